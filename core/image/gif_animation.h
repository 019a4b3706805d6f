// Animated GIF files, frame by frame. One palette for all frames, chosen from a picture that has
// their colours; of each frame only what has changed is written, so that pictures that grow stay
// small files.
#pragma once

#include "image/image.h"

#include <array>
#include <cstdint>
#include <vector>

namespace depict {

class GifAnimation {
public:
    static constexpr int kColours = 256;
    static constexpr int kLargestSide = 65535;

    /// All frames have the size of `colours`, whose most useful colours they get, and black and
    /// white.
    explicit GifAnimation(const Image& colours);

    /// A whole frame, shown for so many hundredths of a second. Transparency is not kept.
    void add(const Image& frame, int hundredths);
    [[nodiscard]] int frames() const { return m_frames; }
    /// The file's bytes; it plays for ever. Nothing can be added afterwards.
    [[nodiscard]] std::vector<std::uint8_t> finish() &&;

private:
    using Colour = std::array<std::uint8_t, 3>;

    void choosePalette(const Image& colours);
    [[nodiscard]] std::uint8_t nearest(const std::uint8_t* pixel);
    [[nodiscard]] Rect changed(const std::vector<std::uint8_t>& next) const;
    void writeHead();
    void writeFrame(const Rect& area, int hundredths);
    void writeNumber(int number); // 16 bits
    void writePixels(const Rect& area);

    Size m_size;
    std::vector<Colour> m_palette;
    std::vector<std::int16_t> m_known; // nearest colours of what was met; -1 = not met
    std::vector<std::uint8_t> m_shown; // the frame before, as places in the palette
    std::vector<std::uint8_t> m_bytes;
    int m_frames = 0;
};

} // namespace depict
