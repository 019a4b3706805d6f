// The page that goes to whoever decides: before and after, what was asked, what differs, what was
// said about it. Everything here blocks and belongs on a background thread.
#pragma once

#include "document/version.h"
#include "image/difference.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <optional>

namespace depict {

struct SheetSide {
    QString title;
    QImage picture;
    QSize size; // of the whole picture, which may be larger
    Labels labels;
};

struct ReviewSheet {
    std::optional<SheetSide> before; // nothing: painted from words
    SheetSide after;
    QString instruction, project;
    std::optional<Difference> difference;
};

/// What differs in one sentence, in the interface's language: shares, places, the largest
/// difference.
[[nodiscard]] QString differenceInWords(const Difference& difference);
/// A share as a number that is never rounded to nothing or to all: "0.01", "99.99".
[[nodiscard]] QString shareInWords(const DifferenceCount& count);

/// A4, its text as text in a .pdf; a .png is as large as the page at 200 dots an inch. The file is
/// complete or not there. Throws Error(unsupported) for other names, and what writeFile() throws.
void writeSheet(const ReviewSheet& sheet, const QString& file);

} // namespace depict
