#include "widgets/tools/tool_options.h"

#include "session/ability_text.h"
#include "session/session.h"
#include "widgets/theme/possible.h"
#include "widgets/theme/theme.h"
#include "widgets/tools/tool_box.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

#include <cmath>

namespace depict {
namespace {

constexpr int kSliderWidth = 72;
constexpr int kWordsWidth = 150;

int percent(double share) {
    return int(std::lround(100 * share));
}

} // namespace

ToolOptions::ToolOptions(Session& session, ToolBox& tools, QWidget* parent)
    : QWidget(parent), m_session(session), m_tools(tools) {
    setObjectName(QStringLiteral("toolOptions"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGap, kHalfGap, kGap, kHalfGap);
    row->setSpacing(kGap);
    addModes(*row);
    m_size = addNumber(*row, tr("Size"), int(ToolSettings::kSmallest), 400, QStringLiteral(" px"));
    m_size.figure->setMaximum(int(ToolSettings::kLargest));
    m_hardness = addNumber(*row, tr("Hardness"), 0, 100, QStringLiteral(" %"));
    m_opacity = addNumber(*row, tr("Opacity"), 1, 100, QStringLiteral(" %"));
    m_tolerance = addNumber(*row, tr("Tolerance"), 0, 100, QStringLiteral(" %"));
    m_touching = new QCheckBox(tr("Touching"), this);
    m_touching->setToolTip(tr("Only what hangs together with the pixel you click"));
    connect(m_touching, &QCheckBox::toggled, this, &ToolOptions::takeSettings);
    row->addWidget(m_touching);
    addEdge(*row);
    row->addStretch(1);
    addWords(*row);

    connect(&tools, &ToolBox::toolChanged, this, &ToolOptions::showTool);
    connect(&tools, &ToolBox::settingsChanged, this, &ToolOptions::showSettings);
    connect(&session.masking(), &Masking::edgeChanged, this, &ToolOptions::showEdge);
    showSettings();
    showEdge();
    showTool();
}

void ToolOptions::addModes(QHBoxLayout& row) {
    m_modes = new QWidget(this);
    auto* modes = new QHBoxLayout(m_modes);
    modes->setContentsMargins(0, 0, 0, 0);
    modes->setSpacing(0);
    m_modeButtons = new QButtonGroup(this);
    const struct {
        const char* icon;
        QString tip;
        Combine combine;
    } all[] = {{"select-new", tr("Select anew"), Combine::replace},
               {"select-add", tr("Add to the selection (Shift)"), Combine::add},
               {"select-subtract", tr("Take from the selection (Alt)"), Combine::subtract},
               {"select-intersect", tr("Keep what both cover (Shift+Alt)"), Combine::intersect}};
    for (const auto& mode : all) {
        auto* button = new QToolButton(m_modes);
        button->setIcon(themedIcon(QString::fromLatin1(mode.icon)));
        button->setToolTip(mode.tip);
        button->setAccessibleName(mode.tip);
        button->setCheckable(true);
        setLook(button, mode.combine == Combine::replace     ? "segmentFirst"
                        : mode.combine == Combine::intersect ? "segmentLast"
                                                             : "segment");
        m_modeButtons->addButton(button, int(mode.combine));
        modes->addWidget(button);
    }
    connect(m_modeButtons, &QButtonGroup::idClicked, this, &ToolOptions::takeSettings);
    row.addWidget(m_modes);
}

ToolOptions::Number ToolOptions::addNumber(QHBoxLayout& row, const QString& text, int low, int high,
                                           const QString& suffix) {
    auto* holder = new QWidget(this);
    auto* inner = new QHBoxLayout(holder);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(kHalfGap);
    auto* label = new QLabel(text, holder);
    setLook(label, "quiet");
    auto* slider = new QSlider(Qt::Horizontal, holder);
    slider->setRange(low, high);
    slider->setFixedWidth(kSliderWidth);
    slider->setAccessibleName(text);
    auto* figure = new QSpinBox(holder);
    figure->setRange(low, high);
    figure->setSuffix(suffix);
    figure->setAccessibleName(text);
    figure->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("1000") + suffix) +
                          3 * kGap);
    label->setBuddy(figure);
    connect(slider, &QSlider::valueChanged, figure, &QSpinBox::setValue);
    connect(figure, &QSpinBox::valueChanged, this, [this, slider](int value) {
        const QSignalBlocker quiet(slider);
        slider->setValue(value);
        takeSettings();
    });
    for (QWidget* part : std::initializer_list<QWidget*>{label, slider, figure})
        inner->addWidget(part);
    row.addWidget(holder);
    return {holder, slider, figure};
}

