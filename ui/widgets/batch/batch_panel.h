// The list of pictures that are painted while nobody watches: add, put in order, pause, cancel, try
// again, open what came of it.
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace depict {

class BatchQueue;

class BatchPanel : public QWidget {
    Q_OBJECT
public:
    BatchPanel(BatchQueue& queue, QWidget* parent);

Q_SIGNALS:
    void addWanted();
    void openWanted(const QString& file); // a result

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeActions();
    QAction* action(const QString& icon, const QString& text, void (BatchPanel::*does)());
    [[nodiscard]] int row() const;
    void open();
    void move(int by);
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void cancel();
    void retry();
    void remove();
    void showState();
    void showMenu(QPoint place);

    BatchQueue& m_queue;
    QListView* m_list;
    QWidget* m_actions = nullptr; // with what they count
    QLabel *m_empty, *m_counts = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_pause = nullptr;
    QToolButton *m_retryFailed = nullptr, *m_cancelAll = nullptr, *m_clear = nullptr;
    QAction *m_open, *m_up, *m_down, *m_cancel, *m_retry, *m_remove;
};

} // namespace depict
