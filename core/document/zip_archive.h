// Zip archives in memory, through libzip.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

struct zip;
struct zip_source;

namespace depict {

class ZipWriter {
public:
    enum class How { stored, packed };

    /// Throws Error(outOfMemory).
    ZipWriter();
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    /// Behind the entries before it.
    void add(const std::string& name, std::span<const std::uint8_t> content, How how);
    /// The whole archive; nothing can be added afterwards.
    [[nodiscard]] std::vector<std::uint8_t> bytes() &&;

private:
    zip_source* m_source;
    zip* m_archive;
};

class ZipReader {
public:
    /// `bytes` must outlive the reader. Throws Error(badFile) for what is not a consistent archive.
    explicit ZipReader(std::span<const std::uint8_t> bytes);
    ~ZipReader();
    ZipReader(const ZipReader&) = delete;
    ZipReader& operator=(const ZipReader&) = delete;

    /// The entry's content; nothing when there is none of this name. Throws Error(badFile) for
    /// entries that are damaged, locked, or claim or unpack to more than `mostBytes`.
    [[nodiscard]] std::optional<std::vector<std::uint8_t>> content(const std::string& name,
                                                                   std::uint64_t mostBytes) const;

private:
    zip* m_archive;
};

} // namespace depict
