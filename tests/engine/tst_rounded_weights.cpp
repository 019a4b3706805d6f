#include "base/error.h"
#include "engine/tensors/rounded_weights.h"
#include "support/thrown_error.h"

#include <QTemporaryDir>
#include <QTest>

using namespace depict;

class TestRoundedWeights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { torch::manual_seed(5); }
    void eightBitsAreNear();
    void bfloat16IsAView();
    void damaged();

private:
    [[nodiscard]] std::filesystem::path path() const {
        return m_folder.filePath("weights.safetensors").toStdString();
    }
    QTemporaryDir m_folder;
};

void TestRoundedWeights::eightBitsAreNear() {
    auto matrix = torch::randn({40, 64});
    matrix[3] *= 1000; // a scale of its own
    matrix[4].zero_();
    const auto filter = torch::randn({8, 4, 3, 3}), norm = torch::randn({64});
    writeRounded(path(),
                 {{"matrix", matrix}, {"filter", filter}, {"norm", norm}, {"exact", matrix}},
                 [](const std::string& name) { return name != "exact"; });
    const auto file = SafetensorsFile::open(path());
    QCOMPARE(file.type("matrix"), torch::kChar);
    for (const auto& [name, exact] :
         std::map<std::string, torch::Tensor>{{"matrix", matrix}, {"filter", filter}}) {
        const auto rows = exact.flatten(1);
        const auto off =
            (roundedTensor(file, name, exact.sizes()).to(torch::kFloat).flatten(1) - rows)
                .abs()
                .amax(1);
        // Half a step of 127, and what bfloat16 leaves out.
        QVERIFY((off <= rows.abs().amax(1) * (0.5 / 127 + 1.0 / 256) + 1e-9).all().item<bool>());
    }
    QVERIFY(torch::equal(roundedTensor(file, "norm", {64}), norm.to(torch::kBFloat16)));
    QVERIFY(torch::equal(roundedTensor(file, "exact", {40, 64}), matrix.to(torch::kBFloat16)));
}

void TestRoundedWeights::bfloat16IsAView() {
    const auto matrix = torch::randn({16, 16});
    writeRounded(path(), {{"matrix", matrix}});
    const auto file = SafetensorsFile::open(path());
    const auto read = roundedTensor(file, "matrix", {16, 16});
    QVERIFY(torch::equal(read, matrix.to(torch::kBFloat16)));
    QCOMPARE(read.data_ptr(), file.tensor("matrix").data_ptr());
}

void TestRoundedWeights::damaged() {
    const auto refused = [&](const std::map<std::string, torch::Tensor>& tensors) {
        writeSafetensors(path(), tensors);
        const auto file = SafetensorsFile::open(path());
        return test::throws(ErrorKind::modelDamaged, [&] {
            (void)roundedTensor(file, "matrix", {4, 4});
        });
    };
    const auto bits = torch::ones({4, 4}, torch::kChar);
    QVERIFY(refused({{"other", torch::ones({4, 4})}}));
    QVERIFY(refused({{"matrix", torch::ones({4, 5})}}));
    QVERIFY(refused({{"matrix", bits}}));
    QVERIFY(refused({{"matrix", bits}, {"matrix.scale", torch::ones({3})}}));
    auto broken = torch::ones({4});
    broken[2] = std::numeric_limits<float>::infinity();
    QVERIFY(refused({{"matrix", bits}, {"matrix.scale", broken}}));
    QVERIFY(refused({{"matrix", broken.expand({4, 4}).contiguous()}}));
}

QTEST_APPLESS_MAIN(TestRoundedWeights)
#include "tst_rounded_weights.moc"
