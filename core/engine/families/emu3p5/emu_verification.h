// Emu3.5 against reference tensors (key names as in the reference data's description), and its real
// tokenizer against what is published of it.
#pragma once

#include "engine/families/emu3p5/emu_model.h"
#include "engine/reference_check.h"

namespace depict {

void verifyEmu(EmuModel& model, ReferenceCheck& check);

/// The tokens of a sentence; of what the weights paint nothing is published.
[[nodiscard]] std::vector<KeyCheck> verifyPublishedEmu(const BytePairEncoder& words);

} // namespace depict
