// The rows of the picture at the left of the canvas: which are painted, which is in work, where one
// may go back to, and where the painting is going to pause.
#pragma once

#include <QAbstractSlider>

#include <optional>

namespace depict {

class CanvasView;
class RowSteering;

/// Follows the zoom and pan of its canvas. Repaints itself on the canvas' `transformChanged`; call
/// `showState` when the picture or its state changed, `update` when rows were painted. Its value is
/// a number of rows: those that stay, where one may go back; otherwise those after which the
/// painting pauses (0 = it does not).
class RowRuler : public QAbstractSlider {
    Q_OBJECT
public:
    RowRuler(CanvasView& canvas, RowSteering& steering, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    void showState();

Q_SIGNALS:
    void wordsWanted(); // Return was pressed where one may go back

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Use { none, pause, rewind };

    [[nodiscard]] Use use() const;
    [[nodiscard]] int rowsAbove(double y) const; // whole ones, nearest to this height
    [[nodiscard]] double heightOf(int rows) const;
    void takeValue(int rows);
    void drawRow(QPainter& painter, int row, const QRectF& area);
    void drawHandle(QPainter& painter);
    void drawPause(QPainter& painter, int rows, bool isSet);

    CanvasView& m_canvas;
    RowSteering& m_steering;
    std::optional<int> m_hovered; // rows above the pointer
    int m_pressed = 0;            // the value when the mouse went down
};

} // namespace depict
