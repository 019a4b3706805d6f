#include "widgets/history/history_strip.h"

#include "session/session.h"
#include "session/version_list.h"
#include "widgets/history/history_delegate.h"
#include "widgets/history/note_dialog.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace depict {
namespace {

/// The one that the key stands for; null: none.
QAction* actionFor(const QKeyEvent& event, const QList<QAction*>& actions) {
    const QKeySequence key(event.keyCombination());
    // Enter at the side of the digits says where it is.
    const QKeySequence plain(QKeyCombination(
        event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier), Qt::Key(event.key())));
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction* action) {
        return action->shortcuts().contains(key) || action->shortcuts().contains(plain);
    });
    return found == actions.end() ? nullptr : *found;
}

/// For a menu: the words, and the key where there is one.
QString withKey(const QString& words, const QAction& action) {
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? words : words + QLatin1Char('\t') + key;
}

} // namespace

HistoryStrip::HistoryStrip(Session& session, QWidget* parent)
    : QListView(parent), m_session(session), m_list(new VersionList(session, this)) {
    setObjectName(QStringLiteral("historyStrip"));
    setModel(m_list);
    setItemDelegate(new HistoryDelegate(*m_list, this));
    setAccessibleName(tr("Versions of the project"));
    setAccessibleDescription(tr("Arrow keys walk through the versions; the menu key shows what can "
                                "be done with one."));
    setFrameShape(QFrame::NoFrame);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers); // m_rename does
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&session, &Session::versionsChanged, this, &HistoryStrip::showVersions);
    connect(&session, &Session::easelChanged, this, &HistoryStrip::showVersions);
    makeActions();
    showVersions();
}

void HistoryStrip::makeActions() {
    const auto add = [this](const QString& text, const QList<QKeySequence>& keys, auto work) {
        auto* action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, work] {
            if (const VersionId version = current())
                work(version);
        });
        addAction(action);
        return action;
    };
    m_edit = add(tr("&Edit from here"), {Qt::Key_Return, Qt::Key_Enter},
                 [this](VersionId version) { m_session.branchFrom(version); });
    m_rename = add(tr("&Rename"), {Qt::Key_F2}, [this](VersionId) { edit(currentIndex()); });
    m_star = add(tr("Give it a star, or take it away"), {Qt::Key_S}, [this](VersionId version) {
        m_session.setStarred(version, !currentIndex().data(VersionList::starRole).toBool());
    });
    m_prune = add(tr("&Prune"), {Qt::Key_Delete},
                  [this](VersionId version) { m_session.pruneVersion(version); });
}

QList<QAction*> HistoryStrip::versionActions() const {
    return {m_edit, m_rename, m_star, m_prune};
}

VersionId HistoryStrip::current() const {
    return m_list->versionAt(currentIndex().row());
}

void HistoryStrip::showVersions() {
    setVisible(m_list->rowCount() > 0);
    if (m_list->rowCount() > 0) {
        const int height = sizeHintForIndex(m_list->index(0)).height();
        const int bar = horizontalScrollBar()->sizeHint().height();
        setFixedHeight(height + kHalfGap + bar);
    }
    const QModelIndex shown = m_list->index(m_list->shownRow());
    if (shown == currentIndex() && selectionModel()->isSelected(shown))
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    setCurrentIndex(shown);
    if (shown.isValid())
        scrollTo(shown);
    else
        clearSelection();
}

void HistoryStrip::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!m_isFollowing && current.isValid())
        m_session.showVersion(m_list->versionAt(current.row()));
}

