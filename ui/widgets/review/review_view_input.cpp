// What the mouse, the wheel and the keys do in a review.
#include "widgets/review/review_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <cmath>

namespace depict {
namespace {

constexpr double kWheelStep = 120; // of angleDelta: one notch
constexpr double kNotchFactor = 1.25;
constexpr double kKeyPan = 64, kKeyMove = 16; // logical pixels
constexpr double kTurn = 15;                  // degrees
constexpr double kLensStep = 1.2, kOpacityStep = 0.1;
constexpr double kStill = 4; // a press that moves less is a click

} // namespace

bool ReviewView::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto& gesture = *static_cast<QNativeGestureEvent*>(event);
        if (gesture.gestureType() == Qt::ZoomNativeGesture) {
            m_transform.zoomTo(m_transform.zoom() * (1 + gesture.value()),
                               inPane(gesture.position()));
            moved();
            return true;
        }
    }
    return QWidget::event(event);
}

void ReviewView::wheelEvent(QWheelEvent* event) {
    const bool isTouchpad = !event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase;
    if (isTouchpad && !(event->modifiers() & Qt::ControlModifier)) {
        pan(event->pixelDelta());
    } else if (event->angleDelta().y() != 0) {
        const double factor = std::pow(kNotchFactor, event->angleDelta().y() / kWheelStep);
        m_transform.zoomTo(m_transform.zoom() * factor, inPane(event->position()));
        moved();
    }
    event->accept();
}

void ReviewView::mousePressEvent(QMouseEvent* event) {
    m_lastPoint = event->position();
    m_drag = Drag::none;
    const bool isLeft = event->button() == Qt::LeftButton;
    if (event->button() != Qt::MiddleButton && !isLeft)
        return;
    m_drag = Drag::pan;
    const bool hasLine = m_review.mode() == ReviewMode::wipe && m_review.before();
    if (isLeft && !m_isSpaceDown && hasLine) {
        const auto part = divider().partAt(event->position());
        m_drag = part == WipeDivider::Part::knob   ? Drag::knob
                 : part == WipeDivider::Part::line ? Drag::line
                                                   : Drag::pan;
    }
    if (isLeft && m_review.mode() == ReviewMode::variants && !m_isSpaceDown)
        m_drag = Drag::none; // a choice, until it moves
    updateCursor(event->position());
}

void ReviewView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF point = event->position();
    if (m_review.mode() == ReviewMode::lens && m_drag != Drag::pan)
        moveLens(point);
    const bool isPressed = event->buttons() & (Qt::LeftButton | Qt::MiddleButton);
    if (isPressed && m_drag == Drag::none && m_review.mode() == ReviewMode::variants &&
        QLineF(point, m_lastPoint).length() > kStill)
        m_drag = Drag::pan;
    switch (m_drag) {
    case Drag::pan:
        pan(point - m_lastPoint);
        m_lastPoint = point;
        break;
    case Drag::line:
        m_review.setWipe(divider().movedTo(point));
        break;
    case Drag::knob:
        m_review.setWipe(divider().turnedTo(point, event->modifiers() & Qt::ShiftModifier));
        break;
    case Drag::none:
        break;
    }
    updateCursor(point);
}

void ReviewView::mouseReleaseEvent(QMouseEvent* event) {
    const int pane = paneAt(event->position());
    const bool isChoice = event->button() == Qt::LeftButton && m_drag == Drag::none && pane >= 0 &&
                          m_review.mode() == ReviewMode::variants &&
                          std::size_t(pane) < m_review.variants().size();
    m_drag = Drag::none;
    updateCursor(event->position());
    if (isChoice)
        Q_EMIT variantChosen(m_review.variants()[std::size_t(pane)]);
}

void ReviewView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::MiddleButton)
        return fit();
    const bool isOnLine = m_review.mode() == ReviewMode::wipe && m_review.before() &&
                          divider().partAt(event->position()) != WipeDivider::Part::none;
    if (isOnLine)
        m_review.setWipe({});
}

