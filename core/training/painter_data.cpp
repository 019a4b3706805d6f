#include "training/painter_data.h"

#include "base/error.h"
#include "generation/plan_change.h"
#include "generation/shapes.h"
#include "training/checkpoint.h"
#include "world/layout.h"
#include "world/task.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace depict {

using torch::Tensor;

namespace {

constexpr double kWithoutWords = 0.1; // and without a plan
constexpr double kOnlyPlan = 0.25;    // of the others
constexpr int kCrowd = 9;             // things more in a crowded picture
constexpr float kNaming = 3;          // weight of words that say what a thing is, or decide
constexpr double kPointing = 0.6;     // of what is not there; the others are told so in words
constexpr double kIdleTurn = 0.25;    // of the samples: another turn, unrelated, stands before
constexpr double kUnknownLook = 0.1;  // of backdrops of which the book has pages
constexpr int kPlanLength = 20;       // words of a usual plan
constexpr int kAsWords = 50;          // positions of a sequence of words and plans alone
constexpr int kRuns = 4;              // of so many such batches one is learned (aboutAsLong)
constexpr double kFullCells = 256;    // where things have their full size
constexpr float kAskedWeight = 3;     // of a cell that shows what was asked for
constexpr float kKeptWeight = 0.2;    // of a cell that is as it was in the source

int drawnFrom(const std::vector<double>& weights, Random& random) {
    double total = 0;
    for (const double w : weights)
        total += w;
    double at = random.uniform() * total;
    for (std::size_t i = 0; i < weights.size(); ++i)
        if ((at -= weights[i]) < 0)
            return static_cast<int>(i);
    return 0;
}

/// How much each cell of the painted picture counts. Where a picture of the same grid was given,
/// cells that differ from it are what was asked; otherwise cells with things in them.
std::vector<float> weightsOfCells(const world::Catalogue& catalogue, const world::Sample& sample,
                                  const LatentGrid* source, const LatentGrid& target) {
    const auto size = target.size();
    std::vector<float> weights(static_cast<std::size_t>(size.cells()), 1);
    if (source && source->size() == size) {
        for (int i = 0; i < size.cells(); ++i)
            weights[static_cast<std::size_t>(i)] =
                std::equal(target.cell(i), target.cell(i) + target.codesPerCell(), source->cell(i))
                    ? kKeptWeight
                    : kAskedWeight;
    } else if (sample.targetScene) {
        for (const auto& object : sample.targetScene->objects) {
            const auto box = world::dressedBoxOf(catalogue, object);
            const int top = std::max(0, static_cast<int>(std::floor(box.y))),
                      left = std::max(0, static_cast<int>(std::floor(box.x)));
            for (int y = top; y < std::min<double>(size.rows, box.bottom()); ++y)
                for (int x = left; x < std::min<double>(size.columns, box.right()); ++x)
                    weights[static_cast<std::size_t>(y * size.columns + x)] = kAskedWeight;
        }
    }
    return weights;
}

/// Pictures → their grids. Neighbours of one size are encoded together.
std::vector<LatentGrid> encoded(const PictureTokenizer& net,
                                const std::vector<const Image*>& images, torch::ScalarType type) {
    std::vector<LatentGrid> grids;
    constexpr std::size_t kAtOnce = 32;
    for (std::size_t from = 0; from < images.size(); from = grids.size()) {
        std::vector<Tensor> list;
        for (std::size_t i = from; i < std::min(images.size(), from + kAtOnce) &&
                                   images[i]->size() == images[from]->size();
             ++i)
            list.push_back(toTensor(images[i]->thaw()));
        const auto pixels = torch::stack(list).to(net.readIn.device());
        const auto codes = codesOf(net.config, encodeNumbers(net, pixels, type))
                               .to(torch::kInt)
                               .to(torch::kCPU)
                               .contiguous();
        const GridSize size{static_cast<int>(codes.size(1)), static_cast<int>(codes.size(2))};
        for (std::int64_t i = 0; i < codes.size(0); ++i) {
            LatentGrid grid(size, net.config.codesPerCell);
            const auto one = codes[i];
            std::copy_n(one.data_ptr<std::int32_t>(), one.numel(), grid.codes().begin());
            grids.push_back(std::move(grid));
        }
    }
    return grids;
}

/// The sample before this one that is in its language, or null.
const world::Sample* beforeIt(const std::vector<world::Sample>& samples,
                              const world::Sample& sample) {
    for (const auto* other = &sample; other != samples.data();)
        if ((--other)->language == sample.language)
            return other;
    return nullptr;
}

/// Sequences of which none is much longer than the others, so that little of a batch is empty: one
/// of the runs of that many positions, with what fills them up, in which those sorted by length
/// fall; each as likely.
std::vector<std::size_t> aboutAsLong(const std::vector<FlatSequence>& sequences, int positions,
                                     Random& random) {
    std::vector<std::size_t> sorted(sequences.size());
    std::iota(sorted.begin(), sorted.end(), std::size_t{0});
    std::stable_sort(sorted.begin(), sorted.end(), [&](std::size_t a, std::size_t b) {
        return sequences[a].length() < sequences[b].length();
    });
    std::vector<std::vector<std::size_t>> runs(1);
    for (const auto i : sorted) {
        const int filled = (static_cast<int>(runs.back().size()) + 1) * sequences[i].length();
        if (filled > positions && !runs.back().empty())
            runs.emplace_back();
        runs.back().push_back(i);
    }
    return runs[static_cast<std::size_t>(random.below(static_cast<int>(runs.size())))];
}

} // namespace

