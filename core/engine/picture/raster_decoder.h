// Decodes a picture cell by cell as its codes arrive, on the CPU. The decoder is causal (see
// picture_tokenizer.h), so every place is computed once, and a painted pixel never changes: the
// cost of all cells one by one is that of the whole. Sums run in one fixed order: the pixels do not
// depend on threads or on how many cells are decoded at once.
#pragma once

#include "engine/picture/picture_tokenizer.h"
#include "engine/picture/sketch_view.h"
#include "engine/tensors/packed_linear.h"
#include "engine/tensors/team.h"
#include "generation/generation_event.h"

#include <memory>
#include <optional>
#include <vector>

namespace depict {

/// The decoder's weights, packed once; constant afterwards and shared by all pictures.
class RasterWeights {
public:
    explicit RasterWeights(const PictureTokenizer& net);
    [[nodiscard]] const PictureTokenizerConfig& config() const { return m_config; }

private:
    friend class RasterDecoder;
    struct Block {
        std::vector<float> norm; // empty: it is in the weights (see foldedTaps)
        // `spread` sees its taps beside each other; at the cell level those of the row above are
        // apart, as they are known for a whole row before it begins.
        PackedLinear above, spread, gather;
    };
    PictureTokenizerConfig m_config;
    PackedLinear m_in, m_upHalf, m_upQuarter, m_hidden, m_out;
    std::vector<float> m_inBias, m_norm, m_outBias;
    std::vector<Block> m_cell, m_half, m_quarter;
    // Where there are sketches.
    PackedLinear m_toldCell, m_toldHalf, m_toldWide, m_toldQuarter, m_toldUpon;
    std::vector<float> m_toldUponBias;
    torch::Tensor m_toldSettings; // [kPlanSettings, c2] float
};

/// The state of one picture in the making.
class RasterDecoder {
public:
    RasterDecoder(std::shared_ptr<const RasterWeights> weights, GridSize grid);

    /// What the plan says is to be seen; before the first cell, once. Without effect where the
    /// weights do not take it.
    void tell(const Sketch& sketch);
    /// Decodes cells [decoded(), decoded() + count) of `codes`; they must be painted. Returns the
    /// pixels that are known with them, as rectangles (one a row of cells touched): those up to
    /// half a cell before their right and lower edges, or up to the edge of the picture.
    [[nodiscard]] std::vector<Patch> decode(const LatentGrid& codes, int count);
    /// The half cells behind the decoded ones, as if nothing came there; for a picture that stops
    /// here. What is decoded stays as it is.
    [[nodiscard]] std::vector<Patch> border(const LatentGrid& codes);
    [[nodiscard]] int decoded() const { return m_decoded; }
    [[nodiscard]] GridSize grid() const { return m_grid; }
    /// Forgets the cells from `cell` on.
    void rewind(int cell) { m_decoded = cell < m_decoded ? cell : m_decoded; }

private:
    /// Features of a level: [y, x, channel] with a margin above, left and right that stays zero.
    struct Map {
        int scale = 1, channels = 0, stride = 0;
        std::vector<float> values;
        [[nodiscard]] float* at(int y, int x) {
            return values.data() + (static_cast<std::int64_t>(y + 1) * stride + x + 1) * channels;
        }
    };
    /// Places [from, to) of a row.
    struct Run {
        int row, from, to;
        [[nodiscard]] int count() const { return to - from; }
    };
    /// Cells from `known` on count as not there.
    [[nodiscard]] Patch decodeRun(const LatentGrid& codes, int known, const Run& run);
    /// The numbers of a run's cells as -1 … 1, and a one behind those of each.
    void readNumbers(const LatentGrid& codes, int known, const Run& run);
    void makeRoom(const Run& run);
    /// Adds what is told at a level: at the positions of a run that are this thread's.
    void addToldHalf(const Team& team, const Run& run);
    void addToldQuarter(const Team& team, const Run& run);
    /// Lays the sketch and what is painted upon it over the outputs of `count` positions from
    /// `from` on, which get their bias too. `hidden` as the last layer takes it.
    void paintUpon(std::int64_t from, int count, const float* hidden, float* out);
    // The rest runs on every thread of a team; each does its share of every step.
    void decodeOn(const Team& team, const Run& run, PixelBuffer& pixels);
    /// What the cell level's blocks see of the row above this one, for the whole row at once.
    void readRowAbove(const Team& team, int row);
    /// Runs a block over the positions of a run of cells; reads and writes `x`, with the
    /// normalised input kept in `normed`. Threads share the positions (`byRows`: then each needs
    /// only its own rows of `x`, before and after) or the outputs. `above`: what `spread` goes on
    /// from, or nothing.
    void runBlock(const Team& team, const RasterWeights::Block& block, Map& normed, float* x,
                  const Run& run, bool byRows, const float* above = nullptr);
    /// x [count, 4 wide] through `up` to `to`, twice as high and wide.
    void enlarge(const Team& team, const PackedLinear& up, const std::vector<float>& x, int high,
                 int wide, std::vector<float>& to);
    /// The last layers, at the positions of which this thread has the rows of m_quarterX.
    void paint(const Team& team, const Run& run, PixelBuffer& pixels);

    std::shared_ptr<const RasterWeights> m_weights;
    GridSize m_grid, m_places;
    int m_decoded = 0;
    int m_rowRead = -1;                      // the row that m_above is for
    std::vector<std::vector<float>> m_above; // a block of the cell level, [columns, hidden]
    std::vector<Map> m_cellMaps, m_halfMaps, m_quarterMaps; // normalised inputs of the blocks
    // Of the cell level, with the settings that were told; of cells before m_earlierCells apart.
    std::vector<float> m_inBias, m_earlierBias;
    int m_earlierCells = 0;
    std::optional<SketchView> m_view; // of what is told
    // Of one run, kept for the next: a thread writes only into its share.
    std::vector<float> m_told, m_toldWide, m_upon, m_numbers, m_taps, m_wide, m_cellX, m_halfX,
        m_quarterX, m_up, m_pixels;
};

} // namespace depict
