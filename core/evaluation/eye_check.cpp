#include "evaluation/eye_check.h"

#include "evaluation/evaluate.h"
#include "evaluation/fresh_sample.h"
#include "training/eye_lesson.h"
#include "world/render.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

namespace depict {

using world::PlacedObject;

namespace {

constexpr int kReportedPictures = 128; // of a task
constexpr double kInPlace = 0.5;       // intersection over union

struct Counts {
    int objects = 0, seen = 0, found = 0, colour = 0, worn = 0, wornRight = 0, shadowRight = 0,
        counts = 0;
    std::vector<int> traits;
    double box = 0;
};

bool wearsTheSame(const world::Catalogue& catalogue, const PlacedObject& object,
                  const SeenThing& seen) {
    if (object.worn.empty() || seen.worn < 0)
        return object.worn.empty() && seen.worn < 0;
    const auto& worn = object.worn.front();
    return worn.object == seen.worn &&
           colourWord(catalogue[worn.object], worn.colour) == seen.wornColour;
}

void compare(const world::Catalogue& catalogue, const world::Scene& scene, const Sight& sight,
             Counts& counts) {
    std::vector<bool> used(sight.things.size(), false);
    std::map<int, int> balance;
    for (const SeenThing& seen : sight.things)
        --balance[seen.kind];
    for (const PlacedObject& object : scene.objects) {
        ++counts.objects;
        ++balance[object.object];
        int best = -1;
        double most = kInPlace;
        for (std::size_t i = 0; i < sight.things.size(); ++i) {
            const double shared =
                intersectionOverUnion(sight.things[i].box, boxOf(catalogue, object));
            if (!used[i] && sight.things[i].kind == object.object && shared >= most) {
                most = shared;
                best = static_cast<int>(i);
            }
        }
        if (best < 0)
            continue;
        used[static_cast<std::size_t>(best)] = true;
        const SeenThing& seen = sight.things[static_cast<std::size_t>(best)];
        ++counts.found;
        counts.box += most;
        counts.colour += seen.colour == colourWord(catalogue[object.object], object.colour);
        if (!object.worn.empty() || seen.worn >= 0) {
            ++counts.worn;
            counts.wornRight += wearsTheSame(catalogue, object, seen);
        }
        counts.shadowRight += isShadowed(catalogue, scene, object) == seen.shadowed;
    }
    counts.seen += static_cast<int>(sight.things.size());
    counts.counts += std::all_of(balance.begin(), balance.end(),
                                 [](const auto& kind) { return kind.second == 0; });
    const auto answers = answersFor(scene);
    counts.traits.resize(sight.answers.size());
    for (std::size_t i = 0; i < sight.answers.size(); ++i)
        counts.traits[i] += answers[i] == sight.answers[i];
}

} // namespace

EyeAccuracy checkEye(const Eye& eye, const world::World& world, const std::string& task,
                     int pictures, std::uint64_t seed, const ShownScene& shown) {
    Counts counts;
    int looked = 0;
    for (int i = 0; i < pictures; ++i) {
        FreshSample asked;
        asked.task = task;
        asked.seed = seed;
        asked.number = i;
        asked.fewestCells = 64;
        const auto sample = freshSample(world, asked);
        const auto& scene =
            sample.inputScenes.empty() ? *sample.targetScene : sample.inputScenes.front();
        const Image picture =
            shown ? shown(scene) : render(world.catalogue, scene, kEyePixels).freeze();
        if (picture.isNull())
            continue;
        ++looked;
        compare(world.catalogue, scene, seenBy(eye, picture, scene.grid), counts);
    }
    const auto share = [](double part, int all) { return all > 0 ? part / all : 1; };
    EyeAccuracy result;
    result.pictures = looked;
    result.objects = counts.objects;
    result.worn = counts.worn;
    result.found = share(counts.found, counts.objects);
    result.invented = share(counts.seen - counts.found, std::max(1, counts.seen));
    result.colour = share(counts.colour, counts.found);
    result.wearing = share(counts.wornRight, counts.worn);
    result.count = share(counts.counts, looked);
    if (eye.config.tellsShadow)
        result.shadow = share(counts.shadowRight, counts.found);
    for (const int right : counts.traits)
        result.traits.push_back(share(right, looked));
    result.box = share(counts.box, counts.found);
    return result;
}

std::string describe(const std::string& name, const EyeAccuracy& a) {
    std::array<char, 320> line{};
    std::snprintf(line.data(), line.size(),
                  "%s on %d fresh drawn pictures: things found %.1f %%, invented %.1f %%, "
                  "colour %.1f %%, worn %.1f %%, numbers %.1f %%, boxes %.3f",
                  name.c_str(), a.pictures, 100 * a.found, 100 * a.invented, 100 * a.colour,
                  100 * a.wearing, 100 * a.count, a.box);
    std::string text = line.data();
    if (a.shadow) {
        std::snprintf(line.data(), line.size(), ", shadow %.1f %%", 100 * *a.shadow);
        text += line.data();
    }
    constexpr std::array names{"backdrop", "weather", "style", "damage"};
    for (std::size_t i = 0; i < std::min(names.size(), a.traits.size()); ++i) {
        std::snprintf(line.data(), line.size(), ", %s %.1f %%", names[i], 100 * a.traits[i]);
        text += line.data();
    }
    return text;
}

void reportEye(const std::filesystem::path& worldFolder, const std::filesystem::path& folder,
               const std::string& name, const std::function<void(const std::string&)>& print) {
    const auto world = world::World::load(worldFolder);
    const Eye eye = loadEye(folder, name);
    for (const char* task : {"paint", "recolor", "set_style", "restore"})
        print(task + (": " + describe(name, checkEye(eye, world, task, kReportedPictures, 0))));
}

} // namespace depict
