// Pixels, photograph, neon, paper, tiles, foil: what is made of other things than paint and lines.
#include "world/style.h"
#include "world/textures.h"

#include <array>
#include <cmath>

namespace depict::world {
namespace {

float gray(float r, float g, float b) {
    return 0.299F * r + 0.587F * g + 0.114F * b;
}

} // namespace

void pixelArt(Planes& planes, const View& view) {
    constexpr std::array<float, 16> kBayer{0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5};
    const int w = planes.r.width(), h = planes.r.height();
    const float side = std::max(1.0F, view.cell / 8);
    const int columns = static_cast<int>(std::ceil(static_cast<float>(w) / side));
    const int rows = static_cast<int>(std::ceil(static_cast<float>(h) / side));
    const auto from = [&](int i) { return static_cast<int>(static_cast<float>(i) * side); };
    Plane small(Size{columns, rows}), form = small;
    Planes pixels{small, small, small};
    for (int j = 0; j < rows; ++j)
        for (int i = 0; i < columns; ++i) {
            const int x0 = from(i), x1 = std::min(std::max(from(i + 1), x0 + 1), w);
            const int y0 = from(j), y1 = std::min(std::max(from(j + 1), y0 + 1), h);
            float r = 0, g = 0, b = 0, t = 0;
            for (int y = y0; y < y1; ++y)
                for (int x = x0; x < x1; ++x) {
                    r += planes.r.row(y)[x];
                    g += planes.g.row(y)[x];
                    b += planes.b.row(y)[x];
                    t += view.things.row(y)[x];
                }
            const float scale = 1 / static_cast<float>((x1 - x0) * (y1 - y0));
            form.row(j)[i] = t * scale > 0.5F ? 1.0F : 0.0F;
            const float shift = (kBayer[static_cast<std::size_t>(j % 4 * 4 + i % 4)] / 16 - 0.47F) *
                                mixed(0.55F, 0.1F, form.row(j)[i]);
            const auto stepped = [&](float sum) {
                const float level = std::floor(sum * scale * (7.0F / 255) + 0.5F + shift);
                return std::clamp(level, 0.0F, 7.0F) * (255.0F / 7);
            };
            pixels.r.row(j)[i] = stepped(r);
            pixels.g.row(j)[i] = stepped(g);
            pixels.b.row(j)[i] = stepped(b);
        }
    for (int y = 0; y < h; ++y) {
        const int j = std::min(rows - 1, static_cast<int>(static_cast<float>(y) / side));
        for (int x = 0; x < w; ++x) {
            const int i = std::min(columns - 1, static_cast<int>(static_cast<float>(x) / side));
            // things have a dark rim of one pixel inside their border
            const auto clear = [&](int dx, int dy) {
                const int u = std::clamp(i + dx, 0, columns - 1),
                          v = std::clamp(j + dy, 0, rows - 1);
                return form.row(v)[u] < 0.5F;
            };
            const bool rim = form.row(j)[i] > 0.5F &&
                             (clear(1, 0) || clear(-1, 0) || clear(0, 1) || clear(0, -1));
            const float shade = rim ? 0.38F : 1;
            planes.r.row(y)[x] = pixels.r.row(j)[i] * shade;
            planes.g.row(y)[x] = pixels.g.row(j)[i] * shade;
            planes.b.row(y)[x] = pixels.b.row(j)[i] * shade + (rim ? 14 : 0);
        }
    }
}

void oldPhoto(Planes& planes, const View& view) {
    const double cell = static_cast<double>(view.cell);
    const int w = planes.r.width(), h = planes.r.height();
    Plane light = luminance(planes);
    Plane soft = light;
    blur(light, 0.035 * cell);
    blur(soft, 0.5 * cell);
    const Plane lines = outlines(planes, view, 0.05F);
    const Plane grain = textured(Texture::grain, planes.size(), cell);
    const Plane stain = textured(Texture::cloud, planes.size(), cell);
    for (int y = 0; y < h; ++y) {
        const float v = (2 * static_cast<float>(y) + 1) / static_cast<float>(h) - 1;
        for (int x = 0; x < w; ++x) {
            const float u = (2 * static_cast<float>(x) + 1) / static_cast<float>(w) - 1;
            // light spreads a little in the old plate, and the corners get less of it
            const float tone = mixed(light.row(y)[x], soft.row(y)[x], 0.16F) * (1.0F / 255);
            const float curve = 0.09F + 0.84F * mixed(tone, ramp(0, 1, tone), 0.75F);
            const float corner = 1 - 0.50F * ramp(0.45F, 1.85F, u * u + v * v);
            const float rim = 1 - 0.26F * lines.row(y)[x] * view.things.row(y)[x];
            const float value =
                curve * corner * rim + 0.055F * grain.row(y)[x] + 0.022F * stain.row(y)[x];
            const float fade = 1 - value;
            planes.r.row(y)[x] = 28 + 222 * value + 26 * value * fade;
            planes.g.row(y)[x] = 18 + 208 * value + 4 * value * fade;
            planes.b.row(y)[x] = 12 + 176 * value - 26 * value * fade;
        }
    }
    // scratches and dust, the same for equal cells
    for (float y = 0; y < static_cast<float>(h); y += view.cell * kTextureCells)
        for (float x = 0; x < static_cast<float>(w); x += view.cell * kTextureCells)
            for (std::uint32_t k = 0; k < 5; ++k) {
                const float at = view.cell * kTextureCells;
                Dab dab{x + at * chanceAt(k, 1, 51),
                        y + at * chanceAt(k, 2, 51),
                        0.05F,
                        0.99875F,
                        view.cell * (k < 2 ? 0.9F : 0.05F),
                        view.cell * (k < 2 ? 0.012F : 0.035F),
                        {246, 234, 206},
                        k < 2 ? 0.35F : 0.55F,
                        0};
                paint(planes, dab);
            }
}

void neon(Planes& planes, const View& view) {
    const double cell = static_cast<double>(view.cell);
    const Plane lines = outlines(planes, view, 0.055F);
    Planes tubes = planes;
    const float *e = lines.row(0), *t = view.things.row(0);
    eachPixel(tubes, [&](std::size_t i, float& r, float& g, float& b) {
        // as bright and pure as the colour allows; grays turn cyan, far from things violet
        const float most = std::max({r, g, b, 1.0F}), least = std::min({r, g, b});
        const float pure = (most - least) / most, scale = 255 / most;
        const float share = ramp(0.05F, 0.30F, pure);
        const auto bright = [&](float v, float plain) {
            return mixed(plain, std::max(0.0F, 255 - (255 - v * scale) * 1.7F), share);
        };
        const float power = e[i] * (0.55F + 0.45F * t[i]);
        r = power * bright(r, 70 + 90 * (1 - t[i]));
        g = power * bright(g, 225 - 120 * (1 - t[i]));
        b = power * bright(b, 255);
    });
    Planes near = tubes, far = tubes;
    blur(near, 0.12 * cell);
    blur(far, 0.5 * cell);
    const float *tr = tubes.r.row(0), *tg = tubes.g.row(0), *tb = tubes.b.row(0);
    const float *nr = near.r.row(0), *ng = near.g.row(0), *nb = near.b.row(0);
    const float *fr = far.r.row(0), *fg = far.g.row(0), *fb = far.b.row(0);
    eachPixel(planes, [&](std::size_t i, float& r, float& g, float& b) {
        const float dim = 0.07F + 0.16F * t[i], white = 70 * e[i] * e[i] * t[i];
        r = 12 + dim * r + 0.85F * tr[i] + 0.75F * nr[i] + 0.85F * fr[i] + white;
        g = 8 + dim * g + 0.85F * tg[i] + 0.75F * ng[i] + 0.85F * fg[i] + white;
        b = 28 + dim * b + 0.85F * tb[i] + 0.75F * nb[i] + 0.85F * fb[i] + white;
    });
}

void paperCut(Planes& planes, const View& view) {
    const double cell = static_cast<double>(view.cell);
    const int w = planes.r.width(), h = planes.r.height();
    // layers by depth and by tone: gradients become sheets
    Plane height(planes.size());
    {
        const float *d = view.depth.row(0), *t = view.things.row(0);
        float* out = height.row(0);
        eachPixel(planes, [&](std::size_t i, float& r, float& g, float& b) {
            const float tone = gray(r, g, b) * (1.0F / 255);
            const float sheet = std::floor((1 - d[i]) * 7.0F);
            out[i] = sheet + 3 * t[i] + 0.6F * (1 - t[i]) * std::floor(tone * 6);
            const float keep =
                mixed((std::floor(tone * 14) + 0.5F) / 14 / std::max(tone, 0.04F), 1, t[i]);
            const float scale = std::clamp(keep, 0.85F, 1.15F);
            r = r * scale;
            g = g * scale;
            b = b * scale;
        });
    }
    Plane inner = luminance(planes);
    blur(inner, 0.05 * cell);
    const int reach = std::max(1, static_cast<int>(std::lround(0.14F * view.cell)));
    const int thin = std::max(1, static_cast<int>(std::lround(0.035F * view.cell)));
    Plane shadow(planes.size()), rim(planes.size());
    for (int y = 0; y < h; ++y) {
        const float* here = height.row(y);
        const float* caster = height.row(std::max(0, y - reach));
        const float* above = height.row(std::max(0, y - thin));
        for (int x = 0; x < w; ++x) {
            const float above1 = caster[std::max(0, x - reach)] - here[x];
            shadow.row(y)[x] = std::clamp(above1 * 0.45F, 0.0F, 1.0F);
            rim.row(y)[x] = std::clamp((here[x] - above[std::max(0, x - thin)]) * 0.6F, 0.0F, 1.0F);
        }
    }
    blur(shadow, 0.10 * cell);
    const Plane fibre = textured(Texture::fibre, planes.size(), cell);
    const Plane paper = textured(Texture::paper, planes.size(), cell);
    const Plane lines = outlines(planes, view, 0.05F);
    const float *s = shadow.row(0), *m = rim.row(0), *f = fibre.row(0), *p = paper.row(0),
                *e = lines.row(0), *t = view.things.row(0);
    eachPixel(planes, [&](std::size_t i, float& r, float& g, float& b) {
        const float shade =
            (1 - 0.52F * s[i]) * (1 + 0.035F * f[i] + 0.03F * p[i]) * (1 - 0.16F * e[i] * t[i]);
        const float white = 0.38F * m[i];
        r = mixed(r * 0.94F + 8, 255, white) * shade;
        g = mixed(g * 0.94F + 8, 253, white) * shade;
        b = mixed(b * 0.94F + 8, 248, white) * shade;
    });
}

void mosaic(Planes& planes, const View& view) {
    constexpr int kTiles = 4 * kTextureCells; // in a period
    const int w = planes.r.width(), h = planes.r.height();
    const float step = view.cell / 4;
    const auto seed = [&](int i, int j) {
        const auto u = static_cast<std::uint32_t>((i + kTiles) % kTiles);
        const auto v = static_cast<std::uint32_t>((j + kTiles) % kTiles);
        return std::array<float, 2>{
            (static_cast<float>(i) + 0.5F + 0.55F * (chanceAt(u, v, 61) - 0.5F)) * step,
            (static_cast<float>(j) + 0.5F + 0.55F * (chanceAt(u, v, 62) - 0.5F)) * step};
    };
    const int columns = static_cast<int>(static_cast<float>(w) / step) + 2;
    const int rows = static_cast<int>(static_cast<float>(h) / step) + 2;
    const auto count = static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows);
    std::vector<std::array<float, 2>> seeds(count);
    std::vector<std::array<float, 4>> sums(count);
    for (int j = 0; j < rows; ++j)
        for (int i = 0; i < columns; ++i)
            seeds[static_cast<std::size_t>(j * columns + i)] = seed(i, j);
    std::vector<int> owner(planes.r.values().size());
    Plane gap(planes.size()), bevel(planes.size());
    for (int y = 0; y < h; ++y)
        for (int x = 0; x < w; ++x) {
            const float px = static_cast<float>(x) + 0.5F, py = static_cast<float>(y) + 0.5F;
            const int ci = static_cast<int>(px / step), cj = static_cast<int>(py / step);
            float best = 1e9F, second = 1e9F, side = 0;
            int mine = 0;
            for (int j = std::max(0, cj - 1); j <= std::min(rows - 1, cj + 1); ++j)
                for (int i = std::max(0, ci - 1); i <= std::min(columns - 1, ci + 1); ++i) {
                    const auto& s = seeds[static_cast<std::size_t>(j * columns + i)];
                    const float dx = px - s[0], dy = py - s[1];
                    const float away = std::sqrt(dx * dx + dy * dy);
                    if (away < best) {
                        second = best;
                        best = away;
                        mine = j * columns + i;
                        side = dx + dy;
                    } else {
                        second = std::min(second, away);
                    }
                }
            const auto at = static_cast<std::size_t>(y * w + x);
            owner[at] = mine;
            gap.row(y)[x] = std::clamp((second - best) / (0.20F * step), 0.0F, 1.0F);
            bevel.row(y)[x] = side / step;
            auto& sum = sums[static_cast<std::size_t>(mine)];
            sum[0] += planes.r.row(y)[x];
            sum[1] += planes.g.row(y)[x];
            sum[2] += planes.b.row(y)[x];
            sum[3] += 1;
        }
    const float *k = gap.row(0), *v = bevel.row(0);
    eachPixel(planes, [&](std::size_t i, float& r, float& g, float& b) {
        const auto tile = static_cast<std::size_t>(owner[i]);
        const int column = owner[i] % columns, row = owner[i] / columns;
        const float chance = chanceAt(static_cast<std::uint32_t>(column % kTiles),
                                      static_cast<std::uint32_t>(row % kTiles), 63) -
                             0.5F;
        const float scale = (1 + 0.20F * chance) / sums[tile][3], light = 6 - 16 * v[i];
        r = mixed(74, sums[tile][0] * scale + light, k[i]);
        g = mixed(68, sums[tile][1] * scale + light, k[i]);
        b = mixed(66, sums[tile][2] * scale + light, k[i]);
    });
}

