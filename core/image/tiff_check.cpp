#include "image/tiff_check.h"

#include <optional>

namespace depict {

namespace {

constexpr std::uint16_t kStripOffsets = 273, kStripSizes = 279, kTileOffsets = 324,
                        kTileSizes = 325;

// Numbers of a TIFF file; reading beyond its end gives zero and is remembered.
class Reader {
public:
    explicit Reader(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {
        m_isBigEndian = bytes.size() > 1 && bytes[0] == 'M';
        m_isBig = number(2, 2) == 43;
    }

    [[nodiscard]] bool isBig() const { return m_isBig; }
    [[nodiscard]] bool hasOverrun() const { return m_hasOverrun; }
    [[nodiscard]] bool holds(std::uint64_t position, std::uint64_t length) const {
        return position <= m_bytes.size() && length <= m_bytes.size() - position;
    }

    std::uint64_t number(std::uint64_t position, unsigned length) {
        if (!holds(position, length)) {
            m_hasOverrun = true;
            return 0;
        }
        std::uint64_t value = 0;
        for (unsigned i = 0; i < length; ++i)
            value = value << 8 | m_bytes[position + (m_isBigEndian ? i : length - 1 - i)];
        return value;
    }

private:
    std::span<const std::uint8_t> m_bytes;
    bool m_isBigEndian = false;
    bool m_isBig = false;
    bool m_hasOverrun = false;
};

// The numbers of one directory entry.
struct Field {
    std::uint64_t count = 0;
    std::uint64_t position = 0;
    unsigned width = 0;
};

Field fieldAt(Reader& reader, std::uint64_t entry) {
    const unsigned pointer = reader.isBig() ? 8 : 4;
    const std::uint64_t type = reader.number(entry + 2, 2);
    Field field{reader.number(entry + 4, pointer), entry + 4 + pointer, 0};
    field.width = type == 3 ? 2 : type == 4 ? 4 : type == 16 ? 8 : 0; // short, long, long8
    if (field.width != 0 && field.count > pointer / field.width)
        field.position = reader.number(field.position, pointer);
    return field;
}

} // namespace

bool isWholeTiff(std::span<const std::uint8_t> bytes) {
    Reader reader(bytes);
    const std::uint64_t directory = reader.number(reader.isBig() ? 8 : 4, reader.isBig() ? 8 : 4);
    const unsigned countLength = reader.isBig() ? 8 : 2, entryLength = reader.isBig() ? 20 : 12;
    const std::uint64_t entries = reader.number(directory, countLength);
    std::optional<Field> offsets, sizes;
    for (std::uint64_t i = 0; i < entries && !reader.hasOverrun(); ++i) {
        const std::uint64_t entry = directory + countLength + i * entryLength;
        const std::uint64_t tag = reader.number(entry, 2);
        if (tag == kStripOffsets || tag == kTileOffsets)
            offsets = fieldAt(reader, entry);
        else if (tag == kStripSizes || tag == kTileSizes)
            sizes = fieldAt(reader, entry);
    }
    if (!offsets || offsets->width == 0)
        return false;
    if (!sizes || sizes->width == 0)
        return !reader.hasOverrun(); // old files may leave the sizes out
    for (std::uint64_t i = 0; i < offsets->count && !reader.hasOverrun(); ++i) {
        const auto at = [&](const Field& field) {
            return i < field.count ? reader.number(field.position + i * field.width, field.width)
                                   : 0;
        };
        if (!reader.holds(at(*offsets), at(*sizes)))
            return false;
    }
    return !reader.hasOverrun();
}

} // namespace depict
