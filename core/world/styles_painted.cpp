// Watercolour, oil, Van Gogh, ink: what is laid on with a brush.
#include "world/style.h"
#include "world/textures.h"

#include <cmath>

namespace depict::world {
namespace {

/// Every pixel from up to `reach` pixels away, as two textures say: edges that waver.
Planes wavering(const Planes& planes, const View& view, float reach) {
    const Size size = planes.size();
    const Plane across = textured(Texture::ripple, size, static_cast<double>(view.cell));
    const Plane down = textured(Texture::ripple2, size, static_cast<double>(view.cell));
    Planes result{Plane(size), Plane(size), Plane(size)};
    const auto right = static_cast<float>(size.width - 1),
               low = static_cast<float>(size.height - 1);
    for (int y = 0; y < size.height; ++y) {
        const float *dx = across.row(y), *dy = down.row(y);
        float *r = result.r.row(y), *g = result.g.row(y), *b = result.b.row(y);
        for (int x = 0; x < size.width; ++x) {
            const float u = std::clamp(static_cast<float>(x) + reach * dx[x], 0.0F, right);
            const float v = std::clamp(static_cast<float>(y) + reach * dy[x], 0.0F, low);
            const int i = static_cast<int>(u), j = static_cast<int>(v);
            const float p = u - static_cast<float>(i), q = v - static_cast<float>(j);
            const int i2 = std::min(i + 1, size.width - 1), j2 = std::min(j + 1, size.height - 1);
            const auto at = [&](const Plane& plane) {
                return mixed(mixed(plane.row(j)[i], plane.row(j)[i2], p),
                             mixed(plane.row(j2)[i], plane.row(j2)[i2], p), q);
            };
            r[x] = at(planes.r);
            g[x] = at(planes.g);
            b[x] = at(planes.b);
        }
    }
    return result;
}

/// How strokes lie: along the edges near them, elsewhere along slow whirls.
class Flow {
public:
    Flow(const Planes& planes, const View& view, float whirl)
        : m_light(luminance(planes)),
          m_a(textured(Texture::cloud, planes.size(), static_cast<double>(view.cell))),
          m_b(textured(Texture::cloud2, planes.size(), static_cast<double>(view.cell))),
          m_step(std::max(1, static_cast<int>(0.22F * view.cell))), m_whirl(whirl) {
        blur(m_light, 0.16 * static_cast<double>(view.cell));
    }
    void direct(Dab& dab, int x, int y) const {
        const int w = m_light.width() - 1, h = m_light.height() - 1;
        const float* row = m_light.row(y);
        const float gx = row[std::min(x + m_step, w)] - row[std::max(x - m_step, 0)];
        const float gy =
            m_light.row(std::min(y + m_step, h))[x] - m_light.row(std::max(y - m_step, 0))[x];
        // doubled angles, so that opposite directions agree
        const float a = gy * gy - gx * gx + m_whirl * (m_a.row(y)[x] + 0.12F);
        const float b = -2 * gx * gy + m_whirl * m_b.row(y)[x];
        const float length = std::sqrt(a * a + b * b);
        const float c = length > 1e-6F ? a / length : 1;
        dab.ux = std::sqrt(std::max(0.0F, (1 + c) / 2));
        dab.uy = std::copysign(std::sqrt(std::max(0.0F, (1 - c) / 2)), b);
    }

private:
    Plane m_light, m_a, m_b;
    int m_step;
    float m_whirl;
};

struct Strokes {
    int perCell;                 // rows and columns of strokes in a cell
    float halfLength, halfWidth; // in cells
    float relief, variety;       // of light, from stroke to stroke
    std::uint32_t seed;
};

/// Covers the planes with strokes in the colours of `source`; the pattern comes again every
/// kTextureCells.
void cover(Planes& planes, const Planes& source, const View& view, const Flow& flow,
           const Strokes& kind) {
    const float step = view.cell / static_cast<float>(kind.perCell);
    const int w = planes.r.width(), h = planes.r.height();
    const int columns = static_cast<int>(std::ceil(static_cast<float>(w) / step)) + 1;
    const int rows = static_cast<int>(std::ceil(static_cast<float>(h) / step)) + 1;
    const int period = kTextureCells * kind.perCell;
    for (int pass = 0; pass < 3; ++pass)
        for (int j = 0; j < rows; ++j)
            for (int i = 0; i < columns; ++i) {
                const auto u = static_cast<std::uint32_t>(i % period);
                const auto v = static_cast<std::uint32_t>(j % period);
                if (static_cast<int>(3 * chanceAt(u, v, kind.seed)) != pass)
                    continue;
                Dab dab;
                dab.x = (static_cast<float>(i) + chanceAt(u, v, kind.seed + 1) - 0.25F) * step;
                dab.y = (static_cast<float>(j) + chanceAt(u, v, kind.seed + 2) - 0.25F) * step;
                const int x = std::clamp(static_cast<int>(dab.x), 0, w - 1);
                const int y = std::clamp(static_cast<int>(dab.y), 0, h - 1);
                flow.direct(dab, x, y);
                const float size = 0.75F + 0.5F * chanceAt(u, v, kind.seed + 3);
                dab.halfLength = kind.halfLength * view.cell * size;
                dab.halfWidth = kind.halfWidth * view.cell * size;
                const float light = kind.variety * (chanceAt(u, v, kind.seed + 4) - 0.5F);
                const float warm = 0.5F * kind.variety * (chanceAt(u, v, kind.seed + 5) - 0.5F);
                dab.ink = {source.r.row(y)[x] + light + warm, source.g.row(y)[x] + light,
                           source.b.row(y)[x] + light - warm};
                dab.relief = kind.relief;
                dab.opacity = 0.92F;
                paint(planes, dab);
            }
}

} // namespace

void watercolor(Planes& planes, const View& view) {
    const double cell = static_cast<double>(view.cell);
    planes = wavering(planes, view, 0.11F * view.cell);
    blur(planes, 0.03 * cell);
    const Plane light = luminance(planes);
    Plane soft = light;
    blur(soft, 0.16 * cell);
    const Plane cloud = textured(Texture::cloud, planes.size(), cell);
    const Plane bloom = textured(Texture::ripple, planes.size(), cell);
    const Plane paper = textured(Texture::paper, planes.size(), cell);
    const float *l = light.row(0), *s = soft.row(0), *c = cloud.row(0), *k = bloom.row(0),
                *p = paper.row(0);
    eachPixel(planes, [&](std::size_t i, float& r, float& g, float& b) {
        // pigment gathers on the dark side of an edge and thins out in clouds
        const float rim = std::clamp((s[i] - l[i]) * 0.020F, -0.1F, 0.5F);
        const float amount = 0.80F * (1 + 0.30F * c[i] + 0.13F * k[i] + 0.09F * p[i]) + rim;
        const float white = 252 - 5 * std::abs(p[i]);
        r = white - (255 - r) * amount;
        g = white - 1 - (255 - g) * amount;
        b = white - 6 - (255 - b) * amount * 0.97F;
    });
}

void oilPainting(Planes& planes, const View& view) {
    const double cell = static_cast<double>(view.cell);
    const Planes source = planes;
    const Flow flow(planes, view, 700);
    cover(planes, source, view, flow, {4, 0.42F, 0.15F, 15, 22, 100});
    cover(planes, source, view, flow, {6, 0.20F, 0.07F, 14, 16, 200});
    const Plane canvas = textured(Texture::fibre, planes.size(), cell);
    const Plane lines = outlines(source, view, 0.05F);
    const float *c = canvas.row(0), *e = lines.row(0), *t = view.things.row(0);
    const float *sr = source.r.row(0), *sg = source.g.row(0), *sb = source.b.row(0);
    eachPixel(planes, [&](std::size_t i, float& r, float& g, float& b) {
        const float keep = (0.30F + 0.35F * e[i]) * t[i] + 0.25F * e[i] * (1 - t[i]);
        const float weave = 5 * c[i];
        r = mixed(r, sr[i], keep) * 1.02F + weave + 3;
        g = mixed(g, sg[i], keep) + weave;
        b = mixed(b, sb[i], keep) * 0.94F + weave;
    });
}

void vanGogh(Planes& planes, const View& view) {
    Planes source = planes;
    eachPixel(source, [&](std::size_t, float& r, float& g, float& b) { // stronger colours
        const float gray = 0.299F * r + 0.587F * g + 0.114F * b;
        const auto strong = [&](float v) { return gray + 1.28F * (v - gray); };
        r = strong(r);
        g = strong(g);
        b = strong(b) + 6;
    });
    const Flow flow(planes, view, 2600);
    const Plane lines = outlines(planes, view, 0.09F);
    cover(planes, source, view, flow, {4, 0.55F, 0.13F, 30, 64, 300});
    cover(planes, source, view, flow, {6, 0.36F, 0.065F, 26, 56, 400});
    const float *e = lines.row(0), *t = view.things.row(0);
    const float *sr = source.r.row(0), *sg = source.g.row(0), *sb = source.b.row(0);
    eachPixel(planes, [&](std::size_t i, float& r, float& g, float& b) {
        const float keep = 0.42F * t[i];
        const float contour = 0.62F * e[i] * (0.35F + 0.65F * t[i]);
        r = mixed(mixed(r, sr[i], keep), 22, contour);
        g = mixed(mixed(g, sg[i], keep), 34, contour);
        b = mixed(mixed(b, sb[i], keep), 84, contour);
    });
}

void inkWash(Planes& planes, const View& view) {
    const double cell = static_cast<double>(view.cell);
    planes = wavering(planes, view, 0.09F * view.cell);
    Plane light = luminance(planes);
    Plane wet = light;
    blur(wet, 0.30 * cell);
    const Plane lines = outlines(planes, view, 0.07F);
    const Plane cloud = textured(Texture::cloud2, planes.size(), cell);
    const Plane fibre = textured(Texture::fibre, planes.size(), cell);
    const float *l = light.row(0), *w = wet.row(0), *e = lines.row(0), *c = cloud.row(0),
                *f = fibre.row(0), *t = view.things.row(0), *d = view.depth.row(0);
    eachPixel(planes, [&](std::size_t i, float& r, float& g, float& b) {
        // the further away, the more water in the ink
        const float near = mixed(std::clamp(0.85F - 0.55F * d[i], 0.0F, 1.0F), 1, t[i]);
        const float tone = 1 - mixed(l[i], w[i], 0.55F - 0.25F * t[i]) * (1.0F / 255);
        const float wash = tone * tone * (0.45F + 0.55F * tone) + 0.30F * tone;
        const float line = e[i] * (0.25F + 0.6F * near) * (0.9F + 0.35F * c[i]);
        const float ink = std::clamp(wash * near * (0.85F + 0.22F * c[i]) + line, 0.0F, 0.96F);
        const float hint = 0.34F * t[i] * (1 - ink), paper = 3 * f[i];
        const float gray = l[i];
        r = (246 + paper) * (1 - ink) + 26 * ink + hint * (r - gray);
        g = (241 + paper) * (1 - ink) + 26 * ink + hint * (g - gray);
        b = (228 + paper) * (1 - ink) + 30 * ink + hint * (b - gray);
    });
}

} // namespace depict::world
