// The turns of the talk, the newest at the foot. Follows what is new unless the person has scrolled
// away from it.
#pragma once

#include "document/version.h"

#include <QListView>

#include <optional>

class QMenu;

namespace depict {

class Session;
class TurnDelegate;
class TurnHeights;
class TurnList;
enum class TurnAction;

/// Arrow keys walk, Enter shows the turn's picture, Ctrl+C copies its words, the menu key opens
/// everything that can be done with it.
class TurnView : public QListView {
    Q_OBJECT
public:
    TurnView(Session& session, QWidget* parent);

    [[nodiscard]] TurnList& turns() { return *m_turns; }
    /// What can be done with a turn; the caller owns it.
    [[nodiscard]] QMenu* makeMenu(int row);
    void act(int row, TurnAction action);
    [[nodiscard]] bool isAtEnd() const;
    /// Lays out the rows that are seen; those of a long talk have estimated heights until they are.
    void doItemsLayout() override;

Q_SIGNALS:
    /// These words are to be written in the prompt again.
    void wordsWanted(const QString& words);
    /// The version and what it was made from.
    void compareRequested(depict::VersionId version);

protected:
    void dataChanged(const QModelIndex& first, const QModelIndex& last,
                     const QList<int>& roles) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Hit {
        int row = -1;
        std::optional<TurnAction> action;
        VersionId picture = 0; // under the pointer
        bool isThoughts = false;
        [[nodiscard]] bool isPossible() const { return action || picture != 0 || isThoughts; }
    };
    [[nodiscard]] Hit hitAt(const QPoint& point) const;
    void hover(const Hit& hit);
    void copyWords(int row);
    void layOutSeen();
    void popUp(int row, const QPoint& place);
    void showVersion(int row);

    Session& m_session;
    TurnList* m_turns;
    TurnHeights* m_heights;
    TurnDelegate* m_delegate;
    bool m_isFollowing = true; // stays at the end
    bool m_isLayingOut = false;
};

} // namespace depict
