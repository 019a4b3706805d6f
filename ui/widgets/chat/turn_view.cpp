#include "widgets/chat/turn_view.h"

#include "session/session.h"
#include "session/turn_list.h"
#include "widgets/chat/turn_delegate.h"
#include "widgets/chat/turn_heights.h"
#include "widgets/theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

namespace depict {
namespace {

constexpr int kAround = 10; // rows that are laid out above what is seen; below twice as many
constexpr int kRounds = 3;  // after which what is seen has settled

} // namespace

TurnView::TurnView(Session& session, QWidget* parent)
    : QListView(parent), m_session(session), m_turns(new TurnList(session, this)),
      m_heights(new TurnHeights(*m_turns, this)), m_delegate(new TurnDelegate(*m_heights, this)) {
    setObjectName(QStringLiteral("turns"));
    setModel(m_turns); // after the heights, which are to know of changes first
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Conversation"));
    setAccessibleDescription(tr("Arrow keys walk through the turns, Enter shows the picture, the "
                                "menu key shows what can be done with it."));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would change the width that the rows are laid out for, which makes
    // it go and come, for ever.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(3 * fontMetrics().lineSpacing());
    QScrollBar* bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this] {
        m_isFollowing = isAtEnd();
        layOutSeen();
    });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int most) {
        bar->setEnabled(most > 0); // its place stays, its handle goes
        if (m_isFollowing)
            bar->setValue(most);
        m_isFollowing = isAtEnd();
    });
    connect(m_turns, &QAbstractItemModel::rowsInserted, this, [this] {
        m_isFollowing = true; // what a person asks for is to be seen
        scrollToBottom();
    });
    connect(&session.project(), &Project::opened, this, [this] { m_isFollowing = true; });
}

