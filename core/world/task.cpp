#include "world/task.h"

#include "world/task_makers.h"

#include <array>

namespace depict::world {
namespace {

constexpr std::array<Task, 49> kTasks{{
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
    {"paint_scene", 0, Output::picture, makePaintScene},
    {"poster", 0, Output::picture, makePoster},
    {"remove_wear", 1, Output::picture, makeRemoveWear},
    {"set_weather", 1, Output::picture, makeSetWeather},
    {"set_style", 1, Output::picture, makeSetStyle},
    {"set_text", 1, Output::picture, makeSetText},
    {"remove_text", 1, Output::picture, makeRemoveText},
    {"expand", 1, Output::picture, makeExpand},
    {"restore", 1, Output::picture, makeRestore},
    {"combine", 2, Output::picture, makeCombine},
    {"combine_first", 2, Output::picture, makeCombineFirst},
    {"combine3", 3, Output::picture, makeCombine3},
    {"chain2", 1, Output::picture, makeChain2},
    {"chain3", 1, Output::picture, makeChain3},
    {"follow_up", 1, Output::picture, makeFollowUp},
    {"remove_number", 1, Output::picture, makeRemoveNumber},
    {"circle", 1, Output::picture, makeCircle},
    {"arrow", 1, Output::picture, makeArrow},
    {"number_things", 1, Output::picture, makeNumberThings},
    {"number_all", 1, Output::picture, makeNumberAll},
    {"horizon", 1, Output::picture, makeHorizon},
    {"center_lines", 1, Output::picture, makeCenterLines},
    {"edges", 1, Output::picture, makeEdges},
    {"detect", 1, Output::picture, makeDetect},
    {"detect_all", 1, Output::picture, makeDetectAll},
    {"ask_where", 1, Output::answer, makeAskWhere},
    {"ask_style", 1, Output::answer, makeAskStyle},
    {"ask_text", 1, Output::answer, makeAskText},
    {"ask_describe", 1, Output::answer, makeAskDescribe},
    {"ask_kind", 1, Output::answer, makeAskKind},
    {"absent", 1, Output::answer, makeAbsent},
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
