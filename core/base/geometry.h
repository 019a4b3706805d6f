// Sizes, rectangles and places in pixels or cells; x to the right, y downwards.
#pragma once

#include <algorithm>

namespace depict {

struct Size {
    int width = 0;
    int height = 0;
    friend bool operator==(const Size&, const Size&) = default;
    [[nodiscard]] bool isEmpty() const { return width <= 0 || height <= 0; }
};

struct Rect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    friend bool operator==(const Rect&, const Rect&) = default;
    [[nodiscard]] bool isEmpty() const { return width <= 0 || height <= 0; }
    [[nodiscard]] int right() const { return x + width; }   // exclusive
    [[nodiscard]] int bottom() const { return y + height; } // exclusive
};

[[nodiscard]] inline Rect intersected(const Rect& a, const Rect& b) {
    const int x = std::max(a.x, b.x), y = std::max(a.y, b.y);
    const Rect r{x, y, std::min(a.right(), b.right()) - x, std::min(a.bottom(), b.bottom()) - y};
    return r.isEmpty() ? Rect{} : r;
}

[[nodiscard]] inline Rect united(const Rect& a, const Rect& b) {
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() ? b : a;
    const int x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

struct Vec {
    double x = 0;
    double y = 0;
};

/// A rectangle whose edges lie anywhere.
struct Box {
    double x = 0, y = 0, width = 0, height = 0;
    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] Vec centre() const { return {x + width / 2, y + height / 2}; }
    [[nodiscard]] double area() const { return width * height; }
};

[[nodiscard]] inline Box united(const Box& a, const Box& b) {
    const double x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

/// Area of both together; 0 where they do not touch.
[[nodiscard]] inline double sharedArea(const Box& a, const Box& b) {
    const double w = std::min(a.right(), b.right()) - std::max(a.x, b.x);
    const double h = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
    return w > 0 && h > 0 ? w * h : 0;
}

/// Area of both together as a share of the smaller one.
[[nodiscard]] inline double overlap(const Box& a, const Box& b) {
    const double shared = sharedArea(a, b);
    return shared > 0 ? shared / std::min(a.area(), b.area()) : 0;
}

/// Area of both together as a share of the area of either.
[[nodiscard]] inline double intersectionOverUnion(const Box& a, const Box& b) {
    const double shared = sharedArea(a, b);
    return shared > 0 ? shared / (a.area() + b.area() - shared) : 0;
}

} // namespace depict
