#include "widgets/review/review_area.h"

#include "session/review_sheet.h"
#include "session/session.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/review/review_view.h"
#include "widgets/theme/buttons.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace depict {
namespace {

constexpr qsizetype kLongestNote = 80; // letters; the whole note is in its tip

} // namespace

ReviewArea::ReviewArea(Session& session, Review& review, CanvasView& canvas, QWidget* parent)
    : QWidget(parent), m_session(session), m_review(review), m_canvas(canvas),
      m_view(new ReviewView(review, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(makeFacts());
    connect(m_view, &ReviewView::transformChanged, this, [this] { follow(false); });
    connect(&canvas, &CanvasView::transformChanged, this, [this] { follow(true); });
    connect(m_view, &ReviewView::variantChosen, &session, &Session::showVersion);
    connect(&review, &Review::changed, this, &ReviewArea::showFacts);
    connect(&review, &Review::openChanged, this, [this](bool open) {
        m_isLinked = open;
        follow(true);
    });
    connect(&session, &Session::pixelsPainted, m_view, &ReviewView::refresh);
    showFacts();
}

QWidget* ReviewArea::makeFacts() {
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("reviewFacts"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(kGap + kHalfGap, 2, kGap, 2);
    row->setSpacing(kGap);
    m_facts = new QLabel(bar);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note = new QLabel(bar);
    setLook(m_note, "quiet");
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_facts, 3);
    row->addWidget(m_note, 2);
    const auto add = [&](const QString& icon, const QString& tip, auto slot) {
        auto* button = iconButton(icon, tip, bar);
        connect(button, &QToolButton::clicked, m_view, slot);
        row->addWidget(button);
        return button;
    };
    add(QStringLiteral("minus"), tr("Zoom out"), &ReviewView::zoomOut);
    m_zoom = add({}, tr("Show one pixel as one pixel"), &ReviewView::zoomToActualSize);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000 %")) + 2 * kGap);
    add(QStringLiteral("plus"), tr("Zoom in"), &ReviewView::zoomIn);
    add(QStringLiteral("fit"), tr("Show the whole picture"), &ReviewView::fit);
    return bar;
}

QString ReviewArea::facts() const {
    return m_facts->text();
}

void ReviewArea::showFacts() {
    const Painting& after = m_review.after();
    QString facts;
    if (const Comparison* comparison = m_review.comparison())
        facts = differenceInWords(comparison->difference);
    else if (m_review.before() && m_review.canCompare())
        facts = tr("Counting what differs…");
    else if (m_review.before() && !after.hasPicture())
        facts = tr("What differs is counted when the painting is finished.");
    if (facts != m_facts->text()) {
        m_facts->setText(facts);
        m_facts->setToolTip(facts);
    }
    const auto* version = m_session.project().document().tree().find(after.version);
    const QString note = version ? QString::fromStdString(version->labels.note) : QString();
    const QString line = note.simplified();
    m_note->setText(line.size() > kLongestNote ? line.left(kLongestNote) + QChar(0x2026) : line);
    m_note->setToolTip(note);
    m_note->setVisible(!note.isEmpty());
}

/// Canvas and review show the same part of the picture: the menu zooms both.
void ReviewArea::follow(bool canvasLeads) {
    if (m_isFollowing || !m_isLinked)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    if (canvasLeads)
        m_view->lookLike(m_canvas.transform());
    else
        m_canvas.lookLike(m_view->transform());
    m_zoom->setText(tr("%1 %").arg(std::lround(m_view->transform().zoom() * 100)));
}

} // namespace depict
