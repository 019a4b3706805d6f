#include "world/collage.h"

#include "base/random.h"
#include "world/backdrop.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace depict::world {
namespace {

constexpr int kCell = 32; // painted pixels

Rgb anyColour(Random& random) {
    const auto channel = [&] { return static_cast<std::uint8_t>(random.below(256)); };
    return {channel(), channel(), channel()};
}

void paintObject(Canvas& canvas, const Catalogue& catalogue, Random& random, double side, Vec at) {
    Dressed dressed{random.below(catalogue.count()), {}, {}};
    const ObjectKind& kind = catalogue[dressed.object];
    if (!kind.paintFills.empty() && random.chance(0.5))
        dressed.colour = random.below(static_cast<int>(kColours.size()));
    if (random.chance(0.12))
        for (int i = 0; i < catalogue.count(); ++i)
            if (catalogue[i].wears && random.chance(0.15) &&
                kind.anchors[static_cast<std::size_t>(catalogue[i].wears->at)] &&
                dressed.worn.empty())
                dressed.worn.emplace_back(i, random.below(static_cast<int>(kColours.size())));
    const double scale = side / 32;
    const Affine transform =
        Affine::translate(at.x, at.y) *
        Affine::scale(kind.mayMirror && random.chance(0.5) ? -scale : scale, scale) *
        Affine::translate(-16, -16);
    draw(canvas, dressedDrawing(catalogue, dressed), transform);
}

void paintScenery(PixelBuffer& picture, const Catalogue& catalogue, Random& random) {
    Backdrop backdrop{
        random.below(static_cast<int>(kBackdrops.size())), {}, random.bits() % kLooks};
    if (backdrop.id == 0)
        backdrop.colour = random.below(static_cast<int>(kColours.size()));
    constexpr std::array<GridSize, 5> kGrids{{{16, 16}, {12, 21}, {21, 12}, {8, 32}, {28, 9}}};
    GridSize grid = kGrids[static_cast<std::size_t>(random.below(kGrids.size()))];
    const int cells = (picture.width() + kCell - 1) / kCell; // the backdrop covers the picture
    grid = {std::max(grid.rows, cells), std::max(grid.columns, cells)};
    const Composed composed = compose(backdrop, grid);
    // a window into the whole backdrop, on the grid of half cells, where objects fall too
    const double spareX = std::max(0.0, grid.columns - picture.width() / double{kCell});
    const double spareY = std::max(0.0, grid.rows - picture.height() / double{kCell});
    const double left = std::floor(random.uniform() * spareX * 2) / 2;
    const double top = std::floor(random.uniform() * spareY * 2) / 2;
    Canvas canvas(picture);
    composed.art.paint(canvas, kCell, {-left, -top});
    const double size = picture.width();
    const bool crowded = random.chance(0.7);
    const int count = std::max(1, static_cast<int>((crowded ? 14 : 4) * size * size / (256 * 256)));
    std::vector<double> sides;
    constexpr std::array<double, 15> kSides{1.5, 2, 2, 2.5, 2.5, 3, 3, 3.5, 3.5, 4, 4, 5, 5, 6, 8};
    for (int i = 0; i < count; ++i)
        sides.push_back(kSides[static_cast<std::size_t>(random.below(kSides.size()))]);
    std::sort(sides.rbegin(), sides.rend());
    for (double side : sides) {
        const Vec at{std::round(random.uniform(0, size) / 16) * 16,
                     std::round(random.uniform(0, size) / 16) * 16};
        if (random.chance(0.5))
            canvas.softEllipse({at.x, at.y + 0.43 * side * kCell}, 0.55 * side * kCell,
                               0.13 * side * kCell, composed.places.shadow, 0.5);
        paintObject(canvas, catalogue, random, side * kCell, at);
    }
}

/// Discs and boxes of all sizes, each hiding what is behind: the statistics of photographs.
void paintDeadLeaves(PixelBuffer& picture, Random& random) {
    Canvas canvas(picture);
    std::array<Rgb, 6> palette;
    for (Rgb& colour : palette)
        colour = anyColour(random);
    const double size = picture.width();
    const int count = static_cast<int>(160 * size * size / (256 * 256));
    for (int i = 0; i < count; ++i) {
        const double r = 0.5 * size * std::pow(0.06 + 0.94 * random.uniform(), 3) + 3;
        const Vec at{random.uniform(0, size), random.uniform(0, size)};
        const Rgb base = palette[static_cast<std::size_t>(random.below(palette.size()))];
        const Rgb colour = mix(base, anyColour(random), 0.25),
                  low = mix(base, anyColour(random), 0.35);
        const Path form = random.chance(0.6)
                              ? Path::ellipse({0, 0}, r, r * random.uniform(0.4, 1))
                              : Path::rect(-r, -r / 2, 2 * r, r, r * random.uniform(0, 0.4));
        canvas.fillRows(
            form, Affine::translate(at.x, at.y) * Affine::rotate(random.uniform(0, 180)),
            [&](double y) {
                return mix(colour, low, std::clamp((y - at.y) / (2 * r) + 0.5, 0.0, 1.0));
            });
    }
}

/// Smooth noise in several octaves between random colours; without the fine ones a gradient.
void paintNoise(PixelBuffer& picture, Random& random) {
    const Rgb a = anyColour(random), b = anyColour(random), c = anyColour(random);
    const int octaves = random.between(1, 5), size = picture.width();
    const std::uint64_t seed = (static_cast<std::uint64_t>(random.bits()) << 32) | random.bits();
    const double coarse = size / random.uniform(1.2, 5);
    const auto lattice = [&](int octave, int x, int y) {
        return uniformAt(seed, static_cast<std::uint64_t>(octave),
                         static_cast<std::uint64_t>(y) * 65536 + static_cast<std::uint64_t>(x));
    };
    std::vector<double> field(static_cast<std::size_t>(size) * static_cast<std::size_t>(size), 0);
    double weight = 1, sum = 0, step = coarse;
    for (int octave = 0; octave < octaves;
         ++octave, weight *= 0.55, step = std::max(2.0, step / 2)) {
        const int across = static_cast<int>(size / step) + 2;
        std::vector<double> values(static_cast<std::size_t>(across) *
                                   static_cast<std::size_t>(across));
        for (int y = 0; y < across; ++y)
            for (int x = 0; x < across; ++x)
                values[static_cast<std::size_t>(y * across + x)] = lattice(octave, x, y);
        for (int y = 0; y < size; ++y)
            for (int x = 0; x < size; ++x) {
                const double u = x / step, v = y / step;
                const int i = static_cast<int>(u), j = static_cast<int>(v);
                const double s = u - i, t = v - j;
                const auto at = [&](int dx, int dy) {
                    return values[static_cast<std::size_t>((j + dy) * across + i + dx)];
                };
                const double p = s * s * (3 - 2 * s), q = t * t * (3 - 2 * t);
                field[static_cast<std::size_t>(y) * static_cast<std::size_t>(size) +
                      static_cast<std::size_t>(x)] +=
                    weight * ((at(0, 0) * (1 - p) + at(1, 0) * p) * (1 - q) +
                              (at(0, 1) * (1 - p) + at(1, 1) * p) * q);
            }
        sum += weight;
    }
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            const double share =
                field[static_cast<std::size_t>(y) * static_cast<std::size_t>(size) +
                      static_cast<std::size_t>(x)] /
                sum;
            const Rgb colour = share < 0.5 ? mix(a, b, share * 2) : mix(b, c, share * 2 - 1);
            std::uint8_t* pixel = picture.row(y) + 4 * x;
            pixel[0] = colour.r;
            pixel[1] = colour.g;
            pixel[2] = colour.b;
        }
}

} // namespace

PixelBuffer makeCollage(const Catalogue& catalogue, std::uint64_t seed, int size) {
    Random random(seed, 0x636f6c6c616765);
    PixelBuffer picture(Size{size, size});
    picture.fill(0, 0, 0);
    if (random.chance(0.8))
        paintScenery(picture, catalogue, random);
    else if (random.chance(0.6))
        paintDeadLeaves(picture, random);
    else
        paintNoise(picture, random);
    return picture;
}

} // namespace depict::world
