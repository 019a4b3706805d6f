#include "engine/picture/picture_tokenizer.h"

#include "engine/tensors/fused.h"

#include <algorithm>
#include <optional>

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
    if (!c.sketches)
        return;
    // Of no effect at first: a decoder that was trained without goes on from what it can.
    sketchSettings = torch::zeros({c2, kPlanSettings});
    sketchCell = torch::zeros({c2, kSketchPoints * kSketchPoints});
    sketchHalf = torch::zeros({c1, kSketchPoints * kSketchPoints / 4});
    sketchWide = fresh({2 * c0, 4 * kSketchWindow * kSketchWindow});
    sketchQuarter = torch::zeros({c0, 2 * c0});
    sketchOut = torch::zeros({kSketchOutputs, 4 * c0});
    sketchOutBias = torch::zeros({kSketchOutputs});
    sketchOutBias[kSketchGate] = 3; // nearly open
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
    if (!config.sketches)
        return;
    each("decoder.sketch.settings.weight", sketchSettings);
    each("decoder.sketch.cell.weight", sketchCell);
    each("decoder.sketch.half.weight", sketchHalf);
    each("decoder.sketch.wide.weight", sketchWide);
    each("decoder.sketch.quarter.weight", sketchQuarter);
    each("decoder.sketch.out.weight", sketchOut);
    each("decoder.sketch.out.bias", sketchOutBias);
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

SketchBatch::SketchBatch(const std::vector<Sketch>& sketches)
    : settings(torch::zeros({static_cast<std::int64_t>(sketches.size()), kPlanSettings})) {
    std::vector<Tensor> all;
    for (std::size_t i = 0; i < sketches.size(); ++i) {
        const auto& sketch = sketches[i];
        const auto bytes =
            torch::empty({kSketchPoints * sketch.grid.rows, kSketchPoints * sketch.grid.columns, 4},
                         torch::kByte);
        std::copy(sketch.points.begin(), sketch.points.end(), bytes.data_ptr<std::uint8_t>());
        all.push_back(bytes);
        for (const int setting : sketch.settings)
            settings[static_cast<std::int64_t>(i)][setting] = 1;
    }
    points = torch::stack(all).to(torch::kFloat) / 255;
}

Tensor pointsToPixels() {
    constexpr int kPixels = 8, kEach = kPaintedPixels / kSketchPoints;
    auto along = torch::zeros({kPixels, kSketchWindow}); // of the points the outer ones lie beside
    for (int pixel = 0; pixel < kPixels; ++pixel) {
        const double at = (pixel + 0.5) / kEach + 0.5; // in points from the middle of the first one
        const auto left = static_cast<int>(at);
        along[pixel][left] = 1 - (at - left);
        along[pixel][left + 1] = at - left;
    }
    return torch::einsum("yi,xj->yxij", {along, along}).flatten(2).flatten(0, 1);
}

namespace {

/// What the decoder is told at its three levels, as features of places.
struct Told {
    Tensor cell, half, quarter;
    Tensor pixels; // [n, y, x, 64, 4] of positions of the last level
    Told(const PictureTokenizer& net, const SketchBatch& sketches, torch::ScalarType type) {
        // A place lies half a cell above and left of its cell.
        constexpr int kHalf = kSketchPoints / 2, kQuarter = kSketchPoints / 4;
        const auto device = net.sketchCell.device();
        const auto around = torch::constant_pad_nd(sketches.points.to(device, type),
                                                   {0, 0, kHalf, kHalf, kHalf, kHalf});
        const auto coarse = spaceToDepth(around, 2).unflatten(-1, {4, 4}).mean(-2);
        const auto settings = projected(sketches.settings.to(device, type), net.sketchSettings);
        cell = projected(spaceToDepth(coarse, kHalf), net.sketchCell) +
               settings.unsqueeze(1).unsqueeze(1);
        half = projected(spaceToDepth(coarse, kQuarter), net.sketchHalf);
        const auto windows = torch::constant_pad_nd(around, {0, 0, 1, 1, 1, 1})
                                 .unfold(1, kSketchWindow, kQuarter)
                                 .unfold(2, kSketchWindow, kQuarter) // [n, y, x, 4, dy, dx]
                                 .permute({0, 1, 2, 4, 5, 3})
                                 .flatten(3);
        quarter = projected(torch::silu(projected(windows, net.sketchWide)), net.sketchQuarter);
        auto shape = windows.sizes().vec();
        shape.back() = kSketchWindow * kSketchWindow;
        shape.push_back(4);
        pixels =
            torch::matmul(pointsToPixels().to(device), windows.to(torch::kFloat).reshape(shape));
    }
};

} // namespace

Tensor decodeNumbers(const PictureTokenizer& net, const Tensor& numbers, torch::ScalarType type,
                     const SketchBatch* sketches) {
    std::optional<Told> told;
    if (sketches && net.config.sketches)
        told.emplace(net, *sketches, type);
    // A place more to the right and below, of no cell: places paint what lies between cells.
    const auto scaled =
        torch::constant_pad_nd(numbers * (2.0 / (net.config.levels - 1)) - 1, {0, 0, 0, 1, 0, 1});
    auto x = projected(scaled.to(type), net.paintIn) + net.paintInBias.to(type);
    if (told)
        x = x + told->cell;
    auto mask = torch::ones({2, 3}, net.paintIn.options());
    mask[1][2] = 0;
    for (const auto& b : net.cellBlocks)
        x = applied(b, x, {1, 1, 1, 0}, mask);
    x = depthToSpace(projected(x, net.paintUp[0]), 2);
    if (told)
        x = x + told->half;
    for (const auto& b : net.halfBlocks)
        x = applied(b, x, {1, 0, 1, 0});
    x = depthToSpace(projected(x, net.paintUp[1]), 2);
    if (told)
        x = x + told->quarter;
    for (const auto& b : net.quarterBlocks)
        x = applied(b, x, {1, 0, 1, 0});
    const auto hidden = torch::silu(projected(rmsNorm(x, net.paintNorm), net.paintHidden));
    x = projected(hidden, net.paintOut).to(torch::kFloat) + net.paintOutBias;
    if (net.config.sketches) {
        const auto upon = projected(hidden, net.sketchOut).to(torch::kFloat) + net.sketchOutBias;
        if (told) { // in -1 … 1, premultiplied: 2 c - a
            const auto gate = torch::sigmoid(upon.slice(-1, kSketchGate)).unsqueeze(-1);
            const auto alpha = told->pixels.slice(-1, 3), colour = told->pixels.slice(-1, 0, 3);
            x = (x.unflatten(-1, {64, 3}) * (1 - gate * alpha) + gate * (2 * colour - alpha))
                    .flatten(-2);
        }
        x = x + upon.slice(-1, 0, kSketchGate);
    }
    constexpr int kHalf = kPaintedPixels / 2;
    return depthToSpace(x, 8)
        .slice(1, kHalf, kHalf + numbers.size(1) * kPaintedPixels)
        .slice(2, kHalf, kHalf + numbers.size(2) * kPaintedPixels);
}

} // namespace depict
