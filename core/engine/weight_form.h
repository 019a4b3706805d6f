// How a large model's matrices are kept in memory. No libtorch here, so programs can name it.
#pragma once

namespace depict {

enum class WeightForm { bf16, int8, int4 };

/// As people write it, and as --precision takes it.
[[nodiscard]] constexpr const char* nameOf(WeightForm form) {
    return form == WeightForm::bf16 ? "bf16" : form == WeightForm::int8 ? "8-bit" : "4-bit";
}

} // namespace depict
