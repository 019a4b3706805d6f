#include "widgets/tools/expand_tool.h"

#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace depict {
namespace {

constexpr double kReach = 12;  // logical pixels round an edge
constexpr double kHandle = 5;  // half side
constexpr int kStep = 8;       // pixels that edges snap to
constexpr float kFill = 0.18F; // opacity of what is added

int stepped(double pixels) {
    return int(std::lround(pixels / kStep)) * kStep;
}

} // namespace

ExpandTool::ExpandTool(Masking& masking, const ToolSettings& settings, Expanding& expanding,
                       QObject* parent)
    : CanvasTool(masking, settings, parent), m_expanding(expanding) {
    connect(&expanding, &Expanding::changed, this, &CanvasTool::marksChanged);
}

QRectF ExpandTool::frame() const {
    const Expansion& by = m_expanding.by();
    return QRectF(QPointF(), QSizeF(m_expanding.picture()))
        .adjusted(-by.left, -by.top, by.right, by.bottom);
}

ExpandTool::Sides ExpandTool::sidesAt(QPointF view) const {
    const QRectF edges = m_transform.toView(frame());
    if (!edges.adjusted(-kReach, -kReach, kReach, kReach).contains(view))
        return {};
    return {std::abs(view.x() - edges.left()) < kReach, std::abs(view.y() - edges.top()) < kReach,
            std::abs(view.x() - edges.right()) < kReach,
            std::abs(view.y() - edges.bottom()) < kReach};
}

void ExpandTool::press(const ToolPoint& point) {
    m_sides = sidesAt(point.view);
    m_before = m_expanding.by();
    m_start = point.picture;
}

void ExpandTool::drag(const ToolPoint& point) {
    if (!m_sides.any())
        return;
    const QPointF by = point.picture - m_start;
    Expansion now = m_before;
    if (m_sides.left)
        now.left = m_before.left - stepped(by.x());
    if (m_sides.right)
        now.right = m_before.right + stepped(by.x());
    if (m_sides.top)
        now.top = m_before.top - stepped(by.y());
    if (m_sides.bottom)
        now.bottom = m_before.bottom + stepped(by.y());
    if (point.modifiers & Qt::AltModifier) { // the opposite side as well
        if (m_sides.left || m_sides.right)
            now.left = now.right = m_sides.left ? now.left : now.right;
        if (m_sides.top || m_sides.bottom)
            now.top = now.bottom = m_sides.top ? now.top : now.bottom;
    }
    m_expanding.set(now);
}

void ExpandTool::hover(const ToolPoint& point) {
    const Sides sides = sidesAt(point.view);
    const bool isAcross = sides.left || sides.right, isDown = sides.top || sides.bottom;
    const Qt::CursorShape shape =
        isAcross && isDown
            ? ((sides.left && sides.top) || (sides.right && sides.bottom) ? Qt::SizeFDiagCursor
                                                                          : Qt::SizeBDiagCursor)
        : isAcross ? Qt::SizeHorCursor
        : isDown   ? Qt::SizeVerCursor
                   : Qt::ArrowCursor;
    if (shape != m_cursor.shape()) {
        m_cursor = shape;
        Q_EMIT marksChanged();
    }
}

bool ExpandTool::wantsKey(const QKeyEvent& event) const {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool ExpandTool::keyPress(const QKeyEvent& event) {
    if (!wantsKey(event) || event.modifiers() & Qt::ControlModifier)
        return false;
    Q_EMIT m_expanding.applied();
    return true;
}

bool ExpandTool::cancel() {
    m_sides = {};
    if (m_expanding.by().isEmpty())
        return false;
    m_expanding.set({});
    return true;
}

void ExpandTool::draw(QPainter& painter, const ViewTransform& transform) const {
    m_transform = transform;
    const QRectF edges = transform.toView(frame());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath added;
    added.addRect(edges);
    added.addRect(transform.canvasInView());
    QColor fill = currentTheme().accent;
    fill.setAlphaF(kFill);
    painter.fillPath(added, fill);
    QPainterPath outline;
    outline.addRect(edges);
    drawOutline(painter, outline);
    painter.setPen(QPen(currentTheme().accent, 1.5));
    painter.setBrush(currentTheme().onAccent);
    for (const double x : {edges.left(), edges.center().x(), edges.right()})
        for (const double y : {edges.top(), edges.center().y(), edges.bottom()})
            if (QPointF(x, y) != edges.center())
                painter.drawRect(QRectF(x - kHandle, y - kHandle, 2 * kHandle, 2 * kHandle));
    painter.restore();
}

} // namespace depict
