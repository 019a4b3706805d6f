#include "engine/eye/close_look.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace depict {

using torch::Tensor;

namespace {

constexpr double kMargin = 0.25; // of the box's sides, round it
constexpr int kDeepest = 4;      // halvings of the picture that large boxes are cut from

/// How often the picture is halved, so that a pixel of the cut-out is about one of it.
int depthFor(const Box& box) {
    const double side =
        (1 + 2 * kMargin) * std::sqrt(box.width * box.height) * kEyePixels / kLookSide;
    return std::clamp(static_cast<int>(std::lround(std::log2(std::max(side, 1e-3)))), 0, kDeepest);
}

/// Where the pixels of a cut-out lie in the picture, -1 … 1 from edge to edge: [64, 64, 2].
Tensor samplePoints(const Box& box, double columns, double rows, const Tensor& ramp) {
    const auto along = [&](double from, double side, double whole) {
        const double start = from - kMargin * side, length = (1 + 2 * kMargin) * side;
        return (ramp * length + start) * (2 / whole) - 1;
    };
    const auto x = along(box.x, box.width, columns), y = along(box.y, box.height, rows);
    return torch::stack({x.reshape({1, kLookSide}).expand({kLookSide, kLookSide}),
                         y.reshape({kLookSide, 1}).expand({kLookSide, kLookSide})},
                        -1);
}

} // namespace

CloseLook::CloseLook(const PyramidConfig& c, int kinds, int wearables, bool tellsShadow)
    : pyramid(c, {1, 1}), parts{kinds + 1, kSeenColours, wearables + 1, kSeenColours, 4} {
    constexpr int kLast = kLookSide / 16;
    out = freshWeight({c.wide, kLast * kLast * c.channels[2] + 2});
    outBias = torch::zeros({c.wide});
    std::int64_t classes = 0;
    for (const auto part : parts)
        classes += part;
    last = freshWeight({classes, c.wide}, 0.5);
    lastBias = torch::zeros({classes});
    if (tellsShadow)
        shadow = freshWeight({2, c.wide}, 0.5);
}

void CloseLook::visit(const std::function<void(const std::string&, Tensor&)>& each) {
    pyramid.visit("look", each);
    each("look.out.weight", out);
    each("look.out.bias", outBias);
    each("look.last.weight", last);
    each("look.last.bias", lastBias);
    if (shadow.defined())
        each("look.shadow.weight", shadow);
}

Tensor cutOut(const Tensor& pixels, const std::vector<Frame>& frames) {
    const auto ramp = ((torch::arange(kLookSide, torch::kFloat) + 0.5) / kLookSide);
    const double rows = static_cast<double>(pixels.size(1)) / kEyePixels,
                 columns = static_cast<double>(pixels.size(2)) / kEyePixels;
    // Frames of one picture that are cut from one depth of it go through one sampling.
    std::map<std::pair<std::int64_t, int>, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < frames.size(); ++i)
        groups[{frames[i].picture, depthFor(frames[i].box)}].push_back(i);
    std::vector<Tensor> cuts(frames.size());
    for (const auto& [group, members] : groups) {
        auto planes = pixels[group.first].permute({2, 0, 1}).unsqueeze(0);
        if (group.second > 0)
            planes = torch::avg_pool2d(planes, 1 << group.second);
        std::vector<Tensor> points;
        for (const std::size_t i : members)
            points.push_back(samplePoints(frames[i].box, columns, rows, ramp));
        constexpr int kBilinear = 0, kRepeatEdge = 1;
        const auto cut = torch::grid_sampler(
            planes.contiguous(),
            torch::cat(points).unsqueeze(0).to(planes.device(), planes.scalar_type()), kBilinear,
            kRepeatEdge, /*align_corners=*/false);
        const auto parts = cut[0].permute({1, 2, 0}).split(kLookSide);
        for (std::size_t k = 0; k < members.size(); ++k)
            cuts[members[k]] = parts[k];
    }
    return torch::stack(cuts);
}

LookMaps lookedClosely(const CloseLook& look, const Tensor& pixels,
                       const std::vector<Frame>& frames, torch::ScalarType type) {
    std::vector<float> sizes;
    for (const Frame& frame : frames)
        for (const double side : {frame.box.width, frame.box.height})
            sizes.push_back(static_cast<float>(std::log2(std::max(side, 0.1))));
    const auto count = static_cast<std::int64_t>(frames.size());
    const auto x = features(look.pyramid, cutOut(pixels, frames).to(type)).flatten(1);
    const auto whole =
        torch::cat({x, torch::tensor(sizes).reshape({count, 2}).to(x.device(), type)}, 1);
    const auto wide = torch::silu(projected(whole, look.out) + look.outBias.to(type));
    const auto all = projected(wide, look.last).to(torch::kFloat) + look.lastBias;
    const auto maps = all.split_with_sizes(look.parts, -1);
    const auto shadow =
        look.shadow.defined() ? projected(wide, look.shadow).to(torch::kFloat) : Tensor{};
    return {maps[0], maps[1], maps[2], maps[3], maps[4], shadow};
}

} // namespace depict
