// Pencil, pen, print: what is made of lines and dots.
#include "world/style.h"
#include "world/textures.h"

#include <cmath>

namespace depict::world {
namespace {

/// 0 in the middle of a line, 1 halfway between two lines; `across` counts lines.
float betweenLines(float across) {
    return std::abs(2 * (across - std::floor(across)) - 1);
}

/// Darkness of a round dot, 0 … 1: `tone` is the share of ink, `u`, `v` count dots, `soft` is a
/// pixel in dots.
float dot(float u, float v, float tone, float soft) {
    const float du = u - std::floor(u) - 0.5F, dv = v - std::floor(v) - 0.5F;
    const float reach = 0.56F * tone * 1.3F; // full tones close up
    const float away = std::sqrt(du * du + dv * dv);
    return std::clamp((reach - away) / soft + 0.5F, 0.0F, 1.0F);
}

float gray(float r, float g, float b) {
    return 0.299F * r + 0.587F * g + 0.114F * b;
}

template <typename Change> void eachPlace(Planes& planes, Change change) {
    for (int y = 0; y < planes.r.height(); ++y) {
        float *r = planes.r.row(y), *g = planes.g.row(y), *b = planes.b.row(y);
        const std::size_t first =
            static_cast<std::size_t>(y) * static_cast<std::size_t>(planes.r.width());
        for (int x = 0; x < planes.r.width(); ++x)
            change(first + static_cast<std::size_t>(x), static_cast<float>(x) + 0.5F,
                   static_cast<float>(y) + 0.5F, r[x], g[x], b[x]);
    }
}

/// To the nearest of `levels` steps, with soft borders between them.
float stepped(float value, float levels) {
    const float v = value * (levels / 255), whole = std::floor(v);
    return (whole + ramp(0.35F, 0.65F, v - whole)) * (255 / levels);
}

} // namespace

void pencilSketch(Planes& planes, const View& view) {
    const double cell = static_cast<double>(view.cell);
    const Plane lines = outlines(planes, view, 0.05F);
    Plane tone = luminance(planes);
    blur(tone, 0.05 * cell);
    const Plane grain = textured(Texture::grain, planes.size(), cell);
    const Plane paper = textured(Texture::paper, planes.size(), cell);
    const Plane wave = textured(Texture::ripple, planes.size(), cell);
    const float *e = lines.row(0), *l = tone.row(0), *n = grain.row(0), *p = paper.row(0),
                *w = wave.row(0), *t = view.things.row(0);
    const float per = 5 / view.cell; // strokes a pixel
    eachPlace(planes, [&](std::size_t i, float x, float y, float& r, float& g, float& b) {
        const float dark = 1 - l[i] * (1.0F / 255), tooth = 0.75F + 0.45F * n[i] + 0.25F * p[i];
        const float bend = 0.35F * w[i];
        const float first =
            ramp(0.75F, 0.15F, betweenLines((x + y) * per + bend)) * ramp(0.12F, 0.62F, dark);
        const float second =
            ramp(0.7F, 0.2F, betweenLines((x - 0.6F * y) * per + bend)) * ramp(0.48F, 0.9F, dark);
        const float shade = 0.16F * dark + (0.48F + 0.14F * t[i]) * first + 0.5F * second;
        const float line = e[i] * (0.62F + 0.3F * t[i]) * (0.85F + 0.3F * w[i]);
        const float lead = std::clamp((shade * 0.85F + line) * tooth, 0.0F, 0.93F);
        const float sheet = 251 + 3 * p[i];
        r = mixed(sheet, 48, lead);
        g = mixed(sheet - 1, 48, lead);
        b = mixed(sheet - 5, 54, lead);
    });
}

void lineArt(Planes& planes, const View& view) {
    const Plane lines = outlines(planes, view, 0.06F);
    const float *e = lines.row(0), *t = view.things.row(0);
    eachPixel(planes, [&](std::size_t i, float& r, float& g, float& b) {
        const float solid = t[i] * ramp(62, 30, gray(r, g, b)); // black stays black
        const float ink = std::max(e[i] * (0.72F + 0.28F * t[i]), solid);
        r = mixed(255, 20, ink);
        g = mixed(255, 20, ink);
        b = mixed(255, 26, ink);
    });
}

void comic(Planes& planes, const View& view) {
    const Plane thin = outlines(planes, view, 0.06F);
    const Plane thick =
        dilated(edges(view.things, 1), std::max(1, static_cast<int>(0.08F * view.cell)));
    const float *e = thin.row(0), *o = thick.row(0), *t = view.things.row(0);
    const float per = 3 / view.cell, soft = per * 1.2F;
    eachPlace(planes, [&](std::size_t i, float x, float y, float& r, float& g, float& b) {
        const float tone = gray(r, g, b);
        const auto strong = [&](float v) {
            return stepped(std::clamp(tone + 1.4F * (v - tone) + 8, 0.0F, 255.0F), 5);
        };
        // a screen of dots in the shades of the scenery, little of it on things
        const float screen = dot((x + y) * per * 0.7071F, (x - y) * per * 0.7071F,
                                 std::clamp(0.85F - tone * (1.0F / 300), 0.12F, 0.8F), soft);
        const float shade = 1 - (0.24F - 0.16F * t[i]) * screen;
        const float ink = std::max(o[i], e[i] * (0.55F + 0.4F * t[i]));
        r = mixed(strong(r) * shade, 16, ink);
        g = mixed(strong(g) * shade, 14, ink);
        b = mixed(strong(b) * shade, 24, ink);
    });
}

void woodcut(Planes& planes, const View& view) {
    const double cell = static_cast<double>(view.cell);
    const Plane lines = outlines(planes, view, 0.08F);
    Plane tone = luminance(planes);
    blur(tone, 0.04 * cell);
    const Plane wave = textured(Texture::cloud, planes.size(), cell);
    const Plane nick = textured(Texture::ripple2, planes.size(), cell);
    const Plane fibre = textured(Texture::fibre, planes.size(), cell);
    const float *e = lines.row(0), *l = tone.row(0), *w = wave.row(0), *k = nick.row(0),
                *f = fibre.row(0), *t = view.things.row(0);
    const float per = 4 / view.cell, soft = 1.6F * per;
    eachPlace(planes, [&](std::size_t i, float x, float y, float& r, float& g, float& b) {
        // gouges follow the form: bent by the tone, steeper on things
        const float dark = 1 - l[i] * (1.0F / 255);
        const float slope = mixed(0.12F, 0.9F, t[i]);
        const float across = (y + slope * x) * per + 0.8F * w[i] + 0.9F * dark;
        const float share = ramp(0.06F, 0.84F, dark + 0.05F * k[i]);
        const float cut =
            std::clamp((share * 1.12F - betweenLines(across)) / soft + 0.5F, 0.0F, 1.0F);
        const float full = ramp(0.80F, 0.9F, dark), clear = ramp(0.14F, 0.08F, dark);
        float ink = std::max(mixed(cut, 0, clear), full);
        ink = std::max(ink, e[i] * (0.75F + 0.25F * t[i]));
        ink *= 0.95F + 0.06F * f[i];
        r = mixed(243 + 4 * f[i], 30, ink);
        g = mixed(232 + 4 * f[i], 24, ink);
        b = mixed(208 + 4 * f[i], 22, ink);
    });
}

void blueprint(Planes& planes, const View& view) {
    const double cell = static_cast<double>(view.cell);
    const Plane lines = outlines(planes, view, 0.045F);
    const Plane cloud = textured(Texture::cloud, planes.size(), cell);
    const Plane grain = textured(Texture::paper, planes.size(), cell);
    const float *e = lines.row(0), *c = cloud.row(0), *n = grain.row(0), *t = view.things.row(0);
    const float per = 1 / view.cell, thin = 0.5F * std::max(1.0F, 0.03F * view.cell);
    eachPlace(planes, [&](std::size_t i, float x, float y, float& r, float& g, float& b) {
        const auto ruled = [&](float at, float every) {
            const float away = at * per / every - std::floor(at * per / every);
            return std::min(away, 1 - away) * every * view.cell < thin + 0.5F ? 1.0F : 0.0F;
        };
        const float grid = std::max(0.09F * std::max(ruled(x, 0.5F), ruled(y, 0.5F)),
                                    0.17F * std::max(ruled(x, 2), ruled(y, 2)));
        const float tone = gray(r, g, b) * (1.0F / 255);
        const float hatch = ramp(0.6F, 0.25F, betweenLines((x - y) * per * 4)) *
                            ramp(0.75F, 0.3F, tone) * 0.22F * t[i];
        const float line = std::max(e[i] * (0.62F + 0.36F * t[i]), hatch);
        const float white = std::min(1.0F, std::max(line, grid * (1 - 0.7F * t[i])));
        const float sheet = 1 + 0.07F * c[i] + 0.04F * n[i] + (0.10F * tone) * t[i];
        r = mixed(22 * sheet, 236, white);
        g = mixed(66 * sheet, 244, white);
        b = mixed(142 * sheet, 255, white);
    });
}

void popArt(Planes& planes, const View& view) {
    const Plane inner = outlines(planes, view, 0.07F);
    const Plane thick =
        dilated(edges(view.things, 1), std::max(1, static_cast<int>(0.12F * view.cell)));
    const float *e = inner.row(0), *o = thick.row(0), *t = view.things.row(0);
    const float per = 2.5F / view.cell, soft = per * 1.2F;
    constexpr Ink kBands[] = {
        {86, 38, 160}, {240, 40, 140}, {30, 190, 230}, {255, 214, 20}, {255, 246, 190}};
    eachPlace(planes, [&](std::size_t i, float x, float y, float& r, float& g, float& b) {
        const float tone = gray(r, g, b);
        // scenery: dots of one loud colour on the next lighter one
        const float level = std::clamp(tone * (4.0F / 255), 0.0F, 3.999F);
        const int band = static_cast<int>(level);
        const float share = 1 - (level - static_cast<float>(band));
        const float ink =
            dot((x + y) * per * 0.7071F, (x - y) * per * 0.7071F, 0.15F + 0.68F * share, soft);
        const Ink &dark = kBands[band], &light = kBands[band + 1];
        const auto loud = [&](float v) {
            return stepped(std::clamp(tone + 1.9F * (v - tone) + 10, 0.0F, 255.0F), 3);
        };
        const float line = std::max(o[i], e[i] * t[i]);
        r = mixed(mixed(mixed(light.r, dark.r, ink), loud(r), t[i]), 12, line);
        g = mixed(mixed(mixed(light.g, dark.g, ink), loud(g), t[i]), 10, line);
        b = mixed(mixed(mixed(light.b, dark.b, ink), loud(b), t[i]), 20, line);
    });
}

} // namespace depict::world
