// The talk that leads to the version that is shown, as rows of a model, the first turn first. What
// is being painted or answered is the last one.
#pragma once

#include "document/conversation.h"

#include <QAbstractListModel>

#include <optional>
#include <set>
#include <vector>

namespace depict {

class Session;
struct Painting;

class TurnList : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Kind { picture, opened, answer };
    enum Role {
        kindRole = Qt::UserRole, // int(Kind)
        versionRole,             // VersionId: what came; answers: what was asked about
        beforeRole,              // VersionId of what it was made from; 0 = of none
        answerRole,              // answers: what was said, so far
        imageRole,               // QImage of what came; null while it is being read
        beforeImageRole,         // likewise of `beforeRole`
        sizeRole,                // QSize of what came, in pixels
        beforeSizeRole,
        shareRole, // how much of it is painted, 0 … 1
        beforeShareRole,
        settingsRole, // size, seed, seconds, or how far it is, in words
        changedRole,  // what the edit has changed, in words; empty where that is not known
        thoughtsRole, // what the model wrote down before it painted; empty where nothing
        unfoldedRole, // bool: all of the thoughts are shown, not one line only
        seenRole,     // what the model sees in the result, clause by clause of what was asked for;
                      // empty where it has not looked
        settledRole   // bool: nothing of it is in work
    };

    explicit TurnList(Session& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Display: the person's words, untouched; opened pictures: the file's name. Accessible text:
    /// all of the turn in words.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Whether a change of these roles is one of pictures that have been read; no roles: of all.
    [[nodiscard]] static bool areOnlyPictures(const QList<int>& roles);
    /// Shows all of the turn's thoughts, or one line again.
    void fold(int row);

private:
    void synchronise();
    [[nodiscard]] QString thoughts(const Turn& turn, const Version* version) const;
    void refreshLast();
    [[nodiscard]] const Version* versionOf(const QModelIndex& index) const;
    [[nodiscard]] const Painting* inWork(VersionId version) const;
    [[nodiscard]] QVariant image(VersionId version) const;
    [[nodiscard]] QSize size(VersionId version) const;
    [[nodiscard]] double share(VersionId version) const;
    [[nodiscard]] QString settings(const Version& version) const;
    [[nodiscard]] QString description(const QModelIndex& index) const;
    [[nodiscard]] bool isBeingAnswered(const Turn& turn) const;

    Session& m_session;
    std::vector<Turn> m_turns;
    std::set<VersionId> m_unfolded; // whose thoughts are all shown
    int m_lastRows = -1;            // of the painting in work, at its last refresh
};

/// "12 % of the selection, nothing outside": what an edit has changed, in the interface's language.
[[nodiscard]] QString changeInWords(const ChangeShare& share);

} // namespace depict
