#include "widgets/canvas/canvas_area.h"

#include "session/replay.h"
#include "session/session.h"
#include "session/time_lapse_export.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/confidence_legend.h"
#include "widgets/canvas/replay_bar.h"
#include "widgets/canvas/row_ruler.h"
#include "widgets/canvas/steering_bar.h"
#include "widgets/canvas/welcome_card.h"
#include "widgets/theme/buttons.h"
#include "widgets/theme/theme.h"
#include "widgets/tools/selection_bar.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace depict {

CanvasArea::CanvasArea(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(new CanvasView(this)),
      m_ruler(new RowRuler(*m_view, session.steering(), this)),
      m_welcome(new WelcomeCard(session, m_view)), m_replay(new Replay(this)),
      m_timeLapse(new TimeLapseExport(this)) {
    // Pictures are painted from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    m_welcome->setLayoutDirection(QGuiApplication::layoutDirection());
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_ruler, 0, 0);
    grid->addWidget(m_view, 0, 1);
    grid->setColumnStretch(1, 1);

    // What floats shares one place: each piece keeps to its own corner of it.
    auto* above = new QGridLayout(m_view);
    above->setContentsMargins(2 * kGap, 2 * kGap, 2 * kGap, 2 * kGap);
    above->addWidget(makeEditOffer(), 0, 0, Qt::AlignLeft | Qt::AlignBottom);
    above->addWidget(makeStoppedBar(), 0, 0, Qt::AlignHCenter | Qt::AlignBottom);
    auto* selected = new SelectionBar(session, m_view);
    above->addWidget(selected, 0, 0, Qt::AlignHCenter | Qt::AlignTop);
    connect(selected, &SelectionBar::wordsWanted, this, &CanvasArea::wordsWanted);
    m_view->showSelection(session.masking().selection());
    above->addWidget(makeZoomBar(), 0, 0, Qt::AlignRight | Qt::AlignBottom);
    above->addWidget(makeSteering(), 0, 0, Qt::AlignHCenter | Qt::AlignBottom);
    m_legend = new ConfidenceLegend(m_view);
    m_legend->hide();
    above->addWidget(m_legend, 0, 0, Qt::AlignRight | Qt::AlignTop);

    connect(m_welcome, &WelcomeCard::exampleChosen, this, &CanvasArea::exampleChosen);
    connect(m_welcome, &WelcomeCard::openRequested, this, &CanvasArea::openRequested);
    connect(m_view, &CanvasView::transformChanged, this, &CanvasArea::showZoom);
    connect(m_welcome, &WelcomeCard::resized, this, [this] { m_welcome->fit(m_view->rect()); });
    m_view->installEventFilter(this);
    connect(&session, &Session::easelChanged, this, &CanvasArea::showEasel);
    connect(&session, &Session::inputChanged, this, &CanvasArea::showOffer);
    connect(&session, &Session::pixelsPainted, this, [this](const QRect& area) {
        m_view->refresh(area);
        m_ruler->update();
    });
    showEasel();
}

bool CanvasArea::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::Resize)
        m_welcome->fit(m_view->rect());
    return QWidget::eventFilter(watched, event);
}

QWidget* CanvasArea::makeZoomBar() {
    auto* bar = new QFrame(m_view);
    setLook(bar, "card");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    auto* closerOut = iconButton(QStringLiteral("minus"), tr("Zoom out"), bar);
    m_zoomLabel = iconButton(QStringLiteral("fit"), tr("Show one pixel as one pixel"), bar);
    m_zoomLabel->setIcon({});
    m_zoomLabel->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000 %")) +
                                 2 * kGap);
    auto* closerIn = iconButton(QStringLiteral("plus"), tr("Zoom in"), bar);
    auto* fit = iconButton(QStringLiteral("fit"), tr("Show the whole picture"), bar);
    for (QToolButton* button : {closerOut, m_zoomLabel, closerIn, fit})
        row->addWidget(button);
    connect(closerOut, &QToolButton::clicked, m_view, &CanvasView::zoomOut);
    connect(m_zoomLabel, &QToolButton::clicked, m_view, &CanvasView::zoomToActualSize);
    connect(closerIn, &QToolButton::clicked, m_view, &CanvasView::zoomIn);
    connect(fit, &QToolButton::clicked, m_view, &CanvasView::fit);
    m_zoomBar = bar;
    return bar;
}

