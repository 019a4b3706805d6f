#include "widgets/poster/text_panel.h"

#include "widgets/poster/colour_button.h"
#include "widgets/poster/sheet_box.h"
#include "widgets/theme/buttons.h"
#include "widgets/theme/theme.h"

#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QToolButton>

namespace depict {
namespace {

constexpr int kWidth = 284;
constexpr int kWordsHeight = 62;

QLabel* label(const QString& text, QWidget* buddy) {
    auto* label = new QLabel(text, buddy->parentWidget());
    setLook(label, "quiet");
    label->setBuddy(buddy);
    return label;
}

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    setLook(label, "heading");
    return label;
}

} // namespace

TextPanel::TextPanel(Lettering& lettering, QWidget* parent)
    : QWidget(parent), m_lettering(lettering) {
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Text"));
    setFixedWidth(kWidth);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto* content = new QWidget(scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(2 * kGap, kGap + kHalfGap, 2 * kGap, 2 * kGap);
    column->setSpacing(kGap);
    column->addWidget(makeHead());
    m_settings = new QWidget(content);
    auto* settings = new QVBoxLayout(m_settings);
    settings->setContentsMargins(0, 0, 0, 0);
    settings->setSpacing(kGap);
    for (QWidget* part : {makeWords(), makeFont(), makeLines(), makeInk()})
        settings->addWidget(part);
    column->addWidget(m_settings);
    m_empty =
        new QLabel(tr("Double-click the picture to write on it, or press +. Then choose font, "
                      "colour, outline and shadow here."),
                   content);
    setLook(m_empty, "quiet");
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    column->addSpacing(kGap);
    m_sheet = new SheetBox(lettering, content);
    column->addWidget(m_sheet);
    column->addStretch(1);
    scroll->setWidget(content);
    for (QWidget* part : content->findChildren<QWidget*>())
        if (qobject_cast<QAbstractSpinBox*>(part) || qobject_cast<QComboBox*>(part)) {
            part->setFocusPolicy(Qt::StrongFocus);
            part->installEventFilter(this);
        }
    connect(&lettering, &Lettering::changed, this, &TextPanel::showText);
    showText();
}

/// The wheel scrolls the panel, and turns only what one has taken up.
bool TextPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QToolButton* TextPanel::button(QHBoxLayout& row, const QString& icon, const QString& tip,
                               std::function<void()> does) {
    auto* button = iconButton(icon, tip, this);
    row.addWidget(button);
    connect(button, &QToolButton::clicked, this, std::move(does));
    return button;
}

QWidget* TextPanel::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(heading(tr("Text"), head));
    row->addStretch(1);
    auto* add =
        button(*row, QStringLiteral("plus"), tr("New text"), [this] { Q_EMIT textWanted(); });
    add->setObjectName(QStringLiteral("newText"));
    m_needText << button(*row, QStringLiteral("copy"), tr("Duplicate this text"), [this] {
        m_lettering.duplicate();
    }) << button(*row, QStringLiteral("raise"), tr("Bring this text forward"), [this] {
        m_lettering.raise(1);
    }) << button(*row, QStringLiteral("lower"), tr("Send this text backward"), [this] {
        m_lettering.raise(-1);
    }) << button(*row, QStringLiteral("discard"), tr("Remove this text (Delete)"), [this] {
        m_lettering.remove();
    });
    return head;
}

QWidget* TextPanel::makeWords() {
    m_words = new QPlainTextEdit(this);
    m_words->setAccessibleName(tr("Words of the text"));
    m_words->setPlaceholderText(tr("What is written"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(kWordsHeight);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        change([this](TextLayer& text) { text.words = m_words->toPlainText().toStdString(); });
    });
    return m_words;
}

