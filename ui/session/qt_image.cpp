#include "session/qt_image.h"

#include <cstring>
#include <memory>

namespace depict {

QImage toQImage(const Image& image) {
    if (image.isNull())
        return {};
    auto shared = std::make_unique<Image>(image.toRgba8());
    const uchar* pixels = shared->row(0);
    const Size size = shared->size();
    const auto release = [](void* owner) { delete static_cast<Image*>(owner); };
    return {
        pixels,  size.width,      size.height, size.width * qsizetype{4}, QImage::Format_RGBA8888,
        release, shared.release()};
}

Image toImage(const QImage& image) {
    const QImage straight = image.convertToFormat(QImage::Format_RGBA8888);
    PixelBuffer pixels(Size{straight.width(), straight.height()});
    for (int y = 0; y < pixels.height(); ++y)
        std::memcpy(pixels.row(y), straight.constScanLine(y), std::size_t(pixels.width()) * 4);
    return std::move(pixels).freeze();
}

} // namespace depict
