#include "session/painting.h"

namespace depict {

QRectF Painting::cellArea(int index) const {
    if (grid.cells() == 0)
        return {};
    const double width = double(canvas.width()) / grid.columns;
    const double height = double(canvas.height()) / grid.rows;
    return {index % grid.columns * width, index / grid.columns * height, width, height};
}

} // namespace depict
