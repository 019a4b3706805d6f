// A picture made larger to its sides: what lay within keeps its bytes, the rest is to be painted.
#pragma once

#include "image/image.h"
#include "image/mask.h"

namespace depict {

/// Pixels added at each side.
struct Expansion {
    int left = 0, top = 0, right = 0, bottom = 0;
    friend bool operator==(const Expansion&, const Expansion&) = default;
    [[nodiscard]] bool isEmpty() const { return *this == Expansion{}; }
    [[nodiscard]] Size of(Size picture) const {
        return {picture.width + left + right, picture.height + top + bottom};
    }
};

/// The picture on a larger ground; the new parts mirror what is near, so that whoever paints there
/// has something to begin with. Throws Error(badRequest) for negative sides and sizes out of range.
[[nodiscard]] Image expanded(const Image& picture, const Expansion& by);
/// 255 where there was nothing.
[[nodiscard]] Mask maskOfExpansion(Size picture, const Expansion& by);

/// The least that gives the picture this shape (width : height), as much at either side.
[[nodiscard]] Expansion expansionTo(Size picture, double aspect);

} // namespace depict
