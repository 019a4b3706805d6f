#include "session/vertical_glyphs.h"

#include <algorithm>
#include <vector>

namespace depict {
namespace {

constexpr int kSingle = 1, kExtension = 7; // types of lookups
constexpr qsizetype kMostGlyphs = 65536;

/// Big-endian numbers; beyond the end all are 0.
class Table {
public:
    explicit Table(const QByteArray& bytes, qsizetype start = 0) : m_bytes(bytes), m_start(start) {}
    [[nodiscard]] int number(qsizetype at) const { return byte(at) << 8 | byte(at + 1); }
    [[nodiscard]] qsizetype longNumber(qsizetype at) const {
        return qsizetype(number(at)) << 16 | number(at + 2);
    }
    [[nodiscard]] QByteArray tag(qsizetype at) const {
        return at >= 0 ? m_bytes.mid(m_start + at, 4) : QByteArray();
    }
    [[nodiscard]] Table below(qsizetype offset) const { return Table(m_bytes, m_start + offset); }
    [[nodiscard]] bool isInside() const { return m_start < m_bytes.size(); }

private:
    [[nodiscard]] int byte(qsizetype at) const {
        const qsizetype place = m_start + at;
        return place >= 0 && place < m_bytes.size() ? quint8(m_bytes.at(place)) : 0;
    }
    const QByteArray& m_bytes;
    qsizetype m_start;
};

/// The glyphs that a lookup is about, in the order of their numbers in it.
std::vector<int> covered(const Table& table) {
    std::vector<int> glyphs;
    const int count = table.number(2);
    for (int i = 0; i < count && glyphs.size() < kMostGlyphs; ++i) {
        if (table.number(0) == 1) {
            glyphs.push_back(table.number(4 + 2 * i));
            continue;
        }
        const int first = table.number(4 + 6 * i), last = table.number(6 + 6 * i);
        for (int glyph = first; glyph <= last && glyphs.size() < kMostGlyphs; ++glyph)
            glyphs.push_back(glyph);
    }
    return glyphs;
}

void addSingle(const Table& table, QHash<quint32, quint32>& forms) {
    const std::vector<int> glyphs = covered(table.below(table.number(2)));
    const bool isListed = table.number(0) == 2;
    const std::size_t count =
        isListed ? std::min(glyphs.size(), std::size_t(table.number(4))) : glyphs.size();
    for (std::size_t i = 0; i < count; ++i) {
        const int form =
            isListed ? table.number(6 + 2 * qsizetype(i)) : (glyphs[i] + table.number(4)) & 0xFFFF;
        if (form != 0 && !forms.contains(quint32(glyphs[i])))
            forms.insert(quint32(glyphs[i]), quint32(form));
    }
}

void addLookup(const Table& lookup, QHash<quint32, quint32>& forms) {
    const int type = lookup.number(0), count = lookup.number(4);
    for (int i = 0; i < count; ++i) {
        const Table part = lookup.below(lookup.number(6 + 2 * i));
        if (!part.isInside())
            return;
        if (type == kSingle)
            addSingle(part, forms);
        else if (type == kExtension && part.number(2) == kSingle)
            addSingle(part.below(part.longNumber(4)), forms);
    }
}

} // namespace

QHash<quint32, quint32> verticalForms(const QByteArray& gsub) {
    QHash<quint32, quint32> forms;
    const Table table(gsub);
    const Table features = table.below(table.number(6)), lookups = table.below(table.number(8));
    std::vector<int> done;
    for (int i = 0; i < features.number(0); ++i) {
        if (features.tag(2 + 6 * i) != "vert")
            continue;
        const Table feature = features.below(features.number(6 + 6 * i));
        for (int k = 0; k < feature.number(2); ++k) {
            const int lookup = feature.number(4 + 2 * k);
            if (lookup >= lookups.number(0) || std::count(done.begin(), done.end(), lookup) > 0)
                continue;
            done.push_back(lookup); // several languages share it
            addLookup(lookups.below(lookups.number(2 + 2 * lookup)), forms);
        }
    }
    return forms;
}

quint32 VerticalGlyphs::formOf(const QRawFont& font, quint32 glyph) {
    const QString name = font.familyName() + QLatin1Char('/') + font.styleName();
    auto forms = m_forms.find(name);
    if (forms == m_forms.end())
        forms = m_forms.insert(name, verticalForms(font.fontTable("GSUB")));
    return forms->value(glyph, glyph);
}

} // namespace depict
