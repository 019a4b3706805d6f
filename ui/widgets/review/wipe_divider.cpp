#include "widgets/review/wipe_divider.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace depict {
namespace {

constexpr double kStep = 15; // degrees, with Shift

double normalised(double angle) {
    angle = std::fmod(angle, 360);
    return angle < 0 ? angle + 360 : angle;
}

} // namespace

WipeDivider::WipeDivider(const WipeLine& line, QSizeF view)
    : m_line(line), m_view(view),
      m_middle(line.place.x() * view.width(), line.place.y() * view.height()) {
    const double angle = line.angle * M_PI / 180;
    m_along = {-std::sin(angle), std::cos(angle)};
    m_across = {std::cos(angle), std::sin(angle)};
}

QLineF WipeDivider::line() const {
    const double length = m_view.width() + m_view.height();
    return {m_middle - m_along * length, m_middle + m_along * length};
}

QPolygonF WipeDivider::side(bool isSecond) const {
    const QLineF edge = line();
    const QPointF away = m_across * (isSecond ? 1 : -1) * 2 * (m_view.width() + m_view.height());
    return QPolygonF({edge.p1(), edge.p2(), edge.p2() + away, edge.p1() + away});
}

double WipeDivider::distance(QPointF point) const {
    return QPointF::dotProduct(point - m_middle, m_across);
}

WipeDivider::Part WipeDivider::partAt(QPointF point) const {
    if (QLineF(point, knob()).length() <= kKnobRadius + 4)
        return Part::knob;
    const bool isOnHandle = QLineF(point, m_middle).length() <= kHandleRadius;
    return isOnHandle || std::abs(distance(point)) <= kReach ? Part::line : Part::none;
}

WipeLine WipeDivider::movedTo(QPointF point) const {
    // Only across: the handle stays where it is along the line.
    return movedBy(distance(point));
}

WipeLine WipeDivider::movedBy(double pixels) const {
    const QPointF middle = m_middle + m_across * pixels;
    WipeLine line = m_line;
    line.place = {middle.x() / std::max(1.0, m_view.width()),
                  middle.y() / std::max(1.0, m_view.height())};
    return line;
}

WipeLine WipeDivider::turnedTo(QPointF point, bool inSteps) const {
    const QPointF towards = point - m_middle;
    if (towards.isNull())
        return m_line;
    double angle = std::atan2(-towards.x(), towards.y()) * 180 / M_PI;
    if (inSteps)
        angle = std::round(angle / kStep) * kStep;
    WipeLine line = m_line;
    line.angle = normalised(angle);
    return line;
}

WipeLine WipeDivider::turnedBy(double degrees) const {
    WipeLine line = m_line;
    line.angle = normalised(line.angle + degrees);
    return line;
}

QRegion regionOf(const QPolygonF& area, const QRect& view) {
    return QRegion(area.intersected(QPolygonF(QRectF(view))).toPolygon()) & view;
}

} // namespace depict
