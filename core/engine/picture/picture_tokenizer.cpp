#include "engine/picture/picture_tokenizer.h"

#include "engine/tensors/fused.h"

#include <cmath>

namespace depict {

using torch::Tensor;
namespace F = torch::nn::functional;

namespace {

Tensor fresh(at::IntArrayRef shape, double gain = 1) {
    std::int64_t inputs = 1;
    for (std::size_t i = 1; i < shape.size(); ++i)
        inputs *= shape[i];
    return torch::randn(shape) * (gain / std::sqrt(static_cast<double>(inputs)));
}

ConvBlock freshBlock(int channels, int hidden, int high, int wide) {
    return {torch::ones({channels}), fresh({hidden, channels, high, wide}),
            fresh({channels, hidden}, 0.3)};
}

/// [n, y, x, c] convolved after padding left, right, top, bottom.
Tensor convolve(const Tensor& x, const Tensor& weight, std::array<std::int64_t, 4> pad) {
    auto planes = x.permute({0, 3, 1, 2}); // a channels-last view
    const bool even = pad[0] == pad[1] && pad[2] == pad[3];
    if (!even)
        planes = torch::constant_pad_nd(planes, {pad[0], pad[1], pad[2], pad[3]});
    const std::array<std::int64_t, 2> inner{even ? pad[2] : 0, even ? pad[0] : 0};
    const auto w = weight.to(x.scalar_type()).contiguous(at::MemoryFormat::ChannelsLast);
    return torch::conv2d(planes, w, {}, 1, inner).permute({0, 2, 3, 1});
}

Tensor projected(const Tensor& x, const Tensor& weight) {
    return torch::matmul(x, weight.to(x.scalar_type()).t());
}

Tensor block(const Tensor& x, const ConvBlock& b, std::array<std::int64_t, 4> pad,
             const Tensor& mask = {}) {
    const auto weight = mask.defined() ? b.spread * mask : b.spread;
    return x + projected(torch::silu(convolve(rmsNorm(x, b.norm), weight, pad)), b.gather);
}

/// [n, s y, s x, c] → [n, y, x, s s c].
Tensor spaceToDepth(const Tensor& x, int s) {
    const auto n = x.size(0), h = x.size(1) / s, w = x.size(2) / s, c = x.size(3);
    return x.reshape({n, h, s, w, s, c}).permute({0, 1, 3, 2, 4, 5}).reshape({n, h, w, s * s * c});
}

/// [n, y, x, s s c] → [n, s y, s x, c].
Tensor depthToSpace(const Tensor& x, int s) {
    const auto n = x.size(0), h = x.size(1), w = x.size(2), c = x.size(3) / (s * s);
    return x.reshape({n, h, w, s, s, c}).permute({0, 1, 3, 2, 4, 5}).reshape({n, h * s, w * s, c});
}

} // namespace

int PictureTokenizerConfig::codebook() const {
    int size = 1;
    for (int i = 0; i < numbers / codesPerCell; ++i)
        size *= levels;
    return size;
}

PictureTokenizer::PictureTokenizer(const PictureTokenizerConfig& c) : config(c) {
    const auto [c0, c1, c2] = c.channels;
    readIn = fresh({c0, 48, 3, 3});
    readBlocks[0] = {freshBlock(c0, c0, 3, 3)};
    readBlocks[1] = {freshBlock(c1, c1, 3, 3), freshBlock(c1, c1, 3, 3)};
    readBlocks[2] = {freshBlock(c2, c2, 3, 3), freshBlock(c2, c2, 3, 3)};
    readDown = {fresh({c1, 4 * c0}), fresh({c2, 4 * c1})};
    readNorm = torch::ones({c2});
    readOut = fresh({c.numbers, c2});
    paintIn = fresh({c2, c.numbers});
    paintInBias = torch::zeros({c2});
    cellBlocks = {freshBlock(c2, 2 * c2, 2, 3), freshBlock(c2, 2 * c2, 2, 3)};
    halfBlocks = {freshBlock(c1, 2 * c1, 2, 2)};
    quarterBlocks = {freshBlock(c0, 2 * c0, 2, 2), freshBlock(c0, 2 * c0, 2, 2)};
    paintUp = {fresh({4 * c1, c2}), fresh({4 * c0, c1})};
    paintNorm = torch::ones({c0});
    paintHidden = fresh({3 * c0, c0});
    paintOut = fresh({192, 3 * c0}, 0.3);
    paintOutBias = torch::zeros({192});
}

void PictureTokenizer::visit(const std::function<void(const std::string&, Tensor&)>& each) {
    const auto blocks = [&](const std::string& name, std::vector<ConvBlock>& list) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const auto prefix = name + "." + std::to_string(i) + ".";
            each(prefix + "norm.weight", list[i].norm);
            each(prefix + "spread.weight", list[i].spread);
            each(prefix + "gather.weight", list[i].gather);
        }
    };
    each("encoder.in.weight", readIn);
    for (std::size_t i = 0; i < 3; ++i)
        blocks("encoder.stages." + std::to_string(i), readBlocks[i]);
    each("encoder.down.0.weight", readDown[0]);
    each("encoder.down.1.weight", readDown[1]);
    each("encoder.norm.weight", readNorm);
    each("encoder.out.weight", readOut);
    each("decoder.in.weight", paintIn);
    each("decoder.in.bias", paintInBias);
    blocks("decoder.cell", cellBlocks);
    blocks("decoder.half", halfBlocks);
    blocks("decoder.quarter", quarterBlocks);
    each("decoder.up.0.weight", paintUp[0]);
    each("decoder.up.1.weight", paintUp[1]);
    each("decoder.norm.weight", paintNorm);
    each("decoder.hidden.weight", paintHidden);
    each("decoder.out.weight", paintOut);
    each("decoder.out.bias", paintOutBias);
}

