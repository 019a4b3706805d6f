// What floats over the canvas while a painting is steered or told once more.
#include "session/replay.h"
#include "session/session.h"
#include "session/time_lapse_export.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/confidence_legend.h"
#include "widgets/canvas/replay_bar.h"
#include "widgets/canvas/row_ruler.h"
#include "widgets/canvas/steering_bar.h"
#include "widgets/theme/theme.h"

#include <QVBoxLayout>

namespace depict {

QWidget* CanvasArea::makeSteering() {
    auto* place = new QWidget(m_view);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    m_steeringBar = new SteeringBar(m_session, place);
    m_replayBar = new ReplayBar(m_session, *m_replay, *m_timeLapse, place);
    column->addWidget(m_steeringBar);
    column->addWidget(m_replayBar);
    connect(m_ruler, &RowRuler::wordsWanted, m_steeringBar, &SteeringBar::focusWords);
    connect(m_steeringBar, &SteeringBar::focusLeft, m_view, [this] { m_view->setFocus(); });
    connect(m_steeringBar, &SteeringBar::shownChanged, this, &CanvasArea::showSteering);
    connect(m_replayBar, &ReplayBar::shownChanged, this, &CanvasArea::showSteering);
    connect(m_replayBar, &ReplayBar::exportRequested, this, &CanvasArea::exportRequested);
    connect(&m_session.steering(), &RowSteering::changed, this, &CanvasArea::showSteering);
    connect(m_replay, &Replay::changed, this, [this] {
        m_view->setReplayedCells(m_replay->isOpen() ? std::optional(m_replay->cells())
                                                    : std::nullopt);
    });
    // Another picture, or other rows of it: what was told is over.
    connect(&m_session, &Session::easelChanged, m_replay, [this] {
        if (!Replay::canReplay(m_session.shown()) ||
            m_session.shown().cellsPainted != m_replay->all() ||
            m_session.shown().id != m_replay->painting())
            m_replay->close();
    });
    return place;
}

bool CanvasArea::isBottomTaken() const {
    return !m_steeringBar->isHidden() || !m_replayBar->isHidden();
}

void CanvasArea::showSteering() {
    const RowSteering& steering = m_session.steering();
    m_view->setKeptRows(steering.isRewound() ? std::optional(steering.kept()) : std::nullopt);
    m_view->setPauseRow(steering.pauseRow());
    m_stoppedBar->setVisible(m_session.shown().state == Painting::State::partial &&
                             !isBottomTaken());
    showOffer();
    showZoom();
}

void CanvasArea::setConfidenceShown(bool shown) {
    m_view->setConfidenceShown(shown);
    m_legend->setVisible(shown);
}

void CanvasArea::askForRest() {
    m_replay->close();
    m_session.steering().ask();
    m_steeringBar->focusWords();
}

} // namespace depict
