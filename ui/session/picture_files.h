// Pictures on their way in and out. Everything here blocks and belongs on a background thread.
#pragma once

#include "session/painting.h"

#include <QImage>
#include <QString>

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
};

/// Reads any format that the studio knows. Throws Error.
[[nodiscard]] OpenedPicture readPicture(const QString& file);
/// Makes what the screen needs. Throws Error.
[[nodiscard]] OpenedPicture preparePicture(Image picture, const QString& name);

/// A painting and what goes into its file besides the pixels.
struct SavedPicture {
    Painting painting;
    std::string modelId;
};

/// Writes a PNG with metadata (partial paintings: their whole rows) through a temporary name; the
/// file is complete or not there. Returns its name. Throws Error.
QString writePicture(const SavedPicture& saved, const QString& file);

} // namespace depict
