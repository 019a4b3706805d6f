// How a large model's matrices are kept in memory. No libtorch here, so programs can name it.
#pragma once

namespace depict {

enum class WeightForm { bf16, int8, int4 };

} // namespace depict
