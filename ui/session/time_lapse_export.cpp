#include "session/time_lapse_export.h"

#include "base/file.h"
#include "image/image_file.h"
#include "session/file_path.h"
#include "session/qt_image.h"

#include <QFileInfo>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <filesystem>
#include <new>
#include <optional>
#include <utility>

namespace depict {
namespace {

constexpr double kStripShare = 0.09; // of the picture's width, at least and at most these pixels:
constexpr int kSmallestStrip = 36, kLargestStrip = 96;

QString frameFile(const QString& file, std::size_t frame) {
    const QFileInfo place(file);
    return QStringLiteral("%1/%2-%3.png")
        .arg(place.absolutePath(), place.completeBaseName())
        .arg(frame + 1, 3, 10, QLatin1Char('0'));
}

/// Writes what was asked for; the name of the file, or nothing when it was stopped.
std::optional<QString> write(const TimeLapse& lapse, const QString& file, const FrameTold& told) {
    const auto make = [&lapse](int count) { return captionedFrame(lapse, count); };
    if (file.endsWith(QLatin1String(".gif"), Qt::CaseInsensitive)) {
        const auto bytes = timeLapseGif(lapse.steps(), make, told);
        if (bytes.empty())
            return std::nullopt;
        writeFile(pathOf(file), bytes);
        return file;
    }
    const std::vector<int> steps = lapse.steps();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        writeImage(pathOf(frameFile(file, i)), make(steps[i]));
        if (!told(int(i) + 1, int(steps.size())))
            return std::nullopt;
    }
    return frameFile(file, 0);
}

} // namespace

TimeLapse timeLapseOf(const Painting& painting) {
    return {painting.picture, painting.grid, painting.cellsPainted, painting.request.words,
            painting.steering};
}

QString captionOf(const Steering& words) {
    const QString said = QString::fromStdString(words.words).simplified();
    return words.row == 0 ? said
                          : TimeLapseExport::tr("From row %1 on: %2").arg(words.row + 1).arg(said);
}

Image captionedFrame(const TimeLapse& lapse, int count) {
    const QImage picture = toQImage(lapse.frame(count));
    const int strip = std::clamp(int(picture.width() * kStripShare), kSmallestStrip, kLargestStrip);
    QImage frame(picture.width(), picture.height() + strip, QImage::Format_RGB32);
    frame.fill(Qt::white);
    QPainter painter(&frame);
    painter.drawImage(0, 0, picture);
    QFont font = painter.font();
    font.setPixelSize(strip / 3);
    painter.setFont(font);
    painter.setPen(Qt::black);
    const QRectF room(strip / 4.0, picture.height(), picture.width() - strip / 2.0, strip);
    QTextOption option(Qt::AlignVCenter);
    option.setWrapMode(QTextOption::WordWrap);
    painter.drawText(room, captionOf(lapse.wordsAt(std::max(0, count - 1))), option);
    painter.end();
    return toImage(frame);
}

TimeLapseExport::TimeLapseExport(QObject* parent)
    : QObject(parent), m_isCancelled(std::make_shared<std::atomic<bool>>(false)) {
    m_pool.setMaxThreadCount(1);
}

TimeLapseExport::~TimeLapseExport() {
    cancel();
    m_pool.waitForDone();
}

void TimeLapseExport::cancel() {
    *m_isCancelled = true;
}

void TimeLapseExport::tell(int done, int all) {
    m_done = done;
    m_all = all;
    Q_EMIT changed();
}

void TimeLapseExport::end() {
    m_isRunning = false;
    Q_EMIT changed();
}

bool TimeLapseExport::start(TimeLapse lapse, const QString& file) {
    if (m_isRunning)
        return false;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_isRunning = true;
    tell(0, int(lapse.steps().size()));
    m_pool.start([this, lapse = std::move(lapse), file, isCancelled = m_isCancelled] {
        const auto onWindow = [this](auto work) {
            QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
        };
        std::optional<Error> error;
        std::optional<QString> written;
        try {
            written = write(lapse, file, [&](int done, int all) {
                onWindow([this, done, all] { tell(done, all); });
                return !*isCancelled;
            });
        } catch (const Error& caught) {
            error = caught;
        } catch (const std::bad_alloc&) {
            error = Error(ErrorKind::outOfMemory, "There was not enough memory for this.");
        }
        onWindow([this, error, written] {
            end();
            if (error)
                Q_EMIT failed(*error);
            else if (written)
                Q_EMIT finished(*written);
        });
    });
    return true;
}

} // namespace depict