QWidget* TextPanel::makeFont() {
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    m_family = new QFontComboBox(part);
    m_family->setAccessibleName(tr("Font"));
    m_family->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_family, &QFontComboBox::currentFontChanged, this, [this](const QFont& font) {
        change([&](TextLayer& text) { text.family = font.family().toStdString(); });
    });
    m_weight = new QComboBox(part);
    m_weight->setAccessibleName(tr("Weight"));
    const std::pair<QString, int> weights[] = {{tr("Thin"), 100},    {tr("Light"), 300},
                                               {tr("Regular"), 400}, {tr("Medium"), 500},
                                               {tr("Bold"), 700},    {tr("Black"), 900}};
    for (const auto& [name, weight] : weights)
        m_weight->addItem(name, weight);
    connect(m_weight, &QComboBox::activated, this, [this] {
        change([this](TextLayer& text) { text.weight = m_weight->currentData().toInt(); });
    });
    m_italic = new QToolButton(part);
    m_italic->setIcon(themedIcon(QStringLiteral("italic")));
    m_italic->setCheckable(true);
    m_italic->setToolTip(tr("Italic"));
    m_italic->setAccessibleName(m_italic->toolTip());
    connect(m_italic, &QToolButton::clicked, this, [this](bool isItalic) {
        change([isItalic](TextLayer& text) { text.isItalic = isItalic; });
    });
    m_size = number(tr("Size"), kSmallestText, kLargestText, tr(" px"),
                    [](TextLayer& text, double value) { text.size = value; });
    m_size->setDecimals(1);
    m_colour = colour(tr("Colour of the letters"), &TextLayer::colour);
    grid->addWidget(m_family, 0, 0, 1, 3);
    grid->addWidget(m_weight, 1, 0);
    grid->addWidget(m_size, 1, 1);
    grid->addWidget(m_italic, 1, 2, Qt::AlignRight);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return part;
}

QWidget* TextPanel::makeLines() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    m_alignment = new QButtonGroup(this);
    const struct {
        const char *icon, *look;
        QString tip;
    } all[] = {{"align-start", "segmentFirst", tr("Align with the beginning of the lines")},
               {"align-middle", "segment", tr("Align with the middle of the lines")},
               {"align-end", "segmentLast", tr("Align with the end of the lines")}};
    int id = 0;
    for (const auto& one : all) {
        auto* segment = new QToolButton(part);
        segment->setIcon(themedIcon(QString::fromLatin1(one.icon)));
        segment->setToolTip(one.tip);
        segment->setAccessibleName(one.tip);
        segment->setCheckable(true);
        setLook(segment, one.look);
        m_alignment->addButton(segment, id++);
        row->addWidget(segment);
    }
    connect(m_alignment, &QButtonGroup::idClicked, this, [this](int alignment) {
        change([alignment](TextLayer& text) { text.alignment = TextAlignment(alignment); });
    });
    row->addSpacing(kGap);
    m_vertical = new QToolButton(part);
    m_vertical->setIcon(themedIcon(QStringLiteral("vertical")));
    m_vertical->setCheckable(true);
    m_vertical->setToolTip(tr("Vertical: columns from right to left"));
    m_vertical->setAccessibleName(m_vertical->toolTip());
    connect(m_vertical, &QToolButton::clicked, this, [this](bool isVertical) {
        change([isVertical](TextLayer& text) { text.isVertical = isVertical; });
    });
    row->addWidget(m_vertical);
    row->addStretch(1);
    row->addWidget(m_colour);
    column->addLayout(row);
    m_letters = number(tr("Between letters"), -50, 500, tr(" %"),
                       [](TextLayer& text, double value) { text.letterSpacing = value / 100; });
    m_leading = number(tr("Between lines"), 50, 400, tr(" %"),
                       [](TextLayer& text, double value) { text.lineSpacing = value / 100; });
    m_rotation = number(tr("Turned by"), -180, 180, tr("°"),
                        [](TextLayer& text, double value) { text.rotation = value; });
    m_rotation->setWrapping(true);
    auto* grid = new QGridLayout;
    grid->setSpacing(kGap);
    int line = 0;
    for (QDoubleSpinBox* box : {m_letters, m_leading, m_rotation}) {
        grid->addWidget(label(box->accessibleName(), box), line, 0);
        grid->addWidget(box, line++, 1);
    }
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
    return part;
}

