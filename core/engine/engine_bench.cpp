#include "engine/engine_bench.h"

#include "base/random.h"
#include "engine/families/flat/flat_painter.h"
#include "engine/torch_compat.h"

#include <algorithm>
#include <chrono>

namespace depict {

namespace {

using Clock = std::chrono::steady_clock;
constexpr int kDecodedSide = 16;
constexpr int kRepeats = 7;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Notes when each cell appeared.
class CellClock : public JobControl {
public:
    explicit CellClock(const std::function<bool()>& stop) : m_stop(stop) {}
    void emit(GenerationEvent event) override {
        if (event.kind == GenerationEvent::Kind::painted)
            m_times.insert(m_times.end(), static_cast<std::size_t>(event.cellCount),
                           secondsSince(m_start));
    }
    bool proceed() override { return !m_stop || !m_stop(); }
    /// Seconds after the start at which a cell was there.
    [[nodiscard]] const std::vector<double>& times() const { return m_times; }

private:
    const std::function<bool()>& m_stop;
    const Clock::time_point m_start = Clock::now();
    std::vector<double> m_times;
};

PaintingCost measurePainting(Painter& painter, const BenchSettings& settings, int side) {
    GenerationRequest request;
    request.words = settings.words;
    request.grid = {side, side};
    request.reply = Reply::picture;
    CellClock clock(settings.stop);
    painter.run(request, clock);
    const auto& times = clock.times();
    if (times.size() < static_cast<std::size_t>(request.grid.cells()))
        throw Error(ErrorKind::badRequest,
                    "The benchmark was stopped before a painting was finished.");
    const auto eighth = times.size() / 8;
    PaintingCost cost;
    cost.cells = static_cast<int>(times.size());
    cost.secondsToFirstPixel = times.front();
    cost.cellsPerSecond = (cost.cells - 1) / (times.back() - times.front());
    cost.firstCellsSeconds = (times[eighth] - times.front()) / static_cast<double>(eighth);
    cost.lastCellsSeconds =
        (times.back() - times[times.size() - 1 - eighth]) / static_cast<double>(eighth);
    return cost;
}

std::vector<PaintingCost> measurePaintings(Painter& painter, const BenchSettings& settings) {
    static_cast<void>(measurePainting(painter, settings, 8)); // wakes threads and caches
    std::vector<PaintingCost> costs;
    for (const int side : settings.sides)
        costs.push_back(measurePainting(painter, settings, side));
    return costs;
}

std::vector<DecodingCost> measureDecoding(const PictureTokenizer& pictures) {
    const auto weights = std::make_shared<RasterWeights>(pictures);
    const GridSize grid{kDecodedSide, kDecodedSide};
    LatentGrid codes(grid, pictures.config.codesPerCell);
    Random random(1);
    for (auto& code : codes.codes())
        code = random.below(pictures.config.codebook());
    std::vector<DecodingCost> costs;
    for (const int atOnce : {grid.cells(), grid.columns, 8, 1})
        costs.push_back({atOnce, 1e9});
    for (int repeat = 0; repeat < kRepeats; ++repeat)
        for (auto& cost : costs) {
            const auto start = Clock::now();
            RasterDecoder decoder(weights, grid);
            while (decoder.decoded() < grid.cells())
                static_cast<void>(decoder.decode(codes, cost.cellsAtOnce));
            cost.seconds = std::min(cost.seconds, secondsSince(start));
        }
    return costs;
}

} // namespace

EngineBench measureEngine(const BenchSettings& settings) {
    EngineBench bench;
    const auto start = Clock::now();
    const auto painter = makeTorchPainter(settings.engine);
    bench.secondsToLoad = secondsSince(start);
    bench.painter = painter->facts();
    bench.paintings = measurePaintings(*painter, settings);
    bench.tasks = measureTasks(*painter, settings.words, settings.stop);
    translated([&] {
        torch::InferenceMode guard;
        PictureTokenizer pictures(
            readFlatConfig(settings.engine.modelFolder / kConfigFile).picture);
        loadWeights(settings.engine.modelFolder / kPictureFile, pictures);
        bench.decoding = measureDecoding(pictures);
    });
    return bench;
}

std::vector<PaintingCost> measureLargerModel(const BenchSettings& settings) {
    std::vector<PaintingCost> costs;
    translated([&] {
        torch::InferenceMode guard;
        prepareTorch(settings.engine.threads);
        auto model = loadFlatModel(settings.engine.modelFolder);
        auto& sizes = model.config.transformer;
        sizes.width = 384;
        sizes.blocks = 10;
        sizes.heads = 6;
        sizes.hidden = 1024;
        sizes.axes = {16, 24, 24};
        sizes.plans = false; // fresh weights would go on planning to the longest plan there is
        model.transformer = Transformer(sizes);
        auto decoder = makeCpuDecoder(model.transformer);
        FlatPainter painter(std::move(model), std::move(decoder), "CPU");
        costs = measurePaintings(painter, settings);
    });
    return costs;
}

} // namespace depict
