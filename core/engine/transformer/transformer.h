// The decoder-only transformer with three-part rotary positions and a depth head for the codes of
// a cell. One struct of tensors, named as in the checkpoint, and plain functions of it; the same
// functions train and infer. Token-by-token decoding on CPUs is in cached_decoder.h.
//
// A position of the sequence is a word (or mark), or a cell: the sum of its K code embeddings.
// While a picture is painted, the position that predicts cell (r, c) carries the *previous* cell as
// content and (r, c) as place, so it sits exactly above (r, c) of every input picture; where there
// is a plan, it also carries what is planned for (r, c) (cover.h).
#pragma once

#include "engine/tensors/begin.h"
#include "engine/transformer/cover.h"
#include "engine/transformer/transformer_config.h"

#include <torch/torch.h>

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace depict {

inline constexpr int kPlaces = 64;         // rows and columns that have an embedding of their own
inline constexpr double kPlaceTheta = 256; // base of the rotary frequencies of rows and columns

struct TransformerBlock {
    torch::Tensor attentionNorm; // [D]
    torch::Tensor qkv;           // [3 D, D]
    torch::Tensor queryNorm;     // [head]
    torch::Tensor keyNorm;       // [head]
    torch::Tensor attentionOut;  // [D, D]
    torch::Tensor feedNorm;      // [D]
    torch::Tensor gateUp;        // [2 hidden, D]
    torch::Tensor down;          // [D, hidden]
};

struct DepthHead {
    torch::Tensor in;           // [W, D]
    torch::Tensor step;         // [K, W]       which code of the cell is asked for
    torch::Tensor codes;        // [K - 1, codebook, W]
    torch::Tensor norm;         // [W]
    torch::Tensor gateUp, down; // [2 hidden, W], [W, hidden]
    torch::Tensor outNorm;      // [W]
    torch::Tensor out;          // [K, codebook, W]
};

struct Transformer {
    TransformerConfig config;
    torch::Tensor words;  // [vocabulary, D], also the output head for words
    torch::Tensor codes;  // [K, codebook, D]
    torch::Tensor places; // [4, kPlaces, D]: row, column, rows below, columns to the right
    torch::Tensor covers; // [kCoverRows, D]; only with plans
    torch::Tensor looks;  // [D, config.looks]; only with looks
    std::vector<TransformerBlock> blocks;
    torch::Tensor norm; // [D]
    DepthHead depth;

    explicit Transformer(const TransformerConfig& config, Begin begin = Begin::random);
    /// Every weight with its name in the checkpoint.
    void visit(const std::function<void(const std::string&, torch::Tensor&)>& each);
};

/// A batch of sequences of one padded length T. Word positions have codes -1 and cells have word
/// -1.
struct TokenBatch {
    torch::Tensor words; // [B, T] int64
    torch::Tensor codes; // [B, T, K] int64
    torch::Tensor
        places; // [B, T, 4] int64: row, column, rows below, columns to the right; -1 = none
    torch::Tensor times;    // [B, T] int64
    torch::Tensor covers{}; // [B, T, kCoverWidth] int64; -1 = none; not defined without plans
    torch::Tensor looks{};  // [B, T, config.looks] float; not defined where nothing is to be seen
};

[[nodiscard]] TokenBatch onDevice(const TokenBatch& batch, torch::Device device);

/// [B, T, D] in `type`.
[[nodiscard]] torch::Tensor embed(const Transformer& net, const TokenBatch& batch,
                                  torch::ScalarType type);
/// Cosines and sines of the rotary positions, each [B, T, head/2] float.
struct Rotation {
    torch::Tensor cosine, sine;
};
[[nodiscard]] Rotation rotationOf(const TransformerConfig& config, const TokenBatch& batch);
/// Hidden states after the last norm, [B, T, D].
[[nodiscard]] torch::Tensor hiddenStates(const Transformer& net, const TokenBatch& batch,
                                         torch::ScalarType type = torch::kFloat);
/// Logits of all K codes of the next cell, each code given the ones before it.
/// hidden [N, D], codes [N, K] → [N, K, codebook].
[[nodiscard]] torch::Tensor depthLogits(const Transformer& net, const torch::Tensor& hidden,
                                        const torch::Tensor& codes);
/// hidden [N, D] → [N, vocabulary].
[[nodiscard]] torch::Tensor wordLogits(const Transformer& net, const torch::Tensor& hidden);

} // namespace depict
