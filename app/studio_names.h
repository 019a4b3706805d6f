// How the window calls what a review speaks of.
#pragma once

#include "session/review_lines.h"

#include <QString>

namespace depict {

/// In the language of this code ("pt_BR"), or in English where the world does not speak it. Nothing
/// where the data that come with Depict are not there.
[[nodiscard]] PlanNames planNames(const QString& language);

} // namespace depict
