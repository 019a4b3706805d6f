#include "engine/code_painting.h"

#include "base/error.h"
#include "engine/tensors/image_tensor.h"
#include "image/resample.h"

#include <algorithm>

namespace depict {

namespace {

constexpr int kWindow = 4; // rows that are decoded for what is shown of a new one
constexpr std::chrono::milliseconds kBetweenCounts{100};

} // namespace

CodePainting::CodePainting(PaintingJob& job, const ConvCodec& codec, int variant, LatentGrid source,
                           std::vector<bool> free)
    : m_job(job), m_codec(codec), m_variant(variant), m_source(std::move(source)),
      m_tokens(job.grid, 1), m_free(std::move(free)),
      m_confidence(static_cast<std::size_t>(job.grid.cells()), 1.0f),
      m_canvas({job.grid.columns * job.cellPixels, job.grid.rows * job.cellPixels}),
      m_begun(job.seconds()) {}

int CodePainting::forced(int cell) const {
    const auto& kept = m_job.request.kept;
    if (!kept.isEmpty() && kept.isPainted(cell))
        return kept.cell(cell)[0];
    return !m_free.empty() && !m_free[static_cast<std::size_t>(cell)] ? m_source.cell(cell)[0] : -1;
}

bool CodePainting::isRestForced(int cell) const {
    while (cell < m_job.grid.cells() && forced(cell) >= 0)
        ++cell;
    return cell >= m_job.grid.cells();
}

torch::Tensor CodePainting::codes(int firstRow, int rows) const {
    const int columns = m_job.grid.columns;
    auto result = torch::empty({1, rows, columns}, torch::kLong);
    std::copy_n(m_tokens.codes().begin() + std::ptrdiff_t{firstRow} * columns, rows * columns,
                result.data_ptr<std::int64_t>());
    return result;
}

double CodePainting::cellsPerSecond() const {
    const double seconds = m_job.seconds() - m_begun - m_decodeSeconds;
    return m_sampled > 0 && seconds > 0 ? m_sampled / seconds : 0;
}

Image CodePainting::decoded(int firstRow, int rows) {
    const double began = m_job.seconds();
    auto picture = imageOf(decodeCodes(m_codec, codes(firstRow, rows))[0]);
    m_decodeSeconds += m_job.seconds() - began;
    return picture;
}

void CodePainting::take(int code, float confidence, bool isSampled) {
    m_tokens.cell(m_painted)[0] = code;
    m_confidence[static_cast<std::size_t>(m_painted)] = confidence;
    ++m_painted;
    m_sampled += isSampled ? 1 : 0;
    const int columns = m_job.grid.columns;
    if (m_painted % columns == 0 && m_painted < m_job.grid.cells())
        showRow(m_painted / columns - 1);
    else if (PaintingJob::Clock::now() - m_lastShown > kBetweenCounts)
        show(false);
}

void CodePainting::showRow(int row) {
    const int first = std::max(0, row + 1 - kWindow), rows = row + 1 - first;
    const int cell = m_job.cellPixels;
    const auto window = decoded(first, rows);
    const int fresh = std::min(rows, 2); // the row before is better known now
    const Rect part{0, (rows - fresh) * cell, window.width(), fresh * cell};
    m_patches.push_back(
        {{0, (row + 1 - fresh) * cell, part.width, part.height}, window.cropped(part)});
    m_canvas.paste(m_patches.back().pixels, 0, m_patches.back().area.y);
    show(true);
}

void CodePainting::show(bool hasPixels) {
    GenerationEvent event;
    event.kind = GenerationEvent::Kind::painted;
    event.stage = Stage::painting;
    event.variant = m_variant;
    event.firstCell = m_shown;
    event.cellCount = m_painted - m_shown;
    event.cellsPainted = m_painted;
    event.codes.assign(m_tokens.codes().begin() + m_shown, m_tokens.codes().begin() + m_painted);
    event.patches = std::exchange(m_patches, {});
    event.cellsPerSecond = cellsPerSecond();
    m_shown = m_painted;
    m_lastShown = PaintingJob::Clock::now();
    if (hasPixels && m_job.firstPixel == 0)
        m_job.firstPixel = m_job.seconds();
    m_job.emit(std::move(event));
}

void CodePainting::end(GenerationEvent::Kind kind, const Image& picture) {
    GenerationEvent event;
    event.kind = kind;
    event.stage = Stage::done;
    event.variant = m_variant;
    event.cellsPainted = m_painted;
    event.cellsPerSecond = cellsPerSecond();
    event.tokens = m_tokens;
    event.confidence = m_confidence;
    event.isLast =
        kind == GenerationEvent::Kind::cancelled || m_variant + 1 == m_job.request.variants;
    event.picture = picture;
    if (m_job.request.mask && kind == GenerationEvent::Kind::finished)
        event.picture =
            blend(m_job.request.inputs[0], resampled(picture, m_job.request.inputs[0].size()),
                  *m_job.request.mask);
    m_job.emit(std::move(event));
}

void CodePainting::finish() {
    const auto picture = decoded(0, m_job.grid.rows);
    m_patches.push_back({{0, 0, picture.width(), picture.height()}, picture});
    show(true);
    end(GenerationEvent::Kind::finished, picture);
}

void CodePainting::cancel() {
    if (m_painted > m_shown)
        show(false);
    end(GenerationEvent::Kind::cancelled, std::move(m_canvas).freeze());
}

void requireCodes(const LatentGrid& cells, const ConvCodec& codec) {
    for (const auto code : cells.codes())
        if (cells.codesPerCell() != 1 ||
            (code != kBlankCode && (code < 0 || code >= codec.codes())))
            throw Error(ErrorKind::badRequest, "The kept cells are not of this model.");
}

} // namespace depict
