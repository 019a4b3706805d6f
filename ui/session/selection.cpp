#include "session/selection.h"

#include "image/image.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace depict {
namespace {

std::uint8_t combined(std::uint8_t before, std::uint8_t shape, Combine combine) {
    switch (combine) {
    case Combine::replace:
        return shape;
    case Combine::add:
        return std::max(before, shape);
    case Combine::subtract:
        return static_cast<std::uint8_t>(before * (255 - shape) / 255);
    case Combine::intersect:
        return static_cast<std::uint8_t>(before * shape / 255);
    }
    return before;
}

/// Replacing and intersecting reach beyond the outline.
bool reachesBeyond(Combine combine) {
    return combine == Combine::replace || combine == Combine::intersect;
}

/// 1 inside the hard core, falling softly to 0 at the edge. `distance` in radii.
double softness(double distance, double hardness) {
    if (distance <= hardness)
        return 1;
    if (distance >= 1)
        return 0;
    const double t = (1 - distance) / (1 - hardness);
    return t * t * (3 - 2 * t);
}

} // namespace

void Selection::setPicture(QSize size) {
    setPicture(size.isEmpty() ? Mask() : Mask(Size{size.width(), size.height()}));
}

void Selection::setPicture(Mask mask) {
    m_stroke.reset();
    m_undo.clear();
    m_redo.clear();
    m_undoBytes = 0;
    m_mask = std::move(mask);
    updateBounds();
    Q_EMIT changed(whole());
    Q_EMIT undoChanged();
}

bool Selection::contains(QPointF point) const {
    const QPoint pixel(int(std::floor(point.x())), int(std::floor(point.y())));
    return whole().contains(pixel) && m_mask.row(pixel.y())[pixel.x()] >= 128;
}

void Selection::updateBounds() {
    const Rect bounds = m_mask.size().isEmpty() ? Rect() : m_mask.bounds();
    m_bounds = {bounds.x, bounds.y, bounds.width, bounds.height};
}

// ---- strokes

void Selection::beginStroke(Combine combine) {
    if (size().isEmpty() || m_stroke)
        return;
    m_stroke = Stroke{combine, m_mask, Mask(m_mask.size()), {}};
    if (combine == Combine::replace && !isEmpty()) {
        const QRect old = m_bounds;
        m_mask = Mask(m_mask.size());
        m_stroke->area = old;
        m_bounds = {};
        Q_EMIT changed(old);
    }
}

void Selection::dab(const Dab& dab) {
    if (!m_stroke)
        return;
    const double radius = std::max(dab.radius, 0.5);
    const QRect area =
        QRectF(dab.centre.x() - radius, dab.centre.y() - radius, 2 * radius, 2 * radius)
            .toAlignedRect()
            .adjusted(-1, -1, 1, 1) &
        whole();
    if (area.isEmpty())
        return;
    const double hardness = std::clamp(dab.hardness, 0.0, 1 - 1 / (radius + 1)); // a smooth edge
    const double peak = 255 * std::clamp(dab.opacity, 0.0, 1.0);
    const Combine combine =
        m_stroke->combine == Combine::replace ? Combine::add : m_stroke->combine;
    const bool fromNothing = m_stroke->combine == Combine::replace;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        std::uint8_t* covered = m_stroke->covered.row(y);
        const std::uint8_t* before = m_stroke->before.row(y);
        std::uint8_t* now = m_mask.row(y);
        const double dy = y + 0.5 - dab.centre.y();
        for (int x = area.left(); x <= area.right(); ++x) {
            const double dx = x + 0.5 - dab.centre.x();
            const double distance = std::sqrt(dx * dx + dy * dy) / radius;
            if (distance >= 1)
                continue;
            const auto cover = static_cast<std::uint8_t>(peak * softness(distance, hardness) + 0.5);
            if (cover <= covered[x])
                continue;
            covered[x] = cover;
            now[x] = combined(fromNothing ? 0 : before[x], cover, combine);
        }
    }
    m_stroke->area |= area;
    Q_EMIT changed(area);
}

