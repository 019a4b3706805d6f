#include "evaluation/metrics.h"

#include "generation/segment_mask.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace depict {

namespace {

constexpr int kNearColour = 60; // farther than this (in RGB) is no colour of the palette
constexpr int kShown = 128;     // of a segment picture's mask

template <typename Each> void forEachPixel(const Image& a, const Image& b, Each each) {
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            each(x, y, a.row(y) + 4 * x, b.row(y) + 4 * x);
}

std::size_t cellAt(int x, int y, const Image& image, GridSize grid) {
    const std::int64_t row = static_cast<std::int64_t>(y) * grid.rows / image.height();
    const std::int64_t column = static_cast<std::int64_t>(x) * grid.columns / image.width();
    return static_cast<std::size_t>(row * grid.columns + column);
}

} // namespace

double peakSignalToNoise(const Image& a, const Image& b) {
    double squared = 0;
    forEachPixel(a, b, [&](int, int, const std::uint8_t* p, const std::uint8_t* q) {
        for (int c = 0; c < 3; ++c)
            squared += (p[c] - q[c]) * (p[c] - q[c]);
    });
    const double mean = squared / (3.0 * a.width() * a.height());
    return mean > 0 ? std::min(99.0, 10 * std::log10(255 * 255 / mean)) : 99;
}

double depthError(const Image& painted, const Image& truth) {
    double sum = 0;
    const auto distance = [](const std::uint8_t* p) {
        return 10 - 9 * (p[0] + p[1] + p[2]) / 765.0;
    };
    forEachPixel(painted, truth, [&](int, int, const std::uint8_t* p, const std::uint8_t* q) {
        sum += std::abs(distance(p) - distance(q)) / distance(q);
    });
    return sum / (static_cast<double>(truth.width()) * truth.height());
}

std::vector<int> classesOf(const Image& picture, const std::vector<world::Rgb>& palette) {
    std::vector<int> classes;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const std::uint8_t* p = picture.row(y) + 4 * x;
            int best = -1, least = kNearColour * kNearColour;
            for (std::size_t i = 0; i < palette.size(); ++i) {
                const int r = p[0] - palette[i].r, g = p[1] - palette[i].g, b = p[2] - palette[i].b;
                if (const int off = r * r + g * g + b * b; off < least) {
                    least = off;
                    best = static_cast<int>(i);
                }
            }
            classes.push_back(best);
        }
    return classes;
}

double meanIntersectionOverUnion(const std::vector<int>& painted, const std::vector<int>& truth,
                                 int classes) {
    std::vector<std::int64_t> both(static_cast<std::size_t>(classes), 0), there = both, said = both;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        if (truth[i] >= 0)
            ++there[static_cast<std::size_t>(truth[i])];
        if (painted[i] >= 0)
            ++said[static_cast<std::size_t>(painted[i])];
        if (truth[i] >= 0 && painted[i] == truth[i])
            ++both[static_cast<std::size_t>(truth[i])];
    }
    double sum = 0;
    int shown = 0;
    for (std::size_t k = 0; k < there.size(); ++k) {
        if (there[k] == 0)
            continue;
        ++shown;
        sum += static_cast<double>(both[k]) / static_cast<double>(there[k] + said[k] - both[k]);
    }
    return shown > 0 ? sum / shown : 1;
}

double shownIntersectionOverUnion(const Image& painted, const Image& truth) {
    const Mask a = maskOfSegments(painted), b = maskOfSegments(truth);
    std::int64_t both = 0, either = 0;
    for (std::size_t i = 0; i < a.coverage().size(); ++i) {
        const bool p = a.coverage()[i] >= kShown, q = b.coverage()[i] >= kShown;
        both += p && q;
        either += p || q;
    }
    return either > 0 ? static_cast<double>(both) / static_cast<double>(either) : 1;
}

std::vector<bool> changedCells(const Image& before, const Image& after, GridSize grid) {
    std::vector<bool> changed(static_cast<std::size_t>(grid.cells()), false);
    forEachPixel(before, after, [&](int x, int y, const std::uint8_t* p, const std::uint8_t* q) {
        if (!std::equal(p, p + 3, q))
            changed[cellAt(x, y, before, grid)] = true;
    });
    return changed;
}

std::vector<bool> grown(const std::vector<bool>& cells, GridSize grid) {
    std::vector<bool> wider = cells;
    for (int r = 0; r < grid.rows; ++r)
        for (int c = 0; c < grid.columns; ++c) {
            if (!cells[static_cast<std::size_t>(r * grid.columns + c)])
                continue;
            for (int y = std::max(0, r - 1); y <= std::min(grid.rows - 1, r + 1); ++y)
                for (int x = std::max(0, c - 1); x <= std::min(grid.columns - 1, c + 1); ++x)
                    wider[static_cast<std::size_t>(y * grid.columns + x)] = true;
        }
    return wider;
}

std::vector<double> cellDifferences(const Image& a, const Image& b, GridSize grid) {
    std::vector<double> sums(static_cast<std::size_t>(grid.cells()), 0), pixels = sums;
    forEachPixel(a, b, [&](int x, int y, const std::uint8_t* p, const std::uint8_t* q) {
        const std::size_t cell = cellAt(x, y, a, grid);
        ++pixels[cell];
        for (int c = 0; c < 3; ++c)
            sums[cell] += std::abs(p[c] - q[c]) / 3.0;
    });
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] /= std::max(1.0, pixels[i]);
    return sums;
}

std::string normalised(std::string_view answer) {
    std::string text;
    for (const char c : answer) {
        const bool space = c == ' ' || c == '\n' || c == '\t';
        if (!space)
            text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!text.empty() && text.back() != ' ')
            text += ' ';
    }
    constexpr std::array<std::string_view, 7> kEnds{" ", ".", "!", "。", "।", "！", "．"};
    for (bool cut = true; cut;) {
        cut = false;
        for (const std::string_view end : kEnds)
            if (text.ends_with(end)) {
                text.resize(text.size() - end.size());
                cut = true;
            }
    }
    return text;
}

} // namespace depict
