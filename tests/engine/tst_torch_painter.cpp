// Model folders that are missing, incomplete or damaged: a sentence, never a crash.
#include "base/random.h"
#include "engine/sketch_model.h"
#include "engine/torch_painter.h"
#include "support/thrown_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace depict;
namespace fs = std::filesystem;

constexpr std::array kFiles{kConfigFile, kWordsFile, kPictureFile, kPainterFile, kLooksFile};

class TestTorchPainter : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    fs::path m_whole, m_broken; // a model, and a copy to break

    [[nodiscard]] static std::string read(const fs::path& file) {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    static void write(const fs::path& file, const std::string& bytes) {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
    }
    /// Opens the broken folder both ways; true when each works or says what is wrong.
    [[nodiscard]] bool survives(bool* failed = nullptr) const;
    [[nodiscard]] bool bothThrow(ErrorKind kind) const;
    void rewrite(const char* file,
                 const std::function<void(std::map<std::string, torch::Tensor>&)>& change) const;
    static void files() {
        QTest::addColumn<QString>("file");
        for (const auto* file : kFiles)
            QTest::addRow("%s", file) << QString(file);
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void factsOfAFolder();
    void paintsAfterLoading();
    void folderIsMissing();
    void fileIsMissing_data() { files(); }
    void fileIsMissing();
    void fileIsAFolder_data() { files(); }
    void fileIsAFolder();
    void fileIsCut_data();
    void fileIsCut();
    void fileIsEmpty_data() { files(); }
    void fileIsEmpty();
    void flippedBytes_data();
    void flippedBytes();
    void configFields_data();
    void configFields();
    void weightsThatAreNotNumbers_data();
    void weightsThatAreNotNumbers();
    void weightsOfAnotherShape();
    void weightIsMissing();
    void wordsOfAnotherModel();
    void noCudaIsSaid();
};

bool TestTorchPainter::survives(bool* failed) const {
    const auto open = [&] {
        static_cast<void>(makeTorchPainter({m_broken, DeviceChoice::cpu, 1}));
    };
    const auto inspect = [&] { static_cast<void>(inspectModelFolder(m_broken)); };
    const auto isSaid = [](const std::optional<Error>& error) {
        return !error || ((error->kind() == ErrorKind::modelDamaged ||
                           error->kind() == ErrorKind::modelMissing) &&
                          error->detail().ends_with('.'));
    };
    const auto opened = test::thrownBy(open), inspected = test::thrownBy(inspect);
    if (failed)
        *failed = opened.has_value();
    if (!isSaid(opened))
        qWarning() << "open:" << opened->what();
    if (!isSaid(inspected))
        qWarning() << "inspect:" << inspected->what();
    return isSaid(opened) && isSaid(inspected);
}

bool TestTorchPainter::bothThrow(ErrorKind kind) const {
    return test::throws(kind,
                        [&] {
                            return makeTorchPainter({m_broken, DeviceChoice::cpu, 1});
                        }) &&
           test::throws(kind, [&] { return inspectModelFolder(m_broken); });
}

void TestTorchPainter::rewrite(
    const char* file,
    const std::function<void(std::map<std::string, torch::Tensor>&)>& change) const {
    std::map<std::string, torch::Tensor> weights;
    {
        const auto whole = SafetensorsFile::open(m_whole / file);
        for (const auto& name : whole.names())
            weights[name] = whole.tensor(name).clone();
    }
    change(weights);
    writeSafetensors(m_broken / file, weights);
}

void TestTorchPainter::initTestCase() {
    m_whole = fs::path(m_folder.path().toStdString()) / "whole";
    m_broken = fs::path(m_folder.path().toStdString()) / "broken";
    writeSketchModel(m_whole, 1, true);
}

void TestTorchPainter::init() {
    fs::remove_all(m_broken);
    fs::copy(m_whole, m_broken);
}

void TestTorchPainter::factsOfAFolder() {
    const auto facts = inspectModelFolder(m_whole);
    QCOMPARE(facts.id, std::string("flat-sketch"));
    QCOMPARE(facts.family, std::string("flat"));
    QCOMPARE(facts.tasks.size(), std::size_t{5});
    QCOMPARE(facts.languages, (std::vector<std::string>{"en", "zh"}));
    QVERIFY(facts.description.starts_with("2 blocks of 64, 2 heads, 4 codes of 512"));
    std::uintmax_t bytes = 0;
    for (const auto& entry : fs::directory_iterator(m_whole))
        bytes += entry.file_size();
    QCOMPARE(facts.bytesOnDisk, bytes);
    std::uint64_t parameters = 0;
    const auto count = [&](const std::string&, torch::Tensor& weight) {
        parameters += static_cast<std::uint64_t>(weight.numel());
    };
    auto model = loadFlatModel(m_whole);
    model.pictures.visit(count);
    model.transformer.visit(count);
    QCOMPARE(facts.parameters, parameters);
}

void TestTorchPainter::paintsAfterLoading() {
    QCOMPARE(makeTorchPainter({m_whole, DeviceChoice::cpu, 2})->facts().deviceName,
             std::string("CPU, 2 threads"));
}

void TestTorchPainter::folderIsMissing() {
    fs::remove_all(m_broken);
    QVERIFY(bothThrow(ErrorKind::modelMissing));
    write(m_broken, "not a folder");
    QVERIFY(bothThrow(ErrorKind::modelMissing));
}

void TestTorchPainter::fileIsMissing() {
    QFETCH(QString, file);
    fs::remove(m_broken / file.toStdString());
    QVERIFY(bothThrow(ErrorKind::modelMissing));
}

void TestTorchPainter::fileIsAFolder() {
    QFETCH(QString, file);
    fs::remove(m_broken / file.toStdString());
    fs::create_directory(m_broken / file.toStdString());
    bool failed = false;
    QVERIFY(survives(&failed));
    QVERIFY(failed);
}

void TestTorchPainter::fileIsCut_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("share");
    for (const auto* file : kFiles)
        for (const double share : {0.001, 0.1, 0.5, 0.9, 0.9999})
            QTest::addRow("%s at %g", file, share) << QString(file) << share;
}

