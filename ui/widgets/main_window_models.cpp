// The window's way to models other than its own: each is opened in a window of its own.
#include "widgets/main_window.h"

#include <QAction>
#include <QCoreApplication>
#include <QProcess>

namespace depict {

void MainWindow::setModelInspector(ModelInspector inspect) {
    m_inspectModel = std::move(inspect);
    m_openModel->setEnabled(m_inspectModel != nullptr);
    m_openModel->setToolTip(m_inspectModel
                                ? tr("Paint with Janus-Pro, Emu3.5 or another model of Depict")
                                : tr("This build of Depict has no engine to open models with."));
}

void MainWindow::chooseModelFolder() {
    auto* dialog = new ModelDialog(m_inspectModel, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ModelDialog::chosen, this,
            [](const QString& folder, const QString& precision) {
                QStringList arguments{QStringLiteral("--model"), folder};
                if (!precision.isEmpty())
                    arguments << QStringLiteral("--precision") << precision;
                QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
            });
    dialog->open();
}

} // namespace depict
