#include "session/text_columns.h"

#include "session/vertical_glyphs.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace depict {
namespace {

constexpr double kEm = kSetEm;
constexpr double kAscent = 0.88 * kEm;    // of an ideograph's square above the baseline
constexpr double kMiddle = 0.36 * kEm;    // of Latin letters above the baseline
constexpr double kSmallKana = 0.11 * kEm; // how far small kana move towards the upper right

struct Range {
    char32_t first, last;
};
constexpr Range kWide[] = {
    {0x1100, 0x115F}, {0x2E80, 0x303E},   {0x3041, 0x33FF},  {0x3400, 0x4DBF}, {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},  {0xFE30, 0xFE4F}, {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}};

// Brackets, dashes and the like: Unicode's "Tr" in UAX #50.
constexpr QStringView kTurned =
    u"〈〉《》「」『』【】〔〕〖〗〘〙〚〛〜〝〞〟゠ー：；［］（）｛｝｟｠＿￣｜～＜＝＞－";
constexpr QStringView kCornered = u"、。，．";
constexpr QStringView kSmall = u"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";

/// What stands together: one upright cluster, or letters that lie on their side.
struct Piece {
    QString words;
    Standing standing = Standing::upright;
    bool isTogether = false; // digits side by side in one square
};

void append(std::vector<Piece>& pieces, const QString& cluster) {
    const auto standing = standingOf(cluster.toUcs4().constFirst());
    if (standing == Standing::sideways && !pieces.empty() &&
        pieces.back().standing == Standing::sideways)
        pieces.back().words += cluster;
    else
        pieces.push_back({cluster, standing, false});
}

std::vector<Piece> piecesOf(const QString& paragraph) {
    std::vector<Piece> pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, paragraph);
    qsizetype start = 0;
    while (finder.toNextBoundary() > 0) {
        append(pieces, paragraph.mid(start, finder.position() - start));
        start = finder.position();
    }
    for (Piece& piece : pieces) { // up to two digits stand upright, as in dates
        const bool isNumber = piece.standing == Standing::sideways && piece.words.size() <= 2 &&
                              std::all_of(piece.words.begin(), piece.words.end(), [](QChar c) {
                                  return c >= QLatin1Char('0') && c <= QLatin1Char('9');
                              });
        if (isNumber)
            piece = {piece.words, Standing::upright, true};
    }
    return pieces;
}

struct Laid {
    QList<QGlyphRun> glyphs; // baseline at 0, beginning at 0
    double width = 0;
    QRectF ink;
    bool isForColumns = false; // the font had forms of its own for them
};

/// With `forms`, the font's own for columns where it has some.
Laid laid(const QString& words, const QFont& font, VerticalGlyphs* forms = nullptr) {
    QTextLayout layout(words, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e7);
    layout.endLayout();
    Laid result;
    result.width = line.naturalTextWidth();
    for (QGlyphRun run : line.glyphRuns()) {
        QList<QPointF> places = run.positions();
        if (forms) {
            QList<quint32> glyphs = run.glyphIndexes();
            for (quint32& glyph : glyphs)
                glyph = forms->formOf(run.rawFont(), glyph);
            result.isForColumns |= glyphs != run.glyphIndexes();
            run.setGlyphIndexes(glyphs);
        }
        for (qsizetype i = 0; i < places.size(); ++i) {
            places[i] -= QPointF(line.naturalTextRect().x(), line.ascent());
            result.ink |= run.rawFont()
                              .pathForGlyph(run.glyphIndexes().at(i))
                              .boundingRect()
                              .translated(places[i]);
        }
        run.setPositions(places);
        result.glyphs << run;
    }
    return result;
}

/// An upright piece in the square whose upper left corner is (-em / 2, 0).
QTransform uprightPlace(const Piece& piece, const Laid& words) {
    QTransform place;
    if (piece.isTogether && words.width > kEm) { // squeezed into the square
        place.scale(kEm / words.width, 1);
        return place.translate(-words.width / 2, kAscent);
    }
    place.translate(-words.width / 2, kAscent);
    if (words.isForColumns) // drawn to stand so
        return place;
    const QPointF ink = words.ink.center() + QPointF(0, kAscent); // in the square
    const bool isLowLeft = ink.x() < 0.5 * words.width && ink.y() > kEm / 2;
    if (piece.standing == Standing::cornered && isLowLeft)
        place.translate(words.width - 2 * ink.x(), kEm - 2 * ink.y());
    else if (piece.standing == Standing::smallKana)
        place.translate(kSmallKana, -kSmallKana);
    return place;
}

