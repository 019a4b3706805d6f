// How much of a picture an edit has changed.
#pragma once

#include "image/image.h"
#include "image/mask.h"

#include <optional>

namespace depict {

/// Shares of pixels, 0 … 1, of which any channel differs.
struct ChangeShare {
    double inside = 0;             // of those that the mask covers, however little; without a
                                   // mask: of all
    std::optional<double> outside; // of the others; not set where there is no mask
    friend bool operator==(const ChangeShare&, const ChangeShare&) = default;
};

/// Nothing where the pictures (or the mask) are of different sizes. Reads every pixel: for a
/// background thread.
[[nodiscard]] std::optional<ChangeShare> changeShare(const Image& before, const Image& after,
                                                     const std::optional<Mask>& mask);

} // namespace depict
