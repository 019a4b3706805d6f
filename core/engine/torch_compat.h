// The differences between libtorch versions, and the settings of the process that libtorch needs.
#pragma once

#include "base/error.h"
#include "engine/torch_painter.h"

#include <torch/torch.h>

#include <functional>

namespace depict {

/// Keeps freed memory in the process (glibc maps and unmaps large tensors at every operation
/// otherwise) and sets libtorch's pool to `threads` (0 = the physical cores). Once, before use.
void prepareTorch(int threads);

/// Cores without their hyperthreads, at least 1.
[[nodiscard]] int physicalCores();

/// Throws Error(device) when CUDA is asked for and not there.
[[nodiscard]] torch::Device chooseDevice(DeviceChoice choice);

/// The arithmetic in which products and convolutions are quickest: bfloat16, where libtorch has
/// code of its own for it on this device (on CPUs only with AVX-512), otherwise float.
[[nodiscard]] torch::ScalarType quickType(torch::Device device);

/// Runs `work`, turning c10 and memory failures into depict::Error.
void translated(const std::function<void()>& work);

} // namespace depict
