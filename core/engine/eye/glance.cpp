#include "engine/eye/glance.h"

namespace depict {

using torch::Tensor;

Glance::Glance(const PyramidConfig& c, int kinds, const std::vector<int>& answers)
    : pyramid(c, {1, 2, 4, 8, 4, 2, 1}) {
    const int c2 = c.channels[2];
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
    pyramid.visit("glance", each);
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
    const auto x = features(glance.pyramid, half.to(type));
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
