#include "base/random.h"

#include <QTest>

using namespace depict;

class TestRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Known answers of the Random123 library (kat_vectors, philox4x32 with 10 rounds).
    void philoxKnowsItsAnswers_data() {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<quint64>("stream");
        QTest::addColumn<quint64>("counter");
        QTest::addColumn<QList<quint32>>("expected");
        const quint64 ones = ~quint64{0};
        QTest::newRow("zeros") << quint64{0} << quint64{0} << quint64{0}
                               << QList<quint32>{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8};
        QTest::newRow("ones") << ones << ones << ones
                              << QList<quint32>{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd};
        QTest::newRow("pi") << quint64{0x299f31d0a4093822} << quint64{0x0370734413198a2e}
                            << quint64{0x85a308d3243f6a88}
                            << QList<quint32>{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1};
    }

    void philoxKnowsItsAnswers() {
        QFETCH(quint64, seed);
        QFETCH(quint64, stream);
        QFETCH(quint64, counter);
        QFETCH(QList<quint32>, expected);
        const auto block = philox(seed, stream, counter);
        QCOMPARE(QList<quint32>(block.begin(), block.end()), expected);
    }

    void copiesReplay() {
        Random random(7, 3);
        for (int i = 0; i < 5; ++i)
            (void)random.bits();
        Random copy = random;
        for (int i = 0; i < 20; ++i)
            QCOMPARE(copy.bits(), random.bits());
    }

    void forksAreIndependentOfThePosition() {
        Random random(7);
        Random early = random.fork(1);
        (void)random.bits();
        Random late = random.fork(1), other = random.fork(2);
        const auto first = early.bits();
        QCOMPARE(late.bits(), first);
        QVERIFY(other.bits() != first);
    }

    void numbersStayInRange() {
        Random random(1);
        QList<int> seen(6);
        double sum = 0, squares = 0;
        for (int i = 0; i < 20000; ++i) {
            const int die = random.between(1, 6);
            QVERIFY(die >= 1 && die <= 6);
            ++seen[die - 1];
            const double u = random.uniform(-2, 3);
            QVERIFY(u >= -2 && u < 3);
            const double n = random.normal();
            sum += n;
            squares += n * n;
        }
        for (const int count : seen)
            QVERIFY2(count > 3000 && count < 3700, qPrintable(QString::number(count)));
        QVERIFY(std::abs(sum / 20000) < 0.03);
        QVERIFY(std::abs(squares / 20000 - 1) < 0.05);
    }

    void uniformAtIsAFunctionOfItsArguments() {
        QCOMPARE(uniformAt(1, 2, 3), uniformAt(1, 2, 3));
        QVERIFY(uniformAt(1, 2, 3) != uniformAt(1, 2, 4));
        QVERIFY(uniformAt(1, 2, 3) != uniformAt(1, 3, 3));
        QVERIFY(uniformAt(1, 2, 3) != uniformAt(2, 2, 3));
    }
};

QTEST_APPLESS_MAIN(TestRandom)
#include "tst_random.moc"
