// What the pointer does on the canvas besides moving it about. The view hands over what happens in
// pixels of the picture; a tool changes the masking and draws its own marks.
#pragma once

#include "session/masking.h"
#include "widgets/canvas/view_transform.h"

#include <QCursor>
#include <QObject>
#include <QPainterPath>

#include <cmath>

class QKeyEvent;
class QPainter;

namespace depict {

struct ToolPoint {
    QPointF picture, view;
    /// The pixel of the picture that is pointed at.
    [[nodiscard]] QPoint pixel() const {
        return {int(std::floor(picture.x())), int(std::floor(picture.y()))};
    }
    double pressure = 1; // 0 … 1; 1 for a mouse
    Qt::KeyboardModifiers modifiers;
};

/// What all tools share and the person sets.
struct ToolSettings {
    double size = 48; // of the brush, in pixels of the picture
    double hardness = 0.8, opacity = 1;
    double tolerance = 0.12; // of the wand
    bool touching = true;
    Combine combine = Combine::replace;

    static constexpr double kSmallest = 1, kLargest = 1000; // size
};
/// Shift adds, Alt subtracts, both intersect; otherwise as set.
[[nodiscard]] Combine combineFor(const ToolSettings& settings, Qt::KeyboardModifiers modifiers);

class CanvasTool : public QObject {
    Q_OBJECT
public:
    CanvasTool(Masking& masking, const ToolSettings& settings, QObject* parent)
        : QObject(parent), m_masking(masking), m_settings(settings) {}

    virtual void press(const ToolPoint& point) = 0;
    virtual void drag(const ToolPoint&) {}
    virtual void release(const ToolPoint&) {}
    virtual void hover(const ToolPoint&) {}
    virtual void doubleClick(const ToolPoint&) {}
    virtual void leave() {}
    /// Is used click by click instead of being dragged.
    [[nodiscard]] virtual bool takesClicks() const { return false; }
    /// Keys that the tool takes from the menus while the canvas has the focus.
    [[nodiscard]] virtual bool wantsKey(const QKeyEvent&) const { return false; }
    /// False: the canvas may use it.
    virtual bool keyPress(const QKeyEvent&) { return false; }
    virtual bool keyRelease(const QKeyEvent&) { return false; }
    /// Gives up what is begun. False when nothing was.
    virtual bool cancel() { return false; }
    /// On top of everything, in view coordinates.
    virtual void draw(QPainter&, const ViewTransform&) const {}
    [[nodiscard]] virtual QCursor cursor() const { return Qt::CrossCursor; }

Q_SIGNALS:
    void marksChanged(); // draw() has something else to show

protected:
    [[nodiscard]] Selection& selection() const { return m_masking.selection(); }
    Masking& m_masking;
    const ToolSettings& m_settings;
};

/// Draws a line that is seen on any ground: dark below, light and dashed above.
void drawOutline(QPainter& painter, const QPainterPath& viewPath);

} // namespace depict
