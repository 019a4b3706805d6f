// One picture as the screen knows it: what is painted, what is in work, what is still paper.
#pragma once

#include "document/version.h"
#include "generation/generation_event.h"
#include "generation/generation_request.h"
#include "image/image.h"

#include <QImage>
#include <QRect>
#include <QRegion>
#include <QSize>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace depict {

struct Painting {
    enum class State {
        blank,    // paper of the chosen shape
        opened,   // a picture from outside, to be edited by words
        waiting,  // will be painted by the job under way
        painting, // in work
        partial,  // stopped; rows may be kept or discarded
        finished
    };

    std::uint64_t id = 0;  // no other painting of this sitting has it
    VersionId version = 0; // of the project's document; 0 = of none
    State state = State::blank;
    JobId job = 0; // which painted it, 0 for none
    int variant = 0;
    QSize canvas;  // in pixels of the picture
    GridSize grid; // {0, 0} for opened pictures
    int cellsPainted = 0;
    QRegion painted;   // in work: where the surface has pixels, which lag a little behind the cells
    QImage surface;    // premultiplied; may be smaller than `canvas` for very large pictures
    QImage overview;   // a small copy for small zooms; null where the surface will do
    QImage underlay;   // the picture being edited, shown faintly where nothing is painted yet
    Image picture;     // opened, partial, finished: the exact pixels
    LatentGrid tokens; // what is known of them; in work: of the cells painted so far
    int source = 0;    // the input of the request that was changed
    std::vector<float> confidence;  // one a cell, 0 … 1; empty = not known
    std::vector<Steering> steering; // the words of its rows; empty = all by the request's
    ScenePlan plan;                 // by which it was or is painted; empty = by none
    GenerationRequest request;      // what it was painted from
    QString thoughts;               // what the model wrote down before it painted
    std::optional<QSize> exactSize; // its file is to have this size
    QString name;                   // opened: of the file; otherwise the words
    double seconds = 0;

    [[nodiscard]] std::uint64_t seed() const {
        return request.sampling.seed + std::uint64_t(variant);
    }
    [[nodiscard]] bool hasPicture() const {
        return state == State::opened || state == State::finished;
    }
    [[nodiscard]] int rowsPainted() const { return grid.columns ? cellsPainted / grid.columns : 0; }
    [[nodiscard]] bool isInWork() const {
        return state == State::waiting || state == State::painting;
    }
    /// The pixels of cell `index` (raster order).
    [[nodiscard]] QRectF cellArea(int index) const;
};

} // namespace depict
