// How much memory this process has used.
#pragma once

#include <cstdint>

namespace depict {

/// The most so far, bytes.
[[nodiscard]] std::uint64_t peakMemory();

} // namespace depict
