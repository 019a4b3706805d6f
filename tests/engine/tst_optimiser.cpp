#include "support/thrown_error.h"
#include "training/optimiser.h"

#include <QTest>

#include <cmath>

using namespace depict;

class TestOptimiser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rates_data();
    void rates();
    void oneStepByHand();
    void clippingAndVectors();
    void brokenGradientChangesNothing();
    void stateGoesBack();
};

void TestOptimiser::rates_data() {
    QTest::addColumn<double>("sample");
    QTest::addColumn<double>("wanted"); // warm-up 9, decay 20, of 100
    QTest::addRow("first") << 0.0 << 0.1;
    QTest::addRow("warming up") << 4.0 << 0.5;
    QTest::addRow("warm") << 9.0 << 1.0;
    QTest::addRow("in the middle") << 50.0 << 1.0;
    QTest::addRow("before the decay") << 80.0 << 1.0;
    QTest::addRow("in the decay") << 90.0 << 0.5;
    QTest::addRow("near the end") << 99.0 << 0.05;
    QTest::addRow("beyond the end") << 150.0 << 0.05;
}

void TestOptimiser::rates() {
    QFETCH(double, sample);
    QTEST(rateShare(sample, 9, 20, 100), "wanted");
    QCOMPARE(rateShare(sample, 0, 0, 100), 1.0); // neither warm-up nor decay
}

void TestOptimiser::oneStepByHand() {
    OptimiserSettings s;
    s.rate = 0.1;
    s.weightDecay = 0.5;
    s.clip = 0;
    auto matrix = torch::tensor({1.0F, -2.0F, 3.0F, 0.5F}).reshape({2, 2}).set_requires_grad(true);
    Optimiser optimiser({{"matrix", matrix}}, s);
    const std::vector<std::vector<double>> gradients{{0.5, -1, 2, 0.25}, {-0.5, 0.1, 1, 0.75}};
    std::vector<double> w{1, -2, 3, 0.5}, m(4, 0), v(4, 0), average = w;
    for (int t = 1; t <= 2; ++t) {
        const auto& g = gradients[static_cast<std::size_t>(t - 1)];
        matrix.mutable_grad() = torch::tensor(g, torch::kFloat).reshape({2, 2});
        const double norm = optimiser.step(0.5);
        double square = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            square += g[i] * g[i];
            m[i] = 0.9 * m[i] + 0.1 * g[i];
            v[i] = 0.95 * v[i] + 0.05 * g[i] * g[i];
            const double first = m[i] / (1 - std::pow(0.9, t)),
                         second = v[i] / (1 - std::pow(0.95, t));
            w[i] -= 0.05 * (first / (std::sqrt(second) + 1e-8) + 0.5 * w[i]);
            average[i] += (1 - (1.0 + t) / (10.0 + t)) * (w[i] - average[i]); // grows in
        }
        QVERIFY(std::abs(norm - std::sqrt(square)) < 1e-5);
        const auto shipped = optimiser.averaged().at("matrix").reshape({-1});
        for (int i = 0; i < 4; ++i) {
            QVERIFY(std::abs(matrix.reshape({-1})[i].item<double>() -
                             w[static_cast<std::size_t>(i)]) < 1e-5);
            QVERIFY(std::abs(shipped[i].item<double>() - average[static_cast<std::size_t>(i)]) <
                    1e-5);
        }
    }
    QCOMPARE(optimiser.steps(), std::int64_t{2});
}

void TestOptimiser::clippingAndVectors() {
    OptimiserSettings s;
    s.clip = 1;
    s.weightDecay = 0.5;
    auto vector = torch::tensor({4.0F, 4.0F}).set_requires_grad(true);
    Optimiser optimiser({{"vector", vector}}, s);
    vector.mutable_grad() = torch::tensor({30.0F, 40.0F});
    QCOMPARE(optimiser.step(1), 50.0); // before clipping
    const auto first = optimiser.state().at("first/vector");
    QVERIFY(std::abs(first[0].item<float>() - 0.06F) < 1e-6F); // 0.1 of 30 / 50
    QVERIFY(std::abs(first[1].item<float>() - 0.08F) < 1e-6F);
    // Vectors do not decay: the step is the rate alone.
    QVERIFY(std::abs(vector[0].item<double>() - (4 - s.rate)) < 1e-6);
}

void TestOptimiser::brokenGradientChangesNothing() {
    auto weight = torch::ones({3}).set_requires_grad(true);
    Optimiser optimiser({{"weight", weight}}, {});
    weight.mutable_grad() = torch::tensor({1.0F, NAN, 2.0F});
    QVERIFY(!std::isfinite(optimiser.step(1)));
    QVERIFY(torch::equal(weight.detach(), torch::ones({3})));
    QVERIFY(torch::equal(optimiser.state().at("first/weight"), torch::zeros({3})));
}

void TestOptimiser::stateGoesBack() {
    const auto gradient = torch::tensor({0.1F, 0.2F, -0.3F, 0.4F}).reshape({2, 2});
    auto a = torch::ones({2, 2}).set_requires_grad(true),
         b = torch::zeros({2, 2}).set_requires_grad(true);
    Optimiser first({{"w", a}}, {}), second({{"w", b}}, {});
    for (int i = 0; i < 3; ++i) {
        a.mutable_grad() = gradient * (i + 1);
        first.step(1);
    }
    second.restore(first.state());
    QCOMPARE(second.steps(), std::int64_t{3});
    a.mutable_grad() = gradient.clone();
    b.mutable_grad() = gradient.clone();
    first.step(0.5);
    second.step(0.5);
    QVERIFY(torch::equal(a.detach(), b.detach()));
    QVERIFY(torch::equal(first.averaged().at("w"), second.averaged().at("w")));
    auto other = torch::zeros({2, 3}).set_requires_grad(true);
    Optimiser third({{"w", other}}, {});
    QVERIFY(test::throws(ErrorKind::modelDamaged, [&] { third.restore(first.state()); }));
}

QTEST_APPLESS_MAIN(TestOptimiser)
#include "tst_optimiser.moc"
