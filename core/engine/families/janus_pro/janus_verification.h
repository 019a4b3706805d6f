// Janus-Pro against reference tensors (key names as in the reference data's description), and real
// weights against what is published of them.
#pragma once

#include "engine/families/janus_pro/janus_model.h"
#include "engine/reference_check.h"

namespace depict {

void verifyJanus(JanusModel& model, ReferenceCheck& check);

/// The tokens of a sentence, and of Janus-Pro-1B the first codes that it paints greedily. Throws
/// Error(badRequest) when there is no tokenizer.
[[nodiscard]] std::vector<KeyCheck> verifyPublishedJanus(JanusModel& model);

} // namespace depict
