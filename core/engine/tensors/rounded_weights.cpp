#include "engine/tensors/rounded_weights.h"

#include "base/error.h"
#include "engine/tensors/finite.h"

namespace depict {

using torch::Tensor;

namespace {

constexpr float kMostSteps = 127;

/// One number an output, in the way of the others.
Tensor alongOutputs(const Tensor& scales, const Tensor& weight) {
    std::vector<std::int64_t> shape(static_cast<std::size_t>(weight.dim()), 1);
    shape[0] = scales.numel();
    return scales.reshape(shape);
}

} // namespace

void writeRounded(const std::filesystem::path& file, const std::map<std::string, Tensor>& weights,
                  const std::function<bool(const std::string&)>& isSmall) {
    std::map<std::string, Tensor> rounded;
    for (const auto& [name, weight] : weights) {
        if (weight.dim() < 2 || !isSmall(name)) {
            rounded[name] = weight.detach().to(torch::kBFloat16);
            continue;
        }
        const auto exact = weight.detach().to(torch::kCPU, torch::kFloat);
        const auto scales = exact.abs().flatten(1).amax(1).clamp_min(1e-12F) / kMostSteps;
        rounded[name] = (exact / alongOutputs(scales, exact)).round().to(torch::kChar);
        rounded[name + kScaleSuffix] = scales;
    }
    writeSafetensors(file, rounded);
}

Tensor roundedTensor(const SafetensorsFile& file, const std::string& name, at::IntArrayRef shape) {
    auto weight = file.tensor(name, shape);
    if (weight.scalar_type() == torch::kChar) {
        const auto scales = file.tensor(name + kScaleSuffix, {shape.empty() ? 0 : shape[0]});
        weight = (weight.to(torch::kFloat) * alongOutputs(scales.to(torch::kFloat), weight))
                     .to(torch::kBFloat16);
    }
    if (!isFinite(weight))
        throw Error(ErrorKind::modelDamaged, "The model file " + file.fileName() + " is damaged: " +
                                                 name + " holds something that is not a number.");
    return weight;
}

} // namespace depict
