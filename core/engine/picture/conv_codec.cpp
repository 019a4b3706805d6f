#include "engine/picture/conv_codec.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>

namespace depict {

using torch::Tensor;

namespace {

constexpr int kGroups = 32;
constexpr double kEpsilon = 1e-6;
constexpr int kMostLevels = 8, kMostBlocks = 16;
constexpr std::int64_t kMostScores = 32 << 20; // of attention at once

/// Reads parts of a codec; each is checked against the channels that come in.
class CodecReader {
public:
    explicit CodecReader(const WeightFolder& weights) : m_weights(weights) {}

    [[nodiscard]] bool has(const std::string& name) const { return m_weights.contains(name); }
    [[nodiscard]] Tensor floats(const std::string& name) const {
        return m_weights.tensor(name).to(torch::kFloat).contiguous();
    }
    [[nodiscard]] Convolution convolution(const std::string& name, std::int64_t& channels,
                                          std::int64_t size) const {
        const auto shape = m_weights.shape(name + ".weight");
        const auto out = shape.empty() ? 0 : shape[0];
        static_cast<void>(m_weights.tensor(name + ".weight", {out, channels, size, size}));
        static_cast<void>(m_weights.tensor(name + ".bias", {out}));
        channels = out;
        return {floats(name + ".weight"), floats(name + ".bias")};
    }
    [[nodiscard]] GroupNorm norm(const std::string& name, std::int64_t channels) const {
        if (channels % kGroups != 0)
            throw Error(ErrorKind::modelDamaged,
                        "The picture tokenizer has " + std::to_string(channels) +
                            " channels, which are not " + std::to_string(kGroups) + " groups.");
        static_cast<void>(m_weights.tensor(name + ".weight", {channels}));
        static_cast<void>(m_weights.tensor(name + ".bias", {channels}));
        return {floats(name + ".weight"), floats(name + ".bias")};
    }
    [[nodiscard]] ResidualBlock residual(const std::string& name, std::int64_t& channels) const {
        const auto before = channels;
        ResidualBlock block;
        block.norm1 = norm(name + ".norm1", channels);
        block.conv1 = convolution(name + ".conv1", channels, 3);
        block.norm2 = norm(name + ".norm2", channels);
        const auto after = channels;
        block.conv2 = convolution(name + ".conv2", channels, 3);
        if (channels != after)
            throw Error(ErrorKind::modelDamaged, "The weights of " + name + " do not fit.");
        if (before != after) {
            auto in = before;
            block.shortcut = convolution(name + ".nin_shortcut", in, 1);
            if (in != after)
                throw Error(ErrorKind::modelDamaged, "The weights of " + name + " do not fit.");
        }
        return block;
    }
    [[nodiscard]] SelfAttention attention(const std::string& name, std::int64_t channels) const {
        const auto same = [&](const std::string& part) {
            auto in = channels;
            auto result = convolution(name + part, in, 1);
            if (in != channels)
                throw Error(ErrorKind::modelDamaged, "The weights of " + name + " do not fit.");
            return result;
        };
        return {norm(name + ".norm", channels), same(".q"), same(".k"), same(".v"),
                same(".proj_out")};
    }
    [[nodiscard]] CodecLevel level(const std::string& name, const std::string& block,
                                   const char* resampling, std::int64_t& channels) const {
        CodecLevel result;
        for (int j = 0; j < kMostBlocks; ++j) {
            const auto own = name + "." + block + "." + std::to_string(j);
            if (!has(own + ".norm1.weight"))
                break;
            result.blocks.push_back(residual(own, channels));
            const auto attended = name + ".attn." + std::to_string(j);
            if (has(attended + ".norm.weight"))
                result.attention.push_back(attention(attended, channels));
        }
        if (!result.attention.empty() && result.attention.size() != result.blocks.size())
            throw Error(ErrorKind::modelDamaged,
                        "The picture tokenizer lacks attention behind a block of " + name + ".");
        if (has(name + "." + resampling + ".conv.weight"))
            result.resampling = convolution(name + "." + resampling + ".conv", channels, 3);
        return result;
    }
    [[nodiscard]] CodecHalf half(const CodecNames& names, bool isDecoder,
                                 std::int64_t& channels) const {
        const auto prefix = names.prefix + (isDecoder ? "decoder." : "encoder.");
        CodecHalf result;
        result.in = convolution(prefix + "conv_in", channels, 3);
        const auto middle = [&] {
            result.first = residual(prefix + names.middle[0], channels);
            result.attention = attention(prefix + names.middle[1], channels);
            result.last = residual(prefix + names.middle[2], channels);
        };
        const auto stem = prefix + (isDecoder ? names.up : names.down) + ".";
        int count = 0;
        while (count < kMostLevels &&
               has(stem + std::to_string(count) + "." + names.block + ".0.norm1.weight"))
            ++count;
        if (isDecoder)
            middle();
        for (int i = 0; i < count; ++i) {
            const int number = isDecoder && names.upCountsDown ? count - 1 - i : i;
            result.levels.push_back(level(stem + std::to_string(number), names.block,
                                          isDecoder ? "upsample" : "downsample", channels));
            if (result.levels.back().resampling.has_value() != (i + 1 < count))
                throw Error(ErrorKind::modelDamaged,
                            "The levels of the picture tokenizer do not follow each other.");
        }
        if (count == 0)
            throw Error(ErrorKind::modelDamaged, "The picture tokenizer has no levels.");
        if (!isDecoder)
            middle();
        result.outNorm = norm(prefix + "norm_out", channels);
        result.out = convolution(prefix + "conv_out", channels, 3);
        return result;
    }

private:
    const WeightFolder& m_weights;
};

Tensor convolved(const Tensor& x, const Convolution& conv, std::int64_t stride = 1) {
    const auto pad = stride == 1 ? conv.weight.size(2) / 2 : 0;
    return torch::conv2d(x, conv.weight, conv.bias, stride, pad);
}

Tensor normed(const Tensor& x, const GroupNorm& norm) {
    return torch::group_norm(x, kGroups, norm.gain, norm.bias, kEpsilon);
}

Tensor applied(const ResidualBlock& block, const Tensor& x) {
    auto inner = convolved(torch::silu(normed(x, block.norm1)), block.conv1);
    inner = convolved(torch::silu(normed(inner, block.norm2)), block.conv2);
    return (block.shortcut ? convolved(x, *block.shortcut) : x) + inner;
}

Tensor applied(const SelfAttention& block, const Tensor& x) {
    const auto n = x.size(0), c = x.size(1), places = x.size(2) * x.size(3);
    const auto features = normed(x, block.norm);
    const auto query = convolved(features, block.query).reshape({n, c, places}).transpose(1, 2),
               key = convolved(features, block.key).reshape({n, c, places}),
               value = convolved(features, block.value).reshape({n, c, places}).transpose(1, 2);
    const double scale = 1 / std::sqrt(static_cast<double>(c));
    std::vector<Tensor> mixed; // [n, part of the places, c]
    const auto each = std::max<std::int64_t>(1, kMostScores / (n * places));
    for (std::int64_t from = 0; from < places; from += each) {
        const auto part = query.narrow(1, from, std::min(each, places - from));
        mixed.push_back(torch::bmm(torch::softmax(torch::bmm(part, key) * scale, -1), value));
    }
    const auto all = torch::cat(mixed, 1).transpose(1, 2).reshape(x.sizes());
    return x + convolved(all, block.out);
}

Tensor applied(const CodecLevel& level, Tensor x) {
    for (std::size_t i = 0; i < level.blocks.size(); ++i) {
        x = applied(level.blocks[i], x);
        if (!level.attention.empty())
            x = applied(level.attention[i], x);
    }
    return x;
}

Tensor middle(const CodecHalf& half, const Tensor& x) {
    return applied(half.last, applied(half.attention, applied(half.first, x)));
}

Tensor outOf(const CodecHalf& half, const Tensor& x) {
    return convolved(torch::silu(normed(x, half.outNorm)), half.out);
}

Tensor directions(const Tensor& x, std::int64_t dimension) {
    return torch::nn::functional::normalize(
        x, torch::nn::functional::NormalizeFuncOptions().dim(dimension).eps(1e-12));
}

} // namespace

ConvCodec loadConvCodec(const WeightFolder& weights, const CodecNames& names) {
    const CodecReader reader(weights);
    ConvCodec codec;
    std::int64_t channels = 3;
    codec.encoder = reader.half(names, false, channels);
    codec.quantConv = reader.convolution(names.prefix + "quant_conv", channels, 1);
    const auto book = names.prefix + "quantize.embedding.weight";
    const auto shape = weights.shape(book);
    codec.codebook = reader.floats(book);
    static_cast<void>(weights.tensor(book, {shape.empty() ? 0 : shape[0], channels}));
    codec.comparesDirections = names.comparesDirections;
    if (codec.comparesDirections)
        codec.codebook = directions(codec.codebook, 1);
    codec.postQuantConv = reader.convolution(names.prefix + "post_quant_conv", channels, 1);
    codec.decoder = reader.half(names, true, channels);
    if (channels != 3 || codec.encoder.levels.size() != codec.decoder.levels.size())
        throw Error(ErrorKind::modelDamaged,
                    "The two halves of the picture tokenizer do not fit each other.");
    return codec;
}

Tensor encodeFeatures(const ConvCodec& codec, const Tensor& pixels, const CodecObserver& observer) {
    const auto& half = codec.encoder;
    const auto tell = [&](const std::string& stage, const Tensor& x) {
        if (observer)
            observer(stage, x);
    };
    auto x = convolved(pixels.to(codec.codebook.device()), half.in);
    tell("conv_in", x);
    for (std::size_t i = 0; i < half.levels.size(); ++i) {
        x = applied(half.levels[i], x);
        if (half.levels[i].resampling) // padded to the right and below only
            x = convolved(torch::constant_pad_nd(x, {0, 1, 0, 1}), *half.levels[i].resampling, 2);
        tell("level" + std::to_string(i), x);
    }
    x = middle(half, x);
    tell("mid", x);
    x = outOf(half, x);
    tell("out", x);
    return convolved(x, codec.quantConv).cpu();
}

Tensor nearestCodes(const ConvCodec& codec, const Tensor& features) {
    auto flat = features.to(codec.codebook.device()).permute({0, 2, 3, 1}).flatten(1, 2);
    if (codec.comparesDirections)
        flat = directions(flat, 2);
    return torch::matmul(flat, codec.codebook.t()).argmax(-1).cpu();
}

Tensor codeVectors(const ConvCodec& codec, const Tensor& codes) {
    return torch::embedding(codec.codebook, codes.to(codec.codebook.device()))
        .permute({0, 3, 1, 2})
        .contiguous();
}

Tensor decodeCodes(const ConvCodec& codec, const Tensor& codes, const CodecObserver& observer) {
    const auto& half = codec.decoder;
    const auto tell = [&](const std::string& stage, const Tensor& x) {
        if (observer)
            observer(stage, x);
    };
    auto x = codeVectors(codec, codes);
    tell("codebook", x);
    x = convolved(x, codec.postQuantConv);
    tell("post_quant_conv", x);
    x = convolved(x, half.in);
    tell("conv_in", x);
    x = middle(half, x);
    tell("mid", x);
    for (std::size_t i = 0; i < half.levels.size(); ++i) {
        x = applied(half.levels[i], x);
        if (half.levels[i].resampling)
            x = convolved(torch::upsample_nearest2d(x, {2 * x.size(2), 2 * x.size(3)}),
                          *half.levels[i].resampling);
        tell("level" + std::to_string(i), x);
    }
    return outOf(half, x).cpu();
}

} // namespace depict
