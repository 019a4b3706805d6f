#include "session/version_painting.h"

#include "session/qt_image.h"

#include <utility>

namespace depict {

Painting paintingOf(FetchedVersion fetched) {
    const Version& version = fetched.version;
    Painting painting;
    painting.version = version.id;
    painting.state = version.isPartial()                ? Painting::State::partial
                     : version.origin == Origin::opened ? Painting::State::opened
                                                        : Painting::State::finished;
    painting.variant = version.variant;
    painting.canvas = toQt(fetched.picture.picture.size());
    painting.grid = version.grid;
    painting.cellsPainted = version.rowsPainted * version.grid.columns;
    painting.surface = fetched.picture.surface;
    painting.overview = fetched.picture.overview;
    painting.picture = fetched.picture.picture;
    painting.tokens = std::move(fetched.tokens);
    if (fetched.confidence.size() <= std::size_t(version.grid.cells()))
        painting.confidence = std::move(fetched.confidence);
    painting.steering = version.steering;
    painting.plan = version.plan;
    painting.request = std::move(fetched.request);
    if (version.exactSize)
        painting.exactSize = QSize(version.exactSize->width, version.exactSize->height);
    painting.name = QString::fromStdString(version.instruction());
    painting.seconds = version.seconds;
    return painting;
}

} // namespace depict
