// The middle of the window: ruler, canvas and what floats above it (welcome, zoom, what to do with
// a stopped painting, the words for the rest of one, the time-lapse).
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace depict {

class CanvasView;
class ConfidenceLegend;
class Replay;
class ReplayBar;
class RowRuler;
class Session;
class SteeringBar;
class TimeLapseExport;
class WelcomeCard;

class CanvasArea : public QWidget {
    Q_OBJECT
public:
    CanvasArea(Session& session, QWidget* parent);
    [[nodiscard]] CanvasView& view() { return *m_view; }
    [[nodiscard]] RowRuler& ruler() { return *m_ruler; }
    [[nodiscard]] Replay& replay() { return *m_replay; }
    [[nodiscard]] TimeLapseExport& timeLapse() { return *m_timeLapse; }
    void setConfidenceShown(bool shown);
    /// False while a tool has handles where the button would lie.
    void setEditOffered(bool offered);
    /// Asks for the words that paint the rest of the picture that is shown.
    void askForRest();
    [[nodiscard]] WelcomeCard& welcome() { return *m_welcome; }

Q_SIGNALS:
    void exampleChosen(const QString& words);
    void openRequested();
    void wordsWanted(const QString& beginning);
    void exportRequested(); // of the time-lapse

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeZoomBar();
    QWidget* makeStoppedBar();
    void showEasel();
    QWidget* makeEditOffer();
    void showOffer();
    void showZoom();
    QWidget* makeSteering(); // canvas_area_steering.cpp
    void showSteering();
    [[nodiscard]] bool isBottomTaken() const; // by words for the rest, or the time-lapse

    Session& m_session;
    CanvasView* m_view;
    RowRuler* m_ruler;
    WelcomeCard* m_welcome;
    QToolButton* m_zoomLabel = nullptr;
    QWidget* m_zoomBar = nullptr;
    QWidget* m_editOffer = nullptr;
    bool m_isEditOffered = true;
    QWidget* m_stoppedBar = nullptr;
    QLabel* m_stoppedText = nullptr;
    QPushButton* m_continue = nullptr;
    QPushButton* m_keep = nullptr;
    Replay* m_replay;
    TimeLapseExport* m_timeLapse;
    SteeringBar* m_steeringBar = nullptr;
    ReplayBar* m_replayBar = nullptr;
    ConfidenceLegend* m_legend = nullptr;
};

} // namespace depict
