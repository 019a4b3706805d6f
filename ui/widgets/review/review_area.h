// The middle of the window while one reviews: the pictures, and below them what is known of the
// two. Looks at the same part of the picture as the canvas whose place it takes.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace depict {

class CanvasView;
class Review;
class ReviewView;
class Session;

class ReviewArea : public QWidget {
    Q_OBJECT
public:
    ReviewArea(Session& session, Review& review, CanvasView& canvas, QWidget* parent);
    [[nodiscard]] ReviewView& view() { return *m_view; }
    /// The numbers, as they are told.
    [[nodiscard]] QString facts() const;

private:
    QWidget* makeFacts();
    void showFacts();
    void follow(bool canvasLeads);

    Session& m_session;
    Review& m_review;
    CanvasView& m_canvas;
    ReviewView* m_view;
    QLabel* m_facts = nullptr;
    QLabel* m_note = nullptr;
    QToolButton* m_zoom = nullptr;
    bool m_isLinked = false; // while it is open
    bool m_isFollowing = false;
};

} // namespace depict
