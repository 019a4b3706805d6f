#include "evaluation/judge_check.h"

#include "evaluation/fresh_sample.h"
#include "evaluation/judge_lesson.h"
#include "world/render.h"

#include <algorithm>
#include <cstdio>
#include <map>

namespace depict {

using world::PlacedObject;

namespace {

constexpr double kInPlace = 0.5; // intersection over union

struct Counts {
    int objects = 0, seen = 0, found = 0, colour = 0, worn = 0, wornRight = 0, counts = 0,
        backdrops = 0;
    double box = 0;
};

bool wearsTheSame(const world::Catalogue& catalogue, const PlacedObject& object,
                  const SeenObject& seen) {
    if (object.worn.empty() || !seen.worn)
        return object.worn.empty() && !seen.worn;
    const auto& worn = object.worn.front();
    return worn.object == seen.worn->object &&
           colourWord(catalogue[worn.object], worn.colour) == seen.worn->colour;
}

void compare(const world::Catalogue& catalogue, const world::Scene& scene,
             const SeenPicture& picture, Counts& counts) {
    std::vector<bool> used(picture.objects.size(), false);
    std::map<int, int> balance;
    for (const SeenObject& seen : picture.objects)
        --balance[seen.object];
    for (const PlacedObject& object : scene.objects) {
        ++counts.objects;
        ++balance[object.object];
        int best = -1;
        double most = kInPlace;
        for (std::size_t i = 0; i < picture.objects.size(); ++i) {
            const double shared =
                intersectionOverUnion(picture.objects[i].box, boxOf(catalogue, object));
            if (!used[i] && picture.objects[i].object == object.object && shared >= most) {
                most = shared;
                best = static_cast<int>(i);
            }
        }
        if (best < 0)
            continue;
        used[static_cast<std::size_t>(best)] = true;
        const SeenObject& seen = picture.objects[static_cast<std::size_t>(best)];
        ++counts.found;
        counts.box += most;
        counts.colour += seen.colour == colourWord(catalogue[object.object], object.colour);
        if (!object.worn.empty() || seen.worn) {
            ++counts.worn;
            counts.wornRight += wearsTheSame(catalogue, object, seen);
        }
    }
    counts.seen += static_cast<int>(picture.objects.size());
    counts.counts += std::all_of(balance.begin(), balance.end(),
                                 [](const auto& kind) { return kind.second == 0; });
    counts.backdrops += picture.backdrop.id == scene.backdrop.id &&
                        picture.backdrop.colour == scene.backdrop.colour;
}

} // namespace

JudgeAccuracy checkJudge(const Judge& judge, const world::World& world, int pictures,
                         std::uint64_t seed) {
    Counts counts;
    for (int i = 0; i < pictures; ++i) {
        FreshSample asked;
        asked.task = "paint";
        asked.seed = seed;
        asked.number = i;
        asked.fewestCells = 64;
        const auto sample = freshSample(world, asked);
        compare(world.catalogue, *sample.targetScene,
                seenBy(judge, world.catalogue,
                       render(world.catalogue, *sample.targetScene, kJudgePixels).freeze(),
                       sample.grid),
                counts);
    }
    const auto share = [](double part, int all) { return all > 0 ? part / all : 1; };
    JudgeAccuracy result;
    result.pictures = pictures;
    result.objects = counts.objects;
    result.worn = counts.worn;
    result.found = share(counts.found, counts.objects);
    result.invented = share(counts.seen - counts.found, std::max(1, counts.seen));
    result.colour = share(counts.colour, counts.found);
    result.wearing = share(counts.wornRight, counts.worn);
    result.count = share(counts.counts, pictures);
    result.backdrop = share(counts.backdrops, pictures);
    result.box = share(counts.box, counts.found);
    return result;
}

std::string describe(const JudgeAccuracy& a) {
    char line[240];
    std::snprintf(line, sizeof line,
                  "Judge on %d fresh drawn pictures: things found %.1f %%, invented %.1f %%, "
                  "colour %.1f %%, worn %.1f %%, "
                  "numbers %.1f %%, backdrop %.1f %%, boxes %.3f",
                  a.pictures, 100 * a.found, 100 * a.invented, 100 * a.colour, 100 * a.wearing,
                  100 * a.count, 100 * a.backdrop, a.box);
    return line;
}

} // namespace depict
