// What the mouse, the pen, the wheel and the keys do on the canvas.
#include "widgets/canvas/canvas_view.h"
#include "widgets/tools/canvas_tool.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QStyle>
#include <QTabletEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace depict {
namespace {

constexpr double kWheelStep = 120; // of angleDelta: one notch
constexpr double kNotchFactor = 1.25;
constexpr double kKeyPan = 64;       // logical pixels
constexpr double kGlideShare = 0.35; // of the way that is left, each frame
constexpr double kNearZoom = 0.004;  // so close (a factor) is there

} // namespace

void CanvasView::wheelEvent(QWheelEvent* event) {
    // A touchpad scrolls with pixel deltas: it pans. A wheel, and anything with Ctrl, zooms.
    const bool isTouchpad = !event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase;
    if (isTouchpad && !(event->modifiers() & Qt::ControlModifier)) {
        pan(event->pixelDelta());
    } else if (event->angleDelta().y() != 0) {
        const double factor = std::pow(kNotchFactor, event->angleDelta().y() / kWheelStep);
        glideTo(aimedZoom() * factor, event->position());
    }
    event->accept();
}

/// Towards a zoom, with what lies under `anchor` staying there; at once where nobody sees it or the
/// system wants no animations.
void CanvasView::glideTo(double zoom, QPointF anchor) {
    m_aim = std::clamp(zoom, ViewTransform::kSmallestZoom, ViewTransform::kLargestZoom);
    m_anchor = anchor;
    const bool isStill =
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    if (isVisible() && !isStill)
        return m_glide.start();
    m_transform.zoomTo(m_aim, m_anchor);
    moved();
}

void CanvasView::glide() {
    const double ratio = m_aim / m_transform.zoom();
    const bool isThere = std::abs(std::log(ratio)) < kNearZoom;
    m_transform.zoomTo(isThere ? m_aim : m_transform.zoom() * std::pow(ratio, kGlideShare),
                       m_anchor);
    if (isThere)
        m_glide.stop();
    moved();
}

void CanvasView::stopGliding() {
    m_glide.stop();
}

bool CanvasView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && m_tool &&
        m_tool->wantsKey(*static_cast<QKeyEvent*>(event)))
        event->accept();
    if (event->type() == QEvent::NativeGesture)
        return handleGesture(*static_cast<QNativeGestureEvent*>(event));
    return QWidget::event(event);
}

bool CanvasView::handleGesture(const QNativeGestureEvent& gesture) {
    if (gesture.gestureType() == Qt::ZoomNativeGesture) {
        m_transform.zoomTo(m_transform.zoom() * (1 + gesture.value()), gesture.position());
        moved();
        return true;
    }
    if (gesture.gestureType() == Qt::SmartZoomNativeGesture) {
        m_transform.isFitted() ? zoomToActualSize() : fit();
        return true;
    }
    return false;
}

ToolPoint CanvasView::toolPoint(QPointF point, double pressure,
                                Qt::KeyboardModifiers modifiers) const {
    return {m_transform.toPicture(point), point, pressure, modifiers};
}

void CanvasView::startPan(QPointF point) {
    m_isPanning = true;
    m_lastPoint = point;
    updateCursor();
}

/// The tool's share of what a mouse or a pen does.
void CanvasView::usePointer(QEvent::Type type, const ToolPoint& point) {
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::TabletPress:
        if (m_painting && !m_painting->hasPicture() && m_painting->rowsPainted() > 0) {
            Q_EMIT unfinishedTouched();
            return;
        }
        m_isUsingTool = true;
        return m_tool->press(point);
    case QEvent::MouseButtonRelease:
    case QEvent::TabletRelease:
        if (m_isUsingTool)
            m_tool->release(point);
        m_isUsingTool = false;
        return;
    default:
        m_isUsingTool ? m_tool->drag(point) : m_tool->hover(point);
    }
}

void CanvasView::mousePressEvent(QMouseEvent* event) {
    const bool isLeft = event->button() == Qt::LeftButton;
    if (event->button() == Qt::MiddleButton || (isLeft && m_isSpaceDown))
        startPan(event->position());
    else if (isLeft && m_tool)
        usePointer(event->type(), toolPoint(event->position(), 1, event->modifiers()));
}

void CanvasView::mouseMoveEvent(QMouseEvent* event) {
    if (m_isPanning) {
        pan(event->position() - m_lastPoint);
        m_lastPoint = event->position();
    } else if (m_tool) {
        usePointer(event->type(), toolPoint(event->position(), 1, event->modifiers()));
    }
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_isPanning && m_tool && event->button() == Qt::LeftButton)
        usePointer(event->type(), toolPoint(event->position(), 1, event->modifiers()));
    m_isPanning = false;
    updateCursor();
}

void CanvasView::tabletEvent(QTabletEvent* event) {
    if (!m_tool || m_isSpaceDown || m_isPanning) {
        event->ignore(); // it comes again as a mouse
        return;
    }
    usePointer(event->type(), toolPoint(event->position(), event->pressure(), event->modifiers()));
    event->accept();
}

void CanvasView::leaveEvent(QEvent*) {
    if (m_tool)
        m_tool->leave();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::MiddleButton)
        fit();
    else if (event->button() == Qt::LeftButton && m_tool)
        m_tool->doubleClick(toolPoint(event->position(), 1, event->modifiers()));
}

void CanvasView::keyPressEvent(QKeyEvent* event) {
    if (m_tool && m_tool->keyPress(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Space:
        m_isSpaceDown = true;
        updateCursor();
        return;
    case Qt::Key_Left:
        return pan({kKeyPan, 0});
    case Qt::Key_Right:
        return pan({-kKeyPan, 0});
    case Qt::Key_Up:
        return pan({0, kKeyPan});
    case Qt::Key_Down:
        return pan({0, -kKeyPan});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Home:
        return fit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_tool)
            m_tool->doubleClick(toolPoint(mapFromGlobal(QCursor::pos()), 1, event->modifiers()));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CanvasView::keyReleaseEvent(QKeyEvent* event) {
    if (m_tool && m_tool->keyRelease(*event))
        return;
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceDown = false;
        updateCursor();
    } else {
        QWidget::keyReleaseEvent(event);
    }
}

void CanvasView::focusOutEvent(QFocusEvent* event) {
    m_isSpaceDown = false;
    updateCursor();
    QWidget::focusOutEvent(event);
}

void CanvasView::updateCursor() {
    if (m_isPanning)
        setCursor(Qt::ClosedHandCursor);
    else if (m_isSpaceDown)
        setCursor(Qt::OpenHandCursor);
    else if (m_tool && m_painting && m_painting->hasPicture())
        setCursor(m_tool->cursor());
    else
        unsetCursor();
}

} // namespace depict
