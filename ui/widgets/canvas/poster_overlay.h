// The text over the picture, and the lines that printers go by, as the canvas shows them. Texts
// that have not changed are not drawn anew.
#pragma once

#include "document/poster.h"
#include "session/text_drawing.h"
#include "widgets/canvas/view_transform.h"

#include <vector>

class QPainter;

namespace depict {

class PosterOverlay {
public:
    void drawTexts(QPainter& painter, const Poster& poster, const ViewTransform& transform,
                   double pixelRatio);
    /// Where the sheet is cut, what is cut off, and what keeps free of text.
    static void drawGuides(QPainter& painter, const PrintSize& print,
                           const ViewTransform& transform);

private:
    struct Drawn {
        TextLayer text; // at 0, 0
        double scale = 0;
        TextPixels pixels;
    };
    const TextPixels& pixelsOf(std::size_t index, TextLayer text, double scale);

    std::vector<Drawn> m_drawn;
};

} // namespace depict
