#include "engine/tensors/safetensors.h"

#include "base/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <set>

namespace depict {

using nlohmann::json;

namespace {

struct TypeName {
    const char* name;
    torch::ScalarType type;
};
constexpr TypeName kTypes[] = {{"F64", torch::kDouble}, {"F32", torch::kFloat},
                               {"F16", torch::kHalf},   {"BF16", torch::kBFloat16},
                               {"I64", torch::kLong},   {"I32", torch::kInt},
                               {"I16", torch::kShort},  {"I8", torch::kChar},
                               {"U8", torch::kByte},    {"BOOL", torch::kBool}};
constexpr std::uint64_t kLongestHeader = 100'000'000;
constexpr int kDeepestHeader = 16;

const char* nameOf(torch::ScalarType type) {
    for (const auto& t : kTypes)
        if (t.type == type)
            return t.name;
    throw Error(ErrorKind::internal, "A tensor of this type cannot be stored.");
}

} // namespace

SafetensorsFile SafetensorsFile::open(const std::filesystem::path& path) {
    SafetensorsFile file;
    file.map(path, 8);
    file.read();
    return file;
}

void SafetensorsFile::read() {
    std::uint64_t headerSize = 0;
    std::memcpy(&headerSize, bytes(), 8);
    if (headerSize > kLongestHeader || headerSize > size() - 8)
        damaged("its header is longer than the file");
    const std::uint64_t dataOffset = 8 + headerSize, dataSize = size() - dataOffset;
    std::set<std::string> seen;
    const auto noteNames = [&](int depth, json::parse_event_t event, json& parsed) {
        if (depth == 1 && event == json::parse_event_t::key &&
            !seen.insert(parsed.get<std::string>()).second)
            damaged(parsed.get<std::string>() + " is in it twice");
        if (depth > kDeepestHeader)
            damaged("its header is nested too deeply");
        return true;
    };
    const json header = json::parse(bytes() + 8, bytes() + 8 + headerSize, noteNames, false);
    if (!header.is_object())
        damaged("its header is not a JSON object");
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
    for (const auto& [name, value] : header.items()) {
        if (name == "__metadata__") {
            if (!value.is_object())
                damaged("its metadata is not a JSON object");
            for (const auto& [key, text] : value.items()) {
                if (!text.is_string())
                    damaged("its metadata holds something other than text");
                m_metadata[key] = text.get<std::string>();
            }
            continue;
        }
        if (!value.is_object() || !value.contains("dtype") || !value["dtype"].is_string() ||
            !value.contains("shape") || !value["shape"].is_array() ||
            !value.contains("data_offsets") || !value["data_offsets"].is_array() ||
            value["data_offsets"].size() != 2)
            damaged("the entry of " + name + " lacks a field");
        Entry entry;
        const auto* type =
            std::find_if(std::begin(kTypes), std::end(kTypes), [&](const TypeName& t) {
                return value["dtype"].get_ref<const std::string&>() == t.name;
            });
        if (type == std::end(kTypes))
            damaged("the number type of " + name + " is not known");
        entry.type = type->type;
        std::uint64_t count = 1;
        if (value["shape"].size() > 8)
            damaged("the shape of " + name + " has too many sides");
        for (const auto& side : value["shape"]) {
            if (!side.is_number_unsigned() ||
                __builtin_mul_overflow(count, side.get<std::uint64_t>(), &count) ||
                count > (std::uint64_t{1} << 48) ||
                side.get<std::uint64_t>() > (std::uint64_t{1} << 48))
                damaged("the shape of " + name + " is impossible");
            entry.shape.push_back(side.get<std::int64_t>());
        }
        for (const auto& offset : value["data_offsets"])
            if (!offset.is_number_unsigned())
                damaged("the place of " + name + " is not a number");
        const auto begin = value["data_offsets"][0].get<std::uint64_t>(),
                   end = value["data_offsets"][1].get<std::uint64_t>();
        if (begin > end || end > dataSize)
            damaged(name + " reaches beyond the end of the file");
        if (end - begin != count * c10::elementSize(entry.type))
            damaged("the size of " + name + " does not match its shape");
        entry.begin = dataOffset + begin;
        entry.end = dataOffset + end;
        ranges.emplace_back(begin, end);
        m_entries.emplace(name, std::move(entry));
    }
    std::sort(ranges.begin(), ranges.end());
    std::uint64_t end = 0;
    for (const auto& [from, to] : ranges) {
        if (from != end)
            damaged(from < end ? "two tensors overlap" : "there is a gap between tensors");
        end = to;
    }
    if (end != dataSize)
        damaged("it holds bytes that belong to no tensor");
}

void writeSafetensors(const std::filesystem::path& path,
                      const std::map<std::string, torch::Tensor>& tensors,
                      const std::map<std::string, std::string>& metadata) {
    json header = json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::vector<torch::Tensor> stored;
    std::uint64_t offset = 0;
    // Widest types first, so that every tensor is aligned.
    std::vector<std::pair<std::string, torch::Tensor>> order(tensors.begin(), tensors.end());
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return a.second.element_size() > b.second.element_size();
    });
    for (const auto& [name, tensor] : order) {
        auto flat = tensor.detach().to(torch::kCPU).contiguous();
        const std::uint64_t size = flat.numel() * flat.element_size();
        header[name] = {{"dtype", nameOf(flat.scalar_type())},
                        {"shape", flat.sizes().vec()},
                        {"data_offsets", {offset, offset + size}}};
        offset += size;
        stored.push_back(std::move(flat));
    }
    std::string text = header.dump();
    text.resize((text.size() + 15) / 8 * 8 - 0, ' ');
    const std::uint64_t headerSize = text.size();
    auto temporary = path;
    temporary += ".part";
    errno = 0;
    std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
    if (!out)
        throw Error(ErrorKind::notWritable, "Cannot write " + path.string() + ".");
    out.write(reinterpret_cast<const char*>(&headerSize), 8);
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    for (const auto& tensor : stored)
        out.write(static_cast<const char*>(tensor.data_ptr()),
                  static_cast<std::streamsize>(tensor.numel() * tensor.element_size()));
    out.close();
    std::error_code failed;
    if (out)
        std::filesystem::rename(temporary, path, failed);
    if (!out || failed) {
        const bool full = errno == ENOSPC;
        std::filesystem::remove(temporary, failed);
        throw Error(full ? ErrorKind::diskFull : ErrorKind::notWritable,
                    "Could not finish writing " + path.string() + ".");
    }
}

} // namespace depict
