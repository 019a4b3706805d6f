#include "image/difference.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace depict {
namespace {

constexpr int kChannels = 4;
constexpr int kFineStep = 257; // of 16 bits is one step of 8

void requireOneSize(Size first, Size second, const char* what) {
    if (first != second)
        throw Error(ErrorKind::badRequest,
                    std::string(what) + " are of different sizes: " + std::to_string(first.width) +
                        " x " + std::to_string(first.height) + " and " +
                        std::to_string(second.width) + " x " + std::to_string(second.height) + ".");
}

template <typename Channel> int farthest(const Channel* a, const Channel* b) {
    int most = 0;
    for (int channel = 0; channel < kChannels; ++channel)
        most = std::max(most, std::abs(int{a[channel]} - int{b[channel]}));
    return most;
}

void count(DifferenceCount& total, int difference) {
    ++total.pixels;
    total.changed += difference != 0;
    total.largest = std::max(total.largest, difference);
}

/// One row of each; null for no mask.
template <typename Channel>
void compareRow(const std::uint8_t* before, const std::uint8_t* after, const std::uint8_t* mask,
                int y, Difference& result) {
    const int width = result.strength.size().width;
    std::uint8_t* strength = result.strength.row(y);
    const auto* a = reinterpret_cast<const Channel*>(before);
    const auto* b = reinterpret_cast<const Channel*>(after);
    int first = width, last = -1;
    for (int x = 0; x < width; ++x, a += kChannels, b += kChannels) {
        const int most = farthest(a, b);
        if (most > 0) {
            strength[x] = static_cast<std::uint8_t>(
                sizeof(Channel) == 1 ? most : (most + kFineStep - 1) / kFineStep);
            first = std::min(first, x);
            last = x;
        }
        if (mask)
            count(mask[x] ? result.inside : result.outside, most);
        else
            count(result.all, most);
    }
    if (last >= 0)
        result.bounds = united(result.bounds, {first, y, last - first + 1, 1});
}

} // namespace

Difference difference(const Image& before, const Image& after, const Mask* mask) {
    requireOneSize(before.size(), after.size(), "The pictures");
    if (mask)
        requireOneSize(before.size(), mask->size(), "The pictures and the mask");
    const bool isFine =
        before.format() == PixelFormat::rgba16 || after.format() == PixelFormat::rgba16;
    const Image a = isFine ? before.toRgba16() : before, b = isFine ? after.toRgba16() : after;
    Difference result;
    result.scale = isFine ? 65535 : 255;
    result.hasMask = mask != nullptr;
    result.strength = Mask(a.size());
    for (int y = 0; y < a.height(); ++y) {
        const std::uint8_t* covered = mask ? mask->row(y) : nullptr;
        isFine ? compareRow<std::uint16_t>(a.row(y), b.row(y), covered, y, result)
               : compareRow<std::uint8_t>(a.row(y), b.row(y), covered, y, result);
    }
    if (mask)
        result.all = {result.inside.pixels + result.outside.pixels,
                      result.inside.changed + result.outside.changed,
                      std::max(result.inside.largest, result.outside.largest)};
    return result;
}

Mask halvedByStrongest(const Mask& strength) {
    const Size size = strength.size();
    Mask half({std::max(1, (size.width + 1) / 2), std::max(1, (size.height + 1) / 2)});
    for (int y = 0; y < size.height; ++y) {
        const std::uint8_t* from = strength.row(y);
        std::uint8_t* to = half.row(y / 2);
        for (int x = 0; x < size.width; ++x)
            to[x / 2] = std::max(to[x / 2], from[x]);
    }
    return half;
}

const std::array<HeatColour, 256>& heatColours() {
    static const auto kColours = [] {
        constexpr std::array<std::array<double, 3>, 5> kStops{
            {{110, 64, 220}, {214, 46, 140}, {244, 92, 60}, {255, 166, 40}, {255, 246, 160}}};
        std::array<HeatColour, 256> colours{};
        for (std::size_t strength = 1; strength < colours.size(); ++strength) {
            const double place = (std::log2(static_cast<double>(strength)) / 8) * 4;
            const auto stop = std::min<std::size_t>(3, static_cast<std::size_t>(place));
            const double share = place - static_cast<double>(stop);
            const auto mixed = [&](std::size_t channel) {
                return static_cast<std::uint8_t>(std::lround(kStops[stop][channel] * (1 - share) +
                                                             kStops[stop + 1][channel] * share));
            };
            colours[strength] = {mixed(0), mixed(1), mixed(2)};
        }
        return colours;
    }();
    return kColours;
}

Image heatMap(const Mask& strength) {
    PixelBuffer pixels(strength.size());
    const auto& colours = heatColours();
    for (int y = 0; y < pixels.height(); ++y) {
        const std::uint8_t* from = strength.row(y);
        std::uint8_t* to = pixels.row(y);
        for (int x = 0; x < pixels.width(); ++x, to += kChannels) {
            const HeatColour colour = colours[from[x]];
            to[0] = colour.red;
            to[1] = colour.green;
            to[2] = colour.blue;
            to[3] = 255;
        }
    }
    return std::move(pixels).freeze();
}

} // namespace depict
