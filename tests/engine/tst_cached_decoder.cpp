// Token by token must give what the whole sequence gives, on both implementations.
#include "engine/families/flat/flat_sequence.h"
#include "engine/sketch_model.h"
#include "engine/tensors/packed_linear.h"
#include "engine/transformer/cached_decoder.h"
#include "support/thrown_error.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace depict;
using torch::Tensor;

class TestCachedDecoder : public QObject {
    Q_OBJECT
private:
    TransformerConfig m_config;
    std::unique_ptr<Transformer> m_net;
    LatentGrid m_picture{{4, 5}, 4};
    FlatMarks m_marks{300, false};
    FlatSequence m_sequence{m_marks, 4};
    Tensor m_whole; // [T, D], uncached

    [[nodiscard]] std::vector<Position> positions(int from, int to) const;
    [[nodiscard]] std::unique_ptr<CachedDecoder> make(bool own) const {
        return own ? makeCpuDecoder(*m_net) : makeTorchDecoder(*m_net, torch::kFloat);
    }
    /// Our own decoder keeps keys and values as bfloat16; nothing else differs.
    void close(const std::vector<float>& hidden, int position, bool own) const {
        const auto wanted = m_whole[position].contiguous();
        QCOMPARE(static_cast<std::int64_t>(hidden.size()), wanted.numel());
        for (std::size_t i = 0; i < hidden.size(); ++i)
            QVERIFY(std::abs(hidden[i] - wanted.data_ptr<float>()[i]) < (own ? 2e-2f : 2e-3f));
    }

private Q_SLOTS:
    void initTestCase();
    void extending_data();
    void extending();
    void truncateAndRefill();
    void branchIsIndependent();
    void stepOfTwo();
    void logits();
    void packedProductIsExact();
    void tooLongIsAnError();
};

std::vector<Position> TestCachedDecoder::positions(int from, int to) const {
    std::vector<Position> list;
    for (auto i = static_cast<std::size_t>(from); i < static_cast<std::size_t>(to); ++i)
        list.push_back({m_sequence.words()[i],
                        m_sequence.words()[i] < 0 ? m_sequence.codes().data() + 4 * i : nullptr,
                        m_sequence.places()[i], m_sequence.times()[i]});
    return list;
}

void TestCachedDecoder::initTestCase() {
    m_config = sketchConfig().transformer;
    m_config.vocabulary = m_marks.end();
    torch::manual_seed(5);
    m_net = std::make_unique<Transformer>(m_config);
    // bfloat16 values, as the packed decoder holds them
    m_net->visit([](const std::string& name, Tensor& weight) {
        if (name.find("embed") == std::string::npos)
            weight = (name.starts_with("words") || name.starts_with("codes") ||
                              name.starts_with("places")
                          ? weight * 20
                          : weight)
                         .to(torch::kBFloat16)
                         .to(torch::kFloat);
    });
    for (auto& code : m_picture.codes())
        code = static_cast<std::int32_t>(&code - m_picture.codes().data()) * 37 % 512;
    std::vector<bool> hole(20, false);
    hole[7] = true;
    m_sequence.addPicture(m_picture, hole);
    for (const int id : {5, 99, 250})
        m_sequence.addWord(id);
    m_sequence.beginPainting({4, 5});
    for (int i = 0; i < 12; ++i)
        m_sequence.addPainted(i, m_picture.cell(i));
    m_whole = hiddenStates(*m_net, batchOf({&m_sequence}, 4, false))[0];
}

void TestCachedDecoder::extending_data() {
    QTest::addColumn<bool>("own");
    QTest::addColumn<int>("chunk");
    for (const bool own : {true, false})
        for (const int chunk : {1, 3, 7, 100})
            QTest::addRow("%s, %d at once", own ? "own" : "torch", chunk) << own << chunk;
}

void TestCachedDecoder::extending() {
    QFETCH(bool, own);
    QFETCH(int, chunk);
    const auto decoder = make(own);
    const auto cache = decoder->makeCache(m_sequence.length());
    for (int from = 0; from < m_sequence.length(); from += chunk) {
        const int to = std::min(m_sequence.length(), from + chunk);
        close(decoder->extend(*cache, positions(from, to)), to - 1, own);
    }
}

void TestCachedDecoder::truncateAndRefill() {
    for (const bool own : {true, false}) {
        const auto decoder = make(own);
        const auto cache = decoder->makeCache(64), fresh = decoder->makeCache(64);
        static_cast<void>(decoder->extend(*cache, positions(0, 30)));
        cache->truncate(11);
        QCOMPARE(cache->length(), 11);
        static_cast<void>(decoder->extend(*fresh, positions(0, 11)));
        const auto again = decoder->extend(*cache, positions(11, 20)),
                   first = decoder->extend(*fresh, positions(11, 20));
        if (own) {
            QCOMPARE(again, first);
            continue;
        }
        // libtorch's products of 30 and of 11 rows need not be rounded alike.
        QVERIFY(std::equal(again.begin(), again.end(), first.begin(), first.end(),
                           [](float a, float b) { return std::abs(a - b) < 1e-4f; }));
    }
}

