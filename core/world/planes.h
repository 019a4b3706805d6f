// Pictures as three planes of numbers, and the small filters that styles are made of. Every loop
// runs in one fixed order, so results are the same on every machine.
#pragma once

#include "image/image.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace depict::world {

/// One number a pixel, row by row.
class Plane {
public:
    Plane() = default;
    explicit Plane(Size size, float value = 0)
        : m_size(size),
          m_values(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height),
                   value) {}
    [[nodiscard]] Size size() const { return m_size; }
    [[nodiscard]] int width() const { return m_size.width; }
    [[nodiscard]] int height() const { return m_size.height; }
    [[nodiscard]] float* row(int y) {
        return m_values.data() + static_cast<std::ptrdiff_t>(y) * m_size.width;
    }
    [[nodiscard]] const float* row(int y) const {
        return m_values.data() + static_cast<std::ptrdiff_t>(y) * m_size.width;
    }
    [[nodiscard]] std::vector<float>& values() { return m_values; }
    [[nodiscard]] const std::vector<float>& values() const { return m_values; }

private:
    Size m_size;
    std::vector<float> m_values;
};

/// 0 … 255 each.
struct Planes {
    Plane r, g, b;
    [[nodiscard]] Size size() const { return r.size(); }
};

[[nodiscard]] Planes split(const PixelBuffer& picture);
/// Rounds and clamps; the picture stays opaque.
void merge(const Planes& planes, PixelBuffer& picture);

[[nodiscard]] Plane luminance(const Planes& planes);

/// A bell of about this radius in pixels (two box filters); the border repeats.
void blur(Plane& plane, double radius);
void blur(Planes& planes, double radius);

/// How much neighbours `step` pixels to the right and below differ, the largest of the channels.
[[nodiscard]] Plane edges(const Planes& planes, int step);
[[nodiscard]] Plane edges(const Plane& plane, int step);

/// The largest value within `reach` pixels to the left, above and in both.
[[nodiscard]] Plane dilated(const Plane& plane, int reach);

/// 0 below `low`, 1 above `high`, smooth between.
[[nodiscard]] inline float ramp(float low, float high, float x) {
    const float t = std::clamp((x - low) / (high - low), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}
[[nodiscard]] inline float mixed(float a, float b, float share) {
    return a + (b - a) * share;
}

} // namespace depict::world
