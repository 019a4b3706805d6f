// Batches for the painter: number → batch, a pure function, so that any thread may make it and a
// resume goes on exactly. All pictures of a batch share task and grid, and words without pictures
// are about as long, so little is padding. What was said in earlier turns stands before the words,
// a line each.
#pragma once

#include "engine/families/flat/flat_model.h"
#include "training/training_stage.h"
#include "world/sample.h"

#include <cstdint>
#include <vector>

namespace depict {

/// Pictures not yet encoded, with the words around them.
struct DrawnBatch {
    std::vector<world::Sample> samples;
    bool wordsOnly = false; // nothing was drawn; plans stand for pictures
    bool plansOnly = false; // the words do not say all, and are left out
    int positions = 0;      // that are learned at once
};
/// About `positions` positions in all; four times as many where nothing is drawn, so that
/// encodeBatch can choose samples that are about as long.
[[nodiscard]] DrawnBatch drawBatch(const world::World& world, const TrainingStage& stage,
                                   std::uint64_t number, int positions);

/// A batch as the transformer takes it, with what it has to predict.
struct TrainingBatch {
    TokenBatch tokens;
    torch::Tensor cellPositions; // [M] int64, flat indices b * T + t that predict a cell
    torch::Tensor cellTargets;   // [M, K] int64
    torch::Tensor cellWeights;   // [M K] float
    torch::Tensor wordPositions; // [W] int64
    torch::Tensor wordTargets;   // [W] int64
    torch::Tensor wordWeights;   // [W] float
    int samples = 0;
};
/// Encodes all pictures with the picture tokenizer and lays the sequences out for a transformer of
/// these sizes. One in ten paintings loses its words and its plan, one in four more its words.
/// Cells that show what was asked for weigh three times as much as others: most of
/// a picture is backdrop, and most of an edited picture is a copy. In a plan, what a thing is
/// weighs three times as much as where it is: there are many good places, but one right thing.
/// With an eye, which sees things of kinds below `seenKinds` and damage, the plans of pictures that
/// are given are told, not learned. One in four samples comes after a turn that has nothing to do
/// with it, as turns of a conversation do.
[[nodiscard]] TrainingBatch
encodeBatch(const world::Catalogue& catalogue, const PictureTokenizer& pictures,
            const BytePairEncoder& words, const TransformerConfig& sizes, const LookReader* looks,
            int seenKinds, const DrawnBatch& drawn, std::uint64_t number, torch::ScalarType type);

} // namespace depict
