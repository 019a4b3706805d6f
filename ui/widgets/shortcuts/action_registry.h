// Every action of a window under an id of its own, with its usual keys and those that the person
// chose instead. Whoever makes an action has nothing to do for it: what stands in the menus when
// the window is made is taken in.
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace depict {

class Settings;

class ActionRegistry : public QObject {
    Q_OBJECT
public:
    struct Entry {
        QString id;    // the same at every start and in every language
        QString group; // the menu, as it is called on the screen
        QString name;  // as on the screen, without marks
        QAction* action = nullptr;
        QList<QKeySequence> usual;
    };

    /// Takes in the actions of the window's menus, and those with a text that hang on the window
    /// itself; then gives them the keys that were chosen. The id is the action's object name, or
    /// else made from the text that stands in the source. `settings` must outlive this.
    ActionRegistry(Settings& settings, QMainWindow& window);

    /// These as well, which have their keys in one part of the window only.
    void takeIn(const QList<QAction*>& actions, const QString& group);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] const Entry* find(const QString& id) const;
    /// Whose key this is already where `id` would have it; null: nobody's.
    [[nodiscard]] const Entry* holderOf(const QKeySequence& key, const QString& id) const;
    [[nodiscard]] bool isUsual(const Entry& entry) const;

    /// Gives the action this one key, and takes it from whoever has it. An empty one: no key.
    void setKey(const QString& id, const QKeySequence& key);
    /// The usual keys again, taken from whoever else has them by now.
    void reset(const QString& id);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void takeIn(const QMenu& menu, const QString& group);
    void take(QAction* action, const QString& group);
    void useChosenKeys(std::size_t first);
    void give(const Entry& entry, const QList<QKeySequence>& keys);
    void takeFromOthers(const QKeySequence& key, const QString& id);

    Settings& m_settings;
    std::vector<Entry> m_entries;
};

} // namespace depict
