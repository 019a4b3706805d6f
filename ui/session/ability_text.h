// Why the loaded model cannot do something, as a sentence for what is greyed because of it.
#pragma once

#include "generation/painter.h"

#include <QString>

#include <optional>

namespace depict {

/// Empty where the model can, and while it is not known yet.
[[nodiscard]] QString reasonAgainst(const std::optional<PainterFacts>& model,
                                    bool PainterFacts::*ability);
/// What it paints instead of other shapes; empty where it paints any.
[[nodiscard]] QString reasonForShape(const PaintingShape& model);

} // namespace depict
