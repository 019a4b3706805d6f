#include "world/task.h"

#include "world/task_makers.h"

#include <array>

namespace depict::world {
namespace {

constexpr std::array<Task, 18> kTasks{{
    {"paint", 0, Output::picture, makePaint},
    {"add", 1, Output::picture, makeAdd},
    {"add_wear", 1, Output::picture, makeAddWear},
    {"remove", 1, Output::picture, makeRemove},
    {"replace", 1, Output::picture, makeReplace},
    {"recolor", 1, Output::picture, makeRecolor},
    {"move", 1, Output::picture, makeMove},
    {"enlarge", 1, Output::picture, makeEnlarge},
    {"shrink", 1, Output::picture, makeShrink},
    {"set_backdrop", 1, Output::picture, makeSetBackdrop},
    {"segment", 1, Output::picture, makeSegment},
    {"segment_all", 1, Output::picture, makeSegmentAll},
    {"depth", 1, Output::picture, makeDepth},
    {"ask_what", 1, Output::answer, makeAskWhat},
    {"ask_count", 1, Output::answer, makeAskCount},
    {"ask_color", 1, Output::answer, makeAskColor},
    {"ask_backdrop", 1, Output::answer, makeAskBackdrop},
    {"ask_exists", 1, Output::answer, makeAskExists},
}};

} // namespace

std::span<const Task> tasks() {
    return kTasks;
}

std::optional<int> taskNamed(std::string_view id) {
    for (std::size_t i = 0; i < kTasks.size(); ++i)
        if (kTasks[i].id == id)
            return static_cast<int>(i);
    return {};
}

} // namespace depict::world
