// The menus of the main window: every action with its key, so that all can be done without a mouse.
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/main_window.h"
#include "widgets/prompt/prompt_box.h"
#include "widgets/steering_actions.h"
#include "widgets/theme/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

namespace depict {

QAction* MainWindow::addAction(QMenu& menu, const QString& icon, const QString& text,
                               const QKeySequence& keys) {
    auto* action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    action->setShortcut(keys);
    menu.addAction(action);
    return action;
}

void MainWindow::makeFileMenu() {
    QMenu& menu = *menuBar()->addMenu(tr("&File"));
    connect(addAction(menu, QStringLiteral("plus"), tr("&New painting"), QKeySequence::New),
            &QAction::triggered, this, [this] {
                m_session.startAfresh();
                m_prompt->clear();
                m_prompt->setFocus();
            });
    connect(addAction(menu, QStringLiteral("open"), tr("&Open picture…"), QKeySequence::Open),
            &QAction::triggered, this, &MainWindow::chooseFileToOpen);
    connect(addAction(menu, {}, tr("Ne&w project"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)),
            &QAction::triggered, &m_session, &Session::newProject);
    connect(
        addAction(menu, {}, tr("Open pro&ject…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)),
        &QAction::triggered, this, &MainWindow::chooseProjectToOpen);
    m_recent = menu.addMenu(tr("&Recent projects"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentProjects);
    // Not QKeySequence::SaveAs: where no desktop is known, Qt knows no key for it.
    connect(addAction(menu, {}, tr("Save project &as…"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)),
            &QAction::triggered, this, &MainWindow::chooseProjectPlace);
    menu.addSeparator();
    m_save = addAction(menu, QStringLiteral("save"), tr("&Save picture…"), QKeySequence::Save);
    connect(m_save, &QAction::triggered, this, [this] { chooseFileToSave(); });
    menu.addSeparator();
    menu.setToolTipsVisible(true);
    m_openModel = addAction(menu, {}, tr("Open &model folder…"), {});
    setModelInspector({});
    connect(m_openModel, &QAction::triggered, this, &MainWindow::chooseModelFolder);
    menu.addSeparator();
    connect(addAction(menu, {}, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)),
            &QAction::triggered, this, &QWidget::close);
}

void MainWindow::makeEditMenu() {
    QMenu& menu = *menuBar()->addMenu(tr("&Edit"));
    m_undo = addAction(menu, {}, tr("&Undo"), QKeySequence::Undo);
    connect(m_undo, &QAction::triggered, &m_session, &Session::undo);
    m_redo = addAction(menu, {}, tr("Re&do"), QKeySequence::Redo);
    connect(m_redo, &QAction::triggered, &m_session, &Session::redo);
    menu.addSeparator();
    m_copy = addAction(menu, QStringLiteral("picture"), tr("&Copy picture"), QKeySequence::Copy);
    connect(m_copy, &QAction::triggered, this, &MainWindow::copyPicture);
    connect(addAction(menu, QStringLiteral("paste"), tr("&Paste picture"), QKeySequence::Paste),
            &QAction::triggered, this, &MainWindow::paste);
    menu.addSeparator();
    m_editShown = addAction(menu, QStringLiteral("edit"), tr("&Edit this picture by words"),
                            QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_editShown, &QAction::triggered, &m_session, &Session::editShown);
    connect(addAction(menu, {}, tr("Paint from &nothing"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)),
            &QAction::triggered, &m_session, &Session::paintAfresh);
    menu.addSeparator();
    m_remove = addAction(menu, QStringLiteral("discard"), tr("&Remove this version"), {});
    connect(m_remove, &QAction::triggered, &m_session, &Session::removeShown);
    makeSettingsActions(menu);
}

void MainWindow::makePaintingMenu() {
    QMenu& menu = *menuBar()->addMenu(tr("&Painting"));
    auto* paint = addAction(menu, QStringLiteral("paint"), tr("&Paint"), {});
    // Enter in the words paints too; these two work everywhere.
    paint->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(paint, &QAction::triggered, this, &MainWindow::send);
    m_pause =
        addAction(menu, QStringLiteral("pause"), tr("Pause / &resume"), QKeySequence(Qt::Key_P));
    m_pause->setShortcutContext(Qt::WidgetWithChildrenShortcut); // a letter: rests while one writes
    m_canvas->addAction(m_pause);
    connect(m_pause, &QAction::triggered, this, [this] {
        m_session.progress().activity == Activity::paused ? m_session.resume() : m_session.pause();
    });
    m_stop = addAction(menu, QStringLiteral("stop"), tr("&Stop"), {});
    connect(m_stop, &QAction::triggered, this, [this] { m_session.stop(); });
    menu.addSeparator();
    m_keep = addAction(menu, QStringLiteral("keep"), tr("&Keep rows"),
                       QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(m_keep, &QAction::triggered, &m_session, &Session::keepRows);
    m_continue = addAction(menu, QStringLiteral("resume"), tr("&Continue the stopped painting"),
                           QKeySequence(Qt::CTRL | Qt::Key_R));
    connect(m_continue, &QAction::triggered, &m_session, &Session::continuePainting);
    m_discard = addAction(menu, QStringLiteral("discard"), tr("&Discard rows"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    connect(m_discard, &QAction::triggered, &m_session, &Session::discardRows);
    menu.addSeparator();
    m_steering->addToPainting(menu);
    menu.addSeparator();
    connect(addAction(menu, {}, tr("&Write the words"), QKeySequence(Qt::CTRL | Qt::Key_L)),
            &QAction::triggered, this, [this] {
                setChatShown(true);
                m_prompt->setFocus(Qt::ShortcutFocusReason);
            });
    menu.addSeparator();
    makeExpandAction(menu);
    makeBatchActions(menu);
}

void MainWindow::makeViewMenu() {
    QMenu& menu = *menuBar()->addMenu(tr("&View"));
    CanvasView& view = m_canvas->view();
    const auto add = [&](const QString& icon, const QString& text, const QKeySequence& keys,
                         auto slot) {
        connect(addAction(menu, icon, text, keys), &QAction::triggered, &view, slot);
    };
    add(QStringLiteral("fit"), tr("&Fit the picture"), QKeySequence(Qt::CTRL | Qt::Key_0),
        &CanvasView::fit);
    add({}, tr("&100 %"), QKeySequence(Qt::CTRL | Qt::Key_1), &CanvasView::zoomToActualSize);
    add({}, tr("&200 %"), QKeySequence(Qt::CTRL | Qt::Key_2), &CanvasView::zoomToDouble);
    add(QStringLiteral("plus"), tr("Zoom &in"), QKeySequence::ZoomIn, &CanvasView::zoomIn);
    add(QStringLiteral("minus"), tr("Zoom &out"), QKeySequence::ZoomOut, &CanvasView::zoomOut);
    menu.addSeparator();
    QAction* grid = addAction(menu, QStringLiteral("grid"), tr("Cell &grid"),
                              QKeySequence(Qt::CTRL | Qt::Key_G));
    grid->setCheckable(true);
    connect(grid, &QAction::toggled, this, [this](bool shown) {
        m_canvas->view().setCellGridShown(shown);
        m_session.settings().setShowsCellGrid(shown);
    });
    grid->setChecked(m_session.settings().showsCellGrid());
    m_steering->addToView(menu);
    menu.addSeparator();
    makePanelActions(menu);
    makeThemeMenu(menu);
}

void MainWindow::makeThemeMenu(QMenu& view) {
    QMenu& menu = *view.addMenu(themedIcon(QStringLiteral("contrast")), tr("&Theme"));
    m_themeChoices = new QActionGroup(this);
    const auto add = [&](const QString& icon, const QString& text, ThemeChoice choice) {
        QAction* action = addAction(menu, icon, text, {});
        action->setCheckable(true);
        action->setData(int(choice));
        m_themeChoices->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_session.settings().setTheme(choice);
            m_themes.apply(choice);
        });
    };
    add(QStringLiteral("contrast"), tr("As the &system"), ThemeChoice::system);
    add(QStringLiteral("sun"), tr("&Light"), ThemeChoice::light);
    add(QStringLiteral("moon"), tr("&Dark"), ThemeChoice::dark);
    showTheme();
}

void MainWindow::makeHelpMenu() {
    QMenu& menu = *menuBar()->addMenu(tr("&Help"));
    makeShortcutsAction(menu);
    connect(addAction(menu, {}, tr("&About Depict"), {}), &QAction::triggered, this, [this] {
        auto* box =
            new QMessageBox(QMessageBox::NoIcon, tr("About Depict"),
                            tr("<b>Depict %1</b><br>A picture studio that paints in front of "
                               "your eyes, cell by cell.<br><br>Apache License 2.0")
                                .arg(QCoreApplication::applicationVersion()),
                            QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setIconPixmap(windowIcon().pixmap(64, 64));
        box->open();
    });
}

void MainWindow::showActivity() {
    const Activity activity = m_session.progress().activity;
    const bool isRunning = activity == Activity::painting || activity == Activity::paused;
    m_pause->setEnabled(isRunning);
    m_stop->setEnabled(isRunning);
}

void MainWindow::showEasel() {
    const Painting& shown = m_session.shown();
    const bool isPartial = shown.state == Painting::State::partial;
    m_save->setEnabled(m_session.canSave());
    m_copy->setEnabled(m_session.canSave());
    m_editShown->setEnabled(m_session.canEditShown());
    m_remove->setEnabled(m_session.canSave());
    m_keep->setEnabled(isPartial && shown.rowsPainted() > 0);
    m_discard->setEnabled(isPartial);
    m_continue->setEnabled(m_session.canContinue());
    setWindowTitle(shown.name.isEmpty() ? QStringLiteral("Depict")
                                        : tr("%1 — Depict").arg(shown.name.simplified().left(80)));
}

} // namespace depict
