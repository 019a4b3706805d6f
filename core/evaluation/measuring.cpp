#include "evaluation/measuring.h"

#include "evaluation/asked.h"
#include "evaluation/metrics.h"
#include "evaluation/truth_measures.h"
#include "image/resample.h"
#include "world/render.h"
#include "world/task.h"

#include <algorithm>

namespace depict {

using world::Sample;

namespace {

constexpr int kReadingPixels = 16; // of a cell side, of the samples' pictures
constexpr double kSamePixels = 4;  // mean difference of a cell that counts as none, of 255
constexpr int kWaysToAnswer = 48;  // sentences drawn from the book to compare with

Size readingSize(GridSize grid) {
    return {grid.columns * kReadingPixels, grid.rows * kReadingPixels};
}

/// Share of the cells well outside the true change that are as they were; nothing where all change.
std::optional<double> keptShare(const MeasuringTools& tools, const Sample& sample,
                                const PainterReply& reply) {
    const GridSize grid = sample.grid;
    // of several pictures, the one that the others' things are put into
    const bool isFirst = sample.inputScenes.front().backdrop == sample.targetScene->backdrop;
    const Image& input = isFirst ? sample.inputs.front() : sample.inputs.back();
    if (input.size() != sample.target.size())
        return {}; // a part of the picture was continued
    const auto source = reencoded(tools.painter, input, grid, tools.stop);
    const auto changed = grown(changedCells(input, sample.target, grid), grid);
    if (source.picture.isNull() ||
        std::all_of(changed.begin(), changed.end(), [](bool c) { return c; }))
        return {};
    const auto off = cellDifferences(atSize(reply.picture, readingSize(grid)),
                                     atSize(source.picture, readingSize(grid)), grid);
    const bool codes = reply.tokens.size() == grid && source.tokens.size() == grid;
    int outside = 0, same = 0;
    for (int cell = 0; cell < grid.cells(); ++cell) {
        const auto i = static_cast<std::size_t>(cell);
        if (changed[i])
            continue;
        const bool sameCodes =
            codes && std::equal(source.tokens.cell(cell),
                                source.tokens.cell(cell) + source.tokens.codesPerCell(),
                                reply.tokens.cell(cell));
        ++outside;
        same += sameCodes || off[i] <= kSamePixels;
    }
    return static_cast<double>(same) / outside;
}

/// The target as large as the judge reads.
Image drawnTarget(const world::Catalogue& catalogue, const Sample& sample) {
    return render(catalogue, *sample.targetScene, kEyePixels).freeze();
}

Mask maskOf(const Sample& sample) {
    Mask mask(sample.inputs.front().size());
    for (int y = 0; y < mask.size().height; ++y)
        for (int x = 0; x < mask.size().width; ++x)
            if (sample.hole[static_cast<std::size_t>(y / kReadingPixels * sample.grid.columns +
                                                     x / kReadingPixels)])
                mask.row(y)[x] = 255;
    return mask;
}

bool isSameOutside(const Image& picture, const Image& source, const Mask& mask) {
    if (picture.size() != source.size())
        return false;
    for (int y = 0; y < source.height(); ++y)
        for (int x = 0; x < source.width(); ++x)
            if (mask.row(y)[x] == 0 && !std::equal(source.row(y) + 4 * x, source.row(y) + 4 * x + 4,
                                                   picture.row(y) + 4 * x))
                return false;
    return true;
}

std::string_view taskOf(const Sample& sample) {
    return world::tasks()[static_cast<std::size_t>(sample.task)].id;
}

/// What the judge cannot see of an edit.
void measureTruth(const MeasuringTools& tools, const Sample& sample, MeasuredSample& result) {
    const auto& catalogue = tools.world.catalogue;
    const std::string_view task = taskOf(sample);
    const bool painted = !result.reply.picture.isNull();
    const auto both = [&](const char* name, const auto& measure) {
        result.painted[name].add(painted ? measure(result.reply.picture) : 0.0);
        result.drawn[name].add(measure(drawnTarget(catalogue, sample)));
    };
    const Image& source = sample.inputs.front();
    if (hasOneResult(task) && source.size() == sample.target.size()) {
        const auto share = [&](const Image& picture) {
            return doneShare(source, atSize(picture, source.size()), sample.target, sample.grid);
        };
        if (share(sample.target))
            result.painted["done"].add(painted ? share(result.reply.picture).value_or(0) : 0);
    }
    if (task == "set_style")
        both("style", [&](const Image& picture) -> double {
            return nearestStyle(catalogue, *sample.targetScene, picture, false) ==
                   sample.targetScene->style;
        });
    if (task == "set_weather")
        both("weather", [&](const Image& picture) -> double {
            return nearestWeather(catalogue, *sample.targetScene, picture, false) ==
                   sample.targetScene->weather;
        });
    const bool isMany = task.starts_with("combine") || task.starts_with("chain") ||
                        task == "follow_up" || task == "expand" || task == "remove_number";
    if (isMany)
        both("things", [&](const Image& picture) {
            return numbersRight(sample, seenByJudge(tools.judge, picture, sample.grid));
        });
}

void measureEdit(const MeasuringTools& tools, const Sample& sample, MeasuredSample& result) {
    const auto& catalogue = tools.world.catalogue;
    const bool isMasked = !sample.hole.empty();
    const auto* change = isMasked ? "masked change" : "change";
    const auto there = [&](const Image& picture) {
        return changeIsThere(catalogue, sample, seenByJudge(tools.judge, picture, sample.grid));
    };
    const bool painted = !result.reply.picture.isNull();
    if (canTellChange(sample)) {
        result.painted[change].add(painted && there(result.reply.picture));
        result.drawn[change].add(there(drawnTarget(catalogue, sample)));
    }
    measureTruth(tools, sample, result);
    if (isMasked) {
        result.painted["outside"].add(
            painted && isSameOutside(result.reply.picture, sample.inputs.front(), maskOf(sample)));
    } else if (!painted) {
        result.painted["kept"].add(0);
    } else if (const auto share = keptShare(tools, sample, result.reply)) {
        result.painted["kept"].add(*share);
    }
}

void measureScene(const MeasuringTools& tools, const Sample& sample, MeasuredSample& result) {
    const auto& catalogue = tools.world.catalogue;
    const auto check = [&](const SeenPicture& seen, Measures& measures) {
        checkScene(catalogue, *sample.slots.scene, seen, measures);
    };
    SeenPicture nothing;
    nothing.grid = sample.grid;
    nothing.backdrop.id = -1;
    const auto& picture = result.reply.picture;
    check(picture.isNull() ? nothing : seenByJudge(tools.judge, picture, sample.grid),
          result.painted);
    const auto& scene = *sample.targetScene;
    if (sample.slots.scene->style)
        result.painted["style"].add(!picture.isNull() &&
                                    nearestStyle(catalogue, scene, picture, true) == scene.style);
    if (sample.slots.scene->weather)
        result.painted["weather"].add(
            !picture.isNull() && nearestWeather(catalogue, scene, picture, true) == scene.weather);
    check(seenByJudge(tools.judge, drawnTarget(catalogue, sample), sample.grid), result.drawn);
}

void measureMap(std::string_view task, const Sample& sample, MeasuredSample& result) {
    // of edges and frames, and of one thing: what is lit
    const bool isLit = task == "segment" || task == "edges" || task.starts_with("detect");
    const auto* name = task == "depth" ? "AbsRel" : isLit ? "IoU" : "mIoU";
    if (result.reply.picture.isNull())
        return result.painted[name].add(task == "depth" ? 1 : 0);
    const Image picture = atSize(result.reply.picture, sample.target.size());
    if (task == "depth")
        return result.painted[name].add(depthError(picture, sample.target));
    if (isLit)
        return result.painted[name].add(shownIntersectionOverUnion(picture, sample.target));
    std::vector<world::Rgb> palette{world::kSegmentGround};
    for (const auto& object : sample.inputScenes.front().objects) {
        const auto colour = world::segmentColour(object.object);
        if (std::find(palette.begin(), palette.end(), colour) == palette.end())
            palette.push_back(colour);
    }
    result.painted[name].add(meanIntersectionOverUnion(classesOf(picture, palette),
                                                       classesOf(sample.target, palette),
                                                       static_cast<int>(palette.size())));
}

} // namespace

GenerationRequest requestFor(const Sample& sample, std::uint64_t seed,
                             const SamplingSettings& sampling) {
    GenerationRequest request;
    request.words = sample.words;
    request.earlier = exchangesOf(sample.earlier);
    request.inputs = sample.inputs;
    request.grid = sample.grid;
    request.sampling = sampling;
    request.sampling.seed = seed;
    if (!sample.targetScene) { // a map or an answer
        request.sampling.temperature = 0;
        request.reply = sample.target.isNull() ? Reply::words : Reply::picture;
    }
    if (!sample.hole.empty())
        request.mask = maskOf(sample);
    return request;
}

bool answersRight(const world::World& world, const Sample& sample, const std::string& answer) {
    const std::string said = normalised(answer);
    if (said == normalised(sample.answer))
        return true;
    for (int i = 0; i < kWaysToAnswer && sample.answerSlots; ++i) {
        Random random(static_cast<std::uint64_t>(i));
        const auto way =
            world.books[sample.language].sentence(sample.answerList, *sample.answerSlots, random);
        if (way && said == normalised(*way))
            return true;
    }
    return false;
}

MeasuredSample measured(const MeasuringTools& tools, const Sample& sample, std::uint64_t seed) {
    MeasuredSample result;
    GenerationRequest request = requestFor(sample, seed, tools.sampling);
    const auto known = tools.painter.facts().tasks;
    const bool decides = !request.inputs.empty() && !request.mask &&
                         std::find(known.begin(), known.end(), "absent") != known.end();
    if (decides) // between painting and saying, as in the chat
        request.reply = Reply::automatic;
    for (std::size_t i = 0; tools.knownPlans && i < sample.inputScenes.size(); ++i)
        request.inputPlans.push_back(world::planOf(tools.world.catalogue, sample.inputScenes[i]));
    result.reply = replyOf(tools.painter, request, tools.stop);
    if (result.reply.stopped)
        return result;
    if (decides)
        result.painted["decision"].add(result.reply.picture.isNull() == sample.target.isNull());
    if (result.reply.plan && !sample.target.isNull())
        measurePlan(*result.reply.plan, sample.targetPlan(tools.world.catalogue), result.painted);
    const auto& task = world::tasks()[static_cast<std::size_t>(sample.task)];
    if (task.output == world::Output::answer)
        result.painted["exact"].add(answersRight(tools.world, sample, result.reply.words));
    else if (!sample.targetScene)
        measureMap(task.id, sample, result);
    else if (sample.slots.scene)
        measureScene(tools, sample, result);
    else
        measureEdit(tools, sample, result);
    return result;
}

} // namespace depict
