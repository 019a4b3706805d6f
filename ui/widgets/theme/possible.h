// Greys what the model cannot do, and says why.
#pragma once

#include <QString>

namespace depict {

/// A widget or action rests while there is a reason against it, which is its tool tip then;
/// otherwise `tip` is.
template <typename Part>
void setPossible(Part& part, const QString& reason, const QString& tip, bool isReady = true) {
    part.setEnabled(isReady && reason.isEmpty());
    part.setToolTip(reason.isEmpty() ? tip : reason);
}

} // namespace depict
