#include "world/placement.h"

#include "world/forms.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace depict::world {
namespace {

// About half as long again each time: few lengths, so that few patterns of cells come often.
constexpr std::array<double, 12> kLadder{1, 1.5, 2, 3, 4, 5, 7, 10, 14, 20, 28, 40};

double onLadder(double side) {
    return *std::min_element(kLadder.begin(), kLadder.end(), [&](double a, double b) {
        return std::abs(std::log(a / side)) < std::abs(std::log(b / side));
    });
}

bool can(const ObjectKind& kind, Stands where) {
    return std::find(kind.stands.begin(), kind.stands.end(), where) != kind.stands.end();
}

Stands surfaceFor(const ObjectKind& kind, const Places& places, Random& random) {
    const Stands first = kind.stands.empty() ? Stands::ground : kind.stands.front();
    if (first == Stands::sky)
        return can(kind, Stands::ground) && random.chance(0.3) ? Stands::ground : Stands::sky;
    if (!places.wall.isEmpty() && can(kind, Stands::wall) && random.chance(0.6))
        return Stands::wall;
    if (places.floats)
        return can(kind, Stands::water) || places.ground.isEmpty() || random.chance(0.4)
                   ? Stands::water
                   : Stands::ground;
    if (!places.water.isEmpty() && can(kind, Stands::water))
        return first == Stands::water || random.chance(0.4) ? Stands::water : Stands::ground;
    if (can(kind, Stands::sky) && random.chance(kind.id == "bird" ? 0.4 : 0.25))
        return Stands::sky;
    return Stands::ground;
}

constexpr double kPitch = 1.12; // from one member of a group to the next, in its width

/// Members of a group around its middle: x to the right in pitches, y downwards in heights of one.
std::vector<Vec> formation(int number, bool inRow, bool staggered) {
    std::vector<Vec> members;
    const int perRow = inRow || number <= 3 ? number : (number + 1) / 2;
    for (int i = 0; i < number; ++i) {
        const int row = i / perRow, column = i % perRow;
        const int inThisRow = std::min(perRow, number - row * perRow);
        const double shift = staggered && column % 2 == 1 ? 0.22 : 0;
        members.push_back({column - (inThisRow - 1) / 2.0, shift + row * 0.95});
    }
    return members;
}

struct Range {
    double low, high;
    [[nodiscard]] bool isEmpty() const { return high < low; }
};

/// Where the middle may be so that the position holds, with a little to spare.
std::array<Range, 2> asked(std::optional<int> position, double width, double height) {
    Range x{0, width}, y{0, height};
    if (!position)
        return {x, y};
    const int p = *position;
    if (p == 0 || p == 5 || p == 7)
        x.high = 0.37 * width;
    if (p == 1 || p == 6 || p == 8)
        x.low = 0.63 * width;
    if (p == 3 || p == 5 || p == 6)
        y.high = 0.4 * height;
    if (p == 4 || p == 7 || p == 8)
        y.low = 0.6 * height;
    if (p == 2) {
        x = {0.36 * width, 0.64 * width};
        y = {0.32 * height, 0.68 * height};
    }
    return {x, y};
}

/// Rows for the feet of a group `tall` cells high on this surface.
Range rows(const Places& places, Stands on, double tall, double height) {
    const double least = tall + 0.2, most = height - 0.25;
    if (places.floats && on != Stands::ground)
        return {least, most};
    const Band& band = on == Stands::water  ? places.water
                       : on == Stands::sky  ? places.sky
                       : on == Stands::wall ? places.wall
                                            : places.ground;
    if (on == Stands::sky || on == Stands::wall)
        return {std::max(least, band.top + tall),
                std::max(std::max(least, band.top + tall), band.bottom)};
    return {std::max(least, band.top), std::min(most, std::max(band.bottom, least))};
}

/// Things stand on whole cells: the same thing of the same size is made of the same cells.
double drawn(Range range, Random& random) {
    const double low = std::ceil(range.low - 0.01), high = std::floor(range.high + 0.01);
    if (low > high)
        return std::round((range.low + range.high) / 2);
    return low + random.below(static_cast<int>(high - low) + 1);
}

/// Narrows the ranges of middle x and foot y to where the relation can hold.
void towards(int relation, const Box& to, double w, double h, Range& x, Range& foot,
             Random& random) {
    const Vec c = to.centre();
    const bool before = relation == 0 || (relation == 4 && random.chance(0.5));
    const auto narrow = [](Range& range, double low, double high) {
        range = {std::max(range.low, low), std::min(range.high, high)};
    };
    if (relation == 0 || relation == 1 || relation == 4) {
        const double reach = relation == 4 ? 0.4 * std::max(w, to.width) : 1e6;
        if (before)
            narrow(x, to.x - w / 2 - reach, to.x - w / 2 + 0.05 * w);
        else
            narrow(x, to.right() + w / 2 - 0.05 * w, to.right() + w / 2 + reach);
        const double off =
            relation == 4 ? 0.3 * std::max(h, to.height) : 0.8 * std::max(w, to.width);
        narrow(foot, to.bottom() - off, to.bottom() + off);
    } else if (relation == 2 || relation == 3) {
        const double off = 0.35 * std::max(w, to.width);
        narrow(x, c.x - off, c.x + off);
        if (relation == 2)
            narrow(foot, 0, to.y);
        else
            narrow(foot, to.bottom() + h, 1e6);
    } else {
        const double off = 0.5 * (w + to.width) * 0.75;
        narrow(x, c.x - off, c.x + off);
        if (relation == 5)
            narrow(foot, to.bottom() + 0.5, to.bottom() + 0.6 * h);
        else
            narrow(foot, to.bottom() - 0.6 * to.height, to.bottom() - 0.5);
    }
}

bool inFrame(const Box& box, const Scene& scene) {
    return box.x >= -0.01 && box.y >= -0.01 && box.right() <= scene.width() + 0.01 &&
           box.bottom() <= scene.height() + 0.01;
}

} // namespace

