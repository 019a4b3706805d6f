// Integer sizes and rectangles in pixels or cells; x to the right, y downwards.
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

} // namespace depict
