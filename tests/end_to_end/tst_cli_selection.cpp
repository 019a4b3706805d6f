// `depict-cli select` asks in the language of the words; the picture's own metadata tells how.
// `map` tells as data what its pictures show.
#include "base/file.h"
#include "generation/picture_metadata.h"
#include "image/image_file.h"
#include "support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace depict;

class TestCliSelection : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void asksInTheLanguageOfTheWords_data();
    void asksInTheLanguageOfTheWords();
    void unknownLanguage();
    void mapsTellWhatTheyShow_data();
    void mapsTellWhatTheyShow();
};

void TestCliSelection::asksInTheLanguageOfTheWords_data() {
    QTest::addColumn<QStringList>("what");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char* name, const QStringList& what, const QString& asked) {
        QTest::newRow(name) << what << asked;
    };
    row("English", {"the dog"}, "segment the dog");
    row("Chinese", {"红色的汽车"}, "分割红色的汽车");
    row("Japanese", {"赤い車"}, "赤い車を切り分けて");
    row("Korean", {"빨간 차"}, "빨간 차 마스크");
    row("Russian", {"красную машину"}, "сегментируй красную машину");
    row("Arabic", {"السيارة"}, "اعزل السيارة");
    row("Hindi", {"कुत्ते"}, "कुत्ते का मास्क");
    row("German", {"Das Auto"}, "segmentiere Das Auto");
    row("French", {"l'oiseau"}, "segmente l'oiseau");
    row("Spanish", {"el perro"}, "segmenta el perro");
    row("Italian", {"gli alberi"}, "segmenta gli alberi");
    row("Portuguese", {"os gatos"}, "segmente os gatos");
    row("said", {"la casa", "--language", "it"}, "segmenta la casa");
    row("an article alone", {"die"}, "segment die");
}

void TestCliSelection::asksInTheLanguageOfTheWords() {
    QFETCH(QStringList, what);
    QFETCH(QString, asked);
    const QString in = m_folder.filePath("in.png"), out = m_folder.filePath("out.png");
    PixelBuffer pixels({128, 128});
    pixels.fill(90, 120, 30);
    writeImage(in.toStdString(), std::move(pixels).freeze());
    const auto run =
        runProgram(QStringLiteral("depict-cli"),
                   QStringList{"select", in} + what + QStringList{"--out", out, "--scripted"});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    const auto metadata = readMetadata(readFile(out.toStdString(), 1 << 24));
    QVERIFY(metadata.has_value());
    QCOMPARE(QString::fromStdString(metadata->request.words), asked);
}

void TestCliSelection::unknownLanguage() {
    const QString in = m_folder.filePath("in.png");
    const auto run = runProgram(QStringLiteral("depict-cli"),
                                {"select", in, "the dog", "--language", "tlh", "--out",
                                 m_folder.filePath("no.png"), "--scripted"});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.errors.contains("tlh"));
    QVERIFY(!std::filesystem::exists(m_folder.filePath("no.png").toStdString()));
}

void TestCliSelection::mapsTellWhatTheyShow_data() {
    QTest::addColumn<QString>("map");
    QTest::addColumn<bool>("tells");
    for (const char* map : {"segmentation", "detection"})
        QTest::newRow(map) << QString(map) << true;
    for (const char* map : {"depth", "edges"})
        QTest::newRow(map) << QString(map) << false;
}

void TestCliSelection::mapsTellWhatTheyShow() {
    QFETCH(QString, map);
    QFETCH(bool, tells);
    const QString in = m_folder.filePath("seen.png");
    PixelBuffer pixels({160, 128});
    pixels.fill(200, 60, 30);
    writeImage(in.toStdString(), std::move(pixels).freeze());
    const auto run =
        runProgram(QStringLiteral("depict-cli"),
                   {"map", in, map, "--out", m_folder.filePath("map.png"), "--json", "--scripted"});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject told = QJsonDocument::fromJson(run.output).object();
    QCOMPARE(told["things"].isArray(), tells);
    QCOMPARE(told["palette"].isArray(), tells);
    QStringList names;
    const QJsonArray palette = told["palette"].toArray(), things = told["things"].toArray();
    for (const auto& one : palette) {
        const QJsonObject colour = one.toObject();
        names += colour["name"].toString();
        QVERIFY(colour["color"].toString().startsWith('#') && colour["area"].toInt() > 0);
    }
    for (const auto& one : things) {
        const QJsonObject thing = one.toObject();
        const QJsonArray box = thing["box"].toArray();
        QCOMPARE(box.size(), 4);
        QVERIFY(box[0].toInt() >= 0 && box[0].toInt() + box[2].toInt() <= 160);
        QVERIFY(box[1].toInt() >= 0 && box[1].toInt() + box[3].toInt() <= 128);
        QVERIFY(names.contains(thing["name"].toString()));
    }
}

QTEST_GUILESS_MAIN(TestCliSelection)
#include "tst_cli_selection.moc"
