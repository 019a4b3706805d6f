// What transformer/cpu_backbone computes, on libtorch: for GPUs. The blocks lie one behind the
// other in ranges on the devices of a list, and the rows travel along; so a model may be larger
// than the memory of one. The last norm and the output matrix lie on the last device.
#pragma once

#include "engine/tensors/device_linear.h"
#include "engine/transformer/cpu_backbone.h"

#include <torch/torch.h>

namespace depict {

/// Where a model is kept instead of in this computer's memory.
struct DeviceList {
    std::vector<torch::Device> devices; // empty = our own kernels on the CPU
    torch::ScalarType type = torch::kBFloat16;
    WeightForm form = WeightForm::bf16; // of the matrices; bf16 = whole, in `type`
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
    /// The next block; its matrices go to the block's device in the list's form.
    void add(const Block& block);
    void finish(const torch::Tensor& norm, const torch::Tensor& head);
    /// Of all matrices so far, as they are kept.
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

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
    [[nodiscard]] DeviceLinear placed(const torch::Tensor& matrix, torch::Device device);
    [[nodiscard]] torch::Tensor scaled(const torch::Tensor& x, const torch::Tensor& gain) const;

    BackboneConfig m_config;
    DeviceList m_list;
    std::vector<std::size_t> m_ranges;
    struct PlacedBlock {
        torch::Tensor attentionNorm, feedNorm, queryNorm, keyNorm;
        DeviceLinear qkv, attentionOut, gateUp, down;
    };
    std::vector<PlacedBlock> m_blocks;
    torch::Tensor m_norm;
    DeviceLinear m_head;
    std::uint64_t m_bytes = 0;
};

} // namespace depict
