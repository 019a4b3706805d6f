// The built-in picture tokenizer: a convolutional encoder, finite scalar quantisation (Mentzer et
// al. 2023), a convolutional decoder. A cell is 16x16 pixels of the reading picture and 32x32 of
// the painted one, and holds K codes.
//
// The encoder looks at each cell alone: the codes of a cell say what is in it and nothing else, so
// equal cells have equal codes, and an edit changes the codes only of the cells it touches.
//
// The decoder is causal in raster order and paints places, not cells: place (r, c) is as large as a
// cell and lies half a cell above and left of cell (r, c), so it sees the four cells that meet in
// its middle, cells before them, and nothing later, at most kDecoderRadius rows above and columns
// beside. A pixel that was painted is final, and decoding cell by cell (raster_decoder.h) gives
// what one call gives. One more column and row of places close the picture.
//
// With `sketches` the decoder is also told what the picture's plan says is to be seen (sketch.h),
// at every level: what lies on all cells around, earlier and later ones, as the whole plan is known
// before the first cell is. At the end the sketch lies over what the codes alone paint, as far as a
// gate lets it, and what is painted upon it is added. No sketch is the same as an empty one.
//
// Features are [batch, y, x, channel]; the same functions serve training and inference.
#pragma once

#include "engine/picture/sketch.h"
#include "engine/tensors/conv_block.h"
#include "generation/latent_grid.h"

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace depict {

inline constexpr int kReadingPixels = 16; // of a cell side, what the encoder sees
inline constexpr int kPaintedPixels = 32; // what the decoder paints
inline constexpr int kDecoderRadius = 3;  // cells
inline constexpr int kSketchGate = 192;   // of a position's outputs upon a sketch; pixels before it
inline constexpr int kSketchOutputs = 193;
inline constexpr int kSketchWindow = kSketchPoints / 4 + 2; // points a side, about such a position

struct PictureTokenizerConfig {
    int reading = 384; // width of the encoder
    int readingBlocks = 3;
    std::array<int, 3> channels{64, 128, 256}; // of the decoder at 1/4, 1/2, 1 cell
    int numbers = 20;                          // per cell
    int levels = 4;                            // per number
    int codesPerCell = 4;                      // numbers / codesPerCell numbers make a code
    bool sketches = false;                     // the decoder takes them
    [[nodiscard]] int codebook() const;        // codes are 0 … codebook() - 1
};

struct PictureTokenizer {
    PictureTokenizerConfig config;
    // encoder
    torch::Tensor readIn;              // [reading, 768]
    std::vector<ConvBlock> readBlocks; // 1x1
    torch::Tensor readNorm, readOut;   // [reading], [numbers, reading]
    // decoder
    torch::Tensor paintIn, paintInBias;             // [c2, numbers], [c2]
    std::vector<ConvBlock> cellBlocks;              // 2x3, the cell to the right masked
    std::vector<ConvBlock> halfBlocks;              // 2x2 towards above and left
    std::vector<ConvBlock> quarterBlocks;           // 2x2 towards above and left
    std::array<torch::Tensor, 2> paintUp;           // [4 c1, c2], [4 c0, c1]
    torch::Tensor paintNorm, paintHidden, paintOut; // [c0], [4 c0, c0], [192, 4 c0]
    torch::Tensor paintOutBias;                     // [192]

    // what the decoder takes from a sketch; not defined without
    torch::Tensor sketchSettings, sketchCell; // [c2, kPlanSettings], [c2, 256]: of 8x8 means
    torch::Tensor sketchHalf;                 // [c1, 64], of 4x4 means
    torch::Tensor sketchWide, sketchQuarter;  // [2 c0, 144], of a window's points; [c0, 2 c0]
    torch::Tensor sketchOut, sketchOutBias;   // [193, 4 c0], [193]: what is added, and the gate

    explicit PictureTokenizer(const PictureTokenizerConfig& config, Begin begin = Begin::random);
    /// Every weight with its name in the checkpoint.
    void visit(const std::function<void(const std::string&, torch::Tensor&)>& each);
};

/// pixels [n, 16 R, 16 C, 3] in -1 … 1 → numbers before rounding, each in 0 … levels-1,
/// [n, R, C, numbers] float. `type` is the arithmetic of the convolutions.
[[nodiscard]] torch::Tensor encodeNumbers(const PictureTokenizer& net, const torch::Tensor& pixels,
                                          torch::ScalarType type = torch::kFloat);
/// Rounds with straight-through gradient.
[[nodiscard]] torch::Tensor quantised(const torch::Tensor& numbers);
/// whole numbers [n, R, C, numbers] ↔ codes [n, R, C, K] (int64).
[[nodiscard]] torch::Tensor codesOf(const PictureTokenizerConfig& config,
                                    const torch::Tensor& numbers);
[[nodiscard]] torch::Tensor numbersOf(const PictureTokenizerConfig& config,
                                      const torch::Tensor& codes);
/// Sketches of one size.
struct SketchBatch {
    torch::Tensor points;   // [n, 16 R, 16 C, 4] float, 0 … 1
    torch::Tensor settings; // [n, kPlanSettings] float, 1 where the plan has it
    explicit SketchBatch(const std::vector<Sketch>& sketches);
};
/// From the window of points about a position of the last level to its 8x8 pixels: [64, 36], the
/// weights of bilinear interpolation.
[[nodiscard]] torch::Tensor pointsToPixels();
/// numbers [n, R, C, numbers] → pixels [n, 32 R, 32 C, 3], about -1 … 1. `sketches` may be null.
[[nodiscard]] torch::Tensor decodeNumbers(const PictureTokenizer& net, const torch::Tensor& numbers,
                                          torch::ScalarType type = torch::kFloat,
                                          const SketchBatch* sketches = nullptr);

} // namespace depict
