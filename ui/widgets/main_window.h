// The window: menus, canvas, words. Shows the session's state and calls its actions, nothing else.
#pragma once

#include "session/session.h"
#include "widgets/models/model_dialog.h"

#include <QMainWindow>

class QAction;
class QActionGroup;
class QHBoxLayout;
class QLabel;
class QFileDialog;
class QMenu;
class QMimeData;
class QVBoxLayout;
class QSplitter;

namespace depict {

class ActionRegistry;
class BatchQueue;
class CanvasArea;
class GoingOn;
class HistoryStrip;
class ChatPanel;
class NoticeBar;
class PromptBox;
class Review;
class ReviewArea;
class ReviewBar;
class StatusLine;
class SteeringActions;
class ToolBox;
class ThemeSwitch;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Session& session, ThemeSwitch& themes);

    /// What `Open model folder` looks with; without one it is greyed out.
    void setModelInspector(ModelInspector inspect);
    /// See FrameLog; false when the file cannot be written.
    bool logFrames(const QString& file);
    [[nodiscard]] PromptBox& prompt() { return *m_prompt; }
    [[nodiscard]] CanvasArea& canvas() { return *m_canvas; }
    /// All that can be done by menus and keys.
    [[nodiscard]] ActionRegistry& actionRegistry() { return *m_actions; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeDock();
    QHBoxLayout& makeMiddle(QVBoxLayout& column); // where the canvas is
    void makePanelActions(QMenu& view);
    void setPanelsShown(bool shown);
    void setChatShown(bool shown);
    void attachPasted();
    void makeFileMenu();
    void makeEditMenu();
    void makeSelectMenu();
    void makePaintingMenu();
    void makeReview(QWidget& toolOptions, QVBoxLayout& column, QHBoxLayout& middle);
    void makeReviewMenu();
    void makePosterMenu();
    void showToolPanel();
    QWidget* makeTextPanel(QWidget* parent);
    QWidget* makeExpandPanel(QWidget* parent);
    void makeRoomRound();
    void makeExpandAction(QMenu& menu);
    QWidget* makeBatchPanel(QWidget* parent);
    void makeBatchActions(QMenu& menu);
    void addToBatch();
    static void followFormat(QFileDialog& dialog);
    void makeViewMenu();
    void makeThemeMenu(QMenu& view);
    void makeHelpMenu();
    void makeSettingsActions(QMenu& edit);
    void makeShortcutsAction(QMenu& help);
    void showSettings();
    void showShortcuts();
    void showTheme();
    void connectSession();
    QAction* addAction(QMenu& menu, const QString& icon, const QString& text,
                       const QKeySequence& keys);

    void send();
    void sendWords(const QString& words);
    void chooseFileToOpen();
    void chooseFileToSave(bool asPdf = false);
    void chooseMaskTint();
    void chooseMaskToLoad();
    void chooseMaskToSave();
    void askHowFar(const QString& title, int direction);
    void escape();
    void showSelection();
    void chooseProjectToOpen();
    void chooseProjectPlace();
    void fillRecentProjects();
    void chooseModelFolder();
    void paste();
    bool take(const QMimeData& content);
    void copyPicture();
    void showActivity();
    void showEasel();
    void showHistory();
    void showReview(bool open);
    void seeBefore(bool held);
    void chooseSheet();
    void showProject();

    Session& m_session;
    ThemeSwitch& m_themes;
    CanvasArea* m_canvas;
    GoingOn* m_goingOn; // what the next words are about
    ChatPanel* m_chat = nullptr;
    PromptBox* m_prompt = nullptr; // of the chat
    QSplitter* m_middle = nullptr;
    QList<QWidget*> m_panels; // that Tab hides
    QAction* m_showChat = nullptr;
    bool m_arePanelsShown = true;
    NoticeBar* m_notice = nullptr;
    StatusLine* m_status = nullptr;
    ToolBox* m_tools = nullptr;
    HistoryStrip* m_strip = nullptr;
    Review* m_review = nullptr;
    ReviewArea* m_reviewArea = nullptr;
    ReviewBar* m_reviewBar = nullptr;
    QLabel* m_peeked = nullptr; // says what is seen while the key is held
    ActionRegistry* m_actions = nullptr;
    QActionGroup* m_themeChoices = nullptr;
    SteeringActions* m_steering = nullptr;
    BatchQueue* m_batch = nullptr;
    QAction* m_showBatch = nullptr;
    QWidget* m_batchPanel = nullptr;
    QWidget* m_textPanel = nullptr;
    QWidget* m_expandPanel = nullptr;
    QMenu* m_recent = nullptr;
    ModelInspector m_inspectModel;
    QAction* m_openModel = nullptr;
    QAction* m_save = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_editShown = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_keep = nullptr;
    QAction* m_discard = nullptr;
    QAction* m_continue = nullptr;
    QList<QAction*> m_needSelection, m_needPicture;
    std::vector<std::pair<QAction*, bool PainterFacts::*>> m_needAbility; // of the model
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
};

} // namespace depict
