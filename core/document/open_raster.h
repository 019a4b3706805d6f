// OpenRaster (.ora), the layered pictures that Krita, GIMP and MyPaint share: a zip archive with
// `mimetype` first and stored, stack.xml, the layers as PNG, the merged picture and a thumbnail.
// https://www.openraster.org
#pragma once

#include "image/image.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace depict {

struct RasterLayer {
    std::string name;
    Image pixels;
    int x = 0, y = 0; // of its corner on the canvas
    double opacity = 1;
    bool isVisible = true;
    friend bool operator==(const RasterLayer&, const RasterLayer&) = default;
};

struct RasterStack {
    Size size;
    std::vector<RasterLayer> layers; // from the lowest to the highest
    friend bool operator==(const RasterStack&, const RasterStack&) = default;
};

inline constexpr int kMostRasterLayers = 500;

/// What is seen of the stack: each layer over the ones below it, 8 bits a channel.
[[nodiscard]] Image merged(const RasterStack& stack);

/// Throws Error(badRequest) for no layers or too many, and what encoding pictures throws.
[[nodiscard]] std::vector<std::uint8_t> encodeOpenRaster(const RasterStack& stack);

/// Groups are flattened; blend modes other than normal are read as normal. Throws Error(badFile)
/// for anything else than an OpenRaster file, damaged or hostile ones (entries that claim too much,
/// more layers than kMostRasterLayers), Error(badRequest) for pictures that are too large.
[[nodiscard]] RasterStack decodeOpenRaster(std::span<const std::uint8_t> bytes);

/// All or nothing as writeFile(); throws also what that throws.
void writeOpenRaster(const std::filesystem::path& file, const RasterStack& stack);
[[nodiscard]] RasterStack readOpenRaster(const std::filesystem::path& file);

/// By a name's extension, upper or lower case.
[[nodiscard]] bool isOpenRasterName(const std::filesystem::path& file);

} // namespace depict
