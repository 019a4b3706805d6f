#include "widgets/chat/flow_layout.h"

#include "widgets/theme/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace depict {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    while (QLayoutItem* item = takeAt(0))
        delete item;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return place({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const {
    QSize least;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least;
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    place(area, true);
}

int FlowLayout::place(const QRect& area, bool moves) const {
    const auto direction = parentWidget()->layoutDirection();
    int x = 0, y = 0, tallest = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint().boundedTo({area.width(), QWIDGETSIZE_MAX});
        if (x > 0 && x + size.width() > area.width()) {
            x = 0;
            y += tallest + kHalfGap;
            tallest = 0;
        }
        if (moves)
            item->setGeometry(
                QStyle::visualRect(direction, area, QRect(area.topLeft() + QPoint(x, y), size)));
        x += size.width() + kHalfGap;
        tallest = std::max(tallest, size.height());
    }
    return y + tallest;
}

} // namespace depict
