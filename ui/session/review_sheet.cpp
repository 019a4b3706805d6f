#include "session/review_sheet.h"

#include "session/file_path.h"

#include "base/error.h"
#include "base/file.h"
#include "image/image_file.h"
#include "session/qt_image.h"
#include "session/review.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <filesystem>

namespace depict {
namespace {

// The page is laid out in points, 72 an inch.
constexpr double kPoints = 72;
constexpr QSizeF kPage(595, 842); // A4 upright
constexpr double kMargin = 40, kSpace = 14, kCaption = 16, kNarrow = 220;
constexpr int kScreenDots = 200, kPrintDots = 1200; // an inch: of a .png, of text in a .pdf
constexpr double kPictureDots = 300;                // of pictures in a .pdf at most
constexpr qsizetype kLongestNote = 700, kLongestWords = 240;

const QColor kInk("#1c1c1f"), kQuiet("#5c5c64"), kLine("#cfcfd4"), kAccepted("#3d4fd8"),
    kRejected("#a8241b");

QFont fontOf(int size, bool isBold = false) {
    QFont font;
    font.setPixelSize(size);
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting); // it is scaled
    return font;
}

QString shortened(QString text, qsizetype longest) {
    text = text.trimmed();
    return text.size() > longest ? text.left(longest).trimmed() + QChar(0x2026) : text;
}

QSizeF fittedInto(QSize picture, QSizeF room) {
    return QSizeF(picture).scaled(room, Qt::KeepAspectRatio);
}

/// Draws from the top of a page down and remembers how far it has come.
class Page {
public:
    Page(QPainter& painter, QSizeF size)
        : m_painter(painter), m_area(QPointF(), size), m_y(kMargin) {
        m_area.adjust(kMargin, 0, -kMargin, -kMargin);
    }

    [[nodiscard]] double heightOf(const QString& text, const QFont& font) const {
        m_painter.setFont(font);
        return text.isEmpty()
                   ? 0
                   : m_painter.boundingRect(rest(), wrapped(), text).height() + kSpace / 2;
    }
    void write(const QString& text, const QFont& font, const QColor& colour) {
        const double height = heightOf(text, font);
        if (height == 0)
            return;
        m_painter.setPen(colour);
        m_painter.drawText(rest(), wrapped(), text);
        m_y += height;
    }
    void writeAtEnd(const QString& text, const QFont& font) {
        m_painter.setFont(font);
        m_painter.setPen(kQuiet);
        m_painter.drawText(rest(), int(Qt::AlignTrailing | Qt::AlignTop), text);
    }
    void space() { m_y += kSpace; }
    [[nodiscard]] QRectF rest() const {
        return {m_area.left(), m_y, m_area.width(), std::max(0.0, m_area.bottom() - m_y)};
    }
    void moveTo(double y) { m_y = y; }

private:
    [[nodiscard]] static int wrapped() {
        return int(Qt::AlignLeading | Qt::AlignTop) | int(Qt::TextWordWrap);
    }
    QPainter& m_painter;
    QRectF m_area;
    double m_y;
};

void drawSide(QPainter& painter, const QString& name, const SheetSide& side, const QRectF& room,
              double dots) {
    const QSizeF size = fittedInto(side.size, room.size() - QSizeF(0, kCaption));
    const QRectF target(room.topLeft() + QPointF((room.width() - size.width()) / 2, kCaption),
                        size);
    // The caption is as wide as its picture, unless that is a narrow one.
    const double width = std::max(size.width(), std::min(kNarrow, room.width()));
    const QRectF caption(target.center().x() - width / 2, room.top(), width, kCaption);
    painter.setFont(fontOf(9));
    painter.setPen(kQuiet);
    const QString pixels = QStringLiteral("%1 × %2").arg(side.size.width()).arg(side.size.height());
    painter.drawText(caption, int(Qt::AlignTrailing | Qt::AlignTop), pixels);
    const double taken = painter.boundingRect(caption, 0, pixels).width() + kSpace;
    painter.setFont(fontOf(10, true));
    painter.setPen(kInk);
    painter.drawText(caption, int(Qt::AlignLeading | Qt::AlignTop),
                     QFontMetricsF(painter.font())
                         .elidedText(name + QStringLiteral(" — ") + side.title.simplified(),
                                     Qt::ElideRight, width - taken));
    const QSize enough = (size * dots / kPoints).toSize().expandedTo({1, 1});
    painter.drawImage(
        target, side.picture.width() > enough.width()
                    ? side.picture.scaled(enough, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    : side.picture);
    painter.setPen(QPen(kLine, 0.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(target);
}

QString markInWords(ReviewMark mark) {
    switch (mark) {
    case ReviewMark::accepted:
        return Review::tr("Accepted");
    case ReviewMark::rejected:
        return Review::tr("Rejected");
    case ReviewMark::none:
        break;
    }
    return Review::tr("Not decided yet");
}

/// Both in one row, or one over the other: as they become larger.
bool liesBeside(const ReviewSheet& sheet, QSizeF room) {
    const QSizeF beside((room.width() - kSpace) / 2, room.height());
    const QSizeF above(room.width(), (room.height() - kSpace) / 2);
    return fittedInto(sheet.after.size, beside).width() >=
           fittedInto(sheet.after.size, above).width();
}

/// Whether the page stands upright: where its pictures are larger so.
bool isUpright(const ReviewSheet& sheet) {
    const auto width = [&](QSizeF page) {
        const QSizeF room = page - QSizeF(2 * kMargin, 2 * kMargin + 130);
        if (!sheet.before)
            return fittedInto(sheet.after.size, room).width();
        const QSizeF half = liesBeside(sheet, room)
                                ? QSizeF((room.width() - kSpace) / 2, room.height())
                                : QSizeF(room.width(), (room.height() - kSpace) / 2);
        return fittedInto(sheet.after.size, half).width();
    };
    return width(kPage) > width(kPage.transposed());
}

void draw(QPainter& painter, const ReviewSheet& sheet, QSizeF size, double dots) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform |
                           QPainter::TextAntialiasing | QPainter::LosslessImageRendering);
    Page page(painter, size);
    QStringList origin{QLocale().toString(QDate::currentDate(), QLocale::LongFormat)};
    if (!sheet.project.isEmpty())
        origin.prepend(sheet.project);
    page.writeAtEnd(origin.join(QStringLiteral(" · ")), fontOf(9));
    page.write(sheet.before ? Review::tr("Before and after") : Review::tr("Picture"),
               fontOf(18, true), kInk);
    if (!sheet.instruction.isEmpty())
        page.write(Review::tr("“%1”").arg(shortened(sheet.instruction, kLongestWords)), fontOf(12),
                   kInk);
    page.space();

    const Labels& labels = sheet.after.labels;
    const QString mark = markInWords(labels.mark);
    const QString numbers = sheet.difference ? differenceInWords(*sheet.difference) : QString();
    const QString note = shortened(QString::fromStdString(labels.note), kLongestNote);
    const double below = page.heightOf(mark, fontOf(12, true)) +
                         page.heightOf(numbers, fontOf(10)) + page.heightOf(note, fontOf(10));
    QRectF room = page.rest().adjusted(0, 0, 0, -below - kSpace);
    if (sheet.before) {
        const bool isBeside = liesBeside(sheet, room.size());
        QRectF first = room, second = room;
        if (isBeside) {
            first.setRight(room.center().x() - kSpace / 2);
            second.setLeft(room.center().x() + kSpace / 2);
        } else {
            first.setBottom(room.center().y() - kSpace / 2);
            second.setTop(room.center().y() + kSpace / 2);
        }
        drawSide(painter, Review::tr("Before"), *sheet.before, first, dots);
        drawSide(painter, Review::tr("After"), sheet.after, second, dots);
    } else {
        drawSide(painter, Review::tr("Picture"), sheet.after, room, dots);
    }
    page.moveTo(room.bottom() + kSpace);
    page.write(mark, fontOf(12, true),
               labels.mark == ReviewMark::accepted   ? kAccepted
               : labels.mark == ReviewMark::rejected ? kRejected
                                                     : kQuiet);
    page.write(numbers, fontOf(10), kInk);
    page.write(note, fontOf(10), kInk);
}

QByteArray pdfOf(const ReviewSheet& sheet) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        const bool upright = isUpright(sheet);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                         upright ? QPageLayout::Portrait : QPageLayout::Landscape,
                                         {}));
        writer.setResolution(kPrintDots);
        writer.setTitle(sheet.after.title);
        writer.setCreator(QStringLiteral("Depict"));
        QPainter painter(&writer);
        painter.scale(kPrintDots / kPoints, kPrintDots / kPoints);
        draw(painter, sheet, upright ? kPage : kPage.transposed(), kPictureDots);
    }
    return bytes;
}

