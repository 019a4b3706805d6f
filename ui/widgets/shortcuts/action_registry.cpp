#include "widgets/shortcuts/action_registry.h"

#include "session/settings.h"
#include "widgets/settings/interface_language.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace depict {
namespace {

/// "&Open picture…" → "open-picture".
QString idFrom(const QString& text) {
    QString id;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber())
            id += letter.toLower();
        else if (letter != QLatin1Char('&') && !id.isEmpty() && !id.endsWith(QLatin1Char('-')))
            id += QLatin1Char('-');
    }
    while (id.endsWith(QLatin1Char('-')))
        id.chop(1);
    return id;
}

QString withoutMarks(QString text) {
    text.replace(QLatin1String("&&"), QString(QChar(1)));
    text.remove(QLatin1Char('&'));
    text.replace(QChar(1), QLatin1Char('&'));
    while (text.endsWith(QChar(0x2026)) || text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text.trimmed();
}

/// Actions that hang on different parts of the window may have one key: never both are meant.
bool canMeet(const QAction& one, const QAction& other) {
    const auto isLocal = [](const QAction& action) {
        return action.shortcutContext() == Qt::WidgetShortcut ||
               action.shortcutContext() == Qt::WidgetWithChildrenShortcut;
    };
    if (!isLocal(one) || !isLocal(other))
        return true;
    const QObjectList places = one.associatedObjects(), others = other.associatedObjects();
    return std::any_of(places.begin(), places.end(), [&](QObject* place) {
        return !qobject_cast<QMenu*>(place) && others.contains(place);
    });
}

} // namespace

ActionRegistry::ActionRegistry(Settings& settings, QMainWindow& window)
    : QObject(&window), m_settings(settings) {
    for (const QAction* top : window.menuBar()->actions())
        if (const QMenu* menu = top->menu())
            takeIn(*menu, withoutMarks(menu->title()));
    for (QAction* action : window.actions())
        take(action, tr("Everywhere"));
    useChosenKeys(0);
}

void ActionRegistry::takeIn(const QList<QAction*>& actions, const QString& group) {
    const std::size_t first = m_entries.size();
    for (QAction* action : actions)
        take(action, group);
    useChosenKeys(first);
}

/// From this entry on.
void ActionRegistry::useChosenKeys(std::size_t first) {
    const auto chosen = m_settings.keys();
    for (std::size_t i = first; i < m_entries.size(); ++i)
        if (const auto keys = chosen.find(m_entries[i].id); keys != chosen.end()) {
            QList<QKeySequence> sequences;
            for (const QString& key : keys->second)
                sequences << QKeySequence::fromString(key, QKeySequence::PortableText);
            m_entries[i].action->setShortcuts(sequences);
        }
}

void ActionRegistry::takeIn(const QMenu& menu, const QString& group) {
    for (QAction* action : menu.actions()) {
        if (const QMenu* below = action->menu())
            takeIn(*below, group + QStringLiteral(" › ") + withoutMarks(below->title()));
        else
            take(action, group);
    }
}

void ActionRegistry::take(QAction* action, const QString& group) {
    const QString name = withoutMarks(action->text());
    const bool isKnown = std::any_of(m_entries.begin(), m_entries.end(),
                                     [&](const Entry& entry) { return entry.action == action; });
    if (action->isSeparator() || name.isEmpty() || isKnown)
        return;
    const QString stem =
        action->objectName().isEmpty() ? idFrom(sourceText(action->text())) : action->objectName();
    QString id = stem;
    for (int i = 2; find(id); ++i)
        id = QStringLiteral("%1-%2").arg(stem).arg(i);
    m_entries.push_back({id, group, name, action, action->shortcuts()});
}

const ActionRegistry::Entry* ActionRegistry::find(const QString& id) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

const ActionRegistry::Entry* ActionRegistry::holderOf(const QKeySequence& key,
                                                      const QString& id) const {
    const Entry* meant = find(id);
    if (key.isEmpty() || !meant)
        return nullptr;
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.id != id && entry.action->shortcuts().contains(key) &&
               canMeet(*entry.action, *meant->action);
    });
    return found == m_entries.end() ? nullptr : &*found;
}

bool ActionRegistry::isUsual(const Entry& entry) const {
    return entry.action->shortcuts() == entry.usual;
}

/// Puts the keys in force and writes them down, unless they are the usual ones.
void ActionRegistry::give(const Entry& entry, const QList<QKeySequence>& keys) {
    entry.action->setShortcuts(keys);
    if (keys == entry.usual)
        return m_settings.forgetKeys(entry.id);
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::PortableText);
    m_settings.setKeys(entry.id, texts);
}

void ActionRegistry::takeFromOthers(const QKeySequence& key, const QString& id) {
    while (const Entry* holder = holderOf(key, id)) {
        QList<QKeySequence> rest = holder->action->shortcuts();
        rest.removeAll(key);
        give(*holder, rest);
    }
}

void ActionRegistry::setKey(const QString& id, const QKeySequence& key) {
    const Entry* entry = find(id);
    if (!entry)
        return;
    takeFromOthers(key, id);
    give(*entry, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
    Q_EMIT changed();
}

void ActionRegistry::reset(const QString& id) {
    const Entry* entry = find(id);
    if (!entry)
        return;
    for (const QKeySequence& key : entry->usual)
        takeFromOthers(key, id);
    give(*entry, entry->usual);
    Q_EMIT changed();
}

void ActionRegistry::resetAll() {
    for (const Entry& entry : m_entries)
        give(entry, entry.usual);
    Q_EMIT changed();
}

} // namespace depict
