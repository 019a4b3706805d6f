#include "widgets/tools/expand_panel.h"

#include "generation/shapes.h"
#include "session/ability_text.h"
#include "session/session.h"
#include "widgets/theme/possible.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace depict {
namespace {

constexpr int kWidth = 272;
constexpr int kStep = 32; // pixels

} // namespace

ExpandPanel::ExpandPanel(Session& session, Expanding& expanding, QWidget* parent)
    : QWidget(parent), m_session(session), m_expanding(expanding) {
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Expand"));
    setFixedWidth(kWidth);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(2 * kGap, kGap + kHalfGap, 2 * kGap, 2 * kGap);
    grid->setSpacing(kGap);
    auto* title = new QLabel(tr("Expand"), this);
    setLook(title, "heading");
    auto* hint = new QLabel(tr("Pull the edges of the picture, or say how far. The picture itself "
                               "stays as it is, to the last pixel."),
                            this);
    hint->setWordWrap(true);
    setLook(hint, "quiet");
    m_left = side(tr("Left"), &Expansion::left);
    m_top = side(tr("Top"), &Expansion::top);
    m_right = side(tr("Right"), &Expansion::right);
    m_bottom = side(tr("Bottom"), &Expansion::bottom);
    m_shape = new QComboBox(this);
    m_shape->setAccessibleName(tr("To a shape"));
    m_shape->addItem(tr("To a shape…"));
    for (const NamedShape& shape : kShapes)
        m_shape->addItem(QString::fromUtf8(shape.name.data(), qsizetype(shape.name.size())));
    m_words = new QLineEdit(this);
    m_words->setAccessibleName(tr("What is to be seen there"));
    m_words->setPlaceholderText(tr("What is to be seen there"));
    m_outcome = new QLabel(this);
    m_outcome->setWordWrap(true);
    setLook(m_outcome, "quiet");
    m_reset = new QPushButton(tr("Reset"), this);
    m_apply = new QPushButton(accentIcon(QStringLiteral("expand")), tr("Expand"), this);
    setLook(m_apply, "primary");
    int row = 0;
    grid->addWidget(title, row++, 0, 1, 2);
    grid->addWidget(hint, row++, 0, 1, 2);
    for (QSpinBox* box : {m_left, m_top, m_right, m_bottom}) {
        auto* label = new QLabel(box->accessibleName(), this);
        setLook(label, "quiet");
        label->setBuddy(box);
        grid->addWidget(label, row, 0);
        grid->addWidget(box, row++, 1);
    }
    grid->addWidget(m_shape, row++, 0, 1, 2);
    grid->addWidget(m_words, row++, 0, 1, 2);
    grid->addWidget(m_outcome, row++, 0, 1, 2);
    grid->addWidget(m_reset, row, 0);
    grid->addWidget(m_apply, row++, 1);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(row, 1);
    connect(m_shape, &QComboBox::activated, this, [this](int index) {
        const QSize picture = m_expanding.picture();
        if (index > 0 && !picture.isEmpty())
            choose(expansionTo({picture.width(), picture.height()},
                               kShapes[std::size_t(index - 1)].aspect()));
        m_shape->setCurrentIndex(0);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_expanding.set({}); });
    connect(m_apply, &QPushButton::clicked, this, &ExpandPanel::apply);
    connect(m_words, &QLineEdit::returnPressed, this, &ExpandPanel::apply);
    connect(&expanding, &Expanding::applied, this, &ExpandPanel::apply);
    connect(&expanding, &Expanding::changed, this, &ExpandPanel::showState);
    connect(&session, &Session::easelChanged, this, [this] {
        m_expanding.setPicture(m_session.shown().hasPicture() ? m_session.shown().canvas : QSize());
    });
    showState();
}

QSpinBox* ExpandPanel::side(const QString& name, int Expansion::*member) {
    auto* box = new QSpinBox(this);
    box->setRange(0, Expanding::kMost);
    box->setSingleStep(kStep);
    box->setSuffix(QStringLiteral(" px"));
    box->setAccessibleName(name);
    box->setKeyboardTracking(false);
    connect(box, &QSpinBox::valueChanged, this, [this, member](int value) {
        if (m_isShowing)
            return;
        Expansion by = m_expanding.by();
        by.*member = value;
        choose(by);
    });
    return box;
}

void ExpandPanel::choose(const Expansion& by) {
    m_expanding.set(by);
    Q_EMIT chosen();
}

void ExpandPanel::showState() {
    m_isShowing = true;
    const Expansion& by = m_expanding.by();
    m_left->setValue(by.left);
    m_top->setValue(by.top);
    m_right->setValue(by.right);
    m_bottom->setValue(by.bottom);
    m_isShowing = false;
    const QSize picture = m_expanding.picture();
    const Size size = by.of({picture.width(), picture.height()});
    m_outcome->setText(picture.isEmpty() ? tr("There is no picture yet.")
                       : by.isEmpty()
                           ? tr("%1 × %2 pixels").arg(picture.width()).arg(picture.height())
                           : tr("%1 × %2 pixels become %3 × %4")
                                 .arg(picture.width())
                                 .arg(picture.height())
                                 .arg(size.width)
                                 .arg(size.height));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_left, m_top, m_right, m_bottom, m_shape, m_words})
        part->setEnabled(!picture.isEmpty());
    setPossible(*m_apply, reasonAgainst(m_session.facts(), &PainterFacts::canMask), {},
                !by.isEmpty());
    m_reset->setEnabled(!by.isEmpty());
}

void ExpandPanel::apply() {
    if (m_session.expand(m_expanding.by(), m_words->text()))
        m_expanding.set({});
}

} // namespace depict
