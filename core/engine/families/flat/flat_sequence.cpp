#include "engine/families/flat/flat_sequence.h"

#include <algorithm>

namespace depict {

Place placeOf(GridSize grid, int cell) {
    const int row = cell / grid.columns, column = cell % grid.columns;
    return {row, column, grid.rows - 1 - row, grid.columns - 1 - column};
}

FlatSequence::FlatSequence(const FlatMarks& marks, int codesPerCell)
    : m_marks(marks), m_codesPerCell(codesPerCell) {
    addWord(marks.bos());
}

void FlatSequence::add(int word, const std::int32_t* codes, Place place) {
    m_words.push_back(word);
    for (int k = 0; k < m_codesPerCell; ++k)
        m_codes.push_back(codes ? codes[k] : -1);
    m_places.push_back(place);
    m_times.push_back(m_time);
}

void FlatSequence::addWord(int id) {
    add(id, nullptr, kNowhere);
    ++m_time;
}

void FlatSequence::addWords(std::span<const int> ids) {
    for (const int id : ids)
        addWord(id);
}

void FlatSequence::addPicture(const LatentGrid& picture, const std::vector<bool>& hole) {
    addWord(m_marks.picture());
    addWord(m_marks.rows(picture.size().rows));
    addWord(m_marks.columns(picture.size().columns));
    for (int i = 0; i < picture.size().cells(); ++i) {
        const bool isHole = !hole.empty() && hole[static_cast<std::size_t>(i)];
        add(isHole ? m_marks.hole() : -1, isHole ? nullptr : picture.cell(i),
            placeOf(picture.size(), i));
    }
    ++m_time;
    addWord(m_marks.pictureEnd());
}

void FlatSequence::beginPainting(GridSize grid) {
    m_painting = grid;
    addWord(m_marks.paint());
    addWord(m_marks.rows(grid.rows));
    add(m_marks.columns(grid.columns), nullptr, placeOf(grid, 0));
}

void FlatSequence::addPainted(int index, const std::int32_t* codes) {
    add(-1, codes, placeOf(m_painting, index + 1));
}

TokenBatch batchOf(const std::vector<const FlatSequence*>& sequences, int codesPerCell) {
    int longest = 1;
    for (const auto* s : sequences)
        longest = std::max(longest, s->length());
    const auto count = static_cast<std::int64_t>(sequences.size());
    TokenBatch batch{torch::full({count, longest}, -1, torch::kLong),
                     torch::full({count, longest, codesPerCell}, -1, torch::kLong),
                     torch::full({count, longest, 4}, -1, torch::kLong),
                     torch::zeros({count, longest}, torch::kLong)};
    for (std::size_t b = 0; b < sequences.size(); ++b) {
        const auto& s = *sequences[b];
        const auto row = static_cast<std::int64_t>(b) * longest;
        std::copy(s.words().begin(), s.words().end(), batch.words.data_ptr<std::int64_t>() + row);
        std::copy(s.codes().begin(), s.codes().end(),
                  batch.codes.data_ptr<std::int64_t>() + row * codesPerCell);
        std::copy(s.times().begin(), s.times().end(), batch.times.data_ptr<std::int64_t>() + row);
        auto* places = batch.places.data_ptr<std::int64_t>() + row * 4;
        for (const auto& place : s.places())
            places = std::copy(place.begin(), place.end(), places);
    }
    return batch;
}

} // namespace depict
