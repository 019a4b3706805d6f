// How fused operations walk over the rows of a tensor. Internal to fused*.cpp.
#pragma once

#include "engine/tensors/bf16.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <cstdint>
#include <functional>

namespace depict {

inline constexpr std::int64_t kBlocks = 32; // partial sums, independent of the number of threads

/// Calls work(T*) with the element type of the tensor.
template <typename Work> void withType(const torch::Tensor& x, Work&& work) {
    if (x.scalar_type() == torch::kFloat)
        work(static_cast<float*>(nullptr));
    else
        work(static_cast<Bf16*>(nullptr));
}
/// The elements of a contiguous tensor.
template <typename T> T* pointer(const torch::Tensor& x) {
    return static_cast<T*>(x.data_ptr());
}

/// work(block, first row, row behind the last), in parallel.
inline void overBlocks(std::int64_t rows,
                       const std::function<void(std::int64_t, std::int64_t, std::int64_t)>& work) {
    at::parallel_for(0, kBlocks, 1, [&](std::int64_t from, std::int64_t to) {
        for (auto b = from; b < to; ++b) {
            const std::int64_t first = rows * b / kBlocks, last = rows * (b + 1) / kBlocks;
            if (first < last)
                work(b, first, last);
        }
    });
}

} // namespace depict
