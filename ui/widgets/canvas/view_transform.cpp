#include "widgets/canvas/view_transform.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace depict {
namespace {

constexpr double kMargin = 24;       // round a fitted picture
constexpr double kLeastInSight = 48; // of a picture that is panned away

constexpr std::array kLadder = {0.02,    0.03, 0.05,    0.07, 0.1,  0.15, 0.2, 0.25,
                                1.0 / 3, 0.5,  2.0 / 3, 1.0,  1.5,  2.0,  3.0, 4.0,
                                6.0,     8.0,  12.0,    16.0, 24.0, 32.0};

} // namespace

void ViewTransform::setCanvas(QSize canvas) {
    m_canvas = canvas.expandedTo({1, 1});
    if (m_isFitted)
        fit();
    else
        keepInSight();
}

void ViewTransform::setView(QSizeF view, double pixelRatio) {
    const QPointF centre = toPicture(viewCentre());
    m_view = view.expandedTo({1, 1});
    m_pixelRatio = pixelRatio;
    if (m_isFitted) {
        fit();
    } else {
        m_origin = viewCentre() - centre * scale();
        keepInSight();
    }
}

void ViewTransform::fit() {
    const QSizeF room{std::max(16.0, m_view.width() - 2 * kMargin),
                      std::max(16.0, m_view.height() - 2 * kMargin)};
    const double wanted =
        std::min(room.width() / m_canvas.width(), room.height() / m_canvas.height());
    m_zoom = std::clamp(wanted * m_pixelRatio, kSmallestZoom, kLargestFitZoom);
    m_origin = viewCentre() - QPointF(m_canvas.width(), m_canvas.height()) * scale() / 2;
    m_isFitted = true;
    keepInSight();
}

void ViewTransform::zoomTo(double zoom, QPointF anchor) {
    const QPointF under = toPicture(anchor);
    m_zoom = std::clamp(zoom, kSmallestZoom, kLargestZoom);
    m_origin = anchor - under * scale();
    m_isFitted = false;
    keepInSight();
}

void ViewTransform::panBy(QPointF distance) {
    m_origin += distance;
    m_isFitted = false;
    keepInSight();
}

void ViewTransform::lookLike(const ViewTransform& other) {
    if (other.isFitted())
        return fit();
    const QPointF centre = other.toPicture(other.viewCentre());
    zoomTo(other.zoom(), viewCentre());
    panBy(viewCentre() - toView(centre));
}

QPointF ViewTransform::toView(QPointF picturePoint) const {
    return m_origin + picturePoint * scale();
}

QPointF ViewTransform::toPicture(QPointF viewPoint) const {
    return (viewPoint - m_origin) / scale();
}

QRectF ViewTransform::toView(const QRectF& pictureArea) const {
    return {toView(pictureArea.topLeft()), pictureArea.size() * scale()};
}

QRectF ViewTransform::canvasInView() const {
    return toView(QRectF(QPointF(), QSizeF(m_canvas)));
}

double ViewTransform::nextZoom(bool closer, double zoom) {
    if (closer) {
        const auto next = std::upper_bound(kLadder.begin(), kLadder.end(), zoom * 1.001);
        return next == kLadder.end() ? kLargestZoom : *next;
    }
    const auto here = std::lower_bound(kLadder.begin(), kLadder.end(), zoom * 0.999);
    return here == kLadder.begin() ? kSmallestZoom : *std::prev(here);
}

void ViewTransform::keepInSight() {
    const QSizeF size = QSizeF(m_canvas) * scale();
    const auto clamped = [](double origin, double length, double room) {
        const double least = std::min({kLeastInSight, length, room});
        return std::clamp(origin, least - length, room - least);
    };
    // Whole screen pixels, so that edges stay crisp.
    const auto snapped = [&](double value) {
        return std::round(value * m_pixelRatio) / m_pixelRatio;
    };
    m_origin = {snapped(clamped(m_origin.x(), size.width(), m_view.width())),
                snapped(clamped(m_origin.y(), size.height(), m_view.height()))};
}

} // namespace depict
