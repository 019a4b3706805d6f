#include "base/utf8.h"

#include <QTest>

using namespace depict;

class TestUtf8 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsEveryCodePoint() {
        for (char32_t c = 0; c <= 0x10FFFF; ++c) {
            if (c >= 0xD800 && c <= 0xDFFF)
                continue;
            std::string text;
            appendUtf8(text, c);
            std::size_t position = 0;
            QVERIFY(nextCodePoint(text, position) == c);
            QCOMPARE(position, text.size());
        }
    }

    void writesWhatIsNoCodePointAsReplacement() {
        for (const char32_t c : {0xD800, 0xDFFF, 0x110000, 0x7FFFFFFF}) {
            std::string text;
            appendUtf8(text, c);
            QCOMPARE(text, "\uFFFD");
        }
    }

    void refusesIllFormedBytes_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("position");
        QTest::newRow("stray follower") << QByteArray("a\x80") << 1;
        QTest::newRow("cut") << QByteArray("a\xE4\xBD") << 1;
        QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << 0;
        QTest::newRow("overlong, three bytes") << QByteArray("\xE0\x80\xAF") << 0;
        QTest::newRow("surrogate") << QByteArray("é\xED\xA0\x80") << 2;
        QTest::newRow("too large") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("well-formed") << QByteArray("aé写🙂") << -1;
    }
    void refusesIllFormedBytes() {
        QFETCH(QByteArray, text);
        QFETCH(int, position);
        const auto found = firstIllFormedByte(text.toStdString());
        QCOMPARE(found ? static_cast<int>(*found) : -1, position);
    }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
