// The forms that a font has for columns: brackets and dashes that are turned, stops in the upper
// right corner, smaller kana moved there. OpenType keeps them under `vert` in its table GSUB; Qt
// does not ask for them.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QRawFont>

namespace depict {

/// From a glyph to the one for columns. Of a table that is damaged, what can be read of it.
[[nodiscard]] QHash<quint32, quint32> verticalForms(const QByteArray& gsub);

/// Reads each font's table once.
class VerticalGlyphs {
public:
    /// The glyph itself where the font has no other.
    [[nodiscard]] quint32 formOf(const QRawFont& font, quint32 glyph);

private:
    QHash<QString, QHash<quint32, quint32>> m_forms; // by family and style
};

} // namespace depict
