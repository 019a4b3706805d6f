#include "document/change.h"

#include <algorithm>
#include <utility>

namespace depict {

namespace {

template <typename Field> void change(Field& field, const Field& before, const Field& after) {
    if (!(before == after))
        field = after;
}

// Which settings differ, a bit each.
unsigned settingsChanged(const PaintingSetup& a, const PaintingSetup& b) {
    const bool isShape = a.shape != b.shape || a.grid != b.grid || a.exactSize != b.exactSize;
    return unsigned{isShape} | unsigned{a.sampling != b.sampling} << 1U |
           unsigned{a.isSeedRandom != b.isSeedRandom} << 2U |
           unsigned{a.variants != b.variants} << 3U;
}

bool foldLettering(Change& last, const Change& next) {
    if (last.labels.size() != 1 || next.labels.size() != 1)
        return false;
    LabelChange& first = last.labels.front();
    const LabelChange& second = next.labels.front();
    const bool isSame =
        first.version == second.version && first.after == second.before &&
        isSameSortOfStep(first.before.poster, first.after.poster, second.after.poster);
    if (isSame)
        first.after = second.after;
    return isSame;
}

} // namespace

Change inverse(const Change& change) {
    Change back = change;
    std::swap(back.before, back.after);
    for (LabelChange& labels : back.labels)
        std::swap(labels.before, labels.after);
    std::reverse(back.labels.begin(), back.labels.end());
    return back;
}

Workspace changed(Workspace workspace, const Workspace& from, const Workspace& to) {
    change(workspace.shown, from.shown, to.shown);
    change(workspace.input, from.input, to.input);
    change(workspace.selection, from.selection, to.selection);
    PaintingSetup& setup = workspace.setup;
    change(setup.shape, from.setup.shape, to.setup.shape);
    change(setup.grid, from.setup.grid, to.setup.grid);
    change(setup.exactSize, from.setup.exactSize, to.setup.exactSize);
    change(setup.sampling, from.setup.sampling, to.setup.sampling);
    change(setup.isSeedRandom, from.setup.isSeedRandom, to.setup.isSeedRandom);
    change(setup.variants, from.setup.variants, to.setup.variants);
    return workspace;
}

bool foldChange(Change& last, const Change& next) {
    if (last.kind == ChangeKind::lettered && next.kind == ChangeKind::lettered)
        return foldLettering(last, next);
    if (last.kind != ChangeKind::setup || next.kind != ChangeKind::setup)
        return false;
    const bool isSame = settingsChanged(last.before.setup, last.after.setup) ==
                        settingsChanged(next.before.setup, next.after.setup);
    if (isSame)
        last.after.setup = next.after.setup;
    return isSame;
}

} // namespace depict
