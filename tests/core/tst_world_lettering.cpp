#include "world/lettering.h"

#include <QtTest>

using namespace depict;
using namespace depict::world;

class TestWorldLettering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void charactersFillWholeCells() {
        const auto latin = charactersOf({"Go on", 0, 2}, {16, 16});
        QCOMPARE(latin.size(), std::size_t{4});
        QCOMPARE(latin[0], (PlacedCharacter{U'G', 1, 5, 2, 1}));
        QCOMPARE(latin[2], (PlacedCharacter{U'o', 1, 8, 2, 1}));
        const auto chinese = charactersOf({"开业", 2, 3}, {16, 16});
        QCOMPARE(chinese.size(), std::size_t{2});
        QCOMPARE(chinese[0], (PlacedCharacter{U'开', 12, 5, 3, 3}));
        QCOMPARE(chinese[1], (PlacedCharacter{U'业', 12, 8, 3, 3}));
    }

    void longWordsBreakEvenly() {
        const auto characters = charactersOf({"HAPPY NEW YEAR 2026", 1, 2}, {16, 16});
        QCOMPARE(characters.size(), std::size_t{16});
        QCOMPARE(characters[0].row, 6);
        QCOMPARE(characters[7].character, U'W');
        QCOMPARE(characters[8].character, U'Y');
        QCOMPARE(characters[8].row, 8);
        QCOMPARE(charactersOf({"新年快乐", 0, 2}, {16, 6})[2].row, 3);
        QCOMPARE(charactersOf({"A\nB", 0, 1}, {8, 8})[1].row, 1);
    }

    void whatDoesNotFitIsNotThere_data() {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("size");
        QTest::newRow("too wide a word") << QByteArray("EXTRAORDINARILY-LONG") << 2;
        QTest::newRow("too many lines") << QByteArray("A\nB\nC\nD\nE") << 4;
        QTest::newRow("nothing") << QByteArray(" \n ") << 2;
        QTest::newRow("no size") << QByteArray("A") << 0;
        QTest::newRow("no UTF-8") << QByteArray("A\xff") << 2;
    }
    void whatDoesNotFitIsNotThere() {
        QFETCH(QByteArray, words);
        QFETCH(int, size);
        const Lettering lettering{words.toStdString(), 0, size};
        QVERIFY(charactersOf(lettering, {16, 16}).empty());
        QCOMPARE(letteringBox(lettering, {16, 16}).height, 0.0);
    }

    void bandsAreAsWideAsThePicture() {
        Lettering lettering{"OPEN", 0, 2};
        QCOMPARE(letteringBox(lettering, {16, 16}).width, 4.0);
        lettering.band = 0;
        const Box box = letteringBox(lettering, {16, 16});
        QCOMPARE(box.width, 16.0);
        QCOMPARE(box.y, 1.0);
        QCOMPARE(box.height, 2.0);
    }

    void drawnLetteringFits() {
        int drawn = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            Random random(seed);
            for (const GridSize grid : {GridSize{16, 16}, GridSize{8, 32}, GridSize{28, 9}}) {
                const auto lettering = drawLettering("GRAND OPENING", grid, random);
                if (!lettering)
                    continue;
                ++drawn;
                const Box box = letteringBox(*lettering, grid);
                QVERIFY(box.height > 0 && box.height <= grid.rows / 2.0);
                QVERIFY(box.x >= 0 && box.right() <= grid.columns);
                QVERIFY(box.y >= 0 && box.bottom() <= grid.rows);
                QVERIFY(lettering->band != lettering->colour);
            }
            QVERIFY(!drawLettering("UNBELIEVABLY", {28, 9}, random));
        }
        QCOMPARE(drawn, 600);
    }
};

QTEST_APPLESS_MAIN(TestWorldLettering)
#include "tst_world_lettering.moc"
