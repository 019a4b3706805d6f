#include "session/text_setting.h"

#include "session/text_columns.h"

#include <QFont>
#include <QTextLayout>

#include <algorithm>

namespace depict {
namespace {

constexpr double kWidest = 1e7;  // of a line that is not broken
constexpr double kMiddle = 0.36; // ems from a baseline to the middle of its letters

Qt::LayoutDirection directionOf(const QString& words) {
    return words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

struct Line {
    QList<QGlyphRun> glyphs;
    QRectF place; // as laid out
    bool isRightToLeft = false;
};

/// One paragraph broken into lines, set at kSetEm.
std::vector<Line> linesOf(const QString& words, const TextLayer& text) {
    QTextLayout layout(words, fontOf(text));
    QTextOption option;
    option.setTextDirection(directionOf(words));
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(text.width > 0 ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                      : QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    std::vector<Line> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(text.width > 0 ? text.width * kSetEm : kWidest);
    layout.endLayout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const QRectF natural = line.naturalTextRect();
        lines.push_back({line.glyphRuns(),
                         {natural.x(), line.ascent(),
                          std::max(0.0, natural.width() - text.letterSpacing * kSetEm), 0},
                         option.textDirection() == Qt::RightToLeft});
    }
    if (lines.empty())
        lines.emplace_back();
    return lines;
}

double offsetOf(const Line& line, const TextLayer& text, double width) {
    const bool isAtRight = text.alignment == TextAlignment::end     ? !line.isRightToLeft
                           : text.alignment == TextAlignment::start ? line.isRightToLeft
                                                                    : false;
    const double free = width - line.place.width();
    return text.alignment == TextAlignment::middle ? free / 2 : isAtRight ? free : 0;
}

SetText setInLines(const TextLayer& text) {
    std::vector<Line> lines;
    for (const QString& paragraph : QString::fromStdString(text.words).split(QLatin1Char('\n')))
        for (Line& line : linesOf(paragraph, text))
            lines.push_back(std::move(line));
    double width = text.width * kSetEm;
    if (text.width <= 0)
        for (const Line& line : lines)
            width = std::max(width, line.place.width());
    const double step = text.lineSpacing * kSetEm, height = step * double(lines.size());
    const double scale = text.size / kSetEm;
    SetText set;
    set.box = QSizeF(width, height) * scale;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        const double baseline = step * (double(i) + 0.5) + kMiddle * kSetEm - height / 2;
        const double left = offsetOf(line, text, width) - line.place.x() - width / 2;
        for (const QGlyphRun& glyphs : line.glyphs)
            set.runs.push_back(
                {glyphs,
                 QTransform::fromScale(scale, scale).translate(left, baseline - line.place.y())});
    }
    return set;
}

} // namespace

QFont fontOf(const TextLayer& text) {
    QFont font;
    if (!text.family.empty())
        font.setFamilies({QString::fromStdString(text.family), font.family()});
    font.setPixelSize(kSetEm);
    font.setWeight(QFont::Weight(std::clamp(text.weight, 1, 1000)));
    font.setItalic(text.isItalic);
    font.setHintingPreference(QFont::PreferNoHinting); // it is scaled after it is set
    font.setStyleStrategy(QFont::PreferOutline);
    font.setKerning(true);
    if (text.letterSpacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, text.letterSpacing * kSetEm);
    return font;
}

SetText setInType(const TextLayer& text) {
    return text.isVertical ? setInColumns(text) : setInLines(text);
}

QPainterPath SetText::path() const {
    QPainterPath whole;
    whole.setFillRule(Qt::WindingFill);
    for (const Run& run : runs) {
        const QRawFont font = run.glyphs.rawFont();
        const QList<quint32> glyphs = run.glyphs.glyphIndexes();
        const QList<QPointF> places = run.glyphs.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            whole.addPath(run.place.map(font.pathForGlyph(glyphs[i]).translated(places[i])));
    }
    return whole;
}

QTransform placeOf(const TextLayer& text) {
    return QTransform::fromTranslate(text.x, text.y).rotate(text.rotation);
}

QPolygonF cornersOf(const TextLayer& text, QSizeF box) {
    const QRectF rect(-box.width() / 2, -box.height() / 2, box.width(), box.height());
    return placeOf(text).map(
        QPolygonF({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()}));
}

} // namespace depict
