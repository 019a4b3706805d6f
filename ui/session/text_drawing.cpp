#include "session/text_drawing.h"

#include "image/overlay.h"
#include "session/qt_image.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace depict {
namespace {

constexpr double kLargestPixels = 4096; // of the side of a shadow on a page
constexpr double kLargestBlur = 8;      // pixels

QColor toQt(const Colour& colour) {
    return {colour.red, colour.green, colour.blue, colour.alpha};
}

QPen outlinePen(const TextLayer& text, const QColor& colour) {
    return {colour, 2 * text.outline * text.size, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// What throws a shadow: letters with their outline.
void drawBody(QPainter& painter, const TextLayer& text, const QPainterPath& path,
              const QColor& colour) {
    painter.setBrush(colour);
    painter.setPen(text.outline > 0 ? outlinePen(text, colour) : QPen(Qt::NoPen));
    painter.drawPath(path);
}

/// One pass of a box blur over `count` bytes that lie `step` apart.
void blurLine(uchar* line, int count, qsizetype step, int radius, std::vector<uchar>& copy) {
    copy.resize(std::size_t(count));
    for (int i = 0; i < count; ++i)
        copy[std::size_t(i)] = line[i * step];
    const int span = 2 * radius + 1;
    int sum = 0;
    for (int i = -radius; i < count + radius; ++i) {
        if (i + radius < count)
            sum += copy[std::size_t(i + radius)];
        if (i - radius - 1 >= 0 && i - radius - 1 < count)
            sum -= copy[std::size_t(i - radius - 1)];
        if (i >= 0 && i < count)
            line[i * step] = uchar(sum / span);
    }
}

/// Three boxes, nearly a Gaussian of this radius.
void blur(QImage& alpha, double radius) {
    const int box = std::max(1, int(std::lround(radius / 3)));
    std::vector<uchar> copy;
    uchar* bits = alpha.bits();
    for (int pass = 0; pass < 3; ++pass) {
        for (int y = 0; y < alpha.height(); ++y)
            blurLine(bits + y * alpha.bytesPerLine(), alpha.width(), 1, box, copy);
        for (int x = 0; x < alpha.width(); ++x)
            blurLine(bits + x, alpha.height(), alpha.bytesPerLine(), box, copy);
    }
}

QPointF shadowOffset(const TextLayer& text) { // light falls from above left, however it is turned
    const double distance = text.shadow * text.size;
    return {distance, distance};
}

double blurOf(const TextLayer& text) {
    return text.shadow > 0 ? text.shadowBlur * text.size : 0;
}

void drawLetters(QPainter& painter, const TextLayer& text, const SetText& set,
                 const QPainterPath& path) {
    if (text.outline > 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(outlinePen(text, toQt(text.outlineColour)));
        painter.drawPath(path);
    }
    painter.setPen(toQt(text.colour));
    for (const SetText::Run& run : set.runs) {
        painter.save();
        painter.setTransform(run.place, true);
        painter.drawGlyphRun({}, run.glyphs);
        painter.restore();
    }
}

/// The shadow alone; `view` leads from the picture to its pixels.
QImage shadowPixels(const TextLayer& text, const QPainterPath& path, const QTransform& view,
                    QSize size) {
    // Softness needs few pixels.
    const double radius = blurOf(text) * view.m11();
    const double shrink = std::min(1.0, kLargestBlur / std::max(radius, 1.0));
    const QSize small = (QSizeF(size) * shrink).toSize().expandedTo({1, 1});
    QImage alpha(small, QImage::Format_Alpha8);
    alpha.fill(0);
    {
        QPainter painter(&alpha);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF offset = shadowOffset(text);
        painter.setTransform(placeOf(text) * QTransform::fromTranslate(offset.x(), offset.y()) *
                             view *
                             QTransform::fromScale(double(small.width()) / size.width(),
                                                   double(small.height()) / size.height()));
        drawBody(painter, text, path, Qt::black);
    }
    if (radius >= 0.5)
        blur(alpha, radius * shrink);
    QImage shadow(small, QImage::Format_ARGB32_Premultiplied);
    shadow.fill(toQt(text.shadowColour));
    QPainter painter(&shadow);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, alpha);
    painter.end();
    return shadow.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

QRectF inkOf(const TextLayer& text, const SetText& set) {
    const QRectF letters = set.path().boundingRect();
    if (letters.isEmpty())
        return {};
    const double edge = text.outline * text.size + 1;
    QRectF ink = placeOf(text).mapRect(letters.adjusted(-edge, -edge, edge, edge));
    if (text.shadow > 0) {
        const double soft = blurOf(text) * 1.2 + 1;
        ink |= ink.translated(shadowOffset(text)).adjusted(-soft, -soft, soft, soft);
    }
    return ink;
}

TextPixels textPixels(const TextLayer& text, double scale, int largestSide) {
    const SetText set = setInType(text);
    const QRectF ink = inkOf(text, set);
    if (ink.isEmpty())
        return {};
    scale = std::min(scale, largestSide / std::max(ink.width(), ink.height()));
    const QRect area = QTransform::fromScale(scale, scale).mapRect(ink).toAlignedRect();
    const QTransform view =
        QTransform::fromScale(scale, scale) * QTransform::fromTranslate(-area.x(), -area.y());
    const QPainterPath path = set.path();
    QImage pixels(area.size(), QImage::Format_ARGB32_Premultiplied);
    pixels.fill(Qt::transparent);
    QPainter painter(&pixels);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (text.shadow > 0)
        painter.drawImage(0, 0, shadowPixels(text, path, view, area.size()));
    painter.setTransform(placeOf(text) * view);
    drawLetters(painter, text, set, path);
    painter.end();
    return {pixels, area.topLeft(), scale};
}

void drawText(QPainter& painter, const TextLayer& text, double detail) {
    const SetText set = setInType(text);
    const QRectF ink = inkOf(text, set);
    if (ink.isEmpty())
        return;
    const QPainterPath path = set.path();
    painter.save();
    if (text.shadow > 0) {
        const double scale = std::min(detail, kLargestPixels / std::max(ink.width(), ink.height()));
        const QTransform view =
            QTransform::fromTranslate(-ink.x(), -ink.y()) * QTransform::fromScale(scale, scale);
        const QSize size = (ink.size() * scale).toSize().expandedTo({1, 1});
        painter.drawImage(ink, shadowPixels(text, path, view, size));
    }
    painter.setTransform(placeOf(text), true);
    drawLetters(painter, text, set, path);
    painter.restore();
}

std::vector<RasterLayer> textLayers(const Poster& poster) {
    std::vector<RasterLayer> layers;
    for (const TextLayer& text : poster.texts) {
        const TextPixels drawn = textPixels(text, 1);
        if (!drawn.pixels.isNull())
            layers.push_back({QString::fromStdString(text.words).simplified().toStdString(),
                              toImage(drawn.pixels), drawn.corner.x(), drawn.corner.y(), 1, true});
    }
    return layers;
}

Image lettered(const Image& picture, const Poster& poster) {
    Image result = picture;
    for (const RasterLayer& layer : textLayers(poster))
        result = overlaid(result, layer.pixels, layer.x, layer.y);
    return result;
}

std::vector<Rect> textAreas(const Poster& poster) {
    std::vector<Rect> areas;
    for (const TextLayer& text : poster.texts) {
        const QRect ink = inkOf(text, setInType(text)).toAlignedRect();
        areas.push_back({ink.x(), ink.y(), ink.width(), ink.height()});
    }
    return areas;
}

} // namespace depict
