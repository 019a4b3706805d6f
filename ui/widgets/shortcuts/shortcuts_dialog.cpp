#include "widgets/shortcuts/shortcuts_dialog.h"

#include "widgets/shortcuts/action_registry.h"
#include "widgets/theme/icon_label.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

namespace depict {
namespace {

constexpr int kId = Qt::UserRole; // of an item; empty for headings
constexpr QSize kUsualSize(640, 640);
constexpr int kKeyWidth = 168;

QString textOf(const QList<QKeySequence>& keys) {
    return QKeySequence::listToString(keys, QKeySequence::NativeText)
        .replace(QLatin1String("; "), QLatin1String(",  "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(ActionRegistry& actions, QWidget* parent)
    : QDialog(parent), m_actions(actions), m_search(new QLineEdit(this)),
      m_list(new QTreeWidget(this)),
      m_nothing(new QLabel(tr("No action is called that, and no key is."), this)) {
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(kUsualSize);
    m_search->setPlaceholderText(tr("Search by name or key: “zoom”, “Ctrl+E”"));
    m_search->setAccessibleName(tr("Search the shortcuts"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(kGap);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setLook(m_nothing, "quiet");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* resetAll = buttons->addButton(tr("Reset all keys"), QDialogButtonBox::ResetRole);
    resetAll->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGap, 2 * kGap, 2 * kGap, 2 * kGap);
    column->setSpacing(kGap + kHalfGap);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addWidget(makeEditor());
    column->addWidget(makeConflict());
    column->addWidget(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, m_key, [this] { m_key->setFocus(); });
    connect(resetAll, &QPushButton::clicked, &m_actions, &ActionRegistry::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_actions, &ActionRegistry::changed, this, &ShortcutsDialog::showKeys);
    fill();
    m_search->setFocus();
}

QWidget* ShortcutsDialog::makeEditor() {
    auto* editor = new QFrame(this);
    setLook(editor, "card");
    m_name = new QLabel(editor);
    setLook(m_name, "heading");
    m_name->setWordWrap(true);
    m_key = new QKeySequenceEdit(editor);
    m_key->setAccessibleName(tr("New key: press it"));
    m_key->setFixedWidth(kKeyWidth);
    m_clear = new QPushButton(tr("No key"), editor);
    m_reset = new QPushButton(tr("Reset"), editor);
    m_reset->setToolTip(tr("The key that this action had at first"));
    auto* row = new QHBoxLayout(editor);
    row->setContentsMargins(2 * kGap, kGap, kGap, kGap);
    row->setSpacing(kGap);
    row->addWidget(m_name, 1);
    row->addWidget(m_key);
    for (QPushButton* button : {m_clear, m_reset}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_key, &QKeySequenceEdit::editingFinished, this,
            [this] { take(m_key->keySequence()); });
    connect(m_clear, &QPushButton::clicked, this,
            [this] { m_actions.setKey(chosenId(), QKeySequence()); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_actions.reset(chosenId()); });
    return editor;
}

QWidget* ShortcutsDialog::makeConflict() {
    m_conflict = new QFrame(this);
    setLook(m_conflict, "trouble");
    m_conflictText = new QLabel(m_conflict);
    m_conflictText->setWordWrap(true);
    m_replace = new QPushButton(tr("Replace"), m_conflict);
    auto* cancel = new QPushButton(tr("Cancel"), m_conflict);
    auto* row = new QHBoxLayout(m_conflict);
    row->setContentsMargins(kGap, kGap, kGap, kGap);
    row->setSpacing(kGap);
    row->addWidget(new IconLabel(QStringLiteral("warning"), m_conflict));
    row->addWidget(m_conflictText, 1);
    for (QPushButton* button : {m_replace, cancel}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_replace, &QPushButton::clicked, this,
            [this] { m_actions.setKey(chosenId(), m_key->keySequence()); });
    connect(cancel, &QPushButton::clicked, this, &ShortcutsDialog::showChosen);
    m_conflict->hide();
    return m_conflict;
}

void ShortcutsDialog::fill() {
    std::map<QString, QTreeWidgetItem*> groups;
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    for (const ActionRegistry::Entry& entry : m_actions.entries()) {
        QTreeWidgetItem*& group = groups[entry.group];
        if (!group) {
            group = new QTreeWidgetItem(m_list, QStringList{entry.group});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFont(0, heading);
            group->setFirstColumnSpanned(true);
        }
        auto* item = new QTreeWidgetItem(group, QStringList{entry.name});
        item->setData(0, kId, entry.id);
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    m_list->expandAll();
    showKeys();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void ShortcutsDialog::showKeys() {
    for (QTreeWidgetItemIterator item(m_list); *item; ++item)
        if (const auto* entry = m_actions.find((*item)->data(0, kId).toString())) {
            (*item)->setText(1, textOf(entry->action->shortcuts()));
            QFont font = m_list->font();
            font.setItalic(!m_actions.isUsual(*entry)); // changed by the person
            (*item)->setFont(1, font);
        }
    showChosen();
}

void ShortcutsDialog::search(const QString& words) {
    const QString wanted = words.simplified();
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        bool isAnyShown = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem* item = group->child(k);
            const bool isShown = item->text(0).contains(wanted, Qt::CaseInsensitive) ||
                                 item->text(1).contains(wanted, Qt::CaseInsensitive) ||
                                 group->text(0).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!isShown);
            isAnyShown |= isShown;
            if (isShown && !first)
                first = item;
        }
        group->setHidden(!isAnyShown);
    }
    m_list->setVisible(first);
    m_nothing->setVisible(!first);
    m_list->setCurrentItem(first);
}

QString ShortcutsDialog::chosenId() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, kId).toString() : QString();
}

void ShortcutsDialog::showChosen() {
    const auto* entry = m_actions.find(chosenId());
    m_conflict->hide();
    m_name->setText(entry ? entry->name : tr("Choose an action above"));
    const QSignalBlocker quiet(m_key);
    m_key->setKeySequence(entry ? entry->action->shortcut() : QKeySequence());
    m_key->setEnabled(entry);
    m_clear->setEnabled(entry && !entry->action->shortcuts().isEmpty());
    m_reset->setEnabled(entry && !m_actions.isUsual(*entry));
}

/// What was pressed: at once where it is free, after a question where another action has it.
void ShortcutsDialog::take(const QKeySequence& key) {
    const auto* entry = m_actions.find(chosenId());
    if (!entry || key.isEmpty() || key == entry->action->shortcut())
        return;
    const QKeySequence one(key[0]); // one chord, not a row of them
    const QSignalBlocker quiet(m_key);
    m_key->setKeySequence(one);
    if (const auto* holder = m_actions.holderOf(one, entry->id))
        offerInstead(holder->name);
    else
        m_actions.setKey(entry->id, one);
}

void ShortcutsDialog::offerInstead(const QString& holder) {
    m_conflictText->setText(
        tr("%1 already stands for “%2”. Replacing leaves that action without this key.")
            .arg(m_key->keySequence().toString(QKeySequence::NativeText), holder));
    m_conflict->show();
    m_replace->setFocus();
}

} // namespace depict
