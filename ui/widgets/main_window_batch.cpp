// The window's side of batches: the panel, the dialog that adds to it, lists from files.
#include "session/batch_file.h"
#include "widgets/batch/batch_dialog.h"
#include "widgets/batch/batch_panel.h"
#include "widgets/main_window.h"
#include "widgets/prompt/prompt_box.h"
#include "widgets/tools/tool_box.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace depict {

QWidget* MainWindow::makeBatchPanel(QWidget* parent) {
    m_batch = new BatchQueue(m_session, m_session.settings().batchFile(), this);
    auto* panel = new BatchPanel(*m_batch, parent);
    panel->hide();
    connect(panel, &BatchPanel::addWanted, this, &MainWindow::addToBatch);
    connect(panel, &BatchPanel::openWanted, &m_session, &Session::openPicture);
    m_batchPanel = panel;
    return panel;
}

void MainWindow::makeBatchActions(QMenu& menu) {
    m_showBatch =
        addAction(menu, QStringLiteral("list"), tr("&Batch"), QKeySequence(Qt::CTRL | Qt::Key_B));
    m_showBatch->setCheckable(true);
    connect(m_showBatch, &QAction::toggled, this, [this](bool shown) {
        if (shown && !m_tools->hasOptions())
            m_tools->putDown(); // there is room for one panel
        m_batchPanel->setVisible(shown);
    });
    m_showBatch->setChecked(m_batch->count(BatchEntry::State::waiting) > 0);
    QAction* add = addAction(menu, {}, tr("Add to the batc&h…"),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    connect(add, &QAction::triggered, this, [this] {
        m_showBatch->setChecked(true);
        addToBatch();
    });
}

void MainWindow::addToBatch() {
    auto* dialog =
        new BatchDialog(m_batch->folder(), m_prompt->words(), m_session.setup().shape.name, this);
    connect(dialog, &BatchDialog::chosen, this,
            [this](const std::vector<BatchJob>& jobs, const QString& folder) {
                m_batch->setFolder(folder);
                m_batch->add(jobs);
            });
    dialog->open();
}

} // namespace depict