QWidget* TextPanel::makeInk() {
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    m_outline = number(tr("Outline"), 0, 100, tr(" %"),
                       [](TextLayer& text, double value) { text.outline = value / 100; });
    m_shadow = number(tr("Shadow"), 0, 100, tr(" %"),
                      [](TextLayer& text, double value) { text.shadow = value / 100; });
    m_softness = number(tr("Softness"), 0, 100, tr(" %"),
                        [](TextLayer& text, double value) { text.shadowBlur = value / 100; });
    m_outlineColour = colour(tr("Colour of the outline"), &TextLayer::outlineColour);
    m_shadowColour = colour(tr("Colour of the shadow"), &TextLayer::shadowColour);
    int line = 0;
    for (QDoubleSpinBox* box : {m_outline, m_shadow, m_softness}) {
        grid->addWidget(label(box->accessibleName(), box), line, 0);
        grid->addWidget(box, line++, 1);
    }
    grid->addWidget(m_outlineColour, 0, 2);
    grid->addWidget(m_shadowColour, 1, 2);
    grid->setColumnStretch(0, 1);
    return part;
}

QDoubleSpinBox* TextPanel::number(const QString& name, double least, double most,
                                  const QString& suffix, void (*set)(TextLayer&, double)) {
    auto* box = new QDoubleSpinBox(this);
    box->setRange(least, most);
    box->setDecimals(0);
    box->setSuffix(suffix);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setFixedWidth(88);
    box->setKeyboardTracking(false);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, set](double value) {
        change([set, value](TextLayer& text) { set(text, value); });
    });
    return box;
}

ColourButton* TextPanel::colour(const QString& name, Colour TextLayer::*member) {
    auto* button = new ColourButton(name, this);
    connect(button, &ColourButton::tried, this, [this, member](const Colour& colour) {
        change([=](TextLayer& text) { text.*member = colour; }, false);
    });
    connect(button, &ColourButton::chosen, this, [this, member](const Colour& colour) {
        change([=](TextLayer& text) { text.*member = colour; });
    });
    connect(button, &ColourButton::givenUp, &m_lettering, &Lettering::revert);
    return button;
}

void TextPanel::change(const std::function<void(TextLayer&)>& change, bool isStep) {
    if (m_isShowing || !m_lettering.text())
        return;
    TextLayer text = *m_lettering.text();
    change(text);
    isStep ? m_lettering.change(text) : m_lettering.draft(text);
}

void TextPanel::showText() {
    const TextLayer* text = m_lettering.text();
    m_settings->setVisible(text);
    m_empty->setVisible(!text);
    for (QToolButton* button : std::as_const(m_needText))
        button->setEnabled(text);
    if (QWidget* add = findChild<QWidget*>(QStringLiteral("newText")))
        add->setEnabled(m_lettering.hasPicture());
    m_isShowing = true;
    const TextLayer shown = text ? *text : TextLayer();
    if (m_words->toPlainText().toStdString() != shown.words)
        m_words->setPlainText(QString::fromStdString(shown.words));
    m_family->setCurrentFont(shown.family.empty() ? font()
                                                  : QFont(QString::fromStdString(shown.family)));
    int nearest = 0;
    for (int i = 0; i < m_weight->count(); ++i)
        if (std::abs(m_weight->itemData(i).toInt() - shown.weight) <
            std::abs(m_weight->itemData(nearest).toInt() - shown.weight))
            nearest = i;
    m_weight->setCurrentIndex(nearest);
    m_italic->setChecked(shown.isItalic);
    m_vertical->setChecked(shown.isVertical);
    m_alignment->button(int(shown.alignment))->setChecked(true);
    m_size->setValue(shown.size);
    m_letters->setValue(100 * shown.letterSpacing);
    m_leading->setValue(100 * shown.lineSpacing);
    m_rotation->setValue(shown.rotation);
    m_outline->setValue(100 * shown.outline);
    m_shadow->setValue(100 * shown.shadow);
    m_softness->setValue(100 * shown.shadowBlur);
    m_colour->setColour(shown.colour);
    m_outlineColour->setColour(shown.outlineColour);
    m_shadowColour->setColour(shown.shadowColour);
    m_isShowing = false;
}

} // namespace depict
