#include "world/brush.h"

#include <cmath>

namespace depict::world {
namespace {

struct Range {
    float low, high;
};

/// The x, as distances from the middle, for which |x * slope + offset| <= reach.
Range within(float slope, float offset, float reach) {
    if (std::abs(slope) < 1e-3F)
        return std::abs(offset) <= reach ? Range{-1e6F, 1e6F} : Range{1, -1};
    const float a = (-reach - offset) / slope, b = (reach - offset) / slope;
    return {std::min(a, b), std::max(a, b)};
}

} // namespace

void paint(Planes& planes, const Dab& dab) {
    const int w = planes.r.width(), h = planes.r.height();
    const float l = dab.halfLength, half = dab.halfWidth;
    const float tall = std::abs(dab.uy) * l + std::abs(dab.ux) * half + 1;
    const int top = std::max(0, static_cast<int>(std::floor(dab.y - tall)));
    const int bottom = std::min(h, static_cast<int>(std::ceil(dab.y + tall)) + 1);
    const float perLength = 1 / (l * l), perWidth = dab.relief / half;
    for (int y = top; y < bottom; ++y) {
        const float dy = static_cast<float>(y) + 0.5F - dab.y;
        const Range along = within(dab.ux, dy * dab.uy, l);
        const Range across = within(-dab.uy, dy * dab.ux, half + 0.5F);
        const float low = std::max({along.low, across.low, -dab.x - 1.0F});
        const float high = std::min({along.high, across.high, static_cast<float>(w) - dab.x});
        if (low > high)
            continue;
        const int first = std::max(0, static_cast<int>(std::ceil(dab.x + low - 0.5F)));
        const int last = std::min(w - 1, static_cast<int>(std::floor(dab.x + high - 0.5F)));
        float *r = planes.r.row(y), *g = planes.g.row(y), *b = planes.b.row(y);
        for (int x = first; x <= last; ++x) {
            const float dx = static_cast<float>(x) + 0.5F - dab.x;
            const float u = dx * dab.ux + dy * dab.uy, v = dy * dab.ux - dx * dab.uy;
            const float wide = half * std::min(1.0F, 2.5F * (1 - u * u * perLength));
            const float alpha = dab.opacity * std::clamp(wide - std::abs(v) + 0.5F, 0.0F, 1.0F);
            const float light = v * perWidth;
            r[x] += alpha * (dab.ink.r - light - r[x]);
            g[x] += alpha * (dab.ink.g - light - g[x]);
            b[x] += alpha * (dab.ink.b - light - b[x]);
        }
    }
}

void shine(Planes& planes, float x, float y, float radius, Ink light) {
    const int top = std::max(0, static_cast<int>(y - radius));
    const int bottom = std::min(planes.r.height(), static_cast<int>(y + radius) + 1);
    const int left = std::max(0, static_cast<int>(x - radius));
    const int right = std::min(planes.r.width(), static_cast<int>(x + radius) + 1);
    const float scale = 1 / (radius * radius);
    for (int row = top; row < bottom; ++row) {
        const float dy = static_cast<float>(row) + 0.5F - y;
        float *r = planes.r.row(row), *g = planes.g.row(row), *b = planes.b.row(row);
        for (int column = left; column < right; ++column) {
            const float dx = static_cast<float>(column) + 0.5F - x;
            const float near = std::max(0.0F, 1 - (dx * dx + dy * dy) * scale);
            const float strength = near * near;
            r[column] += strength * light.r;
            g[column] += strength * light.g;
            b[column] += strength * light.b;
        }
    }
}

} // namespace depict::world
