// Weather over any scenery: light, what falls from the sky, and what stays on the ground.
#include "base/error.h"
#include "world/style.h"
#include "world/textures.h"

#include <array>
#include <cmath>
#include <string_view>

namespace depict::world {
namespace {

float gray(float r, float g, float b) {
    return 0.299F * r + 0.587F * g + 0.114F * b;
}

bool isIndoors(const View& view) {
    const std::string_view id = kBackdrops[static_cast<std::size_t>(view.backdrop)];
    return id == "room" || id == "stage" || id == "underwater" || id == "space";
}

/// How much of a pixel is open sky.
Plane skyOf(const View& view) {
    Plane sky(view.depth.size());
    const float *d = view.depth.row(0), *t = view.things.row(0);
    float* out = sky.row(0);
    for (std::size_t i = 0; i < sky.values().size(); ++i)
        out[i] = ramp(0.965F, 0.995F, d[i]) * (1 - t[i]);
    return sky;
}

/// Ground to lie on, below the row where feet begin; not things.
Plane groundOf(const View& view) {
    Plane ground(view.depth.size());
    if (view.places.floats)
        return ground;
    const float top = static_cast<float>(view.places.horizon) * view.cell;
    for (int y = 0; y < ground.height(); ++y) {
        const float share =
            ramp(top - 0.1F * view.cell, top + 0.3F * view.cell, static_cast<float>(y));
        const float *d = view.depth.row(y), *t = view.things.row(y);
        float* out = ground.row(y);
        for (int x = 0; x < ground.width(); ++x)
            out[x] = share * ramp(0.80F, 0.74F, d[x]) * (1 - t[x]);
    }
    return ground;
}

/// Upper edges: near here, far a little above.
Plane ledgesOf(const View& view, float tall) {
    Plane ledges(view.depth.size());
    const int reach = std::max(1, static_cast<int>(std::lround(tall * view.cell)));
    for (int y = 0; y < ledges.height(); ++y) {
        const float *here = view.depth.row(y), *above = view.depth.row(std::max(0, y - reach)),
                    *thing = view.things.row(y), *over = view.things.row(std::max(0, y - reach));
        float* out = ledges.row(y);
        for (int x = 0; x < ledges.width(); ++x)
            out[x] = std::max(ramp(0.05F, 0.14F, above[x] - here[x]) * (y >= reach ? 1.0F : 0.0F),
                              std::clamp(thing[x] - over[x], 0.0F, 1.0F));
    }
    return ledges;
}

/// f(x, y, k) for `count` places in every square of kTextureCells, in pixels.
template <typename Mark>
void scatter(const View& view, std::uint32_t count, std::uint32_t seed, Mark mark) {
    const float period = view.cell * kTextureCells;
    const auto w = static_cast<float>(view.depth.width());
    const auto h = static_cast<float>(view.depth.height());
    for (float top = -period; top < h; top += period) // from outside: marks may reach in
        for (float left = -period; left < w + period; left += period)
            for (std::uint32_t k = 0; k < count; ++k)
                mark(left + period * chanceAt(k, 1, seed),
                     top + period + period * (chanceAt(k, 2, seed) - 0.5F), k);
}

float at(const Plane& plane, float x, float y) {
    const int i = static_cast<int>(x), j = static_cast<int>(y);
    const bool inside = x >= 0 && y >= 0 && i < plane.width() && j < plane.height();
    return inside ? plane.row(j)[i] : 0;
}

void sunny(Planes& planes, const View& view) {
    const bool open = !isIndoors(view);
    const Plane sky = skyOf(view);
    const auto w = static_cast<float>(planes.r.width()), h = static_cast<float>(planes.r.height());
    const float cx = 0.80F * w, cy = 0.13F * h, unit = std::min(w, h) / 16;
    const bool sun = open && !view.places.showsSun && !view.places.showsMoon;
    for (int y = 0; y < planes.r.height(); ++y) {
        float *r = planes.r.row(y), *g = planes.g.row(y), *b = planes.b.row(y);
        const float* s = sky.row(y);
        for (int x = 0; x < planes.r.width(); ++x) {
            const float dx = static_cast<float>(x) + 0.5F - cx,
                        dy = static_cast<float>(y) + 0.5F - cy;
            const float away = std::sqrt(dx * dx + dy * dy) / unit;
            const float tone = gray(r[x], g[x], b[x]);
            const float disc = sun ? ramp(1.06F, 0.98F, away) * s[x] : 0;
            const float ring =
                sun ? (ramp(2.2F, 1.0F, away) * 0.35F + ramp(7.0F, 1.0F, away) * 0.42F) * s[x] : 0;
            const float warm = ramp(17, 2, away);
            const auto lit = [&](float v, float gain, float add, float light) {
                const float strong =
                    (tone + 1.16F * (v - tone)) * gain + add + 16 * warm * add * 0.1F;
                return mixed(mixed(strong, light, ring), light, disc);
            };
            r[x] = lit(r[x], 1.04F, 8, 255);
            g[x] = lit(g[x], 1.045F, 6, 236);
            b[x] = lit(b[x], 0.99F, -2, 150);
        }
    }
}

void rainy(Planes& planes, const View& view) {
    const Plane sky = skyOf(view), ground = groundOf(view);
    const double cell = static_cast<double>(view.cell);
    const Plane cloud = textured(Texture::cloud, planes.size(), cell);
    const Plane ripple = textured(Texture::ripple, planes.size(), cell);
    const bool open = !isIndoors(view);
    const float *d = view.depth.row(0), *t = view.things.row(0), *c = cloud.row(0), *s = sky.row(0);
    eachPixel(planes, [&](std::size_t i, float& r, float& g, float& b) {
        const float tone = gray(r, g, b), haze = open ? 0.30F * d[i] * d[i] * (1 - 0.6F * t[i]) : 0;
        const float overcast = (open ? 0.62F : 0) * s[i], drab = mixed(0.45F, 0.16F, t[i]);
        const auto wet = [&](float v, float dim, float mist, float lead) {
            const float dull = mixed(v, tone, drab) * dim;
            return mixed(mixed(dull, mist, haze), lead + 16 * c[i], overcast);
        };
        r = wet(r, 0.74F, 132, 118);
        g = wet(g, 0.79F, 146, 130);
        b = wet(b, 0.88F, 164, 148);
    });
    if (!open)
        return;
    // puddles mirror the sky; light glints on them
    const int w = planes.r.width(), h = planes.r.height();
    for (int y = 0; y < h; ++y) {
        float *r = planes.r.row(y), *g = planes.g.row(y), *b = planes.b.row(y);
        // flat forms: the texture is read three times as fast downwards
        const float* form = cloud.row(y * 3 % h);
        const float *wave = ripple.row(y), *land = ground.row(y);
        for (int x = 0; x < w; ++x) {
            const float puddle = ramp(0.26F, 0.34F, form[x] + 0.08F * wave[x]) * land[x];
            const float rim = ramp(0.20F, 0.27F, form[x] + 0.08F * wave[x]) * land[x] - puddle;
            r[x] = mixed(r[x] * (1 - 0.18F * rim), 150 + 18 * wave[x], 0.62F * puddle);
            g[x] = mixed(g[x] * (1 - 0.18F * rim), 170 + 18 * wave[x], 0.62F * puddle);
            b[x] = mixed(b[x] * (1 - 0.18F * rim), 196 + 16 * wave[x], 0.62F * puddle);
        }
    }
    scatter(view, 26, 71, [&](float x, float y, std::uint32_t k) { // where drops strike
        if (at(ground, x, y) < 0.5F)
            return;
        paint(planes, {x,
                       y,
                       1,
                       0,
                       view.cell * (0.10F + 0.10F * chanceAt(k, 3, 71)),
                       0.018F * view.cell,
                       {226, 236, 246},
                       0.75F,
                       0});
    });
    scatter(view, 64, 72, [&](float x, float y, std::uint32_t k) {
        const float size = 0.6F + 0.8F * chanceAt(k, 3, 72);
        paint(planes, {x,
                       y,
                       -0.2169F,
                       0.9762F,
                       0.34F * size * view.cell,
                       std::max(0.30F, 0.022F * size * view.cell),
                       {224, 234, 248},
                       0.30F + 0.30F * chanceAt(k, 4, 72),
                       0});
    });
}

void snowy(Planes& planes, const View& view) {
    const bool open = !isIndoors(view);
    const double cell = static_cast<double>(view.cell);
    const Plane sky = skyOf(view), ground = groundOf(view),
                paper = textured(Texture::ripple, planes.size(), cell);
    Plane ledges = ledgesOf(view, 0.16F);
    const float *s = sky.row(0), *l = ground.row(0), *e = ledges.row(0), *p = paper.row(0),
                *t = view.things.row(0), *d = view.depth.row(0);
    eachPixel(planes, [&](std::size_t i, float& r, float& g, float& b) {
        const float tone = gray(r, g, b), drab = mixed(0.34F, 0.08F, t[i]);
        const float overcast = open ? 0.55F * s[i] : 0, haze = open ? 0.20F * d[i] * (1 - t[i]) : 0;
        const float snow = open ? std::max(l[i] * 0.90F, e[i] * 0.92F) : 0;
        // the drawing's shades stay visible under the snow
        const float shade = 226 + 0.10F * (tone - 128) + 5 * p[i];
        const auto cold = [&](float v, float gain, float pale, float white) {
            const float dull =
                mixed(mixed(v, tone, drab) * gain + 6, pale, std::max(overcast, haze));
            return mixed(dull, white, snow);
        };
        r = cold(r, 0.95F, 206, shade + 6);
        g = cold(g, 0.98F, 216, shade + 13);
        b = cold(b, 1.03F, 230, shade + 22);
    });
    if (!open)
        return;
    scatter(view, 44, 81, [&](float x, float y, std::uint32_t k) {
        const float size = chanceAt(k, 3, 81), radius = view.cell * (0.045F + 0.075F * size * size);
        paint(planes, {x, y, 1, 0, radius * 1.15F, radius, {252, 254, 255}, 0.92F, 0});
    });
}

void foggy(Planes& planes, const View& view) {
    const bool open = !isIndoors(view);
    const Plane cloud = textured(Texture::cloud, planes.size(), static_cast<double>(view.cell));
    const float *d = view.depth.row(0), *t = view.things.row(0), *c = cloud.row(0);
    eachPixel(planes, [&](std::size_t i, float& r, float& g, float& b) {
        const float far = d[i], thick = 0.10F + 1.25F * far - 0.43F * far * far;
        const float most = mixed(0.93F, 0.62F, t[i]) * (open ? 1 : 0.6F);
        const float fog = std::clamp(thick + 0.07F * c[i] * (1 - t[i]), 0.0F, 1.0F) * most;
        const float tone = gray(r, g, b);
        r = mixed(mixed(r, tone, 0.22F), 214 + 5 * c[i], fog);
        g = mixed(mixed(g, tone, 0.22F), 219 + 5 * c[i], fog);
        b = mixed(mixed(b, tone, 0.22F), 226 + 5 * c[i], fog);
    });
}

void night(Planes& planes, const View& view) {
    const std::string_view id = kBackdrops[static_cast<std::size_t>(view.backdrop)];
    const bool open = !isIndoors(view), town = id == "city" || id == "street";
    const Plane sky = skyOf(view);
    const Plane ledges = ledgesOf(view, 0.06F);
    const int w = planes.r.width(), h = planes.r.height();
    const float unit = static_cast<float>(std::min(w, h)) / 16;
    const float horizon = std::max(1.0F, static_cast<float>(view.places.horizon) * view.cell);
    for (int y = 0; y < h; ++y) {
        float *r = planes.r.row(y), *g = planes.g.row(y), *b = planes.b.row(y);
        const float *s = sky.row(y), *t = view.things.row(y), *e = ledges.row(y);
        const float low = std::clamp(static_cast<float>(y) / horizon, 0.0F, 1.0F);
        for (int x = 0; x < w; ++x) {
            const float keep = mixed(0.36F, 0.62F, t[x]), moon = 34 * e[x] * t[x];
            const float dark = open ? 0.86F * s[x] : 0;
            r[x] = mixed(r[x] * keep * 0.78F + 6, mixed(10, 40, low * low), dark) + moon;
            g[x] = mixed(g[x] * keep * 0.88F + 9, mixed(16, 56, low * low), dark) + moon;
            b[x] = mixed(b[x] * keep * 1.22F + 24, mixed(48, 108, low * low), dark) + 1.2F * moon;
        }
    }
    if (!open) { // one lamp
        if (id == "room" || id == "stage")
            shine(planes, 0.5F * static_cast<float>(w), 0.30F * static_cast<float>(h), 7.5F * unit,
                  {96, 70, 28});
        return;
    }
    if (!view.places.showsMoon) {
        const float x = 0.80F * static_cast<float>(w), y = 0.13F * static_cast<float>(h);
        if (at(sky, x, y) > 0.3F)
            shine(planes, x, y, 4.2F * unit, {46, 50, 60});
        for (int row = 0; row < h; ++row)
            for (int column = 0; column < w; ++column) {
                const float dx = (static_cast<float>(column) + 0.5F - x) / unit;
                const float dy = (static_cast<float>(row) + 0.5F - y) / unit;
                const float edge = unit * 0.9F;
                const float disc =
                    std::clamp((1 - std::sqrt(dx * dx + dy * dy)) * edge + 0.5F, 0.0F, 1.0F);
                const float ex = dx - 0.46F, ey = dy + 0.26F; // a crescent
                const float bite =
                    std::clamp((0.86F - std::sqrt(ex * ex + ey * ey)) * edge + 0.5F, 0.0F, 1.0F);
                const float share = disc * (1 - bite) * sky.row(row)[column];
                planes.r.row(row)[column] = mixed(planes.r.row(row)[column], 255, share);
                planes.g.row(row)[column] = mixed(planes.g.row(row)[column], 246, share);
                planes.b.row(row)[column] = mixed(planes.b.row(row)[column], 206, share);
            }
    }
    scatter(view, 11, 91, [&](float x, float y, std::uint32_t k) {
        if (at(sky, x, y) < 0.9F)
            return;
        const float radius = view.cell * (0.035F + 0.045F * chanceAt(k, 3, 91));
        shine(planes, x, y, 3.2F * radius, {60, 66, 84});
        paint(planes,
              {x, y, 1, 0, radius, std::max(0.35F, radius * 0.8F), {255, 250, 226}, 0.95F, 0});
    });
    if (town) { // windows
        scatter(view, 34, 92, [&](float x, float y, std::uint32_t) {
            const float near = at(view.depth, x, y);
            if (near < 0.72F || near > 0.96F || at(view.things, x, y) > 0)
                return;
            shine(planes, x, y, 0.5F * view.cell, {54, 36, 8});
            paint(planes,
                  {x, y, 0, 1, 0.15F * view.cell, 0.085F * view.cell, {255, 214, 118}, 0.95F, 0});
        });
    } else { // fireflies
        const Plane ground = groundOf(view);
        scatter(view, 5, 93, [&](float x, float y, std::uint32_t) {
            if (at(ground, x, y) < 0.5F)
                return;
            shine(planes, x, y, 0.55F * view.cell, {86, 78, 26});
            paint(planes,
                  {x, y, 1, 0, 0.05F * view.cell, 0.05F * view.cell, {255, 244, 160}, 1, 0});
        });
    }
}

} // namespace

void applyWeather(Planes& planes, const View& view, int weather) {
    using Filter = void (*)(Planes&, const View&);
    constexpr std::array<Filter, kWeather.size()> kFilters{sunny, rainy, snowy, foggy, night};
    if (weather < 0 || weather >= static_cast<int>(kFilters.size()))
        throw Error{ErrorKind::badRequest, "There is no such weather."};
    kFilters[static_cast<std::size_t>(weather)](planes, view);
}

} // namespace depict::world
