#include "engine/task_bench.h"

#include "generation/selection_request.h"

#include <algorithm>
#include <chrono>

namespace depict {

namespace {

using Clock = std::chrono::steady_clock;
constexpr GridSize kGrid{16, 16};
constexpr int kRepeats = 3;
constexpr int kEditedSide = 7; // of a new thing: 49 of 256 cells
constexpr int kMaskedSide = 5; // 25 of 256 cells

/// Waits for the end and notes how long the plan took.
class Stopwatch : public JobControl {
public:
    explicit Stopwatch(const std::function<bool()>& stop) : m_stop(stop) {}
    void emit(GenerationEvent event) override {
        using Kind = GenerationEvent::Kind;
        if (event.kind == Kind::stage && event.stage == Stage::planning)
            m_planningBegan = seconds();
        if (event.kind == Kind::planned)
            planning += seconds() - m_planningBegan;
        if (event.kind != Kind::finished)
            return;
        isFinished = event.isLast;
        cells += static_cast<int>(std::count_if(event.confidence.begin(), event.confidence.end(),
                                                [](float confidence) { return confidence < 1; }));
        last = std::move(event);
    }
    bool proceed() override { return !m_stop || !m_stop(); }
    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(Clock::now() - m_start).count();
    }

    GenerationEvent last;
    bool isFinished = false;
    int cells = 0;
    double planning = 0;

private:
    const std::function<bool()>& m_stop;
    const Clock::time_point m_start = Clock::now();
    double m_planningBegan = 0;
};

struct Measured {
    double seconds = 1e9;
    double planning = 0;
    int cells = 0;
    GenerationEvent last;
};

class TaskBench {
public:
    TaskBench(Painter& painter, const std::function<bool()>& stop)
        : m_painter(painter), m_stop(stop) {}

    [[nodiscard]] Measured best(const GenerationRequest& request) const {
        Measured best;
        for (int repeat = 0; repeat < kRepeats; ++repeat) {
            Stopwatch watch(m_stop);
            m_painter.run(request, watch);
            if (!watch.isFinished)
                throw Error(ErrorKind::badRequest, "The benchmark was stopped before its end.");
            if (const double seconds = watch.seconds(); seconds < best.seconds)
                best = {seconds, watch.planning, watch.cells, std::move(watch.last)};
        }
        return best;
    }

private:
    Painter& m_painter;
    const std::function<bool()>& m_stop;
};

Mask middleOf(Size size, int cells) {
    Mask mask(size);
    const int side = cells * size.width / kGrid.columns, left = 4 * size.width / kGrid.columns;
    for (int y = left; y < left + side; ++y)
        std::fill_n(mask.row(y) + left, side, std::uint8_t{255});
    return mask;
}

} // namespace

std::vector<TaskCost> measureTasks(Painter& painter, const std::string& words,
                                   const std::function<bool()>& stop) {
    const TaskBench bench(painter, stop);
    const PainterFacts facts = painter.facts();
    GenerationRequest paint;
    paint.words = words;
    paint.grid = kGrid;
    paint.reply = Reply::picture;
    const Measured painted = bench.best(paint);
    std::vector<TaskCost> costs{{"paint", painted.seconds, painted.cells, 1}};
    const auto add = [&](TaskCost cost) {
        cost.ratio = cost.seconds / painted.seconds;
        costs.push_back(std::move(cost));
    };
    auto four = paint;
    four.variants = kMostVariants;
    const Measured variants = bench.best(four);
    add({"four variants", variants.seconds, variants.cells, 0, kMostVariants * painted.seconds,
         "words read once"});
    GenerationRequest about;
    about.inputs = {painted.last.picture};
    about.grid = kGrid;
    about.reply = Reply::picture;
    if (!painted.last.plan.settings.empty())
        about.inputPlans = {painted.last.plan};
    if (facts.canMask) {
        auto inside = about;
        inside.words = "add a cat";
        inside.mask = inverted(Mask(painted.last.picture.size()));
        const Measured whole = bench.best(inside);
        if (!about.inputPlans.empty()) {
            auto edit = inside;
            edit.mask.reset();
            edit.plan = painted.last.plan; // says how much is changed; its own is written below
            edit.plan->things.push_back({0, 0, false, false, 4, 4, kEditedSide, kEditedSide});
            const Measured fifth = bench.best(edit);
            add({"edit, 20 % changed", fifth.seconds + whole.planning, fifth.cells, 0,
                 whole.seconds, "kept cells copied in one run"});
        }
        inside.mask = middleOf(painted.last.picture.size(), kMaskedSide);
        const Measured tenth = bench.best(inside);
        add({"masked edit, 10 % free", tenth.seconds, tenth.cells, 0, whole.seconds,
             "frozen cells copied in one run"});
    }
    if (facts.canEdit) {
        auto select = about;
        select.words = selectionRequest("the dog", {});
        select.sampling.temperature = 0;
        const Measured selected = bench.best(select);
        add({"select", selected.seconds, selected.cells});
    }
    if (facts.canAnswer) {
        auto ask = about;
        ask.words = "What is in this picture?";
        ask.reply = Reply::words;
        ask.sampling.temperature = 0;
        const Measured answered = bench.best(ask);
        auto unread = ask;
        unread.inputPlans.clear();
        add({"ask", answered.seconds, 0, 0, bench.best(unread).seconds, "plan travels along"});
    }
    return costs;
}

} // namespace depict
