// The painter on Emu3.5: pictures of any shape from words, pictures changed by words with one to
// three references, repainting of masked cells, and answers as an experiment.
#pragma once

#include "engine/families/emu3p5/emu_model.h"
#include "engine/painting_job.h"
#include "generation/grid_limits.h"
#include "generation/painter.h"

namespace depict {

class EmuPainter : public Painter {
public:
    /// `thinksFirst`: the model may write down its reasoning before it paints, and begins the
    /// picture itself; otherwise it is made to begin at once.
    EmuPainter(EmuModel model, std::string deviceName, bool thinksFirst)
        : m_model(std::move(model)), m_deviceName(std::move(deviceName)),
          m_thinksFirst(thinksFirst) {}
    [[nodiscard]] PainterFacts facts() const override;
    void run(const GenerationRequest& request, JobControl& control) override;

private:
    struct Streams; // the two sequences that are continued
    [[nodiscard]] bool paint(PaintingJob& job, int variant);
    /// Words until the model begins a picture or ends; false when the job was stopped.
    [[nodiscard]] bool speak(PaintingJob& job, Streams& streams, const SamplingSettings& settings,
                             int variant, int longest, bool answers);
    /// Both streams read tokens that belong to the picture.
    void feed(Streams& streams, const std::vector<int>& tokens);
    [[nodiscard]] std::optional<GridSize> wantedGrid(const GenerationRequest& request) const;

    EmuModel m_model;
    std::string m_deviceName;
    bool m_thinksFirst;
    std::vector<LatentGrid> m_pictures; // the inputs of the job
};

/// Of Emu3.5's pictures: 64 x 64 cells are 1024 x 1024 pixels.
inline constexpr PaintingShape kEmuShape{.cellPixels = 16,
                                         .usualCells = 4096,
                                         .fixedGrid = {},
                                         .limits = kWidestLimits,
                                         .sizes = {1024, 2304, 4096}};

} // namespace depict
