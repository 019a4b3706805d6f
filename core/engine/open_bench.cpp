#include "engine/open_bench.h"

#include "base/error.h"
#include "base/memory_use.h"
#include "engine/memory_speed.h"
#include "engine/torch_compat.h"

#include <algorithm>
#include <chrono>

namespace depict {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

class EventClock : public JobControl {
public:
    explicit EventClock(const std::function<bool()>& stop) : m_stop(stop) {}
    void emit(GenerationEvent event) override {
        if (event.kind == GenerationEvent::Kind::finished) {
            cost.cellsPerSecond = event.cellsPerSecond;
            cost.seconds = secondsSince(m_start);
        }
    }
    bool proceed() override {
        m_lastCell = Clock::now();
        return !m_stop || !m_stop();
    }
    [[nodiscard]] double secondsAfterTheLastCell() const { return secondsSince(m_lastCell); }
    OpenCost cost;

private:
    const std::function<bool()>& m_stop;
    const Clock::time_point m_start = Clock::now();
    Clock::time_point m_lastCell = m_start;
};

OpenCost measure(Painter& painter, const OpenBenchSettings& settings, GridSize grid,
                 double guidance) {
    GenerationRequest request;
    request.words = settings.words;
    request.grid = grid;
    request.reply = Reply::picture;
    request.sampling.guidance = guidance;
    EventClock clock(settings.stop);
    painter.run(request, clock);
    clock.cost.secondsToDecode = clock.secondsAfterTheLastCell();
    if (clock.cost.seconds == 0)
        throw Error(ErrorKind::badRequest,
                    "The benchmark was stopped before a painting was finished.");
    clock.cost.grid = grid;
    clock.cost.guidance = guidance;
    return clock.cost;
}

} // namespace

double OpenBench::shareOfReading(const OpenCost& cost) const {
    return static_cast<double>(painter.bytesPerCell) * cost.cellsPerSecond / bytesPerSecond;
}

OpenBench measureOpenModel(const std::function<std::unique_ptr<Painter>()>& open,
                           const OpenBenchSettings& settings) {
    OpenBench bench;
    const auto start = Clock::now();
    const auto painter = open();
    bench.secondsToLoad = secondsSince(start);
    bench.painter = painter->facts();
    std::vector<GridSize> grids;
    for (const int side : settings.sides)
        grids.push_back({side, side});
    if (bench.painter.shape.fixedGrid.cells() > 0)
        grids = {bench.painter.shape.fixedGrid};
    for (const auto grid : grids)
        for (const double guidance : {1.0, bench.painter.defaultGuidance})
            bench.paintings.push_back(measure(*painter, settings, grid, guidance));
    bench.peakMemory = peakMemory();
    bench.bytesPerSecond = readingSpeed(chooseDevice(settings.device)); // takes memory of its own
    return bench;
}

} // namespace depict
