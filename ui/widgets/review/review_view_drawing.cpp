// How each mode of a review is drawn.
#include "widgets/review/heat_overlay.h"
#include "widgets/review/review_view.h"
#include "widgets/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace depict {
namespace {

constexpr double kNearestFrom = 2; // zoom from which pixels show as squares
constexpr double kDimmed = 0.3;    // of the picture under the heat

} // namespace

void ReviewView::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    const Theme& theme = currentTheme();
    painter.fillRect(event->rect(), theme.surround);
    const Painting* before = m_review.before();
    const Painting& after = m_review.after();
    if (m_review.isPeeking() && before) {
        drawShadow(painter);
        drawPainting(painter, *before, rect());
    } else if (!after.canvas.isEmpty() && after.state != Painting::State::blank) {
        const ReviewMode mode = before || m_review.mode() == ReviewMode::variants
                                    ? m_review.mode()
                                    : ReviewMode::single;
        if (panes().size() == 1)
            drawShadow(painter);
        switch (mode) {
        case ReviewMode::single:
            drawPainting(painter, before ? *m_review.side(true) : after, rect());
            break;
        case ReviewMode::wipe:
            drawWipe(painter);
            break;
        case ReviewMode::sideBySide:
            drawSideBySide(painter);
            break;
        case ReviewMode::difference:
            drawDifference(painter, event->rect());
            break;
        case ReviewMode::onion:
            drawOnion(painter);
            break;
        case ReviewMode::lens:
            drawLens(painter);
            break;
        case ReviewMode::variants:
            drawVariants(painter);
            break;
        }
    }
    drawLabels(painter);
    drawHint(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ReviewView::drawShadow(QPainter& painter) {
    const QRect sheet = m_transform.canvasInView().toAlignedRect();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 9));
    for (int ring = 5; ring > 0; --ring)
        painter.drawRect(sheet.adjusted(-ring, -ring + 2, ring, ring + 2));
}

void ReviewView::drawPainting(QPainter& painter, const Painting& painting, const QRect& visible) {
    const QRectF whole = wholeOf(painting);
    const double screenWidth = whole.width() * devicePixelRatioF();
    const double zoom = painting.canvas.isEmpty() ? 1 : screenWidth / painting.canvas.width();
    m_look.isSmooth = std::abs(zoom - 1) > 1e-6 && (zoom < kNearestFrom || m_transform.isFitted());
    depict::drawSide(painter, painting, m_review.level(painting, screenWidth), whole, visible,
                     m_look);
}

// ---- the modes

void ReviewView::drawWipe(QPainter& painter) {
    const WipeDivider line = divider();
    for (const bool isSecond : {false, true}) {
        painter.save();
        painter.setClipRegion(regionOf(line.side(isSecond), rect()));
        drawPainting(painter, *m_review.side(isSecond), rect());
        painter.restore();
    }
    drawDivider(painter);
}

void ReviewView::drawDivider(QPainter& painter) {
    const WipeDivider line = divider();
    const Theme& theme = currentTheme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0, 0, 0, 130), 4));
    painter.drawLine(line.line());
    painter.setPen(QPen(Qt::white, 2));
    painter.drawLine(line.line());
    painter.setPen(QPen(QColor(0, 0, 0, 130), 1));
    painter.setBrush(Qt::white);
    painter.drawEllipse(line.knob(), WipeDivider::kKnobRadius, WipeDivider::kKnobRadius);
    painter.setBrush(theme.accent);
    painter.drawEllipse(line.knob(), 3, 3);
    painter.setBrush(Qt::white);
    painter.drawEllipse(line.middle(), WipeDivider::kHandleRadius, WipeDivider::kHandleRadius);
    // Two arrowheads across the line.
    painter.translate(line.middle());
    painter.rotate(m_review.wipe().angle);
    painter.setPen(QPen(QColor(0x1c1c1f), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({QPointF(-4, -4), QPointF(-8, 0), QPointF(-4, 4)}));
    painter.drawPolyline(QPolygonF({QPointF(4, -4), QPointF(8, 0), QPointF(4, 4)}));
    painter.restore();
}

