// The instructions of a pickle that describe named tensors, read as data; nothing is called. What
// is not needed for that is refused. Internal to torch_zip.cpp.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace depict {

/// A tensor as a pickle describes it; sizes and places are not checked yet.
struct PickledTensor {
    std::string name;
    std::string storage; // key of the member that holds the numbers
    torch::ScalarType type = torch::kFloat;
    std::int64_t count = 0;  // numbers in the storage
    std::int64_t offset = 0; // numbers before the tensor's first
    std::vector<std::int64_t> shape, strides;
};

/// Why a pickle was refused: a phrase that goes on from "it is damaged:".
struct PickleRefused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The tensors of the outermost dictionary, or of its "state_dict". Throws PickleRefused.
[[nodiscard]] std::vector<PickledTensor> readPickle(std::span<const std::uint8_t> bytes,
                                                    bool allowsFloats);

} // namespace depict
