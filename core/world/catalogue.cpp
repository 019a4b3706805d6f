#include "world/catalogue.h"

#include "base/error.h"
#include "world/svg_reader.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <system_error>

namespace depict::world {

namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr std::array<std::string_view, 6> kStands{"ground", "sky",  "water",
                                                  "table",  "wall", "worn"};
constexpr std::array<std::string_view, 3> kAnchors{"head", "eyes",
                                                   "neck"}; // in the order of Anchor

[[noreturn]] void failIn(const fs::path& file, const std::string& why) {
    throw Error{ErrorKind::badFile, file.filename().string() + ": " + why};
}

std::string readText(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw Error{ErrorKind::notFound,
                    "The world's file " + file.string() + " cannot be opened."};
    return {std::istreambuf_iterator<char>(stream), {}};
}

Drawing readDrawing(const fs::path& file) {
    try {
        return readSvg(readText(file));
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::badFile)
            failIn(file, error.detail());
        throw;
    }
}

/// Index of the word in the table, which must have it.
template <std::size_t N>
int wordIn(const std::array<std::string_view, N>& table, const json& word) {
    const auto text = word.get<std::string>();
    if (const auto index = indexOf(table, text))
        return *index;
    throw Error{ErrorKind::badFile, "\"" + text + "\" is not a word that the world knows."};
}

std::optional<int> colourIn(const json& word) {
    return word.is_null() ? std::nullopt : std::optional(wordIn(kColours, word));
}

Wearing readWearing(const json& entry, const fs::path& folder) {
    const auto pinAndWidth = [](const json& from, Wearing& wearing) {
        wearing.pin = {from.at("pin").at(0).get<double>(), from.at("pin").at(1).get<double>()};
        wearing.width = from.at("width").get<double>();
        if (!(wearing.width > 0))
            throw Error{ErrorKind::badFile, "A width is not above zero."};
    };
    Wearing wearing;
    wearing.at = static_cast<Anchor>(wordIn(kAnchors, entry.at("at")));
    pinAndWidth(entry, wearing);
    if (entry.contains("worn")) {
        const json& worn = entry["worn"];
        pinAndWidth(worn, wearing);
        wearing.worn = readDrawing(folder / worn.at("art").get<std::string>());
    }
    return wearing;
}

ObjectKind readKind(const std::string& id, const json& entry, const fs::path& folder) {
    ObjectKind kind;
    kind.id = id;
    kind.group = entry.at("group").get<std::string>();
    kind.drawing = readDrawing(folder / "art" / (id + ".svg"));
    for (const json& word : entry.at("stands"))
        kind.stands.push_back(static_cast<Stands>(wordIn(kStands, word)));
    kind.scale = entry.at("scale").get<double>();
    const auto bounds = entry.at("bounds").get<std::array<double, 4>>();
    kind.x = bounds[0];
    kind.y = bounds[1];
    kind.width = bounds[2];
    kind.height = bounds[3];
    kind.mayMirror = entry.at("mirror").get<bool>();
    kind.facesLeft = entry.at("facing") == "left";
    kind.facesRight = entry.at("facing") == "right";
    if (const json& paint = entry.at("paint"); !paint.is_null()) {
        for (const json& fill : paint.at("fills"))
            kind.paintFills.push_back(parseColour(fill.get<std::string>()));
        kind.paintIs = colourIn(paint.at("is"));
    }
    kind.looks = colourIn(entry.at("looks"));
    for (const auto& [name, place] : entry.at("anchors").items()) {
        const auto numbers = place.get<std::array<double, 4>>();
        kind.anchors[static_cast<std::size_t>(wordIn(kAnchors, name))] =
            AnchorPlace{numbers[0], numbers[1], numbers[2], numbers[3]};
    }
    if (const json& wears = entry.at("wears"); !wears.is_null())
        kind.wears = readWearing(wears, folder);
    return kind;
}

/// The ids of objects.tsv (id, tab, group; the first line names the columns).
std::vector<std::string> readIds(const fs::path& file) {
    const std::string text = readText(file);
    std::vector<std::string> ids;
    std::size_t at = text.find('\n');
    while (at != std::string::npos && at + 1 < text.size()) {
        const std::size_t begin = at + 1;
        at = text.find('\n', begin);
        const std::string line = text.substr(begin, at - begin);
        const std::size_t tab = line.find('\t');
        const auto isPlain = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        };
        if (tab == std::string::npos || tab == 0 ||
            !std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(tab), isPlain))
            failIn(file, "\"" + line + "\" is not an id, a tab and a group.");
        ids.push_back(line.substr(0, tab));
    }
    if (ids.empty())
        failIn(file, "There are no objects.");
    return ids;
}

} // namespace

Catalogue Catalogue::load(const fs::path& folder) {
    const fs::path file = folder / "objects.json";
    const json entries = json::parse(readText(file), nullptr, false);
    if (!entries.is_object())
        failIn(file, "This is not a JSON object.");
    Catalogue catalogue;
    catalogue.m_typefaces = Typefaces::load(folder / "lettering");
    for (const std::string& id : readIds(folder / "objects.tsv")) {
        if (!entries.contains(id))
            failIn(file, "The object \"" + id + "\" is missing.");
        try {
            catalogue.m_objects.push_back(readKind(id, entries[id], folder));
        } catch (const json::exception& error) {
            failIn(file, "The object \"" + id + "\" is not as expected (" + error.what() + ").");
        } catch (const Error& error) {
            throw Error{error.kind(), "Object \"" + id + "\": " + error.detail()};
        }
    }
    return catalogue;
}

std::optional<int> Catalogue::find(std::string_view id) const {
    for (int i = 0; i < count(); ++i)
        if ((*this)[i].id == id)
            return i;
    return {};
}

} // namespace depict::world
