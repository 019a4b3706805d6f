#include "world/render.h"
#include "world/task_makers.h"

namespace depict::world {
namespace {

bool segments(Draft& draft, Scene scene, std::vector<bool> shown) {
    draft.sample.inputScenes = {scene};
    draft.sample.map = PlannedMap::segmentation;
    draft.sample.shown = shown;
    draft.paintTarget = [&draft, scene = std::move(scene), shown = std::move(shown)] {
        return renderSegments(draft.world.catalogue, scene, draft.options.pixelsPerCell, shown)
            .freeze();
    };
    return true;
}

bool boxes(Draft& draft, Scene scene, std::vector<bool> shown) {
    draft.sample.inputScenes = {scene};
    draft.sample.map = PlannedMap::detection;
    draft.sample.shown = shown;
    draft.paintTarget = [&draft, scene = std::move(scene), shown = std::move(shown)] {
        return renderBoxes(draft.world.catalogue, scene, draft.options.pixelsPerCell, shown)
            .freeze();
    };
    return true;
}

/// A scene and one of its groups, which is asked for.
bool oneShown(Draft& draft, DrawnScene& drawn, std::vector<bool>& shown) {
    if (!draft.drawScene(draft.groupCount(1), drawn))
        return false;
    const int target = *draft.pick(drawn, [](const Group&) { return true; });
    const Group& group = drawn.groups[static_cast<std::size_t>(target)];
    shown.assign(drawn.scene.objects.size(), false);
    for (int i = 0; i < group.np.number; ++i)
        shown[static_cast<std::size_t>(group.first + i)] = true;
    draft.sample.slots.target = draft.definite(drawn, target);
    return true;
}

} // namespace

bool makeSegment(Draft& draft) {
    DrawnScene drawn;
    std::vector<bool> shown;
    return oneShown(draft, drawn, shown) &&
           segments(draft, std::move(drawn.scene), std::move(shown));
}

bool makeSegmentAll(Draft& draft) {
    DrawnScene drawn;
    if (!draft.drawScene(draft.groupCount(1), drawn))
        return false;
    std::vector<bool> shown(drawn.scene.objects.size(), true);
    return segments(draft, std::move(drawn.scene), std::move(shown));
}

bool makeEdges(Draft& draft) {
    DrawnScene drawn;
    if (!draft.drawScene(draft.groupCount(1), drawn))
        return false;
    draft.sample.inputScenes = {drawn.scene};
    draft.sample.map = PlannedMap::edges;
    draft.paintTarget = [&draft, scene = std::move(drawn.scene)] {
        return renderEdges(draft.world.catalogue, scene, draft.options.pixelsPerCell).freeze();
    };
    return true;
}

bool makeDetect(Draft& draft) {
    DrawnScene drawn;
    std::vector<bool> shown;
    return oneShown(draft, drawn, shown) && boxes(draft, std::move(drawn.scene), std::move(shown));
}

bool makeDetectAll(Draft& draft) {
    DrawnScene drawn;
    if (!draft.drawScene(draft.groupCount(1), drawn))
        return false;
    std::vector<bool> shown(drawn.scene.objects.size(), true);
    return boxes(draft, std::move(drawn.scene), std::move(shown));
}

bool makeDepth(Draft& draft) {
    DrawnScene drawn;
    if (!draft.drawScene(draft.groupCount(1), drawn))
        return false;
    draft.sample.inputScenes = {drawn.scene};
    draft.sample.map = PlannedMap::depth;
    draft.paintTarget = [&draft, scene = std::move(drawn.scene)] {
        return renderDepth(draft.world.catalogue, scene, draft.options.pixelsPerCell).freeze();
    };
    return true;
}

} // namespace depict::world
