// The versions of the project as a strip under the canvas, oldest first, with the tree above them.
// Click or walk to one to look at it.
#pragma once

#include "document/version.h"

#include <QListView>

class QMenu;

namespace depict {

class Session;
class VersionList;

/// Hidden while there is no version. Arrow keys walk, Enter edits the version by words, F2 renames,
/// S stars, Delete prunes, the menu key opens the menu.
class HistoryStrip : public QListView {
    Q_OBJECT
public:
    HistoryStrip(Session& session, QWidget* parent);

    /// What can be done with a version; the caller owns it.
    [[nodiscard]] QMenu* makeMenu(VersionId version);

Q_SIGNALS:
    /// Of the shown version with this one.
    void compareRequested(depict::VersionId version);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void showVersions();
    void exportVersion(VersionId version);

    Session& m_session;
    VersionList* m_list;
    bool m_isFollowing = false; // the session leads, not the person
};

} // namespace depict
