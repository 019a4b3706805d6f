// A document: its versions, what lies on the table, what was asked and answered, and the way back.
// A plain value without files, threads or interface. Every call that changes it returns the step
// that a project has to write down.
#pragma once

#include "document/change.h"
#include "document/version_tree.h"

#include <cstddef>

namespace depict {

/// An answer in words, about a picture or about none.
struct Answer {
    VersionId about = 0;
    std::int64_t created = 0; // milliseconds since 1970, UTC
    std::string question;     // empty: nobody asked, the model looked at its own result
    std::string words;
    friend bool operator==(const Answer&, const Answer&) = default;
};

/// What one change means for whoever writes it down.
struct Step {
    std::vector<std::pair<VersionId, Labels>> labels; // as they are now
    Workspace workspace;                              // as it is now
    std::size_t place = 0;                            // so many changes are done
    std::size_t length = 0;                           // so many are known; later ones are no more
    std::size_t forgotten = 0;  // so many of them cannot be taken back any more
    std::optional<Change> last; // the change number `place`, where it is new or has grown
};

inline constexpr int kMostUndoSteps = 1000;

class Document {
public:
    Document() = default;
    /// As it was written down; `changes` are the last ones of `length`, of which `place` are done.
    /// Throws Error(badFile) for numbers that do not fit.
    Document(VersionTree tree, Workspace workspace, std::vector<Answer> answers,
             std::vector<Change> changes, std::size_t place, std::size_t length);

    [[nodiscard]] const VersionTree& tree() const { return m_tree; }
    [[nodiscard]] const Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] const std::vector<Answer>& answers() const { return m_answers; }
    /// Those that can be undone or redone, oldest first.
    [[nodiscard]] const std::vector<Change>& changes() const { return m_changes; }

    // ---- versions that come about; they are no steps of undo before result() says so

    /// Takes the version in, gives it the next id and returns that.
    VersionId begin(Version version);
    /// It has grown, or is whole.
    void update(Version version) { m_tree.replace(std::move(version)); }
    /// It came to nothing.
    void drop(VersionId id);

    // ---- steps that undo walks

    /// The version is a result and shown; `instead` of another one (of which rows were kept, or
    /// which was continued), or of none (0).
    Step result(VersionId id, ChangeKind kind, VersionId instead = 0);
    Step relabel(VersionId id, ChangeKind kind, Labels labels);
    /// Hides the version and all that came of it. The nearest ancestor takes its place on the
    /// table.
    Step prune(VersionId id);
    Step setSetup(PaintingSetup setup);
    /// Taking it back, or doing it again, also shows the version whose selection it is.
    Step setSelection(ContentKey mask);

    /// Forgets all but the last so many of the changes that are done.
    Step keepUndo(std::size_t most);
    [[nodiscard]] const Change* nextUndo() const; // null: nothing
    [[nodiscard]] const Change* nextRedo() const;
    /// Nothing when there is nothing to undo (or to do again).
    std::optional<Step> undo();
    std::optional<Step> redo();

    // ---- changes of the table that are no steps

    Step beginWith(PaintingSetup setup); // what a new document starts with
    Step look(VersionId shown);          // another selection belongs to it: that is empty then
    /// What was selected on the shown version when it was last looked away from.
    Step lookAtSelection(ContentKey mask);
    Step setInput(VersionId input);
    void addAnswer(Answer answer) { m_answers.push_back(std::move(answer)); }

    friend bool operator==(const Document&, const Document&) = default;

private:
    Step make(Change change);
    Step apply(const Change& change);
    [[nodiscard]] Step now() const;

    VersionTree m_tree;
    Workspace m_workspace;
    std::vector<Answer> m_answers;
    std::vector<Change> m_changes;
    std::size_t m_forgotten = 0; // changes before the first of m_changes
    std::size_t m_done = 0;      // of m_changes
};

} // namespace depict
