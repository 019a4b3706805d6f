// Selections in the document: each one drawn is a step among the others, so that undo goes back in
// the order in which things were done, and what is selected is there again when the project is
// opened.
#include "session/session.h"

namespace depict {

void Session::connectSelection() {
    const auto keep = [this](bool isStep) {
        const Selection& selection = m_masking.selection();
        if (shown().version != 0)
            m_project.keepSelection(shown().version,
                                    selection.isEmpty() ? Mask() : selection.mask(), isStep);
    };
    connect(&m_masking.selection(), &Selection::edited, this, [keep] { keep(true); });
    connect(&m_masking, &Masking::pictureChanged, this, [this, keep] {
        if (m_masking.isActive()) // it was selected when one looked here the last time
            keep(false);
    });
}

/// One step back, or forwards again.
void Session::walk(bool forwards) {
    m_project.afterSelections(this, [this, forwards] {
        const Document& document = m_project.document();
        const Change* next = forwards ? document.nextRedo() : document.nextUndo();
        if (!next)
            return;
        const Workspace before = document.workspace();
        Selection& selection = m_masking.selection();
        const bool isAtHand = next->kind == ChangeKind::selection &&
                              next->after.shown == shown().version &&
                              (forwards ? selection.canRedo() : selection.canUndo());
        forwards ? m_project.redo() : m_project.undo();
        if (isAtHand)
            return forwards ? selection.redo() : selection.undo();
        const Workspace& now = document.workspace();
        if (const Painting* painting = m_easel.withVersion(now.shown))
            m_masking.forget(painting->id); // the document knows better
        followDocument();
        if (now.selection != before.selection || now.shown != before.shown)
            followSelection();
    });
}

void Session::undo() {
    walk(false);
}

void Session::redo() {
    walk(true);
}

/// What the document says is selected; the version may have to be read first.
void Session::followSelection() {
    const Workspace workspace = m_project.document().workspace();
    m_project.fetchMask(workspace.selection, this, [this, workspace](const Mask& mask) {
        const Workspace& now = m_project.document().workspace();
        if (shown().version == workspace.shown && now.selection == workspace.selection)
            m_masking.restore(mask);
    });
}

} // namespace depict
