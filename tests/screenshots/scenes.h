// What the pictures show: every panel, mode and dialog of the window, one after the other.
#pragma once

#include "screenshots/album.h"
#include "widgets/painted_window.h"

namespace depict::test {

/// All of them, with words in this language. False when a painting did not come.
bool takeEveryScene(PaintedWindow& painted, Album& album, const QString& language);

} // namespace depict::test