void balloon(Planes& planes, const View& view) {
    const double cell = static_cast<double>(view.cell);
    const int w = planes.r.width(), h = planes.r.height();
    // puffed up: the profile of the whole figure, and creases where its colours meet
    Plane form = view.things, seams = outlines(planes, view, 0.05F);
    Plane body = form;
    blur(form, 0.30 * cell);
    blur(body, 0.95 * cell);
    blur(seams, 0.13 * cell);
    Plane height(planes.size());
    {
        const float *a = form.row(0), *c = body.row(0), *e = seams.row(0);
        float* out = height.row(0);
        for (std::size_t i = 0; i < height.values().size(); ++i) {
            const auto arch = [](float share) {
                const float t = std::clamp(2 * share - 1, 0.0F, 1.0F);
                return std::sqrt(t * (2 - t));
            };
            out[i] = (0.34F * arch(a[i]) + 0.95F * arch(c[i]) - 0.30F * e[i]) * view.cell;
        }
    }
    blur(height, 0.07 * cell);
    for (int y = 0; y < h; ++y) {
        const float *here = height.row(y), *up = height.row(std::max(0, y - 1)),
                    *down = height.row(std::min(h - 1, y + 1)), *t = view.things.row(y);
        float *r = planes.r.row(y), *g = planes.g.row(y), *b = planes.b.row(y);
        for (int x = 0; x < w; ++x) {
            const float gx = 0.5F * (here[std::min(w - 1, x + 1)] - here[std::max(0, x - 1)]);
            const float gy = 0.5F * (down[x] - up[x]);
            const float size = 1 / std::sqrt(1 + gx * gx + gy * gy);
            const float nx = -gx * size, ny = -gy * size, nz = size;
            const float lit = std::max(0.0F, -0.50F * nx - 0.62F * ny + 0.60F * nz);
            const float half = std::max(0.0F, -0.28F * nx - 0.35F * ny + 0.894F * nz);
            const float h2 = half * half, h8 = h2 * h2 * h2 * h2, gloss = h8 * h8 * h8 * h8;
            // foil mirrors a bright sky above a dark horizon, and the floor below
            const float mirror = ramp(0.08F, 0.45F, -ny) * ramp(1.0F, 0.55F, -ny);
            const float floor = ramp(0.45F, 0.80F, ny);
            const float dusk = ramp(0.10F, 0.34F, ny) * ramp(0.72F, 0.42F, ny);
            const float shade = 0.52F + 0.66F * lit - 0.26F * dusk;
            const float white =
                std::min(0.9F, 0.88F * ramp(0.35F, 0.9F, gloss) * (1 - nz * nz * nz * nz * 0.75F) +
                                   0.22F * mirror + 0.20F * floor);
            const float share = t[x];
            const auto foil = [&](float v, float tint) {
                return mixed(v, mixed(std::min(255.0F, v * shade * 1.05F), tint, white), share);
            };
            r[x] = foil(r[x], 255);
            g[x] = foil(g[x], 255);
            b[x] = foil(b[x], 255);
        }
    }
    // the scenery is soft and bright, as behind toys
    Planes soft = planes;
    blur(soft, 0.10 * cell);
    const float *sr = soft.r.row(0), *sg = soft.g.row(0), *sb = soft.b.row(0),
                *t = view.things.row(0), *e = seams.row(0);
    eachPixel(planes, [&](std::size_t i, float& r, float& g, float& b) {
        const float back = 1 - t[i], light = 14 - 26 * e[i];
        r = mixed(r, sr[i] * 0.95F + light, back);
        g = mixed(g, sg[i] * 0.95F + light, back);
        b = mixed(b, sb[i] * 0.95F + light, back);
    });
}

} // namespace depict::world
