#include "base/error.h"
#include "engine/tensors/fused.h"
#include "engine/transformer/cached_decoder.h"

#include <algorithm>
#include <cmath>

namespace depict {

namespace {

using torch::Tensor;

class TorchCache : public KvCache {
public:
    TorchCache(const TransformerConfig& config, int capacity, const torch::TensorOptions& options)
        : m_keys(torch::zeros({config.blocks, config.heads, capacity, config.headSize()}, options)),
          m_values(torch::zeros_like(m_keys)), m_capacity(capacity) {}
    [[nodiscard]] int length() const override { return m_length; }
    [[nodiscard]] int capacity() const override { return m_capacity; }
    void truncate(int length) override { m_length = std::min(length, m_length); }
    [[nodiscard]] std::unique_ptr<KvCache> branch() const override {
        auto copy = std::make_unique<TorchCache>(*this);
        copy->m_keys = m_keys.clone();
        copy->m_values = m_values.clone();
        return copy;
    }
    /// Writes [heads, T, head] behind what is there; returns all of it.
    Tensor append(Tensor& table, int block, const Tensor& added) const {
        table[block].narrow(1, m_length, added.size(1)).copy_(added);
        return table[block].narrow(1, 0, m_length + added.size(1));
    }
    Tensor m_keys, m_values; // [blocks, heads, capacity, head]
    int m_capacity, m_length = 0;
};

class TorchDecoder : public CachedDecoder {
public:
    TorchDecoder(const Transformer& net, torch::ScalarType type) : m_net(net), m_type(type) {
        m_net.visit([&](const std::string& name, Tensor& weight) {
            const bool gain = name.find("norm") != std::string::npos;
            weight = weight.detach().to(gain ? torch::kFloat : type);
        });
    }
    [[nodiscard]] const TransformerConfig& config() const override { return m_net.config; }
    [[nodiscard]] std::unique_ptr<KvCache> makeCache(int capacity) const override {
        return std::make_unique<TorchCache>(m_net.config, capacity, m_net.words.options());
    }

    [[nodiscard]] std::vector<float> extend(KvCache& cache,
                                            std::span<const Position> positions) override {
        torch::InferenceMode guard;
        auto& own = static_cast<TorchCache&>(cache);
        const auto count = static_cast<std::int64_t>(positions.size());
        if (own.length() + count > own.capacity())
            throw Error(ErrorKind::internal, "A sequence is longer than its cache.");
        const auto& c = m_net.config;
        const auto batch = batchOf(positions);
        const auto rotation = rotationOf(c, batch);
        auto x = embed(m_net, batch, m_type); // [1, T, D]
        const auto hidden =
            torch::ones({count, own.length() + count}, x.options().dtype(torch::kBool))
                .triu(own.length() + 1);
        const double scale = 1 / std::sqrt(static_cast<double>(c.headSize()));
        for (int b = 0; b < c.blocks; ++b) {
            const auto& block = m_net.blocks[static_cast<std::size_t>(b)];
            const auto parts = torch::matmul(rmsNorm(x, block.attentionNorm), block.qkv.t())
                                   .reshape({1, count, 3, c.heads, c.headSize()})
                                   .unbind(2);
            const auto turned = [&](const Tensor& part, const Tensor& gain) {
                return rotate(rmsNorm(part, gain), rotation.cosine, rotation.sine)[0].transpose(
                    0, 1); // [heads, T, head]
            };
            const auto keys = own.append(own.m_keys, b, turned(parts[1], block.keyNorm));
            const auto values = own.append(own.m_values, b, parts[2][0].transpose(0, 1));
            const auto scores =
                torch::matmul(turned(parts[0], block.queryNorm), keys.transpose(1, 2))
                    .to(torch::kFloat) *
                scale;
            const auto shares = torch::softmax(scores.masked_fill(hidden, -1e30), -1).to(m_type);
            const auto mixed =
                torch::matmul(shares, values).transpose(0, 1).reshape({1, count, c.width});
            x = x + torch::matmul(mixed, block.attentionOut.t());
            x = x +
                torch::matmul(swiglu(torch::matmul(rmsNorm(x, block.feedNorm), block.gateUp.t())),
                              block.down.t());
        }
        own.m_length += static_cast<int>(count);
        return floats(rmsNorm(x.select(1, count - 1), m_net.norm));
    }

