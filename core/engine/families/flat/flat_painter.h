// The painter on the built-in model: reads the request's pictures and words, then answers, or
// paints cell after cell in raster order.
#pragma once

#include "engine/families/flat/flat_model.h"
#include "engine/picture/raster_decoder.h"
#include "engine/transformer/cached_decoder.h"
#include "generation/painter.h"

#include <memory>

namespace depict {

class FlatPainter : public Painter {
public:
    FlatPainter(FlatModel model, std::unique_ptr<CachedDecoder> decoder, std::string deviceName);
    [[nodiscard]] PainterFacts facts() const override;
    void run(const GenerationRequest& request, JobControl& control) override;

    /// The codes of a picture on this grid, by the picture tokenizer (any size; it is scaled).
    [[nodiscard]] LatentGrid encode(const Image& picture, GridSize grid) const;

private:
    struct Job;
    void read(Job& job);
    [[nodiscard]] bool wantsPicture(Job& job);
    void answer(Job& job);
    [[nodiscard]] bool paint(Job& job, int variant);

    FlatModel m_model;
    std::unique_ptr<CachedDecoder> m_decoder;
    std::shared_ptr<const RasterWeights> m_raster;
    std::string m_deviceName;
};

} // namespace depict