Tensor encodeNumbers(const PictureTokenizer& net, const Tensor& pixels, torch::ScalarType type) {
    auto x = convolve(spaceToDepth(pixels.to(type), 4), net.readIn, {1, 1, 1, 1});
    for (std::size_t stage = 0; stage < 3; ++stage) {
        for (const auto& b : net.readBlocks[stage])
            x = block(x, b, {1, 1, 1, 1});
        if (stage < 2)
            x = projected(spaceToDepth(x, 2), net.readDown[stage]);
    }
    x = projected(rmsNorm(x, net.readNorm), net.readOut).to(torch::kFloat);
    return torch::sigmoid(x) * (net.config.levels - 1);
}

Tensor quantised(const Tensor& numbers) {
    return numbers + (numbers.round() - numbers).detach();
}

Tensor codesOf(const PictureTokenizerConfig& config, const Tensor& numbers) {
    const int each = config.numbers / config.codesPerCell;
    auto shape = numbers.sizes().vec();
    shape.back() = config.codesPerCell;
    shape.push_back(each);
    const auto whole = numbers.round().to(torch::kLong).reshape(shape);
    auto codes = torch::zeros_like(whole.select(-1, 0));
    for (int i = each - 1; i >= 0; --i)
        codes = codes * config.levels + whole.select(-1, i);
    return codes;
}

Tensor numbersOf(const PictureTokenizerConfig& config, const Tensor& codes) {
    const int each = config.numbers / config.codesPerCell;
    std::vector<Tensor> parts;
    auto rest = codes;
    for (int i = 0; i < each; ++i) {
        parts.push_back(torch::remainder(rest, config.levels));
        rest = torch::floor_divide(rest, config.levels);
    }
    auto shape = codes.sizes().vec();
    shape.back() = config.numbers;
    return torch::stack(parts, -1).reshape(shape).to(torch::kFloat);
}

Tensor decodeNumbers(const PictureTokenizer& net, const Tensor& numbers, torch::ScalarType type) {
    const auto scaled = numbers * (2.0 / (net.config.levels - 1)) - 1;
    auto x = projected(scaled.to(type), net.paintIn) + net.paintInBias.to(type);
    auto mask = torch::ones({2, 3}, net.paintIn.options());
    mask[1][2] = 0;
    for (const auto& b : net.cellBlocks)
        x = block(x, b, {1, 1, 1, 0}, mask);
    x = depthToSpace(projected(x, net.paintUp[0]), 2);
    for (const auto& b : net.halfBlocks)
        x = block(x, b, {1, 0, 1, 0});
    x = depthToSpace(projected(x, net.paintUp[1]), 2);
    for (const auto& b : net.quarterBlocks)
        x = block(x, b, {1, 0, 1, 0});
    x = torch::silu(projected(rmsNorm(x, net.paintNorm), net.paintHidden));
    x = projected(x, net.paintOut).to(torch::kFloat) + net.paintOutBias;
    return depthToSpace(x, 8);
}

} // namespace depict
