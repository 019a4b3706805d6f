#include "widgets/theme/icon_label.h"

#include "widgets/theme/theme.h"

#include <QPainter>

namespace depict {

IconLabel::IconLabel(const QString& iconName, QWidget* parent)
    : QWidget(parent), m_icon(themedIcon(iconName)) {
    setFixedSize(20, kControlHeight - 8);
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace depict
