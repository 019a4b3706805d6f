#include "engine/families/flat/flat_config.h"

#include "base/error.h"
#include "engine/config_fields.h"
#include "engine/families/flat/look_reader.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace depict {

using nlohmann::json;

namespace {

template <std::size_t N>
std::array<int, N> numbers(const json& from, const char* name, int low, int high) {
    const auto it = from.find(name);
    std::array<int, N> result{};
    if (it == from.end() || !it->is_array() || it->size() != N)
        throw Error(ErrorKind::modelDamaged,
                    std::string("config.json is damaged: \"") + name + "\" must be a list.");
    for (std::size_t i = 0; i < N; ++i) {
        const auto& value = (*it)[i];
        if (!value.is_number_integer() || value.get<std::int64_t>() < low ||
            value.get<std::int64_t>() > high)
            throw Error(ErrorKind::modelDamaged,
                        std::string("config.json is damaged: \"") + name + "\" is out of range.");
        result[i] = value.get<int>();
    }
    return result;
}

} // namespace

FlatConfig readFlatConfig(const std::filesystem::path& file) {
    const json all = readJsonObject(file);
    FlatConfig c;
    if (const auto it = all.find("id"); it != all.end() && it->is_string())
        c.id = it->get<std::string>();
    const auto& p = object(all, "picture");
    c.picture.reading = number(p, "reading", 8, 8192);
    c.picture.readingBlocks = number(p, "readingBlocks", 0, 64);
    c.picture.channels = numbers<3>(p, "channels", 8, 2048);
    c.picture.numbers = number(p, "numbers", 1, 64);
    c.picture.levels = number(p, "levels", 2, 64);
    c.picture.codesPerCell = number(p, "codesPerCell", 1, 16);
    if (const auto it = p.find("sketches"); it != p.end() && it->is_boolean())
        c.picture.sketches = it->get<bool>();
    const auto& t = object(all, "transformer");
    c.transformer.width = number(t, "width", 16, 8192);
    c.transformer.blocks = number(t, "blocks", 1, 128);
    c.transformer.heads = number(t, "heads", 1, 128);
    c.transformer.hidden = number(t, "hidden", 16, 65536);
    c.transformer.axes = numbers<3>(t, "axes", 0, 512);
    c.transformer.theta = real(t, "theta", 1, 1e8);
    c.transformer.vocabulary = number(t, "vocabulary", 257, 1 << 20);
    c.transformer.depthWidth = number(t, "depthWidth", 16, 8192);
    c.transformer.depthHidden = number(t, "depthHidden", 16, 65536);
    if (const auto it = t.find("plans"); it != t.end() && it->is_boolean())
        c.transformer.plans = it->get<bool>();
    if (const auto it = t.find("changes"); it != t.end() && it->is_boolean())
        c.transformer.changes = c.transformer.plans && it->get<bool>();
    if (const auto it = t.find("names"); it != t.end() && it->is_boolean())
        c.transformer.names = c.transformer.changes && it->get<bool>();
    if (const auto it = t.find("looks"); it != t.end() && *it == true && c.transformer.plans)
        c.transformer.looks = LookReader::width(c.picture);
    c.transformer.codesPerCell = c.picture.codesPerCell;
    if (c.picture.numbers % c.picture.codesPerCell != 0 ||
        c.picture.numbers / c.picture.codesPerCell > 6 || c.picture.codebook() > (1 << 16))
        throw Error(ErrorKind::modelDamaged,
                    "config.json is damaged: the codes of a cell do not fit its numbers.");
    c.transformer.codebook = c.picture.codebook();
    const auto& a = c.transformer.axes;
    if (c.transformer.width % c.transformer.heads != 0 ||
        a[0] + a[1] + a[2] != c.transformer.headSize() || a[0] % 2 || a[1] % 2 || a[2] % 2)
        throw Error(ErrorKind::modelDamaged,
                    "config.json is damaged: the head size does not fit width, heads and axes.");
    c.guidance = real(all, "guidance", 0, 20);
    c.editGuidance = real(all, "editGuidance", 0, 20);
    if (all.contains("temperature"))
        c.temperature = real(all, "temperature", 0, 5);
    c.tasks = texts(all, "tasks");
    c.languages = texts(all, "languages");
    return c;
}

void writeFlatConfig(const std::filesystem::path& file, const FlatConfig& c) {
    const json all = {{"family", "flat"},
                      {"id", c.id},
                      {"picture",
                       {{"reading", c.picture.reading},
                        {"readingBlocks", c.picture.readingBlocks},
                        {"channels", c.picture.channels},
                        {"numbers", c.picture.numbers},
                        {"levels", c.picture.levels},
                        {"codesPerCell", c.picture.codesPerCell},
                        {"sketches", c.picture.sketches}}},
                      {"transformer",
                       {{"width", c.transformer.width},
                        {"blocks", c.transformer.blocks},
                        {"heads", c.transformer.heads},
                        {"hidden", c.transformer.hidden},
                        {"axes", c.transformer.axes},
                        {"theta", c.transformer.theta},
                        {"vocabulary", c.transformer.vocabulary},
                        {"depthWidth", c.transformer.depthWidth},
                        {"depthHidden", c.transformer.depthHidden},
                        {"plans", c.transformer.plans},
                        {"changes", c.transformer.changes},
                        {"names", c.transformer.names},
                        {"looks", c.transformer.looks > 0}}},
                      {"guidance", c.guidance},
                      {"editGuidance", c.editGuidance},
                      {"temperature", c.temperature},
                      {"tasks", c.tasks},
                      {"languages", c.languages}};
    std::ofstream out(file, std::ios::trunc);
    out << all.dump(2) << '\n';
    out.close();
    if (!out)
        throw Error(ErrorKind::notWritable, "Cannot write " + file.string() + ".");
}

} // namespace depict
