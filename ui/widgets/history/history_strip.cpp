#include "widgets/history/history_strip.h"

#include "session/session.h"
#include "session/version_list.h"
#include "widgets/history/history_delegate.h"
#include "widgets/history/note_dialog.h"
#include "widgets/theme/theme.h"

#include <QContextMenuEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

namespace depict {

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
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&session, &Session::versionsChanged, this, &HistoryStrip::showVersions);
    connect(&session, &Session::easelChanged, this, &HistoryStrip::showVersions);
    showVersions();
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
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isOurs = key->key() == Qt::Key_Delete || key->key() == Qt::Key_S;
        if (isOurs && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void HistoryStrip::keyPressEvent(QKeyEvent* event) {
    if (state() == EditingState) // what the editor of a name leaves over
        return QListView::keyPressEvent(event);
    const VersionId version = m_list->versionAt(currentIndex().row());
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const int key = event->key();
    if (version && key == Qt::Key_Delete)
        return m_session.pruneVersion(version);
    if (version && isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        return m_session.branchFrom(version);
    if (version && isPlain && key == Qt::Key_S)
        return m_session.setStarred(version, !currentIndex().data(VersionList::starRole).toBool());
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
    add("edit", tr("&Edit from here\tEnter"), [=] {
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
    add("", tr("&Rename\tF2"), [this, id] { edit(m_list->index(m_list->rowOf(id))); });
    const bool isStarred = version.labels.isStarred;
    add("sparkle", isStarred ? tr("Take the &star away\tS") : tr("Give it a &star\tS"),
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
    const auto branch = session->project().document().tree().branch(id);
    add("discard",
        branch.size() > 1 ? tr("&Prune with all that came of it\tDel") : tr("&Prune\tDel"),
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
