// What lies on the blank sheet: an invitation and a few sentences to begin with.
#pragma once

#include <QFrame>

namespace depict {

class WelcomeCard : public QFrame {
    Q_OBJECT
public:
    explicit WelcomeCard(QWidget* parent);

Q_SIGNALS:
    void exampleChosen(const QString& words);
    void openRequested();
};

} // namespace depict