void ToolOptions::addEdge(QHBoxLayout& row) {
    m_feather = addNumber(row, tr("Feather"), 0, int(Masking::kMostFeather), QStringLiteral(" px"));
    m_feather.slider->setMaximum(64);
    m_feather.slider->setToolTip(tr("How far the edge of what is repainted is softened"));
    m_strict = new QCheckBox(tr("Strict edge"), this);
    m_strict->setToolTip(tr("Every pixel is either repainted or left exactly as it is"));
    connect(m_strict, &QCheckBox::toggled, this, &ToolOptions::takeSettings);
    row.addWidget(m_strict);
}

void ToolOptions::addWords(QHBoxLayout& row) {
    m_words = new QLineEdit(this);
    m_words->setPlaceholderText(tr("Select by words: “the dog”"));
    m_words->setToolTip(tr("Return selects what you name"));
    m_words->setAccessibleName(tr("Select by words"));
    m_words->setMinimumWidth(kWordsWidth);
    m_words->setMaximumWidth(2 * kWordsWidth);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        if (m_words->text().trimmed().isEmpty())
            return;
        m_session.selectByWords(
            m_words->text(),
            combineFor(m_tools.settings(), QGuiApplication::keyboardModifiers() &
                                               ~Qt::KeyboardModifiers(Qt::KeypadModifier)));
        m_words->selectAll();
    });
    row.addWidget(m_words, 1);
    const auto show = [this, tip = m_words->toolTip()] {
        setPossible(*m_words, reasonAgainst(m_session.facts(), &PainterFacts::canSelect), tip);
    };
    connect(&m_session, &Session::modelReady, this, show);
    show();
}

void ToolOptions::takeSettings() {
    if (m_isShowing)
        return;
    ToolSettings settings = m_tools.settings();
    settings.size = m_size.figure->value();
    settings.hardness = m_hardness.figure->value() / 100.0;
    settings.opacity = m_opacity.figure->value() / 100.0;
    settings.tolerance = m_tolerance.figure->value() / 100.0;
    settings.touching = m_touching->isChecked();
    settings.combine = Combine(m_modeButtons->checkedId());
    m_tools.setSettings(settings);
    m_session.masking().setFeather(m_feather.figure->value());
    m_session.masking().setStrict(m_strict->isChecked());
}

void ToolOptions::showTool() {
    using Kind = ToolBox::Kind;
    const Kind kind = m_tools.kind();
    const bool isBrush = kind == Kind::brush || kind == Kind::eraser;
    m_modes->setVisible(kind != Kind::eraser);
    for (const Number& number : {m_size, m_hardness, m_opacity})
        number.row->setVisible(isBrush);
    m_tolerance.row->setVisible(kind == Kind::wand);
    m_touching->setVisible(kind == Kind::wand);
    m_words->setVisible(!isBrush);
    setVisible(m_tools.hasOptions());
}

void ToolOptions::showSettings() {
    m_isShowing = true;
    const ToolSettings& settings = m_tools.settings();
    m_size.figure->setValue(int(std::lround(settings.size)));
    m_hardness.figure->setValue(percent(settings.hardness));
    m_opacity.figure->setValue(percent(settings.opacity));
    m_tolerance.figure->setValue(percent(settings.tolerance));
    m_touching->setChecked(settings.touching);
    if (auto* button = m_modeButtons->button(int(settings.combine)))
        button->setChecked(true);
    m_isShowing = false;
}

void ToolOptions::showEdge() {
    m_isShowing = true;
    m_feather.figure->setValue(int(std::lround(m_session.masking().feather())));
    m_strict->setChecked(m_session.masking().isStrict());
    m_feather.row->setEnabled(!m_session.masking().isStrict());
    m_isShowing = false;
}

} // namespace depict
