// OpenImageIO's names of our formats; for image_file only.
#pragma once

#include "image/image_file.h"

namespace depict {

[[nodiscard]] inline const char* pluginName(FileFormat format) {
    switch (format) {
    case FileFormat::png:
        return "png";
    case FileFormat::jpeg:
        return "jpeg";
    case FileFormat::webp:
        return "webp";
    case FileFormat::tiff:
        return "tiff";
    case FileFormat::exr:
        return "openexr";
    }
    return "";
}

} // namespace depict
