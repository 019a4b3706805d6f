// The rows of the picture at the left of the canvas: which are painted, which is in work.
#pragma once

#include <QWidget>

namespace depict {

class CanvasView;

/// Follows the zoom and pan of its canvas. Repaints itself on the canvas' `transformChanged`; call
/// `update` when rows were painted.
class RowRuler : public QWidget {
    Q_OBJECT
public:
    RowRuler(CanvasView& canvas, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void drawRow(QPainter& painter, int row, const QRectF& area);

    CanvasView& m_canvas;
};

} // namespace depict
