// What tests of painters share: a listener, a request, pictures.
#pragma once

#include "base/random.h"
#include "generation/painter.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace depict::test {

using Kind = GenerationEvent::Kind;

/// Keeps every event; `before` is asked before every token with the number of tokens so far.
class Listener : public JobControl {
public:
    explicit Listener(std::function<bool(int)> before = [](int) { return true; })
        : m_before(std::move(before)) {}
    void emit(GenerationEvent event) override { events.push_back(std::move(event)); }
    bool proceed() override { return m_before(asked++); }

    [[nodiscard]] std::vector<const GenerationEvent*> all(Kind kind, int variant = -1) const {
        std::vector<const GenerationEvent*> found;
        for (const auto& event : events)
            if (event.kind == kind && (variant < 0 || event.variant == variant))
                found.push_back(&event);
        return found;
    }
    [[nodiscard]] const GenerationEvent& end() const { return events.back(); }
    std::vector<GenerationEvent> events;
    int asked = 0;

private:
    std::function<bool(int)> m_before;
};

/// Runs a request to its end.
inline Listener heard(Painter& painter, const GenerationRequest& request) {
    Listener listener;
    painter.run(request, listener);
    return listener;
}

inline GenerationRequest painting(std::uint64_t seed = 7, GridSize grid = {5, 6}) {
    GenerationRequest request;
    request.words = "a red car and a dog on the beach";
    request.grid = grid;
    request.sampling.seed = seed;
    request.reply = Reply::picture;
    return request;
}

/// Colours that differ everywhere, opaque.
inline Image pattern(Size size, PixelFormat format = PixelFormat::rgba8) {
    PixelBuffer pixels(size);
    Random random(9);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            auto* p = pixels.row(y) + 4 * x;
            p[0] = static_cast<std::uint8_t>(x * 255 / size.width);
            p[1] = static_cast<std::uint8_t>(y * 255 / size.height);
            p[2] = static_cast<std::uint8_t>(random.below(256));
            p[3] = 255;
        }
    const auto image = std::move(pixels).freeze();
    return format == PixelFormat::rgba8 ? image : image.toRgba16();
}

inline Mask rectangle(Size size, Rect area) {
    Mask mask(size);
    for (int y = area.y; y < area.y + area.height; ++y)
        std::fill_n(mask.row(y) + area.x, area.width, std::uint8_t{255});
    return mask;
}

} // namespace depict::test
