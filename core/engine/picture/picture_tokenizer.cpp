#include "engine/picture/picture_tokenizer.h"

#include "engine/tensors/fused.h"

namespace depict {

using torch::Tensor;

int PictureTokenizerConfig::codebook() const {
    int size = 1;
    for (int i = 0; i < numbers / codesPerCell; ++i)
        size *= levels;
    return size;
}

PictureTokenizer::PictureTokenizer(const PictureTokenizerConfig& c) : config(c) {
    const auto [c0, c1, c2] = c.channels;
    readIn = freshWeight({c0, 48, 3, 3});
    readBlocks[0] = {freshConvBlock(c0, c0, 3, 3)};
    readBlocks[1] = {freshConvBlock(c1, c1, 3, 3), freshConvBlock(c1, c1, 3, 3)};
    readBlocks[2] = {freshConvBlock(c2, c2, 3, 3), freshConvBlock(c2, c2, 3, 3)};
    readDown = {freshWeight({c1, 4 * c0}), freshWeight({c2, 4 * c1})};
    readNorm = torch::ones({c2});
    readOut = freshWeight({c.numbers, c2});
    paintIn = freshWeight({c2, c.numbers});
    paintInBias = torch::zeros({c2});
    cellBlocks = {freshConvBlock(c2, 2 * c2, 2, 3), freshConvBlock(c2, 2 * c2, 2, 3)};
    halfBlocks = {freshConvBlock(c1, 2 * c1, 2, 2)};
    quarterBlocks = {freshConvBlock(c0, 2 * c0, 2, 2), freshConvBlock(c0, 2 * c0, 2, 2)};
    paintUp = {freshWeight({4 * c1, c2}), freshWeight({4 * c0, c1})};
    paintNorm = torch::ones({c0});
    paintHidden = freshWeight({3 * c0, c0});
    paintOut = freshWeight({192, 3 * c0}, 0.3);
    paintOutBias = torch::zeros({192});
}

void PictureTokenizer::visit(const std::function<void(const std::string&, Tensor&)>& each) {
    each("encoder.in.weight", readIn);
    for (std::size_t i = 0; i < 3; ++i)
        visitBlocks("encoder.stages." + std::to_string(i), readBlocks[i], each);
    each("encoder.down.0.weight", readDown[0]);
    each("encoder.down.1.weight", readDown[1]);
    each("encoder.norm.weight", readNorm);
    each("encoder.out.weight", readOut);
    each("decoder.in.weight", paintIn);
    each("decoder.in.bias", paintInBias);
    visitBlocks("decoder.cell", cellBlocks, each);
    visitBlocks("decoder.half", halfBlocks, each);
    visitBlocks("decoder.quarter", quarterBlocks, each);
    each("decoder.up.0.weight", paintUp[0]);
    each("decoder.up.1.weight", paintUp[1]);
    each("decoder.norm.weight", paintNorm);
    each("decoder.hidden.weight", paintHidden);
    each("decoder.out.weight", paintOut);
    each("decoder.out.bias", paintOutBias);
}

Tensor encodeNumbers(const PictureTokenizer& net, const Tensor& pixels, torch::ScalarType type) {
    auto x = convolved(spaceToDepth(pixels.to(type), 4), net.readIn, {1, 1, 1, 1});
    for (std::size_t stage = 0; stage < 3; ++stage) {
        for (const auto& b : net.readBlocks[stage])
            x = applied(b, x, {1, 1, 1, 1});
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
        x = applied(b, x, {1, 1, 1, 0}, mask);
    x = depthToSpace(projected(x, net.paintUp[0]), 2);
    for (const auto& b : net.halfBlocks)
        x = applied(b, x, {1, 0, 1, 0});
    x = depthToSpace(projected(x, net.paintUp[1]), 2);
    for (const auto& b : net.quarterBlocks)
        x = applied(b, x, {1, 0, 1, 0});
    x = torch::silu(projected(rmsNorm(x, net.paintNorm), net.paintHidden));
    x = projected(x, net.paintOut).to(torch::kFloat) + net.paintOutBias;
    return depthToSpace(x, 8);
}

} // namespace depict
