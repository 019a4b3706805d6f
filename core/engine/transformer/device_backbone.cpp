#include "engine/transformer/device_backbone.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace depict {

using torch::Tensor;

namespace {

class DeviceCache : public KvCache {
public:
    explicit DeviceCache(int capacity) : capacityOfAll(capacity) {}
    [[nodiscard]] int length() const override { return rows; }
    [[nodiscard]] int capacity() const override { return capacityOfAll; }
    void truncate(int length) override { rows = std::min(rows, length); }
    [[nodiscard]] std::unique_ptr<KvCache> branch() const override {
        auto copy = std::make_unique<DeviceCache>(*this);
        for (auto* tensors : {&copy->keys, &copy->values})
            for (auto& tensor : *tensors)
                tensor = tensor.clone();
        return copy;
    }

    int capacityOfAll, rows = 0;
    std::vector<Tensor> keys, values; // a block, [heads of keys, capacity, size]
};

/// x [rows, heads, size], angles [rows, 1, size / 2].
Tensor turned(const Tensor& x, const Tensor& cosine, const Tensor& sine) {
    const auto halves = x.chunk(2, 2);
    return torch::cat(
        {halves[0] * cosine - halves[1] * sine, halves[1] * cosine + halves[0] * sine}, 2);
}

/// What `each` rows of one sequence read: query [each, heads, size]; keys and values
/// [key heads, positions, size], of which the last `each` are their own → [each, heads * size].
Tensor attended(const Tensor& query, const Tensor& keys, const Tensor& values) {
    const auto each = query.size(0), heads = query.size(1), size = query.size(2);
    const auto served = heads / keys.size(0), positions = keys.size(1);
    const auto q = query.permute({1, 0, 2}).reshape({keys.size(0), served * each, size});
    auto scores = torch::matmul(q.to(keys.scalar_type()), keys.transpose(1, 2)).to(torch::kFloat) /
                  std::sqrt(static_cast<double>(size));
    if (each > 1) {
        const auto hidden = torch::ones({each, positions}, scores.options().dtype(torch::kBool))
                                .triu(positions - each + 1);
        scores = scores.view({keys.size(0), served, each, positions})
                     .masked_fill(hidden, -std::numeric_limits<float>::infinity())
                     .view({keys.size(0), served * each, positions});
    }
    const auto mixed = torch::matmul(torch::softmax(scores, -1).to(values.scalar_type()), values);
    return mixed.to(torch::kFloat)
        .view({heads, each, size})
        .permute({1, 0, 2})
        .reshape({each, heads * size});
}

} // namespace

std::vector<std::size_t> rangesOf(int blocks, std::size_t devices) {
    std::vector<std::size_t> ranges;
    const auto all = static_cast<std::size_t>(blocks);
    for (std::size_t device = 0; device < devices; ++device)
        ranges.insert(ranges.end(), all / devices + (device < all % devices ? 1 : 0), device);
    return ranges;
}

DeviceBackbone::DeviceBackbone(const BackboneConfig& config, DeviceList list)
    : m_config(config), m_list(std::move(list)),
      m_ranges(rangesOf(config.blocks, m_list.devices.size())) {}

DeviceLinear DeviceBackbone::placed(const Tensor& matrix, torch::Device device) {
    DeviceLinear linear(matrix, m_list.form, device, m_list.type);
    m_bytes += linear.bytes();
    return linear;
}

void DeviceBackbone::add(const Block& block) {
    const auto device = deviceOf(m_blocks.size());
    const auto gain = [&](const Tensor& given) {
        return given.defined() ? given.to(device, torch::kFloat) : Tensor();
    };
    m_blocks.push_back({gain(block.attentionNorm), gain(block.feedNorm), gain(block.queryNorm),
                        gain(block.keyNorm), placed(block.qkv, device),
                        placed(block.attentionOut, device), placed(block.gateUp, device),
                        placed(block.down, device)});
}

void DeviceBackbone::finish(const Tensor& norm, const Tensor& head) {
    m_norm = norm.to(m_list.devices.back(), torch::kFloat);
    m_head = placed(head, m_list.devices.back());
}

