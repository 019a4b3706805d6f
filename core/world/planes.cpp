#include "world/planes.h"

#include <cmath>

namespace depict::world {
namespace {

/// out[x] = mean of in[x - radius … x + radius]; `in` has `margin` values on both sides.
void boxRow(const float* in, float* out, int count, int whole, float part, float scale) {
    for (int x = 0; x < count; ++x)
        out[x] = part * (in[x - whole - 1] + in[x + whole + 1]);
    for (int k = -whole; k <= whole; ++k)
        for (int x = 0; x < count; ++x)
            out[x] += in[x + k];
    for (int x = 0; x < count; ++x)
        out[x] *= scale;
}

void boxAcross(Plane& plane, int whole, float part, float scale) {
    const int margin = whole + 1, w = plane.width();
    std::vector<float> padded(static_cast<std::size_t>(w + 2 * margin));
    for (int y = 0; y < plane.height(); ++y) {
        float* row = plane.row(y);
        std::fill_n(padded.begin(), margin, row[0]);
        std::copy_n(row, w, padded.begin() + margin);
        std::fill_n(padded.end() - margin, margin, row[w - 1]);
        boxRow(padded.data() + margin, row, w, whole, part, scale);
    }
}

/// The same downwards: the sum of the rows in reach is carried from row to row.
void boxDown(Plane& plane, int whole, float part, float scale) {
    const int w = plane.width(), h = plane.height();
    const Plane source = plane;
    const auto in = [&](int y) { return source.row(std::clamp(y, 0, h - 1)); };
    std::vector<float> sum(static_cast<std::size_t>(w), 0);
    for (int y = -whole; y <= whole; ++y) {
        const float* row = in(y);
        for (int x = 0; x < w; ++x)
            sum[static_cast<std::size_t>(x)] += row[x];
    }
    for (int y = 0; y < h; ++y) {
        const float *above = in(y - whole - 1), *below = in(y + whole + 1), *first = in(y - whole);
        float* out = plane.row(y);
        float* carried = sum.data();
        for (int x = 0; x < w; ++x) {
            out[x] = (carried[x] + part * (above[x] + below[x])) * scale;
            carried[x] += below[x] - first[x];
        }
    }
}

} // namespace

Planes split(const PixelBuffer& picture) {
    Planes planes{Plane(picture.size()), Plane(picture.size()), Plane(picture.size())};
    for (int y = 0; y < picture.height(); ++y) {
        const std::uint8_t* in = picture.row(y);
        float *r = planes.r.row(y), *g = planes.g.row(y), *b = planes.b.row(y);
        for (int x = 0; x < picture.width(); ++x) {
            r[x] = in[4 * x];
            g[x] = in[4 * x + 1];
            b[x] = in[4 * x + 2];
        }
    }
    return planes;
}

void merge(const Planes& planes, PixelBuffer& picture) {
    const auto byte = [](float v) {
        return static_cast<std::uint8_t>(static_cast<int>(std::clamp(v, 0.0F, 255.0F) + 0.5F));
    };
    for (int y = 0; y < picture.height(); ++y) {
        std::uint8_t* out = picture.row(y);
        const float *r = planes.r.row(y), *g = planes.g.row(y), *b = planes.b.row(y);
        for (int x = 0; x < picture.width(); ++x) {
            out[4 * x] = byte(r[x]);
            out[4 * x + 1] = byte(g[x]);
            out[4 * x + 2] = byte(b[x]);
            out[4 * x + 3] = 255;
        }
    }
}

Plane luminance(const Planes& planes) {
    Plane result(planes.size());
    const float *r = planes.r.row(0), *g = planes.g.row(0), *b = planes.b.row(0);
    float* out = result.row(0);
    const std::size_t count = result.values().size();
    for (std::size_t i = 0; i < count; ++i)
        out[i] = 0.299F * r[i] + 0.587F * g[i] + 0.114F * b[i];
    return result;
}

void blur(Plane& plane, double radius) {
    const double each = radius * 0.75; // two boxes together are about that wide
    if (each <= 0.05)
        return;
    const int whole = static_cast<int>(each);
    const auto part = static_cast<float>(each - whole);
    const float scale = 1 / (static_cast<float>(2 * whole + 1) + 2 * part);
    for (int pass = 0; pass < 2; ++pass) {
        boxAcross(plane, whole, part, scale);
        boxDown(plane, whole, part, scale);
    }
}

void blur(Planes& planes, double radius) {
    blur(planes.r, radius);
    blur(planes.g, radius);
    blur(planes.b, radius);
}

Plane edges(const Plane& plane, int step) {
    Plane result(plane.size());
    const int w = plane.width();
    for (int y = 0; y < plane.height(); ++y) {
        const float *here = plane.row(y),
                    *below = plane.row(std::min(y + step, plane.height() - 1));
        float* out = result.row(y);
        const int inside = std::max(0, w - step);
        for (int x = 0; x < inside; ++x)
            out[x] = std::max(std::abs(here[x + step] - here[x]), std::abs(below[x] - here[x]));
        for (int x = inside; x < w; ++x)
            out[x] = std::max(std::abs(here[w - 1] - here[x]), std::abs(below[x] - here[x]));
    }
    return result;
}

Plane edges(const Planes& planes, int step) {
    Plane result = edges(planes.r, step);
    for (const Plane* other : {&planes.g, &planes.b}) {
        const Plane more = edges(*other, step);
        float* out = result.row(0);
        const float* in = more.row(0);
        for (std::size_t i = 0; i < result.values().size(); ++i)
            out[i] = std::max(out[i], in[i]);
    }
    return result;
}

Plane dilated(const Plane& plane, int reach) {
    Plane across = plane, result;
    const int w = plane.width();
    for (int y = 0; y < plane.height(); ++y) {
        const float* in = plane.row(y);
        float* out = across.row(y);
        for (int k = 1; k <= std::min(reach, w - 1); ++k)
            for (int x = k; x < w; ++x)
                out[x] = std::max(out[x], in[x - k]);
    }
    result = across;
    for (int k = 1; k <= std::min(reach, plane.height() - 1); ++k)
        for (int y = k; y < plane.height(); ++y) {
            const float* in = across.row(y - k);
            float* out = result.row(y);
            for (int x = 0; x < w; ++x)
                out[x] = std::max(out[x], in[x]);
        }
    return result;
}

} // namespace depict::world
