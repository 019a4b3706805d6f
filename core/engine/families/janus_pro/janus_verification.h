// Janus-Pro against reference tensors; key names as in the reference data's description.
#pragma once

#include "engine/families/janus_pro/janus_model.h"
#include "engine/reference_check.h"

namespace depict {

void verifyJanus(JanusModel& model, ReferenceCheck& check);

} // namespace depict
