#include "widgets/review/side_drawing.h"

#include <QPainter>

#include <cstdlib>

namespace depict {
namespace {

constexpr int kCell = 32; // pixels a side, of the coarsest grid there is

QRectF onScreen(const QRectF& area, QSize canvas, const QRectF& whole) {
    const double x = whole.width() / canvas.width(), y = whole.height() / canvas.height();
    return {whole.x() + area.x() * x, whole.y() + area.y() * y, area.width() * x,
            area.height() * y};
}

/// Whole pixels of the image round what is visible: the same for every clip, so that parts drawn
/// one after the other fit together.
void drawPixels(QPainter& painter, const QImage& image, const QRectF& whole, const QRect& visible) {
    const double x = image.width() / whole.width(), y = image.height() / whole.height();
    const QRectF seen = whole & QRectF(visible);
    if (seen.isEmpty())
        return;
    const QRect source = QRectF((seen.x() - whole.x()) * x, (seen.y() - whole.y()) * y,
                                seen.width() * x, seen.height() * y)
                             .toAlignedRect()
                             .adjusted(-1, -1, 1, 1) &
                         image.rect();
    const QRectF target(whole.x() + source.x() / x, whole.y() + source.y() / y, source.width() / x,
                        source.height() / y);
    painter.drawImage(target, image, source);
}

} // namespace

QRectF placeOf(QSize canvas, QSize over, const QRectF& reference) {
    const bool isRounded = std::abs(canvas.width() - over.width()) < kCell &&
                           std::abs(canvas.height() - over.height()) < kCell;
    if (canvas.isEmpty() || reference.isEmpty() || isRounded)
        return reference;
    const QSizeF size = QSizeF(canvas).scaled(reference.size(), Qt::KeepAspectRatio);
    return {reference.center() - QPointF(size.width(), size.height()) / 2, size};
}

QRegion paintedPart(const Painting& painting, const QRectF& whole) {
    using State = Painting::State;
    if (painting.hasPicture())
        return whole.toAlignedRect();
    QRegion part;
    if (painting.state == State::painting) {
        for (const QRect& area : painting.painted)
            part += onScreen(area, painting.canvas, whole).toRect();
    } else if (painting.state == State::partial) {
        const double bottom = painting.cellArea(painting.rowsPainted() * painting.grid.columns).y();
        part = onScreen(QRectF(0, 0, painting.canvas.width(), bottom), painting.canvas, whole)
                   .toRect();
    }
    return part;
}

void drawSide(QPainter& painter, const Painting& painting, const QImage& image, const QRectF& whole,
              const QRect& visible, const SideLook& look) {
    const QRect sheet = whole.toAlignedRect() & visible;
    if (sheet.isEmpty())
        return;
    const QRegion painted = paintedPart(painting, whole) & sheet;
    const QRegion pending = QRegion(sheet) - painted;
    if (!pending.isEmpty()) {
        painter.save();
        painter.setClipRegion(pending, Qt::IntersectClip);
        painter.setBrushOrigin(whole.topLeft());
        painter.fillRect(sheet, QBrush(look.paper));
        painter.restore();
    }
    if (painted.isEmpty() || image.isNull())
        return;
    painter.save();
    if (painted != QRegion(sheet))
        painter.setClipRegion(painted, Qt::IntersectClip);
    else
        painter.setClipRect(sheet, Qt::IntersectClip);
    if (image.hasAlphaChannel()) {
        painter.setBrushOrigin(whole.topLeft());
        painter.fillRect(sheet, QBrush(look.checks));
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, look.isSmooth);
    drawPixels(painter, image, whole, visible);
    painter.restore();
}

} // namespace depict
