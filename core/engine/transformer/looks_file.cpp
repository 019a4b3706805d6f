#include "base/error.h"
#include "base/range_coder.h"
#include "engine/tensors/finite.h"
#include "engine/tensors/safetensors.h"
#include "engine/transformer/looks.h"
#include "generation/shapes.h"

#include <algorithm>
#include <cmath>

namespace depict {

namespace {

constexpr int kMostTiles = 1 << 16;
constexpr int kPageNumbers = 5;  // that the file says of a page
constexpr int kToneNumbers = 13; // setting and tone

torch::Tensor tensor(const std::vector<float>& values, int columns) {
    return torch::tensor(values, torch::kFloat)
        .reshape({static_cast<std::int64_t>(values.size()) / columns, columns});
}

template <std::size_t N>
torch::Tensor table(const std::map<std::array<int, N>, LookPlace>& places) {
    std::vector<float> values;
    for (const auto& [key, place] : places) {
        for (const int part : key)
            values.push_back(static_cast<float>(part));
        values.insert(values.end(), {place.left, place.top, place.width, place.height});
    }
    return tensor(values, N + 4);
}

/// Texels less the one above them, channel by channel: most of a drawing is flat.
class TileCoder {
public:
    template <typename Coder> void code(Coder& coder, Looks::Tile& tile) {
        constexpr int kRow = kTileSide * kLookChannels;
        std::array<unsigned, kTileSide> steps{}; // of this row so far, then of the one above
        for (std::size_t channel = 0; channel < kLookChannels; ++channel) {
            steps.fill(0);
            for (int y = 0; y < kTileSide; ++y)
                for (std::size_t x = 0; x < kTileSide; ++x) {
                    const auto at =
                        static_cast<std::size_t>(y * kRow) + x * kLookChannels + channel;
                    const int above = y > 0 ? tile[at - kRow] : 0;
                    unsigned step = static_cast<std::uint8_t>(tile[at] - above);
                    const std::size_t before = x > 0 && steps[x - 1] != 0, over = steps[x] != 0,
                                      beside = x + 1 < kTileSide && steps[x + 1] != 0;
                    bool differs = step != 0;
                    coder.code(m_differs[channel][before + 2 * over + 4 * beside], differs);
                    if (differs)
                        m_step[channel].code(coder, step);
                    steps[x] = differs ? step : 0;
                    tile[at] = static_cast<std::uint8_t>(above + static_cast<int>(steps[x]));
                }
        }
    }

private:
    std::array<std::array<BitModel, 8>, kLookChannels> m_differs;
    std::array<NumberModel<8>, kLookChannels> m_step;
};

[[noreturn]] void damaged(const SafetensorsFile& file) {
    throw Error(ErrorKind::modelDamaged,
                "The model file " + file.fileName() + " is damaged: its pictures do not fit.");
}

template <std::size_t N>
std::map<std::array<int, N>, LookPlace> placesOf(const SafetensorsFile& file,
                                                 const std::string& name) {
    const auto rows = file.shape(name).empty() ? 0 : file.shape(name)[0];
    const auto all = file.tensor(name, {rows, N + 4});
    if (all.scalar_type() != torch::kFloat)
        damaged(file);
    std::map<std::array<int, N>, LookPlace> places;
    const auto* value = all.data_ptr<float>();
    for (std::int64_t row = 0; row < rows; ++row) {
        std::array<int, N> key;
        for (int& part : key) {
            const float number = *value++;
            if (!(number >= 0 && number < kPlanKinds))
                damaged(file);
            part = static_cast<int>(number);
        }
        const LookPlace place{value[0], value[1], value[2], value[3]};
        value += 4;
        for (const float part : {place.left, place.top, place.width, place.height})
            if (!(std::abs(part) < 1000))
                damaged(file);
        if (place.width < 1e-3f || place.height < 1e-3f)
            damaged(file);
        places[key] = place;
    }
    return places;
}

std::map<int, std::array<std::uint8_t, 3>> groundsOf(const SafetensorsFile& file) {
    std::map<int, std::array<std::uint8_t, 3>> grounds;
    const auto rows = file.shape("grounds").empty() ? 0 : file.shape("grounds")[0];
    const auto all = file.tensor("grounds", {rows, 4});
    if (all.scalar_type() != torch::kInt)
        damaged(file);
    const auto* value = all.data_ptr<std::int32_t>();
    for (std::int64_t row = 0; row < rows; ++row, value += 4) {
        const bool isColour =
            std::all_of(value + 1, value + 4, [](int part) { return part >= 0 && part < 256; });
        if (value[0] < 0 || value[0] >= kPlanSettings || !isColour)
            damaged(file);
        auto& colour = grounds[value[0]];
        std::transform(value + 1, value + 4, colour.begin(),
                       [](int part) { return static_cast<std::uint8_t>(part); });
    }
    return grounds;
}

std::vector<std::array<float, 3>> termsOf(const SafetensorsFile& file) {
    const auto rows = file.shape("colourTerms").empty() ? 0 : file.shape("colourTerms")[0];
    const auto all = file.tensor("colourTerms", {rows, 3});
    if (all.scalar_type() != torch::kFloat || !isFinite(all))
        damaged(file);
    std::vector<std::array<float, 3>> terms(static_cast<std::size_t>(rows));
    const auto* value = all.data_ptr<float>();
    for (auto& term : terms)
        for (float& part : term)
            part = *value++;
    return terms;
}

/// Pages one after the other: their colours, then their bytes.
void addPages(const Looks& looks, std::map<std::string, torch::Tensor>& tensors) {
    std::vector<std::uint8_t> bytes;
    std::vector<std::int32_t> index; // backdrop, look, shape, colours, bytes
    for (const auto& [key, page] : looks.pages) {
        index.insert(index.end(), key.begin(), key.end());
        index.push_back(static_cast<std::int32_t>(page.colours.size()));
        index.push_back(static_cast<std::int32_t>(page.bytes.size()));
        for (const auto& colour : page.colours)
            bytes.insert(bytes.end(), colour.begin(), colour.end());
        bytes.insert(bytes.end(), page.bytes.begin(), page.bytes.end());
    }
    tensors["pages"] = torch::tensor(bytes, torch::kByte);
    tensors["pageIndex"] = torch::tensor(index, torch::kInt).reshape({-1, kPageNumbers});
}

void readPages(const SafetensorsFile& file, Looks& looks) {
    const auto count = file.shape("pageIndex").empty() ? 0 : file.shape("pageIndex")[0];
    const auto index = file.tensor("pageIndex", {count, kPageNumbers});
    const auto size = file.shape("pages").empty() ? 0 : file.shape("pages")[0];
    const auto bytes = file.tensor("pages", {size});
    if (index.scalar_type() != torch::kInt || bytes.scalar_type() != torch::kByte)
        damaged(file);
    const auto* next = bytes.data_ptr<std::uint8_t>();
    std::int64_t left = size;
    const auto* row = index.data_ptr<std::int32_t>();
    for (std::int64_t i = 0; i < count; ++i, row += kPageNumbers) {
        const std::int64_t colours = row[3], own = row[4];
        if (row[1] < 0 || row[1] >= kPageLooks || row[2] < 0 ||
            row[2] >= static_cast<int>(kSceneryShapes.size()) || colours < 1 ||
            colours > kPageColours || own < 0 || 3 * colours + own > left)
            damaged(file);
        PackedPage page;
        for (std::int64_t c = 0; c < colours; ++c, next += 3)
            page.colours.push_back({next[0], next[1], next[2]});
        page.bytes.assign(next, next + own);
        next += own;
        left -= 3 * colours + own;
        looks.pages[{row[0], row[1], row[2]}] = std::move(page);
    }
    if (left != 0)
        damaged(file);
}

void readTones(const SafetensorsFile& file, Looks& looks) {
    const auto rows = file.shape("tones").empty() ? 0 : file.shape("tones")[0];
    const auto all = file.tensor("tones", {rows, kToneNumbers});
    if (all.scalar_type() != torch::kFloat || !isFinite(all))
        damaged(file);
    const auto* value = all.data_ptr<float>();
    for (std::int64_t row = 0; row < rows; ++row, value += kToneNumbers) {
        if (!(value[0] >= 0 && value[0] < kPlanSettings))
            damaged(file);
        std::copy_n(value + 1, kToneNumbers - 1, looks.tones[static_cast<int>(value[0])].begin());
    }
}

} // namespace

Looks loadLooks(const std::filesystem::path& path) {
    const auto file = SafetensorsFile::open(path);
    Looks looks;
    const auto packed = file.shape("codedTiles").empty() ? 0 : file.shape("codedTiles")[0];
    const auto tiles = file.tensor("codedTiles", {packed});
    const auto count = file.shape("brightness").empty() ? 0 : file.shape("brightness")[0];
    const auto brightness = file.tensor("brightness", {count});
    const auto kinds = file.tensor("kinds", {kPlanKinds, Looks::kVariants + 1});
    const auto colours = file.tensor("colours", {kPlanColours, 3});
    if (count > kMostTiles || tiles.scalar_type() != torch::kByte ||
        brightness.scalar_type() != torch::kFloat || kinds.scalar_type() != torch::kInt ||
        colours.scalar_type() != torch::kFloat || !isFinite(brightness) || !isFinite(colours))
        damaged(file);
    looks.tiles.resize(static_cast<std::size_t>(count));
    RangeDecoder coder({tiles.data_ptr<std::uint8_t>(), static_cast<std::size_t>(packed)});
    for (TileCoder all; auto& tile : looks.tiles)
        all.code(coder, tile);
    const auto* light = brightness.data_ptr<float>();
    looks.brightness.assign(light, light + count);
    const auto* colour = colours.data_ptr<float>();
    for (auto& one : looks.colours)
        for (float& part : one)
            part = *colour++;
    const auto* kind = kinds.data_ptr<std::int32_t>();
    for (std::size_t i = 0; i < kPlanKinds; ++i) {
        for (auto& tile : looks.tileOf[i]) {
            tile = *kind++;
            if (tile < -1 || tile >= count)
                damaged(file);
        }
        looks.turns[i] = *kind++ != 0;
    }
    looks.places = placesOf<3>(file, "places");
    looks.wornPlaces = placesOf<2>(file, "worn");
    looks.grounds = groundsOf(file);
    if (file.contains("mapColours")) {
        const auto byKind = file.tensor("mapColours", {kPlanKinds, 3});
        const auto known = file.shape("maps").empty() ? 0 : file.shape("maps")[0];
        const auto maps = file.tensor("maps", {known, 2});
        if (byKind.scalar_type() != torch::kByte || maps.scalar_type() != torch::kInt)
            damaged(file);
        looks.mapColours.resize(kPlanKinds);
        for (std::size_t i = 0; i < kPlanKinds; ++i)
            std::copy_n(byKind.data_ptr<std::uint8_t>() + 3 * i, 3, looks.mapColours[i].begin());
        const auto* map = maps.data_ptr<std::int32_t>();
        for (std::int64_t i = 0; i < known; ++i, map += 2) {
            if (map[0] < 0 || map[0] >= kPlanSettings || map[1] < 0 || map[1] > 2)
                damaged(file);
            looks.maps[map[0]] = static_cast<Looks::MapForm>(map[1]);
        }
    }
    if (file.contains("pages"))
        readPages(file, looks);
    if (file.contains("tones"))
        readTones(file, looks);
    looks.colourTerms = termsOf(file);
    return looks;
}

void saveLooks(const std::filesystem::path& path, const Looks& looks) {
    RangeEncoder coder;
    for (TileCoder all; auto tile : looks.tiles)
        all.code(coder, tile);
    const auto tiles = torch::tensor(coder.finish(), torch::kByte);
    std::vector<std::int32_t> kinds;
    for (std::size_t i = 0; i < kPlanKinds; ++i) {
        kinds.insert(kinds.end(), looks.tileOf[i].begin(), looks.tileOf[i].end());
        kinds.push_back(looks.turns[i] ? 1 : 0);
    }
    std::vector<float> colours, terms;
    for (const auto& colour : looks.colours)
        colours.insert(colours.end(), colour.begin(), colour.end());
    for (const auto& term : looks.colourTerms)
        terms.insert(terms.end(), term.begin(), term.end());
    std::vector<std::int32_t> grounds;
    for (const auto& [setting, colour] : looks.grounds) {
        grounds.push_back(setting);
        grounds.insert(grounds.end(), colour.begin(), colour.end());
    }
    std::map<std::string, torch::Tensor> tensors{
        {"codedTiles", tiles},
        {"grounds", torch::tensor(grounds, torch::kInt).reshape({-1, 4})},
        {"brightness", torch::tensor(looks.brightness)},
        {"kinds", torch::tensor(kinds, torch::kInt).reshape({kPlanKinds, Looks::kVariants + 1})},
        {"colours", tensor(colours, 3)},
        {"colourTerms", tensor(terms, 3)},
        {"places", table(looks.places)},
        {"worn", table(looks.wornPlaces)}};
    if (!looks.mapColours.empty()) {
        std::vector<std::uint8_t> byKind;
        for (const auto& colour : looks.mapColours)
            byKind.insert(byKind.end(), colour.begin(), colour.end());
        tensors["mapColours"] = torch::tensor(byKind, torch::kByte).reshape({kPlanKinds, 3});
        std::vector<std::int32_t> maps;
        for (const auto& [setting, form] : looks.maps)
            maps.insert(maps.end(), {setting, static_cast<std::int32_t>(form)});
        tensors["maps"] = torch::tensor(maps, torch::kInt).reshape({-1, 2});
    }
    if (!looks.tones.empty()) {
        std::vector<float> tones;
        for (const auto& [setting, tone] : looks.tones) {
            tones.push_back(static_cast<float>(setting));
            tones.insert(tones.end(), tone.begin(), tone.end());
        }
        tensors["tones"] = tensor(tones, kToneNumbers);
    }
    if (!looks.pages.empty())
        addPages(looks, tensors);
    writeSafetensors(path, tensors);
}

} // namespace depict
