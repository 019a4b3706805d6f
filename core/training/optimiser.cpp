#include "training/optimiser.h"

#include "base/error.h"
#include "engine/tensors/bf16.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>

namespace depict {

namespace {

struct Factors {
    float rate, keep1, keep2, correct1, correct2, decay, gradient, average;
};

DEPICT_VECTOR_CLONES void update(float* w, const float* g, float* m, float* v, float* e,
                                 std::int64_t n, const Factors& f) {
    for (std::int64_t i = 0; i < n; ++i) {
        const float gradient = g[i] * f.gradient;
        m[i] = f.keep1 * m[i] + (1 - f.keep1) * gradient;
        v[i] = f.keep2 * v[i] + (1 - f.keep2) * gradient * gradient;
        const float change = (m[i] * f.correct1) / (std::sqrt(v[i] * f.correct2) + 1e-8f);
        w[i] -= f.rate * (change + f.decay * w[i]);
        e[i] += f.average * (w[i] - e[i]);
    }
}

} // namespace

Optimiser::Optimiser(std::map<std::string, torch::Tensor> parameters,
                     const OptimiserSettings& settings)
    : m_settings(settings) {
    for (auto& [name, weight] : parameters) {
        const auto zero = torch::zeros_like(weight).detach();
        m_slots.push_back({name, weight, zero, zero.clone(), weight.detach().clone(),
                           weight.dim() >= 2 ? settings.weightDecay : 0});
    }
}

void Optimiser::clearGradients() {
    for (auto& slot : m_slots)
        slot.weight.mutable_grad() = torch::Tensor();
}

double Optimiser::step(double rateShare) {
    torch::NoGradGuard guard;
    double square = 0;
    for (auto& slot : m_slots)
        if (slot.weight.grad().defined())
            square += slot.weight.grad().square().sum().item<double>();
    const double norm = std::sqrt(square);
    ++m_steps;
    if (!std::isfinite(norm))
        return norm; // a broken step changes nothing
    Factors f{};
    const double t = static_cast<double>(m_steps);
    f.rate = static_cast<float>(m_settings.rate * rateShare);
    f.keep1 = static_cast<float>(m_settings.beta1);
    f.keep2 = static_cast<float>(m_settings.beta2);
    f.correct1 = static_cast<float>(1 / (1 - std::pow(m_settings.beta1, t)));
    f.correct2 = static_cast<float>(1 / (1 - std::pow(m_settings.beta2, t)));
    f.gradient = static_cast<float>(
        m_settings.clip > 0 && norm > m_settings.clip ? m_settings.clip / norm : 1);
    f.average = static_cast<float>(1 - std::min(m_settings.average, (1 + t) / (10 + t)));
    for (auto& slot : m_slots) {
        if (!slot.weight.grad().defined())
            continue;
        f.decay = static_cast<float>(slot.decay);
        auto gradient = slot.weight.grad().contiguous();
        if (slot.weight.is_cpu()) {
            at::parallel_for(0, slot.weight.numel(), 16384,
                             [&](std::int64_t from, std::int64_t to) {
                                 const auto at = [&](const torch::Tensor& x) {
                                     return x.data_ptr<float>() + from;
                                 };
                                 update(at(slot.weight), at(gradient), at(slot.first),
                                        at(slot.second), at(slot.average), to - from, f);
                             });
            continue;
        }
        gradient = gradient * f.gradient;
        slot.first.mul_(f.keep1).add_(gradient, 1 - f.keep1);
        slot.second.mul_(f.keep2).addcmul_(gradient, gradient, 1 - f.keep2);
        const auto change = (slot.first * f.correct1) / ((slot.second * f.correct2).sqrt() + 1e-8);
        slot.weight.sub_(f.rate * (change + f.decay * slot.weight));
        slot.average.add_(f.average * (slot.weight - slot.average));
    }
    return norm;
}

std::map<std::string, torch::Tensor> Optimiser::averaged() const {
    std::map<std::string, torch::Tensor> result;
    for (const auto& slot : m_slots)
        result[slot.name] = slot.average;
    return result;
}

std::map<std::string, torch::Tensor> Optimiser::state() const {
    std::map<std::string, torch::Tensor> result;
    for (const auto& slot : m_slots) {
        result["weight/" + slot.name] = slot.weight.detach();
        result["first/" + slot.name] = slot.first;
        result["second/" + slot.name] = slot.second;
        result["average/" + slot.name] = slot.average;
    }
    result["steps"] = torch::tensor({m_steps}, torch::kLong);
    return result;
}

void Optimiser::restore(const std::map<std::string, torch::Tensor>& state) {
    torch::NoGradGuard guard;
    const auto copy = [&](const std::string& name, torch::Tensor target) {
        const auto it = state.find(name);
        if (it == state.end() || it->second.sizes() != target.sizes())
            throw Error(ErrorKind::modelDamaged,
                        "The checkpoint does not fit the configuration: " + name + ".");
        target.copy_(it->second);
    };
    for (auto& slot : m_slots) {
        copy("weight/" + slot.name, slot.weight.detach());
        copy("first/" + slot.name, slot.first);
        copy("second/" + slot.name, slot.second);
        copy("average/" + slot.name, slot.average);
    }
    auto steps = torch::zeros({1}, torch::kLong);
    copy("steps", steps);
    m_steps = steps.item<std::int64_t>();
}

double rateShare(double sample, double warmUp, double decay, double total) {
    if (sample < warmUp)
        return (sample + 1) / (warmUp + 1);
    const double left = total - sample;
    return left >= decay || decay <= 0 ? 1 : std::max(0.05, left / decay);
}

} // namespace depict
