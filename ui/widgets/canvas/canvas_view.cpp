#include "widgets/canvas/canvas_view.h"

#include "session/lettering.h"
#include "session/selection.h"
#include "widgets/canvas/canvas_overlays.h"
#include "widgets/canvas/mask_overlay.h"
#include "widgets/canvas/paper.h"
#include "widgets/theme/theme.h"
#include "widgets/tools/canvas_tool.h"

#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace depict {
namespace {

constexpr int kFrame = 16;           // milliseconds
constexpr double kPulseLength = 900; // milliseconds
constexpr double kUnderlayOpacity = 0.22;
constexpr float kPlanOpacity = 0.08f;
constexpr double kPlanCorner = 6;       // logical pixels
constexpr double kSmallestGridCell = 6; // cells smaller than this show no grid
constexpr double kNearestFrom = 2;      // zoom from which pixels show as squares
constexpr int kMarch = 120;             // milliseconds a step of the selection's edge
constexpr float kTintOpacity = 0.42F;   // of the selection

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
    m_march.setInterval(kMarch);
    connect(&m_march, &QTimer::timeout, this, &CanvasView::march);
    m_glide.setInterval(kFrame);
    m_glide.setTimerType(Qt::PreciseTimer);
    connect(&m_glide, &QTimer::timeout, this, &CanvasView::glide);
    setMouseTracking(true);
}

void CanvasView::setTool(CanvasTool* tool) {
    if (m_tool) {
        m_tool->cancel();
        m_tool->disconnect(this);
    }
    m_tool = tool;
    m_isUsingTool = false;
    if (m_tool)
        connect(m_tool, &CanvasTool::marksChanged, this, qOverload<>(&CanvasView::update));
    updateCursor();
    update();
}

void CanvasView::showSelection(const Selection& selection) {
    m_selection = &selection;
    connect(&selection, &Selection::changed, this, [this](const QRect& area) {
        refresh(area);
        m_selection->isEmpty() ? m_march.stop() : m_march.start();
    });
    update();
}

void CanvasView::showLettering(const Lettering& lettering) {
    m_lettering = &lettering;
    connect(&lettering, &Lettering::changed, this, qOverload<>(&CanvasView::update));
    update();
}

void CanvasView::setGuidesShown(bool shown) {
    m_showsGuides = shown;
    update();
}

void CanvasView::setMaskTint(const QColor& tint) {
    m_maskTint = tint;
    update();
}

QColor CanvasView::maskTint() const {
    if (m_maskTint.isValid())
        return m_maskTint;
    QColor tint = currentTheme().accent;
    tint.setAlphaF(kTintOpacity);
    return tint;
}

void CanvasView::setMaskTinted(bool tinted) {
    m_tintsMask = tinted;
    update();
}

void CanvasView::march() {
    if (!isVisible() || isInWork() || m_selection->isStroking())
        return;
    m_marchPhase = (m_marchPhase + 9) % 10; // one step back in ten: the dashes walk forward
    refresh(m_selection->bounds());
}

void CanvasView::show(const Painting* painting) {
    m_painting = painting; // the one before may be gone already
    if (painting && painting->canvas != m_canvas) {
        stopGliding();
        m_canvas = painting->canvas;
        m_transform.setCanvas(m_canvas);
        m_transform.fit();
    }
    if (isInWork() != m_frames.isActive()) {
        m_pulse.start();
        isInWork() ? m_frames.start() : m_frames.stop();
    }
    updateCursor();
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
    stopGliding();
    m_transform.fit();
    moved();
}

void CanvasView::moved() {
    Q_EMIT transformChanged();
    update();
}

void CanvasView::pan(QPointF distance) {
    stopGliding();
    m_transform.panBy(distance);
    moved();
}

void CanvasView::tick() {
    if (isInWork())
        refresh(m_painting->cellArea(m_painting->cellsPainted).toAlignedRect());
}

int CanvasView::currentCell() const {
    const int cell = m_replayed.value_or(isInWork() ? m_painting->cellsPainted : -1);
    return cell < m_painting->cellsPainted || isInWork() ? cell : -1;
}

QRegion CanvasView::paintedZone() const {
    using State = Painting::State;
    if (m_replayed)
        return firstCells(*m_replayed);
    if (m_painting->state == State::opened || m_painting->state == State::finished)
        return m_transform.canvasInView().toAlignedRect();
    if (m_painting->isInWork()) {
        QRegion zone;
        for (const QRect& area : m_painting->painted)
            zone += m_transform.toView(QRectF(area)).toRect();
        return zone;
    }
    return firstCells(m_painting->cellsPainted);
}

