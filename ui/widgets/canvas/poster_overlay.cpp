#include "widgets/canvas/poster_overlay.h"

#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace depict {
namespace {

constexpr int kLargestOnScreen = 2048; // pixels of one text on the screen
constexpr int kCutAway = 110;          // darkness of what is not printed, 0 … 255

} // namespace

const TextPixels& PosterOverlay::pixelsOf(std::size_t index, TextLayer text, double scale) {
    text.x = text.y = 0;
    Drawn& drawn = m_drawn[index];
    if (drawn.scale != scale || drawn.text != text)
        drawn = Drawn{text, scale, textPixels(text, scale, kLargestOnScreen)};
    return drawn.pixels;
}

void PosterOverlay::drawTexts(QPainter& painter, const Poster& poster,
                              const ViewTransform& transform, double pixelRatio) {
    m_drawn.resize(poster.texts.size());
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipRect(transform.canvasInView(), Qt::IntersectClip);
    for (std::size_t i = 0; i < poster.texts.size(); ++i) {
        const TextLayer& text = poster.texts[i];
        const TextPixels& drawn = pixelsOf(i, text, transform.zoom());
        if (drawn.pixels.isNull())
            continue;
        const double scale = transform.zoom() / drawn.scale / pixelRatio;
        const QPointF corner =
            transform.toView(QPointF(text.x, text.y)) + QPointF(drawn.corner) * scale;
        painter.drawImage(QRectF(corner, QSizeF(drawn.pixels.size()) * scale), drawn.pixels);
    }
    painter.restore();
}

void PosterOverlay::drawGuides(QPainter& painter, const PrintSize& print,
                               const ViewTransform& transform) {
    if (!print.isSet())
        return;
    const QRectF whole = transform.canvasInView();
    const QSizeF picture = transform.canvas();
    const SheetArea area = sheetOn({int(picture.width()), int(picture.height())}, print);
    const QRectF bleed =
        transform.toView(QRectF(area.x, area.y, area.width, area.height)).intersected(whole);
    const double millimetre = area.pixelsPerMillimetre * whole.width() / picture.width();
    const auto inset = [&](double distance) {
        const double by = distance * millimetre;
        return bleed.adjusted(by, by, -by, -by);
    };
    QPainterPath away;
    away.addRect(whole);
    away.addRect(bleed);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(away, QColor(0, 0, 0, kCutAway));
    const auto line = [&](const QRectF& rect, const QColor& colour, Qt::PenStyle style) {
        if (rect.width() <= 2 || rect.height() <= 2)
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(255, 255, 255, 150), 3));
        painter.drawRect(rect);
        painter.setPen(QPen(colour, 1.2, style));
        painter.drawRect(rect);
    };
    line(inset(print.bleed), guideColours().trim, Qt::SolidLine);
    line(inset(print.bleed + print.safe), guideColours().safe, Qt::DashLine);
    painter.restore();
}

} // namespace depict
