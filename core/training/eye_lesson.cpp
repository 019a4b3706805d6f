#include "training/eye_lesson.h"

#include "image/resample.h"
#include "world/placement.h"
#include "world/plan.h"
#include "world/sample.h"
#include "world/task.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace depict {

using namespace world;

namespace {

constexpr int kColourWords = static_cast<int>(kColours.size());
constexpr int kDamages = 4;                                     // of DamageKind
constexpr int kOther = static_cast<int>(kBackdrops.size()) - 1; // without plain
constexpr double kPainted = 0.3;  // share of the lessons that look like the paint task's
constexpr double kGiven = 0.3;    // share that look like what other tasks are given
constexpr double kStyled = 0.3;   // of the others: in a style, or in weather
constexpr double kDamaged = 0.15; // likewise damaged
constexpr double kHalfSize = 0.3; // drawn as large as samples are
constexpr int kEnough = 64;       // pixels, of the 256 of a glance's cell, that make it a thing's
constexpr int kLittle = 16;       // likewise, that leave it nobody's
constexpr int kRough = 4;         // pixels of a cell when shares are counted
constexpr double kHidden = 0.3;   // share of a thing that is too little to be told

PlacedObject crowdedObject(const Catalogue& catalogue, const std::vector<int>& worn, GridSize grid,
                           Random& random) {
    PlacedObject object;
    object.object = random.below(catalogue.count());
    const ObjectKind& kind = catalogue[object.object];
    const auto anyColour = [&](const ObjectKind& of) -> std::optional<int> {
        if (of.paintFills.empty() || random.chance(0.4))
            return {};
        return random.below(kColourWords);
    };
    object.colour = anyColour(kind);
    object.size = random.between(-1, 1);
    object.side = sideOf(kind, grid, object.size, random.between(1, 6), random.uniform());
    object.mirrored = kind.mayMirror && random.chance(0.5);
    object.on = random.chance(0.5) ? Stands::ground : Stands::sky;
    if (random.chance(0.35)) {
        const int thing =
            worn[static_cast<std::size_t>(random.below(static_cast<int>(worn.size())))];
        if (kind.anchors[static_cast<std::size_t>(catalogue[thing].wears->at)])
            object.worn.push_back({thing, anyColour(catalogue[thing])});
    }
    const double scale = object.side / 32, w = kind.width * scale, h = kind.height * scale;
    const auto anywhere = [&](double low, double high) {
        return std::round(random.uniform(low, std::max(low, high)));
    };
    object.x = anywhere(w / 2, grid.columns - w / 2);
    object.y = anywhere(h, grid.rows);
    return object;
}

Scene crowdedScene(const Catalogue& catalogue, GridSize grid, Random& random) {
    Scene scene;
    scene.grid = grid;
    scene.backdrop.id = random.chance(0.2) ? 0 : random.below(static_cast<int>(kBackdrops.size()));
    scene.backdrop.look = random.bits() % kLooks;
    if (scene.backdrop.id == 0)
        scene.backdrop.colour = random.below(kColourWords);
    if (random.chance(kStyled))
        scene.style = random.below(static_cast<int>(kStyles.size()));
    if (random.chance(kStyled))
        scene.weather = random.below(static_cast<int>(kWeather.size()));
    if (random.chance(kDamaged))
        scene.damage =
            Damage{static_cast<DamageKind>(random.below(kDamages)), random.bits() % kLooks};
    const auto worn = wearables(catalogue);
    const int tries = 8 + grid.cells() / 5;
    for (int i = 0; i < tries; ++i) {
        PlacedObject object = crowdedObject(catalogue, worn, grid, random);
        if (scene.backdrop.colour &&
            colourWord(catalogue[object.object], object.colour) == scene.backdrop.colour)
            continue; // nobody would find it
        const bool free =
            std::all_of(scene.objects.begin(), scene.objects.end(), [&](const PlacedObject& other) {
                return overlap(dressedBoxOf(catalogue, object), dressedBoxOf(catalogue, other)) <
                       0.3;
            });
        if (free)
            scene.objects.push_back(std::move(object));
    }
    return scene;
}

/// A scene of this grid as tasks make it: what is painted from words, or what the other tasks are
/// given; nothing where that is of another grid.
std::optional<Scene> usualScene(const World& world, std::uint64_t seed, bool isGiven,
                                GridSize grid) {
    SampleOptions options;
    for (const Task& task : tasks())
        options.taskWeights.push_back(isGiven ? task.inputs > 0 : task.id == "paint");
    options.languageWeights = {1};
    options.minCells = options.maxCells = grid.cells();
    options.aspect = static_cast<double>(grid.columns) / grid.rows;
    options.draws = false; // only the scene is wanted
    const Sample sample = makeSample(world, seed, options);
    const Scene& scene = isGiven ? sample.inputScenes.front() : *sample.targetScene;
    return scene.grid == grid ? std::optional(scene) : std::nullopt;
}

/// Pixels of every object in every cell.
std::vector<int> countsIn(const Truth& truth, GridSize grid, int objects) {
    std::vector<int> counts(static_cast<std::size_t>(grid.cells() * objects), 0);
    for (int y = 0; y < truth.size.height; ++y)
        for (int x = 0; x < truth.size.width; ++x) {
            const int object = truth.object[static_cast<std::size_t>(y * truth.size.width + x)];
            const int cell = y / kGlancePixels * grid.columns + x / kGlancePixels;
            if (object >= 0)
                ++counts[static_cast<std::size_t>(cell * objects + object)];
        }
    return counts;
}

/// The object that each cell shows, kUnjudged, or `objects` for none.
std::vector<int> owners(const std::vector<int>& counts, GridSize grid, int objects) {
    std::vector<int> owner(static_cast<std::size_t>(grid.cells()), objects);
    std::vector<int> bestCell(static_cast<std::size_t>(objects), -1),
        best(bestCell.size(), kLittle - 1);
    std::vector<bool> owns(bestCell.size(), false);
    for (int cell = 0; cell < grid.cells(); ++cell) {
        int most = 0;
        for (int o = 0; o < objects; ++o) {
            const auto i = static_cast<std::size_t>(o);
            const int count = counts[static_cast<std::size_t>(cell * objects + o)];
            if (count > best[i]) {
                best[i] = count;
                bestCell[i] = cell;
            }
            if (count <= most)
                continue;
            most = count;
            if (count >= kLittle)
                owner[static_cast<std::size_t>(cell)] = count >= kEnough ? o : kUnjudged;
        }
        const int o = owner[static_cast<std::size_t>(cell)];
        if (o >= 0 && o < objects)
            owns[static_cast<std::size_t>(o)] = true;
    }
    for (int o = 0; o < objects; ++o) { // thin and small things have at least one cell
        const auto i = static_cast<std::size_t>(o);
        if (!owns[i] && bestCell[i] >= 0 &&
            owner[static_cast<std::size_t>(bestCell[i])] == kUnjudged)
            owner[static_cast<std::size_t>(bestCell[i])] = o;
    }
    return owner;
}

} // namespace

