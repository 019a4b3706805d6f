#include "training/drawn_looks.h"

#include "training/drawn_scenery.h"
#include "training/drawn_tones.h"
#include "world/layout.h"
#include "world/plan.h"
#include "world/render.h"

#include <algorithm>
#include <cmath>

namespace depict {

namespace {

using namespace world;

constexpr int kFiner = 4;             // pixels along a side of a texel while it is drawn
constexpr int kBlack = 8, kWhite = 9; // in kColours

/// The part of a drawing in `bounds` (x, y, width, height), stretched to a square.
PixelBuffer drawnOn(Rgb paper, const Drawing& drawing, const std::array<double, 4>& bounds) {
    const int side = kTileSide * kFiner;
    PixelBuffer pixels({side, side});
    pixels.fill(paper.r, paper.g, paper.b);
    Canvas canvas(pixels);
    const auto [x, y, w, h] = bounds;
    draw(canvas, drawing, Affine::scale(side / w, side / h) * Affine::translate(-x, -y));
    return pixels;
}

double meanOf(const PixelBuffer& pixels, int column, int row, int channel) {
    double sum = 0;
    for (int y = 0; y < kFiner; ++y)
        for (int x = 0; x < kFiner; ++x)
            sum += pixels.row(row * kFiner + y)[4 * (column * kFiner + x) + channel];
    return sum / (kFiner * kFiner);
}

std::uint8_t byteOf(double value) {
    return static_cast<std::uint8_t>(std::clamp(std::lround(value), 0L, 255L));
}

/// Adds the tile of a drawing and returns its number. `dark` and `light` are the drawing in black
/// and in white, where it can be recoloured.
int addTile(Looks& looks, const Drawing& drawing, const std::array<double, 4>& bounds,
            const Drawing* dark, const Drawing* light) {
    const auto onBlack = drawnOn({0, 0, 0}, drawing, bounds),
               onWhite = drawnOn({255, 255, 255}, drawing, bounds);
    std::optional<PixelBuffer> black, white;
    if (dark && light) {
        black = drawnOn({0, 0, 0}, *dark, bounds);
        white = drawnOn({0, 0, 0}, *light, bounds);
    }
    const double range = canonicalRgb(kWhite).g - canonicalRgb(kBlack).g;
    Looks::Tile tile{};
    double sum = 0, weight = 0;
    auto* texel = tile.data();
    for (int row = 0; row < kTileSide; ++row)
        for (int column = 0; column < kTileSide; ++column, texel += kLookChannels) {
            double clear = 0;
            for (int c = 0; c < 3; ++c) {
                texel[c] = byteOf(meanOf(onBlack, column, row, c));
                clear += (meanOf(onWhite, column, row, c) - meanOf(onBlack, column, row, c)) / 3;
            }
            texel[3] = byteOf(255 - clear);
            if (!black)
                continue;
            const double takes =
                255 * (meanOf(*white, column, row, 1) - meanOf(*black, column, row, 1)) / range;
            texel[4] = std::min(byteOf(takes), texel[3]);
            if (texel[3] > 0 && texel[4] > 0) {
                const double share = double(texel[4]) / texel[3];
                sum += share * (0.299 * texel[0] + 0.587 * texel[1] + 0.114 * texel[2]) / 255;
                weight += share * texel[3] / 255;
            }
        }
    looks.tiles.push_back(tile);
    looks.brightness.push_back(weight > 0 ? static_cast<float>(sum / weight) : 0.0f);
    return static_cast<int>(looks.tiles.size()) - 1;
}

int addTile(Looks& looks, const ObjectKind& kind, const Drawing& drawing,
            const std::array<double, 4>& bounds) {
    if (kind.paintFills.empty())
        return addTile(looks, drawing, bounds, nullptr, nullptr);
    const Drawing dark = recoloured(kind, kBlack, drawing),
                  light = recoloured(kind, kWhite, drawing);
    return addTile(looks, drawing, bounds, &dark, &light);
}

/// A character takes any colour.
void addCharacter(Looks& looks, const Typefaces& faces, int number) {
    const auto* outline = faces.outline(0, faces.characters()[static_cast<std::size_t>(number)]);
    if (!outline || number >= 2 * kCharacterKinds)
        return;
    // The box that it is written in, not the ink.
    const bool wide = faces.characters()[static_cast<std::size_t>(number)] >= 0x2e80;
    const std::array<double, 4> box{0, 0, wide ? Typefaces::kBox : Typefaces::kBox / 2,
                                    Typefaces::kBox};
    const Drawing drawing{{{*outline, FillRule::nonZero, {255, 255, 255}, 1}}};
    const auto pixels = drawnOn({0, 0, 0}, drawing, box);
    Looks::Tile tile{};
    auto* texel = tile.data();
    for (int row = 0; row < kTileSide; ++row)
        for (int column = 0; column < kTileSide; ++column, texel += kLookChannels)
            texel[3] = texel[4] = byteOf(meanOf(pixels, column, row, 0));
    looks.tiles.push_back(tile);
    looks.brightness.push_back(0);
    looks.tileOf[static_cast<std::size_t>(kCharacterKind + number % kCharacterKinds)]
                [number < kCharacterKinds ? Looks::natural : Looks::mirrored] =
        static_cast<int>(looks.tiles.size()) - 1;
}

/// Where things lie in the cells that they touch, standing and hanging, in all their sizes.
void addPlaces(Looks& looks, const Catalogue& catalogue, int object) {
    for (const PlannedSize& size : plannedSizes(catalogue, object))
        looks.places.try_emplace(
            {object, size.rows, size.columns},
            LookPlace{static_cast<float>(size.box.x), static_cast<float>(size.box.y),
                      static_cast<float>(size.box.width), static_cast<float>(size.box.height)});
}

void addWorn(Looks& looks, const Catalogue& catalogue, int host) {
    const ObjectKind& wearer = catalogue[host];
    for (int thing = 0; thing < catalogue.count(); ++thing) {
        const auto& wears = catalogue[thing].wears;
        if (!wears || !wearer.anchors[static_cast<std::size_t>(wears->at)])
            continue;
        const auto [x, y, w, h] = tightBounds(wornDrawing(catalogue, host, thing, {}));
        if (w > 0 && h > 0)
            looks.wornPlaces[{host, thing}] = {static_cast<float>((x - wearer.x) / wearer.width),
                                               static_cast<float>((y - wearer.y) / wearer.height),
                                               static_cast<float>(w / wearer.width),
                                               static_cast<float>(h / wearer.height)};
    }
}

} // namespace

Looks drawnLooks(const Catalogue& catalogue, bool scenery) {
    Looks looks;
    for (std::size_t i = 0; i < kColours.size(); ++i) {
        const Rgb colour = canonicalRgb(static_cast<int>(i));
        looks.colours[i + 1] = {float(colour.r) / 255, float(colour.g) / 255,
                                float(colour.b) / 255};
    }
    for (int i = 0; i < catalogue.count(); ++i) {
        const ObjectKind& kind = catalogue[i];
        auto& tiles = looks.tileOf[static_cast<std::size_t>(i)];
        tiles[Looks::natural] =
            addTile(looks, kind, kind.drawing, {kind.x, kind.y, kind.width, kind.height});
        if (kind.wears && kind.wears->worn)
            tiles[Looks::worn] =
                addTile(looks, kind, *kind.wears->worn, tightBounds(*kind.wears->worn));
        looks.turns[static_cast<std::size_t>(i)] = true;
        addPlaces(looks, catalogue, i);
        addWorn(looks, catalogue, i);
    }
    for (int i = 0; i < static_cast<int>(catalogue.typefaces().characters().size()); ++i)
        addCharacter(looks, catalogue.typefaces(), i);
    const auto setting = [](PlannedMap map) { return kMapSetting + static_cast<int>(map); };
    for (const auto map : {PlannedMap::segmentation, PlannedMap::detection})
        looks.grounds[setting(map)] = {kSegmentGround.r, kSegmentGround.g, kSegmentGround.b};
    looks.maps = {{setting(PlannedMap::segmentation), Looks::MapForm::shapes},
                  {setting(PlannedMap::detection), Looks::MapForm::frames},
                  {setting(PlannedMap::edges), Looks::MapForm::edges}};
    looks.mapColours.resize(kPlanKinds);
    for (int i = 0; i < catalogue.count(); ++i) {
        const Rgb colour = segmentColour(i);
        looks.mapColours[static_cast<std::size_t>(i)] = {colour.r, colour.g, colour.b};
    }
    if (scenery) {
        addScenery(looks);
        addTones(looks, catalogue);
    }
    return looks;
}

} // namespace depict
