#include "widgets/setup/shape_preview.h"

#include "widgets/setup/shape_tile.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace depict {
namespace {

constexpr int kSide = 104;
constexpr double kSmallestCell = 3; // pixels that a cell needs to be seen

} // namespace

ShapePreview::ShapePreview(QWidget* parent) : QWidget(parent) {
    setFixedSize(kSide, kSide);
    setAccessibleName(tr("What will be painted"));
}

void ShapePreview::setShape(const ShapeChoice& shape) {
    m_shape = shape;
    update();
}

void ShapePreview::paintEvent(QPaintEvent*) {
    const Theme& theme = currentTheme();
    const GridSize grid = m_shape.grid;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sheet =
        sheetIn(QRectF(rect()).adjusted(2, 2, -2, -2), double(grid.columns) / grid.rows);
    painter.fillRect(sheet, theme.paper);
    const double cell = sheet.width() / grid.columns;
    if (cell >= kSmallestCell) {
        painter.setPen(QPen(theme.paperFibre, 1));
        for (int column = 1; column < grid.columns; ++column)
            painter.drawLine(QPointF(sheet.x() + column * cell, sheet.top()),
                             QPointF(sheet.x() + column * cell, sheet.bottom()));
        for (int row = 1; row < grid.rows; ++row)
            painter.drawLine(QPointF(sheet.left(), sheet.y() + row * cell),
                             QPointF(sheet.right(), sheet.y() + row * cell));
    }
    // What stays of it, from the middle.
    const QSizeF kept = QSizeF(m_shape.pixels()).scaled(sheet.size(), Qt::KeepAspectRatio);
    QRectF file(QPointF(), kept);
    file.moveCenter(sheet.center());
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRect(file);
}

} // namespace depict
