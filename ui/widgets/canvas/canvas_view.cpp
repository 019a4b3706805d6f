#include "widgets/canvas/canvas_view.h"

#include "widgets/canvas/paper.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace depict {
namespace {

constexpr int kFrame = 16;           // milliseconds
constexpr double kPulseLength = 900; // milliseconds
constexpr double kWheelStep = 120;   // of angleDelta: one notch
constexpr double kNotchFactor = 1.25;
constexpr double kKeyPan = 64; // logical pixels
constexpr double kUnderlayOpacity = 0.22;
constexpr float kPlanOpacity = 0.08f;
constexpr double kPlanCorner = 6;       // logical pixels
constexpr double kSmallestGridCell = 6; // cells smaller than this show no grid
constexpr double kNearestFrom = 2;      // zoom from which pixels show as squares

} // namespace

CanvasView::CanvasView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(160, 120);
    setAccessibleName(tr("Canvas"));
    m_paper = paperTile(currentTheme());
    m_checks = checkerTile(currentTheme());
    m_frames.setInterval(kFrame);
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &CanvasView::tick);
}

void CanvasView::show(const Painting* painting) {
    m_painting = painting; // the one before may be gone already
    if (painting && painting->canvas != m_canvas) {
        m_canvas = painting->canvas;
        m_transform.setCanvas(m_canvas);
        m_transform.fit();
    }
    if (isInWork() != m_frames.isActive()) {
        m_pulse.start();
        isInWork() ? m_frames.start() : m_frames.stop();
    }
    Q_EMIT transformChanged();
    update();
}

void CanvasView::refresh(const QRect& pictureArea) {
    // Smooth scaling reads a neighbouring pixel; two screen pixels more cover that.
    update(m_transform.toView(QRectF(pictureArea)).toAlignedRect().adjusted(-2, -2, 2, 2));
}

void CanvasView::setCellGridShown(bool shown) {
    m_showsCellGrid = shown;
    update();
}

void CanvasView::fit() {
    m_transform.fit();
    moved();
}

void CanvasView::zoomTo(double zoom) {
    m_transform.zoomTo(zoom, m_transform.viewCentre());
    moved();
}

void CanvasView::moved() {
    Q_EMIT transformChanged();
    update();
}

void CanvasView::pan(QPointF distance) {
    m_transform.panBy(distance);
    moved();
}

void CanvasView::tick() {
    if (isInWork())
        refresh(m_painting->cellArea(m_painting->cellsPainted).toAlignedRect());
}

QRegion CanvasView::paintedZone() const {
    using State = Painting::State;
    if (m_painting->state == State::opened || m_painting->state == State::finished)
        return m_transform.canvasInView().toAlignedRect();
    if (m_painting->state == State::painting) {
        QRegion zone;
        for (const QRect& area : m_painting->painted)
            zone += m_transform.toView(QRectF(area)).toRect();
        return zone;
    }
    if (m_painting->cellsPainted == 0)
        return {};
    const Painting& painting = *m_painting;
    const double width = painting.canvas.width();
    const QRectF next = painting.cellArea(painting.cellsPainted);
    const QRectF rows(0, 0, width,
                      painting.cellArea(painting.rowsPainted() * painting.grid.columns).y());
    QRegion zone = m_transform.toView(rows).toRect();
    if (painting.cellsPainted % painting.grid.columns > 0)
        zone += m_transform.toView(QRectF(0, next.y(), next.x(), next.height())).toRect();
    return zone;
}

void CanvasView::paintEvent(QPaintEvent* event) {
    m_frameLog.beginFrame();
    QPainter painter(this);
    const Theme& theme = currentTheme();
    painter.fillRect(event->rect(), theme.surround);
    if (m_painting && !m_painting->canvas.isEmpty()) {
        drawSheet(painter, event->rect());
        if (isInWork())
            drawPlan(painter);
        if (m_showsCellGrid)
            drawCellGrid(painter);
        if (isInWork())
            drawCurrentCell(painter);
    }
    if (hasFocus())
        drawFocus(painter);
    m_frameLog.endFrame(isInWork());
}

