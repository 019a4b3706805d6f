// Pictures on their way in and out. Everything here blocks and belongs on a background thread.
#pragma once

#include "document/poster.h"
#include "generation/recipe.h"
#include "session/painting.h"

#include <QImage>
#include <QString>

#include <optional>
#include <string>

namespace depict {

/// A picture from outside, ready to be shown and to be edited by words.
struct OpenedPicture {
    Image picture;    // exact
    QImage surface;   // for the screen; smaller than the picture when that is very large
    QImage overview;  // for small zooms; null for small pictures
    QString name;     // what to call it: the file's name
    GridSize grid{};  // on which it was painted here; {0, 0} = not known
    ScenePlan plan{}; // what it shows; empty = not known
    Poster poster{};  // the text over it, where its file knows
    /// How it was painted, where its file says so and no other picture was needed.
    std::optional<Recipe> made{};
};

/// Reads any format that the studio knows. Throws Error.
[[nodiscard]] OpenedPicture readPicture(const QString& file);
/// Makes what the screen needs. Throws Error.
[[nodiscard]] OpenedPicture preparePicture(Image picture, const QString& name);

/// The opened picture as one that is shown.
[[nodiscard]] Painting paintingOf(const OpenedPicture& picture);
/// What was painted here, as a picture to be edited by words. The painting has its pixels.
[[nodiscard]] OpenedPicture openedOf(const Painting& painting);

/// A painting and what goes into its file besides the pixels.
struct SavedPicture {
    Painting painting;
    std::string modelId;
    Poster poster{}; // over the painting
};

/// Writes the picture with its text over it, in the format of the name (partial paintings: their
/// whole rows), through a temporary name; the file is complete or not there. PNG says how it was
/// made, and keeps the text editable; PDF is a page for the printer. Returns the name. Throws
/// Error.
QString writePicture(const SavedPicture& saved, const QString& file);

} // namespace depict
