// The setup as documents keep it.
#pragma once

#include "document/workspace.h"
#include "session/session.h"

namespace depict {

/// A random seed is none that a person has chosen: it stays out.
[[nodiscard]] PaintingSetup paintingSetup(const Setup& setup);
/// `last` lends the seed where that is random.
[[nodiscard]] Setup setupFrom(const PaintingSetup& setup, const Setup& last);

} // namespace depict
