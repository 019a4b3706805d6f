// The middle of the window: ruler, canvas and what floats above it (welcome, zoom, what to do with
// a stopped painting).
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace depict {

class CanvasView;
class RowRuler;
class Session;
class WelcomeCard;

class CanvasArea : public QWidget {
    Q_OBJECT
public:
    CanvasArea(Session& session, QWidget* parent);
    [[nodiscard]] CanvasView& view() { return *m_view; }
    [[nodiscard]] WelcomeCard& welcome() { return *m_welcome; }

Q_SIGNALS:
    void exampleChosen(const QString& words);
    void openRequested();
    void wordsWanted(const QString& beginning);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeZoomBar();
    QWidget* makeStoppedBar();
    void showEasel();
    QWidget* makeEditOffer();
    void showOffer();
    void showZoom();

    Session& m_session;
    CanvasView* m_view;
    RowRuler* m_ruler;
    WelcomeCard* m_welcome;
    QToolButton* m_zoomLabel = nullptr;
    QWidget* m_zoomBar = nullptr;
    QWidget* m_editOffer = nullptr;
    QWidget* m_stoppedBar = nullptr;
    QLabel* m_stoppedText = nullptr;
    QPushButton* m_continue = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace depict
