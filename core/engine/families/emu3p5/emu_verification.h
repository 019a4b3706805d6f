// Emu3.5 against reference tensors; key names as in the reference data's description.
#pragma once

#include "engine/families/emu3p5/emu_model.h"
#include "engine/reference_check.h"

namespace depict {

void verifyEmu(EmuModel& model, ReferenceCheck& check);

} // namespace depict
