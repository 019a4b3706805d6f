#include "training/drawn_scenery.h"

#include "generation/shapes.h"
#include "world/backdrop.h"
#include "world/plan.h"

#include <algorithm>
#include <limits>
#include <span>

namespace depict {

namespace {

using namespace world;

constexpr int kSettlings = 3; // of the colours, once they are chosen

using Colour = std::array<std::uint8_t, 3>;

struct Counted {
    Colour colour;
    int count;
};

std::vector<Counted> countedColours(const PixelBuffer& picture) {
    std::vector<Colour> all;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            all.push_back(
                {picture.row(y)[4 * x], picture.row(y)[4 * x + 1], picture.row(y)[4 * x + 2]});
    std::sort(all.begin(), all.end());
    std::vector<Counted> counted;
    for (const Colour& colour : all) {
        if (counted.empty() || counted.back().colour != colour)
            counted.push_back({colour, 0});
        ++counted.back().count;
    }
    return counted;
}

Colour meanOf(std::span<const Counted> some) {
    std::array<double, 3> sum{};
    double count = 0;
    for (const auto& one : some) {
        for (std::size_t c = 0; c < 3; ++c)
            sum[c] += double(one.colour[c]) * one.count;
        count += one.count;
    }
    Colour mean{};
    for (std::size_t c = 0; c < 3; ++c)
        mean[c] = static_cast<std::uint8_t>(sum[c] / std::max(count, 1.0) + 0.5);
    return mean;
}

/// Of a part of the colours: the channel that differs most, and how much by how many.
std::pair<std::size_t, double> spreadOf(std::span<const Counted> some) {
    std::pair<std::size_t, double> widest{0, 0};
    for (std::size_t c = 0; c < 3; ++c) {
        double sum = 0, squares = 0, count = 0;
        for (const auto& [colour, often] : some) {
            sum += double(colour[c]) * often;
            squares += double(colour[c]) * colour[c] * often;
            count += often;
        }
        if (const double spread = squares - sum * sum / count; spread > widest.second)
            widest = {c, spread};
    }
    return widest;
}

std::size_t nearest(const std::vector<Colour>& colours, const Colour& to) {
    std::size_t best = 0;
    int least = std::numeric_limits<int>::max();
    for (std::size_t i = 0; i < colours.size(); ++i) {
        int off = 0;
        for (std::size_t c = 0; c < 3; ++c)
            off += (colours[i][c] - to[c]) * (colours[i][c] - to[c]);
        if (off < least) {
            least = off;
            best = i;
        }
    }
    return best;
}

/// By cuts where the colours spread most, then settled as means (Heckbert 1982, Lloyd 1957).
std::vector<Colour> fewColours(std::vector<Counted> all) {
    std::vector<std::span<Counted>> parts{all};
    while (parts.size() < kPageColours) {
        std::size_t widest = 0;
        std::pair<std::size_t, double> how{0, 0};
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (const auto spread = spreadOf(parts[i]); spread.second > how.second) {
                how = spread;
                widest = i;
            }
        if (how.second <= 0)
            break; // as many as there are
        const auto part = parts[widest];
        std::sort(part.begin(), part.end(), [&](const Counted& a, const Counted& b) {
            return a.colour[how.first] < b.colour[how.first];
        });
        const int mean = meanOf(part)[how.first];
        auto cut = std::find_if(part.begin(), part.end(),
                                [&](const Counted& one) { return one.colour[how.first] > mean; });
        if (cut == part.end())
            --cut;
        const auto first = static_cast<std::size_t>(cut - part.begin());
        parts[widest] = part.first(first);
        parts.push_back(part.subspan(first));
    }
    std::vector<Colour> colours;
    for (const auto& part : parts)
        colours.push_back(meanOf(part));
    for (int i = 0; i < kSettlings; ++i) {
        std::vector<std::vector<Counted>> own(colours.size());
        for (const auto& one : all)
            own[nearest(colours, one.colour)].push_back(one);
        for (std::size_t c = 0; c < colours.size(); ++c)
            if (!own[c].empty())
                colours[c] = meanOf(own[c]);
    }
    return colours;
}

Page pageOf(const Backdrop& backdrop, int shape) {
    const Size size = pageSize(shape);
    PixelBuffer picture(size);
    Canvas canvas(picture);
    compose(backdrop, {size.height, size.width}).art.paint(canvas, 1); // a cell is a texel
    Page page{size, fewColours(countedColours(picture)), {}};
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const auto* pixel = picture.row(y) + 4 * x;
            page.texels.push_back(
                static_cast<std::uint8_t>(nearest(page.colours, {pixel[0], pixel[1], pixel[2]})));
        }
    return page;
}

} // namespace

void addScenery(Looks& looks) {
    static_assert(kLooks == 2 * kPageLooks);
    for (int id = 1; id < static_cast<int>(kBackdrops.size()); ++id)
        for (int look = 0; look < kPageLooks; ++look)
            for (int shape = 0; shape < static_cast<int>(kSceneryShapes.size()); ++shape)
                looks.pages[{kBackdropSetting + id, look, shape}] =
                    packed(pageOf({id, {}, static_cast<std::uint32_t>(look)}, shape));
}

} // namespace depict
