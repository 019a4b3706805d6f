// The versions of the project as rows of a model, oldest first, without those that are pruned.
#pragma once

#include "document/version.h"
#include "session/version_graph.h"

#include <QAbstractListModel>
#include <QImage>

#include <vector>

namespace depict {

class Session;
struct Painting;

class VersionList : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        sizeRole = Qt::UserRole,
        shareRole,
        rowsRole,
        starRole,
        markRole,
        noteRole,
        pathRole
    };

    explicit VersionList(Session& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Display and edit: what it is called; decoration: a QImage, null while it is being read;
    /// accessible text: all of it in words; sizeRole: QSize in pixels; shareRole: how much of it is
    /// painted, 0 … 1; rowsRole: "3/8" for stopped ones; starRole, markRole: int(ReviewMark),
    /// noteRole; pathRole: whether it lies on the way to the shown version.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Edit: another name.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] VersionId versionAt(int row) const; // 0 beyond the ends
    [[nodiscard]] int rowOf(VersionId version) const; // -1 for unknown ones
    [[nodiscard]] int shownRow() const;
    [[nodiscard]] const GraphColumn& graphAt(int row) const { return m_graph[std::size_t(row)]; }
    [[nodiscard]] bool isOnPath(int row) const;
    /// Of the highest lane that is used, and one.
    [[nodiscard]] int lanes() const;

private:
    void synchronise();
    void refreshShown();
    [[nodiscard]] const Version* at(const QModelIndex& index) const;
    [[nodiscard]] const Painting* inWork(VersionId version) const;
    [[nodiscard]] QString description(const Version& version) const;

    Session& m_session;
    std::vector<VersionId> m_ids; // what the views know of
    std::vector<VersionId> m_path;
    std::vector<GraphColumn> m_graph;
    int m_lastRows = -1; // of the painting in work, at its last refresh
};

} // namespace depict
