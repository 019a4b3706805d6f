// What --review tells: which clauses of what was asked for the model finds in its pictures, and
// which of several is the best by that.
#pragma once

#include "cli_job.h"

#include <string>
#include <vector>

namespace depict {

/// Variants, the best first: by the share of the clauses that are met, then by how likely the
/// picture makes its plan. Empty where nothing was reviewed.
[[nodiscard]] std::vector<int> ranking(const std::vector<GenerationEvent>& finished);

/// [{"clause", "met"}], null where that cannot be told; what was to go is called "no …", what was
/// to stay "… as before".
[[nodiscard]] Json reviewToJson(const std::vector<ReviewedClause>& review);
/// "met: automobile, red automobile, beach; missed: dog; cannot tell: nothing".
[[nodiscard]] std::string reviewInWords(const std::vector<ReviewedClause>& review);

} // namespace depict
