// Text over a picture that travels inside its PNG file: the pixels show it, the texts say what it
// is and what lies below, so that it stays editable.
#pragma once

#include "document/poster.h"
#include "image/image.h"
#include "image/png_text.h"

#include <optional>
#include <span>

namespace depict {

struct LetteredPicture {
    Image picture; // as it was before the text came over it
    Poster poster;
};

/// What the file of `lettered` has to say. `areas` are where it may differ from `base`, a picture
/// of the same size. Nothing where that would be more than a PNG text should hold.
[[nodiscard]] std::vector<PngText> posterTexts(const Image& base, const Image& lettered,
                                               const Poster& poster,
                                               const std::vector<Rect>& areas);

/// From a PNG file and its pixels. Nothing where it carries no text of ours, or where a pixel has
/// been changed since: then the letters are part of the picture.
[[nodiscard]] std::optional<LetteredPicture> readPoster(const Image& picture,
                                                        std::span<const std::uint8_t> png);

} // namespace depict