/// Where the two pictures meet: the line, the lens, or how much of each is seen.
void ReviewView::moveBoundary(QPointF direction) {
    switch (m_review.mode()) {
    case ReviewMode::wipe:
        return m_review.setWipe(
            divider().movedBy(kKeyMove * QPointF::dotProduct(direction, divider().across())));
    case ReviewMode::lens:
        return moveLens(m_lens + direction * kKeyMove);
    case ReviewMode::onion:
        return m_review.setOpacity(m_review.opacity() +
                                   kOpacityStep * (direction.x() - direction.y()));
    default:
        return;
    }
}

void ReviewView::keyPressEvent(QKeyEvent* event) {
    const bool moves = event->modifiers() & Qt::ShiftModifier;
    const auto arrow = [&](double x, double y) {
        moves ? moveBoundary({x, y}) : pan(QPointF(-x, -y) * kKeyPan);
    };
    const auto bracket = [&](double direction) {
        if (m_review.mode() == ReviewMode::wipe)
            m_review.setWipe(divider().turnedBy(direction * kTurn));
        else if (m_review.mode() == ReviewMode::lens)
            resizeLens(std::pow(kLensStep, direction));
        else if (m_review.mode() == ReviewMode::onion)
            m_review.setOpacity(m_review.opacity() + direction * kOpacityStep);
    };
    switch (event->key()) {
    case Qt::Key_Space:
        m_isSpaceDown = true;
        return updateCursor(mapFromGlobal(QCursor::pos()));
    case Qt::Key_Left:
        return arrow(-1, 0);
    case Qt::Key_Right:
        return arrow(1, 0);
    case Qt::Key_Up:
        return arrow(0, -1);
    case Qt::Key_Down:
        return arrow(0, 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Home:
        return fit();
    case Qt::Key_BracketLeft:
        return bracket(-1);
    case Qt::Key_BracketRight:
        return bracket(1);
    default:
        break;
    }
    const int number = event->key() - Qt::Key_1;
    if (m_review.mode() == ReviewMode::variants && event->modifiers() == Qt::NoModifier &&
        number >= 0 && number < int(m_review.variants().size())) {
        Q_EMIT variantChosen(m_review.variants()[std::size_t(number)]);
        return;
    }
    QWidget::keyPressEvent(event);
}

void ReviewView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceDown = false;
        updateCursor(mapFromGlobal(QCursor::pos()));
    } else {
        QWidget::keyReleaseEvent(event);
    }
}

void ReviewView::focusOutEvent(QFocusEvent* event) {
    m_isSpaceDown = false;
    QWidget::focusOutEvent(event);
}

void ReviewView::updateCursor(QPointF point) {
    using Part = WipeDivider::Part;
    const bool hasLine = m_review.mode() == ReviewMode::wipe && m_review.before();
    const Part part = hasLine ? divider().partAt(point) : Part::none;
    if (m_drag == Drag::pan)
        setCursor(Qt::ClosedHandCursor);
    else if (m_isSpaceDown)
        setCursor(Qt::OpenHandCursor);
    else if (m_drag == Drag::knob || part == Part::knob)
        setCursor(Qt::PointingHandCursor);
    else if (m_drag == Drag::line || part == Part::line) {
        // The arrow that lies nearest across the line.
        constexpr Qt::CursorShape kShapes[] = {Qt::SizeHorCursor, Qt::SizeFDiagCursor,
                                               Qt::SizeVerCursor, Qt::SizeBDiagCursor};
        setCursor(kShapes[std::lround(m_review.wipe().angle / 45) % 4]);
    } else if (m_review.mode() == ReviewMode::variants)
        setCursor(Qt::PointingHandCursor);
    else
        setCursor(Qt::OpenHandCursor);
}

} // namespace depict