void TestTorchPainter::fileIsCut() {
    QFETCH(QString, file);
    QFETCH(double, share);
    const auto path = m_broken / file.toStdString();
    // Of the config the last byte is a line end: two bytes less is no longer an object.
    const auto size = static_cast<double>(fs::file_size(path));
    fs::resize_file(path, static_cast<std::uintmax_t>(std::min(size * share, size - 2)));
    bool failed = false;
    QVERIFY(survives(&failed));
    QVERIFY(failed);
}

void TestTorchPainter::fileIsEmpty() {
    QFETCH(QString, file);
    fs::resize_file(m_broken / file.toStdString(), 0);
    bool failed = false;
    QVERIFY(survives(&failed));
    QVERIFY(failed);
}

void TestTorchPainter::flippedBytes_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("within"); // the first so many bytes
    QTest::addRow("config") << QString(kConfigFile) << 100000;
    QTest::addRow("words") << QString(kWordsFile) << 100000;
    QTest::addRow("picture's length") << QString(kPictureFile) << 8;
    QTest::addRow("picture's header") << QString(kPictureFile) << 3000;
    QTest::addRow("painter's length") << QString(kPainterFile) << 8;
    QTest::addRow("painter's header") << QString(kPainterFile) << 2500;
    QTest::addRow("looks") << QString(kLooksFile) << 1000;
}

void TestTorchPainter::flippedBytes() {
    QFETCH(QString, file);
    QFETCH(int, within);
    const auto path = m_broken / file.toStdString();
    const auto whole = read(path);
    const int reach = std::min(within, static_cast<int>(whole.size()));
    int refused = 0;
    for (int turn = 0; turn < 150; ++turn) {
        Random random(static_cast<std::uint64_t>(turn), 77);
        auto bytes = whole;
        const int flips = 1 + random.below(3);
        for (int i = 0; i < flips; ++i)
            bytes[static_cast<std::size_t>(random.below(reach))] =
                static_cast<char>(random.below(256));
        write(path, bytes);
        bool failed = false;
        QVERIFY2(survives(&failed), qPrintable(QStringLiteral("turn %1").arg(turn)));
        refused += failed;
    }
    QVERIFY2(refused > 20, qPrintable(QString::number(refused)));
}

