// How a painted picture tells where it came from: our own JSON (everything that is needed to paint
// it again), the `parameters` text that other programs read, and the XMP note that it was made by
// a model.
#pragma once

#include "generation/generation_request.h"
#include "generation/steering.h"
#include "image/png_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace depict {

struct PictureMetadata {
    /// Written and read back as it is, apart from `inputs` with their plans and `mask`: of those
    /// only sizes, checksums and plans are written, and nothing is read back.
    GenerationRequest request;
    int variant = 0;
    LatentGrid tokens; // what was painted; may be empty or partial
    ScenePlan plan;    // by which it was painted; without settings and things: by none
    std::vector<Steering> steering{}; // empty: all was painted by the request's words
    std::string pixels;               // pixelChecksum() of what is in the file; empty = not known
    std::string modelId;              // of the painter's facts
    std::string version;              // of the program
    bool isEdit = false;              // made from other pictures
    friend bool operator==(const PictureMetadata&, const PictureMetadata&) = default;
};

/// Of the pixels as 8-bit RGBA, 16 hexadecimal digits.
[[nodiscard]] std::string pixelChecksum(const Image& picture);

/// One JSON object in UTF-8. `isEdit` follows the request's inputs where it has some.
[[nodiscard]] std::string toJson(const PictureMetadata& metadata);

/// Throws Error(badFile) for anything that toJson() would not write: wrong types, sizes out of
/// range, tokens that do not fit the grid. Unknown members are ignored.
[[nodiscard]] PictureMetadata metadataFromJson(std::string_view json);

/// The texts to write into a picture of this size: `parameters`, `depict`, XMP, `Software`,
/// `Description`. For image_file's WriteOptions.
[[nodiscard]] std::vector<PngText> metadataTexts(const PictureMetadata& metadata, Size picture);

/// From a PNG file's bytes; nothing when it carries none of ours. Throws Error(badFile).
[[nodiscard]] std::optional<PictureMetadata> readMetadata(std::span<const std::uint8_t> png);

} // namespace depict
