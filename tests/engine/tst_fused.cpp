// Fused operations against libtorch's own, forward and backward.
#include "engine/tensors/fused.h"
#include "training/picture_loss.h"

#include <QTest>

#include <functional>

using namespace depict;
using torch::Tensor;

class TestFused : public QObject {
    Q_OBJECT
private:
    /// Both functions give the same values and gradients for random inputs.
    static void same(const std::function<Tensor(const Tensor&)>& ours,
                     const std::function<Tensor(const Tensor&)>& theirs, at::IntArrayRef shape,
                     double tolerance) {
        torch::manual_seed(3);
        const auto value = torch::randn(shape);
        const auto a = value.clone().set_requires_grad(true),
                   b = value.clone().set_requires_grad(true);
        const auto x = ours(a.clone()), y = theirs(b);
        QVERIFY(torch::allclose(x, y, tolerance, tolerance));
        const auto weight = torch::randn_like(y);
        (x * weight).sum().backward();
        (y * weight).sum().backward();
        QVERIFY(torch::allclose(a.grad(), b.grad(), tolerance, tolerance));
    }

private Q_SLOTS:
    void norm();
    void gate();
    void rotation();
    void softmax();
    void entropy();
    void loss();
    void lookUp();
    void halfPrecisionIsClose();
};

void TestFused::norm() {
    const auto gain = torch::rand({37}) + 0.5;
    const auto gainA = gain.clone().set_requires_grad(true),
               gainB = gain.clone().set_requires_grad(true);
    same(
        [&](const Tensor& x) { return rmsNorm(x, gainA); },
        [&](const Tensor& x) { return x * torch::rsqrt(x.square().mean(-1, true) + 1e-6) * gainB; },
        {5, 7, 37}, 1e-4);
    QVERIFY(torch::allclose(gainA.grad(), gainB.grad(), 1e-4, 1e-4));
}

void TestFused::gate() {
    same([](const Tensor& x) { return swiglu(x); },
         [](const Tensor& x) {
             const auto parts = x.chunk(2, -1);
             return torch::silu(parts[0]) * parts[1];
         },
         {6, 3, 34}, 1e-5);
}

void TestFused::rotation() {
    const auto angle = torch::randn({2, 5, 8});
    const auto c = torch::cos(angle), s = torch::sin(angle);
    same([&](const Tensor& x) { return rotate(x, c, s); },
         [&](const Tensor& x) {
             const auto parts = x.chunk(2, -1);
             const auto cu = c.unsqueeze(2), su = s.unsqueeze(2);
             return torch::cat({parts[0] * cu - parts[1] * su, parts[1] * cu + parts[0] * su}, -1);
         },
         {2, 5, 3, 16}, 1e-5);
}

void TestFused::softmax() {
    same([](const Tensor& x) { return causalSoftmax(x, 0.7); },
         [](const Tensor& x) {
             const auto hidden = torch::ones({19, 19}, torch::kBool).triu(1);
             return torch::softmax((x * 0.7).masked_fill(hidden, -1e30), -1);
         },
         {2, 3, 19, 19}, 1e-5);
}

void TestFused::entropy() {
    const auto target = torch::randint(0, 11, {9}, torch::kLong);
    const auto weight = torch::rand({9});
    same([&](const Tensor& x) { return crossEntropy(x, target, weight); },
         [&](const Tensor& x) {
             return (torch::nll_loss(torch::log_softmax(x, -1), target, {}, at::Reduction::None) *
                     weight)
                 .sum();
         },
         {9, 11}, 1e-4);
}

void TestFused::loss() {
    const auto truth = torch::rand({2, 6, 5, 3});
    same([&](const Tensor& x) { return pictureLoss(x, truth).total; },
         [&](const Tensor& x) {
             const auto e = x - truth;
             const double n = static_cast<double>(e.numel());
             const auto across = (e.slice(2, 1) - e.slice(2, 0, -1)).abs().sum();
             const auto down = (e.slice(1, 1) - e.slice(1, 0, -1)).abs().sum();
             return e.abs().mean() + e.square().mean() + (across + down) * (0.5 / n);
         },
         {2, 6, 5, 3}, 1e-5);
}

void TestFused::lookUp() {
    torch::manual_seed(5);
    const auto indices = torch::randint(-2, 9, {4, 50, 3}, torch::kLong); // below 0: nothing
    const auto there = (indices >= 0).to(torch::kFloat).unsqueeze(-1);
    same([&](const Tensor& table) { return lookedUp(table, indices); },
         [&](const Tensor& table) {
             return (torch::embedding(table, indices.clamp_min(0)) * there).sum(-2);
         },
         {9, 70}, 1e-4);
}

void TestFused::halfPrecisionIsClose() {
    const auto x = torch::randn({4, 64}), gain = torch::ones({64});
    const auto half = x.to(torch::kBFloat16);
    QVERIFY(torch::allclose(rmsNorm(half, gain).to(torch::kFloat),
                            rmsNorm(half.to(torch::kFloat), gain), 1e-2, 1e-2));
    QVERIFY(torch::allclose(swiglu(half).to(torch::kFloat), swiglu(half.to(torch::kFloat)), 1e-2,
                            1e-2));
}

QTEST_APPLESS_MAIN(TestFused)
#include "tst_fused.moc"
