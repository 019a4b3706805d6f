#include "world/collage.h"

#include "base/random.h"
#include "world/backdrop.h"
#include "world/render.h"

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

constexpr std::array<double, 18> kSides{1, 1.5, 2, 2.5, 3, 3.5, 4, 4, 4,
                                        5, 5,   5, 5,   6, 6,   7, 8, 10};

PlacedObject anyObject(const Catalogue& catalogue, GridSize grid, Random& random) {
    PlacedObject object;
    object.object = random.below(catalogue.count());
    const ObjectKind& kind = catalogue[object.object];
    if (!kind.paintFills.empty() && random.chance(0.5))
        object.colour = random.below(static_cast<int>(kColours.size()));
    object.side = kSides[static_cast<std::size_t>(random.below(kSides.size()))];
    object.mirrored = kind.mayMirror && random.chance(0.5);
    object.x = random.between(0, grid.columns);
    object.y = random.between(1, grid.rows + 1);
    object.on = random.chance(0.75) ? Stands::ground : Stands::sky;
    if (random.chance(0.12))
        for (int i = 0; i < catalogue.count() && object.worn.empty(); ++i)
            if (catalogue[i].wears && random.chance(0.15) &&
                kind.anchors[static_cast<std::size_t>(catalogue[i].wears->at)])
                object.worn.push_back({i, random.below(static_cast<int>(kColours.size()))});
    return object;
}

/// A square window, on whole cells, into a scene with more in it than a sentence would say.
Image sceneWindow(int side, const Catalogue& catalogue, Random& random) {
    const int cells = (side + kCell - 1) / kCell;
    constexpr std::array<GridSize, 7> kGrids{
        {{16, 16}, {16, 16}, {12, 21}, {21, 12}, {14, 18}, {8, 32}, {28, 9}}};
    Scene scene;
    scene.grid = kGrids[static_cast<std::size_t>(random.below(kGrids.size()))];
    scene.grid = {std::max(scene.grid.rows, cells), std::max(scene.grid.columns, cells)};
    scene.backdrop.id = random.below(static_cast<int>(kBackdrops.size()));
    scene.backdrop.look = random.bits() % kLooks;
    if (scene.backdrop.id == 0)
        scene.backdrop.colour = random.below(static_cast<int>(kColours.size()));
    const int count = random.chance(0.5) ? random.between(16, 40) : random.between(2, 10);
    for (int i = 0; i < count; ++i)
        scene.objects.push_back(anyObject(catalogue, scene.grid, random));
    const Image whole = render(catalogue, scene, kCell).freeze();
    const int row = random.between(0, scene.grid.rows - cells),
              column = random.between(0, scene.grid.columns - cells);
    return whole.cropped({column * kCell, row * kCell, side, side});
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
        for (const int at : {0, 1, 2, 3})
            picture.paste(sceneWindow(size / 2, catalogue, random), at % 2 * (size / 2),
                          at / 2 * (size / 2));
    else if (random.chance(0.6))
        paintDeadLeaves(picture, random);
    else
        paintNoise(picture, random);
    return picture;
}

} // namespace depict::world
