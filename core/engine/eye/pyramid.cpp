#include "engine/eye/pyramid.h"

#include "engine/tensors/fused.h"

namespace depict {

using torch::Tensor;

Pyramid::Pyramid(const PyramidConfig& c, std::vector<int> far) : reach(std::move(far)) {
    const auto [c0, c1, c2] = c.channels;
    in = freshWeight({c0, 48, 3, 3});
    stages = {freshConvBlocks(1, c0, c0, 3, 3), freshConvBlocks(2, c1, c1, 3, 3),
              freshConvBlocks(static_cast<int>(reach.size()), c2, c.hidden, 3, 3)};
    down = {freshWeight({c1, 4 * c0}), freshWeight({c2, 4 * c1})};
    norm = torch::ones({c2});
}

void Pyramid::visit(const std::string& name,
                    const std::function<void(const std::string&, Tensor&)>& each) {
    each(name + ".in.weight", in);
    for (std::size_t i = 0; i < stages.size(); ++i)
        visitBlocks(name + ".stages." + std::to_string(i), stages[i], each);
    each(name + ".down.0.weight", down[0]);
    each(name + ".down.1.weight", down[1]);
    each(name + ".norm.weight", norm);
}

Tensor features(const Pyramid& pyramid, const Tensor& pixels) {
    auto x = convolved(spaceToDepth(pixels, 4), pyramid.in, {1, 1, 1, 1});
    for (std::size_t stage = 0; stage < 3; ++stage) {
        for (std::size_t i = 0; i < pyramid.stages[stage].size(); ++i) {
            const int reach = stage < 2 ? 1 : pyramid.reach[i];
            x = applied(pyramid.stages[stage][i], x, {reach, reach, reach, reach}, {}, reach);
        }
        if (stage < 2)
            x = projected(spaceToDepth(x, 2), pyramid.down[stage]);
    }
    return rmsNorm(x, pyramid.norm);
}

} // namespace depict
