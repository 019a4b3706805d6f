#include "widgets/menu_letters.h"

#include <QKeyEvent>
#include <QMenu>

namespace depict {

bool MenuLetters::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QMenu*>(watched)) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (!key.text().isEmpty() && key.text().front().isPrint() &&
            !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
            event->accept(); // the menu gets it, not a shortcut
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace depict
