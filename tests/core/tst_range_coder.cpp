#include "base/random.h"
#include "base/range_coder.h"

#include <QTest>

#include <cmath>

using namespace depict;

class TestRangeCoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bitsComeBack();
    void likelyBitsTakeLittleRoom();
    void numbersComeBack();
    void anyBytesCanBeRead();
};

void TestRangeCoder::bitsComeBack() {
    for (const double share : {0.0, 0.001, 0.1, 0.5, 0.97, 1.0}) {
        Random random(static_cast<std::uint64_t>(share * 1000));
        std::vector<bool> bits;
        for (int i = 0; i < 5000; ++i)
            bits.push_back(random.chance(share));
        RangeEncoder encoder;
        for (BitModel model; const bool said : bits) {
            bool bit = said;
            encoder.code(model, bit);
            QCOMPARE(bit, said);
        }
        const auto bytes = encoder.finish();
        RangeDecoder decoder(bytes);
        for (BitModel model; const bool said : bits) {
            bool bit = !said;
            decoder.code(model, bit);
            QCOMPARE(bit, said);
        }
    }
}

void TestRangeCoder::likelyBitsTakeLittleRoom() {
    for (const double share : {0.02, 0.2, 0.5}) {
        constexpr int kBits = 40000;
        Random random(3);
        RangeEncoder encoder;
        BitModel model;
        for (int i = 0; i < kBits; ++i) {
            bool bit = random.chance(share);
            encoder.code(model, bit);
        }
        const double entropy =
            -kBits / 8.0 * (share * std::log2(share) + (1 - share) * std::log2(1 - share));
        const auto size = static_cast<double>(encoder.finish().size());
        QVERIFY2(size < 1.12 * entropy + 8, qPrintable(QString("%1 %2").arg(size).arg(entropy)));
    }
}

void TestRangeCoder::numbersComeBack() {
    Random random(4);
    std::vector<unsigned> numbers;
    for (int i = 0; i < 3000; ++i)
        numbers.push_back(static_cast<unsigned>(random.chance(0.7) ? 5 : random.below(64)));
    RangeEncoder encoder;
    for (NumberModel<6> model; unsigned number : numbers)
        model.code(encoder, number);
    const auto bytes = encoder.finish();
    QVERIFY(bytes.size() < numbers.size() * 6 / 8);
    RangeDecoder decoder(bytes);
    for (NumberModel<6> model; const unsigned said : numbers) {
        unsigned number = 0;
        model.code(decoder, number);
        QCOMPARE(number, said);
    }
}

void TestRangeCoder::anyBytesCanBeRead() {
    Random random(5);
    for (int length = 0; length < 40; ++length) {
        std::vector<std::uint8_t> bytes(static_cast<std::size_t>(length));
        for (auto& byte : bytes)
            byte = static_cast<std::uint8_t>(random.below(256));
        RangeDecoder decoder(bytes);
        NumberModel<6> model;
        for (int i = 0; i < 1000; ++i) {
            unsigned number = 0;
            model.code(decoder, number);
            QVERIFY(number < 64);
        }
    }
}

QTEST_APPLESS_MAIN(TestRangeCoder)
#include "tst_range_coder.moc"
