// What the person outlines on a picture: coverage of its pixels, the ways to change it, and the way
// back. Lives on the window's thread; only what is named slow below takes longer than a frame on
// large pictures, and belongs on a background thread.
#pragma once

#include "image/mask.h"

#include <QObject>
#include <QPainterPath>
#include <QPointF>
#include <QRect>

#include <deque>
#include <optional>
#include <vector>

namespace depict {

/// How a new outline meets the one that is there.
enum class Combine { replace, add, subtract, intersect };

/// One stamp of the brush, in pixels of the picture.
struct Dab {
    QPointF centre;
    double radius = 10;
    double hardness = 0.8; // share of the radius that is wholly covered
    double opacity = 1;
    friend bool operator==(const Dab&, const Dab&) = default;
};

class Selection : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kMostUndoBytes = std::size_t{256} << 20;

    explicit Selection(QObject* parent = nullptr) : QObject(parent) {}

    /// A picture of this size, nothing selected, no history. An empty size: no picture.
    void setPicture(QSize size);
    /// Likewise with a selection that was made earlier.
    void setPicture(Mask mask);

    [[nodiscard]] QSize size() const { return {m_mask.size().width, m_mask.size().height}; }
    [[nodiscard]] const Mask& mask() const { return m_mask; }
    [[nodiscard]] bool isEmpty() const { return m_bounds.isEmpty(); }
    /// Of what is selected, in pixels of the picture.
    [[nodiscard]] QRect bounds() const { return m_bounds; }
    [[nodiscard]] bool contains(QPointF point) const;

    // ---- strokes: begin, dabs, end. Within one stroke the opacity is a ceiling.
    void beginStroke(Combine combine);
    void dab(const Dab& dab);
    void endStroke();
    void cancelStroke(); // as if it had never begun
    [[nodiscard]] bool isStroking() const { return m_stroke.has_value(); }

    // ---- whole outlines
    void combine(const QPainterPath& outline, Combine combine);
    /// Of the picture's size; others are ignored.
    void combine(const Mask& other, Combine combine);
    void selectAll();
    void clear();
    void invert();

    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();

Q_SIGNALS:
    void changed(const QRect& area); // pixels of the picture
    void undoChanged();
    void edited(); // by something else than the way back; what undo() takes back is one of these

private:
    struct Change { // the bytes of an area before (or, when undone, after) it was changed
        QRect area;
        std::vector<std::uint8_t> bytes;
    };
    struct Stroke {
        Combine combine;
        Mask before, covered;
        QRect area;
    };

    template <typename Pixel> void change(QRect area, Pixel pixel);
    void mix(const Mask& other, const QRect& otherArea, Combine combine);
    void remember(const QRect& area, const Mask& before);
    void swap(Change& change);
    void step(std::deque<Change>& from, std::deque<Change>& to);
    void updateBounds();
    [[nodiscard]] QRect whole() const { return {QPoint(), size()}; }

    Mask m_mask;
    QRect m_bounds;
    std::optional<Stroke> m_stroke;
    std::deque<Change> m_undo, m_redo; // the latest last
    std::size_t m_undoBytes = 0;
};

// ---- slow: for a background thread

/// Covers what is not covered but enclosed by what is (half covered or more).
[[nodiscard]] Mask withoutHoles(const Mask& mask);
/// The pixels whose colour differs from that at `point` by at most `tolerance` (0 … 1) in every
/// channel; `touching`: only those that hang together with it. Empty for a point outside.
[[nodiscard]] Mask similarPixels(const Image& picture, QPoint point, double tolerance,
                                 bool touching);

} // namespace depict
