// Per-pixel coverage of what is to be repainted: 0 keep … 255 repaint.
#pragma once

#include "base/geometry.h"

#include <cstdint>
#include <span>
#include <vector>

namespace depict {

class Image;

class Mask {
public:
    Mask() = default;
    /// All zero. Throws Error(badRequest) for sizes out of range.
    explicit Mask(Size size);

    [[nodiscard]] Size size() const { return m_size; }
    [[nodiscard]] std::uint8_t* row(int y);
    [[nodiscard]] const std::uint8_t* row(int y) const;
    [[nodiscard]] std::span<const std::uint8_t> coverage() const { return m_coverage; }
    [[nodiscard]] bool isEmpty() const; // nothing to repaint
    [[nodiscard]] Rect bounds() const;  // of the pixels above zero
    friend bool operator==(const Mask&, const Mask&) = default;

    /// From a picture: white (or, where it has transparency, opaque) = repaint.
    [[nodiscard]] static Mask fromImage(const Image& image);
    /// Gray picture, opaque.
    [[nodiscard]] Image toImage() const;

private:
    Size m_size;
    std::vector<std::uint8_t> m_coverage;
};

/// Wider by `pixels` (negative: narrower), round brush. Beyond the picture's border nothing is
/// known: the border itself neither grows nor shrinks the mask.
[[nodiscard]] Mask grown(const Mask& mask, int pixels);
/// Soft edge: Gaussian (deviation radius / 2) that ends at the radius, so that nothing changes
/// farther than this from an edge. Below 1: the mask itself.
[[nodiscard]] Mask feathered(const Mask& mask, double radius);
[[nodiscard]] Mask inverted(const Mask& mask);

/// `over` where the mask is 255, `base` where it is 0 (those bytes are identical), mixed between.
/// All three of one size; the result has base's format and profile.
[[nodiscard]] Image blend(const Image& base, const Image& over, const Mask& mask);

} // namespace depict
