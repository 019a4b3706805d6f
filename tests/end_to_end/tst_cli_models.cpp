// `depict-cli models` on folders of public models, and paintings with one; the folders are made of
// reference tensors, which lie beside the repository.
#include "support/open_model_folders.h"
#include "support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace depict;

class TestCliModels : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    [[nodiscard]] QString janus();
    static QJsonObject json(const ProgramRun& run) {
        return QJsonDocument::fromJson(run.output).object();
    }
    static ProgramRun cli(const QStringList& arguments) {
        return runProgram(QStringLiteral("depict-cli"), arguments);
    }

private Q_SLOTS:
    void initTestCase();
    void verifies_data();
    void verifies();
    void verifyNamesWhatDiffers();
    void verifiesWhatIsPublished();
    void checks();
    void rounds();
    void paintsAndAnswers();
};

void TestCliModels::initTestCase() {
    if (cli({"models", "--help"}).exitCode != 0)
        QSKIP("This build has no engine.");
}

QString TestCliModels::janus() {
    const auto folder = std::filesystem::path(m_folder.path().toStdString()) / "Janus-small";
    if (!std::filesystem::exists(folder))
        writeJanusFolder(folder);
    return QString::fromStdString(folder.string());
}

void TestCliModels::verifies_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<int>("keys");
    QTest::newRow("Janus-Pro") << "janus-pro" << false << 28;
    QTest::newRow("Emu3.5") << "emu3.5" << false << 16;
    QTest::newRow("Janus-Pro, with the codec") << "janus-pro" << true << 54;
    QTest::newRow("Emu3.5, with the codec") << "emu3.5" << true << 31;
}

void TestCliModels::verifies() {
    QFETCH(QString, name);
    QFETCH(int, keys);
    QFETCH(bool, isWhole);
    if (isWhole && !std::filesystem::exists(kWholeGolden))
        QSKIP("The whole reference data are not beside this repository.");
    const auto folder =
        QString::fromStdString((isWhole ? kWholeGolden : ownGolden()).string()) + "/" + name;
    const auto run = cli({"models", "verify", folder, folder + "/io.safetensors", "--json"});
    QVERIFY2(run.exitCode == 0, run.output + run.errors);
    QCOMPARE(json(run)["failed"].toInt(-1), 0);
    QCOMPARE(json(run)["keys"].toArray().size(), keys);
    const auto rough =
        cli({"models", "verify", folder, folder + "/io.safetensors", "--bf16", "--json"});
    QVERIFY2(rough.exitCode == 0, rough.output + rough.errors);
    QVERIFY(json(rough)["compared"].toInt() > 0);
    QVERIFY(json(rough)["compared"].toInt() < json(run)["compared"].toInt());
}

void TestCliModels::verifyNamesWhatDiffers() {
    const auto golden = QString::fromStdString(ownGolden().string());
    const auto run =
        cli({"models", "verify", golden + "/janus-pro", golden + "/emu3.5/io.safetensors"});
    QCOMPARE(run.exitCode, 8);
    QVERIFY(run.output.contains("lm.logits") && run.output.contains("FAIL"));
    QCOMPARE(cli({"models", "verify", golden + "/janus-pro", m_folder.filePath("none")}).exitCode,
             8);
    QCOMPARE(cli({"models", "verify", golden + "/janus-pro", "--bf16"}).exitCode, 2);
}