void CanvasView::drawSheet(QPainter& painter, const QRect& dirty) {
    const QRect sheet = m_transform.canvasInView().toAlignedRect();
    // A soft edge lifts the sheet from the table.
    painter.setPen(Qt::NoPen);
    for (int ring = 5; ring > 0; --ring) {
        painter.setBrush(QColor(0, 0, 0, 9));
        painter.drawRect(sheet.adjusted(-ring, -ring + 2, ring, ring + 2));
    }
    const QRegion painted = paintedZone();
    const QRegion pending = QRegion(sheet & dirty) - painted;
    if (!pending.isEmpty()) {
        painter.save();
        painter.setClipRegion(pending);
        painter.setBrushOrigin(sheet.topLeft());
        painter.fillRect(sheet & dirty, QBrush(m_paper));
        if (!m_painting->underlay.isNull()) {
            painter.setOpacity(kUnderlayOpacity);
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(m_transform.canvasInView(), m_painting->underlay);
        }
        painter.restore();
    }
    for (const QRect& area : painted& dirty)
        drawPicture(painter, area);
}

void CanvasView::drawPicture(QPainter& painter, const QRect& area) {
    const QImage& surface = m_painting->surface;
    if (surface.isNull())
        return;
    painter.save();
    painter.setClipRect(area);
    if (m_painting->state == Painting::State::opened && m_painting->surface.hasAlphaChannel()) {
        painter.setBrushOrigin(m_transform.canvasInView().topLeft());
        painter.fillRect(area, QBrush(m_checks));
    }
    const double zoom = m_transform.zoom();
    const QImage& overview = m_painting->overview;
    const bool isSmall =
        !overview.isNull() && zoom * m_painting->canvas.width() <= overview.width();
    const bool isSmooth = zoom != 1 && (zoom < kNearestFrom || m_transform.isFitted());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, isSmooth);
    painter.drawImage(m_transform.canvasInView(), isSmall ? overview : surface);
    painter.restore();
}

/// Where things will be, on what is not painted yet.
void CanvasView::drawPlan(QPainter& painter) {
    const QRegion pending = QRegion(m_transform.canvasInView().toAlignedRect()) - paintedZone();
    if (pending.isEmpty() || m_painting->plan.things.empty() || m_painting->grid.cells() == 0)
        return;
    painter.save();
    painter.setClipRegion(pending);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = currentTheme().accent;
    fill.setAlphaF(kPlanOpacity);
    painter.setBrush(fill);
    painter.setPen(QPen(currentTheme().accent, 1.5, Qt::DashLine));
    const int columns = m_painting->grid.columns;
    for (const PlannedThing& thing : m_painting->plan.things) {
        if (thing.worn)
            continue;
        const QRectF first = m_painting->cellArea(thing.top * columns + thing.left);
        const QRectF last = m_painting->cellArea((thing.top + thing.rows - 1) * columns +
                                                 thing.left + thing.columns - 1);
        const QRectF box = m_transform.toView(first.united(last)).adjusted(2, 2, -2, -2);
        painter.drawRoundedRect(box, kPlanCorner, kPlanCorner);
    }
    painter.restore();
}

void CanvasView::drawCellGrid(QPainter& painter) {
    const GridSize grid = m_painting->grid;
    if (grid.cells() == 0)
        return;
    const QRectF cell = m_transform.toView(m_painting->cellArea(0));
    if (cell.width() < kSmallestGridCell)
        return;
    const QRectF sheet = m_transform.canvasInView();
    painter.setPen(QPen(QColor(40, 44, 70, 70), 1));
    for (int column = 1; column < grid.columns; ++column) {
        const double x = std::round(sheet.x() + column * cell.width()) + 0.5;
        painter.drawLine(QPointF(x, sheet.top()), QPointF(x, sheet.bottom()));
    }
    for (int row = 1; row < grid.rows; ++row) {
        const double y = std::round(sheet.y() + row * cell.height()) + 0.5;
        painter.drawLine(QPointF(sheet.left(), y), QPointF(sheet.right(), y));
    }
}

