#include "engine/families/flat/plan_reader.h"

#include "image/resample.h"

#include <algorithm>
#include <cmath>

namespace depict {

namespace {

constexpr double kFits = 0.6;         // intersection over union of a thing and its place
constexpr double kClearly = 0.99;     // of the distance: nearer than what looks the same both ways
constexpr double kSliver = 0.03;      // of a cell: not worth a row or column of its own
constexpr double kSameScenery = 0.75; // share of the points of a page that are as seen, at least
constexpr float kSameColour = 20;     // steps of a channel that differ less are as good as none

/// A box and the cells that what is drawn there touches; they may lie outside the grid.
struct CellPlace {
    Box box;
    int top = 0, left = 0, rows = 1, columns = 1;
};

CellPlace touched(const Box& box) {
    CellPlace place{box};
    place.top = static_cast<int>(std::floor(box.y + kSliver));
    place.left = static_cast<int>(std::floor(box.x + kSliver));
    place.rows = static_cast<int>(std::ceil(box.bottom() - kSliver)) - place.top;
    place.columns = static_cast<int>(std::ceil(box.right() - kSliver)) - place.left;
    return place;
}

/// Below what stands there: as wide and high as the world draws it.
Box shadowOf(const Box& box) {
    const double rx = 0.62 * box.width,
                 ry = std::min(0.2 * rx, 0.15 * std::max(box.width, box.height)) + 0.08;
    return {box.centre().x - rx, box.bottom() - 1.25 * ry, 2 * rx, 2 * ry};
}

/// The box, in a size that the book knows and with the middle of its lower edge on a whole cell,
/// that fits a thing best, and the cells that are touched with its shadow.
CellPlace placed(const Looks& looks, const SeenThing& thing) {
    Box best = thing.box;
    double most = kFits;
    const Vec foot{std::round(thing.box.centre().x), std::round(thing.box.bottom())};
    for (auto it = looks.places.lower_bound({thing.kind, 0, 0});
         it != looks.places.end() && it->first[0] == thing.kind; ++it) {
        const double width = it->second.width, height = it->second.height;
        const Box box{foot.x - width / 2, foot.y - height, width, height};
        const double shared = intersectionOverUnion(box, thing.box);
        if (shared > most) {
            most = shared;
            best = box;
        }
    }
    auto place = touched(thing.shadowed ? united(best, shadowOf(best)) : best);
    place.box = best;
    return place;
}

/// Nothing where it lies outside.
std::optional<PlannedThing> within(GridSize grid, const CellPlace& place) {
    PlannedThing thing;
    thing.top = std::max(place.top, 0);
    thing.left = std::max(place.left, 0);
    thing.rows = std::min(place.top + place.rows, grid.rows) - thing.top;
    thing.columns = std::min(place.left + place.columns, grid.columns) - thing.left;
    if (thing.rows < 1 || thing.columns < 1)
        return {};
    return thing;
}

/// How far the picture is from what the book shows of a thing, where it covers what is behind it:
/// mean square of the colours' differences.
double distance(const Looks& looks, const PlannedThing& thing, const Box& box,
                const Image& points) {
    const ScenePlan alone{{}, {thing}};
    const LookPlace place{static_cast<float>(box.x), static_cast<float>(box.y),
                          static_cast<float>(box.width), static_cast<float>(box.height)};
    double sum = 0, weight = 0;
    for (int row = thing.top; row < thing.top + thing.rows; ++row)
        for (int column = thing.left; column < thing.left + thing.columns; ++column) {
            const auto look = looks.at(alone, row, column, nullptr, &place);
            for (int i = 0; i < kLookPoints * kLookPoints; ++i) {
                const double covered = look[static_cast<std::size_t>(4 * i + 3)] / 255.0;
                if (covered < 0.5)
                    continue;
                const auto* pixel = points.row(row * kLookPoints + i / kLookPoints) +
                                    4 * (column * kLookPoints + i % kLookPoints);
                for (int c = 0; c < 3; ++c) {
                    const double off =
                        look[static_cast<std::size_t>(4 * i + c)] / covered - pixel[c];
                    sum += covered * off * off;
                }
                weight += covered;
            }
        }
    return weight > 0 ? sum / weight : 0;
}

bool isMirrored(const Looks& looks, PlannedThing thing, const Box& box, const Image& points) {
    const auto kind = static_cast<std::size_t>(thing.kind);
    if (!looks.turns[kind] && looks.tileOf[kind][Looks::mirrored] < 0)
        return false;
    thing.mirrored = false;
    const double natural = distance(looks, thing, box, points);
    thing.mirrored = true;
    return distance(looks, thing, box, points) < kClearly * natural;
}

int colourOf(const EyeConfig& eye, int kind, std::optional<int> seen) {
    const int natural = eye.natural[static_cast<std::size_t>(kind)];
    return seen && *seen != natural ? 1 + *seen : 0;
}

class Planner {
public:
    Planner(const Sight& sight, const EyeConfig& eye, const Looks& looks, const Image& picture)
        : m_sight(sight), m_eye(eye), m_looks(looks),
          m_points(
              atSize(picture, {sight.grid.columns * kLookPoints, sight.grid.rows * kLookPoints})) {}

