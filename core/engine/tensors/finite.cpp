#include "engine/tensors/finite.h"

#include "engine/tensors/bf16.h"

#include <ATen/Parallel.h>

#include <atomic>

namespace depict {

namespace {

constexpr std::int64_t kPiece = 1 << 16;

template <typename Bits> DEPICT_INLINE bool allFinite(const Bits* x, std::int64_t n, Bits mask) {
    Bits found = 0;
    for (std::int64_t i = 0; i < n; ++i)
        found |= (x[i] & mask) == mask ? Bits{1} : Bits{0};
    return found == 0;
}

DEPICT_VECTOR_CLONES bool finiteHalves(const std::uint16_t* x, std::int64_t n) {
    return allFinite<std::uint16_t>(x, n, 0x7F80);
}

DEPICT_VECTOR_CLONES bool finiteSingles(const std::uint32_t* x, std::int64_t n) {
    return allFinite<std::uint32_t>(x, n, 0x7F800000);
}

template <typename Bits> bool onAllThreads(const torch::Tensor& tensor, auto&& test) {
    const auto* bits = static_cast<const Bits*>(tensor.data_ptr());
    std::atomic<bool> result = true;
    at::parallel_for(0, tensor.numel(), kPiece, [&](std::int64_t from, std::int64_t to) {
        if (!test(bits + from, to - from))
            result = false;
    });
    return result;
}

} // namespace

bool isFinite(const torch::Tensor& tensor) {
    const bool plain = tensor.device().is_cpu() && tensor.is_contiguous();
    if (plain && tensor.scalar_type() == torch::kBFloat16)
        return onAllThreads<std::uint16_t>(tensor, finiteHalves);
    if (plain && tensor.scalar_type() == torch::kFloat)
        return onAllThreads<std::uint32_t>(tensor, finiteSingles);
    return torch::isfinite(tensor).all().item<bool>();
}

} // namespace depict
