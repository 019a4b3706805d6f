// Two versions on the table: draws them as the review's mode says and moves about in both at once.
// The pointer moves the wipe's line, the lens, or the pictures.
#pragma once

#include "session/review.h"
#include "widgets/canvas/view_transform.h"
#include "widgets/review/side_drawing.h"
#include "widgets/review/wipe_divider.h"

#include <QEvent>
#include <QWidget>

namespace depict {

class ReviewView : public QWidget {
    Q_OBJECT
public:
    static constexpr double kSmallestLens = 40, kLargestLens = 400; // radius in logical pixels

    static constexpr int kGutter = 2; // between panes, logical pixels

    ReviewView(Review& review, QWidget* parent);

    /// Looks at the same part of the picture as another view does.
    void lookLike(const ViewTransform& other);
    [[nodiscard]] const ViewTransform& transform() const { return m_transform; }
    /// New pixels of the shown painting.
    void refresh(const QRect& pictureArea);

    /// The part of the view that shows pane 0, 1 … of the mode: one, two or four.
    [[nodiscard]] std::vector<QRect> panes() const;
    [[nodiscard]] QPointF lens() const { return m_lens; } // its middle
    [[nodiscard]] double lensRadius() const { return m_lensRadius; }
    /// What stands over the pictures where something is missing; empty otherwise.
    [[nodiscard]] QString hint() const;

public Q_SLOTS:
    void fit();
    void zoomToActualSize() { zoomTo(1); }
    void zoomToDouble() { zoomTo(2); }
    void zoomIn() { zoomTo(m_transform.nextZoom(true)); }
    void zoomOut() { zoomTo(m_transform.nextZoom(false)); }
    void zoomTo(double zoom);

Q_SIGNALS:
    void transformChanged();
    void variantChosen(depict::VersionId version);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Drag { none, pan, line, knob };

    void showReview();
    void describe();
    void layOut();
    void moved();
    void pan(QPointF distance);
    void moveLens(QPointF to);
    void resizeLens(double factor);
    void moveBoundary(QPointF direction);
    void updateCursor(QPointF point);
    void redrawBetween(const WipeLine& before, const WipeLine& now);
    [[nodiscard]] WipeDivider divider() const { return {m_review.wipe(), QSizeF(size())}; }
    [[nodiscard]] QPointF inPane(QPointF point) const;
    [[nodiscard]] int paneAt(QPointF point) const;
    [[nodiscard]] QSize referenceCanvas() const;
    [[nodiscard]] QRectF wholeOf(const Painting& painting) const; // in a pane

    void drawPainting(QPainter& painter, const Painting& painting, const QRect& visible);
    void drawShadow(QPainter& painter);
    void drawWipe(QPainter& painter);
    void drawDivider(QPainter& painter);
    void drawSideBySide(QPainter& painter);
    void drawGutters(QPainter& painter);
    void drawDifference(QPainter& painter, const QRect& dirty);
    void drawOnion(QPainter& painter);
    void drawLens(QPainter& painter);
    void drawVariants(QPainter& painter);
    void drawLabels(QPainter& painter);
    void drawHint(QPainter& painter);
    void drawHeatScale(QPainter& painter);
    [[nodiscard]] QImage drawing(const Painting& painting, const QRect& area);
    struct Label {
        QRect area;
        QString words; // as they fit
    };
    [[nodiscard]] Label labelIn(const QRect& pane, const Painting& painting) const;
    [[nodiscard]] Label labelBeside(const WipeLine& line, bool isSecond) const;
    [[nodiscard]] std::vector<Label> labels() const;
    [[nodiscard]] QString nameOf(const Painting& painting) const;
    [[nodiscard]] QRegion areaOf(const WipeLine& line) const; // the line and what hangs on it

    Review& m_review;
    ViewTransform m_transform; // of one pane; all panes share it
    QSize m_canvas;
    WipeLine m_line; // as last shown
    SideLook m_look;
    QPointF m_lens, m_lastPoint;
    double m_lensRadius = 130;
    bool m_isLensPlaced = false;
    Drag m_drag = Drag::none;
    bool m_isSpaceDown = false;
};

} // namespace depict