/// Where the first `count` cells lie in the view.
QRegion CanvasView::firstCells(int count) const {
    const Painting& painting = *m_painting;
    if (count == 0 || painting.grid.columns == 0)
        return {};
    const int rows = count / painting.grid.columns, rest = count % painting.grid.columns;
    const QRectF whole(0, 0, painting.canvas.width(),
                       painting.cellArea(rows * painting.grid.columns).y());
    QRegion zone = m_transform.toView(whole).toRect();
    if (rest > 0) {
        const QRectF next = painting.cellArea(count);
        zone += m_transform.toView(QRectF(0, next.y(), next.x(), next.height())).toRect();
    }
    return zone;
}

void CanvasView::paintEvent(QPaintEvent* event) {
    m_frameLog.beginFrame();
    QPainter painter(this);
    const Theme& theme = currentTheme();
    painter.fillRect(event->rect(), theme.surround);
    if (m_painting && !m_painting->canvas.isEmpty()) {
        drawSheet(painter, event->rect());
        drawPoster(painter);
        if (isInWork())
            drawPlan(painter);
        if (m_showsConfidence)
            drawConfidence(painter, *m_painting, m_transform, paintedZone());
        if (m_showsCellGrid)
            drawCellGrid(painter);
        if (currentCell() >= 0)
            drawCurrentCell(painter);
        if (m_keptRows && !m_replayed)
            drawTakenBack(painter, *m_painting, m_transform, *m_keptRows);
        if (m_pauseRow > 0 && !m_replayed)
            drawPauseLine(painter, *m_painting, m_transform, m_pauseRow);
        drawSelection(painter, event->rect());
        if (m_tool && m_painting->hasPicture())
            m_tool->draw(painter, m_transform);
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
    const double ratio = devicePixelRatioF(); // lines begin on whole pixels of the screen
    const auto snapped = [ratio](double place) { return std::round(place * ratio) / ratio + 0.5; };
    for (int column = 1; column < grid.columns; ++column) {
        const double x = snapped(sheet.x() + column * cell.width());
        painter.drawLine(QPointF(x, sheet.top()), QPointF(x, sheet.bottom()));
    }
    for (int row = 1; row < grid.rows; ++row) {
        const double y = snapped(sheet.y() + row * cell.height());
        painter.drawLine(QPointF(sheet.left(), y), QPointF(sheet.right(), y));
    }
}

void CanvasView::drawCurrentCell(QPainter& painter) {
    if (currentCell() >= m_painting->grid.cells())
        return;
    const QRectF cell = m_transform.toView(m_painting->cellArea(currentCell()));
    const double phase = double(m_pulse.elapsed()) / kPulseLength;
    QColor glow = currentTheme().accent;
    glow.setAlphaF(float(0.35 + 0.25 * std::sin(phase * 2 * M_PI)));
    painter.fillRect(cell, glow);
    painter.setPen(QPen(currentTheme().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.toRect().adjusted(1, 1, -1, -1));
}

void CanvasView::drawSelection(QPainter& painter, const QRect& dirty) {
    if (!m_selection || !m_painting->hasPicture() || m_selection->size() != m_painting->canvas ||
        (m_selection->isEmpty() && !m_selection->isStroking()))
        return;
    const QRect area = dirty & m_transform.canvasInView().toAlignedRect();
    if (area.isEmpty())
        return;
    OverlayLook look;
    look.tint = maskTint();
    if (!m_tintsMask)
        look.tint.setAlpha(0);
    look.pixelRatio = devicePixelRatioF();
    look.phase = m_marchPhase;
    painter.drawImage(area.topLeft(), maskOverlay(m_selection->mask(), m_transform, area, look));
}

void CanvasView::drawPoster(QPainter& painter) {
    if (!m_lettering || !m_lettering->hasPicture() || !m_painting->hasPicture() ||
        m_lettering->picture() != m_painting->canvas)
        return;
    m_posterOverlay.drawTexts(painter, m_lettering->poster(), m_transform, devicePixelRatioF());
    if (m_showsGuides)
        PosterOverlay::drawGuides(painter, m_lettering->poster().print, m_transform);
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

void CanvasView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        m_paper = paperTile(currentTheme());
        m_checks = checkerTile(currentTheme());
    }
    QWidget::changeEvent(event);
}

} // namespace depict
