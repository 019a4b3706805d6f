// The painter on Janus-Pro: pictures of one size from words, answers about pictures, and, as an
// experiment that the model was not trained for, repainting of masked cells.
#pragma once

#include "engine/families/janus_pro/janus_model.h"
#include "engine/painting_job.h"
#include "generation/painter.h"

namespace depict {

/// Of squares, there is one size.
[[nodiscard]] PaintingShape janusShape(int pixels, int cellPixels);

class JanusPainter : public Painter {
public:
    JanusPainter(JanusModel model, std::string deviceName)
        : m_model(std::move(model)), m_deviceName(std::move(deviceName)) {}
    [[nodiscard]] PainterFacts facts() const override;
    void run(const GenerationRequest& request, JobControl& control) override;

private:
    [[nodiscard]] bool paint(PaintingJob& job, int variant, const LatentGrid& source);
    void answer(PaintingJob& job);
    JanusModel m_model;
    std::string m_deviceName;
};

} // namespace depict
