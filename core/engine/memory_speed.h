// How fast memory is read: what a decode step, which reads all weights, cannot be faster than.
#pragma once

#include <torch/torch.h>

namespace depict {

/// Bytes a second that all threads together read of a gigabyte, or that the device reads of its own
/// memory; the best of several passes. Throws Error(outOfMemory).
[[nodiscard]] double readingSpeed(torch::Device device);

/// The same by libtorch's sum, for any device.
[[nodiscard]] double readingSpeedByTorch(torch::Device device, std::int64_t bytes = 1 << 30);

} // namespace depict
