// "From here on …": the words for the rows below the handle of the ruler, and how many endings.
#pragma once

#include <QFrame>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace depict {

class Session;

class SteeringBar : public QFrame {
    Q_OBJECT
public:
    SteeringBar(Session& session, QWidget* parent);
    void focusWords();

Q_SIGNALS:
    void shownChanged();
    void focusLeft(); // it had the focus and goes

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showState();
    void paint();
    [[nodiscard]] int endings() const;

    Session& m_session;
    QLabel* m_text;
    QLineEdit* m_words;
    QButtonGroup* m_endings = nullptr;
    QPushButton* m_paint;
    std::uint64_t m_painting = 0; // whose words are in the field
};

} // namespace depict
