// A painting once more: play, pause, go to any moment, write it as a file.
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QSlider;
class QToolButton;
class QPushButton;

namespace depict {

class Replay;
class Session;
class TimeLapseExport;

class ReplayBar : public QFrame {
    Q_OBJECT
public:
    ReplayBar(Session& session, Replay& replay, TimeLapseExport& writing, QWidget* parent);

Q_SIGNALS:
    void exportRequested();
    void shownChanged();

private:
    void showState();

    Session& m_session;
    Replay& m_replay;
    TimeLapseExport& m_writing;
    QToolButton* m_play;
    QSlider* m_place;
    QLabel* m_row;
    QLabel* m_words;
    QPushButton* m_export;
    QProgressBar* m_progress;
    QToolButton* m_close;
};

} // namespace depict
