#include "widgets/canvas/canvas_overlays.h"

#include "widgets/canvas/canvas_view.h"
#include "widgets/theme/heat.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace depict {
namespace {

constexpr float kVeil = 0.72F;
constexpr float kHeat = 0.8F;

/// The line below the first `rows` rows, on whole pixels.
QLineF lineBelow(const Painting& painting, const ViewTransform& transform, int rows) {
    const QRectF sheet = transform.canvasInView();
    const double share = painting.grid.rows > 0 ? double(rows) / painting.grid.rows : 1;
    const double y = std::round(sheet.top() + share * sheet.height());
    return {sheet.left(), y, sheet.right(), y};
}

} // namespace

double sureness(float confidence, int codesPerCell) {
    return std::pow(std::clamp(double(confidence), 0.0, 1.0), 1.0 / std::max(1, codesPerCell));
}

void drawConfidence(QPainter& painter, const Painting& painting, const ViewTransform& transform,
                    const QRegion& zone) {
    const GridSize grid = painting.grid;
    if (grid.cells() == 0 || painting.confidence.size() != std::size_t(grid.cells()))
        return;
    QImage heat(grid.columns, grid.rows, QImage::Format_ARGB32_Premultiplied);
    for (int cell = 0; cell < grid.cells(); ++cell) {
        QColor colour = heatColour(
            sureness(painting.confidence[std::size_t(cell)], painting.tokens.codesPerCell()));
        colour.setAlphaF(kHeat);
        heat.setPixelColor(cell % grid.columns, cell / grid.columns, colour);
    }
    painter.save();
    painter.setClipRegion(zone);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(transform.canvasInView(), heat);
    painter.restore();
}

void drawTakenBack(QPainter& painter, const Painting& painting, const ViewTransform& transform,
                   int kept) {
    const QLineF line = lineBelow(painting, transform, kept);
    QColor veil = currentTheme().paper;
    veil.setAlphaF(kVeil);
    const QRectF sheet = transform.canvasInView();
    painter.fillRect(QRectF(line.p1(), sheet.bottomRight()), veil);
    painter.fillRect(QRectF(line.x1(), line.y1() - 1, sheet.width(), 2), currentTheme().accent);
}

void drawPauseLine(QPainter& painter, const Painting& painting, const ViewTransform& transform,
                   int rows) {
    if (rows >= painting.grid.rows)
        return;
    painter.save();
    painter.setPen(QPen(currentTheme().accent, 2, Qt::DashLine));
    painter.drawLine(lineBelow(painting, transform, rows));
    painter.restore();
}

// ---- how the canvas is told

void CanvasView::setConfidenceShown(bool shown) {
    m_showsConfidence = shown;
    update();
}

void CanvasView::setKeptRows(std::optional<int> rows) {
    if (rows == m_keptRows)
        return;
    m_keptRows = rows;
    update();
}

void CanvasView::setPauseRow(int rows) {
    if (rows == m_pauseRow)
        return;
    m_pauseRow = rows;
    update();
}

void CanvasView::setReplayedCells(std::optional<int> cells) {
    m_replayed = cells;
    update();
}

} // namespace depict
