#include "session/expanding.h"

#include <algorithm>

namespace depict {

void Expanding::setPicture(QSize picture) {
    if (picture == m_picture)
        return;
    m_picture = picture;
    m_by = {};
    Q_EMIT changed();
}

void Expanding::set(Expansion by) {
    for (int* side : {&by.left, &by.top, &by.right, &by.bottom})
        *side = m_picture.isEmpty() ? 0 : std::clamp(*side, 0, kMost);
    if (by == m_by)
        return;
    m_by = by;
    Q_EMIT changed();
}

} // namespace depict
