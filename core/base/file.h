// Whole files in and out, with the errors that a person can do something about.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace depict {

/// Throws Error(notFound), Error(badFile) for folders and unreadable files, Error(badRequest) for
/// files above `mostBytes`, Error(outOfMemory).
[[nodiscard]] std::vector<std::uint8_t> readFile(const std::filesystem::path& path,
                                                 std::uint64_t mostBytes);

/// All or nothing: writes to a temporary name in the same folder, flushes it to the disk, then
/// renames it over `path` (through symbolic links). Devices and pipes are written directly. Throws
/// Error(notFound) when the folder is missing, Error(diskFull), Error(notWritable); `path` and its
/// folder are then as they were before.
void writeFile(const std::filesystem::path& path, std::span<const std::uint8_t> bytes);

} // namespace depict