DrawnBatch drawBatch(const world::World& world, const TrainingStage& stage, std::uint64_t number,
                     int positions) {
    Random random(number, 0xBA7C4);
    DrawnBatch batch;
    batch.wordsOnly = random.chance(stage.wordsOnly);
    auto tasks =
        batch.wordsOnly && !stage.wordsTasks.empty() ? stage.wordsTasks : stage.taskWeights;
    const int task = drawnFrom(tasks, random);
    const auto& row = world::tasks()[static_cast<std::size_t>(task)];
    const int cells =
        stage.cells[static_cast<std::size_t>(random.below(static_cast<int>(stage.cells.size())))];
    const auto shape =
        random.chance(stage.squareShare)
            ? kShapes[0]
            : kShapes[static_cast<std::size_t>(random.below(static_cast<int>(kShapes.size())))];
    world::SampleOptions options;
    options.aspect = shape.aspect();
    options.minCells = options.maxCells = cells;
    for (std::size_t i = 0; i < tasks.size() && !batch.wordsOnly; ++i)
        if (i != static_cast<std::size_t>(task)) // pictures of one batch are of one task
            tasks[i] = 0;
    options.taskWeights = std::move(tasks);
    options.languageWeights = stage.languageWeights;
    options.objectZipf = stage.objectZipf;
    options.mostObjects = stage.mostObjects;
    options.commonest = stage.commonest;
    options.mirroredShare = stage.mirroredShare;
    if (stage.closeUps)
        options.zoom = std::max(1.0, std::sqrt(kFullCells / cells));
    options.draws = !batch.wordsOnly;
    options.pixelsPerCell = stage.pixelsPerCell;
    batch.plansOnly =
        !batch.wordsOnly && std::string_view(row.id) == "paint" && random.chance(stage.crowded);
    if (batch.plansOnly)
        options.unnamed = kCrowd;
    const int pictures = row.inputs + (row.output == world::Output::picture ? 1 : 0);
    const int each = batch.wordsOnly
                         ? kAsWords
                         : pictures * (gridFor(shape.aspect(), cells).cells() + kPlanLength) + 24;
    const int count = std::max(1, positions / each * (batch.wordsOnly ? kRuns : 1));
    batch.positions = positions;
    for (int i = 0; i < count; ++i)
        batch.samples.push_back(
            world::makeSample(world, number * 4096 + static_cast<std::uint64_t>(i), options));
    return batch;
}

