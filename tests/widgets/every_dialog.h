// Opens every dialog that the window's menus lead to, without knowing which there are.
#pragma once

#include "widgets/main_window.h"
#include "widgets/shortcuts/action_registry.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QTest>

#include <functional>

namespace depict::test {

/// Calls `look(dialog, id)` for each while it is open. File dialogs are Qt's own: not among them.
inline int forEveryDialog(MainWindow& window,
                          const std::function<void(QDialog&, const QString&)>& look) {
    int count = 0;
    for (const ActionRegistry::Entry& entry : window.actionRegistry().entries()) {
        const QString text = entry.action->text();
        const bool opens =
            text.endsWith(QChar(0x2026)) || entry.id == QLatin1String("about-depict");
        if (!opens || !entry.action->isEnabled())
            continue;
        entry.action->trigger();
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            auto* dialog = qobject_cast<QDialog*>(widget);
            if (!dialog || !dialog->isVisible())
                continue;
            if (!qobject_cast<QFileDialog*>(dialog) && QTest::qWaitForWindowExposed(dialog)) {
                look(*dialog, entry.id);
                ++count;
            }
            dialog->close();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return count;
}

} // namespace depict::test
