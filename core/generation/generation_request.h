// Everything that determines a result, as a plain comparable value. Same request, same model, same
// kind of device: same tokens, on any number of threads, with or without pauses.
#pragma once

#include "generation/latent_grid.h"
#include "generation/scene_plan.h"
#include "image/image.h"
#include "image/mask.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace depict {

struct SamplingSettings {
    std::uint64_t seed = 0;
    double temperature = 1.0;       // 0 = always the likeliest
    int topK = 0;                   // 0 = all
    double topP = 0.95;             // 1 = all
    std::optional<double> guidance; // 1 = off; not set = the model's own default
    friend bool operator==(const SamplingSettings&, const SamplingSettings&) = default;
};

/// What was asked for before: an edit on the way to the picture, or a question with its answer.
struct Exchange {
    std::string words;
    std::string answer{}; // empty: none, it was an edit
    friend bool operator==(const Exchange&, const Exchange&) = default;
};
/// Edits, in this order.
[[nodiscard]] std::vector<Exchange> exchangesOf(std::vector<std::string> words);

enum class Reply { automatic, picture, words };

struct GenerationRequest {
    std::string words; // UTF-8, any language, 1 … kLongestWords bytes
    /// The talk about inputs[0] so far, oldest first, each turn's words as `words`; answers only
    /// for models that can follow a talk.
    std::vector<Exchange> earlier;
    std::vector<Image> inputs; // pictures that the words speak of, in order
    /// What the inputs show, where it is known, on the grid of the first and the usual one of the
    /// others; empty, or one an input, without settings where it is not known.
    std::vector<ScenePlan> inputPlans;
    std::optional<ScenePlan> plan; // to be painted instead of one that the model would write
    std::optional<Mask> mask;      // size of inputs[0]; 0 keep … 255 repaint
    GridSize grid;                 // of the picture to paint; {0, 0} = that of the changed input
    SamplingSettings sampling;
    int variants = 1; // 1 … 4; variant v uses seed + v
    Reply reply = Reply::automatic;
    bool reviews = false; // look at what was painted, and tell what of the plan is there
    LatentGrid kept;      // cells painted already (a raster prefix), may be empty
    std::optional<ScenePlan> keptPlan; // by which they were painted, where it is known
    friend bool operator==(const GenerationRequest&, const GenerationRequest&) = default;
};

inline constexpr std::size_t kLongestWords = 4000; // bytes
inline constexpr std::size_t kMostExchanges = 32;
inline constexpr int kSmallestGridSide = 4;
inline constexpr int kLargestGridSide = 64;
inline constexpr int kMostCells = 1024;
inline constexpr int kMostVariants = 4;
inline constexpr double kHighestTemperature = 5;
inline constexpr double kHighestGuidance = 20;

/// Throws Error(badRequest) with one clear sentence for anything out of range: empty, too long or
/// ill-formed words, a grid or mask of a wrong size, settings outside their ranges.
void validate(const GenerationRequest& request);

} // namespace depict
