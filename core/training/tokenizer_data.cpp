#include "training/tokenizer_data.h"

#include "training/checkpoint.h"
#include "world/collage.h"

#include <algorithm>

namespace depict {

using torch::Tensor;

namespace {

constexpr double kAboutAThing = 0.75; // of the parts
constexpr double kMostDisturbed = 0.4;

/// Where a part that shows about this cell begins.
int startAbout(int cell, int side, int all) {
    return std::clamp(cell - side / 2, 0, all - side);
}

Sketch partOf(const Sketch& whole, const Rect& cells) {
    Sketch part;
    part.grid = {cells.height, cells.width};
    part.settings = whole.settings;
    const auto bytes = static_cast<std::size_t>(cells.width) * kSketchPoints * 4;
    for (int y = 0; y < cells.height * kSketchPoints; ++y) {
        const auto* from = whole.point(cells.y * kSketchPoints + y, cells.x * kSketchPoints);
        part.points.insert(part.points.end(), from, from + bytes);
    }
    return part;
}

} // namespace

TokenizerLesson collageLesson(const world::Catalogue& catalogue, std::uint64_t number, int count,
                              int crop) {
    TokenizerLesson lesson;
    std::vector<Tensor> list;
    for (int i = 0; i < count; i += 4) // a collage is cut into four
        list.push_back(toTensor(world::makeCollage(catalogue,
                                                   number * static_cast<std::uint64_t>(count / 4) +
                                                       static_cast<std::uint64_t>(i / 4),
                                                   2 * crop))
                           .reshape({2, crop, 2, crop, 3})
                           .permute({0, 2, 1, 3, 4})
                           .reshape({4, crop, crop, 3}));
    lesson.truth = torch::cat(list);
    return lesson;
}

TokenizerLesson sceneLesson(const world::World& world, const Looks& looks,
                            const TrainingStage& stage, std::uint64_t number, int positions,
                            int side) {
    Random random(number, 0x5CE7C);
    const auto drawn = drawBatch(world, stage, number, positions);
    TokenizerLesson lesson;
    std::vector<Tensor> list;
    for (const auto& sample : drawn.samples) {
        const auto plan = sample.targetPlan(world.catalogue);
        const Sketch whole = sketchOf(looks, plan, sample.grid);
        const auto pixels = toTensor(sample.target.thaw());
        const int high = std::min(side, sample.grid.rows),
                  wide = std::min(side, sample.grid.columns);
        for (int i = 0; i < 2; ++i) {
            int row = random.below(sample.grid.rows), column = random.below(sample.grid.columns);
            if (!plan.things.empty() && random.chance(kAboutAThing)) {
                const auto& thing = plan.things[static_cast<std::size_t>(
                    random.below(static_cast<int>(plan.things.size())))];
                row = thing.top + random.below(thing.rows);
                column = thing.left + random.below(thing.columns);
            }
            const Rect cells{startAbout(column, wide, sample.grid.columns),
                             startAbout(row, high, sample.grid.rows), wide, high};
            lesson.sketches.push_back(partOf(whole, cells));
            list.push_back(pixels.narrow(0, cells.y * kPaintedPixels, high * kPaintedPixels)
                               .narrow(1, cells.x * kPaintedPixels, wide * kPaintedPixels));
        }
    }
    lesson.truth = torch::stack(list);
    return lesson;
}

Tensor disturbed(const PictureTokenizerConfig& config, const Tensor& numbers) {
    const auto share = (torch::rand({numbers.size(0), 1, 1, 1}) * 2 - 1).clamp_min(0) *
                       kMostDisturbed; // 0 in half of them
    const auto options = numbers.options();
    const auto chosen = torch::rand_like(numbers) < share.to(options);
    const auto other =
        numbers + (torch::rand_like(numbers) < 0.5).to(numbers.scalar_type()) * 2 - 1;
    return torch::where(chosen, other.clamp(0, config.levels - 1), numbers);
}

} // namespace depict
