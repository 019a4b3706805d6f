#include "engine/transformer/causal_model.h"

#include "base/error.h"
#include "engine/tensors/bf16.h"
#include "engine/tensors/matrix_loader.h"

#include <algorithm>
#include <cmath>

namespace depict {

CausalModel::CausalModel(const CausalConfig& config, const WeightFolder& weights,
                         const std::string& prefix, const std::string& head,
                         const LoadControl& control)
    : m_config(config) {
    const BackboneConfig& c = config.backbone;
    m_words = weights.tensor(prefix + "embed_tokens.weight", {config.vocabulary, c.width});
    if (!control.on.devices.empty() && !control.checksOnly) {
        loadOntoDevices(weights, prefix, head, control);
        return;
    }
    MatrixLoader loader(weights, control.form, control.rounded, control.roundsAnew);
    if (control.checksOnly)
        loader.checkOnly();
    const auto gain = [&](const std::string& name, int size) {
        return weights.contains(name) ? floatsOf(weights.tensor(name, {size}))
                                      : std::vector<float>{};
    };
    const auto required = [&](const std::string& name, int size) {
        return floatsOf(weights.tensor(name, {size}));
    };
    std::vector<CpuBackbone::Block> blocks;
    for (int i = 0; i < c.blocks; ++i) {
        if (control.progress && !control.progress(static_cast<double>(i) / (c.blocks + 1)))
            throw Error(ErrorKind::badRequest, "Loading the model was stopped.");
        const auto layer = prefix + "layers." + std::to_string(i) + ".";
        const auto attention = layer + "self_attn.", feed = layer + "mlp.";
        CpuBackbone::Block block;
        block.attentionNorm = required(layer + "input_layernorm.weight", c.width);
        block.feedNorm = required(layer + "post_attention_layernorm.weight", c.width);
        block.queryNorm = gain(attention + "q_norm.weight", c.headSize);
        block.keyNorm = gain(attention + "k_norm.weight", c.headSize);
        block.qkv = loader.load({{attention + "q_proj.weight", c.queries()},
                                 {attention + "k_proj.weight", c.keys()},
                                 {attention + "v_proj.weight", c.keys()}},
                                c.width);
        block.attentionOut = loader.load({{attention + "o_proj.weight", c.width}}, c.queries());
        block.gateUp = loader.load(
            {{feed + "gate_proj.weight", c.hidden}, {feed + "up_proj.weight", c.hidden}}, c.width);
        block.down = loader.load({{feed + "down_proj.weight", c.width}}, c.hidden);
        blocks.push_back(std::move(block));
    }
    const auto bodyBytes = loader.bytes();
    m_head = loader.load(
        {{weights.contains(head) ? head : prefix + "embed_tokens.weight", config.vocabulary}},
        c.width);
    loader.finish();
    m_bytes = loader.bytes();
    m_headBytes = m_bytes - bodyBytes;
    m_roundingError = loader.roundingError();
    m_backbone = std::make_unique<CpuBackbone>(c, std::move(blocks),
                                               required(prefix + "norm.weight", c.width));
    if (control.progress)
        control.progress(1);
}

void CausalModel::loadOntoDevices(const WeightFolder& weights, const std::string& prefix,
                                  const std::string& head, const LoadControl& control) {
    const BackboneConfig& c = m_config.backbone;
    m_onDevices = std::make_unique<DeviceBackbone>(c, control.on);
    std::vector<std::string> taken;
    const auto matrix = [&](const std::string& name, int outputs, int inputs) {
        const auto tensor = weights.tensor(name, {outputs, inputs});
        taken.push_back(name);
        return tensor;
    };
    for (int i = 0; i < c.blocks; ++i) {
        if (control.progress && !control.progress(static_cast<double>(i) / (c.blocks + 1)))
            throw Error(ErrorKind::badRequest, "Loading the model was stopped.");
        const auto layer = prefix + "layers." + std::to_string(i) + ".";
        const auto attention = layer + "self_attn.", feed = layer + "mlp.";
        const auto gain = [&](const std::string& name) {
            return weights.contains(name) ? weights.tensor(name, {c.headSize}) : torch::Tensor();
        };
        DeviceBackbone::Block block;
        block.attentionNorm = weights.tensor(layer + "input_layernorm.weight", {c.width});
        block.feedNorm = weights.tensor(layer + "post_attention_layernorm.weight", {c.width});
        block.queryNorm = gain(attention + "q_norm.weight");
        block.keyNorm = gain(attention + "k_norm.weight");
        block.qkv = torch::cat({matrix(attention + "q_proj.weight", c.queries(), c.width),
                                matrix(attention + "k_proj.weight", c.keys(), c.width),
                                matrix(attention + "v_proj.weight", c.keys(), c.width)});
        block.attentionOut = matrix(attention + "o_proj.weight", c.width, c.queries());
        block.gateUp = torch::cat({matrix(feed + "gate_proj.weight", c.hidden, c.width),
                                   matrix(feed + "up_proj.weight", c.hidden, c.width)});
        block.down = matrix(feed + "down_proj.weight", c.width, c.hidden);
        m_onDevices->add(block);
        for (const auto& name : taken) // nothing on a device may still lie in the mapped file
            weights.release(name);
        taken.clear();
    }
    const auto bodyBytes = m_onDevices->bytes();
    const auto words = weights.contains(head) ? head : prefix + "embed_tokens.weight";
    m_onDevices->finish(weights.tensor(prefix + "norm.weight", {c.width}),
                        matrix(words, m_config.vocabulary, c.width));
    m_bytes = m_onDevices->bytes();
    m_headBytes = m_bytes - bodyBytes;
    if (control.progress)
        control.progress(1);
}

std::unique_ptr<KvCache> CausalModel::makeCache(int capacity) const {
    if (m_onDevices)
        return m_onDevices->makeCache(capacity);
    return m_backbone->makeCache(capacity);
}

void CausalModel::embed(int word, float* out) const {
    const auto row = m_words[std::clamp(word, 0, m_config.vocabulary - 1)].to(torch::kFloat);
    std::copy_n(row.contiguous().data_ptr<float>(), width(), out);
}

std::vector<float> CausalModel::embedded(std::span<const int> words) const {
    const auto each = static_cast<std::size_t>(width());
    std::vector<float> x(words.size() * each);
    for (std::size_t i = 0; i < words.size(); ++i)
        embed(words[i], x.data() + i * each);
    return x;
}

void CausalModel::run(std::span<KvCache* const> caches, int each, std::span<const float> x,
                      const CpuBackbone::Observer& observer) {
    const auto count = static_cast<std::int64_t>(caches.size()) * each;
    const int half = m_config.backbone.headSize / 2;
    if (x.size() != static_cast<std::size_t>(count * width()))
        throw Error(ErrorKind::internal, "Embeddings of another width than the model's.");
    std::copy(x.begin(), x.end(), roomFor(m_x, count * width()));
    float *cosine = roomFor(m_cosine, count * half), *sine = roomFor(m_sine, count * half);
    for (std::int64_t r = 0; r < count; ++r)
        for (int i = 0; i < half; ++i) {
            const auto index = caches[static_cast<std::size_t>(r / each)]->length() + r % each;
            const double angle = static_cast<double>(index) *
                                 std::pow(m_config.theta, -static_cast<double>(i) / half);
            cosine[r * half + i] = static_cast<float>(std::cos(angle));
            sine[r * half + i] = static_cast<float>(std::sin(angle));
        }
    if (m_onDevices)
        return m_onDevices->run(caches, each, m_x.data(), cosine, sine, observer);
    std::vector<CpuBackbone::Row> rows;
    for (auto* cache : caches) {
        const auto more = CpuBackbone::rowsBehind(static_cast<CpuCache&>(*cache), each);
        rows.insert(rows.end(), more.begin(), more.end());
    }
    m_backbone->run(rows, m_x.data(), cosine, sine, observer);
}

void CausalModel::normalise(int firstRow, int rows, float* hidden) const {
    const float* x = m_x.data() + std::int64_t{firstRow} * width();
    m_onDevices ? m_onDevices->normalise(x, hidden, rows) : m_backbone->normalise(x, hidden, rows);
}

std::vector<float> CausalModel::extendAll(KvCache& cache, std::span<const float> x,
                                          const CpuBackbone::Observer& observer) {
    const auto count = static_cast<int>(x.size() / static_cast<std::size_t>(width()));
    KvCache* one[] = {&cache};
    run(one, count, x, observer);
    std::vector<float> hidden(x.size());
    normalise(0, count, hidden.data());
    return hidden;
}

std::vector<float> CausalModel::extend(KvCache& cache, std::span<const float> x) {
    const auto count = static_cast<int>(x.size() / static_cast<std::size_t>(width()));
    KvCache* one[] = {&cache};
    run(one, count, x);
    std::vector<float> hidden(static_cast<std::size_t>(width()));
    normalise(count - 1, 1, hidden.data());
    return hidden;
}

std::vector<float> CausalModel::step(std::span<KvCache* const> caches, std::span<const float> x) {
    run(caches, 1, x);
    std::vector<float> hidden(x.size());
    normalise(0, static_cast<int>(caches.size()), hidden.data());
    return hidden;
}

void CausalModel::logits(std::span<const float> hidden, std::vector<float>& logits) const {
    const auto rows = hidden.size() / static_cast<std::size_t>(width());
    logits.resize(rows * static_cast<std::size_t>(m_config.vocabulary));
    m_onDevices ? m_onDevices->logits(hidden.data(), static_cast<int>(rows), logits.data())
                : m_head.apply(hidden.data(), static_cast<int>(rows), logits.data());
}

} // namespace depict
