#include "engine/tensors/fused.h"

#include "engine/tensors/fused_rows.h"

#include <cmath>

namespace depict {

namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;
constexpr float kEpsilon = 1e-6f;

template <typename T>
DEPICT_INLINE void normForward(const T* x, const float* gain, T* y, float* scale, std::int64_t rows,
                               std::int64_t n) {
    for (std::int64_t r = 0; r < rows; ++r, x += n, y += n) {
        float sum = 0;
#pragma omp simd reduction(+ : sum)
        for (std::int64_t i = 0; i < n; ++i)
            sum += toFloat(x[i]) * toFloat(x[i]);
        const float s = 1 / std::sqrt(sum / static_cast<float>(n) + kEpsilon);
        scale[r] = s;
        for (std::int64_t i = 0; i < n; ++i)
            y[i] = fromFloat<T>(toFloat(x[i]) * s * gain[i]);
    }
}

template <typename T>
DEPICT_INLINE void normBackward(const T* x, const float* gain, const float* scale, const T* dy,
                                T* dx, float* dgain, std::int64_t rows, std::int64_t n) {
    for (std::int64_t r = 0; r < rows; ++r, x += n, dy += n, dx += n) {
        const float s = scale[r];
        float dot = 0;
#pragma omp simd reduction(+ : dot)
        for (std::int64_t i = 0; i < n; ++i)
            dot += toFloat(x[i]) * toFloat(dy[i]) * gain[i];
        const float k = dot * s * s * s / static_cast<float>(n);
#pragma omp simd
        for (std::int64_t i = 0; i < n; ++i) {
            dgain[i] += toFloat(dy[i]) * toFloat(x[i]) * s;
            dx[i] = fromFloat<T>(toFloat(dy[i]) * gain[i] * s - toFloat(x[i]) * k);
        }
    }
}

template <typename T>
DEPICT_INLINE void gateForward(const T* x, T* y, std::int64_t rows, std::int64_t n) {
    for (std::int64_t r = 0; r < rows; ++r, x += 2 * n, y += n)
        for (std::int64_t i = 0; i < n; ++i) {
            const float a = toFloat(x[i]);
            y[i] = fromFloat<T>(a / (1 + fastExp(-a)) * toFloat(x[n + i]));
        }
}

template <typename T>
DEPICT_INLINE void gateBackward(const T* x, const T* dy, T* dx, std::int64_t rows, std::int64_t n) {
    for (std::int64_t r = 0; r < rows; ++r, x += 2 * n, dx += 2 * n, dy += n)
        for (std::int64_t i = 0; i < n; ++i) {
            const float a = toFloat(x[i]), b = toFloat(x[n + i]), g = toFloat(dy[i]);
            const float s = 1 / (1 + fastExp(-a));
            dx[i] = fromFloat<T>(g * b * s * (1 + a * (1 - s)));
            dx[n + i] = fromFloat<T>(g * a * s);
        }
}

template <typename T>
DEPICT_INLINE void turn(const T* x, const float* c, const float* s, float sign, T* y,
                        std::int64_t rows, std::int64_t heads, std::int64_t half) {
    for (std::int64_t r = 0; r < rows; ++r, c += half, s += half)
        for (std::int64_t h = 0; h < heads; ++h, x += 2 * half, y += 2 * half)
            for (std::int64_t i = 0; i < half; ++i) {
                const float a = toFloat(x[i]), b = toFloat(x[half + i]), sn = s[i] * sign;
                y[i] = fromFloat<T>(a * c[i] - b * sn);
                y[half + i] = fromFloat<T>(b * c[i] + a * sn);
            }
}

/// exp without a library call, so that it vectorises; relative error below 2e-7 for x <= 0.
// One function a type, so that each can be compiled for several vector units.
#define DEPICT_KERNELS(T)                                                                          \
    DEPICT_VECTOR_CLONES void normRows(const T* x, const float* g, T* y, float* s, std::int64_t r, \
                                       std::int64_t n) {                                           \
        normForward(x, g, y, s, r, n);                                                             \
    }                                                                                              \
    DEPICT_VECTOR_CLONES void normRowsBack(const T* x, const float* g, const float* s,             \
                                           const T* dy, T* dx, float* dg, std::int64_t r,          \
                                           std::int64_t n) {                                       \
        normBackward(x, g, s, dy, dx, dg, r, n);                                                   \
    }                                                                                              \
    DEPICT_VECTOR_CLONES void gateRows(const T* x, T* y, std::int64_t r, std::int64_t n) {         \
        gateForward(x, y, r, n);                                                                   \
    }                                                                                              \
    DEPICT_VECTOR_CLONES void gateRowsBack(const T* x, const T* dy, T* dx, std::int64_t r,         \
                                           std::int64_t n) {                                       \
        gateBackward(x, dy, dx, r, n);                                                             \
    }                                                                                              \
    DEPICT_VECTOR_CLONES void turnRows(const T* x, const float* c, const float* s, float sign,     \
                                       T* y, std::int64_t r, std::int64_t h, std::int64_t half) {  \
        turn(x, c, s, sign, y, r, h, half);                                                        \
    }
DEPICT_KERNELS(float)
DEPICT_KERNELS(Bf16)
#undef DEPICT_KERNELS

struct RmsNorm : torch::autograd::Function<RmsNorm> {
    static Tensor forward(AutogradContext* context, Tensor x, Tensor gain) {
        x = x.contiguous();
        const auto n = x.size(-1), rows = x.numel() / n;
        auto y = torch::empty_like(x);
        auto scale = torch::empty({rows}, torch::kFloat);
        withType(x, [&]<typename T>(T*) {
            overBlocks(rows, [&](std::int64_t, std::int64_t from, std::int64_t to) {
                normRows(pointer<T>(x) + from * n, pointer<float>(gain), pointer<T>(y) + from * n,
                         pointer<float>(scale) + from, to - from, n);
            });
        });
        context->save_for_backward({x, gain, scale});
        return y;
    }
    static variable_list backward(AutogradContext* context, variable_list grads) {
        const auto saved = context->get_saved_variables();
        const auto &x = saved[0], &gain = saved[1], &scale = saved[2];
        const auto dy = grads[0].contiguous();
        const auto n = x.size(-1), rows = x.numel() / n;
        auto dx = torch::empty_like(x);
        auto partial = torch::zeros({kBlocks, n}, torch::kFloat);
        withType(x, [&]<typename T>(T*) {
            overBlocks(rows, [&](std::int64_t b, std::int64_t from, std::int64_t to) {
                normRowsBack(pointer<T>(x) + from * n, pointer<float>(gain),
                             pointer<float>(scale) + from, pointer<T>(dy) + from * n,
                             pointer<T>(dx) + from * n, pointer<float>(partial) + b * n, to - from,
                             n);
            });
        });
        return {dx, partial.sum(0)};
    }
};

struct Swiglu : torch::autograd::Function<Swiglu> {
    static Tensor forward(AutogradContext* context, Tensor x) {
        x = x.contiguous();
        auto shape = x.sizes().vec();
        const auto n = shape.back() /= 2;
        auto y = torch::empty(shape, x.options());
        withType(x, [&]<typename T>(T*) {
            overBlocks(y.numel() / n, [&](std::int64_t, std::int64_t from, std::int64_t to) {
                gateRows(pointer<T>(x) + from * 2 * n, pointer<T>(y) + from * n, to - from, n);
            });
        });
        context->save_for_backward({x});
        return y;
    }
    static variable_list backward(AutogradContext* context, variable_list grads) {
        const auto x = context->get_saved_variables()[0];
        const auto dy = grads[0].contiguous();
        const auto n = x.size(-1) / 2;
        auto dx = torch::empty_like(x);
        withType(x, [&]<typename T>(T*) {
            overBlocks(dy.numel() / n, [&](std::int64_t, std::int64_t from, std::int64_t to) {
                gateRowsBack(pointer<T>(x) + from * 2 * n, pointer<T>(dy) + from * n,
                             pointer<T>(dx) + from * 2 * n, to - from, n);
            });
        });
        return {dx};
    }
};

Tensor turned(const Tensor& x, const Tensor& cosine, const Tensor& sine, float sign) {
    auto y = torch::empty_like(x);
    const auto heads = x.size(-2), half = x.size(-1) / 2, rows = x.numel() / (heads * 2 * half);
    withType(x, [&]<typename T>(T*) {
        overBlocks(rows, [&](std::int64_t, std::int64_t from, std::int64_t to) {
            turnRows(pointer<T>(x) + from * heads * 2 * half, pointer<float>(cosine) + from * half,
                     pointer<float>(sine) + from * half, sign,
                     pointer<T>(y) + from * heads * 2 * half, to - from, heads, half);
        });
    });
    return y;
}

struct Rotate : torch::autograd::Function<Rotate> {
    static Tensor forward(AutogradContext* context, Tensor x, Tensor cosine, Tensor sine) {
        context->save_for_backward({cosine, sine});
        return turned(x.contiguous(), cosine, sine, 1);
    }
    static variable_list backward(AutogradContext* context, variable_list grads) {
        const auto saved = context->get_saved_variables();
        return {turned(grads[0].contiguous(), saved[0], saved[1], -1), Tensor(), Tensor()};
    }
};

} // namespace

Tensor rmsNorm(const Tensor& x, const Tensor& gain) {
    if (x.is_cpu())
        return RmsNorm::apply(x, gain);
    const auto wide = x.to(torch::kFloat);
    return (wide * torch::rsqrt(wide.square().mean(-1, true) + kEpsilon) * gain)
        .to(x.scalar_type());
}

Tensor swiglu(const Tensor& x) {
    if (x.is_cpu())
        return Swiglu::apply(x);
    const auto halves = x.chunk(2, -1);
    return torch::silu(halves[0]) * halves[1];
}

Tensor rotate(const Tensor& x, const Tensor& cosine, const Tensor& sine) {
    if (x.is_cpu())
        return Rotate::apply(x, cosine.contiguous(), sine.contiguous());
    const auto c = cosine.unsqueeze(-2).to(x.scalar_type()),
               s = sine.unsqueeze(-2).to(x.scalar_type());
    const auto halves = x.chunk(2, -1);
    return torch::cat({halves[0] * c - halves[1] * s, halves[1] * c + halves[0] * s}, -1);
}

} // namespace depict
