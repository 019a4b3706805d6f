// File names between the two libraries.
#pragma once

#include <QString>

#include <filesystem>

namespace depict {

[[nodiscard]] inline std::filesystem::path pathOf(const QString& file) {
    return {file.toStdU16String()};
}

} // namespace depict
