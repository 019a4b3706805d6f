#include "session/poster_pdf.h"

#include "base/error.h"
#include "session/qt_image.h"
#include "session/text_drawing.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

#include <cmath>

namespace depict {
namespace {

constexpr double kInch = 25.4; // millimetres
constexpr double kPoint = kInch / 72;
constexpr double kUsualDensity = 150; // dots an inch where no sheet is set
constexpr int kResolution = 1200;     // of the page's coordinates
constexpr double kShadowDensity = 300;

/// In millimetres.
struct Page {
    double width, height, bleed;
};

Page pageOf(const Image& picture, const PrintSize& print) {
    if (!print.isSet())
        return {picture.width() * kInch / kUsualDensity, picture.height() * kInch / kUsualDensity,
                0};
    return {print.width + 2 * print.bleed, print.height + 2 * print.bleed, print.bleed};
}

/// Whole points, as Qt counts pages; the boxes say the rest.
QSizeF pointsOf(const Page& page) {
    return {std::ceil(page.width / kPoint), std::ceil(page.height / kPoint)};
}

QByteArray box(const char* name, const Page& page, double inset) {
    const double top = pointsOf(page).height();
    const auto number = [](double value) { return QByteArray::number(value, 'f', 3); };
    return QByteArray("/") + name + " [" + number(inset / kPoint) + ' ' +
           number(top - (page.height - inset) / kPoint) + ' ' +
           number((page.width - inset) / kPoint) + ' ' + number(top - inset / kPoint) + "]\n";
}

/// Qt writes no boxes but the largest: the page's object is written once more at the end, as PDF
/// lets later parts of a file replace earlier ones.
QByteArray withBoxes(QByteArray pdf, const Page& page) {
    static const QRegularExpression kPage(
        QStringLiteral(
            "\\n(\\d+) 0 obj\\n<<\\n(/Type /Page\\n.*?)/MediaBox \\[[^\\]]*\\]\\n(.*?)>>\\nendobj"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kTrailer(
        QStringLiteral("trailer\\n<<\\n(.*?)>>\\nstartxref\\n(\\d+)\\s+%%EOF"),
        QRegularExpression::DotMatchesEverythingOption);
    const QString text = QString::fromLatin1(pdf); // a character a byte
    const auto object = kPage.match(text);
    const auto trailer = kTrailer.match(text, std::max<qsizetype>(0, text.size() - 1000));
    if (!object.hasMatch() || !trailer.hasMatch())
        throw Error(ErrorKind::internal, "The PDF file was not written as expected.");
    const qsizetype place = pdf.size();
    pdf += object.captured(1).toLatin1() + " 0 obj\n<<\n" + object.captured(2).toLatin1() +
           box("MediaBox", page, 0) + box("BleedBox", page, 0) + box("TrimBox", page, page.bleed) +
           object.captured(3).toLatin1() + ">>\nendobj\n";
    const qsizetype table = pdf.size();
    pdf += "xref\n" + object.captured(1).toLatin1() + " 1\n" +
           QByteArray::number(place).rightJustified(10, '0') + " 00000 n \ntrailer\n<<\n" +
           trailer.captured(1).toLatin1() + "/Prev " + trailer.captured(2).toLatin1() +
           "\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return pdf;
}

void draw(QPainter& painter, const Image& picture, const Poster& poster, const Page& page) {
    const SheetArea area = sheetOn(picture.size(), poster.print);
    const double dots = kResolution / kInch; // a millimetre
    const double scale = page.width * dots / area.width;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform |
                           QPainter::LosslessImageRendering);
    painter.scale(scale, scale);
    painter.translate(-area.x, -area.y);
    painter.setClipRect(QRectF(area.x, area.y, area.width, area.height));
    QImage pixels = toQImage(picture);
    QImage onWhite(pixels.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, pixels);
    painter.drawImage(QRectF(0, 0, picture.width(), picture.height()), onWhite);
    const double detail = std::max(1.0, kShadowDensity / kInch * page.width / area.width);
    for (const TextLayer& text : poster.texts)
        drawText(painter, text, detail);
}

} // namespace

std::vector<std::uint8_t> posterPdf(const Image& picture, const Poster& poster,
                                    const QString& title) {
    const Page page = pageOf(picture, poster.print);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Depict " DEPICT_VERSION));
        writer.setResolution(kResolution);
        writer.setPageSize(
            QPageSize(pointsOf(page), QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter;
        if (!painter.begin(&writer))
            throw Error(ErrorKind::internal, "The PDF file could not be begun.");
        draw(painter, picture, poster, page);
    }
    bytes = withBoxes(std::move(bytes), page);
    return {bytes.begin(), bytes.end()};
}

} // namespace depict
