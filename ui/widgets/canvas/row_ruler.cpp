#include "widgets/canvas/row_ruler.h"

#include "session/row_steering.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace depict {
namespace {

constexpr int kWidth = 34;
constexpr double kBar = 3; // the painted mark at the ruler's right edge
constexpr QSizeF kGrip(26, 14);
constexpr int kPageRows = 4;

/// Every how many rows a number fits, for rows of this height: 1, 2, 5, 10, 20 …
int labelStep(double rowHeight, double lineHeight) {
    for (const int step : {1, 2, 5, 10, 20, 50})
        if (rowHeight * step >= lineHeight * 1.15)
            return step;
    return 100;
}

} // namespace

RowRuler::RowRuler(CanvasView& canvas, RowSteering& steering, QWidget* parent)
    : QAbstractSlider(parent), m_canvas(canvas), m_steering(steering) {
    setOrientation(Qt::Vertical);
    setInvertedControls(true); // rows are counted downwards
    setPageStep(kPageRows);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    setFont(small);
    connect(&canvas, &CanvasView::transformChanged, this, qOverload<>(&QWidget::update));
    connect(&steering, &RowSteering::changed, this, &RowRuler::showState);
    connect(this, &QAbstractSlider::valueChanged, this, &RowRuler::takeValue);
    showState();
}

QSize RowRuler::sizeHint() const {
    return {kWidth, 100};
}

RowRuler::Use RowRuler::use() const {
    const Painting* painting = m_canvas.painting();
    if (!painting || painting->grid.rows < 2)
        return Use::none;
    if (m_steering.most() > 0)
        return Use::rewind;
    return painting->isInWork() || painting->state == Painting::State::blank ? Use::pause
                                                                             : Use::none;
}

void RowRuler::showState() {
    const QSignalBlocker quiet(this);
    const Use now = use();
    setFocusPolicy(now == Use::none ? Qt::NoFocus : Qt::StrongFocus);
    if (now == Use::rewind) {
        setRange(1, m_steering.most());
        setValue(m_steering.kept());
        setAccessibleName(tr("Rows that stay"));
        setToolTip(tr("Drag the handle, or press the arrow keys, to go back to a row: what lies "
                      "below is painted anew"));
        setCursor(Qt::SplitVCursor);
    } else if (now == Use::pause) {
        setRange(0, m_canvas.painting()->grid.rows - 1);
        setValue(m_steering.pauseRow());
        setAccessibleName(tr("Pause after this row"));
        setToolTip(tr("Click between two rows to pause the painting there; click again to take "
                      "that back"));
        setCursor(Qt::SplitVCursor);
    } else {
        setAccessibleName(tr("Rows of the picture"));
        setToolTip(tr("Rows of the picture, painted from top to bottom"));
        unsetCursor();
    }
    update();
}

void RowRuler::takeValue(int rows) {
    if (use() == Use::rewind)
        m_steering.setKept(rows);
    else if (use() == Use::pause) {
        const int least = m_canvas.painting()->rowsPainted() + 1; // what is painted is past
        m_steering.setPauseRow(rows >= least ? rows : rows > m_steering.pauseRow() ? least : 0);
    }
    showState();
}

int RowRuler::rowsAbove(double y) const {
    const QRectF sheet = m_canvas.transform().canvasInView();
    return int(std::lround((y - sheet.top()) / sheet.height() * m_canvas.painting()->grid.rows));
}

double RowRuler::heightOf(int rows) const {
    const QRectF sheet = m_canvas.transform().canvasInView();
    return std::round(sheet.top() + sheet.height() * rows / m_canvas.painting()->grid.rows);
}

// ---- the pointer and the keys

void RowRuler::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || use() == Use::none)
        return;
    m_pressed = value();
    setSliderDown(true);
    setValue(rowsAbove(event->position().y()));
}

void RowRuler::mouseMoveEvent(QMouseEvent* event) {
    if (use() == Use::none)
        return;
    m_hovered = std::clamp(rowsAbove(event->position().y()), minimum(), maximum());
    if (isSliderDown())
        setValue(*m_hovered);
    update();
}

void RowRuler::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !isSliderDown())
        return;
    setSliderDown(false);
    if (use() == Use::pause && m_pressed > 0 && value() == m_pressed)
        setValue(0); // clicked again
    else if (use() == Use::rewind)
        Q_EMIT wordsWanted();
    update();
}

void RowRuler::leaveEvent(QEvent*) {
    m_hovered.reset();
    update();
}

void RowRuler::wheelEvent(QWheelEvent* event) {
    event->ignore(); // rows are not lost by chance
}

