// Holds a model against reference tensors: what a key of the reference says against what the model
// computes.
#pragma once

#include "engine/model_folder.h"
#include "engine/tensors/safetensors.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace depict {

class ReferenceCheck {
public:
    static constexpr double kTolerance = 2e-4; // of float activations

    /// `looseness`: how far float activations may be off, as a share of the largest number of the
    /// tensor, where they are computed in fewer bits; 0 = kTolerance.
    explicit ReferenceCheck(SafetensorsFile reference, double looseness = 0)
        : m_reference(std::move(reference)), m_looseness(looseness) {}

    [[nodiscard]] bool isLoose() const { return m_looseness > 0; }
    /// Keys that begin so are not compared: choices among numbers that are nearly equal.
    void leaveOut(const std::string& prefix);

    [[nodiscard]] bool has(const std::string& key) const { return m_reference.contains(key); }
    /// A tensor that goes into the model.
    [[nodiscard]] torch::Tensor input(const std::string& key);
    /// Compares, where the reference has the key. A reference that is smaller on some side is
    /// compared with the beginning of what was computed.
    void compare(const std::string& key, const torch::Tensor& computed,
                 double tolerance = kTolerance);
    /// Runs a part of the checks; what it throws becomes the problem of `key`.
    void part(const std::string& key, const std::function<void()>& checks);
    /// All results in the order of the keys; keys that nothing was said about have failed.
    [[nodiscard]] std::vector<KeyCheck> results() const;

private:
    SafetensorsFile m_reference;
    double m_looseness;
    std::map<std::string, KeyCheck> m_checks;
};

/// Tokens against published ones; the difference is how many are others or missing.
[[nodiscard]] KeyCheck sameTokens(const std::string& key, std::span<const int> computed,
                                  std::span<const int> published);
/// The same where the choices depend on the precision of the arithmetic: passes when the first
/// `enough` agree. The difference is how many are left from the first that is another on.
[[nodiscard]] KeyCheck sameBeginning(const std::string& key, std::span<const int> computed,
                                     std::span<const int> published, int enough);

/// Numbers as a tensor of this shape, and whole numbers of a tensor as tokens.
[[nodiscard]] torch::Tensor tensorOf(const std::vector<float>& values, at::IntArrayRef shape);
[[nodiscard]] std::vector<int> idsOf(const torch::Tensor& ids);

} // namespace depict
