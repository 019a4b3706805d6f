// Convolutional picture tokenizers of the VQGAN kind, as public checkpoints have them: residual
// blocks with group norms, attention at the lowest resolution, one code a cell. Two families use
// it; what differs (names, order of the up-sampling levels, whether codes are compared by
// direction) is in CodecNames, all sizes are those of the tensors.
//
// Pictures and features are [batch, channel, y, x] float; codes are in raster order.
#pragma once

#include "engine/tensors/weight_folder.h"

#include <torch/torch.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace depict {

struct CodecNames {
    std::string prefix;              // before everything
    std::string down, up;            // of the levels of the encoder and the decoder
    std::string block;               // of the residual blocks of a level
    std::string middle[3];           // block, attention, block
    bool upCountsDown = false;       // the decoder's first level has the highest number
    bool comparesDirections = false; // codes and features are scaled to length 1
};

struct Convolution {
    torch::Tensor weight, bias; // [out, in, k, k], [out]
};
struct GroupNorm {
    torch::Tensor gain, bias; // [C]
};
struct ResidualBlock {
    GroupNorm norm1, norm2;
    Convolution conv1, conv2;
    std::optional<Convolution> shortcut; // 1x1, where the number of channels changes
};
struct SelfAttention {
    GroupNorm norm;
    Convolution query, key, value, out; // 1x1
};
struct CodecLevel {
    std::vector<ResidualBlock> blocks;
    std::vector<SelfAttention> attention;  // one behind each block, or none
    std::optional<Convolution> resampling; // down or up, by 2
};
struct CodecHalf {
    Convolution in, out;
    std::vector<CodecLevel> levels; // in the order in which they run
    ResidualBlock first, last;      // of the middle
    SelfAttention attention;        // of the middle
    GroupNorm outNorm;
};

struct ConvCodec {
    CodecHalf encoder, decoder;
    Convolution quantConv, postQuantConv; // 1x1
    torch::Tensor codebook;               // [codes, width]; directions where those are compared
    bool comparesDirections = false;

    [[nodiscard]] int codes() const { return static_cast<int>(codebook.size(0)); }
    /// Pixels of a cell side.
    [[nodiscard]] int cellPixels() const {
        return 1 << (static_cast<int>(decoder.levels.size()) - 1);
    }
};

/// Throws Error(modelDamaged) when a tensor is missing or does not fit the others.
[[nodiscard]] ConvCodec loadConvCodec(const WeightFolder& weights, const CodecNames& names);

/// Told the features after "conv_in", "level0" …, "mid", "out".
using CodecObserver = std::function<void(const std::string& stage, const torch::Tensor& features)>;

/// What follows runs where the codec's weights lie; what goes in and comes out may lie in the
/// computer's memory, and does, but for codeVectors().
/// pixels [n, 3, y, x] in -1 … 1 → features [n, width, y / 16, x / 16] behind quantConv, before
/// they become codes.
[[nodiscard]] torch::Tensor encodeFeatures(const ConvCodec& codec, const torch::Tensor& pixels,
                                           const CodecObserver& observer = {});
/// → [n, rows * columns] int64.
[[nodiscard]] torch::Tensor nearestCodes(const ConvCodec& codec, const torch::Tensor& features);
/// codes [n, rows, columns] int64 → [n, width, rows, columns].
[[nodiscard]] torch::Tensor codeVectors(const ConvCodec& codec, const torch::Tensor& codes);
/// codes [n, rows, columns] int64 → pixels [n, 3, y, x], about -1 … 1.
[[nodiscard]] torch::Tensor decodeCodes(const ConvCodec& codec, const torch::Tensor& codes,
                                        const CodecObserver& observer = {});

} // namespace depict