QWidget* CanvasArea::makeEditOffer() {
    auto* bar = new QFrame(m_view);
    setLook(bar, "card");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(2, 2, 2, 2);
    auto* edit = new QPushButton(themedIcon(QStringLiteral("edit")), tr("Edit this picture"), bar);
    edit->setToolTip(tr("The next words will change this picture (Ctrl+E)"));
    setLook(edit, "quiet");
    row->addWidget(edit);
    connect(edit, &QPushButton::clicked, &m_session, &Session::editShown);
    m_editOffer = bar;
    return bar;
}

void CanvasArea::setEditOffered(bool offered) {
    m_isEditOffered = offered;
    showOffer();
}

void CanvasArea::showOffer() {
    m_editOffer->setVisible(m_isEditOffered && m_session.canEditShown() && !isBottomTaken());
}

QWidget* CanvasArea::makeStoppedBar() {
    auto* bar = new QFrame(m_view);
    setLook(bar, "card");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * kGap, kGap, kGap, kGap);
    row->setSpacing(kGap);
    m_stoppedText = new QLabel(bar);
    m_continue = new QPushButton(themedIcon(QStringLiteral("resume")), tr("Continue"), bar);
    m_continue->setToolTip(tr("Go on painting as if it had never been stopped"));
    auto* discard = new QPushButton(themedIcon(QStringLiteral("discard")), tr("Discard"), bar);
    m_keep = new QPushButton(accentIcon(QStringLiteral("keep")), tr("Keep rows"), bar);
    setLook(m_keep, "primary");
    row->addWidget(m_stoppedText);
    row->addSpacing(kGap);
    row->addWidget(discard);
    row->addWidget(m_continue);
    row->addWidget(m_keep);
    connect(m_continue, &QPushButton::clicked, &m_session, &Session::continuePainting);
    connect(m_keep, &QPushButton::clicked, &m_session, &Session::keepRows);
    connect(discard, &QPushButton::clicked, &m_session, &Session::discardRows);
    m_stoppedBar = bar;
    return bar;
}

void CanvasArea::showEasel() {
    const Painting& shown = m_session.shown();
    m_view->show(&shown);
    m_ruler->showState();
    m_legend->showPainting(shown);
    m_welcome->setVisible(shown.state == Painting::State::blank &&
                          m_session.easel().paintings().empty());
    const bool isPartial = shown.state == Painting::State::partial;
    showOffer();
    if (isPartial) {
        m_stoppedText->setText(
            tr("Stopped: %1 of %2 rows").arg(shown.rowsPainted()).arg(shown.grid.rows));
        m_continue->setVisible(m_session.canContinue());
        m_keep->setEnabled(shown.rowsPainted() > 0);
    }
    showSteering();
    m_view->setAccessibleDescription(
        shown.isInWork()
            ? tr("Row %1 of %2 is being painted").arg(shown.rowsPainted() + 1).arg(shown.grid.rows)
            : shown.name);
}

void CanvasArea::showZoom() {
    // In a narrow window what is to be decided comes first.
    int widest = 0;
    for (const QWidget* bar :
         {m_stoppedBar, static_cast<QWidget*>(m_steeringBar), static_cast<QWidget*>(m_replayBar)})
        if (!bar->isHidden())
            widest = std::max(widest, bar->sizeHint().width());
    const int needed = widest + 2 * m_zoomBar->sizeHint().width() + 8 * kGap;
    m_zoomBar->setVisible(widest == 0 || m_view->width() > needed);
    const double percent = m_view->transform().zoom() * 100;
    m_zoomLabel->setText(tr("%1 %").arg(std::lround(percent)));
}

} // namespace depict
