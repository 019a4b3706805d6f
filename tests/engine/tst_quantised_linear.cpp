#include "base/error.h"
#include "engine/tensors/quantised_linear.h"
#include "support/thrown_error.h"

#include <QTest>

#include <limits>

using namespace depict;

class TestQuantisedLinear : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { torch::manual_seed(4); }
    void products_data();
    void products();
    void everyKernelGivesTheSame_data() { products_data(); }
    void everyKernelGivesTheSame();
    void rowsDoNotTouchEachOther();
};

void TestQuantisedLinear::products_data() {
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("outputs");
    QTest::addColumn<double>("error");
    QTest::newRow("8 bits") << 8 << 300 << 130 << 0.012;
    QTest::newRow("8 bits, one") << 8 << 1 << 1 << 0.012;
    QTest::newRow("8 bits, a row and a part") << 8 << 131 << 17 << 0.012;
    QTest::newRow("4 bits") << 4 << 300 << 130 << 0.13;
    QTest::newRow("4 bits, whole groups") << 4 << 256 << 256 << 0.13;
    QTest::newRow("4 bits, an input more") << 4 << 129 << 33 << 0.13;
}

void TestQuantisedLinear::products() {
    QFETCH(int, bits);
    QFETCH(int, inputs);
    QFETCH(int, outputs);
    QFETCH(double, error);
    const auto weight = torch::randn({outputs, inputs});
    const QuantisedLinear matrix(weight, bits);
    QVERIFY(matrix.errorOfFirst(weight) < error);
    for (const int rows : {1, 2, 5}) {
        const auto x = torch::randn({rows, inputs});
        const auto wanted = torch::matmul(x, matrix.dequantised(outputs).t()) + 1;
        auto y = torch::ones({rows, outputs});
        matrix.apply(x.data_ptr<float>(), rows, y.data_ptr<float>(), true);
        QVERIFY((y - wanted).abs().max().item<float>() < 2e-3f);
        matrix.apply(x.data_ptr<float>(), rows, y.data_ptr<float>());
        QVERIFY((y + 1 - wanted).abs().max().item<float>() < 2e-3f);
    }
    QVERIFY(test::throws(ErrorKind::modelDamaged, [&] {
        return QuantisedLinear(inputs + 4, outputs, bits, matrix.panels(), matrix.scales());
    }));
}

/// Also for numbers that fill the whole range, where sums are as large as they can be.
void TestQuantisedLinear::everyKernelGivesTheSame() {
    QFETCH(int, bits);
    QFETCH(int, inputs);
    QFETCH(int, outputs);
    for (const bool large : {false, true}) {
        const auto weight =
            large ? torch::ones({outputs, inputs}) : torch::randn({outputs, inputs});
        const QuantisedLinear matrix(weight, bits);
        for (const int rows : {1, 2, 3, 4, 5, 9}) {
            const auto x = large ? -torch::ones({rows, inputs}) : torch::randn({rows, inputs});
            torch::Tensor first;
            for (const GroupSums kernel : groupKernels(bits)) {
                auto y = torch::zeros({rows, outputs});
                matrix.applyBy(kernel, x.data_ptr<float>(), rows, y.data_ptr<float>(), false);
                if (!first.defined())
                    first = y;
                QVERIFY(torch::equal(first, y));
            }
            if (large)
                QVERIFY((first + inputs).abs().max().item<float>() < 1e-2f * inputs);
        }
    }
}

void TestQuantisedLinear::rowsDoNotTouchEachOther() {
    constexpr int kInputs = 260, kOutputs = 40, kRows = 6;
    const QuantisedLinear matrix(torch::randn({kOutputs, kInputs}), 4);
    auto x = torch::randn({kRows, kInputs});
    x[2].zero_();
    x[4][7] = std::numeric_limits<float>::infinity();
    x[5] *= 1e-44; // too small for a scale
    auto together = torch::zeros({kRows, kOutputs});
    matrix.apply(x.data_ptr<float>(), kRows, together.data_ptr<float>());
    for (int row = 0; row < kRows; ++row) {
        auto alone = torch::zeros({kOutputs});
        const auto own = x[row].contiguous();
        matrix.apply(own.data_ptr<float>(), 1, alone.data_ptr<float>());
        QVERIFY(torch::equal(torch::nan_to_num(alone, 7), torch::nan_to_num(together[row], 7)));
    }
    QCOMPARE(together[2].abs().max().item<float>(), 0.0F);
    QVERIFY(together[4].isnan().all().item<bool>()); // what is no number is not hidden
    QCOMPARE(together[5].abs().max().item<float>(), 0.0F);
}

QTEST_APPLESS_MAIN(TestQuantisedLinear)
#include "tst_quantised_linear.moc"
