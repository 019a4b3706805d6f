#include "training/picture_loss.h"

#include "engine/tensors/bf16.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace depict {

using torch::Tensor;

namespace {

constexpr double kEdgeWeight = 0.5;

struct Sums {
    double absolute = 0, squared = 0, edges = 0;
};
struct Scales {
    float each, edge; // gradient of a unit of |e| and of e^2; of a difference
};

DEPICT_INLINE float sign(float x) {
    return static_cast<float>((x > 0) - (x < 0));
}

/// One row: errors into `error`, gradient into `grad` (set), differences to the row above
/// (`above`, may be null) and to the left.
DEPICT_VECTOR_CLONES void lossRow(const float* painted, const float* truth, const float* above,
                                  float* error, float* grad, float* gradAbove, int n, int channels,
                                  Scales s, Sums* sums) {
    float absolute = 0, squared = 0, edges = 0;
    for (int i = 0; i < n; ++i) {
        const float e = painted[i] - truth[i];
        error[i] = e;
        absolute += std::fabs(e);
        squared += e * e;
        grad[i] = s.each * (sign(e) + 2 * e);
    }
    for (int i = channels; i < n; ++i)
        edges += std::fabs(error[i] - error[i - channels]);
    for (int i = channels; i < n; ++i)
        grad[i] += s.edge * sign(error[i] - error[i - channels]);
    for (int i = 0; i + channels < n; ++i)
        grad[i] -= s.edge * sign(error[i + channels] - error[i]);
    if (above)
        for (int i = 0; i < n; ++i) {
            const float d = error[i] - above[i];
            edges += std::fabs(d);
            const float g = s.edge * sign(d);
            grad[i] += g;
            gradAbove[i] -= g;
        }
    sums->absolute += absolute;
    sums->squared += squared;
    sums->edges += edges;
}

struct Fused : torch::autograd::Function<Fused> {
    static Tensor forward(torch::autograd::AutogradContext* context, Tensor painted, Tensor truth,
                          double* squared) {
        painted = painted.contiguous();
        truth = truth.contiguous();
        const auto pictures = painted.size(0), high = painted.size(1);
        const int channels = static_cast<int>(painted.size(3)),
                  n = static_cast<int>(painted.size(2)) * channels;
        const auto count = static_cast<double>(painted.numel());
        const Scales scales{static_cast<float>(1 / count), static_cast<float>(kEdgeWeight / count)};
        auto grad = torch::empty_like(painted);
        std::vector<Sums> sums(static_cast<std::size_t>(pictures));
        at::parallel_for(0, pictures, 1, [&](std::int64_t from, std::int64_t to) {
            std::vector<float> errors(2 * static_cast<std::size_t>(n));
            for (auto p = from; p < to; ++p)
                for (std::int64_t y = 0; y < high; ++y) {
                    const auto at = (p * high + y) * n;
                    float *now = errors.data() + (y % 2) * n,
                          *before = errors.data() + ((y + 1) % 2) * n;
                    float* out = grad.data_ptr<float>() + at;
                    lossRow(painted.data_ptr<float>() + at, truth.data_ptr<float>() + at,
                            y ? before : nullptr, now, out, out - (y ? n : 0), n, channels, scales,
                            &sums[static_cast<std::size_t>(p)]);
                }
        });
        Sums all;
        for (const auto& one : sums) {
            all.absolute += one.absolute;
            all.squared += one.squared;
            all.edges += one.edges;
        }
        *squared = all.squared / count;
        context->save_for_backward({grad});
        return torch::tensor((all.absolute + all.squared + kEdgeWeight * all.edges) / count,
                             torch::kFloat);
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   torch::autograd::variable_list grads) {
        return {context->get_saved_variables()[0] * grads[0].item<float>(), Tensor(), Tensor()};
    }
};

} // namespace

PictureLoss pictureLoss(const Tensor& painted, const Tensor& truth) {
    if (painted.is_cpu()) {
        double squared = 0;
        auto total = Fused::apply(painted, truth, &squared);
        return {total, squared};
    }
    const auto error = painted - truth;
    const auto count = static_cast<double>(error.numel());
    const auto across = (error.slice(2, 1) - error.slice(2, 0, -1)).abs().sum();
    const auto down = (error.slice(1, 1) - error.slice(1, 0, -1)).abs().sum();
    const auto squared = error.square().mean();
    return {error.abs().mean() + squared + (across + down) * (kEdgeWeight / count),
            squared.item<double>()};
}

} // namespace depict