QTransform turnedPlace(const Piece& piece, const Laid& words) {
    QTransform place;
    place.translate(0, kEm / 2);
    place.rotate(90);
    if (piece.words == QStringLiteral("ー")) // its stroke begins at the other side
        place.scale(1, -1);
    return place.translate(-words.width / 2, kAscent - kEm / 2);
}

struct Column {
    std::vector<SetText::Run> runs; // around its middle line, from 0 downwards
    double length = 0;
};

class ColumnSetter {
public:
    explicit ColumnSetter(const TextLayer& text)
        : m_text(text), m_font(fontOf(text)), m_spacing(text.letterSpacing * kEm) {
        m_font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    }

    void add(const QString& paragraph) {
        m_columns.emplace_back();
        for (const Piece& piece : piecesOf(paragraph))
            piece.standing == Standing::sideways ? addSideways(piece.words) : addUpright(piece);
    }
    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }

private:
    void makeRoom(double length) {
        if (m_text.width > 0 && m_columns.back().length > 0 &&
            m_columns.back().length + length > m_text.width * kEm + 0.01)
            m_columns.emplace_back();
    }

    void put(const Laid& words, const QTransform& place, double length) {
        Column& column = m_columns.back();
        for (const QGlyphRun& run : words.glyphs)
            column.runs.push_back({run, place * QTransform::fromTranslate(0, column.length)});
        column.length += length + m_spacing;
    }

    void addUpright(const Piece& piece) {
        const Laid words = laid(piece.words, m_font, piece.isTogether ? nullptr : &m_forms);
        makeRoom(kEm);
        const bool isTurned = piece.standing == Standing::turned && !words.isForColumns;
        put(words, isTurned ? turnedPlace(piece, words) : uprightPlace(piece, words), kEm);
    }

    void addSideways(const QString& words) {
        // A column breaks between words.
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, words);
        qsizetype start = 0;
        while (finder.toNextBoundary() > 0) {
            const Laid part = laid(words.mid(start, finder.position() - start), m_font);
            start = finder.position();
            makeRoom(part.width);
            put(part, QTransform().translate(-kMiddle, 0).rotate(90), part.width);
        }
    }

    const TextLayer& m_text;
    QFont m_font;
    double m_spacing;
    VerticalGlyphs m_forms;
    std::vector<Column> m_columns;
};

} // namespace

Standing standingOf(char32_t character) {
    const auto isIn = [character](QStringView set) {
        return character < 0x10000 && set.contains(QChar(char16_t(character)));
    };
    if (isIn(kTurned))
        return Standing::turned;
    if (isIn(kCornered))
        return Standing::cornered;
    if (isIn(kSmall))
        return Standing::smallKana;
    const bool isWide =
        std::any_of(std::begin(kWide), std::end(kWide), [character](const Range& range) {
            return character >= range.first && character <= range.last;
        });
    return isWide ? Standing::upright : Standing::sideways;
}

SetText setInColumns(const TextLayer& text) {
    ColumnSetter setter(text);
    for (const QString& paragraph : QString::fromStdString(text.words).split(QLatin1Char('\n')))
        setter.add(paragraph);
    const auto& columns = setter.columns();
    double longest = text.width * kEm;
    if (text.width <= 0)
        for (const Column& column : columns)
            longest = std::max(longest, column.length - text.letterSpacing * kEm);
    const double step = text.lineSpacing * kEm, width = step * double(columns.size());
    const double scale = text.size / kEm;
    SetText set;
    set.box = QSizeF(width, longest) * scale;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double free = longest - (columns[i].length - text.letterSpacing * kEm);
        const double top = text.alignment == TextAlignment::middle ? free / 2
                           : text.alignment == TextAlignment::end  ? free
                                                                   : 0;
        const double middle = width / 2 - step * (double(i) + 0.5);
        for (const SetText::Run& run : columns[i].runs)
            set.runs.push_back(
                {run.glyphs, run.place * QTransform::fromTranslate(middle, top - longest / 2) *
                                 QTransform::fromScale(scale, scale)});
    }
    return set;
}

} // namespace depict
