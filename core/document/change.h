// One step that a person can undo, as a value: what was, and what is instead.
#pragma once

#include "document/workspace.h"

#include <vector>

namespace depict {

enum class ChangeKind {
    painted, // a result came, or a stopped one
    opened,
    kept, // the rows of a stopped painting
    pruned,
    renamed,
    noted,
    starred,
    marked,
    setup,
    selection,
    lettered // text over a version, or how it is printed
};

struct LabelChange {
    VersionId version = 0;
    Labels before, after;
    friend bool operator==(const LabelChange&, const LabelChange&) = default;
};

struct Change {
    ChangeKind kind = ChangeKind::setup;
    std::vector<LabelChange> labels;
    Workspace before, after; // only what differs between them is changed
    friend bool operator==(const Change&, const Change&) = default;
};

/// The change that takes this one back.
[[nodiscard]] Change inverse(const Change& change);

/// `workspace` after what differs between `from` and `to` has been changed in it.
[[nodiscard]] Workspace changed(Workspace workspace, const Workspace& from, const Workspace& to);

/// Takes `next` into `last` where a person sees one step: settings of the same sort that were
/// changed again. False: both stay as they are.
[[nodiscard]] bool foldChange(Change& last, const Change& next);

} // namespace depict
