// What the canvas shows over a painting while it is steered or looked into.
#pragma once

#include "session/painting.h"
#include "widgets/canvas/view_transform.h"

class QPainter;

namespace depict {

/// Each cell of `zone` (in the view) in the colour of how sure the model was of it. Nothing where
/// that is not known.
void drawConfidence(QPainter& painter, const Painting& painting, const ViewTransform& transform,
                    const QRegion& zone);
/// A veil over all rows but the first `kept`, which will be painted anew.
void drawTakenBack(QPainter& painter, const Painting& painting, const ViewTransform& transform,
                   int kept);
/// Below row `rows`, where the painting is going to pause.
void drawPauseLine(QPainter& painter, const Painting& painting, const ViewTransform& transform,
                   int rows);

/// How sure the model was of a cell, from the probability of all its codes together: that of a
/// typical one, 0 … 1.
[[nodiscard]] double sureness(float confidence, int codesPerCell);

} // namespace depict
