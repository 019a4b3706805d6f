#include "session/painting_setup.h"

namespace depict {

PaintingSetup paintingSetup(const Setup& setup) {
    PaintingSetup kept;
    kept.shape = setup.shape.name.toStdString();
    kept.grid = setup.shape.grid;
    kept.cellPixels = setup.shape.cellPixels;
    if (const auto& exact = setup.shape.exactSize)
        kept.exactSize = Size{exact->width(), exact->height()};
    kept.isSeedRandom = setup.isSeedRandom;
    kept.sampling.seed = setup.isSeedRandom ? 0 : setup.seed;
    kept.variants = setup.variants;
    return kept;
}

Setup setupFrom(const PaintingSetup& kept, const Setup& last) {
    Setup setup = last;
    setup.shape.name = QString::fromStdString(kept.shape);
    setup.shape.grid = kept.grid;
    setup.shape.cellPixels = kept.cellPixels;
    setup.shape.exactSize.reset();
    if (kept.exactSize)
        setup.shape.exactSize = QSize(kept.exactSize->width, kept.exactSize->height);
    setup.isSeedRandom = kept.isSeedRandom;
    if (!kept.isSeedRandom)
        setup.seed = kept.sampling.seed;
    setup.variants = kept.variants;
    return setup;
}

} // namespace depict