void TestTorchPainter::configFields_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char* name, const char* from, const char* to) {
        QTest::addRow("%s", name) << QByteArray(from) << QByteArray(to);
    };
    row("a width that is text", R"("width": 64)", R"("width": "64")");
    row("a huge width", R"("width": 64)", R"("width": 99999999999999999999)");
    row("a width below zero", R"("width": 64)", R"("width": -64)");
    row("a fraction of a block", R"("blocks": 2)", R"("blocks": 2.5)");
    row("no heads", R"("heads": 2)", R"("heads": 0)");
    row("heads that do not divide", R"("heads": 2)", R"("heads": 3)");
    row("no hidden size", R"("hidden": 96)", R"("hiden": 96)");
    row("theta is null", R"("theta": 10000.0)", R"("theta": null)");
    row("more levels than codes hold", R"("levels": 8)", R"("levels": 64)");
    row("another vocabulary", R"("vocabulary": )", R"("vocabulary": 1)");
    row("more codes than numbers", R"("codesPerCell": 4)", R"("codesPerCell": 16)");
    row("an object that is a list", R"("picture": {)", R"("picture": [], "x": {)");
    row("not JSON", R"("family")", R"(family)");
    row("guidance out of range", R"("guidance": 3.0)", R"("guidance": 1e300)");
    row("more blocks than there are", R"("blocks": 2)", R"("blocks": 3)");
}

void TestTorchPainter::configFields() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    auto text = QByteArray::fromStdString(read(m_broken / kConfigFile));
    QVERIFY2(text.contains(from), text.constData());
    write(m_broken / kConfigFile, text.replace(from, to).toStdString());
    bool failed = false;
    QVERIFY(survives(&failed));
    QVERIFY(failed);
}

void TestTorchPainter::weightsThatAreNotNumbers_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<float>("value");
    for (const auto* file : {kPictureFile, kPainterFile}) {
        QTest::addRow("nan in %s", file) << QString(file) << std::nanf("");
        QTest::addRow("infinity in %s", file) << QString(file) << INFINITY;
    }
}

void TestTorchPainter::weightsThatAreNotNumbers() {
    QFETCH(QString, file);
    QFETCH(float, value);
    rewrite(file.toStdString().c_str(),
            [&](auto& weights) { weights.begin()->second.view(-1)[3] = value; });
    const auto error = test::thrownBy([&] {
        return makeTorchPainter({m_broken, DeviceChoice::cpu, 1});
    });
    QVERIFY(error && error->kind() == ErrorKind::modelDamaged);
    QVERIFY(error->detail().find(file.toStdString()) != std::string::npos);
}

void TestTorchPainter::weightsOfAnotherShape() {
    rewrite(kPainterFile, [](auto& weights) {
        auto& weight = weights.at("norm.weight");
        weight = torch::ones({weight.size(0) + 1}, weight.options());
    });
    QVERIFY(test::throws(ErrorKind::modelDamaged, [&] {
        return makeTorchPainter({m_broken, DeviceChoice::cpu, 1});
    }));
}

void TestTorchPainter::weightIsMissing() {
    rewrite(kPictureFile, [](auto& weights) { weights.erase("decoder.out.bias"); });
    QVERIFY(test::throws(ErrorKind::modelDamaged, [&] {
        return makeTorchPainter({m_broken, DeviceChoice::cpu, 1});
    }));
}

void TestTorchPainter::wordsOfAnotherModel() {
    BpeTrainer trainer;
    trainer.add("other words");
    saveTiktoken(m_broken / kWordsFile, trainer.train(260));
    QVERIFY(test::throws(ErrorKind::modelDamaged, [&] {
        return makeTorchPainter({m_broken, DeviceChoice::cpu, 1});
    }));
}

void TestTorchPainter::noCudaIsSaid() {
    if (torch::cuda::is_available())
        QSKIP("This machine has a CUDA device.");
    QVERIFY(test::throws(ErrorKind::device, [&] {
        return makeTorchPainter({m_whole, DeviceChoice::cuda, 1});
    }));
}

QTEST_APPLESS_MAIN(TestTorchPainter)
#include "tst_torch_painter.moc"
