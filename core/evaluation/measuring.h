// Asks the painter for one sample and measures what came back.
#pragma once

#include "evaluation/measures.h"
#include "evaluation/reply.h"
#include "evaluation/seen.h"
#include "world/sample.h"
#include "world/world.h"

namespace depict {

struct MeasuringTools {
    const world::World& world;
    const Eye& judge;
    Painter& painter;
    SamplingSettings sampling; // without its seed
    bool knownPlans = false;   // of the inputs
    std::function<bool()> stop;
};

/// Values are shares, 0 … 1, but for AbsRel.
///   paint: see checkScene()
///   edits: change (is there), kept (share of the cells outside the true change, and more than a
///     cell from it, whose codes or pixels are the source's); with a hole "masked change" and
///     "outside" (is every byte outside the mask the source's?) instead
///     of one possible result "done" (truth_measures.h), of several pictures, edits or turns
///     "things"; set_style "style", set_weather "weather" (the nearest of all as drawn)
///   maps: AbsRel of depth, mIoU of segment_all, IoU of segment
///   questions: exact
///   all that is planned: measurePlan(); a model that was taught what is absent decides between
///     painting and saying itself: "decision"
struct MeasuredSample {
    PainterReply reply;
    Measures painted;
    Measures drawn; // the judge's measures on the drawn result, for comparison
};
[[nodiscard]] MeasuredSample measured(const MeasuringTools& tools, const world::Sample& sample,
                                      std::uint64_t seed);

/// What is asked of the painter. The sample's inputs are its own pixels. Maps and answers are the
/// likeliest, as `map` and `ask` give them.
[[nodiscard]] GenerationRequest requestFor(const world::Sample& sample, std::uint64_t seed,
                                           const SamplingSettings& sampling);

/// Whether the answer says what the sample's does: in any of the book's sentences.
[[nodiscard]] bool answersRight(const world::World& world, const world::Sample& sample,
                                const std::string& answer);

} // namespace depict
