#include "engine/transformer/transformer.h"

#include "engine/tensors/fused.h"

#include <cmath>

namespace depict {

using torch::Tensor;

namespace {

Tensor projected(const Tensor& x, const Tensor& weight) {
    return torch::matmul(x, weight.to(x.scalar_type()).t());
}

Tensor attention(const Tensor& x, const TransformerBlock& block, const TransformerConfig& config,
                 const Rotation& rotation) {
    const auto batch = x.size(0), length = x.size(1);
    const auto parts = projected(x, block.qkv)
                           .reshape({batch, length, 3, config.heads, config.headSize()})
                           .unbind(2); // [B, T, heads, head]
    const auto turned = [&](const Tensor& part, const Tensor& gain) {
        return rotate(rmsNorm(part, gain), rotation.cosine, rotation.sine).transpose(1, 2);
    };
    const auto query = turned(parts[0], block.queryNorm), key = turned(parts[1], block.keyNorm);
    const auto value = parts[2].transpose(1, 2); // [B, heads, T, head]
    const auto shares = causalSoftmax(torch::matmul(query, key.transpose(2, 3)),
                                      1 / std::sqrt(static_cast<double>(config.headSize())));
    const auto mixed =
        torch::matmul(shares, value).transpose(1, 2).reshape({batch, length, config.width});
    return projected(mixed, block.attentionOut);
}

} // namespace

Transformer::Transformer(const TransformerConfig& c, Begin begin) : config(c) {
    const auto fresh = [&](at::IntArrayRef shape, double deviation) {
        return begin == Begin::random ? torch::randn(shape) * deviation : torch::empty(shape);
    };
    const double each = 1 / std::sqrt(static_cast<double>(c.width));
    const double residual = each / std::sqrt(2.0 * c.blocks);
    words = fresh({c.vocabulary, c.width}, 0.02);
    codes = fresh({c.codesPerCell, c.codebook, c.width}, 0.02);
    places = fresh({4, kPlaces, c.width}, 0.02);
    if (c.plans)
        covers = fresh({kCoverRows, c.width}, 0.02);
    if (c.plans && c.looks > 0)
        looks = fresh({c.width, c.looks}, 0.02);
    for (int i = 0; i < c.blocks; ++i)
        blocks.push_back({torch::ones({c.width}), fresh({3 * c.width, c.width}, each),
                          torch::ones({c.headSize()}), torch::ones({c.headSize()}),
                          fresh({c.width, c.width}, residual), torch::ones({c.width}),
                          fresh({2 * c.hidden, c.width}, each),
                          fresh({c.width, c.hidden},
                                residual * std::sqrt(static_cast<double>(c.width) / c.hidden))});
    norm = torch::ones({c.width});
    const int w = c.depthWidth;
    const double inner = 1 / std::sqrt(static_cast<double>(w));
    depth = {fresh({w, c.width}, each),
             fresh({c.codesPerCell, w}, 0.02),
             fresh({std::max(1, c.codesPerCell - 1), c.codebook, w}, 0.3),
             torch::ones({w}),
             fresh({2 * c.depthHidden, w}, inner),
             fresh({w, c.depthHidden}, inner / 2),
             torch::ones({w}),
             fresh({c.codesPerCell, c.codebook, w}, inner / 2)};
}

void Transformer::visit(const std::function<void(const std::string&, Tensor&)>& each) {
    each("words.weight", words);
    each("codes.weight", codes);
    each("places.weight", places);
    if (covers.defined())
        each("covers.weight", covers);
    if (looks.defined())
        each("looks.weight", looks);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto prefix = "blocks." + std::to_string(i) + ".";
        auto& b = blocks[i];
        each(prefix + "attention.norm.weight", b.attentionNorm);
        each(prefix + "attention.qkv.weight", b.qkv);
        each(prefix + "attention.query_norm.weight", b.queryNorm);
        each(prefix + "attention.key_norm.weight", b.keyNorm);
        each(prefix + "attention.out.weight", b.attentionOut);
        each(prefix + "feed.norm.weight", b.feedNorm);
        each(prefix + "feed.gate_up.weight", b.gateUp);
        each(prefix + "feed.down.weight", b.down);
    }
    each("norm.weight", norm);
    each("depth.in.weight", depth.in);
    each("depth.step.weight", depth.step);
    each("depth.codes.weight", depth.codes);
    each("depth.norm.weight", depth.norm);
    each("depth.gate_up.weight", depth.gateUp);
    each("depth.down.weight", depth.down);
    each("depth.out_norm.weight", depth.outNorm);
    each("depth.out.weight", depth.out);
}

