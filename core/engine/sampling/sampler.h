// From logits to a token: guidance, temperature, top-k, top-p, and a random number that depends on
// nothing but seed, cell and code.
#pragma once

#include "generation/generation_request.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace depict {

/// conditional = unconditional + scale * (conditional - unconditional), in place.
void guide(std::span<float> conditional, std::span<const float> unconditional, double scale);

struct Choice {
    int token = 0;
    float probability = 1; // of the token, after temperature, before top-k and top-p cut
};

/// Draws a token. Temperature 0, or top-k 1, takes the likeliest (the lowest index of equals).
/// `draw` in [0, 1) decides. `room` is scratch memory that may be reused.
[[nodiscard]] Choice sample(std::span<const float> logits, const SamplingSettings& settings,
                            double draw, std::vector<std::pair<float, int>>& room);

/// The random number of code `code` of cell `cell`.
[[nodiscard]] double drawFor(std::uint64_t seed, int cell, int code);

} // namespace depict