std::unique_ptr<KvCache> DeviceBackbone::makeCache(int capacity) const {
    auto cache = std::make_unique<DeviceCache>(capacity);
    for (std::size_t i = 0; i < m_blocks.size(); ++i)
        for (auto* tensors : {&cache->keys, &cache->values})
            tensors->push_back(torch::zeros({m_config.keyHeads, capacity, m_config.headSize},
                                            torch::dtype(m_list.type).device(deviceOf(i))));
    return cache;
}

Tensor DeviceBackbone::scaled(const Tensor& x, const Tensor& gain) const {
    return x * torch::rsqrt(x.square().mean(-1, true) + m_config.epsilon) * gain;
}

void DeviceBackbone::run(std::span<KvCache* const> caches, int each, float* x, const float* cosine,
                         const float* sine, const CpuBackbone::Observer& observer) const {
    const auto rows = static_cast<std::int64_t>(caches.size()) * each;
    const std::int64_t size = m_config.headSize, width = m_config.width;
    for (const auto* cache : caches)
        if (cache->length() + each > cache->capacity())
            throw Error(ErrorKind::internal, "The sequence is longer than its cache.");
    const auto viewed = [&](const float* data, at::IntArrayRef shape) {
        return torch::from_blob(const_cast<float*>(data), shape, torch::kFloat);
    };
    auto stream = viewed(x, {rows, width});
    auto cosines = viewed(cosine, {rows, 1, size / 2}), sines = viewed(sine, {rows, 1, size / 2});
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const PlacedBlock& block = m_blocks[i];
        const auto device = deviceOf(i);
        stream = stream.to(device); // where the range before ends
        cosines = cosines.to(device);
        sines = sines.to(device);
        const auto all = block.qkv.apply(scaled(stream, block.attentionNorm))
                             .view({rows, m_config.heads + 2 * m_config.keyHeads, size});
        auto query = all.narrow(1, 0, m_config.heads),
             key = all.narrow(1, m_config.heads, m_config.keyHeads);
        const auto value = all.narrow(1, m_config.heads + m_config.keyHeads, m_config.keyHeads);
        if (block.queryNorm.defined())
            query = scaled(query, block.queryNorm);
        if (block.keyNorm.defined())
            key = scaled(key, block.keyNorm);
        query = turned(query, cosines, sines);
        key = turned(key, cosines, sines);
        std::vector<Tensor> mixed;
        for (std::size_t c = 0; c < caches.size(); ++c) {
            auto& cache = static_cast<DeviceCache&>(*caches[c]);
            const std::int64_t first = static_cast<std::int64_t>(c) * each, end = cache.rows + each;
            const auto keep = [&](Tensor& kept, const Tensor& added) {
                kept.narrow(1, cache.rows, each)
                    .copy_(added.narrow(0, first, each).permute({1, 0, 2}));
                return kept.narrow(1, 0, end);
            };
            const auto keys = keep(cache.keys[i], key), values = keep(cache.values[i], value);
            mixed.push_back(attended(query.narrow(0, first, each), keys, values));
        }
        stream = stream + block.attentionOut.apply(torch::cat(mixed));
        const auto gated = block.gateUp.apply(scaled(stream, block.feedNorm)).chunk(2, 1);
        stream = stream + block.down.apply(torch::silu(gated[0]) * gated[1]);
        if (observer) {
            const auto seen = stream.cpu().contiguous();
            observer(static_cast<int>(i),
                     {seen.data_ptr<float>(), static_cast<std::size_t>(seen.numel())});
        }
    }
    for (auto* cache : caches)
        static_cast<DeviceCache&>(*cache).rows += each;
    viewed(x, {rows, width}).copy_(stream);
}

void DeviceBackbone::normalise(const float* x, float* y, int rows) const {
    const auto from = torch::from_blob(const_cast<float*>(x), {rows, m_config.width});
    torch::from_blob(y, {rows, m_config.width}).copy_(scaled(from.to(m_norm.device()), m_norm));
}

void DeviceBackbone::logits(const float* hidden, int rows, float* logits) const {
    const auto from = torch::from_blob(const_cast<float*>(hidden), {rows, m_config.width});
    torch::from_blob(logits, {rows, m_head.outputs()})
        .copy_(m_head.apply(from.to(m_head.device())));
}

} // namespace depict