void RowRuler::keyPressEvent(QKeyEvent* event) {
    if (use() == Use::none)
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (use() == Use::rewind) {
            m_steering.ask();
            Q_EMIT wordsWanted();
        }
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        use() == Use::rewind ? m_steering.dismiss() : setValue(0);
        return;
    default:
        QAbstractSlider::keyPressEvent(event);
    }
}

// ---- drawing

void RowRuler::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = currentTheme();
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRectF(width() - 1, 0, 1, height()), theme.line);
    const Painting* painting = m_canvas.painting();
    if (!painting || painting->grid.rows == 0)
        return;
    for (int row = 0; row < painting->grid.rows; ++row) {
        const QRectF area =
            m_canvas.transform().toView(painting->cellArea(row * painting->grid.columns));
        if (area.bottom() >= 0 && area.top() <= height())
            drawRow(painter, row, area);
    }
    const bool isPausing = use() == Use::pause;
    if (isPausing && m_hovered && *m_hovered > painting->rowsPainted())
        drawPause(painter, *m_hovered, false);
    if (m_steering.pauseRow() > 0 && m_steering.pauseRow() < painting->grid.rows)
        drawPause(painter, m_steering.pauseRow(), true);
    if (use() == Use::rewind)
        drawHandle(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void RowRuler::drawRow(QPainter& painter, int row, const QRectF& area) {
    const Theme& theme = currentTheme();
    const Painting& painting = *m_canvas.painting();
    const bool isPainted =
        painting.state == Painting::State::finished || row < painting.rowsPainted();
    const bool isCurrent = painting.isInWork() && row == painting.rowsPainted();
    const bool isTakenBack = m_steering.isRewound() && row >= m_steering.kept();
    const double top = std::round(area.top()), bottom = std::round(area.bottom());
    const double rightEdge = width() - 1;

    if (isCurrent && !isTakenBack)
        painter.fillRect(QRectF(0, top, rightEdge, bottom - top), theme.accent);
    else if (isPainted)
        painter.fillRect(QRectF(rightEdge - kBar, top, kBar, bottom - top),
                         isTakenBack ? theme.line : theme.accent);
    painter.fillRect(QRectF(rightEdge - 8, bottom, 8, 1), theme.line);
    if (row == 0)
        painter.fillRect(QRectF(rightEdge - 8, top, 8, 1), theme.line);

    const int step = labelStep(area.height(), painter.fontMetrics().height());
    if ((row + 1) % step != 0 && !(row == 0 && step > 1))
        return;
    painter.setPen(isCurrent && !isTakenBack   ? theme.onAccent
                   : isPainted && !isTakenBack ? theme.text
                                               : theme.quietText);
    const double middle = row == 0 && step > 1 ? top + area.height() / 2 : (top + bottom) / 2;
    const double line = painter.fontMetrics().height();
    painter.drawText(QRectF(0, middle - line / 2, rightEdge - 8, line),
                     Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                     QString::number(row + 1));
}

/// A grip on the line below the rows that stay.
void RowRuler::drawHandle(QPainter& painter) {
    const Theme& theme = currentTheme();
    const double y = std::clamp(heightOf(m_steering.kept()), kGrip.height() / 2 + 1,
                                height() - kGrip.height() / 2 - 1);
    const QRectF grip(width() - kGrip.width() - 2.5, y - kGrip.height() / 2 + 0.5, kGrip.width(),
                      kGrip.height());
    const bool isUsed = m_steering.isRewound() || isSliderDown() || m_hovered.has_value();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(isUsed ? theme.accent : theme.raised);
    painter.drawRoundedRect(grip, 4, 4);
    painter.setPen(QPen(isUsed ? theme.onAccent : theme.accent, 1.5));
    for (const double dy : {-2.0, 2.0})
        painter.drawLine(QPointF(grip.left() + 7, grip.center().y() + dy),
                         QPointF(grip.right() - 7, grip.center().y() + dy));
    painter.restore();
}

/// Two bars on the line below the row after which the painting pauses.
void RowRuler::drawPause(QPainter& painter, int rows, bool isSet) {
    const Theme& theme = currentTheme();
    const double y = heightOf(rows);
    const QRectF mark(width() - kGrip.width() - 2.5, y - kGrip.height() / 2 + 0.5, kGrip.width(),
                      kGrip.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isSet ? 1 : 0.5);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(mark, 4, 4);
    for (const double dx : {-3.0, 3.0})
        painter.fillRect(QRectF(mark.center().x() + dx - 1, mark.top() + 3.5, 2, 7), theme.accent);
    painter.restore();
}

} // namespace depict