bool TurnView::isAtEnd() const {
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void TurnView::dataChanged(const QModelIndex& first, const QModelIndex& last,
                           const QList<int>& roles) {
    // Pictures that have been read change no height: a thousand rows need not be laid out again.
    if (TurnList::areOnlyPictures(roles))
        viewport()->update();
    else
        QListView::dataChanged(first, last, roles);
}

void TurnView::doItemsLayout() {
    m_heights->setRoom(viewport()->width(), font(), isRightToLeft());
    QListView::doItemsLayout();
    layOutSeen();
}

/// What is looked at stays where it is when rows above it turn out to be higher or lower.
void TurnView::layOutSeen() {
    if (m_isLayingOut)
        return;
    const QScopedValueRollback layingOut(m_isLayingOut, true);
    for (int round = 0; round < kRounds; ++round) {
        const QModelIndex seen = indexAt({viewport()->width() / 2, 0});
        const int row = seen.isValid() ? seen.row() : m_turns->rowCount() - 1;
        if (!m_heights->measure(row - kAround, row + 2 * kAround))
            return;
        const bool isFollowing = m_isFollowing;
        const QModelIndex stays = viewport()->rect().intersects(visualRect(currentIndex()))
                                      ? currentIndex()
                                      : m_turns->index(row);
        const int place = visualRect(stays).top();
        QListView::doItemsLayout();
        QScrollBar& bar = *verticalScrollBar();
        bar.setValue(isFollowing ? bar.maximum() : bar.value() + visualRect(stays).top() - place);
    }
}

void TurnView::resizeEvent(QResizeEvent* event) {
    const bool wasFollowing = m_isFollowing;
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        doItemsLayout();
    if (wasFollowing)
        scrollToBottom();
}

// ---- the pointer

TurnView::Hit TurnView::hitAt(const QPoint& point) const {
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return {};
    const QRect row = visualRect(index);
    const TurnLayout layout = turnLayout(index, row.width(), font(), isRightToLeft());
    const QPoint inside = point - row.topLeft();
    Hit hit;
    hit.row = index.row();
    for (const ActionPlace& place : layout.actions)
        if (place.area.contains(inside))
            hit.action = place.action;
    hit.isThoughts = layout.thoughts.contains(inside);
    if (layout.after.contains(inside))
        hit.picture = index.data(TurnList::versionRole).value<VersionId>();
    if (layout.before.contains(inside))
        hit.picture = index.data(TurnList::beforeRole).value<VersionId>();
    return hit;
}

void TurnView::hover(const Hit& hit) {
    if (m_delegate->hoveredRow() == hit.row && m_delegate->hoveredAction() == hit.action)
        return;
    m_delegate->setHovered(hit.row, hit.action);
    viewport()->setCursor(hit.isPossible() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void TurnView::mouseMoveEvent(QMouseEvent* event) {
    QListView::mouseMoveEvent(event);
    const Hit hit = hitAt(event->pos());
    hover(hit);
    viewport()->setCursor(hit.isPossible() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TurnView::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const Hit hit = hitAt(event->pos());
    if (hit.action == TurnAction::more)
        popUp(hit.row, event->globalPosition().toPoint());
    else if (hit.action)
        act(hit.row, *hit.action);
    else if (hit.isThoughts)
        m_turns->fold(hit.row);
    else if (hit.picture)
        m_session.showVersion(hit.picture);
}

bool TurnView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const Hit hit = hitAt(help->pos()); hit.action)
            QToolTip::showText(help->globalPos(), nameOf(*hit.action), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave)
        hover({});
    return QListView::viewportEvent(event);
}

// ---- keys

bool TurnView::event(QEvent* event) {
    // Copying is the list's while it has the keyboard, whatever the menus say.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    const bool isHandled = QListView::event(event);
    // Who comes by Tab is to see where: not in the first turn, far above what is seen.
    if (event->type() == QEvent::FocusIn && m_turns->rowCount() > 0 &&
        !viewport()->rect().intersects(visualRect(currentIndex()))) {
        const QModelIndex seen = indexAt({viewport()->width() / 2, viewport()->height() - 1});
        setCurrentIndex(seen.isValid() ? seen : m_turns->index(m_turns->rowCount() - 1));
    }
    return isHandled;
}

void TurnView::keyPressEvent(QKeyEvent* event) {
    const int row = currentIndex().row();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (row >= 0 && event->matches(QKeySequence::Copy))
        return copyWords(row);
    if (row >= 0 && isEnter && event->modifiers() == Qt::NoModifier)
        return showVersion(row);
    QListView::keyPressEvent(event);
}

// ---- what can be done with a turn

void TurnView::showVersion(int row) {
    if (const auto id = m_turns->index(row).data(TurnList::versionRole).value<VersionId>())
        m_session.showVersion(id);
}

void TurnView::copyWords(int row) {
    const QModelIndex index = m_turns->index(row);
    const bool isAnswer = index.data(TurnList::kindRole).toInt() == int(TurnList::Kind::answer);
    QGuiApplication::clipboard()->setText(
        index.data(isAnswer ? int(TurnList::answerRole) : int(Qt::DisplayRole)).toString());
}

void TurnView::act(int row, TurnAction action) {
    const QModelIndex index = m_turns->index(row);
    const auto version = index.data(TurnList::versionRole).value<VersionId>();
    const bool isAnswer = index.data(TurnList::kindRole).toInt() == int(TurnList::Kind::answer);
    switch (action) {
    case TurnAction::tryAgain:
        return m_session.tryAgain(version);
    case TurnAction::editWords:
        if (isAnswer)
            Q_EMIT wordsWanted(index.data(Qt::DisplayRole).toString());
        else
            m_session.reopen(version);
        return;
    case TurnAction::compare:
        Q_EMIT compareRequested(version);
        return;
    case TurnAction::attach:
        return m_session.attachVersion(version);
    case TurnAction::copyWords:
        return copyWords(row);
    case TurnAction::more:
        return popUp(row, viewport()->mapToGlobal(visualRect(index).center()));
    }
}

QMenu* TurnView::makeMenu(int row) {
    const QModelIndex index = m_turns->index(row);
    const auto version = index.data(TurnList::versionRole).value<VersionId>();
    const auto kind = TurnList::Kind(index.data(TurnList::kindRole).toInt());
    const bool isSettled = index.data(TurnList::settledRole).toBool();
    auto* menu = new QMenu(this);
    const auto add = [menu](const char* icon, const QString& text, bool isPossible, auto work) {
        QAction* action = menu->addAction(themedIcon(QString::fromLatin1(icon)), text, menu, work);
        action->setEnabled(isPossible);
    };
    const bool isPainted = kind == TurnList::Kind::picture && isSettled;
    const auto doing = [this, row](TurnAction action) { return [=, this] { act(row, action); }; };
    if (version != 0)
        add("picture", tr("&Show this picture\tEnter"), true, [=, this] { showVersion(row); });
    if (kind == TurnList::Kind::picture)
        add("again", tr("Try &again with another seed"), isPainted, doing(TurnAction::tryAgain));
    if (kind != TurnList::Kind::opened)
        add("edit",
            kind == TurnList::Kind::answer ? tr("Ask a&gain")
                                           : tr("Change the &words and paint a branch beside it"),
            isSettled, doing(TurnAction::editWords));
    if (index.data(TurnList::beforeRole).value<VersionId>() != 0)
        add("review", tr("C&ompare with what it was made from"), isPainted,
            doing(TurnAction::compare));
    if (!index.data(TurnList::thoughtsRole).toString().isEmpty()) {
        add("note", tr("All of the &thoughts"), true, [this, row] { m_turns->fold(row); });
        menu->actions().constLast()->setCheckable(true);
        menu->actions().constLast()->setChecked(index.data(TurnList::unfoldedRole).toBool());
    }
    menu->addSeparator();
    if (version != 0 && kind != TurnList::Kind::answer)
        add("attach", tr("&Use as a picture for the next words"), isSettled,
            doing(TurnAction::attach));
    add("copy", kind == TurnList::Kind::answer ? tr("&Copy the answer") : tr("&Copy the words"),
        true, doing(TurnAction::copyWords));
    if (version != 0 && kind != TurnList::Kind::answer)
        add("picture", tr("Copy the &picture"), isSettled,
            [=, this] { m_session.copyPicture(version); });
    return menu;
}

void TurnView::popUp(int row, const QPoint& place) {
    QMenu* menu = makeMenu(row);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
}

void TurnView::contextMenuEvent(QContextMenuEvent* event) {
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isMouse ? indexAt(event->pos()) : currentIndex();
    if (index.isValid())
        popUp(index.row(),
              isMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

} // namespace depict