EyeConfig freshEyeConfig(const Catalogue& catalogue) {
    EyeConfig config;
    config.kinds = catalogue.count();
    config.wearables = wearables(catalogue);
    for (int i = 0; i < config.kinds; ++i)
        config.natural.push_back(catalogue[i].looks.value_or(-1));
    config.tellsShadow = true;
    auto& backdrops = config.traits.emplace_back();
    for (int i = 1; i <= kOther; ++i)
        backdrops.push_back({{kBackdropSetting + i}});
    for (int i = 0; i < kColourWords; ++i)
        backdrops.push_back({{kBackdropSetting, kColourSetting + i}});
    const auto add = [&](int first, std::size_t count) { // the first answer is "none"
        auto& answers = config.traits.emplace_back(std::vector<TraitAnswer>(1));
        for (int i = 0; i < static_cast<int>(count); ++i)
            answers.push_back({{first + i}});
    };
    add(kWeatherSetting, kWeather.size());
    add(kStyleSetting + 1, kStyles.size() - 1);
    auto& damages = config.traits.emplace_back(std::vector<TraitAnswer>(1));
    for (int i = 0; i < kDamages; ++i)
        damages.push_back({{}, kDamageKind + i});
    return config;
}

std::vector<int> answersFor(const Scene& scene) {
    const auto& [id, colour, look] = scene.backdrop;
    return {id > 0 ? id - 1 : kOther + colour.value_or(0), scene.weather ? 1 + *scene.weather : 0,
            scene.style, scene.damage ? 1 + static_cast<int>(scene.damage->kind) : 0};
}

Backdrop backdropOfAnswer(int answer) {
    if (answer < kOther)
        return {answer + 1, {}, 0};
    return {0, answer - kOther, 0};
}

std::optional<int> colourWord(const ObjectKind& kind, std::optional<int> colour) {
    return colour ? colour : kind.looks;
}

bool isShadowed(const Catalogue& catalogue, const Scene& scene, const PlacedObject& object) {
    return touchedBox(catalogue, scene, object).bottom() > boxOf(catalogue, object).bottom();
}

std::vector<int> wearables(const Catalogue& catalogue) {
    std::vector<int> list;
    for (int i = 0; i < catalogue.count(); ++i)
        if (catalogue[i].wears)
            list.push_back(i);
    return list;
}

