#include "cli_world_looks.h"

#include "base/error.h"
#include "cli_stop.h"
#include "image/image_file.h"
#include "image/resample.h"
#include "on_threads.h"
#include "world/render.h"
#include "world/sample.h"
#include "world/task.h"

#include <array>
#include <atomic>

namespace depict {

namespace {

constexpr int kSheetColumns = 6, kGap = 8, kShown = 512; // pixels of a picture's side on a sheet
constexpr int kPixelsPerCell = 32, kMostTries = 20000;
constexpr std::size_t kFewest = 2, kMost = 5; // things in a scene
constexpr std::array<int, 2> kSides{16, 32};  // cells of a square picture

/// The first scene of the paint task that stands before this backdrop, with a few things in it.
world::Scene sceneBefore(const world::World& world, int backdrop, int side, std::uint64_t seed) {
    world::SampleOptions options;
    options.taskWeights.assign(world::tasks().size(), 0);
    options.taskWeights[static_cast<std::size_t>(*world::taskNamed("paint"))] = 1;
    options.minCells = options.maxCells = side * side;
    options.aspect = 1;
    options.draws = false;
    for (int i = 0; i < kMostTries; ++i) {
        auto sample = makeSample(world, seed + static_cast<std::uint64_t>(i), options);
        const std::size_t count = sample.targetScene->objects.size();
        if (sample.targetScene->backdrop.id == backdrop && count >= kFewest && count <= kMost)
            return *std::move(sample.targetScene);
    }
    throw Error(ErrorKind::badRequest, "No scene of this seed stands before every backdrop.");
}

} // namespace

bool drawLooks(const world::World& world, const std::filesystem::path& folder, std::uint64_t seed,
               int threads) {
    const int backdrops = static_cast<int>(world::kBackdrops.size());
    const int styles = static_cast<int>(world::kStyles.size());
    const int rows = (backdrops + kSheetColumns - 1) / kSheetColumns;
    for (const int side : kSides) {
        std::vector<world::Scene> scenes;
        for (int backdrop = 0; backdrop < backdrops; ++backdrop)
            scenes.push_back(sceneBefore(world, backdrop, side, seed));
        std::atomic<int> next = 0;
        const auto work = [&] {
            for (int style = next++; style < styles; style = next++) {
                PixelBuffer sheet(
                    {kSheetColumns * (kShown + kGap) + kGap, rows * (kShown + kGap) + kGap});
                sheet.fill(255, 255, 255);
                for (int i = 0; i < backdrops; ++i) {
                    if (isStopRequested())
                        return;
                    world::Scene scene = scenes[static_cast<std::size_t>(i)];
                    scene.style = style;
                    const Image picture = render(world.catalogue, scene, kPixelsPerCell).freeze();
                    sheet.paste(resampled(picture, {kShown, kShown}),
                                kGap + i % kSheetColumns * (kShown + kGap),
                                kGap + i / kSheetColumns * (kShown + kGap));
                }
                writeImage(folder / ("looks-" + std::to_string(side * kPixelsPerCell) + "-" +
                                     std::string(world::kStyles[static_cast<std::size_t>(style)]) +
                                     ".jpg"),
                           std::move(sheet).freeze());
            }
        };
        onThreads(threads, work);
    }
    return !isStopRequested();
}

} // namespace depict
