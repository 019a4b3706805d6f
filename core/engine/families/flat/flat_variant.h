// One variant of a request in the making: it writes its plan word by word, unless the request has
// one, then paints the free cells. Nothing here reads the network: flat_painting.cpp reads what all
// variants wait for at once, and hands out what came of it. Belongs to flat_painting.cpp only.
#pragma once

#include "engine/families/flat/flat_job.h"
#include "engine/families/flat/plan_writer.h"

#include <optional>

namespace depict {

class FlatPainter::Variant {
public:
    /// Refers to both. The last variant of the request takes the job's sequences over.
    Variant(FlatPainter& painter, Job& job, int number);

    [[nodiscard]] bool isPlanning() const { return m_writer.has_value(); }
    /// Once it is planned: whether what was to be changed is not there.
    [[nodiscard]] bool pointsAtNothing() const { return m_pointsAtNothing; }
    [[nodiscard]] int cellsPainted() const { return m_cell; }
    [[nodiscard]] bool isPainted() const { return m_isUnchanged || m_cell == m_job.grid.cells(); }
    /// In its turn, when all is painted: looks whether the planned things are to be seen, and if
    /// some are not, begins to paint their cells once more (true). A pass that does not help is
    /// taken back.
    [[nodiscard]] bool looksAgain();
    /// Adds the sequences that have to be read before the next choice.
    void addTails(std::vector<Tail*>& tails);

    /// While planning: chooses the next word.
    void chooseWord();
    /// While painting: adds the states from which the next cell is chosen, [rows, D], rows() of
    /// them, and of each row the codes of the cell that are chosen already.
    [[nodiscard]] int rows() const { return m_isGuided ? 2 : 1; }
    void addStates(std::vector<float>& hidden) const;
    void addChosen(int k, std::vector<std::int32_t>& before) const;
    /// Chooses code k of the cell by the logits of its rows, which may be overwritten.
    void chooseCode(int k, std::span<float> logits);
    /// All codes are chosen.
    void endCell();

    /// From its turn on, after every choice: tells what is new. Previews come now and then.
    void tell();
    /// Tells the end: all is painted, or the job was stopped.
    void tellEnd();

private:
    [[nodiscard]] Tail& planning() { return m_talk ? *m_talk : m_with; }
    /// Writes a plan, from where the words end.
    void beginPlanning();
    /// Whether the plan leaves everything as it was seen, which nobody asks for.
    [[nodiscard]] bool changesNothing(const ScenePlan& plan) const;
    /// How far new things and others lie on each other, where that is known (mostCovered).
    [[nodiscard]] double crowding(const ScenePlan& plan) const;
    /// Of the plans so far that have the things of the first one, and this one.
    [[nodiscard]] ScenePlan leastCrowded(ScenePlan plan);
    void beginPainting(ScenePlan plan);
    /// Of a map of things only their cells are painted. False for every other picture.
    [[nodiscard]] bool leavesGround();
    /// Takes over cells that are given, up to the next one that has to be chosen.
    void takeGiven();
    [[nodiscard]] const std::int32_t* given(int cell) const;
    void beginCells();
    void show(bool always);
    /// Planned things that are not seen about where they are planned, on cells that are free.
    [[nodiscard]] std::vector<PlannedThing> missing();
    void beginPass(const std::vector<PlannedThing>& things);
    void takePassBack();

    FlatPainter& m_painter;
    Job& m_job;
    int m_number;
    bool m_isGuided, m_isLast;
    SamplingSettings m_settings; // of cells
    Tail m_with, m_without;
    std::optional<Tail> m_talk;         // where the plan is written, if not in m_with
    std::optional<PlanWriter> m_writer; // while planning
    int m_plansWritten = 0;
    std::optional<ScenePlan> m_leastCrowded;
    bool m_pointsAtNothing = false;
    std::optional<ScenePlan> m_plan;
    std::vector<bool> m_free; // cells to paint; empty = all
    LatentGrid m_ground;      // one cell: what the others show; empty = what the source shows
    bool m_isUnchanged = false;
    int m_cell = 0; // cells before it are painted
    LatentGrid m_tokens;
    std::vector<float> m_confidence;
    // looking again
    std::optional<Tail> m_withStart, m_withoutStart; // before the first cell, where it can be done
    int m_pass = 0;
    std::size_t m_missing = 0;
    std::vector<bool> m_again; // cells of this pass
    int m_firstAgain = 0;
    LatentGrid m_tokensBefore; // the pass
    std::vector<float> m_confidenceBefore;
    std::vector<std::pair<float, int>> m_room;
    // what was told
    RasterDecoder m_raster;
    PixelBuffer m_canvas;
    bool m_isPlanningTold = false, m_isPlanTold = false;
    int m_shown = 0;
    PaintingJob::Clock::time_point m_lastShown{};
};

} // namespace depict
