// The painter on the built-in model: reads the request's pictures and words, then answers, or
// plans the picture and paints it cell after cell in raster order. Of a picture that is edited only
// the cells are painted where the plan differs from what was seen; the others are kept.
#pragma once

#include "engine/families/flat/flat_model.h"
#include "engine/families/flat/plan_reader.h"
#include "engine/picture/picture_reader.h"
#include "engine/picture/raster_decoder.h"
#include "engine/transformer/cached_decoder.h"
#include "generation/painter.h"

#include <memory>
#include <optional>

namespace depict {

class PlanWriter;

class FlatPainter : public Painter {
public:
    FlatPainter(FlatModel model, std::unique_ptr<CachedDecoder> decoder, std::string deviceName);
    [[nodiscard]] PainterFacts facts() const override;
    void run(const GenerationRequest& request, JobControl& control) override;

private:
    struct Job;
    struct Tail;
    class Variant;
    /// Reads the pictures, and what was seen into the sequences.
    void read(Job& job);
    /// Tells the painting's own sequence the words.
    void tellWords(Job& job);
    /// What answers and plans are written behind, read as far as it goes.
    [[nodiscard]] Tail& talkOf(Job& job);
    [[nodiscard]] std::vector<int> wordsOf(const GenerationRequest& request) const;
    /// Reads what was added to the sequence.
    void extend(Tail& tail);
    [[nodiscard]] bool wantsPicture(Job& job);
    /// Which input is changed; where nothing else was asked for, the painting takes its grid.
    void settleSource(Job& job);
    void answer(Job& job);
    /// Plans and paints all variants; tells their ends, or that the job was stopped.
    void paint(Job& job);
    /// Reads what was added to these sequences, at once where it is one position each.
    void readAll(const std::vector<Tail*>& tails);
    /// Reads the painted picture and tells in the event what of the plan is there.
    void review(Job& job, const ScenePlan& plan, GenerationEvent& finished);
    /// Appends a plan, word by word, to the sequence and its cache; `hidden` is the state before
    /// and after. Nothing when the job was stopped.
    [[nodiscard]] std::optional<ScenePlan> writePlan(Job& job, Tail& tail, GridSize grid,
                                                     const SamplingSettings& settings);
    /// The plan that one may be written as a change of, or null.
    [[nodiscard]] const ScenePlan* planBefore(const Job& job) const;
    /// Writes the plan to its end; false when the job was stopped.
    [[nodiscard]] bool finish(Job& job, Tail& tail, PlanWriter& writer);
    /// Names behind <say> the things that the answer is about, where the model does that; false
    /// when the job was stopped.
    [[nodiscard]] bool name(Job& job, Tail& tail);
    /// Reads the picture whose cells are the sequence's last into a plan behind them: by the eye,
    /// or where there is none, by the transformer. Nothing when the job was stopped.
    [[nodiscard]] std::optional<ScenePlan> readPlan(Job& job, Tail& tail, const Image& picture,
                                                    GridSize grid, const std::vector<bool>& hidden);

    FlatModel m_model;
    std::unique_ptr<CachedDecoder> m_decoder;
    PictureReader m_reader;
    std::optional<LookReader> m_looks; // where the model has a picture book
    std::optional<PlanReader> m_eye;   // where the model has an eye
    std::shared_ptr<const RasterWeights> m_raster;
    std::string m_deviceName;
};

} // namespace depict
