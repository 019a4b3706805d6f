#include "widgets/review/hold_key.h"

#include "session/review.h"

#include <QKeyEvent>

namespace depict {

bool HoldKey::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        m_review.peek(false);
    const bool isPress = event->type() == QEvent::KeyPress;
    if (!isPress && event->type() != QEvent::KeyRelease)
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    // Many keyboards reach the backslash with AltGr only.
    const bool isCommand = key.modifiers() & (Qt::ControlModifier | Qt::MetaModifier);
    if (key.key() != kKey || isCommand)
        return false;
    if (!key.isAutoRepeat())
        m_review.peek(isPress);
    return true;
}

} // namespace depict