TokenBatch onDevice(const TokenBatch& batch, torch::Device device) {
    const auto moved = [&](const Tensor& x) { return x.defined() ? x.to(device) : x; };
    return {moved(batch.words), moved(batch.codes),  moved(batch.places),
            moved(batch.times), moved(batch.covers), moved(batch.looks)};
}

Tensor embed(const Transformer& net, const TokenBatch& batch, torch::ScalarType type) {
    // Tables of several columns of indices are one long table each.
    const auto behind = [](const Tensor& indices, std::int64_t each) {
        const auto first = torch::arange(indices.size(-1), indices.options()) * each;
        return torch::where(indices >= 0, indices.clamp_max(each - 1) + first, indices);
    };
    const auto x = lookedUp(net.words, batch.words.unsqueeze(-1)) +
                   lookedUp(net.codes.flatten(0, 1), behind(batch.codes, net.config.codebook)) +
                   lookedUp(net.places.flatten(0, 1), behind(batch.places, kPlaces));
    if (!net.covers.defined() || !batch.covers.defined())
        return x.to(type);
    auto planned = (x + lookedUp(net.covers, batch.covers)).to(type);
    if (net.looks.defined() && batch.looks.defined())
        planned = planned + projected(batch.looks.to(type), net.looks);
    return planned;
}

Rotation rotationOf(const TransformerConfig& config, const TokenBatch& batch) {
    std::vector<Tensor> angles;
    const auto options = torch::TensorOptions().dtype(torch::kFloat).device(batch.times.device());
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const int half = config.axes[axis] / 2;
        const auto position =
            (axis == 0 ? batch.times
                       : batch.places.select(2, static_cast<int>(axis) - 1).clamp_min(0))
                .to(torch::kFloat);
        const double theta = axis == 0 ? config.theta : kPlaceTheta;
        const auto frequency = torch::pow(theta, -torch::arange(half, options) / std::max(1, half));
        angles.push_back(position.unsqueeze(-1) * frequency);
    }
    const auto all = torch::cat(angles, -1);
    return {torch::cos(all), torch::sin(all)};
}

Tensor hiddenStates(const Transformer& net, const TokenBatch& batch, torch::ScalarType type) {
    auto x = embed(net, batch, type);
    const auto rotation = rotationOf(net.config, batch);
    for (const auto& block : net.blocks) {
        x = x + attention(rmsNorm(x, block.attentionNorm), block, net.config, rotation);
        x = x + projected(swiglu(projected(rmsNorm(x, block.feedNorm), block.gateUp)), block.down);
    }
    return rmsNorm(x, net.norm);
}

Tensor depthLogits(const Transformer& net, const Tensor& hidden, const Tensor& codes) {
    const auto& d = net.depth;
    const int count = net.config.codesPerCell;
    std::vector<Tensor> inputs;
    auto sum = projected(hidden, d.in); // [N, W]
    for (int k = 0; k < count; ++k) {
        if (k > 0)
            sum = sum +
                  torch::embedding(d.codes[k - 1], codes.select(1, k - 1)).to(hidden.scalar_type());
        inputs.push_back(sum + d.step[k].to(hidden.scalar_type()));
    }
    auto x = torch::stack(inputs, 0); // [K, N, W]
    x = x + projected(swiglu(projected(rmsNorm(x, d.norm), d.gateUp)), d.down);
    return torch::bmm(rmsNorm(x, d.outNorm), d.out.to(x.scalar_type()).transpose(1, 2))
        .transpose(0, 1);
}

Tensor wordLogits(const Transformer& net, const Tensor& hidden) {
    return projected(hidden, net.words);
}

} // namespace depict
