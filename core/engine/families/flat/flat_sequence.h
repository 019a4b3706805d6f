// The prompt layout of the built-in model, one sequence for everything:
//   <bos> { <picture> <rows r> <columns c> cells… </picture> plan }* words
//   { plan <paint> <rows r> <columns c> cells… | <say> words <eos> }
// with, as a plan of what was seen or is to be painted,
//   <plan> <rows r> <columns c> <setting>* { <kind> <look> <rows h> <columns w> <rows top> <columns
//   left> }* </plan>
// Models without plans leave it out. Where the plan of one picture of the same grid stands before,
// models with changes may say instead
//   <plan> <rows r> <columns c> <change> <setting>* { (<instead> | <behind>) <kind> <look>
//   <columns left> <rows top> thing* }* [<in front> thing*] </plan>
// which names things of that plan that things take the place of, or come in front of. Models with
// names say such a change, of nothing, behind <say>: it names the things that the answer is about.
// Words advance time; all cells of a picture share one time and differ in row and column. The
// position that predicts cell i of the painted picture carries cell i-1 as content and the place of
// cell i (see transformer.h).
#pragma once

#include "engine/families/flat/look_reader.h"
#include "engine/text/bpe.h"
#include "engine/transformer/transformer.h"
#include "generation/latent_grid.h"
#include "generation/scene_plan.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace depict {

inline constexpr int kSaidSettings = kPlanSettings - 4; // the numbers behind them are marks

/// The marks behind the words of the byte-pair encoder.
struct FlatMarks {
    FlatMarks(int words, bool withPlans) : first(words), plans(withPlans) {}
    int first;
    bool plans;
    [[nodiscard]] int bos() const { return first; }
    [[nodiscard]] int eos() const { return first + 1; }
    [[nodiscard]] int picture() const { return first + 2; }
    [[nodiscard]] int pictureEnd() const { return first + 3; }
    [[nodiscard]] int paint() const { return first + 4; }
    [[nodiscard]] int say() const { return first + 5; }
    [[nodiscard]] int hole() const { return first + 6; }
    [[nodiscard]] int rows(int count) const { return first + 7 + count; }     // 0 … 64
    [[nodiscard]] int columns(int count) const { return first + 72 + count; } // 0 … 64
    [[nodiscard]] int plan() const { return first + 137; }
    [[nodiscard]] int planEnd() const { return first + 138; }
    [[nodiscard]] int setting(int i) const { return first + 139 + i; }
    [[nodiscard]] int change() const { return setting(kSaidSettings); }
    [[nodiscard]] int instead() const { return setting(kSaidSettings + 1); }
    [[nodiscard]] int behind() const { return setting(kSaidSettings + 2); }
    [[nodiscard]] int inFront() const { return setting(kSaidSettings + 3); }
    [[nodiscard]] int look(int i) const { return setting(kPlanSettings) + i; }
    [[nodiscard]] int kind(int i) const { return look(kCoverLooks) + i; }
    /// Vocabulary size.
    [[nodiscard]] int end() const { return plans ? kind(kPlanKinds) : plan(); }
};

using Place = std::array<int, 4>; // row, column, rows below, columns to the right; -1 = none
inline constexpr Place kNowhere{-1, -1, -1, -1};
[[nodiscard]] Place placeOf(GridSize grid, int cell);

/// A sequence in the making.
class FlatSequence {
public:
    FlatSequence(const FlatMarks& marks, int codesPerCell);

    void addWord(int id);
    void addWords(std::span<const int> ids);
    /// Cells with hole[i] are shown as <hole>; `hole` may be empty.
    void addPicture(const LatentGrid& picture, const std::vector<bool>& hole = {});
    /// Of a picture of this grid.
    void addPlan(const ScenePlan& plan, GridSize grid);
    /// <paint> <rows> <columns>; the last of them predicts cell 0. With a plan, every position that
    /// predicts a cell carries its cover. `looks` has to outlive the sequence.
    void beginPainting(GridSize grid, const ScenePlan* plan = nullptr,
                       const LookReader* looks = nullptr);
    /// Cell `index` was painted with these K codes; predicts cell index + 1. Not for the last cell.
    void addPainted(int index, const std::int32_t* codes);
    /// The same for all cells but the last, at once.
    void addPainted(const LatentGrid& picture);

    [[nodiscard]] int length() const { return static_cast<int>(m_words.size()); }
    [[nodiscard]] const std::vector<int>& words() const { return m_words; }
    [[nodiscard]] const std::vector<std::int32_t>& codes() const { return m_codes; } // K a position
    [[nodiscard]] const std::vector<Place>& places() const { return m_places; }
    [[nodiscard]] const std::vector<int>& times() const { return m_times; }
    /// What is planned for the cell that a position predicts, or null.
    [[nodiscard]] const Cover* cover(int position) const {
        const int i = position - m_firstCover;
        return i >= 0 && i < static_cast<int>(m_covers.size()) && i < m_grown
                   ? &m_covers[static_cast<std::size_t>(i)]
                   : nullptr;
    }

private:
    void add(int word, const std::int32_t* codes, Place place);
    /// Tells the covers of these cells what was painted behind them.
    void showBehind(int firstCell, int endCell);
    FlatMarks m_marks;
    int m_codesPerCell;
    int m_time = 0;
    GridSize m_painting;
    int m_firstCover = 0, m_grown = 0; // position of the first cover; how many positions have one
    std::vector<Cover> m_covers;       // of all cells
    std::vector<int> m_behind;         // of each, SeenCell::behind
    const LookReader* m_looks = nullptr;
    std::vector<int> m_words;
    std::vector<std::int32_t> m_codes;
    std::vector<Place> m_places;
    std::vector<int> m_times;
};

/// How a plan begins: its mark and the grid, so that it is known while the plan is written.
[[nodiscard]] std::vector<int> planHead(const FlatMarks& marks, GridSize grid);
/// The rest of a plan, to its end.
[[nodiscard]] std::vector<int> planBody(const FlatMarks& marks, const ScenePlan& plan);
/// The same said as a change of the plan before, where isChange(before, plan). A thing is named by
/// kind, look and corner; of two with one name the farther is meant.
[[nodiscard]] std::vector<int> changeBody(const FlatMarks& marks, const ScenePlan& plan,
                                          const ScenePlan& before);

/// A change of nothing, which names these things of the plan before.
[[nodiscard]] std::vector<int> namingBody(const FlatMarks& marks,
                                          const std::vector<PlannedThing>& things);

/// Sequences padded to the longest, on the CPU; with covers where the model has plans.
[[nodiscard]] TokenBatch batchOf(const std::vector<const FlatSequence*>& sequences,
                                 int codesPerCell, bool plans);

} // namespace depict
