// The window's side of settings and keys.
#include "widgets/main_window.h"
#include "widgets/settings/settings_dialog.h"
#include "widgets/shortcuts/shortcuts_dialog.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace depict {

void MainWindow::makeSettingsActions(QMenu& edit) {
    edit.addSeparator();
    QAction* settings = addAction(edit, QStringLiteral("settings"), tr("Se&ttings…"),
                                  QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, &MainWindow::showSettings);
}

void MainWindow::makeShortcutsAction(QMenu& help) {
    // On most layouts the question mark needs Shift already; which of both the system reports
    // differs.
    QAction* shortcuts =
        addAction(help, QStringLiteral("keyboard"), tr("&Keyboard shortcuts…"), {});
    shortcuts->setShortcuts({QKeySequence(Qt::SHIFT | Qt::Key_Question),
                             QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)});
    connect(shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
}

void MainWindow::showSettings() {
    auto* dialog = new SettingsDialog(m_session.settings(), m_themes, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::themeChosen, this, &MainWindow::showTheme);
    connect(dialog, &SettingsDialog::shortcutsWanted, this, [this, dialog] {
        dialog->close();
        showShortcuts();
    });
    connect(dialog, &SettingsDialog::undoStepsChosen, &m_session.project(), &Project::setUndoLimit);
    dialog->open();
}

void MainWindow::showShortcuts() {
    auto* dialog = new ShortcutsDialog(*m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showTheme() {
    const int choice = int(m_session.settings().theme());
    for (QAction* action : m_themeChoices->actions())
        action->setChecked(action->data().toInt() == choice);
}

} // namespace depict
