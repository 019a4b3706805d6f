// Weights as they are shipped: bfloat16, or 8 bits each with one scale an output. A weight of 8
// bits is q * scale; scales lie beside it as "<name>.scale" [outputs].
#pragma once

#include "engine/tensors/safetensors.h"

#include <functional>

namespace depict {

inline constexpr auto kScaleSuffix = ".scale";

/// Those of two dimensions and more for which `isSmall` holds in 8 bits, their first dimension the
/// outputs; the rest in bfloat16. Throws Error(notWritable, diskFull).
void writeRounded(
    const std::filesystem::path& file, const std::map<std::string, torch::Tensor>& weights,
    const std::function<bool(const std::string&)>& isSmall = [](const auto&) { return false; });

/// A view of the file's tensor as it is, or a copy of 8 bits as bfloat16. Throws
/// Error(modelDamaged) when it is missing, has another shape, or holds what is not a number.
[[nodiscard]] torch::Tensor roundedTensor(const SafetensorsFile& file, const std::string& name,
                                          at::IntArrayRef shape);

} // namespace depict
