#include "engine/transformer/looks.h"

#include "generation/shapes.h"

#include <algorithm>
#include <cmath>

namespace depict {

namespace {

constexpr int kMostSubpoints = 3; // along a side, of a point that sees many texels
constexpr int kMostCut = 3;       // rows or columns of a thing that the picture's edge cuts off

/// Where a thing's picture lies on the grid; of things worn by what wears them.
LookPlace placeOn(const Looks& looks, const ScenePlan& plan, std::size_t index) {
    const PlannedThing& thing = plan.things[index];
    const auto in = [&](const PlannedThing& t, LookPlace place) {
        place.left += static_cast<float>(t.left);
        place.top += static_cast<float>(t.top);
        return place;
    };
    if (thing.worn) {
        std::size_t host = index;
        while (host > 0 && plan.things[host].worn)
            --host;
        const PlannedThing& wearer = plan.things[host];
        const auto known = looks.wornPlaces.find({wearer.kind, thing.kind});
        if (!wearer.worn && known != looks.wornPlaces.end()) {
            const LookPlace whole = placeOn(looks, plan, host);
            LookPlace part = known->second;
            if (wearer.mirrored)
                part.left = 1 - part.left - part.width;
            return {whole.left + part.left * whole.width, whole.top + part.top * whole.height,
                    part.width * whole.width, part.height * whole.height};
        }
    } else {
        for (int cut = 0; cut < (kMostCut + 1) * (kMostCut + 1); ++cut) {
            const int below = cut % (kMostCut + 1), beside = cut / (kMostCut + 1);
            const auto known =
                looks.places.find({thing.kind, thing.rows + below, thing.columns + beside});
            if (known == looks.places.end())
                continue;
            LookPlace place = known->second;
            if (thing.left == 0)
                place.left -= static_cast<float>(beside);
            return in(thing, place);
        }
    }
    return in(thing, {0, 0, static_cast<float>(thing.columns), static_cast<float>(thing.rows)});
}

struct Seen {
    std::array<float, 4> colour{}; // premultiplied, with A last; 0 … 255
    float takes = 0;               // of it, the part that takes a colour
};

/// A tile between its texels; u and v in texels.
void add(const Looks::Tile& tile, float u, float v, float share, Seen& seen) {
    u -= 0.5f;
    v -= 0.5f;
    const int left = static_cast<int>(std::floor(u)), top = static_cast<int>(std::floor(v));
    const float fx = u - static_cast<float>(left), fy = v - static_cast<float>(top);
    for (int dy = 0; dy < 2; ++dy)
        for (int dx = 0; dx < 2; ++dx) {
            const int x = std::clamp(left + dx, 0, kTileSide - 1),
                      y = std::clamp(top + dy, 0, kTileSide - 1);
            const float weight = share * (dx ? fx : 1 - fx) * (dy ? fy : 1 - fy);
            const auto* texel =
                tile.data() + static_cast<std::size_t>((y * kTileSide + x) * kLookChannels);
            for (std::size_t c = 0; c < 4; ++c)
                seen.colour[c] += weight * static_cast<float>(texel[c]);
            seen.takes += weight * static_cast<float>(texel[4]);
        }
}

/// The part that takes a colour gets it, as much lighter or darker as it is by nature.
void paint(Seen& seen, const std::array<float, 3>& colour, float brightness) {
    const float alpha = seen.colour[3];
    if (seen.takes <= 0 || alpha <= 0)
        return;
    const float share = std::min(1.0f, seen.takes / alpha);
    const float light =
        (0.299f * seen.colour[0] + 0.587f * seen.colour[1] + 0.114f * seen.colour[2]) / alpha;
    for (std::size_t c = 0; c < 3; ++c)
        seen.colour[c] = (1 - share) * seen.colour[c] +
                         share * alpha * std::clamp(colour[c] + light - brightness, 0.0f, 1.0f);
}

constexpr float kFrame = 0.2f; // cells: how thick the frames of a map are
constexpr int kFrameSubpoints = 3;

/// The share of a square, `side` cells wide, that the frame round a thing covers.
float frameAt(const PlannedThing& thing, const LookPlace& place, float x, float y, float side) {
    const auto of = [](int value) { return static_cast<float>(value); };
    // What the picture's edge cuts off has no frame.
    const float left = std::max(place.left, of(thing.left)),
                top = std::max(place.top, of(thing.top)),
                right = std::min(place.left + place.width, of(thing.left + thing.columns)),
                bottom = std::min(place.top + place.height, of(thing.top + thing.rows));
    int covered = 0;
    for (int sub = 0; sub < kFrameSubpoints * kFrameSubpoints; ++sub) {
        const auto along = [&](int part) { return side * (of(part) + 0.5f) / kFrameSubpoints; };
        const float px = x + along(sub % kFrameSubpoints), py = y + along(sub / kFrameSubpoints);
        const float within = std::min({px - left, right - px, py - top, bottom - py});
        covered += within >= 0 && within < kFrame;
    }
    return of(covered) / (kFrameSubpoints * kFrameSubpoints);
}

/// Sums of colours, 0 … 255, of `points` points along each side of a cell; zero before.
void look(const Looks& looks, const ScenePlan& plan, int row, int column, int points,
          const LookPlace* known, std::optional<Looks::MapForm> map, float* sum) {
    const bool isFramed = map == Looks::MapForm::frames;
    const bool isOnMap = isFramed || map == Looks::MapForm::shapes;
    int host = 0; // kind of the last thing that is not worn
    for (std::size_t i = 0; i < plan.things.size(); ++i) { // from far to near
        const PlannedThing& thing = plan.things[i];
        host = thing.worn ? host : thing.kind;
        if (!thing.covers(row, column) || (isFramed && thing.worn))
            continue;
        std::array<float, 3> onMap{};
        if (isOnMap)
            std::copy_n(looks.mapColours[static_cast<std::size_t>(host)].begin(), 3, onMap.begin());
        const auto& variants = looks.tileOf[static_cast<std::size_t>(thing.kind)];
        const bool turned = thing.mirrored && looks.turns[static_cast<std::size_t>(thing.kind)];
        const auto variant = thing.worn && variants[Looks::worn] >= 0 ? Looks::worn
                             : thing.mirrored && !turned              ? Looks::mirrored
                                                                      : Looks::natural;
        if (variants[variant] < 0)
            continue;
        const auto number = static_cast<std::size_t>(variants[variant]);
        const LookPlace place = known ? *known : placeOn(looks, plan, i);
        const float texelsX = kTileSide / (static_cast<float>(points) * place.width),
                    texelsY = kTileSide / (static_cast<float>(points) * place.height);
        const int subX = std::clamp(static_cast<int>(std::ceil(texelsX)), 1, kMostSubpoints),
                  subY = std::clamp(static_cast<int>(std::ceil(texelsY)), 1, kMostSubpoints);
        const float share = 1.0f / static_cast<float>(subX * subY);
        float* out = sum;
        for (int py = 0; py < points; ++py)
            for (int px = 0; px < points; ++px, out += 4) {
                Seen seen;
                if (isFramed)
                    seen.colour[3] =
                        255 * frameAt(thing, place,
                                      static_cast<float>(column) + static_cast<float>(px) / points,
                                      static_cast<float>(row) + static_cast<float>(py) / points,
                                      1.0f / points);
                for (int sub = 0; sub < subX * subY && !isFramed; ++sub) {
                    const auto along = [&](int point, int part, int parts) {
                        return (static_cast<float>(point) +
                                (static_cast<float>(part) + 0.5f) / static_cast<float>(parts)) /
                               static_cast<float>(points);
                    };
                    float x =
                        (static_cast<float>(column) + along(px, sub % subX, subX) - place.left) /
                        place.width;
                    const float y =
                        (static_cast<float>(row) + along(py, sub / subX, subY) - place.top) /
                        place.height;
                    if (x < 0 || x >= 1 || y < 0 || y >= 1)
                        continue;
                    if (turned)
                        x = 1 - x;
                    add(looks.tiles[number], x * kTileSide, y * kTileSide, share, seen);
                }
                if (seen.colour[3] <= 0)
                    continue;
                if (isOnMap)
                    for (std::size_t c = 0; c < 3; ++c)
                        seen.colour[c] = onMap[c] * seen.colour[3] / 255;
                else if (thing.colour > 0)
                    paint(seen, looks.colours[static_cast<std::size_t>(thing.colour)],
                          looks.brightness[number]);
                const float through = 1 - seen.colour[3] / 255;
                for (std::size_t c = 0; c < 4; ++c)
                    out[c] = out[c] * through + seen.colour[c];
            }
    }
}

/// The same of a map of edges: of what is seen there as it is, from point to point.
void lookEdges(const Looks& looks, const ScenePlan& plan, int row, int column, int points,
               float* sum) {
    constexpr float kFaint = 14, kClear = 52; // steps of a colour that show a little, and wholly
    const auto count = static_cast<std::size_t>(4 * points * points);
    std::array<std::vector<float>, 3> cells; // this one, the one on the right, the one below
    for (int i = 0; i < 3; ++i) {
        auto& cell = cells[static_cast<std::size_t>(i)];
        cell.assign(count, 0.0f);
        look(looks, plan, row + (i == 2), column + (i == 1), points, nullptr, {}, cell.data());
    }
    const auto at = [&](int cell, int y, int x) {
        return cells[static_cast<std::size_t>(cell)].data() + 4 * (y * points + x);
    };
    for (int y = 0; y < points; ++y)
        for (int x = 0; x < points; ++x, sum += 4) {
            const float* here = at(0, y, x);
            const float* right = x + 1 < points ? at(0, y, x + 1) : at(1, y, 0);
            const float* below = y + 1 < points ? at(0, y + 1, x) : at(2, 0, x);
            float step = 0;
            for (int c = 0; c < 4; ++c)
                step = std::max({step, std::abs(right[c] - here[c]), std::abs(below[c] - here[c])});
            const float edge = 255 * std::clamp((step - kFaint) / (kClear - kFaint), 0.0f, 1.0f);
            std::fill_n(sum, 3, edge);
            sum[3] = std::max(edge, here[3]);
        }
}

std::uint8_t byteOf(float value) {
    return static_cast<std::uint8_t>(std::clamp(value + 0.5f, 0.0f, 255.0f));
}

/// Colours of scenery with A (0 … 255), as the plan's weather and style turn them.
void turn(const Looks& looks, const ScenePlan& plan, std::size_t points, float* colours) {
    for (const int setting : plan.settings) {
        const auto known = looks.tones.find(setting);
        if (known == looks.tones.end())
            continue;
        const auto& tone = known->second;
        for (float* point = colours; point != colours + 4 * points; point += 4) {
            std::array<float, 3> turned;
            for (std::size_t c = 0; c < 3; ++c)
                turned[c] = std::clamp(point[0] * tone[c] + point[1] * tone[3 + c] +
                                           point[2] * tone[6 + c] + point[3] * tone[9 + c],
                                       0.0f, point[3]);
            std::copy(turned.begin(), turned.end(), point);
        }
    }
}

void lookAny(const Looks& looks, const ScenePlan& plan, int row, int column, int points,
             const Scenery* scenery, const LookPlace* known, float* sum) {
    if (scenery) {
        scenery->show(row, column, points, sum);
        turn(looks, plan, static_cast<std::size_t>(points) * static_cast<std::size_t>(points), sum);
    }
    const auto map = looks.mapForm(plan);
    if (map == Looks::MapForm::edges)
        lookEdges(looks, plan, row, column, points, sum);
    else
        look(looks, plan, row, column, points, known, map, sum);
}

} // namespace

std::optional<Looks::MapForm> Looks::mapForm(const ScenePlan& plan) const {
    for (const int setting : plan.settings)
        if (const auto map = maps.find(setting); map != maps.end() && !mapColours.empty())
            return map->second;
    return {};
}

std::optional<Scenery> Looks::scenery(const ScenePlan& plan, GridSize grid) const {
    const int shape = sceneryShapeOf(grid);
    for (const int setting : plan.settings)
        for (const int look : plan.settings) {
            const int number = look - kLookSetting;
            if (!isLook(look))
                continue;
            if (const auto page = pages.find({setting, number % kPageLooks, shape});
                page != pages.end())
                return Scenery(unpacked(page->second, pageSize(shape)), grid, number >= kPageLooks);
        }
    return {};
}

CellLook Looks::at(const ScenePlan& plan, int row, int column, const Scenery* scenery,
                   const LookPlace* known) const {
    std::array<float, kLookWidth> sum{};
    lookAny(*this, plan, row, column, kLookPoints, scenery, known, sum.data());
    CellLook result;
    std::transform(sum.begin(), sum.end(), result.begin(), byteOf);
    return result;
}

std::vector<std::uint8_t> Looks::finer(const ScenePlan& plan, int row, int column, int points,
                                       const Scenery* scenery) const {
    std::vector<float> sum(static_cast<std::size_t>(4 * points * points), 0.0f);
    lookAny(*this, plan, row, column, points, scenery, nullptr, sum.data());
    std::vector<std::uint8_t> result(sum.size());
    std::transform(sum.begin(), sum.end(), result.begin(), byteOf);
    return result;
}

} // namespace depict
