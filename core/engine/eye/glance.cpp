#include "engine/eye/glance.h"

#include "engine/tensors/fused.h"

namespace depict {

using torch::Tensor;

namespace {

constexpr std::array<int, 7> kReach{1, 2, 4, 8, 4, 2, 1}; // dilations of the blocks at 1/16

} // namespace

Glance::Glance(const GlanceConfig& c, int kinds, const std::vector<int>& answers) {
    const auto [c0, c1, c2] = c.channels;
    in = freshWeight({c0, 48, 3, 3});
    stages = {freshConvBlocks(1, c0, c0, 3, 3), freshConvBlocks(2, c1, c1, 3, 3),
              freshConvBlocks(static_cast<int>(kReach.size()), c2, c.hidden, 3, 3)};
    down = {freshWeight({c1, 4 * c0}), freshWeight({c2, 4 * c1})};
    norm = torch::ones({c2});
    out = freshWeight({c.wide, c2});
    outBias = torch::zeros({c.wide});
    last = freshWeight({kinds + 1 + 4, c.wide}, 0.5);
    lastBias = torch::zeros({kinds + 1 + 4});
    wholeWide = freshWeight({c.wide, 2 * c2});
    wholeBias = torch::zeros({c.wide});
    for (const int count : answers)
        traits.push_back(freshWeight({count, c.wide}, 0.5));
}

void Glance::visit(const std::function<void(const std::string&, Tensor&)>& each) {
    each("glance.in.weight", in);
    for (std::size_t i = 0; i < stages.size(); ++i)
        visitBlocks("glance.stages." + std::to_string(i), stages[i], each);
    each("glance.down.0.weight", down[0]);
    each("glance.down.1.weight", down[1]);
    each("glance.norm.weight", norm);
    each("glance.out.weight", out);
    each("glance.out.bias", outBias);
    each("glance.last.weight", last);
    each("glance.last.bias", lastBias);
    each("glance.backdrop.wide.weight", wholeWide); // the backdrop was once all it was asked
    each("glance.backdrop.wide.bias", wholeBias);
    for (std::size_t i = 0; i < traits.size(); ++i)
        each(i == 0 ? "glance.backdrop.last.weight"
                    : "glance.traits." + std::to_string(i) + ".weight",
             traits[i]);
}

GlanceMaps glanced(const Glance& glance, const Tensor& pixels, torch::ScalarType type) {
    const auto n = pixels.size(0), rows = pixels.size(1) / 2, columns = pixels.size(2) / 2;
    const auto half = pixels.reshape({n, rows, 2, columns, 2, 3}).mean({2, 4});
    auto x = convolved(spaceToDepth(half.to(type), 4), glance.in, {1, 1, 1, 1});
    for (std::size_t stage = 0; stage < 3; ++stage) {
        for (std::size_t i = 0; i < glance.stages[stage].size(); ++i) {
            const int reach = stage < 2 ? 1 : kReach[i];
            x = applied(glance.stages[stage][i], x, {reach, reach, reach, reach}, {}, reach);
        }
        if (stage < 2)
            x = projected(spaceToDepth(x, 2), glance.down[stage]);
    }
    x = rmsNorm(x, glance.norm);
    const auto wide = torch::silu(projected(x, glance.out) + glance.outBias.to(type));
    const auto all = projected(wide, glance.last).to(torch::kFloat) + glance.lastBias;
    const auto maps = all.split_with_sizes({all.size(-1) - 4, 4}, -1);
    const auto whole = torch::cat({x.mean({1, 2}), x.amax({1, 2})}, -1);
    const auto seen = torch::silu(projected(whole, glance.wholeWide) + glance.wholeBias.to(type));
    std::vector<Tensor> traits;
    for (const Tensor& trait : glance.traits)
        traits.push_back(projected(seen, trait).to(torch::kFloat));
    return {maps[0], maps[1], traits};
}

} // namespace depict
