// The tool in hand by keys alone, so that every selection can be made without a mouse. With the
// canvas in focus, arrow keys move a cross over the picture (with Ctrl by single pixels), Return
// presses there and, after more arrows, lets go: a rectangle's corners, a brush stroke's ends.
// Tools that are clicked with take each Return as a click, and a second one at the same place as a
// double click, which closes a lasso.
#pragma once

#include <QPointF>
#include <QWidget>

#include <optional>

class QKeyEvent;

namespace depict {

class CanvasTool;
class CanvasView;
struct ToolPoint;

class KeyPointer : public QWidget {
    Q_OBJECT
public:
    explicit KeyPointer(CanvasView& view);

    /// Where it is, in pixels of the picture; nothing while no key is used to point.
    [[nodiscard]] std::optional<QPointF> place() const { return m_place; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] CanvasTool* tool() const;
    bool take(const QKeyEvent& event);
    void move(QPointF distance, Qt::KeyboardModifiers modifiers);
    void press(Qt::KeyboardModifiers modifiers);
    void putDown();
    void follow();
    void keepInSight();
    void say();
    [[nodiscard]] ToolPoint point(Qt::KeyboardModifiers modifiers) const;

    CanvasView& m_view;
    std::optional<QPointF> m_place, m_lastClick;
    bool m_isPressed = false;
};

} // namespace depict
