// Lessons for the picture tokenizer: number → lesson, a pure function, so that any thread may make
// it and a resume goes on exactly.
#pragma once

#include "engine/picture/picture_tokenizer.h"
#include "training/painter_data.h"

namespace depict {

/// Parts of pictures, and what the plans of those say of them, where they have some.
struct TokenizerLesson {
    torch::Tensor truth; // [n, 32 y, 32 x, 3] float, -1 … 1
    std::vector<Sketch> sketches;
};

/// `count` squares of `crop` pixels from collages, a multiple of four.
[[nodiscard]] TokenizerLesson collageLesson(const world::Catalogue& catalogue, std::uint64_t number,
                                            int count, int crop);

/// Two parts, at most `side` cells high and wide, of each of the pictures of a batch of this stage,
/// of which most show a thing of the plan.
[[nodiscard]] TokenizerLesson sceneLesson(const world::World& world, const Looks& looks,
                                          const TrainingStage& stage, std::uint64_t number,
                                          int positions, int side);

/// Numbers [n, R, C, numbers] as a painter may choose them: in about half of the pictures up to two
/// of five are one level higher or lower than they were.
[[nodiscard]] torch::Tensor disturbed(const PictureTokenizerConfig& config,
                                      const torch::Tensor& numbers);

} // namespace depict
