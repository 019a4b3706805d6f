#include "widgets/canvas/mask_overlay.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace depict {
namespace {

constexpr int kDash = 5;   // screen pixels
constexpr int kHalf = 128; // coverage at the edge that is drawn

/// Which pixel of the mask lies under each pixel of the screen along one axis; -1 outside.
std::vector<int> indices(double first, double step, int count, int size) {
    std::vector<int> result(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const int at = static_cast<int>(std::floor(first + (i + 0.5) * step));
        result[static_cast<std::size_t>(i)] = at < 0 || at >= size ? -1 : at;
    }
    return result;
}

} // namespace

QImage maskOverlay(const Mask& mask, const ViewTransform& transform, const QRect& viewArea,
                   const OverlayLook& look) {
    // A border of one pixel, so that edges between neighbouring areas are found.
    const double ratio = look.pixelRatio;
    const int width = static_cast<int>(std::ceil(viewArea.width() * ratio)),
              height = static_cast<int>(std::ceil(viewArea.height() * ratio));
    const QPointF from = transform.toPicture(QPointF(viewArea.topLeft()));
    const QPointF step =
        (transform.toPicture(QPointF(viewArea.topLeft()) + QPointF(1, 1)) - from) / ratio;
    const auto columns = indices(from.x() - step.x(), step.x(), width + 2, mask.size().width);
    const auto rows = indices(from.y() - step.y(), step.y(), height + 2, mask.size().height);
    QImage overlay(width, height, QImage::Format_ARGB32_Premultiplied);
    overlay.setDevicePixelRatio(ratio);

    std::array<QRgb, 256> tints{};
    for (int value = 0; value < 256; ++value) {
        QColor tint = look.tint;
        tint.setAlphaF(look.tint.alphaF() * float(value) / 255.F);
        tints[static_cast<std::size_t>(value)] = qPremultiply(tint.rgba());
    }
    const auto sampled = [&](int row, std::vector<std::uint8_t>& line) {
        const int y = rows[static_cast<std::size_t>(row)];
        for (std::size_t x = 0; x < line.size(); ++x)
            line[x] = y < 0 || columns[x] < 0 ? 0 : mask.row(y)[columns[x]];
    };
    std::vector<std::uint8_t> above(columns.size()), here(columns.size()), below(columns.size());
    sampled(0, above);
    sampled(1, here);
    const int left = static_cast<int>(viewArea.x() * ratio),
              top = static_cast<int>(viewArea.y() * ratio);
    for (int y = 0; y < height; ++y) {
        sampled(y + 2, below);
        auto* to = reinterpret_cast<QRgb*>(overlay.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const std::size_t i = static_cast<std::size_t>(x) + 1;
            const bool inside = here[i] >= kHalf;
            const bool isEdge = inside && (here[i - 1] < kHalf || here[i + 1] < kHalf ||
                                           above[i] < kHalf || below[i] < kHalf);
            if (isEdge)
                to[x] = (left + x + top + y + look.phase) / kDash % 2 ? 0xFF101014U : 0xFFFFFFFFU;
            else
                to[x] = tints[here[i]];
        }
        std::swap(above, here);
        std::swap(here, below);
    }
    return overlay;
}

} // namespace depict
