// The lowest line: what happens now and how fast, what it takes, and who paints.
#pragma once

#include "session/stall_watch.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace depict {

class Session;

class StatusLine : public QWidget {
    Q_OBJECT
public:
    StatusLine(Session& session, QWidget* parent);
    /// Something worth a short mention, until the next painting begins.
    void say(const QString& message);

private:
    void showProgress();
    void showModel();
    void showMemory();
    void watch();
    [[nodiscard]] QString stageText() const;

    Session& m_session;
    QString m_message;
    QProgressBar* m_bar;
    QLabel* m_stage;
    QLabel* m_row;
    QLabel* m_speed;
    QLabel* m_left;
    QLabel* m_memory;
    QLabel* m_model;
    QTimer m_memoryTimer;
    StallWatch m_stall;
    QElapsedTimer m_clock; // of the watch
    QTimer m_watchTimer;
};

} // namespace depict
