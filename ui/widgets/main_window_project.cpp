// The window's side of projects: their files, and the way back and forth.
#include "session/session.h"
#include "widgets/main_window.h"
#include "widgets/status/status_line.h"
#include "widgets/tools/tool_box.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace depict {

namespace {

QString nameOf(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::painted:
        return MainWindow::tr("painting");
    case ChangeKind::opened:
        return MainWindow::tr("opened picture");
    case ChangeKind::kept:
        return MainWindow::tr("kept rows");
    case ChangeKind::pruned:
        return MainWindow::tr("removing");
    case ChangeKind::renamed:
        return MainWindow::tr("name");
    case ChangeKind::noted:
        return MainWindow::tr("note");
    case ChangeKind::starred:
        return MainWindow::tr("star");
    case ChangeKind::marked:
        return MainWindow::tr("mark");
    case ChangeKind::setup:
        return MainWindow::tr("settings");
    case ChangeKind::selection:
        return MainWindow::tr("selection");
    case ChangeKind::lettered:
        return MainWindow::tr("text");
    }
    return {};
}

} // namespace

void MainWindow::chooseProjectToOpen() {
    const QString folder = QFileInfo(m_session.project().file()).absolutePath();
    auto* dialog =
        new QFileDialog(this, tr("Open a project"), folder, tr("Depict projects (*.depict)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_session, &Session::openProject);
    dialog->open();
}

void MainWindow::chooseProjectPlace() {
    auto* dialog =
        new QFileDialog(this, tr("Save the project as"), m_session.settings().lastFolder(),
                        tr("Depict projects (*.depict)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("depict"));
    dialog->selectFile(QFileInfo(m_session.project().file()).completeBaseName());
    connect(dialog, &QFileDialog::fileSelected, &m_session, &Session::saveProjectAs);
    dialog->open();
}

void MainWindow::showProject() {
    m_status->say(tr("Project: %1").arg(QFileInfo(m_session.project().file()).completeBaseName()));
}

void MainWindow::fillRecentProjects() {
    m_recent->clear();
    for (const QString& file : m_session.settings().recentProjects()) {
        const QFileInfo place(file);
        QAction* action = m_recent->addAction(
            place.completeBaseName().replace(QLatin1Char('&'), QLatin1String("&&")), &m_session,
            [this, file] { m_session.openProject(file); });
        action->setToolTip(QDir::toNativeSeparators(file));
        action->setEnabled(file != m_session.project().file());
    }
    m_recent->setToolTipsVisible(true);
    if (m_recent->isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::showHistory() {
    const Document& document = m_session.project().document();
    const auto name = [](const Change* change) {
        return change ? nameOf(change->kind) : QString();
    };
    const QString undo = name(document.nextUndo());
    const QString redo = name(document.nextRedo());
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_redo->setText(redo.isEmpty() ? tr("Re&do") : tr("Re&do: %1").arg(redo));
}

} // namespace depict
