// Matrices on libtorch's devices, whole and rounded, against those of our own kernels; on
// processors, whose libtorch computes what that of GPUs does.
#include "engine/tensors/device_linear.h"
#include "engine/tensors/quantised_linear.h"
#include "engine/torch_compat.h"

#include <QTest>

using namespace depict;

class TestDeviceLinear : public QObject {
    Q_OBJECT
    static double difference(const torch::Tensor& a, const torch::Tensor& b) {
        return (a - b).abs().max().item<double>();
    }

private Q_SLOTS:
    void initTestCase() { torch::manual_seed(3); }
    void wholeOnesAreExact();
    void roundsAsOurOwnKernels_data();
    void roundsAsOurOwnKernels();
    void outputsOfManyPieces();
};

void TestDeviceLinear::wholeOnesAreExact() {
    const auto weight = torch::randn({70, 300}), x = torch::randn({3, 300});
    const DeviceLinear linear(weight, WeightForm::bf16, torch::kCPU, torch::kFloat);
    QCOMPARE(linear.outputs(), std::int64_t{70});
    QVERIFY(torch::equal(linear.apply(x), torch::linear(x, weight)));
    QCOMPARE(linear.bytes(), std::uint64_t{70 * 300 * 4});
}

void TestDeviceLinear::roundsAsOurOwnKernels_data() {
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("inputs");
    for (const int bits : {8, 4})
        for (const int inputs : {128, 300, 7})
            QTest::addRow("%d bits, %d inputs", bits, inputs) << bits << inputs;
}

void TestDeviceLinear::roundsAsOurOwnKernels() {
    QFETCH(int, bits);
    QFETCH(int, inputs);
    auto weight = torch::randn({70, inputs}).to(torch::kBFloat16);
    weight[5].zero_(); // has no scale
    const QuantisedLinear own(weight, bits);
    const DeviceLinear linear(weight, bits == 8 ? WeightForm::int8 : WeightForm::int4, torch::kCPU,
                              torch::kFloat);
    const auto used = linear.dequantised();
    QVERIFY(difference(used, own.dequantised(70)) < 1e-6);
    const auto x = torch::randn({3, inputs});
    QVERIFY(difference(linear.apply(x), torch::matmul(x, used.t())) < 1e-4);
    if (inputs > 7)
        QVERIFY(linear.bytes() < std::uint64_t(70) * inputs * bits / 8 * 3 / 2);
}

/// More weights than are widened at once.
void TestDeviceLinear::outputsOfManyPieces() {
    const auto weight = torch::randn({20, 1 << 12}).repeat({1, 1 << 10}).to(torch::kBFloat16);
    const DeviceLinear linear(weight, WeightForm::int4, torch::kCPU, torch::kFloat);
    auto x = torch::zeros({1, weight.size(1)});
    x[0][5] = 1;
    const auto y = linear.apply(x);
    QCOMPARE(y.size(1), std::int64_t{20});
    const auto few =
        DeviceLinear(weight.narrow(1, 0, 128), WeightForm::int4, torch::kCPU, torch::kFloat)
            .dequantised();
    QVERIFY(difference(y[0], few.select(1, 5)) < 1e-6);
}

QTEST_APPLESS_MAIN(TestDeviceLinear)
#include "tst_device_linear.moc"
