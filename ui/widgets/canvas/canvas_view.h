// The picture on the table: draws one Painting, and moves about in it.
#pragma once

#include "session/painting.h"
#include "widgets/canvas/frame_log.h"
#include "widgets/canvas/poster_overlay.h"
#include "widgets/canvas/view_transform.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <optional>

class QNativeGestureEvent;
class QTabletEvent;

namespace depict {

class CanvasTool;
class Lettering;
class Selection;
struct ToolPoint;

class CanvasView : public QWidget {
    Q_OBJECT
public:
    explicit CanvasView(QWidget* parent = nullptr);

    /// What to show from now on; the view keeps the pointer and never writes. Null: nothing. Call
    /// again when the painting's state, size or identity changed, `refresh` when only pixels did.
    void show(const Painting* painting);
    void refresh(const QRect& pictureArea);

    /// What the pointer does; null: it only moves the picture. The tool must outlive its use.
    void setTool(CanvasTool* tool);
    [[nodiscard]] CanvasTool* tool() const { return m_tool; }
    /// The selection to show over the picture; it must outlive the view.
    void showSelection(const Selection& selection);
    /// The text to show over the picture; it must outlive the view.
    void showLettering(const Lettering& lettering);
    void setGuidesShown(bool shown); // of a sheet that is printed
    [[nodiscard]] bool areGuidesShown() const { return m_showsGuides; }
    void setMaskTinted(bool tinted); // otherwise only its edge shows
    [[nodiscard]] bool isMaskTinted() const { return m_tintsMask; }

    /// With its opacity; invalid: the accent of the theme.
    void setMaskTint(const QColor& tint);
    [[nodiscard]] QColor maskTint() const; // as it is drawn

    void setCellGridShown(bool shown);
    [[nodiscard]] bool isCellGridShown() const { return m_showsCellGrid; }
    /// Colours each cell by how sure the model was, where that is known.
    void setConfidenceShown(bool shown);
    [[nodiscard]] bool isConfidenceShown() const { return m_showsConfidence; }
    /// What lies below the first `rows` rows will be painted anew; nothing: no row will.
    void setKeptRows(std::optional<int> rows);
    /// Where the painting is going to pause: below this row; 0 = nowhere.
    void setPauseRow(int rows);
    /// Shows only the first cells, as if it were being painted; nothing: all of them.
    void setReplayedCells(std::optional<int> cells);
    /// Writes a line a frame to this file; false when that is not possible.
    bool logFrames(const QString& file) { return m_frameLog.open(file); }

    [[nodiscard]] const ViewTransform& transform() const { return m_transform; }
    /// Looks at the same part of the picture as another view does.
    void lookLike(const ViewTransform& other) {
        m_transform.lookLike(other);
        moved();
    }
    [[nodiscard]] const Painting* painting() const { return m_painting; }

public Q_SLOTS:
    void fit();
    void zoomToActualSize() { zoomTo(1); }
    void zoomToDouble() { zoomTo(2); }
    void zoomIn() { zoomTo(m_transform.nextZoom(true, aimedZoom())); }
    void zoomOut() { zoomTo(m_transform.nextZoom(false, aimedZoom())); }
    void zoomTo(double zoom) { glideTo(zoom, m_transform.viewCentre()); }
    void pan(QPointF distance); // logical pixels

Q_SIGNALS:
    void transformChanged();
    void unfinishedTouched(); // by a tool, which can do nothing there yet

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void drawSheet(QPainter& painter, const QRect& dirty);
    void drawPicture(QPainter& painter, const QRect& area);
    void drawCellGrid(QPainter& painter);
    void drawPlan(QPainter& painter);
    void drawCurrentCell(QPainter& painter);
    void drawFocus(QPainter& painter);
    void drawPoster(QPainter& painter);
    void drawSelection(QPainter& painter, const QRect& dirty);
    void march();
    void glideTo(double zoom, QPointF anchor);
    void glide();
    void stopGliding();
    [[nodiscard]] double aimedZoom() const {
        return m_glide.isActive() ? m_aim : m_transform.zoom();
    }
    [[nodiscard]] int currentCell() const; // -1 = none is in work
    void usePointer(QEvent::Type type, const ToolPoint& point);
    void startPan(QPointF point);
    [[nodiscard]] ToolPoint toolPoint(QPointF point, double pressure,
                                      Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] QRegion paintedZone() const; // in the view
    [[nodiscard]] QRegion firstCells(int count) const;
    [[nodiscard]] bool isInWork() const {
        return m_painting && m_painting->state == Painting::State::painting;
    }
    void tick();
    void moved();
    void updateCursor();
    bool handleGesture(const QNativeGestureEvent& gesture);

    const Painting* m_painting = nullptr;
    QSize m_canvas; // as last shown
    ViewTransform m_transform;
    FrameLog m_frameLog;
    QPixmap m_paper, m_checks;
    QTimer m_frames; // runs while a painting is in work: 60 a second
    QElapsedTimer m_pulse;
    CanvasTool* m_tool = nullptr;
    const Selection* m_selection = nullptr;
    const Lettering* m_lettering = nullptr;
    PosterOverlay m_posterOverlay;
    bool m_showsGuides = true;
    QTimer m_march; // of the selection's edge
    int m_marchPhase = 0;
    QTimer m_glide; // of the zoom, towards m_aim
    double m_aim = 1;
    QPointF m_anchor;
    std::optional<int> m_keptRows, m_replayed;
    int m_pauseRow = 0;
    bool m_showsConfidence = false;
    QPointF m_lastPoint;
    bool m_isPanning = false;
    bool m_isSpaceDown = false;
    bool m_isUsingTool = false;
    bool m_showsCellGrid = false;
    bool m_tintsMask = true;
    QColor m_maskTint; // invalid: the theme's
};

} // namespace depict
