// Where the wipe's line runs on the screen, what lies on either side of it, and what a pointer
// grabs. Plain numbers, no widget.
#pragma once

#include "session/review.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QRegion>
#include <QSizeF>

namespace depict {

class WipeDivider {
public:
    static constexpr double kReach = 9; // logical pixels round the line that grab it
    static constexpr double kKnob = 84; // from the middle to the knob that turns it
    static constexpr double kKnobRadius = 7;
    static constexpr double kHandleRadius = 15;

    enum class Part { none, line, knob };

    WipeDivider(const WipeLine& line, QSizeF view);

    [[nodiscard]] QPointF middle() const { return m_middle; }
    [[nodiscard]] QPointF along() const { return m_along; }   // of length 1, downwards at 0 degrees
    [[nodiscard]] QPointF across() const { return m_across; } // to the second side
    [[nodiscard]] QPointF knob() const { return m_middle + m_along * kKnob; }
    [[nodiscard]] QLineF line() const; // beyond the view at both ends
    /// One side, reaching beyond the view.
    [[nodiscard]] QPolygonF side(bool isSecond) const;
    /// Below zero on the first side.
    [[nodiscard]] double distance(QPointF point) const;
    [[nodiscard]] Part partAt(QPointF point) const;

    /// The line moved to this point, and turned so that its knob lies towards it.
    [[nodiscard]] WipeLine movedTo(QPointF point) const;
    [[nodiscard]] WipeLine turnedTo(QPointF point, bool inSteps) const;
    [[nodiscard]] WipeLine movedBy(double pixels) const;
    [[nodiscard]] WipeLine turnedBy(double degrees) const;

private:
    WipeLine m_line;
    QSizeF m_view;
    QPointF m_middle, m_along, m_across;
};

/// The pixels of the view that an area with straight edges covers.
[[nodiscard]] QRegion regionOf(const QPolygonF& area, const QRect& view);

} // namespace depict