TrainingBatch encodeBatch(const world::Catalogue& catalogue, const PictureTokenizer& pictures,
                          const BytePairEncoder& words, const TransformerConfig& sizes,
                          const LookReader* looks, int seenKinds, const DrawnBatch& drawn,
                          std::uint64_t number, torch::ScalarType type) {
    torch::NoGradGuard guard;
    std::vector<const Image*> images;
    for (const auto& sample : drawn.samples) {
        for (const auto& input : sample.inputs)
            images.push_back(&input);
        if (!sample.target.isNull())
            images.push_back(&sample.target);
    }
    const auto grids = encoded(pictures, images, type);
    const FlatMarks marks(words.vocabularySize(), sizes.plans);
    const int each = sizes.codesPerCell;
    Random random(number, 0xD209);
    std::vector<FlatSequence> sequences;
    struct WordTarget {
        int position, word;
        float weight;
    };
    std::vector<std::vector<WordTarget>> wordTargets;
    std::vector<std::pair<int, const LatentGrid*>> cellTargets; // first position, grid
    std::vector<float> cellWeights;
    std::size_t next = 0;
    for (const auto& sample : drawn.samples) {
        FlatSequence s(marks, each);
        auto& targets = wordTargets.emplace_back();
        // Every word after the position before it.
        const auto learn = [&](const std::vector<int>& ids, int named) {
            for (const int id : ids) {
                targets.push_back({s.length() - 1, id, id >= named ? kNaming : 1});
                s.addWord(id);
            }
        };
        const auto learnHead = [&](GridSize size) {
            const auto head = planHead(marks, size);
            learn({head[0]}, marks.end());
            s.addWords(std::span(head).subspan(1)); // nobody can know the grid; it is given
        };
        // `before`: where less is said so, only what changes.
        const auto learnPlan = [&](const ScenePlan& plan, GridSize size, const ScenePlan* before) {
            learnHead(size);
            const auto all = planBody(marks, plan);
            if (before && isChange(*before, plan))
                if (const auto body = changeBody(marks, plan, *before); body.size() < all.size())
                    return learn(body, marks.planEnd());
            learn(all, marks.look(0));
        };
        // The change (or the name) of what is not there, which ends where that shows.
        const auto learnPointing = [&](int mark, const PlannedThing& missing,
                                       const ScenePlan& seen) {
            learnHead(sample.grid);
            learn({marks.change(), mark, marks.kind(missing.kind)}, marks.planEnd());
            if (std::any_of(seen.things.begin(), seen.things.end(),
                            [&](const auto& thing) { return thing.kind == missing.kind; }))
                learn({marks.look(lookOf(missing))}, marks.planEnd());
        };
        const bool knowsLook = looks && looks->hasScenery() && !random.chance(kUnknownLook);
        // How a backdrop looks can be told where it is flat and unspoilt, and is free where it is
        // new.
        const auto isToldIn = [&](const world::Scene& scene) {
            return knowsLook && !scene.cutting && !scene.weather && scene.style == 0 &&
                   !scene.damage;
        };
        const auto isNewIn = [&](const world::Scene& scene) {
            return std::none_of(sample.inputScenes.begin(), sample.inputScenes.end(),
                                [&](const world::Scene& input) {
                                    return input.backdrop == scene.backdrop && !isToldIn(input);
                                });
        };
        // As the eye sees it: without what is written or marked.
        const auto tellPlan = [&](ScenePlan plan, GridSize size) {
            std::erase_if(plan.things, [&](const PlannedThing& thing) {
                return thing.kind >= seenKinds && thing.kind < world::kDamageKind;
            });
            s.addPlan(plan, size);
        };
        const LatentGrid* source = sample.inputs.empty() ? nullptr : &grids[next];
        std::optional<ScenePlan> before; // that the plan may be a change of
        for (std::size_t i = 0; i < sample.inputScenes.size(); ++i) {
            if (!drawn.wordsOnly)
                s.addPicture(grids[next++], i == 0 ? sample.hole : std::vector<bool>{});
            if (!sizes.plans)
                continue;
            auto seen = sample.seenPlan(catalogue, i);
            if (!isToldIn(sample.inputScenes[i]))
                seen = withoutLook(std::move(seen));
            if (sizes.changes && sample.inputScenes.size() == 1 &&
                sample.inputScenes[0].grid == sample.grid)
                before = seen;
            const auto size = sample.inputScenes[i].grid;
            if (drawn.wordsOnly)
                s.addPlan(seen, size);
            else if (seenKinds > 0)
                tellPlan(seen, size);
            else
                learnPlan(seen, size, nullptr);
        }
        const bool pointsAtNothing = sizes.changes && drawn.wordsOnly && sample.missing &&
                                     sample.wantsChange && random.chance(kPointing);
        const bool answers = !sample.answer.empty() && !pointsAtNothing;
        const bool free =
            !answers && !drawn.wordsOnly && !drawn.plansOnly && random.chance(kWithoutWords);
        const bool bare = !answers && !drawn.wordsOnly && sizes.plans &&
                          (drawn.plansOnly || random.chance(kOnlyPlan));
        if (!free && !bare) {
            for (const std::string& turn : sample.earlier)
                s.addWords(words.encode(turn + "\n"));
            const auto* idle = beforeIt(drawn.samples, sample);
            if (sample.earlier.empty() && idle && random.chance(kIdleTurn))
                s.addWords(words.encode(idle->words + "\n"));
            s.addWords(words.encode(sample.words));
        }
        cellTargets.emplace_back(0, nullptr);
        if (pointsAtNothing) {
            learnPointing(marks.instead(), *sample.missing, *before);
            sequences.push_back(std::move(s));
            continue;
        }
        if (answers) {
            learn({marks.say()}, marks.end());
            if (sizes.names && before && sample.missing) {
                learnPointing(marks.behind(), *sample.missing, *before);
            } else if (sizes.names && before) {
                learnHead(sample.grid);
                learn(namingBody(marks, sample.askedThings(catalogue)), marks.planEnd());
            }
            auto answer = words.encode(sample.answer);
            answer.push_back(marks.eos());
            learn(answer, marks.end());
        } else {
            ScenePlan plan;
            const bool planned = sizes.plans && !free;
            if (planned) {
                plan = sample.targetPlan(catalogue);
                if (sample.targetScene && !(knowsLook && isNewIn(*sample.targetScene)))
                    plan = withoutLook(std::move(plan));
                // Without words nobody can know it, and what changes is written apart.
                if (bare || (before && !drawn.wordsOnly))
                    s.addPlan(plan, sample.grid);
                else
                    learnPlan(plan, sample.grid, before ? &*before : nullptr);
            }
            targets.push_back({s.length() - 1, marks.paint(), 1});
            if (drawn.wordsOnly) {
                sequences.push_back(std::move(s));
                continue;
            }
            const auto& grid = grids[next++];
            s.beginPainting(grid.size(), planned ? &plan : nullptr, looks);
            cellTargets.back() = {s.length() - 1, &grid};
            for (const float weight : weightsOfCells(catalogue, sample, source, grid))
                cellWeights.insert(cellWeights.end(), static_cast<std::size_t>(each), weight);
            s.addPainted(grid);
        }
        sequences.push_back(std::move(s));
    }
    std::vector<std::size_t> chosen(sequences.size());
    std::iota(chosen.begin(), chosen.end(), std::size_t{0});
    if (drawn.wordsOnly)
        chosen = aboutAsLong(sequences, drawn.positions, random);
    std::vector<const FlatSequence*> pointers;
    for (const auto i : chosen)
        pointers.push_back(&sequences[i]);
    TrainingBatch batch;
    batch.tokens = batchOf(pointers, each, sizes.plans);
    batch.samples = static_cast<int>(chosen.size());
    const auto length = batch.tokens.words.size(1);
    std::vector<std::int64_t> cellAt, cellCodes, wordAt, wordIds;
    std::vector<float> wordWeights;
    for (std::size_t b = 0; b < chosen.size(); ++b) {
        const auto row = static_cast<std::int64_t>(b) * length;
        for (const auto& [position, word, weight] : wordTargets[chosen[b]]) {
            wordAt.push_back(row + position);
            wordIds.push_back(word);
            wordWeights.push_back(weight);
        }
        const auto& [first, grid] = cellTargets[chosen[b]];
        for (int i = 0; grid && i < grid->size().cells(); ++i) {
            cellAt.push_back(row + first + i);
            cellCodes.insert(cellCodes.end(), grid->cell(i), grid->cell(i) + each);
        }
    }
    const auto tensor = [](const std::vector<std::int64_t>& values) {
        return torch::tensor(values, torch::kLong);
    };
    batch.cellPositions = tensor(cellAt);
    batch.cellTargets = tensor(cellCodes).reshape({-1, each});
    batch.cellWeights = torch::tensor(cellWeights);
    batch.wordPositions = tensor(wordAt);
    batch.wordTargets = tensor(wordIds);
    batch.wordWeights = torch::tensor(wordWeights);
    return batch;
}

} // namespace depict
