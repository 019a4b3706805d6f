#include "image/gif_animation.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <span>
#include <string_view>
#include <utility>

namespace depict {

namespace {

constexpr int kBits = 5;      // a channel, while colours are counted
constexpr int kKnownBits = 6; // a channel, of the colours whose nearest one is remembered
constexpr int kSmallestCode = 8;
constexpr int kLargestCode = 12; // bits
constexpr std::size_t kLongestBlock = 255;

// Colours that are alike, how often they were met, and the sum of their exact values.
struct Tally {
    std::array<int, 3> place{};
    std::array<std::int64_t, 3> sum{};
    std::int64_t count = 0;
};

using ColourBox = std::span<Tally>;

std::vector<Tally> counted(const Image& picture) {
    std::vector<Tally> all(std::size_t{1} << (3 * kBits));
    const Image pixels = picture.toRgba8();
    for (int y = 0; y < pixels.height(); ++y) {
        const std::uint8_t* p = pixels.row(y);
        for (int x = 0; x < pixels.width(); ++x, p += 4) {
            std::size_t index = 0;
            for (int c = 0; c < 3; ++c)
                index = index << kBits | static_cast<std::size_t>(p[c] >> (8 - kBits));
            Tally& tally = all[index];
            ++tally.count;
            for (std::size_t c = 0; c < 3; ++c) {
                tally.sum[c] += p[c];
                tally.place[c] = p[c] >> (8 - kBits);
            }
        }
    }
    std::erase_if(all, [](const Tally& tally) { return tally.count == 0; });
    return all;
}

// The channel in which a box is longest, and by how much; the eye sees green best.
std::pair<std::size_t, int> longest(const ColourBox& box) {
    constexpr std::array<int, 3> kWeights{3, 4, 2};
    std::pair<std::size_t, int> result{0, 0};
    for (std::size_t c = 0; c < 3; ++c) {
        const auto [least, most] =
            std::minmax_element(box.begin(), box.end(), [c](const Tally& a, const Tally& b) {
                return a.place[c] < b.place[c];
            });
        const int length = (most->place[c] - least->place[c]) * kWeights[c];
        if (length > result.second)
            result = {c, length};
    }
    return result;
}

std::int64_t countOf(const ColourBox& box) {
    std::int64_t count = 0;
    for (const Tally& tally : box)
        count += tally.count;
    return count;
}

// Two parts with about as many pixels in each; `box` has more than one colour.
std::pair<ColourBox, ColourBox> divided(ColourBox box) {
    const std::size_t channel = longest(box).first;
    std::sort(box.begin(), box.end(), [channel](const Tally& a, const Tally& b) {
        return a.place[channel] < b.place[channel];
    });
    const std::int64_t half = countOf(box) / 2;
    std::size_t end = 0;
    for (std::int64_t count = 0; end + 1 < box.size() && count <= half; ++end)
        count += box[end].count;
    end = std::max<std::size_t>(end, 1);
    return {box.first(end), box.subspan(end)};
}

// GIF's variant of LZW: codes grow from 9 to 12 bits, least significant bit first.
class CodeWriter {
public:
    void add(std::uint32_t code, int bits) {
        m_waiting |= code << m_count;
        for (m_count += bits; m_count >= 8; m_count -= 8, m_waiting >>= 8)
            m_bytes.push_back(static_cast<std::uint8_t>(m_waiting));
    }
    std::vector<std::uint8_t> finish() {
        if (m_count > 0)
            m_bytes.push_back(static_cast<std::uint8_t>(m_waiting));
        return std::move(m_bytes);
    }

private:
    std::vector<std::uint8_t> m_bytes;
    std::uint32_t m_waiting = 0;
    int m_count = 0;
};

std::vector<std::uint8_t> compressed(const std::vector<std::uint8_t>& places) {
    constexpr std::uint32_t kClear = 1U << kSmallestCode, kEnd = kClear + 1;
    constexpr std::uint32_t kMost = 1U << kLargestCode;
    // What follows a string of places: its code, by the string before and the place.
    std::vector<std::uint16_t> following(std::size_t{kMost} << 8);
    CodeWriter codes;
    std::uint32_t next = kEnd + 1;
    int bits = kSmallestCode + 1;
    const auto clear = [&] {
        codes.add(kClear, bits);
        std::fill(following.begin(), following.end(), std::uint16_t{0});
        next = kEnd + 1;
        bits = kSmallestCode + 1;
    };
    clear();
    std::uint32_t string = places.front();
    for (std::size_t i = 1; i < places.size(); ++i) {
        std::uint16_t& longer = following[(std::size_t{string} << 8) | places[i]];
        if (longer != 0) {
            string = longer;
            continue;
        }
        codes.add(string, bits);
        longer = static_cast<std::uint16_t>(next);
        if (next == (1U << bits) && bits < kLargestCode)
            ++bits;
        if (++next == kMost)
            clear();
        string = places[i];
    }
    codes.add(string, bits);
    if (next == (1U << bits) && bits < kLargestCode) // the reader has one string more by now
        ++bits;
    codes.add(kEnd, bits);
    return codes.finish();
}

} // namespace

GifAnimation::GifAnimation(const Image& colours)
    : m_size(colours.size()), m_known(std::size_t{1} << (3 * kKnownBits), std::int16_t{-1}) {
    assert(!colours.isNull() && std::max(m_size.width, m_size.height) <= kLargestSide);
    choosePalette(colours);
    writeHead();
}

void GifAnimation::choosePalette(const Image& colours) {
    m_palette = {{255, 255, 255}, {0, 0, 0}};
    std::vector<Tally> tallies = counted(colours);
    std::vector<ColourBox> boxes{ColourBox(tallies)};
    while (boxes.size() + m_palette.size() < kColours) {
        // The box that hides most: many pixels, far apart.
        const auto hidden = [](const ColourBox& box) {
            return static_cast<double>(countOf(box)) * longest(box).second * longest(box).second;
        };
        std::size_t worst = 0;
        double most = 0;
        for (std::size_t i = 0; i < boxes.size(); ++i)
            if (const double here = boxes[i].size() > 1 ? hidden(boxes[i]) : 0; here > most) {
                most = here;
                worst = i;
            }
        if (most == 0)
            break;
        const auto [first, second] = divided(boxes[worst]);
        boxes[worst] = first;
        boxes.push_back(second);
    }
    for (const ColourBox& box : boxes) {
        std::array<std::int64_t, 3> sum{};
        for (const Tally& tally : box)
            for (std::size_t c = 0; c < 3; ++c)
                sum[c] += tally.sum[c];
        const std::int64_t count = countOf(box);
        Colour colour{};
        for (std::size_t c = 0; c < 3; ++c)
            colour[c] = static_cast<std::uint8_t>((sum[c] + count / 2) / count);
        m_palette.push_back(colour);
    }
}

std::uint8_t GifAnimation::nearest(const std::uint8_t* pixel) {
    std::size_t index = 0;
    for (int c = 0; c < 3; ++c)
        index = index << kKnownBits | static_cast<std::size_t>(pixel[c] >> (8 - kKnownBits));
    if (m_known[index] < 0) {
        int least = std::numeric_limits<int>::max();
        for (std::size_t i = 0; i < m_palette.size(); ++i) {
            int distance = 0;
            for (std::size_t c = 0; c < 3; ++c) {
                const int step = m_palette[i][c] - pixel[c];
                distance += step * step * (c == 1 ? 4 : c == 0 ? 3 : 2);
            }
            if (distance < least) {
                least = distance;
                m_known[index] = static_cast<std::int16_t>(i);
            }
        }
    }
    return static_cast<std::uint8_t>(m_known[index]);
}

Rect GifAnimation::changed(const std::vector<std::uint8_t>& next) const {
    if (m_shown.empty())
        return {0, 0, m_size.width, m_size.height};
    int left = m_size.width, right = 0, top = m_size.height, bottom = 0;
    for (int y = 0; y < m_size.height; ++y)
        for (int x = 0; x < m_size.width; ++x) {
            const std::size_t i =
                static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size.width) +
                static_cast<std::size_t>(x);
            if (next[i] == m_shown[i])
                continue;
            left = std::min(left, x);
            right = std::max(right, x + 1);
            top = std::min(top, y);
            bottom = y + 1;
        }
    return right == 0 ? Rect{0, 0, 1, 1} : Rect{left, top, right - left, bottom - top};
}

