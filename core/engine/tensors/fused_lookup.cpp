#include "engine/tensors/fused.h"

#include <ATen/Parallel.h>

namespace depict {

namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kRowsAtOnce = 64, kColumnsAtOnce = 32;

struct LookUp : torch::autograd::Function<LookUp> {
    static Tensor forward(AutogradContext* context, Tensor table, Tensor indices) {
        indices = indices.contiguous();
        const auto wide = table.size(1), each = indices.size(-1), rows = indices.numel() / each;
        auto shape = indices.sizes().vec();
        shape.back() = wide;
        auto sum = torch::zeros(shape, table.options().requires_grad(false));
        const auto from = table.contiguous();
        const auto* values = from.data_ptr<float>();
        const auto* index = indices.data_ptr<std::int64_t>();
        auto* out = sum.data_ptr<float>();
        at::parallel_for(0, rows, kRowsAtOnce, [&](std::int64_t first, std::int64_t last) {
            for (auto r = first; r < last; ++r)
                for (std::int64_t m = 0; m < each; ++m)
                    if (const auto i = index[r * each + m]; i >= 0)
                        for (std::int64_t c = 0; c < wide; ++c)
                            out[r * wide + c] += values[i * wide + c];
        });
        context->save_for_backward({indices});
        context->saved_data["rows"] = table.size(0);
        return sum;
    }
    static variable_list backward(AutogradContext* context, variable_list grads) {
        const auto indices = context->get_saved_variables()[0];
        const auto given = grads[0].contiguous();
        const auto wide = given.size(-1), each = indices.size(-1), rows = indices.numel() / each;
        auto table = torch::zeros({context->saved_data["rows"].toInt(), wide}, given.options());
        const auto* index = indices.data_ptr<std::int64_t>();
        const auto* gradient = given.data_ptr<float>();
        auto* out = table.data_ptr<float>();
        // By columns: no two threads touch the same number, and the order of sums is fixed.
        at::parallel_for(0, wide, kColumnsAtOnce, [&](std::int64_t first, std::int64_t last) {
            for (std::int64_t r = 0; r < rows; ++r)
                for (std::int64_t m = 0; m < each; ++m)
                    if (const auto i = index[r * each + m]; i >= 0)
                        for (auto c = first; c < last; ++c)
                            out[i * wide + c] += gradient[r * wide + c];
        });
        return {table, Tensor()};
    }
};

} // namespace

Tensor lookedUp(const Tensor& table, const Tensor& indices) {
    if (table.is_cpu())
        return LookUp::apply(table, indices);
    const auto there = (indices >= 0).unsqueeze(-1);
    return (torch::embedding(table, indices.clamp_min(0)) * there).sum(-2);
}

} // namespace depict
