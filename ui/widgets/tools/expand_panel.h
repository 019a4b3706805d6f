// How far the picture is made larger, in numbers, and what is to be seen there. At the side of the
// canvas while the tool that expands is in hand.
#pragma once

#include "session/expanding.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace depict {

class Session;

class ExpandPanel : public QWidget {
    Q_OBJECT
public:
    ExpandPanel(Session& session, Expanding& expanding, QWidget* parent);

Q_SIGNALS:
    void chosen(); // by numbers, or by a shape: nobody has pulled an edge to where it can be seen

private:
    QSpinBox* side(const QString& name, int Expansion::*member);
    void choose(const Expansion& by);
    void showState();
    void apply();

    Session& m_session;
    Expanding& m_expanding;
    QSpinBox *m_left, *m_top, *m_right, *m_bottom;
    QComboBox* m_shape;
    QLineEdit* m_words;
    QLabel* m_outcome;
    QPushButton *m_apply, *m_reset;
    bool m_isShowing = false;
};

} // namespace depict