bool HistoryStrip::event(QEvent* event) {
    // These keys are the strip's while it has the keyboard, whatever the menus say.
    if (event->type() == QEvent::ShortcutOverride) {
        if (actionFor(*static_cast<QKeyEvent*>(event), versionActions())) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void HistoryStrip::keyPressEvent(QKeyEvent* event) {
    if (state() == EditingState) // what the editor of a name leaves over
        return QListView::keyPressEvent(event);
    if (QAction* action = actionFor(*event, versionActions()))
        return action->trigger();
    QListView::keyPressEvent(event);
}

void HistoryStrip::wheelEvent(QWheelEvent* event) {
    // A wheel that turns up and down walks along the strip.
    if (event->angleDelta().x() != 0)
        return QListView::wheelEvent(event);
    QScrollBar& bar = *horizontalScrollBar();
    bar.setValue(bar.value() - (isRightToLeft() ? -1 : 1) * event->angleDelta().y());
    event->accept();
}

// ---- what can be done with a version

QMenu* HistoryStrip::makeMenu(VersionId id) {
    const Version& version = *m_session.project().document().tree().find(id);
    auto* menu = new QMenu(this);
    const auto add = [menu](const char* icon, const QString& text, auto work) {
        QAction* action = menu->addAction(text, menu, work);
        if (*icon)
            action->setIcon(themedIcon(QString::fromLatin1(icon)));
        return action;
    };
    Session* session = &m_session;
    const bool isReady = !session->project().isInWork(id);
    add("edit", withKey(tr("&Edit from here"), *m_edit), [=] {
        session->branchFrom(id);
    })->setEnabled(isReady && !version.isPartial());
    add("paint", tr("Paint &again exactly"), [=] {
        session->paintAgain(id);
    })->setEnabled(isReady && version.origin != Origin::opened);
    if (id != session->shown().version)
        add("review", tr("Co&mpare with this one"), [this, id] {
            Q_EMIT compareRequested(id);
        })->setEnabled(isReady);
    add("attach", tr("&Use as a picture for the next words"), [=] {
        session->attachVersion(id);
    })->setEnabled(isReady && !version.isPartial());
    menu->addSeparator();
    add("", withKey(tr("&Rename"), *m_rename),
        [this, id] { edit(m_list->index(m_list->rowOf(id))); });
    const bool isStarred = version.labels.isStarred;
    add("sparkle", withKey(isStarred ? tr("Take the &star away") : tr("Give it a &star"), *m_star),
        [=] { session->setStarred(id, !isStarred); });
    add("note", tr("&Note…"), [this, id] { askForNote(m_session, id, this); });
    const auto mark = [&](const QString& text, ReviewMark meant) {
        const bool isSet = version.labels.mark == meant;
        QAction* action =
            add("", text, [=] { session->setReviewMark(id, isSet ? ReviewMark::none : meant); });
        action->setCheckable(true);
        action->setChecked(isSet);
    };
    mark(tr("A&ccepted"), ReviewMark::accepted);
    mark(tr("Re&jected"), ReviewMark::rejected);
    menu->addSeparator();
    add("save", tr("E&xport…"), [this, id] { exportVersion(id); })->setEnabled(isReady);
    add("resume", tr("Export the time-&lapse…"), [this, id] {
        // Of what is on the easel, so it is shown first.
        m_session.showThen(id, [this] { Q_EMIT timeLapseExportRequested(); });
    })->setEnabled(isReady && version.origin != Origin::opened);
    const auto branch = session->project().document().tree().branch(id);
    add("discard",
        withKey(branch.size() > 1 ? tr("&Prune with all that came of it") : tr("&Prune"), *m_prune),
        [=] { session->pruneVersion(id); })
        ->setEnabled(isReady);
    return menu;
}

void HistoryStrip::contextMenuEvent(QContextMenuEvent* event) {
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    QMenu* menu = makeMenu(m_list->versionAt(index.row()));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(isMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void HistoryStrip::exportVersion(VersionId id) {
    auto* dialog =
        new QFileDialog(this, tr("Export the version"), m_session.settings().lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PNG with its words and settings (*.png)"),
                            tr("OpenRaster with the picture before it (*.ora)"), tr("JPEG (*.jpg)"),
                            tr("WebP (*.webp)"), tr("TIFF (*.tif)"), tr("OpenEXR (*.exr)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const qsizetype dot = filter.lastIndexOf(QLatin1String("*."));
        dialog->setDefaultSuffix(filter.mid(dot + 2).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, &m_session,
            [this, id](const QString& file) { m_session.exportVersion(id, file); });
    dialog->open();
}

} // namespace depict
