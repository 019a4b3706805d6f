#include "document/document.h"

#include "base/error.h"

#include <algorithm>
#include <utility>

namespace depict {

Document::Document(VersionTree tree, Workspace workspace, std::vector<Answer> answers,
                   std::vector<Change> changes, std::size_t place, std::size_t length)
    : m_tree(std::move(tree)), m_workspace(std::move(workspace)), m_answers(std::move(answers)),
      m_changes(std::move(changes)) {
    if (m_changes.size() > length || place > length)
        throw Error(ErrorKind::badFile, "The list of changes does not fit the document.");
    m_forgotten = length - m_changes.size();
    if (place < m_forgotten) { // between it and the known ones are some that nobody knows
        m_changes.clear();
        m_forgotten = place;
    }
    m_done = place - m_forgotten;
}

Step Document::now() const {
    Step step;
    step.workspace = m_workspace;
    step.place = m_forgotten + m_done;
    step.length = m_forgotten + m_changes.size();
    step.forgotten = m_forgotten;
    return step;
}

Step Document::apply(const Change& change) {
    for (const LabelChange& labels : change.labels)
        m_tree.setLabels(labels.version, labels.after);
    m_workspace = changed(m_workspace, change.before, change.after);
    if (change.kind == ChangeKind::selection) // looking elsewhere in between was no step
        m_workspace.shown = change.after.shown;
    Step step = now();
    for (const LabelChange& labels : change.labels)
        step.labels.emplace_back(labels.version, labels.after);
    return step;
}

Step Document::make(Change change) {
    m_changes.resize(m_done);
    Step step = apply(change);
    if (m_changes.empty() || !foldChange(m_changes.back(), change))
        m_changes.push_back(std::move(change));
    m_done = m_changes.size();
    step.place = step.length = m_forgotten + m_done;
    step.last = m_changes.back();
    return step;
}

VersionId Document::begin(Version version) {
    version.id = m_tree.nextId();
    const VersionId id = version.id;
    m_tree.add(std::move(version));
    return id;
}

void Document::drop(VersionId id) {
    m_tree.remove(id);
    if (m_workspace.shown == id)
        m_workspace.shown = 0;
    if (m_workspace.input == id)
        m_workspace.input = 0;
}

Step Document::result(VersionId id, ChangeKind kind, VersionId instead) {
    Change change{kind, {}, m_workspace, m_workspace};
    if (const Version* version = m_tree.find(id)) {
        Labels hidden = version->labels;
        hidden.isPruned = true; // taking the result back hides it
        change.labels.push_back({id, hidden, version->labels});
    }
    if (const Version* old = m_tree.find(instead)) {
        Labels hidden = old->labels;
        hidden.isPruned = true;
        change.labels.push_back({instead, old->labels, hidden});
    }
    if (change.before.shown == id) // it was looked at while it was painted
        change.before.shown = instead ? instead : m_tree.visibleAncestor(id);
    change.after.shown = id;
    if (change.before.shown != id)
        change.after.selection.clear();
    return make(std::move(change));
}

Step Document::relabel(VersionId id, ChangeKind kind, Labels labels) {
    const Version* version = m_tree.find(id);
    if (!version || version->labels == labels)
        return now();
    return make({kind, {{id, version->labels, std::move(labels)}}, m_workspace, m_workspace});
}

Step Document::prune(VersionId id) {
    Change change{ChangeKind::pruned, {}, m_workspace, m_workspace};
    for (const VersionId one : m_tree.branch(id)) {
        const Labels labels = m_tree.find(one)->labels;
        if (labels.isPruned)
            continue;
        Labels hidden = labels;
        hidden.isPruned = true;
        change.labels.push_back({one, labels, hidden});
        if (m_workspace.shown == one) {
            change.after.shown = m_tree.visibleAncestor(id);
            change.after.selection.clear();
        }
        if (m_workspace.input == one)
            change.after.input = 0;
    }
    return change.labels.empty() ? now() : make(std::move(change));
}

Step Document::setSetup(PaintingSetup setup) {
    if (setup == m_workspace.setup)
        return now();
    Change change{ChangeKind::setup, {}, m_workspace, m_workspace};
    change.after.setup = std::move(setup);
    return make(std::move(change));
}

Step Document::setSelection(ContentKey mask) {
    if (mask == m_workspace.selection)
        return now();
    Change change{ChangeKind::selection, {}, m_workspace, m_workspace};
    change.after.selection = std::move(mask);
    return make(std::move(change));
}

Step Document::keepUndo(std::size_t most) {
    if (m_done > most) {
        const std::size_t surplus = m_done - most;
        m_changes.erase(m_changes.begin(), m_changes.begin() + std::ptrdiff_t(surplus));
        m_forgotten += surplus;
        m_done = most;
    }
    return now();
}

const Change* Document::nextUndo() const {
    return m_done > 0 ? &m_changes[m_done - 1] : nullptr;
}

const Change* Document::nextRedo() const {
    return m_done < m_changes.size() ? &m_changes[m_done] : nullptr;
}

std::optional<Step> Document::undo() {
    if (!nextUndo())
        return std::nullopt;
    return apply(inverse(m_changes[--m_done]));
}

std::optional<Step> Document::redo() {
    if (!nextRedo())
        return std::nullopt;
    return apply(m_changes[m_done++]);
}

Step Document::beginWith(PaintingSetup setup) {
    m_workspace.setup = std::move(setup);
    return now();
}

Step Document::look(VersionId shown) {
    if (m_workspace.shown != shown)
        m_workspace.selection.clear();
    m_workspace.shown = shown;
    return now();
}

Step Document::lookAtSelection(ContentKey mask) {
    m_workspace.selection = std::move(mask);
    return now();
}

Step Document::setInput(VersionId input) {
    m_workspace.input = input;
    return now();
}

} // namespace depict
