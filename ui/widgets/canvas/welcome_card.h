// What lies on the blank sheet: an invitation and a few sentences to begin with.
#pragma once

#include <QFrame>

#include <string>
#include <vector>

class QLabel;
class QPushButton;

namespace depict {

class WelcomeCard : public QFrame {
    Q_OBJECT
public:
    explicit WelcomeCard(QWidget* parent);

    /// Says which languages the model reads and offers sentences in these; empty = any.
    void setLanguages(const std::vector<std::string>& codes);

Q_SIGNALS:
    void exampleChosen(const QString& words);
    void openRequested();

private:
    struct Example {
        std::string language;
        QPushButton* chip;
    };
    QLabel* m_hint;
    std::vector<Example> m_examples;
};

} // namespace depict