    [[nodiscard]] std::vector<float> step(std::span<KvCache* const> caches,
                                          std::span<const Position> positions) override {
        std::vector<float> all;
        for (std::size_t i = 0; i < caches.size(); ++i) {
            const auto one = extend(*caches[i], positions.subspan(i, 1));
            all.insert(all.end(), one.begin(), one.end());
        }
        return all;
    }

    void depthLogits(std::span<const float> hidden, int rows, int k, const std::int32_t* before,
                     std::vector<float>& logits) override {
        torch::InferenceMode guard;
        // Codes from k on do not reach the logits of code k; any will do.
        auto codes = torch::zeros({rows, m_net.config.codesPerCell}, torch::kLong);
        for (int r = 0; r < rows; ++r)
            for (int i = 0; i < k; ++i)
                codes[r][i] = before[r * k + i];
        const auto x = tensor(hidden).reshape({rows, -1});
        logits = floats(depict::depthLogits(m_net, x, codes.to(x.device())).select(1, k));
    }
    void wordLogits(std::span<const float> hidden, std::vector<float>& logits) override {
        torch::InferenceMode guard;
        logits = floats(depict::wordLogits(m_net, tensor(hidden)));
    }

private:
    [[nodiscard]] Tensor tensor(std::span<const float> values) const {
        return torch::tensor(at::ArrayRef<float>(values.data(), values.size()))
            .to(m_net.words.options());
    }
    static std::vector<float> floats(const Tensor& x) {
        const auto flat = x.to(torch::kFloat).to(torch::kCPU).contiguous();
        return {flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel()};
    }
    [[nodiscard]] TokenBatch batchOf(std::span<const Position> positions) const {
        const auto count = static_cast<std::int64_t>(positions.size());
        const int each = m_net.config.codesPerCell;
        TokenBatch batch{torch::full({1, count}, -1, torch::kLong),
                         torch::full({1, count, each}, -1, torch::kLong),
                         torch::full({1, count, 4}, -1, torch::kLong),
                         torch::zeros({1, count}, torch::kLong)};
        if (m_net.config.plans) {
            batch.covers = torch::full({1, count, kCoverWidth}, -1, torch::kLong);
            if (m_net.config.looks > 0)
                batch.looks = torch::zeros({1, count, m_net.config.looks});
        }
        for (std::int64_t t = 0; t < count; ++t) {
            const auto& p = positions[static_cast<std::size_t>(t)];
            batch.words.data_ptr<std::int64_t>()[t] = p.word;
            batch.times.data_ptr<std::int64_t>()[t] = p.time;
            std::copy(p.place.begin(), p.place.end(),
                      batch.places.data_ptr<std::int64_t>() + 4 * t);
            if (p.codes)
                std::copy(p.codes, p.codes + each, batch.codes.data_ptr<std::int64_t>() + each * t);
            if (p.cover && m_net.config.plans) {
                std::copy(p.cover->rows.begin(), p.cover->rows.end(),
                          batch.covers.data_ptr<std::int64_t>() + kCoverWidth * t);
                if (batch.looks.defined())
                    std::copy(p.cover->look.begin(), p.cover->look.end(),
                              batch.looks.data_ptr<float>() + m_net.config.looks * t);
            }
        }
        const auto device = m_net.words.device();
        return onDevice(batch, device);
    }

    Transformer m_net;
    torch::ScalarType m_type;
};

} // namespace

std::unique_ptr<CachedDecoder> makeTorchDecoder(const Transformer& net, torch::ScalarType type) {
    return std::make_unique<TorchDecoder>(net, type);
}

} // namespace depict
