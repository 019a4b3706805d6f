#include "widgets/batch/batch_panel.h"

#include "session/batch_queue.h"
#include "widgets/batch/batch_delegate.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace depict {
namespace {

using State = BatchEntry::State;

constexpr int kWidth = 316;

} // namespace

BatchPanel::BatchPanel(BatchQueue& queue, QWidget* parent)
    : QWidget(parent), m_queue(queue), m_list(new QListView(this)),
      m_empty(new QLabel(tr("Nothing to do yet. Add prompts in several shapes and seeds, or a "
                            "folder of pictures with one instruction; the results are written to "
                            "files while you go on working."),
                         this)) {
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Batch"));
    setFixedWidth(kWidth);
    m_open = action(QStringLiteral("open"), tr("Open the result"), &BatchPanel::open);
    m_up = action(QStringLiteral("raise"), tr("Earlier (Alt+Up)"), &BatchPanel::moveUp);
    m_down = action(QStringLiteral("lower"), tr("Later (Alt+Down)"), &BatchPanel::moveDown);
    m_cancel = action(QStringLiteral("stop"), tr("Cancel"), &BatchPanel::cancel);
    m_retry = action(QStringLiteral("retry"), tr("Try again"), &BatchPanel::retry);
    m_remove =
        action(QStringLiteral("discard"), tr("Take off the list (Delete)"), &BatchPanel::remove);
    m_list->setObjectName(QStringLiteral("batchList"));
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setModel(&queue);
    m_list->setItemDelegate(new BatchDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    setLook(m_empty, "quiet");
    m_empty->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGap, kGap + kHalfGap, 2 * kGap, kGap + kHalfGap);
    column->setSpacing(kGap);
    column->addWidget(makeHead());
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    m_actions = makeActions();
    column->addWidget(m_actions);
    column->addStretch();
    connect(m_list, &QListView::activated, this, &BatchPanel::open);
    connect(m_list, &QListView::customContextMenuRequested, this, &BatchPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BatchPanel::showState);
    connect(&queue, &BatchQueue::changed, this, &BatchPanel::showState);
    connect(&queue, &QAbstractItemModel::rowsMoved, this, &BatchPanel::showState);
    showState();
}

QAction* BatchPanel::action(const QString& icon, const QString& text, void (BatchPanel::*does)()) {
    auto* action = new QAction(themedIcon(icon), text, this);
    connect(action, &QAction::triggered, this, does);
    return action;
}

QWidget* BatchPanel::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kHalfGap);
    auto* title = new QLabel(tr("Batch"), head);
    setLook(title, "heading");
    auto* add = new QPushButton(themedIcon(QStringLiteral("plus")), tr("Add…"), head);
    m_pause = new QPushButton(head);
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(m_pause);
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, &BatchPanel::addWanted);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { m_queue.setPaused(!m_queue.isPaused()); });
    return head;
}

QWidget* BatchPanel::makeActions() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    const auto add = [&](QToolButton* button) {
        setLook(button, "quiet");
        row->addWidget(button);
    };
    for (QAction* one : {m_open, m_up, m_down, m_cancel, m_retry, m_remove}) {
        auto* button = new QToolButton(part);
        button->setDefaultAction(one);
        button->setAccessibleName(one->text());
        add(button);
    }
    row->addStretch(1);
    const auto all = [&](const QString& icon, const QString& tip, auto slot) {
        auto* button = new QToolButton(part);
        button->setIcon(themedIcon(icon));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, &m_queue, slot);
        return button;
    };
    m_counts = new QLabel(part);
    setLook(m_counts, "quiet");
    m_progress = new QProgressBar(part);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Jobs that are done"));
    m_retryFailed =
        all(QStringLiteral("retry"), tr("Try all that failed again"), &BatchQueue::retryFailed);
    m_cancelAll = all(QStringLiteral("stop"), tr("Cancel all"), &BatchQueue::cancelAll);
    m_clear = all(QStringLiteral("done"), tr("Take all that is done off the list"),
                  &BatchQueue::clearFinished);
    auto* whole = new QHBoxLayout;
    whole->setSpacing(0);
    whole->addWidget(m_counts, 1);
    for (QToolButton* button : {m_retryFailed, m_cancelAll, m_clear}) {
        setLook(button, "quiet");
        whole->addWidget(button);
    }
    column->addLayout(row);
    column->addWidget(m_progress);
    column->addLayout(whole);
    return part;
}

int BatchPanel::row() const {
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void BatchPanel::open() {
    const QStringList files = m_list->currentIndex().data(BatchQueue::filesRole).toStringList();
    for (const QString& file : files)
        Q_EMIT openWanted(file);
}

void BatchPanel::move(int by) {
    const int from = row(), to = from + by;
    if (from >= 0 && to >= 0 && to < m_queue.rowCount())
        m_queue.moveRow({}, from, {}, by > 0 ? to + 1 : to);
}

void BatchPanel::cancel() {
    m_queue.cancel(row());
}

void BatchPanel::retry() {
    m_queue.retry(row());
}

void BatchPanel::remove() {
    m_queue.remove(row());
}

void BatchPanel::showMenu(QPoint place) {
    const QModelIndex index = m_list->indexAt(place);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_up, m_down, m_cancel, m_retry, m_remove});
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void BatchPanel::showState() {
    const int all = m_queue.rowCount(), done = m_queue.count(State::done),
              failed = m_queue.count(State::failed), waiting = m_queue.count(State::waiting),
              running = m_queue.count(State::running);
    m_empty->setVisible(all == 0);
    m_list->setVisible(all > 0);
    m_actions->setVisible(all > 0);
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(done);
    QString counts = tr("%1 of %2 done").arg(done).arg(all);
    if (failed > 0)
        counts += QStringLiteral(" · ") + tr("%1 failed").arg(failed);
    m_counts->setText(counts);
    const bool isPaused = m_queue.isPaused();
    m_pause->setText(isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(themedIcon(isPaused ? QStringLiteral("resume") : QStringLiteral("pause")));
    m_pause->setEnabled(isPaused || waiting > 0 || running > 0);
    m_retryFailed->setEnabled(failed > 0);
    m_cancelAll->setEnabled(waiting + running > 0);
    m_clear->setEnabled(done + m_queue.count(State::cancelled) > 0);
    const int at = row();
    const bool isJob = at >= 0 && at < all;
    const State state = isJob ? m_queue.entries()[std::size_t(at)].state : State::waiting;
    m_open->setEnabled(isJob && !m_queue.entries()[std::size_t(at)].files.isEmpty());
    m_up->setEnabled(isJob && at > 0);
    m_down->setEnabled(isJob && at + 1 < all);
    m_cancel->setEnabled(isJob && (state == State::waiting || state == State::running));
    m_retry->setEnabled(isJob && (state == State::failed || state == State::cancelled));
    m_remove->setEnabled(isJob && state != State::running);
}

bool BatchPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isDelete = key->key() == Qt::Key_Delete;
        const bool isMove = key->modifiers() == Qt::AltModifier &&
                            (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isDelete || isMove) {
            if (event->type() == QEvent::ShortcutOverride)
                event->accept();
            else if (isDelete)
                remove();
            else
                move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace depict
