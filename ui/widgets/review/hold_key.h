// Held down, the key shows what was before; let go, all is as it was.
#pragma once

#include <QObject>

namespace depict {

class Review;

class HoldKey : public QObject {
    Q_OBJECT
public:
    static constexpr Qt::Key kKey = Qt::Key_Backslash;

    HoldKey(Review& review, QObject* parent) : QObject(parent), m_review(review) {}

    /// From now on, while this widget has the keyboard.
    void watch(QObject& widget) { widget.installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Review& m_review;
};

} // namespace depict