void Selection::endStroke() {
    if (!m_stroke)
        return;
    Stroke stroke = std::move(*m_stroke);
    m_stroke.reset();
    if (stroke.combine == Combine::intersect) { // what the stroke did not touch goes
        const QRect all = m_bounds;
        for (int y = all.top(); y <= all.bottom(); ++y)
            for (int x = all.left(); x <= all.right(); ++x)
                if (stroke.covered.row(y)[x] == 0)
                    m_mask.row(y)[x] = 0;
        stroke.area |= all;
        Q_EMIT changed(all);
    }
    updateBounds();
    if (!(m_mask == stroke.before))
        remember(stroke.area, stroke.before);
}

void Selection::cancelStroke() {
    if (!m_stroke)
        return;
    const QRect area = m_stroke->area;
    m_mask = std::move(m_stroke->before);
    m_stroke.reset();
    updateBounds();
    Q_EMIT changed(area);
}

// ---- whole outlines

void Selection::combine(const QPainterPath& outline, Combine combine) {
    if (size().isEmpty())
        return;
    Mask shape(m_mask.size());
    const QRect area = outline.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1) & whole();
    if (!area.isEmpty()) {
        QImage canvas(shape.row(0), shape.size().width, shape.size().height, shape.size().width,
                      QImage::Format_Grayscale8);
        QPainter painter(&canvas);
        painter.setClipRect(area);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(outline, Qt::white);
    }
    mix(shape, area, combine);
}

void Selection::combine(const Mask& other, Combine combine) {
    if (other.size() != m_mask.size() || size().isEmpty())
        return;
    mix(other, whole(), combine);
}

void Selection::mix(const Mask& other, const QRect& otherArea, Combine combine) {
    cancelStroke();
    const QRect area = (reachesBeyond(combine) ? otherArea | m_bounds : otherArea) & whole();
    if (area.isEmpty())
        return;
    change(area, [&](int x, int y, std::uint8_t before) {
        return combined(before, other.row(y)[x], combine);
    });
}

template <typename Pixel> void Selection::change(QRect area, Pixel pixel) {
    const Mask before = m_mask;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        std::uint8_t* row = m_mask.row(y);
        for (int x = area.left(); x <= area.right(); ++x)
            row[x] = pixel(x, y, row[x]);
    }
    if (m_mask == before)
        return;
    updateBounds();
    remember(area, before);
    Q_EMIT changed(area);
}

void Selection::selectAll() {
    cancelStroke();
    if (!size().isEmpty())
        change(whole(), [](int, int, std::uint8_t) { return std::uint8_t{255}; });
}

void Selection::clear() {
    cancelStroke();
    if (!isEmpty())
        change(m_bounds, [](int, int, std::uint8_t) { return std::uint8_t{0}; });
}

void Selection::invert() {
    cancelStroke();
    if (!size().isEmpty())
        change(whole(), [](int, int, std::uint8_t before) {
            return static_cast<std::uint8_t>(255 - before);
        });
}

// ---- the way back

void Selection::remember(const QRect& area, const Mask& before) {
    if (area.isEmpty())
        return;
    Change change{area, {}};
    change.bytes.reserve(std::size_t(area.width()) * std::size_t(area.height()));
    for (int y = area.top(); y <= area.bottom(); ++y)
        change.bytes.insert(change.bytes.end(), before.row(y) + area.left(),
                            before.row(y) + area.right() + 1);
    for (const Change& undone : m_redo)
        m_undoBytes -= undone.bytes.size();
    m_redo.clear();
    m_undoBytes += change.bytes.size();
    m_undo.push_back(std::move(change));
    while (m_undoBytes > kMostUndoBytes && m_undo.size() > 1) {
        m_undoBytes -= m_undo.front().bytes.size();
        m_undo.pop_front();
    }
    Q_EMIT undoChanged();
    Q_EMIT edited();
}

