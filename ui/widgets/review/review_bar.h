// What can be done in a review, above the pictures: modes, sides, decisions. Owns the actions, so
// that menu, keys and buttons are one.
#pragma once

#include "session/review.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QHBoxLayout;
class QSlider;
class QToolButton;

namespace depict {

class Session;

class ReviewBar : public QWidget {
    Q_OBJECT
public:
    ReviewBar(Session& session, Review& review, QWidget* parent);

    /// Opens and closes the review.
    [[nodiscard]] QAction* toggle() const { return m_toggle; }
    /// For the menu, in order. Their keys work where the window adds them.
    [[nodiscard]] QList<QAction*> modes() const;
    [[nodiscard]] QList<QAction*> steps() const { return {m_next, m_previous, m_swap, m_origin}; }
    [[nodiscard]] QList<QAction*> decisions() const {
        return {m_accept, m_reject, m_note, m_sheet};
    }

Q_SIGNALS:
    void sheetWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QAction* add(const QString& icon, const QString& text, const QKeySequence& key);
    QToolButton* addButton(QHBoxLayout& row, QAction* action);
    void makeActions();
    void makeModes(QHBoxLayout& row);
    void showReview();
    void chooseWords();

    Session& m_session;
    Review& m_review;
    QActionGroup* m_modes;
    QAction* m_toggle = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_swap = nullptr;
    QAction* m_origin = nullptr;
    QAction* m_accept = nullptr;
    QAction* m_reject = nullptr;
    QAction* m_note = nullptr;
    QAction* m_sheet = nullptr;
    QToolButton* m_hold = nullptr;
    QSlider* m_opacity = nullptr;
    QList<QToolButton*> m_modeButtons, m_decisionButtons;
};

} // namespace depict
