#include "widgets/history/note_dialog.h"

#include "session/session.h"
#include "widgets/history/history_strip.h"

#include <QInputDialog>
#include <QPlainTextEdit>

namespace depict {

void askForNote(Session& session, VersionId id, QWidget* parent) {
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(HistoryStrip::tr("Note"));
    dialog->setLabelText(HistoryStrip::tr("What is to be remembered of this version?"));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    if (const Version* version = session.project().document().tree().find(id))
        dialog->setTextValue(QString::fromStdString(version->labels.note));
    QObject::connect(dialog, &QInputDialog::textValueSelected, &session,
                     [&session, id](const QString& note) { session.setVersionNote(id, note); });
    dialog->open();
    if (auto* words = dialog->findChild<QPlainTextEdit*>())
        words->setTabChangesFocus(true); // the buttons are reached by keys
}

} // namespace depict
