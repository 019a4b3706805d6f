#include "widgets/tools/key_pointer.h"

#include "widgets/canvas/canvas_view.h"
#include "widgets/tools/canvas_tool.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace depict {
namespace {

constexpr int kSide = 25;    // of the cross, logical pixels
constexpr double kStep = 16; // of an arrow key, likewise
constexpr double kMargin = 32;

QPointF directionOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

KeyPointer::KeyPointer(CanvasView& view) : QWidget(&view), m_view(view) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(kSide, kSide);
    hide();
    view.installEventFilter(this);
    connect(&view, &CanvasView::transformChanged, this, &KeyPointer::follow);
}

CanvasTool* KeyPointer::tool() const {
    const Painting* painting = m_view.painting();
    return painting && painting->hasPicture() ? m_view.tool() : nullptr;
}

bool KeyPointer::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
        return take(static_cast<const QKeyEvent&>(*event));
    case QEvent::ShortcutOverride: // Escape is on its way to the tool
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
            putDown();
        return false;
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::TabletPress:
    case QEvent::FocusOut:
        if (m_place) {
            if (m_isPressed && tool())
                tool()->cancel();
            putDown();
        }
        return false;
    default:
        return false;
    }
}

bool KeyPointer::take(const QKeyEvent& event) {
    if (!tool() || tool()->wantsKey(event))
        return false;
    const QPointF direction = directionOf(event.key());
    if (!direction.isNull()) {
        const bool isFine = event.modifiers().testFlag(Qt::ControlModifier);
        const double step =
            isFine ? 1 : std::max(1.0, std::round(kStep / m_view.transform().zoom()));
        move(direction * step, event.modifiers());
        return true;
    }
    if (!m_place || (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter))
        return false;
    press(event.modifiers());
    return true;
}

/// The first key only shows the cross, in the middle of what is seen of the picture.
void KeyPointer::move(QPointF distance, Qt::KeyboardModifiers modifiers) {
    const QSize canvas = m_view.painting()->canvas;
    if (!m_place) {
        const QPointF middle = m_view.transform().toPicture(QPointF(m_view.rect().center()));
        m_place = {std::round(middle.x()), std::round(middle.y())};
        distance = {};
    }
    *m_place += distance;
    m_place->setX(std::clamp(m_place->x(), 0.0, double(canvas.width())));
    m_place->setY(std::clamp(m_place->y(), 0.0, double(canvas.height())));
    keepInSight();
    follow();
    const ToolPoint there = point(modifiers & ~Qt::ControlModifier);
    m_isPressed ? tool()->drag(there) : tool()->hover(there);
    say();
}

void KeyPointer::press(Qt::KeyboardModifiers modifiers) {
    const ToolPoint there = point(modifiers);
    if (!tool()->takesClicks()) {
        m_isPressed ? tool()->release(there) : tool()->press(there);
        m_isPressed = !m_isPressed;
        return;
    }
    tool()->press(there);
    tool()->release(there);
    const bool isSecond = m_lastClick == m_place;
    if (isSecond)
        tool()->doubleClick(there);
    m_lastClick = isSecond ? std::nullopt : m_place;
}

ToolPoint KeyPointer::point(Qt::KeyboardModifiers modifiers) const {
    return {*m_place, m_view.transform().toView(*m_place), 1,
            modifiers & ~Qt::KeyboardModifiers(Qt::KeypadModifier)};
}

void KeyPointer::putDown() {
    m_place.reset();
    m_lastClick.reset();
    m_isPressed = false;
    hide();
}

void KeyPointer::follow() {
    if (m_place && !tool())
        putDown();
    setVisible(m_place.has_value());
    if (m_place)
        QWidget::move(m_view.transform().toView(*m_place).toPoint() - rect().center());
}

void KeyPointer::keepInSight() {
    const QPointF there = m_view.transform().toView(*m_place);
    const auto lack = [](double at, double length) {
        return at < kMargin ? kMargin - at : at > length - kMargin ? length - kMargin - at : 0;
    };
    const QPointF distance(lack(there.x(), m_view.width()), lack(there.y(), m_view.height()));
    if (!distance.isNull() && !m_view.transform().isFitted())
        m_view.pan(distance);
}

/// For those who hear the canvas instead of seeing it.
void KeyPointer::say() {
    m_view.setAccessibleDescription(
        tr("Column %1, row %2 of pixels").arg(int(m_place->x())).arg(int(m_place->y())));
}

void KeyPointer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QPoint middle = rect().center();
    QPainterPath cross;
    for (const QPoint& arm : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)}) {
        cross.moveTo(middle + arm * 3);
        cross.lineTo(middle + arm * (kSide / 2));
    }
    painter.setPen(QPen(QColor(0, 0, 0, 190), 3));
    painter.drawPath(cross);
    painter.setPen(QPen(QColor(255, 255, 255), 1));
    painter.drawPath(cross);
}

} // namespace depict