void ReviewView::drawSideBySide(QPainter& painter) {
    const auto all = panes();
    for (std::size_t i = 0; i < all.size(); ++i) {
        painter.save();
        painter.setClipRect(all[i]);
        painter.translate(all[i].topLeft());
        drawShadow(painter);
        drawPainting(painter, *m_review.side(i == 1), QRect(QPoint(), all[i].size()));
        painter.restore();
    }
    drawGutters(painter);
}

void ReviewView::drawGutters(QPainter& painter) {
    const QColor line = currentTheme().line;
    for (const QRect& pane : panes()) {
        if (pane.x() > 0)
            painter.fillRect(pane.x() - kGutter, pane.y(), kGutter, pane.height(), line);
        if (pane.y() > 0)
            painter.fillRect(pane.x(), pane.y() - kGutter, pane.width(), kGutter, line);
    }
}

QImage ReviewView::drawing(const Painting& painting, const QRect& area) {
    const double ratio = devicePixelRatioF();
    QImage image((QSizeF(area.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.translate(-area.topLeft());
    drawPainting(painter, painting, rect());
    return image;
}

void ReviewView::drawDifference(QPainter& painter, const QRect& dirty) {
    const Painting& before = *m_review.before();
    const Painting& after = m_review.after();
    const QRectF whole = wholeOf(after);
    const QRect area = whole.toAlignedRect() & dirty;
    painter.fillRect(whole.toAlignedRect(), QColor(0x101012));
    painter.setOpacity(kDimmed);
    drawPainting(painter, *m_review.side(true), rect());
    painter.setOpacity(1);
    if (!area.isEmpty() && before.canvas == after.canvas) {
        if (const Comparison* exact = m_review.comparison()) {
            painter.drawImage(area.topLeft(),
                              heatOverlay(exact->levels, whole, area, devicePixelRatioF()));
        } else {
            painter.save();
            painter.setClipRegion(paintedPart(after, whole) & paintedPart(before, whole) & area);
            painter.drawImage(area.topLeft(),
                              heatOfDrawings(drawing(before, area), drawing(after, area)));
            painter.restore();
        }
        drawHeatScale(painter);
    }
}

void ReviewView::drawOnion(QPainter& painter) {
    const Painting& second = *m_review.side(true);
    drawPainting(painter, *m_review.side(false), rect());
    painter.save();
    painter.setClipRegion(paintedPart(second, wholeOf(second)) & rect());
    painter.setOpacity(m_review.opacity());
    drawPainting(painter, second, rect());
    painter.restore();
}

void ReviewView::drawLens(QPainter& painter) {
    drawPainting(painter, *m_review.side(true), rect());
    QPainterPath circle;
    circle.addEllipse(m_lens, m_lensRadius, m_lensRadius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(circle);
    painter.fillPath(circle, currentTheme().surround);
    drawPainting(painter, *m_review.side(false), rect());
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 130), 4));
    painter.drawPath(circle);
    painter.setPen(QPen(Qt::white, 2));
    painter.drawPath(circle);
    painter.restore();
}

void ReviewView::drawVariants(QPainter& painter) {
    const auto all = panes();
    const auto& variants = m_review.variants();
    if (variants.size() < 2)
        return drawPainting(painter, m_review.after(), rect());
    drawGutters(painter);
    for (std::size_t i = 0; i < all.size(); ++i) {
        painter.save();
        painter.setClipRect(all[i]);
        const Painting* painting = m_review.painting(variants[i]);
        painter.translate(all[i].topLeft());
        drawShadow(painter);
        if (painting)
            drawPainting(painter, *painting, QRect(QPoint(), all[i].size()));
        if (painting == &m_review.after()) {
            painter.setPen(QPen(currentTheme().accent, 3));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRect(QPoint(), all[i].size()).adjusted(1, 1, -2, -2));
        }
        painter.restore();
    }
}

} // namespace depict
