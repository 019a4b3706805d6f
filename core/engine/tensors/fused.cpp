#include "engine/tensors/fused.h"

#include "engine/tensors/bf16.h"

#include <ATen/Parallel.h>

#include <cmath>

namespace depict {

namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;
constexpr float kEpsilon = 1e-6f;
constexpr std::int64_t kBlocks = 32; // partial sums, independent of the number of threads

template <typename T>
DEPICT_INLINE void normForward(const T* x, const float* gain, T* y, float* scale, std::int64_t rows,
                               std::int64_t n) {
    for (std::int64_t r = 0; r < rows; ++r, x += n, y += n) {
        float sum = 0;
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
        for (std::int64_t i = 0; i < n; ++i)
            dot += toFloat(x[i]) * toFloat(dy[i]) * gain[i];
        const float k = dot * s * s * s / static_cast<float>(n);
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
            y[i] = fromFloat<T>(a / (1 + std::exp(-a)) * toFloat(x[n + i]));
        }
}

template <typename T>
DEPICT_INLINE void gateBackward(const T* x, const T* dy, T* dx, std::int64_t rows, std::int64_t n) {
    for (std::int64_t r = 0; r < rows; ++r, x += 2 * n, dx += 2 * n, dy += n)
        for (std::int64_t i = 0; i < n; ++i) {
            const float a = toFloat(x[i]), b = toFloat(x[n + i]), g = toFloat(dy[i]);
            const float s = 1 / (1 + std::exp(-a));
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
DEPICT_INLINE float fastExp(float x) {
    x = x < -87 ? -87 : x;
    const float t = x * 1.44269504f;
    const float whole = static_cast<float>(static_cast<int>(t - 0.5f));
    const float f = (t - whole) * 0.693147181f; // about -0.35 … 0.7
    const float p =
        1 + f * (1 + f * (0.5f + f * (0.166666667f +
                                      f * (0.0416666667f +
                                           f * (0.00833333333f +
                                                f * (0.00138888889f + f * 0.000198412698f))))));
    return p * std::bit_cast<float>((static_cast<std::int32_t>(whole) + 127) << 23);
}

template <typename T>
DEPICT_INLINE void causal(T* x, float scale, std::int64_t from, std::int64_t to, std::int64_t n,
                          float* line) {
    for (std::int64_t r = from; r < to; ++r) {
        T* row = x + r * n;
        const std::int64_t seen = r % n + 1;
        float most = -1e30f, sum = 0;
        for (std::int64_t i = 0; i < seen; ++i) {
            line[i] = toFloat(row[i]) * scale;
            most = line[i] > most ? line[i] : most;
        }
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
        for (std::int64_t i = 0; i < n; ++i)
            most = toFloat(x[i]) > most ? toFloat(x[i]) : most;
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
    }                                                                                              \
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

/// Calls work(T*) with the element type of the tensor.
template <typename Work> void withType(const Tensor& x, Work&& work) {
    if (x.scalar_type() == torch::kFloat)
        work(static_cast<float*>(nullptr));
    else
        work(static_cast<Bf16*>(nullptr));
}
template <typename T> T* pointer(const Tensor& x) {
    return static_cast<T*>(x.data_ptr());
}

void overBlocks(std::int64_t rows,
                const std::function<void(std::int64_t, std::int64_t, std::int64_t)>& work) {
    at::parallel_for(0, kBlocks, 1, [&](std::int64_t from, std::int64_t to) {
        for (auto b = from; b < to; ++b) {
            const std::int64_t first = rows * b / kBlocks, last = rows * (b + 1) / kBlocks;
            if (first < last)
                work(b, first, last);
        }
    });
}

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
