#include "base/sha256.h"

#include <QTest>

#include <cstring>

using namespace depict;

class TestSha256 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The examples of FIPS 180-4's validation, and lengths round the block.
    void knownDigests_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("nothing")
            << QByteArray()
            << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc")
            << QByteArray("abc")
            << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million times a")
            << QByteArray(1000000, 'a')
            << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void knownDigests() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, digest);
        for (const qsizetype piece : {qsizetype(1), qsizetype(55), qsizetype(64), text.size()}) {
            if (piece == 1 && text.size() > 1000)
                continue;
            Sha256 hash;
            for (qsizetype at = 0; at < text.size(); at += piece) {
                const auto size = std::size_t(std::min(piece, text.size() - at));
                hash.add({reinterpret_cast<const std::uint8_t*>(text.data()) + at, size});
            }
            QCOMPARE(QByteArray::fromStdString(hash.digest()), digest);
        }
    }
};

QTEST_MAIN(TestSha256)
#include "tst_sha256.moc"