double sideOf(const ObjectKind& kind, GridSize grid, int size, int number, double near,
              double zoom) {
    const double shorter = std::min(grid.rows, grid.columns),
                 longer = std::max(grid.rows, grid.columns);
    const double base = zoom * 5 * shorter / 16 * std::pow(longer / shorter, 0.22);
    const double natural = std::pow(kind.scale, 0.6);
    const double word = size < 0 ? 0.6 : size > 0 ? 1.75 : 1;
    const double crowd = number >= 5 ? 0.66 : number >= 3 ? 0.8 : 1;
    return onLadder(std::min(base * natural * word * crowd * (0.95 + 0.1 * near), 0.8 * shorter));
}

double resized(double side, int steps, GridSize grid) {
    const double most = 0.95 * std::min(grid.rows, grid.columns);
    const auto* const at = std::find(kLadder.begin(), kLadder.end(), onLadder(side));
    const auto fitting = std::upper_bound(kLadder.begin(), kLadder.end(), most) - kLadder.begin();
    const auto to = std::clamp<std::ptrdiff_t>(at - kLadder.begin() + steps, 0,
                                               std::max<std::ptrdiff_t>(fitting - 1, 0));
    return kLadder[static_cast<std::size_t>(to)];
}

bool place(const Catalogue& catalogue, Scene& scene, const Places& places, const Wish& wish,
           Random& random) {
    const ObjectKind& kind = catalogue[wish.object];
    const std::size_t before = scene.objects.size();
    const bool leaning = wish.relation && *wish.relation >= 5; // in front of, behind
    const PlacedObject* reference =
        wish.relation ? &scene.objects.at(static_cast<std::size_t>(wish.reference)) : nullptr;
    const PlacedObject referenceCopy = reference ? *reference : PlacedObject{};
    std::vector<Box> taken;
    for (const PlacedObject& other : scene.objects)
        taken.push_back(dressedBoxOf(catalogue, other));
    std::vector<PlacedObject> best;
    double least = 0.3; // more of the smaller one is never covered
    for (int attempt = 0; attempt < 48 && least > 0.06; ++attempt) {
        PlacedObject one;
        one.object = wish.object;
        one.colour = wish.colour;
        one.size = wish.size;
        one.worn = wish.worn;
        one.mirrored = kind.mayMirror && random.chance(wish.mirroredShare);
        one.on = surfaceFor(kind, places, random);
        if (leaning)
            one.on = referenceCopy.on;
        else if (wish.relation && *wish.relation == 2 &&
                 !(places.floats && one.on == Stands::water))
            one.on = Stands::sky;
        const double near = one.on == Stands::ground ? random.uniform() : 0.3;
        one.side = sideOf(kind, scene.grid, wish.size, wish.number, near, wish.zoom);
        if (wish.as) {
            one.side = wish.as->side;
            one.mirrored = wish.as->mirrored;
        }
        const bool wide = scene.grid.columns > 1.4 * scene.grid.rows;
        const std::vector<Vec> members =
            formation(wish.number, wide || attempt % 2 == 0, wish.number > 2 && random.chance(0.5));
        double rightmost = 0, lowest = 0;
        for (const Vec& m : members) {
            rightmost = std::max(rightmost, m.x);
            lowest = std::max(lowest, m.y);
        }
        const bool atSide =
            wish.position && *wish.position != 2 && *wish.position != 3 && *wish.position != 4;
        const double roomX = (atSide ? 0.74 : 1) * scene.width(), roomY = 0.8 * scene.height();
        const auto wideAt = [&](double side) {
            return side / 32 * kind.width * (1 + 2 * kPitch * rightmost);
        };
        const auto tallAt = [&](double side) { return side / 32 * kind.height * (1 + lowest); };
        while (!wish.as && one.side > 1.5 && (wideAt(one.side) > roomX || tallAt(one.side) > roomY))
            one.side = resized(one.side, -1, scene.grid); // many large things in a small picture
        const double w = wideAt(one.side), h = tallAt(one.side);
        const double w1 = kind.width * one.side / 32, h1 = kind.height * one.side / 32;
        if (w > scene.width() || h > scene.height() - 0.4)
            continue;
        auto [x, y] = asked(wish.position, scene.width(), scene.height());
        x = {std::max(x.low, w / 2), std::min(x.high, scene.width() - w / 2)};
        Range foot = rows(places, one.on, h, scene.height());
        const Range askedFoot{y.low + h / 2, y.high + h / 2};
        if (wish.position) {
            Range both{std::max(foot.low, askedFoot.low), std::min(foot.high, askedFoot.high)};
            if (both.isEmpty()) { // asked where it does not belong: it hangs in the air, or lies
                                  // low
                both = {std::max(h + 0.1, askedFoot.low),
                        std::min(scene.height() - 0.25, askedFoot.high)};
                if (one.on != Stands::wall)
                    one.on = both.low < places.ground.top && !places.floats ? Stands::sky : one.on;
            }
            foot = both;
        }
        if (wish.relation) {
            const Box to = boxOf(catalogue, referenceCopy);
            if (*wish.relation == 2 || *wish.relation == 3)
                foot = {h + 0.1, scene.height() - 0.25};
            else if (leaning)
                foot = {std::max(h + 0.1, foot.low), scene.height() - 0.25};
            towards(*wish.relation, to, w, h, x, foot, random);
        }
        if (x.isEmpty() || foot.isEmpty())
            continue;
        const double cx = drawn(x, random), fy = drawn(foot, random);
        if (one.on == Stands::sky && wish.relation && *wish.relation == 3 &&
            fy >= places.ground.top)
            one.on = Stands::ground;
        std::vector<PlacedObject> group;
        Box whole{};
        bool fits = true;
        double covered = 0;
        for (const Vec& m : members) {
            PlacedObject each = one;
            each.x = std::floor(cx + m.x * std::max(1.0, std::round(kPitch * w1)));
            each.y = std::floor(fy - (lowest - m.y) * h1);
            const Box box = dressedBoxOf(catalogue, each);
            fits = fits && inFrame(box, scene);
            for (std::size_t i = 0; i < taken.size(); ++i)
                if (!(leaning && static_cast<int>(i) == wish.reference))
                    covered = std::max(covered, overlap(box, taken[i]));
            for (const PlacedObject& sibling : group)
                covered = std::max(covered, 0.8 * overlap(box, boxOf(catalogue, sibling)));
            if (wish.relation)
                fits = fits && holdsRelation(catalogue, each, referenceCopy, *wish.relation);
            const Box bare = boxOf(catalogue, each);
            whole = group.empty() ? bare : united(whole, bare);
            group.push_back(each);
        }
        if (!fits || (wish.position && !holdsPosition(whole, scene.grid, *wish.position)))
            continue;
        if (covered < least) {
            least = covered;
            best = group;
        }
    }
    if (best.empty())
        return false;
    scene.objects.insert(scene.objects.end(), best.begin(), best.end());
    return scene.objects.size() > before;
}

} // namespace depict::world
