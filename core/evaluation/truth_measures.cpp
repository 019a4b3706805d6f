#include "evaluation/truth_measures.h"

#include "evaluation/metrics.h"
#include "image/resample.h"
#include "world/render.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace depict {

namespace {

constexpr int kPixels = 16; // of a cell side, of pictures that are compared
constexpr std::size_t kFeatures = 5;
using Features = std::array<double, kFeatures>; // red, green, blue, contrast, detail

/// Of a rectangle of the picture.
Features featuresOf(const Image& picture, Rect area) {
    Features f{};
    double sum = 0, squares = 0, steps = 0;
    for (int y = area.y; y < area.y + area.height; ++y) {
        const auto* row = picture.row(y);
        double last = -1;
        for (int x = area.x; x < area.x + area.width; ++x) {
            const auto* p = row + 4 * x;
            for (std::size_t c = 0; c < 3; ++c)
                f[c] += p[c];
            const double light = (p[0] + p[1] + p[2]) / 3.0;
            sum += light;
            squares += light * light;
            steps += last < 0 ? 0 : std::abs(light - last);
            last = light;
        }
    }
    const double count = std::max(1, area.width * area.height);
    for (std::size_t c = 0; c < 3; ++c)
        f[c] /= count;
    f[3] = std::sqrt(std::max(0.0, squares / count - sum / count * sum / count));
    f[4] = steps / count;
    return f;
}

double apart(const Features& a, const Features& b) {
    double sum = 0;
    for (std::size_t i = 0; i < kFeatures; ++i)
        sum += std::abs(a[i] - b[i]);
    return sum;
}

double apart(const Image& a, const Image& b, GridSize grid, bool anywhere) {
    const Size size = a.size();
    if (anywhere)
        return apart(featuresOf(a, {0, 0, size.width, size.height}),
                     featuresOf(b, {0, 0, size.width, size.height}));
    double sum = 0;
    for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column) {
            const Rect cell{column * kPixels, row * kPixels, kPixels, kPixels};
            sum += apart(featuresOf(a, cell), featuresOf(b, cell));
        }
    return sum;
}

/// The index whose drawn scene is nearest to the picture.
template <typename Change>
int nearest(const world::Catalogue& catalogue, const world::Scene& scene, const Image& picture,
            bool anywhere, int count, const Change& change) {
    const Image seen = atSize(picture, {scene.grid.columns * kPixels, scene.grid.rows * kPixels});
    double least = std::numeric_limits<double>::max();
    int best = 0;
    for (int i = 0; i < count; ++i) {
        world::Scene drawn = scene;
        change(drawn, i);
        const double off =
            apart(seen, render(catalogue, drawn, kPixels).freeze(), scene.grid, anywhere);
        if (off < least) {
            least = off;
            best = i;
        }
    }
    return best;
}

} // namespace

bool hasOneResult(std::string_view task) {
    constexpr std::array<std::string_view, 15> kTasks{
        "remove",      "recolor", "remove_wear",  "set_weather",   "set_style",
        "remove_text", "restore", "circle",       "arrow",         "number_things",
        "number_all",  "horizon", "center_lines", "remove_number", "set_text"};
    return std::find(kTasks.begin(), kTasks.end(), task) != kTasks.end();
}

std::optional<double> doneShare(const Image& source, const Image& painted, const Image& truth,
                                GridSize grid) {
    const auto changed = changedCells(source, truth, grid);
    const auto toTruth = cellDifferences(painted, truth, grid);
    const auto toSource = cellDifferences(painted, source, grid);
    int all = 0, done = 0;
    for (std::size_t i = 0; i < changed.size(); ++i) {
        all += changed[i];
        done += changed[i] && toTruth[i] < toSource[i];
    }
    if (all == 0)
        return {};
    return static_cast<double>(done) / all;
}

int nearestStyle(const world::Catalogue& catalogue, const world::Scene& scene, const Image& picture,
                 bool anywhere) {
    return nearest(catalogue, scene, picture, anywhere, static_cast<int>(world::kStyles.size()),
                   [](world::Scene& drawn, int style) { drawn.style = style; });
}

std::optional<int> nearestWeather(const world::Catalogue& catalogue, const world::Scene& scene,
                                  const Image& picture, bool anywhere) {
    const int none = static_cast<int>(world::kWeather.size());
    const int best = nearest(
        catalogue, scene, picture, anywhere, none + 1, [&](world::Scene& drawn, int weather) {
            drawn.weather = weather < none ? std::optional(weather) : std::nullopt;
        });
    return best < none ? std::optional(best) : std::nullopt;
}

double numbersRight(const world::Sample& sample, const SeenPicture& seen) {
    std::map<int, int> wanted; // by kind; those of the inputs that are not to be there too
    for (const world::Scene& scene : sample.inputScenes)
        for (const auto& object : scene.objects)
            wanted.emplace(object.object, 0);
    for (const auto& object : sample.targetScene->objects)
        ++wanted[object.object];
    int right = 0;
    for (const auto& [kind, number] : wanted)
        right += std::count_if(seen.objects.begin(), seen.objects.end(),
                               [kind = kind](const SeenObject& object) {
                                   return object.object == kind;
                               }) == number;
    return wanted.empty() ? 1 : static_cast<double>(right) / static_cast<double>(wanted.size());
}

double orderedShare(const std::vector<int>& said, const std::vector<int>& right) {
    // the longest common subsequence
    std::vector<std::size_t> best(right.size() + 1, 0);
    for (const int one : said) {
        std::size_t diagonal = 0;
        for (std::size_t i = 0; i < right.size(); ++i) {
            const std::size_t above = best[i + 1];
            best[i + 1] = one == right[i] ? diagonal + 1 : std::max(above, best[i]);
            diagonal = above;
        }
    }
    const auto longer = std::max(said.size(), right.size());
    return longer == 0 ? 1 : static_cast<double>(best.back()) / static_cast<double>(longer);
}

void measurePlan(const ScenePlan& plan, const ScenePlan& truth, Measures& measures) {
    const auto isCharacter = [](const PlannedThing& thing) {
        return thing.kind >= world::kCharacterKind && thing.kind < world::kLetteringKind;
    };
    const auto characters = [&](const ScenePlan& from) {
        std::vector<int> kinds;
        for (const auto& thing : from.things)
            if (isCharacter(thing))
                kinds.push_back(2 * thing.kind + thing.mirrored);
        return kinds;
    };
    const auto things = [&](const ScenePlan& from) {
        std::map<std::pair<int, int>, int> counts;
        for (const auto& thing : from.things)
            if (thing.kind < world::kCharacterKind)
                ++counts[{thing.kind, thing.colour}];
        return counts;
    };
    measures["plan settings"].add(withoutLook(plan).settings == withoutLook(truth).settings);
    const auto said = things(plan), right = things(truth);
    int both = 0, saidCount = 0, rightCount = 0;
    for (const auto& [what, count] : said) {
        const auto at = right.find(what);
        both += at == right.end() ? 0 : std::min(count, at->second);
        saidCount += count;
    }
    for (const auto& [what, count] : right)
        rightCount += count;
    const int larger = std::max(saidCount, rightCount);
    measures["plan things"].add(larger == 0 ? 1 : static_cast<double>(both) / larger);
    if (const auto wanted = characters(truth); !wanted.empty())
        measures["plan letters"].add(orderedShare(characters(plan), wanted));
}

} // namespace depict
