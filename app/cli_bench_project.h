// How long it takes to open a project.
#pragma once

namespace depict {

/// Makes a project of so many versions in the folder for temporary files, opens it several times,
/// removes it, and prints the medians, as text or as one JSON object. Throws Error; returns the
/// exit code.
int benchProject(int versions, bool json);

} // namespace depict