void TestCliModels::verifiesWhatIsPublished() {
    const auto run = cli({"models", "verify", janus()});
    QCOMPARE(run.exitCode, 8); // weights and words of its own
    QVERIFY(run.output.contains("tokens of a sentence") && run.output.contains("FAIL"));
    const auto emu = std::filesystem::path(m_folder.path().toStdString()) / "Emu-small";
    writeEmuFolder(emu);
    std::filesystem::remove(emu / "model.safetensors"); // its words suffice
    const auto words = cli({"models", "verify", QString::fromStdString(emu.string()), "--json"});
    QCOMPARE(words.exitCode, 8);
    QCOMPARE(json(words)["compared"].toInt(), 1);
    QCOMPARE(json(words)["failed"].toInt(), 1);
    const auto reference = QString::fromStdString((ownGolden() / "janus-pro").string());
    const auto none = cli({"models", "verify", reference});
    QVERIFY(none.exitCode == 2 && none.errors.contains("reference"));
    QCOMPARE(cli({"models", "verify", DEPICT_SOURCE_DIR "/resources/models/flat"}).exitCode, 5);
}

void TestCliModels::checks() {
    const auto run = cli({"models", "check", janus(), "--json"});
    QVERIFY2(run.exitCode == 0, run.output + run.errors);
    const auto told = json(run);
    QCOMPARE(told["family"].toString(), QStringLiteral("janus-pro"));
    QCOMPARE(told["layout"].toString(), QStringLiteral("original"));
    QVERIFY(told["licence"].toString().contains(QStringLiteral("MIT")));
    QVERIFY(told["memory_bytes"].toObject()["4-bit"].toDouble() <
            told["memory_bytes"].toObject()["bf16"].toDouble());
    const auto list = cli({"models", "list", janus()});
    QVERIFY(list.exitCode == 0 && list.output.contains("Janus-small"));
    QVERIFY(QFile::rename(janus() + "/tokenizer.json", m_folder.filePath("away")));
    const auto missing = cli({"models", "check", janus()});
    QVERIFY(QFile::rename(m_folder.filePath("away"), janus() + "/tokenizer.json"));
    QCOMPARE(missing.exitCode, 8);
    QVERIFY(missing.output.contains("tokenizer"));
}

void TestCliModels::rounds() {
    const auto run = cli({"models", "quantize", janus(), "--bits", "4", "--json"});
    QVERIFY2(run.exitCode == 0, run.output + run.errors);
    QVERIFY(json(run)["relative_error"].toDouble() > 0.01);
    QVERIFY(QFile::exists(json(run)["file"].toString()));
    QCOMPARE(cli({"models", "quantize", janus(), "--bits", "3"}).exitCode, 2);
}

void TestCliModels::paintsAndAnswers() {
    const auto out = m_folder.filePath("out.png");
    const auto painted =
        cli({"paint", "a house", "--model", janus(), "--out", out, "--seed", "4", "--json"});
    QVERIFY2(painted.exitCode == 0, painted.errors);
    QCOMPARE(json(painted)["width"].toInt(), 64);
    QCOMPARE(json(painted)["tokens"].toInt(), 16);
    const auto rounded = cli(
        {"paint", "a house", "--model", janus(), "--out", out, "--precision", "8-bit", "--json"});
    QVERIFY2(rounded.exitCode == 0, rounded.errors);
    QVERIFY(json(rounded)["device"].toString().contains(QStringLiteral("8-bit")));
    QCOMPARE(cli({"paint", "a house", "--model", janus(), "--shape", "4:1", "--out", out}).exitCode,
             5);
    QCOMPARE(cli({"edit", out, "make it red", "--model", janus(), "--out", out}).exitCode, 5);
    const auto answered = cli({"ask", out, "what is this?", "--model", janus(), "--json"});
    QVERIFY2(answered.exitCode == 0, answered.errors);
    const auto talk = cli({"ask", out, "what is this?", "--with", out, "--then", "and this?",
                           "--then", "why?", "--model", janus(), "--json"});
    QVERIFY2(talk.exitCode == 0, talk.errors);
    QCOMPARE(json(talk)["answers"].toArray().size(), 3);
    const auto many = cli({"ask", out, "what?", "--with", out, "--with", out, "--with", out,
                           "--with", out, "--model", janus()});
    QCOMPARE(many.exitCode, 5);
}

QTEST_APPLESS_MAIN(TestCliModels)
#include "tst_cli_models.moc"
