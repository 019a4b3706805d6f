// All actions with their keys: to look one up, and to change it.
#pragma once

#include <QDialog>

class QFrame;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace depict {

class ActionRegistry;

class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    /// `actions` must outlive the dialog.
    ShortcutsDialog(ActionRegistry& actions, QWidget* parent);

private:
    QWidget* makeEditor();
    QWidget* makeConflict();
    void fill();
    void showKeys();
    void search(const QString& words);
    void showChosen();
    void take(const QKeySequence& key);
    void offerInstead(const QString& holder);
    [[nodiscard]] QString chosenId() const;

    ActionRegistry& m_actions;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QLabel* m_nothing;
    QLabel* m_name = nullptr;
    QKeySequenceEdit* m_key = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_reset = nullptr;
    QFrame* m_conflict = nullptr;
    QLabel* m_conflictText = nullptr;
    QPushButton* m_replace = nullptr;
};

} // namespace depict
