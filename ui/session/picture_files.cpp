#include "session/picture_files.h"

#include "base/file.h"
#include "document/open_raster.h"
#include "document/poster_png.h"
#include "generation/exact_size.h"
#include "generation/known_picture.h"
#include "generation/picture_metadata.h"
#include "image/image_file.h"
#include "image/resample.h"
#include "session/file_path.h"
#include "session/poster_pdf.h"
#include "session/qt_image.h"
#include "session/text_drawing.h"

#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace depict {
namespace {

constexpr int kLargestSurfaceSide = 4096;
constexpr int kOverviewSide = 1024;
constexpr std::uint64_t kMostFileBytes = std::uint64_t{4} << 30;
constexpr double kInch = 25.4; // millimetres

QImage forScreen(const Image& picture, int longestSide) {
    const Size size = picture.size();
    const Size room{longestSide, longestSide};
    const bool fits = size.width <= longestSide && size.height <= longestSide;
    const QImage image =
        toQImage(fits ? picture : resampled(picture.toRgba8(), fitted(size, room)));
    const auto bytes = picture.toRgba8();
    const auto format =
        std::any_of(bytes.row(0), bytes.row(0) + bytes.bytes().size(),
                    [i = 0](std::uint8_t byte) mutable { return i++ % 4 == 3 && byte != 255; })
            ? QImage::Format_ARGB32_Premultiplied
            : QImage::Format_RGB32;
    return image.convertToFormat(format);
}

PictureMetadata metadataOf(const SavedPicture& saved, const Image& picture) {
    PictureMetadata metadata;
    metadata.request = saved.painting.request;
    metadata.variant = saved.painting.variant;
    metadata.tokens = saved.painting.tokens;
    metadata.plan = saved.painting.plan;
    metadata.steering = saved.painting.steering;
    metadata.pixels = pixelChecksum(picture);
    metadata.modelId = saved.modelId;
    metadata.version = DEPICT_VERSION;
    metadata.isEdit = !metadata.request.inputs.empty();
    return metadata;
}

/// The poster on the picture as it is written, which may have been scaled and cut.
Poster placed(const SavedPicture& saved, const Image& picture) {
    const QSize canvas = saved.painting.canvas;
    if (!saved.painting.exactSize || toQt(picture.size()) == canvas)
        return saved.poster;
    const bool isCropped =
        fitOf({canvas.width(), canvas.height()}, picture.size()) == SizeFit::cropped;
    const double scale = isCropped ? 1
                                   : std::max(double(picture.width()) / canvas.width(),
                                              double(picture.height()) / canvas.height());
    return moved(saved.poster, scale, (picture.width() - canvas.width() * scale) / 2,
                 (picture.height() - canvas.height() * scale) / 2);
}

} // namespace

Painting paintingOf(const OpenedPicture& picture) {
    Painting opened;
    opened.state = Painting::State::opened;
    opened.canvas = toQt(picture.picture.size());
    opened.surface = picture.surface;
    opened.overview = picture.overview;
    opened.picture = picture.picture;
    opened.name = picture.name;
    opened.grid = picture.grid;
    opened.plan = picture.plan;
    if (picture.made)
        opened.request.words = picture.made->words;
    return opened;
}

OpenedPicture openedOf(const Painting& painting) {
    return {painting.picture, painting.surface, painting.overview,
            painting.name,    painting.grid,    painting.plan};
}

OpenedPicture preparePicture(Image picture, const QString& name) {
    OpenedPicture opened;
    opened.surface = forScreen(picture, kLargestSurfaceSide);
    if (std::max(picture.width(), picture.height()) > 2 * kOverviewSide)
        opened.overview = forScreen(picture, kOverviewSide);
    opened.picture = std::move(picture);
    opened.name = name;
    return opened;
}

OpenedPicture readPicture(const QString& file) {
    if (isOpenRasterName(pathOf(file)))
        return preparePicture(merged(readOpenRaster(pathOf(file))), QFileInfo(file).fileName());
    const auto bytes = readFile(pathOf(file), kMostFileBytes);
    Image picture = readImage(bytes);
    auto lettered = readPoster(picture, bytes);
    KnownPicture known = knownPicture(lettered ? lettered->picture : picture, bytes);
    OpenedPicture opened = preparePicture(std::move(known.picture), QFileInfo(file).fileName());
    if (lettered)
        opened.poster = std::move(lettered->poster);
    opened.grid = known.grid;
    opened.plan = std::move(known.plan);
    opened.made = recipeOf(bytes, opened.picture.size());
    return opened;
}

QString writePicture(const SavedPicture& saved, const QString& file) {
    const Painting& painting = saved.painting;
    Image picture = painting.picture;
    if (painting.state == Painting::State::partial) {
        const int rows = std::max(1, painting.rowsPainted());
        const int height = int(painting.cellArea(rows * painting.grid.columns).y());
        picture = picture.cropped({0, 0, picture.width(), std::min(height, picture.height())});
    } else if (painting.exactSize) {
        picture = cutToSize(picture, {painting.exactSize->width(), painting.exactSize->height()});
    }
    const Poster poster = placed(saved, picture);
    if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        writeFile(pathOf(file), posterPdf(picture, poster, saved.painting.name));
        return file;
    }
    WriteOptions options;
    options.dotsPerInch = sheetOn(picture.size(), poster.print).pixelsPerMillimetre * kInch;
    if (painting.state != Painting::State::opened)
        options.texts = metadataTexts(metadataOf(saved, picture), picture.size());
    const Image shown = lettered(picture, poster);
    if (poster != Poster{} && file.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        for (PngText& text : posterTexts(picture, shown, poster, textAreas(poster)))
            options.texts.push_back(std::move(text));
    writeImage(pathOf(file), shown, options);
    return file;
}

} // namespace depict
