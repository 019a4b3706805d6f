// How quick the window is, measured from outside: starting it, opening a long project, strokes and
// comparisons on large pictures.
#pragma once

#include <QStringList>

namespace depict {

/// Prints a table, or one JSON object. `start` are the options of the program that is started to
/// be measured, such as a model. Settings and projects of the user are left alone. Throws Error.
int benchStudio(const QStringList& start, bool json);

} // namespace depict
