// Where results go: checked before any work is done, so that nobody waits for a picture that cannot
// be saved.
#pragma once

#include <filesystem>

namespace depict {

/// Throws Error(notFound) when the folder of `file` is not there, Error(notWritable) when the file
/// cannot be written (no permission, or it is a folder).
void requireWritable(const std::filesystem::path& file);

/// FILE.png itself for one variant, FILE-1.png … FILE-N.png for several; `variant` counts from 0.
[[nodiscard]] std::filesystem::path variantFile(const std::filesystem::path& file, int variant,
                                                int variants);

} // namespace depict
