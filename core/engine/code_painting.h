// A picture in the making by a public model, code by code. Its codec looks at the whole grid at
// once (attention), so what is shown on the way is the decoding of a window of rows, at a cost that
// does not grow with the picture; at the end the whole is decoded exactly.
#pragma once

#include "engine/painting_job.h"
#include "engine/picture/conv_codec.h"

namespace depict {

class CodePainting {
public:
    /// `source` and `free` belong to masked edits: cells that are not free keep the source's codes.
    CodePainting(PaintingJob& job, const ConvCodec& codec, int variant, LatentGrid source,
                 std::vector<bool> free);

    /// The code that a cell must have, or -1.
    [[nodiscard]] int forced(int cell) const;
    /// Whether every cell from this one on is forced.
    [[nodiscard]] bool isRestForced(int cell) const;
    /// Cells come in order. `confidence` is the probability of what was chosen, 1 for forced cells.
    void take(int code, float confidence, bool isSampled);
    [[nodiscard]] int painted() const { return m_painted; }

    /// The last event of the variant: exact pixels, or after a stop those of the finished rows.
    void finish();
    void cancel();

private:
    void show(bool hasPixels);
    void showRow(int row);
    [[nodiscard]] torch::Tensor codes(int firstRow, int rows) const;
    [[nodiscard]] Image decoded(int firstRow, int rows);
    void end(GenerationEvent::Kind kind, const Image& picture);
    [[nodiscard]] double cellsPerSecond() const;

    PaintingJob& m_job;
    const ConvCodec& m_codec;
    int m_variant;
    LatentGrid m_source, m_tokens;
    std::vector<bool> m_free;
    std::vector<float> m_confidence;
    std::vector<Patch> m_patches; // not shown yet
    int m_painted = 0, m_shown = 0, m_sampled = 0;
    PixelBuffer m_canvas;
    double m_begun, m_decodeSeconds = 0;
    PaintingJob::Clock::time_point m_lastShown;
};

/// Throws Error(badRequest) unless all painted cells are codes of this codec, one a cell.
void requireCodes(const LatentGrid& cells, const ConvCodec& codec);

} // namespace depict