void TestCachedDecoder::branchIsIndependent() {
    for (const bool own : {true, false}) {
        const auto decoder = make(own);
        const auto cache = decoder->makeCache(64);
        static_cast<void>(decoder->extend(*cache, positions(0, 15)));
        const auto branch = cache->branch();
        static_cast<void>(decoder->extend(*branch, positions(3, 9))); // something else
        QCOMPARE(cache->length(), 15);
        close(decoder->extend(*cache, positions(15, 16)), 15, own);
    }
}

void TestCachedDecoder::stepOfTwo() {
    for (const bool own : {true, false}) {
        const auto decoder = make(own);
        const auto a = decoder->makeCache(64), b = decoder->makeCache(64),
                   c = decoder->makeCache(64);
        static_cast<void>(decoder->extend(*a, positions(0, 15)));
        static_cast<void>(decoder->extend(*b, positions(0, 4)));
        static_cast<void>(decoder->extend(*c, positions(0, 4)));
        const auto one = positions(15, 16)[0];
        KvCache* both[] = {a.get(), b.get()};
        auto alone = one;
        alone.time = 4;
        const Position each[] = {one, alone};
        auto hidden = decoder->step(both, each);
        close({hidden.begin(), hidden.begin() + m_config.width}, 15, own);
        const auto single = decoder->extend(*c, std::span(&alone, 1));
        QCOMPARE(std::vector<float>(hidden.begin() + m_config.width, hidden.end()), single);
    }
}

void TestCachedDecoder::logits() {
    const auto codes = torch::tensor({3, 77, 401, 8}, torch::kLong).reshape({1, 4});
    const auto hidden = m_whole[20].contiguous();
    const auto wanted = depthLogits(*m_net, hidden.unsqueeze(0), codes)[0].contiguous();
    const auto words = wordLogits(*m_net, hidden.unsqueeze(0))[0].contiguous();
    const std::span<const float> row(hidden.data_ptr<float>(),
                                     static_cast<std::size_t>(hidden.numel()));
    const std::int32_t before[] = {3, 77, 401};
    for (const bool own : {true, false}) {
        const auto decoder = make(own);
        std::vector<float> found;
        for (int k = 0; k < 4; ++k) {
            decoder->depthLogits(row, 1, k, before, found);
            QCOMPARE(found.size(), std::size_t{512});
            for (std::size_t i = 0; i < found.size(); ++i)
                QVERIFY(std::abs(found[i] - wanted[k].data_ptr<float>()[i]) < 2e-3f);
        }
        decoder->wordLogits(row, found);
        for (std::size_t i = 0; i < found.size(); ++i)
            QVERIFY(std::abs(found[i] - words.data_ptr<float>()[i]) < 5e-3f);
    }
}

void TestCachedDecoder::packedProductIsExact() {
    const auto weight = torch::randn({71, 45}).to(torch::kBFloat16).to(torch::kFloat),
               x = torch::randn({9, 45});
    const PackedLinear packed(weight);
    std::vector<float> one(71), all(9 * 71);
    packed.apply(x.data_ptr<float>(), 9, all.data());
    QVERIFY(torch::allclose(torch::tensor(all).reshape({9, 71}), torch::matmul(x, weight.t()), 1e-4,
                            1e-4));
    for (const int threads : {1, 2})
        for (int r = 0; r < 9; ++r) { // bit for bit, however many rows and threads
            torch::set_num_threads(threads);
            packed.apply(x.data_ptr<float>() + 45 * r, 1, one.data());
            QVERIFY(std::equal(one.begin(), one.end(), all.begin() + 71 * r));
        }
    packed.apply(x.data_ptr<float>(), 1, one.data(), true);
    for (std::size_t i = 0; i < one.size(); ++i)
        QVERIFY(std::abs(one[i] - all[i] - all[8 * 71 + i]) < 1e-4f);
}

void TestCachedDecoder::tooLongIsAnError() {
    for (const bool own : {true, false}) {
        const auto decoder = make(own);
        const auto cache = decoder->makeCache(4);
        QVERIFY(test::throws(ErrorKind::internal,
                             [&] { return decoder->extend(*cache, positions(0, 5)); }));
        QCOMPARE(cache->length(), 0);
    }
}

QTEST_APPLESS_MAIN(TestCachedDecoder)
#include "tst_cached_decoder.moc"
