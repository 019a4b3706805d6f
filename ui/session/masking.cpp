#include "session/masking.h"

#include "generation/segment_mask.h"
#include "image/image_file.h"
#include "image/resample.h"
#include "session/file_path.h"
#include "session/qt_image.h"

#include <algorithm>
#include <filesystem>

namespace depict {
namespace {

constexpr double kSameSegment = 0.14; // of the range of a colour's channel

/// `gray` as a mask of this size.
Mask fitted(const Image& gray, Size size) {
    const Mask mask = Mask::fromImage(gray);
    return mask.size() == size ? mask : resampled(mask, size);
}

} // namespace

Masking::Masking(std::function<void(const Error&)> raise, QObject* parent)
    : QObject(parent), m_raise(std::move(raise)), m_background(*this) {}

void Masking::setPicture(std::uint64_t id, const Image& picture) {
    if (id == m_id && picture.size() == m_picture.size())
        return; // a picture is never painted over
    if (hasPicture() && !m_selection.isEmpty())
        m_others[m_id] = m_selection.mask();
    else
        m_others.erase(m_id);
    while (m_others.size() > kMostRemembered)
        m_others.erase(m_others.begin()); // the oldest: numbers grow
    m_id = id;
    m_picture = picture;
    const auto known = m_others.find(id);
    if (known != m_others.end() && known->second.size() == picture.size())
        m_selection.setPicture(std::move(known->second));
    else
        m_selection.setPicture(toQt(picture.size()));
    m_others.erase(id);
    Q_EMIT pictureChanged();
}

void Masking::restore(const Mask& mask) {
    if (mask.size().isEmpty())
        m_selection.setPicture(toQt(m_picture.size()));
    else if (mask.size() == m_picture.size())
        m_selection.setPicture(mask);
}

void Masking::setFeather(double pixels) {
    const double feather = std::clamp(pixels, 0.0, kMostFeather);
    if (feather == m_feather)
        return;
    m_feather = feather;
    Q_EMIT edgeChanged();
}

void Masking::setStrict(bool strict) {
    if (strict == m_isStrict)
        return;
    m_isStrict = strict;
    Q_EMIT edgeChanged();
}

Mask Masking::Edge::applied(const Mask& mask) const {
    if (!isStrict)
        return feather >= 1 ? feathered(mask, feather) : mask;
    Mask strict = mask;
    for (int y = 0; y < strict.size().height; ++y)
        for (int x = 0; x < strict.size().width; ++x)
            strict.row(y)[x] = strict.row(y)[x] >= 128 ? 255 : 0;
    return strict;
}

/// Runs `work()` → Mask elsewhere and combines the result, if the picture is still the same.
template <typename Work> void Masking::run(Work work, Combine combine) {
    if (!hasPicture())
        return;
    ++m_running;
    Q_EMIT busyChanged();
    const auto ended = [this] {
        --m_running;
        Q_EMIT busyChanged();
    };
    m_background.run(
        std::move(work),
        [this, ended, combine, id = m_id](const Mask& mask) {
            ended();
            if (id == m_id)
                m_selection.combine(mask, combine);
        },
        [this, ended](const Error& error) {
            ended();
            m_raise(error);
        });
}

void Masking::grow(int pixels) {
    if (isActive())
        run([mask = m_selection.mask(), pixels] { return grown(mask, pixels); }, Combine::replace);
}

void Masking::fillHoles() {
    if (isActive())
        run([mask = m_selection.mask()] { return withoutHoles(mask); }, Combine::replace);
}

void Masking::selectSimilar(QPoint point, double tolerance, bool touching, Combine combine) {
    run([picture = m_picture, point, tolerance,
         touching] { return similarPixels(picture, point, tolerance, touching); },
        combine);
}

void Masking::load(const QString& file) {
    run([path = pathOf(file), size = m_picture.size()] { return fitted(readImage(path), size); },
        Combine::replace);
}

void Masking::takeSegments(const Image& segments, std::optional<QPoint> point, Combine combine) {
    run(
        [segments, point, size = m_picture.size()] {
            Mask mask = maskOfSegments(segments);
            if (point) {
                const QPoint there(point->x() * mask.size().width / size.width,
                                   point->y() * mask.size().height / size.height);
                const Mask same = similarPixels(segments, there, kSameSegment, true);
                for (int y = 0; y < mask.size().height; ++y)
                    for (int x = 0; x < mask.size().width; ++x)
                        mask.row(y)[x] = std::min(mask.row(y)[x], same.row(y)[x]);
            }
            return mask.size() == size ? mask : resampled(mask, size);
        },
        combine);
}

void Masking::save(const QString& file) {
    if (!hasPicture())
        return;
    m_background.run(
        [mask = m_selection.mask(), file] {
            writeImage(pathOf(file), mask.toImage());
            return file;
        },
        [this](const QString& written) { Q_EMIT saved(written); }, m_raise);
}

} // namespace depict