void GifAnimation::add(const Image& frame, int hundredths) {
    assert(frame.size() == m_size);
    const Image pixels = frame.toRgba8();
    std::vector<std::uint8_t> next;
    next.reserve(pixels.bytes().size() / 4);
    for (std::size_t i = 0; i < pixels.bytes().size(); i += 4)
        next.push_back(nearest(pixels.bytes().data() + i));
    const Rect area = changed(next);
    m_shown = std::move(next);
    writeFrame(area, hundredths);
    ++m_frames;
}

void GifAnimation::writeNumber(int number) {
    m_bytes.push_back(static_cast<std::uint8_t>(number));
    m_bytes.push_back(static_cast<std::uint8_t>(number >> 8));
}

void GifAnimation::writeHead() {
    constexpr std::string_view kSignature = "GIF89a", kLoop = "NETSCAPE2.0";
    m_bytes.assign(kSignature.begin(), kSignature.end());
    writeNumber(m_size.width);
    writeNumber(m_size.height);
    m_bytes.insert(m_bytes.end(), {0xF7, 0, 0}); // 256 colours of 8 bits follow
    for (std::size_t i = 0; i < kColours; ++i) {
        const Colour colour = i < m_palette.size() ? m_palette[i] : Colour{};
        m_bytes.insert(m_bytes.end(), colour.begin(), colour.end());
    }
    m_bytes.insert(m_bytes.end(), {0x21, 0xFF, 11});
    m_bytes.insert(m_bytes.end(), kLoop.begin(), kLoop.end());
    m_bytes.insert(m_bytes.end(), {3, 1, 0, 0, 0}); // for ever
}

