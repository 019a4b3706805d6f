// A project of many versions, to measure with.
#pragma once

#include <filesystem>

namespace depict {

/// Versions of 512 x 512, in talks of so many turns each. Throws Error.
void makeSampleProject(const std::filesystem::path& file, int versions, int turns);

} // namespace depict