    ScenePlan plan() {
        addSettings();
        auto things = m_sight.things;
        std::stable_sort(things.begin(), things.end(), [](const SeenThing& a, const SeenThing& b) {
            return a.box.bottom() < b.box.bottom();
        });
        for (const SeenThing& thing : things)
            add(thing);
        for (const int kind : m_over)
            if (hasRoom())
                m_plan.things.push_back(
                    {kind, 0, false, false, 0, 0, m_sight.grid.rows, m_sight.grid.columns});
        addLook();
        return std::move(m_plan);
    }

private:
    [[nodiscard]] bool hasRoom() const { return m_plan.things.size() < kMostPlanned; }

    void addSettings() {
        for (std::size_t trait = 0; trait < m_sight.answers.size(); ++trait) {
            const auto& [settings, over] =
                m_eye.traits[trait][static_cast<std::size_t>(m_sight.answers[trait])];
            for (const int setting : settings)
                if (m_plan.settings.size() < kMostSettings)
                    m_plan.settings.push_back(setting);
            if (over >= 0)
                m_over.push_back(over);
        }
        std::sort(m_plan.settings.begin(), m_plan.settings.end());
    }

    void add(const SeenThing& seen) {
        const CellPlace place = placed(m_looks, seen);
        auto thing = within(m_sight.grid, place);
        if (!thing || !hasRoom())
            return;
        thing->kind = seen.kind;
        thing->colour = colourOf(m_eye, seen.kind, seen.colour);
        thing->mirrored = isMirrored(m_looks, *thing, place.box, m_points);
        m_plan.things.push_back(*thing);
        if (seen.worn < 0)
            return;
        const auto known = m_looks.wornPlaces.find({seen.kind, seen.worn});
        if (known == m_looks.wornPlaces.end() || !hasRoom())
            return;
        auto [left, top, width, height] = known->second;
        if (thing->mirrored)
            left = 1 - left - width;
        const Box& box = place.box;
        auto worn =
            within(m_sight.grid, touched({box.x + left * box.width, box.y + top * box.height,
                                          width * box.width, height * box.height}));
        if (!worn)
            return;
        worn->kind = seen.worn;
        worn->colour = colourOf(m_eye, seen.worn, seen.wornColour);
        worn->mirrored = thing->mirrored;
        worn->worn = true;
        m_plan.things.push_back(*worn);
    }

    /// How the backdrop looks, where a page of the book shows about what there is to be seen.
    void addLook() {
        if (m_looks.pages.empty() || m_plan.settings.size() >= kMostSettings)
            return;
        std::vector<std::pair<int, int>> bare; // cells on which nothing lies
        for (int row = 0; row < m_sight.grid.rows; ++row)
            for (int column = 0; column < m_sight.grid.columns; ++column)
                if (std::none_of(m_plan.things.begin(), m_plan.things.end(),
                                 [&](const auto& thing) { return thing.covers(row, column); }))
                    bare.emplace_back(row, column);
        double best = kSameScenery;
        ScenePlan known = m_plan;
        for (int look = 0; look < kLookSettings; ++look) {
            auto plan = withLook(m_plan, kLookSetting + look);
            const auto scenery = m_looks.scenery(plan, m_sight.grid);
            if (!scenery)
                return;
            if (const double same = shareOf(*scenery, bare); same > best) {
                best = same;
                known = std::move(plan);
            }
        }
        m_plan = std::move(known);
    }

    /// Of the points of these cells, how many the scenery shows about as they are.
    [[nodiscard]] double shareOf(const Scenery& scenery,
                                 const std::vector<std::pair<int, int>>& cells) const {
        std::array<float, kLookWidth> shown;
        int same = 0;
        for (const auto& [row, column] : cells) {
            scenery.show(row, column, kLookPoints, shown.data());
            const float* point = shown.data();
            for (int y = 0; y < kLookPoints; ++y) {
                const auto* seen =
                    m_points.row(row * kLookPoints + y) + std::ptrdiff_t{4} * column * kLookPoints;
                for (int x = 0; x < kLookPoints; ++x, seen += 4, point += 4)
                    same += std::abs(point[0] - seen[0]) < kSameColour &&
                            std::abs(point[1] - seen[1]) < kSameColour &&
                            std::abs(point[2] - seen[2]) < kSameColour;
            }
        }
        return same / std::max(1.0, double(cells.size()) * kLookPoints * kLookPoints);
    }

    const Sight& m_sight;
    const EyeConfig& m_eye;
    const Looks& m_looks;
    Image m_points; // the picture, as fine as the book
    ScenePlan m_plan;
    std::vector<int> m_over; // kinds
};

} // namespace

bool PlanReader::knows(const ScenePlan& plan) const {
    return std::all_of(plan.settings.begin(), plan.settings.end(), [this](int setting) {
        for (const auto& trait : m_eye.config.traits)
            for (const auto& answer : trait)
                if (std::count(answer.settings.begin(), answer.settings.end(), setting) > 0)
                    return true;
        return false;
    });
}

ScenePlan planOf(const Sight& sight, const EyeConfig& eye, const Looks& looks,
                 const Image& picture) {
    return Planner(sight, eye, looks, picture).plan();
}

} // namespace depict
