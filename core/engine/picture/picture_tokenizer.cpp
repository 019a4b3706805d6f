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

PictureTokenizer::PictureTokenizer(const PictureTokenizerConfig& c, Begin begin) : config(c) {
    const auto [c0, c1, c2] = c.channels;
    const auto fresh = [&](at::IntArrayRef shape, double gain = 1) {
        return freshWeight(shape, gain, begin);
    };
    const auto block = [&](int channels, int hidden, int high, int wide) {
        return freshConvBlock(channels, hidden, high, wide, begin);
    };
    readIn = fresh({c.reading, kReadingPixels * kReadingPixels * 3});
    for (int i = 0; i < c.readingBlocks; ++i)
        readBlocks.push_back(block(c.reading, 2 * c.reading, 1, 1));
    readNorm = torch::ones({c.reading});
    readOut = fresh({c.numbers, c.reading}, 1.7); // all levels from the beginning
    paintIn = fresh({c2, c.numbers});
    paintInBias = torch::zeros({c2});
    cellBlocks = {block(c2, 3 * c2, 2, 3), block(c2, 3 * c2, 2, 3)};
    halfBlocks = {block(c1, 2 * c1, 2, 2)};
    quarterBlocks = {block(c0, 2 * c0, 2, 2), block(c0, 2 * c0, 2, 2)};
    paintUp = {fresh({4 * c1, c2}), fresh({4 * c0, c1})};
    paintNorm = torch::ones({c0});
    paintHidden = fresh({4 * c0, c0});
    paintOut = fresh({192, 4 * c0}, 0.3);
    paintOutBias = torch::zeros({192});
}

void PictureTokenizer::visit(const std::function<void(const std::string&, Tensor&)>& each) {
    each("encoder.in.weight", readIn);
    visitBlocks("encoder.blocks", readBlocks, each);
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
    auto x = projected(spaceToDepth(pixels.to(type), kReadingPixels), net.readIn);
    for (const auto& b : net.readBlocks)
        x = applied(b, x, {});
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
    // A place more to the right and below, of no cell: places paint what lies between cells.
    const auto scaled =
        torch::constant_pad_nd(numbers * (2.0 / (net.config.levels - 1)) - 1, {0, 0, 0, 1, 0, 1});
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
    constexpr int kHalf = kPaintedPixels / 2;
    return depthToSpace(x, 8)
        .slice(1, kHalf, kHalf + numbers.size(1) * kPaintedPixels)
        .slice(2, kHalf, kHalf + numbers.size(2) * kPaintedPixels);
}

} // namespace depict
