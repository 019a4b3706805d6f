// What transformer/cpu_backbone computes, on libtorch: for GPUs. The blocks lie one behind the
// other in ranges on the devices of a list, and the rows travel along; so a model may be larger
// than the memory of one. The last norm and the output matrix lie on the last device.
#pragma once

#include "engine/transformer/cpu_backbone.h"

#include <torch/torch.h>

namespace depict {

/// Where a model is kept instead of in this computer's memory.
struct DeviceList {
    std::vector<torch::Device> devices; // empty = our own kernels on the CPU
    torch::ScalarType type = torch::kBFloat16;
};

/// The device of each block: ranges of equal length, the first ones longer by one where that does
/// not come out even.
[[nodiscard]] std::vector<std::size_t> rangesOf(int blocks, std::size_t devices);

class DeviceBackbone {
public:
    struct Block {
        torch::Tensor attentionNorm, feedNorm; // [width]
        torch::Tensor queryNorm, keyNorm;      // [headSize]; not defined = none
        torch::Tensor qkv, attentionOut;       // [queries + 2 keys, width], [width, queries]
        torch::Tensor gateUp, down;            // [2 hidden, width], [width, hidden]
    };

    DeviceBackbone(const BackboneConfig& config, DeviceList list);
    /// The next block; its matrices go to the block's device in the list's type.
    void add(Block block);
    void finish(torch::Tensor norm, torch::Tensor head);

    [[nodiscard]] std::unique_ptr<KvCache> makeCache(int capacity) const;
    /// Runs x [caches * each, width] through all blocks in place; `each` rows follow in each cache.
    /// cosine and sine are [caches * each, headSize / 2]. Throws Error(internal) when they do not
    /// fit.
    void run(std::span<KvCache* const> caches, int each, float* x, const float* cosine,
             const float* sine, const CpuBackbone::Observer& observer = {}) const;
    void normalise(const float* x, float* y, int rows) const; // the last norm
    void logits(const float* hidden, int rows, float* logits) const;

private:
    [[nodiscard]] torch::Device deviceOf(std::size_t block) const {
        return m_list.devices[m_ranges[block]];
    }
    [[nodiscard]] torch::Tensor product(const torch::Tensor& x, const torch::Tensor& weight) const;
    [[nodiscard]] torch::Tensor scaled(const torch::Tensor& x, const torch::Tensor& gain) const;

    BackboneConfig m_config;
    DeviceList m_list;
    std::vector<std::size_t> m_ranges;
    std::vector<Block> m_blocks;
    torch::Tensor m_norm, m_head;
};

} // namespace depict
