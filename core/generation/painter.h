// What every engine offers: one blocking call on the worker thread.
#pragma once

#include "generation/generation_event.h"
#include "generation/grid_limits.h"

#include <cstdint>
#include <string>

namespace depict {

/// What a painter can do; constant after it was made.
struct PainterFacts {
    std::string modelId;    // e.g. "flat-small-1"
    std::string deviceName; // e.g. "CPU, 2 threads"
    PaintingShape shape;    // of its pictures, and the pixels of a cell
    int codesPerCell = 1;
    double defaultGuidance = 1;
    std::uint64_t bytesPerCell = 0; // of weights that are read for a cell; 0 = not known
    bool canEdit = false;
    bool canAnswer = false;
    bool canTalk = false; // follows what was asked and answered before
    bool canMask = false;
    bool canSelect = false; // finds things in a picture: segments by words and everywhere
    std::vector<std::string> languages{}; // codes of those it was taught; empty = any
    std::vector<std::string> tasks{};     // as in resources/world/phrases.md; empty = not known
    int mostInputs = 1;                   // pictures that one request may speak of
    int seenKinds = kPlanKinds;           // of planned things those below it are seen in pictures
};

/// How a running job talks to the one who started it. Called from the painter's thread only.
class JobControl {
public:
    virtual ~JobControl() = default;
    /// Never blocks for long. The control fills in `job`.
    virtual void emit(GenerationEvent event) = 0;
    /// To be asked before every token: waits while paused; false = stop now and return.
    virtual bool proceed() = 0;
};

/// Made, used and destroyed on one thread.
class Painter {
public:
    virtual ~Painter() = default;
    [[nodiscard]] virtual PainterFacts facts() const = 0;
    /// Paints or answers; returns after the last event (`finished` with isLast, or `cancelled` when
    /// proceed() said false). Throws Error; the caller turns it into a `failed` event.
    virtual void run(const GenerationRequest& request, JobControl& control) = 0;
};

} // namespace depict
