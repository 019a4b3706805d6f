// Which picture the words will change: its thumbnail and name, and the way back to painting from
// nothing. Offers to take the picture on the canvas.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace depict {

class Session;

class InputChip : public QWidget {
    Q_OBJECT
public:
    InputChip(Session& session, QWidget* parent);

private:
    QFrame* makeCard();
    void showInput();
    void showOffer();

    Session& m_session;
    QFrame* m_card;
    QLabel* m_thumbnail = nullptr;
    QLabel* m_name = nullptr;
    QPushButton* m_offer = nullptr;
};

} // namespace depict
