// A decoder-only language model of the Llama kind, as public checkpoints have it: RMS norms, rotary
// positions that count from 0 in each cache, grouped queries, norms of queries and keys where the
// checkpoint has them. What is put in are embeddings, so that pictures can stand between words.
#pragma once

#include "engine/tensors/weight_folder.h"
#include "engine/transformer/device_backbone.h"

namespace depict {

struct CausalConfig {
    BackboneConfig backbone;
    int vocabulary = 0;
    double theta = 10000;
};

/// What loading tells of itself, and how it is stopped.
struct LoadControl {
    /// Called with the part that is done, 0 … 1; false stops with Error(badRequest).
    std::function<bool(double)> progress{};
    WeightForm form = WeightForm::bf16;
    std::filesystem::path rounded{}; // a file of rounded weights to use, or to make; may be empty
    bool roundsAnew = false;         // even if the file is there
    bool checksOnly = false;         // names and shapes; the matrices stay empty
    DeviceList on{};                 // GPUs; `form` and what follows are the CPU's
};

class CausalModel {
public:
    /// `prefix` stands before "embed_tokens.weight", "layers.N…" and "norm.weight"; `head` names
    /// the output matrix, or the words are used where it is not there. Each tensor is converted by
    /// itself and given back to the system. Throws Error(modelDamaged).
    CausalModel(const CausalConfig& config, const WeightFolder& weights, const std::string& prefix,
                const std::string& head, const LoadControl& control);

    [[nodiscard]] const CausalConfig& config() const { return m_config; }
    [[nodiscard]] int width() const { return m_config.backbone.width; }
    [[nodiscard]] std::unique_ptr<KvCache> makeCache(int capacity) const;
    /// The embedding of a word [D].
    void embed(int word, float* out) const;
    [[nodiscard]] std::vector<float> embedded(std::span<const int> words) const; // [T, D]

    /// Appends x [T, D] to the cache; the hidden state of the last position, after the last norm.
    [[nodiscard]] std::vector<float> extend(KvCache& cache, std::span<const float> x);
    /// The same, of all positions [T, D].
    [[nodiscard]] std::vector<float> extendAll(KvCache& cache, std::span<const float> x,
                                               const CpuBackbone::Observer& observer = {});
    /// A position of its own appended to each cache, x [caches, D]; hidden states [caches, D].
    [[nodiscard]] std::vector<float> step(std::span<KvCache* const> caches,
                                          std::span<const float> x);
    /// hidden [rows, D] → [rows, vocabulary].
    void logits(std::span<const float> hidden, std::vector<float>& logits) const;
    /// Bytes of all matrices as they are kept.
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    [[nodiscard]] std::uint64_t bytesWithoutHead() const { return m_bytes - m_headBytes; }
    /// Relative error of the rounded matrices, the mean over them; 0 with bfloat16, and where they
    /// were read from a file.
    [[nodiscard]] double roundingError() const { return m_roundingError; }

private:
    void loadOntoDevices(const WeightFolder& weights, const std::string& prefix,
                         const std::string& head, const LoadControl& control);
    /// Rows x [caches * each, D] behind those of the caches; leaves them in m_x.
    void run(std::span<KvCache* const> caches, int each, std::span<const float> x,
             const CpuBackbone::Observer& observer = {});
    void normalise(int firstRow, int rows, float* hidden) const;
    CausalConfig m_config;
    torch::Tensor m_words; // [V, D], mapped
    std::unique_ptr<CpuBackbone> m_backbone;
    std::unique_ptr<DeviceBackbone> m_onDevices; // instead, with its own head
    PackedMatrix m_head;
    std::uint64_t m_bytes = 0, m_headBytes = 0;
    double m_roundingError = 0;
    std::vector<float> m_x, m_cosine, m_sine;
};

} // namespace depict
