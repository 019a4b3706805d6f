#include "engine/families/flat/flat_sequence.h"

#include "generation/plan_change.h"

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

void FlatSequence::addPlan(const ScenePlan& plan, GridSize grid) {
    addWords(planHead(m_marks, grid));
    addWords(planBody(m_marks, plan));
}

void FlatSequence::beginPainting(GridSize grid, const ScenePlan* plan, const LookReader* looks) {
    m_painting = grid;
    addWord(m_marks.paint());
    addWord(m_marks.rows(grid.rows));
    if (plan) {
        m_firstCover = length();
        m_grown = 1;
        for (int cell = 0; cell < grid.cells(); ++cell)
            m_covers.push_back(coverOf(*plan, cell / grid.columns, cell % grid.columns));
        if (looks) {
            m_looks = looks;
            auto seen = looks->read(*plan, grid);
            for (std::size_t cell = 0; cell < seen.size(); ++cell) {
                m_covers[cell].look = std::move(seen[cell].numbers);
                m_behind.push_back(seen[cell].behind);
            }
        }
    }
    add(m_marks.columns(grid.columns), nullptr, placeOf(grid, 0));
}

void FlatSequence::addPainted(int index, const std::int32_t* codes) {
    add(-1, codes, placeOf(m_painting, index + 1));
    ++m_grown;
    showBehind(index + 1, index + 2);
}

void FlatSequence::addPainted(const LatentGrid& picture) {
    const int cells = picture.size().cells();
    for (int index = 0; index + 1 < cells; ++index)
        add(-1, picture.cell(index), placeOf(m_painting, index + 1));
    m_grown = cells;
    showBehind(1, cells);
}

void FlatSequence::showBehind(int firstCell, int endCell) {
    if (!m_looks)
        return;
    std::vector<LookReader::Over> cells;
    for (int cell = firstCell; cell < endCell; ++cell)
        if (const int behind = m_behind[static_cast<std::size_t>(cell)]; behind >= 0)
            cells.push_back(
                {&m_covers[static_cast<std::size_t>(cell)].look,
                 m_codes.data() + std::ptrdiff_t{m_firstCover + 1 + behind} * m_codesPerCell});
    m_looks->putOver(cells);
}

std::vector<int> planHead(const FlatMarks& marks, GridSize grid) {
    return {marks.plan(), marks.rows(grid.rows), marks.columns(grid.columns)};
}

namespace {

void say(const FlatMarks& marks, const std::vector<PlannedThing>& things, std::vector<int>& words) {
    for (const auto& thing : things)
        words.insert(words.end(), {marks.kind(thing.kind), marks.look(lookOf(thing)),
                                   marks.rows(thing.rows), marks.columns(thing.columns),
                                   marks.rows(thing.top), marks.columns(thing.left)});
}

/// Which thing of the plan before is meant.
void point(const FlatMarks& marks, const PlannedThing& thing, std::vector<int>& words) {
    words.insert(words.end(), {marks.kind(thing.kind), marks.look(lookOf(thing)),
                               marks.columns(thing.left), marks.rows(thing.top)});
}

} // namespace

std::vector<int> planBody(const FlatMarks& marks, const ScenePlan& plan) {
    std::vector<int> words;
    for (const int setting : plan.settings)
        words.push_back(marks.setting(setting));
    say(marks, plan.things, words);
    words.push_back(marks.planEnd());
    return words;
}

std::vector<int> changeBody(const FlatMarks& marks, const ScenePlan& plan,
                            const ScenePlan& before) {
    const auto change = changeOf(before, plan);
    std::vector<int> words{marks.change()};
    for (const int setting : change.settings)
        words.push_back(marks.setting(setting));
    for (const auto& step : change.steps) {
        if (step.thing) {
            words.push_back(step.stays ? marks.behind() : marks.instead());
            point(marks, before.things[*step.thing], words);
        } else {
            words.push_back(marks.inFront());
        }
        say(marks, step.things, words);
    }
    words.push_back(marks.planEnd());
    return words;
}

std::vector<int> namingBody(const FlatMarks& marks, const std::vector<PlannedThing>& things) {
    std::vector<int> words{marks.change()};
    for (const auto& thing : things) {
        words.push_back(marks.behind());
        point(marks, thing, words);
    }
    words.push_back(marks.planEnd());
    return words;
}

TokenBatch batchOf(const std::vector<const FlatSequence*>& sequences, int codesPerCell,
                   bool plans) {
    int longest = 1;
    for (const auto* s : sequences)
        longest = std::max(longest, s->length());
    const auto count = static_cast<std::int64_t>(sequences.size());
    TokenBatch batch{torch::full({count, longest}, -1, torch::kLong),
                     torch::full({count, longest, codesPerCell}, -1, torch::kLong),
                     torch::full({count, longest, 4}, -1, torch::kLong),
                     torch::zeros({count, longest}, torch::kLong)};
    if (plans) {
        batch.covers = torch::full({count, longest, kCoverWidth}, -1, torch::kLong);
    }
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
        for (int i = 0; plans && i < s.length(); ++i)
            if (const auto* cover = s.cover(i)) {
                std::copy(cover->rows.begin(), cover->rows.end(),
                          batch.covers.data_ptr<std::int64_t>() + (row + i) * kCoverWidth);
                if (cover->look.empty())
                    continue;
                if (!batch.looks.defined())
                    batch.looks = torch::zeros(
                        {count, longest, static_cast<std::int64_t>(cover->look.size())});
                std::copy(cover->look.begin(), cover->look.end(),
                          batch.looks.data_ptr<float>() +
                              (row + i) * static_cast<std::int64_t>(cover->look.size()));
            }
    }
    return batch;
}

} // namespace depict
