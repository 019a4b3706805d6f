// Checkpoints as torch writes them: read without running anything; hostile ones are refused.
#include "base/random.h"
#include "engine/tensors/torch_zip.h"
#include "engine/torch_zip_writer.h"
#include "support/open_model_folders.h"
#include "support/thrown_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace depict;
using namespace depict::test;
namespace fs = std::filesystem;

class TestTorchZip : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    [[nodiscard]] fs::path path(const std::string& name) const {
        return fs::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:
    void torchZip();
    void torchZipRefuses_data();
    void torchZipRefuses();
    void torchZipFuzzed();
};

void TestTorchZip::torchZip() {
    const std::map<std::string, torch::Tensor> tensors{
        {"a.weight", torch::randn({3, 5}).to(torch::kBFloat16)},
        {"b", torch::arange(4).to(torch::kBFloat16)}};
    TorchZipWriter writer;
    writer.write(path("right.bin").string(), tensors);
    const auto file = TorchZipFile::open(path("right.bin"), TorchZipFile::Kind::weights);
    QCOMPARE(file.names().size(), std::size_t{2});
    for (const auto& [name, tensor] : tensors)
        QVERIFY(torch::equal(file.tensor(name), tensor));
    // Floats are for a checkpoint only.
    writer.storageImport = "torch\nFloatStorage\n";
    writer.write(path("floats.ckpt").string(), {{"c", torch::ones({2})}});
    const auto floats = TorchZipFile::open(path("floats.ckpt"), TorchZipFile::Kind::checkpoint);
    QVERIFY(torch::equal(floats.tensor("c"), torch::ones({2})));
    QVERIFY(throws(ErrorKind::modelDamaged, [&] {
        return TorchZipFile::open(path("floats.ckpt"), TorchZipFile::Kind::weights);
    }));
}

void TestTorchZip::torchZipRefuses_data() {
    QTest::addColumn<QByteArray>("storage");
    QTest::addColumn<QByteArray>("rebuild");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("wrongCount");
    const QByteArray storage("torch\nBFloat16Storage\n"),
        rebuild("torch._utils\n_rebuild_tensor_v2\n"), none;
    QTest::newRow("another storage") << QByteArray("torch\nHalfStorage\n") << rebuild << none << 0;
    QTest::newRow("another call") << storage << QByteArray("os\nsystem\n") << none << 0;
    QTest::newRow("system") << storage << rebuild
                            << QByteArray("cos\nsystem\n(X\4\0\0\0true\205R0", 25) << 0;
    QTest::newRow("eval") << storage << rebuild << QByteArray("cbuiltins\neval\n0") << 0;
    QTest::newRow("near the allowed")
        << storage << rebuild << QByteArray("ctorch._utils\n_rebuild\n0") << 0;
    QTest::newRow("by name on the stack")
        << storage << rebuild << QByteArray("\214\2os\214\6system\223", 15) << 0;
    QTest::newRow("instance") << storage << rebuild << QByteArray("(ios\nsystem\n") << 0;
    QTest::newRow("extension") << storage << rebuild << QByteArray("\202\1") << 0;
    QTest::newRow("nothing to take") << storage << rebuild << QByteArray("R") << 0;
    QTest::newRow("more numbers than there are") << storage << rebuild << none << 1000;
    QTest::newRow("less than none") << storage << rebuild << none << -1000;
}

void TestTorchZip::torchZipRefuses() {
    QFETCH(QByteArray, storage);
    QFETCH(QByteArray, rebuild);
    QFETCH(QByteArray, before);
    QFETCH(int, wrongCount);
    TorchZipWriter writer;
    writer.storageImport = storage.toStdString();
    writer.rebuildImport = rebuild.toStdString();
    writer.before = before.toStdString();
    writer.wrongCount = wrongCount;
    writer.write(path("wrong.bin").string(), {{"a", torch::ones({4}).to(torch::kBFloat16)}});
    QVERIFY(throws(ErrorKind::modelDamaged, [&] {
        return TorchZipFile::open(path("wrong.bin"), TorchZipFile::Kind::weights);
    }));
}

/// Any change of any byte gives tensors within the file or one sentence.
void TestTorchZip::torchZipFuzzed() {
    TorchZipWriter().write(path("whole.bin").string(),
                           {{"a", torch::ones({3, 4}).to(torch::kBFloat16)},
                            {"b", torch::ones({2}).to(torch::kBFloat16)}});
    std::ifstream in(path("whole.bin"), std::ios::binary);
    const std::string whole((std::istreambuf_iterator<char>(in)), {});
    Random random(3);
    int refused = 0;
    for (int round = 0; round < 4000; ++round) {
        auto bytes = whole;
        if (round % 4 == 0)
            bytes.resize(static_cast<std::size_t>(random.below(static_cast<int>(bytes.size()))));
        for (int change = 0; change <= round % 3 && !bytes.empty(); ++change)
            bytes[static_cast<std::size_t>(random.below(static_cast<int>(bytes.size())))] =
                static_cast<char>(random.below(256));
        writeText(path("fuzzed.bin"), bytes);
        try {
            const auto file = TorchZipFile::open(path("fuzzed.bin"), TorchZipFile::Kind::weights);
            for (const auto& name : file.names())
                static_cast<void>(file.tensor(name).to(torch::kFloat).sum().item<float>());
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::modelDamaged);
            ++refused;
        }
    }
    QVERIFY(refused > 1000);
}

QTEST_APPLESS_MAIN(TestTorchZip)
#include "tst_torch_zip.moc"
