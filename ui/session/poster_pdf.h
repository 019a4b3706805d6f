// A poster as a page to be printed: the picture to the edge of the bleed, letters as letters.
#pragma once

#include "document/poster.h"
#include "image/image.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace depict {

/// The page is the poster's sheet with its bleed, TrimBox and BleedBox say which is which; without
/// a sheet it is the picture at 150 dots an inch. The picture is kept without loss, on white where
/// it is transparent. Blocks. Throws Error.
[[nodiscard]] std::vector<std::uint8_t> posterPdf(const Image& picture, const Poster& poster,
                                                  const QString& title);

} // namespace depict
