// Which picture the words will change: its thumbnail and name, and the way back to painting from
// nothing. Hidden while nothing is edited.
#pragma once

#include <QFrame>

class QLabel;

namespace depict {

class Session;

class InputChip : public QWidget {
    Q_OBJECT
public:
    InputChip(Session& session, QWidget* parent);

private:
    QFrame* makeCard();
    void showInput();

    Session& m_session;
    QFrame* m_card = nullptr;
    QLabel* m_thumbnail = nullptr;
    QLabel* m_name = nullptr;
};

} // namespace depict
