#include "engine/eye/close_look.h"

#include "engine/tensors/fused.h"

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

CloseLook::CloseLook(const LookConfig& c, int kinds, int wearables, bool tellsShadow)
    : parts{kinds + 1, kSeenColours, wearables + 1, kSeenColours, 4} {
    const auto [c0, c1, c2] = c.channels;
    in = freshWeight({c0, 48, 3, 3});
    stages = {freshConvBlocks(1, c0, c0, 3, 3), freshConvBlocks(2, c1, c1, 3, 3),
              freshConvBlocks(2, c2, c.hidden, 3, 3)};
    down = {freshWeight({c1, 4 * c0}), freshWeight({c2, 4 * c1})};
    norm = torch::ones({c2});
    constexpr int kLast = kLookSide / 16;
    out = freshWeight({c.wide, kLast * kLast * c2 + 2});
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
    each("look.in.weight", in);
    for (std::size_t i = 0; i < stages.size(); ++i)
        visitBlocks("look.stages." + std::to_string(i), stages[i], each);
    each("look.down.0.weight", down[0]);
    each("look.down.1.weight", down[1]);
    each("look.norm.weight", norm);
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
    auto x = convolved(spaceToDepth(cutOut(pixels, frames).to(type), 4), look.in, {1, 1, 1, 1});
    for (std::size_t stage = 0; stage < 3; ++stage) {
        for (const ConvBlock& block : look.stages[stage])
            x = applied(block, x, {1, 1, 1, 1});
        if (stage < 2)
            x = projected(spaceToDepth(x, 2), look.down[stage]);
    }
    x = rmsNorm(x, look.norm).flatten(1);
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