QImage imageOf(const ReviewSheet& sheet) {
    const QSizeF size = isUpright(sheet) ? kPage : kPage.transposed();
    const double scale = kScreenDots / kPoints;
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    draw(painter, sheet, size, kScreenDots);
    return image;
}

} // namespace

QString shareInWords(const DifferenceCount& count) {
    const double percent = 100 * count.share();
    const QLocale locale;
    if (count.changed == 0 || count.changed == count.pixels)
        return locale.toString(percent, 'f', 0);
    if (percent < 0.01)
        return QStringLiteral("< ") + locale.toString(0.01);
    if (percent > 99.99)
        return QStringLiteral("> ") + locale.toString(99.99);
    return locale.toString(percent, 'f', percent < 1 || percent > 99 ? 2 : 1);
}

QString differenceInWords(const Difference& difference) {
    if (difference.all.changed == 0)
        return Review::tr("Not a single pixel differs.");
    const QString largest = Review::tr("Largest difference: %1 of %2.")
                                .arg(difference.all.largest)
                                .arg(difference.scale);
    const QString all = Review::tr("%1 % of the pixels differ.").arg(shareInWords(difference.all));
    if (!difference.hasMask)
        return all + QLatin1Char(' ') + largest;
    const QString outside =
        difference.outside.changed == 0
            ? Review::tr("Inside the mask %1 %, outside not one.")
                  .arg(shareInWords(difference.inside))
            : Review::tr("Inside the mask %1 %, outside %2 %.")
                  .arg(shareInWords(difference.inside), shareInWords(difference.outside));
    return all + QLatin1Char(' ') + outside + QLatin1Char(' ') + largest;
}

void writeSheet(const ReviewSheet& sheet, const QString& file) {
    const std::filesystem::path path = pathOf(file);
    if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        const QByteArray bytes = pdfOf(sheet);
        writeFile(path, {reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                         std::size_t(bytes.size())});
    } else if (formatOfName(path) == FileFormat::png) {
        writeImage(path, toImage(imageOf(sheet)));
    } else {
        throw Error(ErrorKind::foreignFile, "A sheet is written as .png or .pdf, not as " +
                                                QFileInfo(file).fileName().toStdString() + ".");
    }
}

} // namespace depict