Lesson lessonOf(const Catalogue& catalogue, const Scene& scene, const PixelBuffer& picture) {
    Lesson lesson;
    const GridSize grid = lesson.grid = scene.grid;
    lesson.answers = answersFor(scene);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            lesson.pixels.insert(lesson.pixels.end(), picture.row(y) + 4 * x,
                                 picture.row(y) + 4 * x + 3);
    const int objects = static_cast<int>(scene.objects.size());
    lesson.owner =
        owners(countsIn(truth(catalogue, scene, kGlancePixels), grid, objects), grid, objects);
    const auto seen = truth(catalogue, scene, kRough).object;
    const auto worn = wearables(catalogue);
    for (std::size_t i = 0; i < scene.objects.size(); ++i) {
        const PlacedObject& object = scene.objects[i];
        LessonThing thing;
        thing.kind = object.object;
        thing.colour = colourWord(catalogue[object.object], object.colour).value_or(kColourWords);
        thing.worn = static_cast<int>(worn.size());
        for (const Worn& on : object.worn) {
            thing.worn = static_cast<int>(std::lower_bound(worn.begin(), worn.end(), on.object) -
                                          worn.begin());
            thing.wornColour = colourWord(catalogue[on.object], on.colour).value_or(kColourWords);
        }
        thing.shadowed = isShadowed(catalogue, scene, object);
        thing.box = boxOf(catalogue, object);
        Scene alone = scene;
        alone.objects = {object};
        const auto all = truth(catalogue, alone, kRough).object;
        thing.visible = static_cast<double>(std::count(seen.begin(), seen.end(), i)) >=
                        kHidden * static_cast<double>(std::count(all.begin(), all.end(), 0));
        lesson.things.push_back(thing);
    }
    return lesson;
}

namespace {

/// A little softer: `share` of the way to the mean of the 3 x 3 pixels round each.
void soften(PixelBuffer& picture, float share) {
    const int width = picture.width(), height = picture.height();
    const PixelBuffer sharp = picture.clone();
    for (int y = 0; y < height; ++y) {
        const std::uint8_t* above = sharp.row(std::max(y - 1, 0));
        const std::uint8_t* here = sharp.row(y);
        const std::uint8_t* below = sharp.row(std::min(y + 1, height - 1));
        std::uint8_t* to = picture.row(y);
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < 3; ++c) {
                const int i = 4 * x + c, l = 4 * std::max(x - 1, 0) + c,
                          r = 4 * std::min(x + 1, width - 1) + c;
                const int soft = 2 * (here[l] + here[r] + above[i] + below[i]) + above[l] +
                                 above[r] + below[l] + below[r] + 4 * here[i];
                const float value = here[i];
                to[i] = static_cast<std::uint8_t>(
                    value + share * (static_cast<float>(soft) / 16 - value) + 0.5F);
            }
    }
}

} // namespace

void spoil(PixelBuffer& picture, Random& random) {
    const int width = picture.width(), height = picture.height();
    const int blurs = random.chance(0.3) ? 0 : random.between(1, 3);
    for (int i = 0; i < blurs; ++i)
        soften(picture, static_cast<float>(random.uniform() * (random.chance(0.2) ? 1 : 0.5)));
    std::array<float, 3> gain{}, shift{};
    for (std::size_t c = 0; c < 3; ++c) {
        gain[c] = static_cast<float>(random.uniform(0.95, 1.05));
        shift[c] = static_cast<float>(random.uniform(-7, 7));
    }
    const int block = random.chance(0.5) ? 4 : 8, perRow = width / block + 1;
    const auto blocks = static_cast<float>(random.uniform(0, 7)),
               noise = static_cast<float>(random.uniform(0, 9));
    std::uint32_t state = random.bits() | 1;
    const auto next = [&] { // a quick generator for many small numbers, -1 … 1
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return static_cast<float>(static_cast<std::int32_t>(state)) / 2147483648.F;
    };
    std::vector<float> offsets(static_cast<std::size_t>(perRow * (height / block + 1) * 3));
    for (float& offset : offsets)
        offset = blocks * next();
    for (int y = 0; y < height; ++y) {
        std::uint8_t* to = picture.row(y);
        const float* row = offsets.data() + y / block * perRow * 3;
        for (int x = 0; x < width; ++x)
            for (std::size_t c = 0; c < 3; ++c) {
                std::uint8_t& value = to[4 * x + static_cast<int>(c)];
                value = static_cast<std::uint8_t>(
                    std::clamp(value * gain[c] + shift[c] +
                                   row[x / block * 3 + static_cast<int>(c)] + noise * next() + 0.5F,
                               0.F, 255.F));
            }
    }
}

Lesson makeLesson(const World& world, std::uint64_t number, GridSize grid) {
    Random random(number, 0x6A75646765);
    const double way = random.uniform();
    std::optional<Scene> scene;
    if (way < kPainted + kGiven)
        scene = usualScene(world, number, way < kGiven, grid);
    if (!scene)
        scene = crowdedScene(world.catalogue, grid, random);
    const bool isHalf = random.chance(kHalfSize);
    PixelBuffer picture = render(world.catalogue, *scene, isHalf ? kEyePixels / 2 : kEyePixels);
    if (isHalf)
        picture =
            atSize(std::move(picture).freeze(), {grid.columns * kEyePixels, grid.rows * kEyePixels})
                .thaw();
    if (random.chance(0.6))
        spoil(picture, random);
    return lessonOf(world.catalogue, *scene, picture);
}

} // namespace depict
