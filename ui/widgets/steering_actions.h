// The menu's side of steering: going back to a row, other endings, pausing at a row, the
// time-lapse, the colours of confidence. Everything that the ruler and the bars do can be done from
// here.
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace depict {

class CanvasArea;
class Session;

class SteeringActions : public QObject {
    Q_OBJECT
public:
    SteeringActions(Session& session, CanvasArea& canvas, QWidget* window);

    void addToPainting(QMenu& menu);
    void addToView(QMenu& menu);
    /// Asks where the time-lapse of what is shown is to be written.
    void chooseExport();

Q_SIGNALS:
    void said(const QString& message); // worth a short mention
    void canvasWanted();               // something is to be seen on it

private:
    QAction* add(QMenu& menu, const QString& icon, const QString& text, const QKeySequence& keys);
    void showState();
    void askForPauseRow();

    Session& m_session;
    CanvasArea& m_canvas;
    QWidget* m_window;
    QAction* m_rest = nullptr;
    QAction* m_ending = nullptr;
    QAction* m_pauseAt = nullptr;
    QAction* m_replay = nullptr;
    QAction* m_export = nullptr;
};

} // namespace depict
