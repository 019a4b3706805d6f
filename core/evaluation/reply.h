// One request, one reply: a painter asked on the calling thread, without a worker.
#pragma once

#include "generation/painter.h"

#include <functional>
#include <optional>

namespace depict {

struct PainterReply {
    Image picture; // null where the painter answered in words, or was stopped
    LatentGrid tokens;
    std::optional<ScenePlan> plan; // by which it was painted
    std::string words;
    double seconds = 0;
    bool stopped = false;
};

/// Waits for the last event. `stop`, where it is set, is asked before every token. Throws Error.
[[nodiscard]] PainterReply replyOf(Painter& painter, const GenerationRequest& request,
                                   const std::function<bool()>& stop);

/// The picture through the painter's picture tokenizer and back: what it sees at best. `plan`,
/// where it is given, is what the picture shows.
[[nodiscard]] PainterReply reencoded(Painter& painter, const Image& picture, GridSize grid,
                                     const std::function<bool()>& stop,
                                     const std::optional<ScenePlan>& plan = {});

} // namespace depict
