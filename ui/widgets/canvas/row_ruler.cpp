#include "widgets/canvas/row_ruler.h"

#include "widgets/canvas/canvas_view.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace depict {
namespace {

constexpr int kWidth = 34;
constexpr double kBar = 3; // the painted mark at the ruler's right edge

/// Every how many rows a number fits, for rows of this height: 1, 2, 5, 10, 20 …
int labelStep(double rowHeight, double lineHeight) {
    for (const int step : {1, 2, 5, 10, 20, 50})
        if (rowHeight * step >= lineHeight * 1.15)
            return step;
    return 100;
}

} // namespace

RowRuler::RowRuler(CanvasView& canvas, QWidget* parent) : QWidget(parent), m_canvas(canvas) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Rows of the picture"));
    setToolTip(tr("Rows of the picture, painted from top to bottom"));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    setFont(small);
    connect(&canvas, &CanvasView::transformChanged, this, qOverload<>(&QWidget::update));
}

QSize RowRuler::sizeHint() const {
    return {kWidth, 100};
}

void RowRuler::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = currentTheme();
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRectF(width() - 1, 0, 1, height()), theme.line);
    const Painting* painting = m_canvas.painting();
    if (!painting || painting->grid.rows == 0)
        return;
    for (int row = 0; row < painting->grid.rows; ++row) {
        const QRectF area =
            m_canvas.transform().toView(painting->cellArea(row * painting->grid.columns));
        if (area.bottom() >= 0 && area.top() <= height())
            drawRow(painter, row, area);
    }
}

void RowRuler::drawRow(QPainter& painter, int row, const QRectF& area) {
    const Theme& theme = currentTheme();
    const Painting& painting = *m_canvas.painting();
    const bool isPainted =
        painting.state == Painting::State::finished || row < painting.rowsPainted();
    const bool isCurrent = painting.isInWork() && row == painting.rowsPainted();
    const double top = std::round(area.top()), bottom = std::round(area.bottom());
    const double rightEdge = width() - 1;

    if (isCurrent)
        painter.fillRect(QRectF(0, top, rightEdge, bottom - top), theme.accent);
    else if (isPainted)
        painter.fillRect(QRectF(rightEdge - kBar, top, kBar, bottom - top), theme.accent);
    painter.fillRect(QRectF(rightEdge - 8, bottom, 8, 1), theme.line);
    if (row == 0)
        painter.fillRect(QRectF(rightEdge - 8, top, 8, 1), theme.line);

    const int step = labelStep(area.height(), painter.fontMetrics().height());
    if ((row + 1) % step != 0 && !(row == 0 && step > 1))
        return;
    painter.setPen(isCurrent ? theme.onAccent : isPainted ? theme.text : theme.quietText);
    const double middle = row == 0 && step > 1 ? top + area.height() / 2 : (top + bottom) / 2;
    const double line = painter.fontMetrics().height();
    painter.drawText(QRectF(0, middle - line / 2, rightEdge - 8, line),
                     Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                     QString::number(row + 1));
}

} // namespace depict
