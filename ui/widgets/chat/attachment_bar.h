// The pictures that the next words speak of, numbered in their order. The first is the one that is
// changed. Where a picture is shown and none is here, it says that a new one will be painted, and
// offers to change the shown one. Hidden while there is no picture at all.
#pragma once

#include <QFrame>

#include <vector>

class QLabel;

namespace depict {

class Session;
struct OpenedPicture;

/// One of them: its number where there are several, its picture and name. Delete takes it away.
class AttachmentChip : public QFrame {
    Q_OBJECT
public:
    /// `number` counts from 1; 0 = the only one.
    AttachmentChip(const OpenedPicture& picture, int number, QWidget* parent);

Q_SIGNALS:
    void removed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
};

class AttachmentBar : public QWidget {
    Q_OBJECT
public:
    AttachmentBar(Session& session, QWidget* parent);

private:
    QFrame* makeAfreshChip();
    void showInputs();
    void showAfresh();
    void showWaiting();

    Session& m_session;
    QWidget* m_chips;
    QFrame* m_afresh;  // in their place: a picture is shown, but the words paint a new one
    QLabel* m_waiting; // words that were sent and wait for one of them
    QLabel* m_tooMany;
    std::vector<qint64> m_shown; // keys of their surfaces
};

} // namespace depict