void Selection::swap(Change& change) {
    std::uint8_t* bytes = change.bytes.data();
    for (int y = change.area.top(); y <= change.area.bottom(); ++y, bytes += change.area.width())
        std::swap_ranges(bytes, bytes + change.area.width(), m_mask.row(y) + change.area.left());
}

void Selection::step(std::deque<Change>& from, std::deque<Change>& to) {
    cancelStroke();
    if (from.empty())
        return;
    Change change = std::move(from.back());
    from.pop_back();
    swap(change);
    const QRect area = change.area;
    to.push_back(std::move(change));
    updateBounds();
    Q_EMIT changed(area);
    Q_EMIT undoChanged();
}

void Selection::undo() {
    step(m_undo, m_redo);
}

void Selection::redo() {
    step(m_redo, m_undo);
}

// ---- slow

namespace {

/// Marks what hangs together (four neighbours) with `seeds` where `open(x, y)` allows.
template <typename Open> Mask flooded(Size size, std::vector<QPoint> seeds, Open open) {
    Mask reached(size);
    while (!seeds.empty()) {
        const QPoint seed = seeds.back();
        seeds.pop_back();
        const int y = seed.y();
        std::uint8_t* row = reached.row(y);
        if (row[seed.x()] || !open(seed.x(), y))
            continue;
        int left = seed.x(), right = seed.x(); // a whole run at once
        while (left > 0 && !row[left - 1] && open(left - 1, y))
            --left;
        while (right + 1 < size.width && !row[right + 1] && open(right + 1, y))
            ++right;
        std::memset(row + left, 255, std::size_t(right - left + 1));
        for (const int next : {y - 1, y + 1}) {
            if (next < 0 || next >= size.height)
                continue;
            bool wasOpen = false;
            for (int x = left; x <= right; ++x) {
                const bool isOpen = !reached.row(next)[x] && open(x, next);
                if (isOpen && !wasOpen)
                    seeds.emplace_back(x, next);
                wasOpen = isOpen;
            }
        }
    }
    return reached;
}

} // namespace

Mask withoutHoles(const Mask& mask) {
    const Size size = mask.size();
    if (size.isEmpty())
        return mask;
    std::vector<QPoint> border;
    for (int x = 0; x < size.width; ++x) {
        border.emplace_back(x, 0);
        border.emplace_back(x, size.height - 1);
    }
    for (int y = 0; y < size.height; ++y) {
        border.emplace_back(0, y);
        border.emplace_back(size.width - 1, y);
    }
    const Mask outside =
        flooded(size, std::move(border), [&](int x, int y) { return mask.row(y)[x] < 128; });
    Mask filled = mask;
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            if (!outside.row(y)[x] && mask.row(y)[x] < 128)
                filled.row(y)[x] = 255;
    return filled;
}

Mask similarPixels(const Image& picture, QPoint point, double tolerance, bool touching) {
    const Image pixels = picture.toRgba8();
    const Size size = pixels.size();
    if (point.x() < 0 || point.y() < 0 || point.x() >= size.width || point.y() >= size.height)
        return Mask(size);
    std::uint8_t wanted[4];
    std::memcpy(wanted, pixels.row(point.y()) + 4 * point.x(), 4);
    const int most = int(std::lround(255 * std::clamp(tolerance, 0.0, 1.0)));
    const auto similar = [&](int x, int y) {
        const std::uint8_t* pixel = pixels.row(y) + 4 * x;
        for (int c = 0; c < 4; ++c)
            if (std::abs(pixel[c] - wanted[c]) > most)
                return false;
        return true;
    };
    if (touching)
        return flooded(size, {point}, similar);
    Mask mask(size);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            mask.row(y)[x] = similar(x, y) ? 255 : 0;
    return mask;
}

} // namespace depict
