// AdamW (Loshchilov & Hutter 2019) on float master weights, with clipping of the gradient's norm
// and an exponential average of the weights (the one that is shipped).
#pragma once

#include <torch/torch.h>

#include <map>
#include <string>
#include <vector>

namespace depict {

struct OptimiserSettings {
    double rate = 1e-3; // peak
    double beta1 = 0.9, beta2 = 0.95;
    double weightDecay = 0.05; // on tensors of two or more dimensions
    double clip = 1;
    double average = 0.999; // EMA factor; grows in over the first steps
};

class Optimiser {
public:
    Optimiser(std::map<std::string, torch::Tensor> parameters, const OptimiserSettings& settings);

    void clearGradients();
    /// One step at this share of the peak rate. Returns the norm of the gradient before clipping.
    double step(double rateShare);
    [[nodiscard]] std::int64_t steps() const { return m_steps; }
    /// The averaged weights, by name.
    [[nodiscard]] std::map<std::string, torch::Tensor> averaged() const;

    /// Everything that an exact resume needs, as tensors under prefixed names.
    [[nodiscard]] std::map<std::string, torch::Tensor> state() const;
    /// Copies the state back. Throws Error(modelDamaged) when a tensor is missing or of another
    /// shape.
    void restore(const std::map<std::string, torch::Tensor>& state);

private:
    struct Slot {
        std::string name;
        torch::Tensor weight, first, second, average;
        double decay;
    };
    OptimiserSettings m_settings;
    std::vector<Slot> m_slots;
    std::int64_t m_steps = 0;
};

/// Warm-up to 1 over `warmUp` samples, constant, then linear to 5 % over the last `decay` samples
/// of `total`.
[[nodiscard]] double rateShare(double sample, double warmUp, double decay, double total);

} // namespace depict
