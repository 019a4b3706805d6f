// The versions of the project as a strip under the canvas, oldest first, with the tree above them.
// Click or walk to one to look at it.
#pragma once

#include "document/version.h"

#include <QListView>

class QMenu;

namespace depict {

class Session;
class VersionList;

/// Hidden while there is no version. Arrow keys walk, the menu key opens the menu; other keys are
/// those of versionActions().
class HistoryStrip : public QListView {
    Q_OBJECT
public:
    HistoryStrip(Session& session, QWidget* parent);

    /// What keys do with the version that has the keyboard: edit by words, rename, star, prune.
    [[nodiscard]] QList<QAction*> versionActions() const;
    /// What can be done with a version; the caller owns it.
    [[nodiscard]] QMenu* makeMenu(VersionId version);

Q_SIGNALS:
    /// Of the shown version with this one.
    void compareRequested(depict::VersionId version);
    /// Of this version, which is shown by then.
    void timeLapseExportRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void showVersions();
    void exportVersion(VersionId version);
    [[nodiscard]] VersionId current() const;
    void makeActions();

    Session& m_session;
    VersionList* m_list;
    QAction *m_edit, *m_rename, *m_star, *m_prune;
    bool m_isFollowing = false; // the session leads, not the person
};

} // namespace depict
