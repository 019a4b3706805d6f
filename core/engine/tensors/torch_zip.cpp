#include "engine/tensors/torch_zip.h"

#include "engine/tensors/pickle_reader.h"

#include <algorithm>
#include <cstring>

namespace depict {

namespace {

constexpr std::uint32_t kEnd = 0x06054b50, kEnd64 = 0x06064b50, kLocator64 = 0x07064b50,
                        kCentral = 0x02014b50, kLocal = 0x04034b50;
constexpr std::uint64_t kLongestPickle = 64 << 20;
constexpr std::uint64_t kMostMembers = 1'000'000;

template <typename T> T numberAt(const char* bytes, std::uint64_t place) {
    T value;
    std::memcpy(&value, bytes + place, sizeof value);
    return value;
}

/// The sizes and the place of a member, as its entry says; with the wide ones of its extra field.
struct MemberEntry {
    std::uint64_t packed = 0, whole = 0, place = 0;
};

/// Fields of 32 bits that are all ones are in the extra field, in this order.
MemberEntry widened(MemberEntry entry, const char* extra, std::uint64_t length) {
    constexpr std::uint64_t kWide = 0xFFFFFFFF;
    for (std::uint64_t i = 0; i + 4 <= length;) {
        const auto id = numberAt<std::uint16_t>(extra, i);
        const std::uint64_t size = numberAt<std::uint16_t>(extra, i + 2);
        i += 4;
        if (size > length - i)
            break;
        std::uint64_t next = i;
        if (id == 1)
            for (auto* field : {&entry.whole, &entry.packed, &entry.place})
                if (*field == kWide && next + 8 <= i + size) {
                    *field = numberAt<std::uint64_t>(extra, next);
                    next += 8;
                }
        i += size;
    }
    return entry;
}

} // namespace

TorchZipFile::Members TorchZipFile::members() const {
    const char* file = bytes();
    const std::uint64_t length = size();
    // The end record lies behind everything else but a comment.
    std::uint64_t end = length - 22;
    const std::uint64_t least = length > 22 + 65535 ? length - 22 - 65535 : 0;
    while (end > least && numberAt<std::uint32_t>(file, end) != kEnd)
        --end;
    if (numberAt<std::uint32_t>(file, end) != kEnd)
        damaged("it is not a zip file, or its end is missing");
    std::uint64_t count = numberAt<std::uint16_t>(file, end + 10);
    std::uint64_t place = numberAt<std::uint32_t>(file, end + 16);
    if (end >= 20 && numberAt<std::uint32_t>(file, end - 20) == kLocator64) {
        const auto wide = numberAt<std::uint64_t>(file, end - 12);
        if (wide > length - 56 || numberAt<std::uint32_t>(file, wide) != kEnd64)
            damaged("its directory is not where it should be");
        count = numberAt<std::uint64_t>(file, wide + 32);
        place = numberAt<std::uint64_t>(file, wide + 48);
    }
    if (count > kMostMembers)
        damaged("it has too many members");
    Members result;
    for (std::uint64_t i = 0; i < count; ++i) {
        if (place > length || length - place < 46 ||
            numberAt<std::uint32_t>(file, place) != kCentral)
            damaged("its directory is cut short");
        const std::uint64_t nameLength = numberAt<std::uint16_t>(file, place + 28),
                            extraLength = numberAt<std::uint16_t>(file, place + 30),
                            commentLength = numberAt<std::uint16_t>(file, place + 32);
        if (length - place - 46 < nameLength + extraLength + commentLength)
            damaged("its directory is cut short");
        const std::string name(file + place + 46, nameLength);
        const auto entry = widened({numberAt<std::uint32_t>(file, place + 20),
                                    numberAt<std::uint32_t>(file, place + 24),
                                    numberAt<std::uint32_t>(file, place + 42)},
                                   file + place + 46 + nameLength, extraLength);
        if (numberAt<std::uint16_t>(file, place + 10) != 0 || entry.packed != entry.whole)
            damaged("its member " + name.substr(0, 100) + " is compressed");
        if (entry.place > length || length - entry.place < 30 ||
            numberAt<std::uint32_t>(file, entry.place) != kLocal)
            damaged("its member " + name.substr(0, 100) + " is not where it should be");
        const std::uint64_t begin = entry.place + 30 +
                                    numberAt<std::uint16_t>(file, entry.place + 26) +
                                    numberAt<std::uint16_t>(file, entry.place + 28);
        if (begin > length || entry.whole > length - begin)
            damaged("its member " + name.substr(0, 100) + " reaches beyond the end of the file");
        if (!result.emplace(name, Member{begin, begin + entry.whole}).second)
            damaged("its member " + name.substr(0, 100) + " is in it twice");
        place += 46 + nameLength + extraLength + commentLength;
    }
    std::vector<Member> inOrder;
    for (const auto& [name, member] : result)
        inOrder.push_back(member);
    std::sort(inOrder.begin(), inOrder.end(),
              [](const Member& a, const Member& b) { return a.begin < b.begin; });
    for (std::size_t i = 1; i < inOrder.size(); ++i)
        if (inOrder[i].begin < inOrder[i - 1].end)
            damaged("two of its members overlap");
    return result;
}

TorchZipFile TorchZipFile::open(const std::filesystem::path& path, Kind kind) {
    TorchZipFile file;
    file.map(path, 98);
    file.read(kind);
    return file;
}

void TorchZipFile::read(Kind kind) {
    const auto all = members();
    std::string root; // the folder in the zip file that holds everything
    for (const auto& [name, member] : all)
        if (name.ends_with("/data.pkl") && std::count(name.begin(), name.end(), '/') == 1)
            root = name.substr(0, name.size() - 8);
    if (root.empty())
        damaged("it has no list of tensors");
    if (const auto order = all.find(root + "byteorder");
        order != all.end() &&
        std::string(bytes() + order->second.begin, bytes() + order->second.end) != "little")
        damaged("its numbers are in another byte order");
    const auto list = all.at(root + "data.pkl");
    if (list.end - list.begin > kLongestPickle)
        damaged("its list of tensors is too long");
    std::vector<PickledTensor> tensors;
    try {
        tensors = readPickle({reinterpret_cast<const std::uint8_t*>(bytes()) + list.begin,
                              static_cast<std::size_t>(list.end - list.begin)},
                             kind == Kind::checkpoint);
    } catch (const PickleRefused& refused) {
        damaged(refused.what());
    }
    for (auto& tensor : tensors) {
        const auto member = all.find(root + "data/" + tensor.storage);
        if (member == all.end())
            damaged("the numbers of " + tensor.name + " are missing");
        const auto each = static_cast<std::int64_t>(c10::elementSize(tensor.type));
        const auto held = static_cast<std::int64_t>(member->second.end - member->second.begin);
        if (tensor.count < 0 || tensor.count > held / each || tensor.offset < 0 ||
            tensor.offset > tensor.count || tensor.shape.size() != tensor.strides.size())
            damaged("the size of " + tensor.name + " does not match its numbers");
        std::int64_t last = 0, numbers = 1, contiguous = 1; // index of the last number
        bool isContiguous = true;
        for (std::size_t i = tensor.shape.size(); i-- > 0;) {
            const auto side = tensor.shape[i], stride = tensor.strides[i];
            std::int64_t step = 0;
            if (side < 1 || stride < 0 || side > tensor.count ||
                __builtin_mul_overflow(side - 1, stride, &step) ||
                __builtin_add_overflow(last, step, &last) ||
                __builtin_mul_overflow(numbers, side, &numbers) || numbers > tensor.count)
                damaged("the shape of " + tensor.name + " is impossible");
            isContiguous = isContiguous && (side == 1 || stride == contiguous);
            contiguous *= side;
        }
        if (last >= tensor.count - tensor.offset)
            damaged(tensor.name + " reaches beyond its numbers");
        Entry entry{tensor.type, std::move(tensor.shape), {}, 0, 0};
        entry.begin = member->second.begin + static_cast<std::uint64_t>(tensor.offset * each);
        entry.end = entry.begin + static_cast<std::uint64_t>((last + 1) * each);
        if (!isContiguous)
            entry.strides = std::move(tensor.strides);
        if (!isContiguous && entry.begin % static_cast<std::uint64_t>(each) != 0)
            damaged("the numbers of " + tensor.name + " are not aligned");
        if (!m_entries.emplace(tensor.name, std::move(entry)).second)
            damaged(tensor.name + " is in it twice");
    }
    if (m_entries.empty())
        damaged("it holds no tensors");
}

} // namespace depict
