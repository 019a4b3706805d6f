#include "document/zip_archive.h"

#include "base/error.h"

#include <cstdlib>
#include <cstring>
#include <zip.h>

namespace depict {

namespace {

constexpr std::uint64_t kBlock = 1 << 20; // read at once, so that claims cost nothing

Error noMemory() {
    return {ErrorKind::outOfMemory, "There is not enough memory for this archive."};
}

Error damaged() {
    return {ErrorKind::badFile, "The archive is damaged."};
}

} // namespace

ZipWriter::ZipWriter() : m_source(zip_source_buffer_create(nullptr, 0, 0, nullptr)) {
    if (!m_source)
        throw noMemory();
    zip_source_keep(m_source); // is read after the archive has gone
    m_archive = zip_open_from_source(m_source, ZIP_TRUNCATE, nullptr);
    if (!m_archive) {
        zip_source_free(m_source);
        zip_source_free(m_source);
        throw noMemory();
    }
}

ZipWriter::~ZipWriter() {
    if (m_archive)
        zip_discard(m_archive);
    zip_source_free(m_source);
}

void ZipWriter::add(const std::string& name, std::span<const std::uint8_t> content, How how) {
    // libzip frees the copy with free().
    void* copy = std::malloc(content.empty() ? 1 : content.size());
    if (!copy)
        throw noMemory();
    if (!content.empty())
        std::memcpy(copy, content.data(), content.size());
    zip_source* source = zip_source_buffer(m_archive, copy, content.size(), 1);
    if (!source) {
        std::free(copy);
        throw noMemory();
    }
    const zip_int64_t index = zip_file_add(m_archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        throw noMemory();
    }
    const zip_int32_t method = how == How::stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    if (zip_set_file_compression(m_archive, static_cast<zip_uint64_t>(index), method, 0) != 0)
        throw noMemory();
}

std::vector<std::uint8_t> ZipWriter::bytes() && {
    if (zip_close(m_archive) != 0)
        throw noMemory();
    m_archive = nullptr;
    zip_stat_t facts;
    if (zip_source_stat(m_source, &facts) != 0 || zip_source_open(m_source) != 0)
        throw noMemory();
    std::vector<std::uint8_t> bytes(facts.size);
    const zip_int64_t read = zip_source_read(m_source, bytes.data(), bytes.size());
    zip_source_close(m_source);
    if (read != static_cast<zip_int64_t>(bytes.size()))
        throw noMemory();
    return bytes;
}

ZipReader::ZipReader(std::span<const std::uint8_t> bytes) {
    zip_source* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (!source)
        throw noMemory();
    m_archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!m_archive) {
        zip_source_free(source);
        throw damaged();
    }
}

ZipReader::~ZipReader() {
    zip_discard(m_archive);
}

std::optional<std::vector<std::uint8_t>> ZipReader::content(const std::string& name,
                                                            std::uint64_t mostBytes) const {
    const zip_int64_t index = zip_name_locate(m_archive, name.c_str(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return std::nullopt;
    zip_stat_t facts;
    if (zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &facts) != 0 ||
        !(facts.valid & ZIP_STAT_SIZE) || facts.size > mostBytes)
        throw damaged();
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(
        zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0), zip_fclose);
    if (!file)
        throw damaged();
    std::vector<std::uint8_t> bytes;
    for (;;) {
        const std::size_t done = bytes.size();
        bytes.resize(done + kBlock);
        const zip_int64_t read = zip_fread(file.get(), bytes.data() + done, kBlock);
        if (read < 0 || done + static_cast<std::uint64_t>(read) > facts.size)
            throw damaged();
        bytes.resize(done + static_cast<std::size_t>(read));
        if (read == 0)
            break;
    }
    if (bytes.size() != facts.size)
        throw damaged();
    return bytes;
}

} // namespace depict
