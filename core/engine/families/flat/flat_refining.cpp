// After a picture is painted: are the things that were planned to be seen in it?
#include "engine/families/flat/flat_variant.h"

#include <algorithm>

namespace depict {

namespace {

constexpr int kMostPasses = 2;
constexpr double kAbout = 0.3; // intersection over union of a planned thing and one that is there

Box boxOf(const PlannedThing& thing) {
    return {double(thing.left), double(thing.top), double(thing.columns), double(thing.rows)};
}

template <typename Each> void forCells(const PlannedThing& thing, GridSize grid, const Each& each) {
    for (int row = thing.top; row < thing.top + thing.rows; ++row)
        for (int column = thing.left; column < thing.left + thing.columns; ++column)
            each(row * grid.columns + column);
}

} // namespace

std::vector<PlannedThing> FlatPainter::Variant::missing() {
    PixelBuffer canvas = m_canvas.clone();
    for (const auto& patch : m_raster.border(m_tokens))
        canvas.paste(patch.pixels, patch.area.x, patch.area.y);
    const auto& eye = *m_painter.m_eye;
    auto seen = eye.read(std::move(canvas).freeze(), m_job.grid).things;
    const int kept = m_job.request.kept.paintedPrefix();
    std::vector<PlannedThing> result;
    for (const auto& thing : m_plan->things) {
        if (thing.worn || thing.kind >= eye.kinds())
            continue;
        const auto there = std::find_if(seen.begin(), seen.end(), [&](const PlannedThing& other) {
            return other.kind == thing.kind &&
                   intersectionOverUnion(boxOf(other), boxOf(thing)) >= kAbout;
        });
        if (there != seen.end()) { // each is one of them
            seen.erase(there);
            continue;
        }
        int free = 0;
        forCells(thing, m_job.grid, [&](int cell) {
            free += cell >= kept && (m_free.empty() || m_free[static_cast<std::size_t>(cell)]);
        });
        if (2 * free >= thing.rows * thing.columns)
            result.push_back(thing);
    }
    return result;
}

bool FlatPainter::Variant::looksAgain() {
    if (!m_withStart || m_isUnchanged)
        return false;
    show(true);
    const auto things = missing();
    if (m_pass > 0 && things.size() >= m_missing) {
        takePassBack();
        m_withStart.reset(); // it is as good as it gets
        return false;
    }
    m_missing = things.size();
    if (things.empty() || m_pass == kMostPasses)
        return false;
    beginPass(things);
    return true;
}

void FlatPainter::Variant::beginPass(const std::vector<PlannedThing>& things) {
    m_job.stage(Stage::refining);
    const int kept = m_job.request.kept.paintedPrefix();
    m_again.assign(static_cast<std::size_t>(m_job.grid.cells()), false);
    for (const auto& thing : things)
        forCells(thing, m_job.grid, [&](int cell) {
            const auto i = static_cast<std::size_t>(cell);
            m_again[i] = cell >= kept && (m_free.empty() || m_free[i]);
        });
    ++m_pass;
    m_tokensBefore = m_tokens;
    m_confidenceBefore = m_confidence;
    for (std::size_t i = 0; i < m_again.size(); ++i)
        if (m_again[i])
            m_confidence[i] = 1;
    m_with = m_withStart->branch();
    if (m_isGuided)
        m_without = m_withoutStart->branch();
    m_cell = 0;
    takeGiven();
    m_firstAgain = m_cell;
    m_raster.rewind(m_cell);
    m_shown = m_cell;
}

void FlatPainter::Variant::takePassBack() {
    m_tokens = m_tokensBefore;
    m_confidence = m_confidenceBefore;
    m_cell = m_job.grid.cells();
    m_raster.rewind(m_firstAgain);
    m_shown = m_firstAgain;
    show(true);
}

} // namespace depict
