// Where the picture lies in the view: zoom, pan and the way back. Plain numbers, no widget.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QSizeF>

namespace depict {

/// Picture coordinates are pixels of the picture; view coordinates are logical pixels of the
/// widget. Zoom 1 (100 %) shows one pixel of the picture on one pixel of the screen, on any screen.
class ViewTransform {
public:
    static constexpr double kSmallestZoom = 0.02;
    static constexpr double kLargestZoom = 32;
    static constexpr double kLargestFitZoom = 4;

    void setCanvas(QSize canvas);
    void setView(QSizeF view, double pixelRatio);

    /// The whole picture with a margin; it stays fitted while the view changes size.
    void fit();
    /// Zooms so that the picture point under `anchor` (view) stays where it is.
    void zoomTo(double zoom, QPointF anchor);
    void panBy(QPointF distance);
    /// The same zoom and the same point of the picture in the middle; fitted when that is.
    void lookLike(const ViewTransform& other);

    [[nodiscard]] QSize canvas() const { return m_canvas; }
    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] QPointF toView(QPointF picturePoint) const;
    [[nodiscard]] QPointF toPicture(QPointF viewPoint) const;
    [[nodiscard]] QRectF toView(const QRectF& pictureArea) const;
    /// The whole picture in view coordinates.
    [[nodiscard]] QRectF canvasInView() const;
    [[nodiscard]] QPointF viewCentre() const { return {m_view.width() / 2, m_view.height() / 2}; }
    /// The next step of the usual ladder (… 50, 66.7, 100, 150, 200 …) above or below this zoom.
    [[nodiscard]] static double nextZoom(bool closer, double zoom);
    [[nodiscard]] double nextZoom(bool closer) const { return nextZoom(closer, m_zoom); }

private:
    [[nodiscard]] double scale() const { return m_zoom / m_pixelRatio; }
    void keepInSight();

    QSize m_canvas{1, 1};
    QSizeF m_view{1, 1};
    double m_pixelRatio = 1;
    double m_zoom = 1;
    QPointF m_origin; // the picture's corner in the view
    bool m_isFitted = true;
};

} // namespace depict