void CanvasView::drawCurrentCell(QPainter& painter) {
    if (m_painting->cellsPainted >= m_painting->grid.cells())
        return;
    const QRectF cell = m_transform.toView(m_painting->cellArea(m_painting->cellsPainted));
    const double phase = double(m_pulse.elapsed()) / kPulseLength;
    QColor glow = currentTheme().accent;
    glow.setAlphaF(float(0.35 + 0.25 * std::sin(phase * 2 * M_PI)));
    painter.fillRect(cell, glow);
    painter.setPen(QPen(currentTheme().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.toRect().adjusted(1, 1, -1, -1));
}

void CanvasView::drawFocus(QPainter& painter) {
    painter.setPen(QPen(currentTheme().focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void CanvasView::resizeEvent(QResizeEvent*) {
    m_transform.setView(QSizeF(size()), devicePixelRatioF());
    Q_EMIT transformChanged();
}

void CanvasView::wheelEvent(QWheelEvent* event) {
    // A touchpad scrolls with pixel deltas: it pans. A wheel, and anything with Ctrl, zooms.
    const bool isTouchpad = !event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase;
    if (isTouchpad && !(event->modifiers() & Qt::ControlModifier)) {
        pan(event->pixelDelta());
    } else if (event->angleDelta().y() != 0) {
        const double factor = std::pow(kNotchFactor, event->angleDelta().y() / kWheelStep);
        m_transform.zoomTo(m_transform.zoom() * factor, event->position());
        moved();
    }
    event->accept();
}

bool CanvasView::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture)
        return handleGesture(*static_cast<QNativeGestureEvent*>(event));
    return QWidget::event(event);
}

bool CanvasView::handleGesture(const QNativeGestureEvent& gesture) {
    if (gesture.gestureType() == Qt::ZoomNativeGesture) {
        m_transform.zoomTo(m_transform.zoom() * (1 + gesture.value()), gesture.position());
        moved();
        return true;
    }
    if (gesture.gestureType() == Qt::SmartZoomNativeGesture) {
        m_transform.isFitted() ? zoomToActualSize() : fit();
        return true;
    }
    return false;
}

void CanvasView::mousePressEvent(QMouseEvent* event) {
    const bool pans =
        event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceDown);
    if (pans) {
        m_isPanning = true;
        m_lastPoint = event->position();
        updateCursor();
    }
}

void CanvasView::mouseMoveEvent(QMouseEvent* event) {
    if (m_isPanning) {
        pan(event->position() - m_lastPoint);
        m_lastPoint = event->position();
    }
}

void CanvasView::mouseReleaseEvent(QMouseEvent*) {
    m_isPanning = false;
    updateCursor();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::MiddleButton)
        fit();
}

void CanvasView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Space:
        m_isSpaceDown = true;
        updateCursor();
        return;
    case Qt::Key_Left:
        return pan({kKeyPan, 0});
    case Qt::Key_Right:
        return pan({-kKeyPan, 0});
    case Qt::Key_Up:
        return pan({0, kKeyPan});
    case Qt::Key_Down:
        return pan({0, -kKeyPan});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Home:
        return fit();
    default:
        QWidget::keyPressEvent(event);
    }
}

void CanvasView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceDown = false;
        updateCursor();
    } else {
        QWidget::keyReleaseEvent(event);
    }
}

void CanvasView::focusOutEvent(QFocusEvent* event) {
    m_isSpaceDown = false;
    updateCursor();
    QWidget::focusOutEvent(event);
}

void CanvasView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        m_paper = paperTile(currentTheme());
        m_checks = checkerTile(currentTheme());
    }
    QWidget::changeEvent(event);
}

void CanvasView::updateCursor() {
    if (m_isPanning)
        setCursor(Qt::ClosedHandCursor);
    else if (m_isSpaceDown)
        setCursor(Qt::OpenHandCursor);
    else
        unsetCursor();
}

} // namespace depict