void GifAnimation::writeFrame(const Rect& area, int hundredths) {
    m_bytes.insert(m_bytes.end(), {0x21, 0xF9, 4, 1 << 2}); // it stays below the next one
    writeNumber(std::clamp(hundredths, 2, 65535));
    m_bytes.insert(m_bytes.end(), {0, 0, 0x2C});
    writeNumber(area.x);
    writeNumber(area.y);
    writeNumber(area.width);
    writeNumber(area.height);
    m_bytes.insert(m_bytes.end(), {0, kSmallestCode});
    writePixels(area);
}

void GifAnimation::writePixels(const Rect& area) {
    std::vector<std::uint8_t> places;
    for (int y = area.y; y < area.bottom(); ++y) {
        const auto row = m_shown.begin() + std::ptrdiff_t{y} * m_size.width;
        places.insert(places.end(), row + area.x, row + area.right());
    }
    const std::vector<std::uint8_t> codes = compressed(places);
    for (std::size_t from = 0; from < codes.size(); from += kLongestBlock) {
        const std::size_t length = std::min(kLongestBlock, codes.size() - from);
        m_bytes.push_back(static_cast<std::uint8_t>(length));
        const auto first = codes.begin() + static_cast<std::ptrdiff_t>(from);
        m_bytes.insert(m_bytes.end(), first, first + static_cast<std::ptrdiff_t>(length));
    }
    m_bytes.push_back(0);
}

std::vector<std::uint8_t> GifAnimation::finish() && {
    m_bytes.push_back(0x3B);
    return std::move(m_bytes);
}

} // namespace depict
