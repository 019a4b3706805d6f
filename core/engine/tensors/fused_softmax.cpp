#include "engine/tensors/fused.h"
#include "engine/tensors/fused_rows.h"

#include <array>
#include <cmath>
#include <vector>

namespace depict {

namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

template <typename T>
DEPICT_INLINE void causal(T* x, float scale, std::int64_t from, std::int64_t to, std::int64_t n,
                          float* line) {
    for (std::int64_t r = from; r < to; ++r) {
        T* row = x + r * n;
        const std::int64_t seen = r % n + 1;
        float most = -1e30f, sum = 0;
#pragma omp simd reduction(max : most)
        for (std::int64_t i = 0; i < seen; ++i) {
            line[i] = toFloat(row[i]) * scale;
            most = line[i] > most ? line[i] : most;
        }
#pragma omp simd reduction(+ : sum)
        for (std::int64_t i = 0; i < seen; ++i) {
            line[i] = fastExp(line[i] - most);
            sum += line[i];
        }
        const float share = 1 / sum;
        for (std::int64_t i = 0; i < seen; ++i)
            row[i] = fromFloat<T>(line[i] * share);
        for (std::int64_t i = seen; i < n; ++i)
            row[i] = 0;
    }
}

template <typename T>
DEPICT_INLINE void causalBack(const T* p, const T* dp, T* dx, float scale, std::int64_t from,
                              std::int64_t to, std::int64_t n) {
    for (std::int64_t r = from; r < to; ++r) {
        const T *row = p + r * n, *grad = dp + r * n;
        T* out = dx + r * n;
        const std::int64_t seen = r % n + 1;
        float dot = 0;
#pragma omp simd reduction(+ : dot)
        for (std::int64_t i = 0; i < seen; ++i)
            dot += toFloat(row[i]) * toFloat(grad[i]);
        for (std::int64_t i = 0; i < seen; ++i)
            out[i] = fromFloat<T>(toFloat(row[i]) * (toFloat(grad[i]) - dot) * scale);
        for (std::int64_t i = seen; i < n; ++i)
            out[i] = 0;
    }
}

template <typename T>
DEPICT_INLINE double entropy(const T* x, const std::int64_t* target, const float* weight, T* grad,
                             std::int64_t rows, std::int64_t n, float* line) {
    double total = 0;
    for (std::int64_t r = 0; r < rows; ++r, x += n, grad += n) {
        float most = -1e30f, sum = 0;
#pragma omp simd reduction(max : most)
        for (std::int64_t i = 0; i < n; ++i)
            most = toFloat(x[i]) > most ? toFloat(x[i]) : most;
#pragma omp simd reduction(+ : sum)
        for (std::int64_t i = 0; i < n; ++i) {
            line[i] = fastExp(toFloat(x[i]) - most);
            sum += line[i];
        }
        const float share = weight[r] / sum;
        const auto wanted = target[r];
        total += static_cast<double>(weight[r] * (std::log(sum) + most - toFloat(x[wanted])));
        for (std::int64_t i = 0; i < n; ++i)
            grad[i] = fromFloat<T>(line[i] * share);
        grad[wanted] = fromFloat<T>(line[wanted] * share - weight[r]);
    }
    return total;
}

// One function a type, so that each can be compiled for several vector units.
#define DEPICT_KERNELS(T)                                                                          \
    DEPICT_VECTOR_CLONES void causalRows(T* x, float scale, std::int64_t from, std::int64_t to,    \
                                         std::int64_t n, float* line) {                            \
        causal(x, scale, from, to, n, line);                                                       \
    }                                                                                              \
    DEPICT_VECTOR_CLONES void causalRowsBack(const T* p, const T* dp, T* dx, float scale,          \
                                             std::int64_t from, std::int64_t to, std::int64_t n) { \
        causalBack(p, dp, dx, scale, from, to, n);                                                 \
    }                                                                                              \
    DEPICT_VECTOR_CLONES double entropyRows(const T* x, const std::int64_t* t, const float* w,     \
                                            T* g, std::int64_t r, std::int64_t n, float* line) {   \
        return entropy(x, t, w, g, r, n, line);                                                    \
    }
DEPICT_KERNELS(float)
DEPICT_KERNELS(Bf16)
#undef DEPICT_KERNELS

struct CausalSoftmax : torch::autograd::Function<CausalSoftmax> {
    static Tensor forward(AutogradContext* context, Tensor scores, double scale) {
        auto p = scores.contiguous();
        const auto n = p.size(-1), rows = p.numel() / n;
        withType(p, [&]<typename T>(T*) {
            overBlocks(rows, [&](std::int64_t, std::int64_t from, std::int64_t to) {
                std::vector<float> line(static_cast<std::size_t>(n));
                causalRows(pointer<T>(p), static_cast<float>(scale), from, to, n, line.data());
            });
        });
        context->save_for_backward({p});
        context->saved_data["scale"] = scale;
        return p.set_requires_grad(false);
    }
    static variable_list backward(AutogradContext* context, variable_list grads) {
        const auto p = context->get_saved_variables()[0];
        const auto dp = grads[0].contiguous();
        auto dx = torch::empty_like(p);
        const auto n = p.size(-1), rows = p.numel() / n;
        const auto scale = static_cast<float>(context->saved_data["scale"].toDouble());
        withType(p, [&]<typename T>(T*) {
            overBlocks(rows, [&](std::int64_t, std::int64_t from, std::int64_t to) {
                causalRowsBack(pointer<T>(p), pointer<T>(dp), pointer<T>(dx), scale, from, to, n);
            });
        });
        return {dx, Tensor()};
    }
};

struct CrossEntropy : torch::autograd::Function<CrossEntropy> {
    static Tensor forward(AutogradContext* context, Tensor logits, Tensor target, Tensor weight) {
        logits = logits.contiguous();
        const auto n = logits.size(-1), rows = logits.numel() / n;
        auto grad = torch::empty_like(logits);
        std::array<double, kBlocks> sums{};
        withType(logits, [&]<typename T>(T*) {
            overBlocks(rows, [&](std::int64_t b, std::int64_t from, std::int64_t to) {
                std::vector<float> line(static_cast<std::size_t>(n));
                sums[static_cast<std::size_t>(b)] =
                    entropyRows(pointer<T>(logits) + from * n, pointer<std::int64_t>(target) + from,
                                pointer<float>(weight) + from, pointer<T>(grad) + from * n,
                                to - from, n, line.data());
            });
        });
        context->save_for_backward({grad});
        double total = 0;
        for (const double sum : sums)
            total += sum;
        return torch::tensor(total, torch::kFloat);
    }
    static variable_list backward(AutogradContext* context, variable_list grads) {
        const auto grad = context->get_saved_variables()[0];
        return {grad * grads[0].item<float>(), Tensor(), Tensor()};
    }
};

} // namespace

Tensor causalSoftmax(const Tensor& scores, double scale) {
    if (scores.is_cpu())
        return CausalSoftmax::apply(scores, scale);
    const auto n = scores.size(-1);
    const auto hidden = torch::ones({n, n}, scores.options().dtype(torch::kBool)).triu(1);
    return torch::softmax((scores * scale).masked_fill(hidden, -1e30), -1);
}

Tensor crossEntropy(const Tensor& logits, const Tensor& target, const Tensor& weight) {
    if (logits.is_cpu())
        return CrossEntropy::apply(logits, target.contiguous(), weight.contiguous());
    const auto each = torch::nll_loss(torch::log_softmax(logits.to(torch::kFloat), -1), target, {},
                                      at::Reduction::None);
    return (each * weight).sum();
}

} // namespace depict
