// From logits to tokens: every cut exact, every draw a pure function of its place.
#include "engine/sampling/sampler.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace depict;

class TestSampler : public QObject {
    Q_OBJECT
private:
    std::vector<std::pair<float, int>> m_room;

    [[nodiscard]] Choice draw(const std::vector<float>& logits, const SamplingSettings& settings,
                              double at) {
        return sample(logits, settings, at, m_room);
    }
    /// Share of each token among `count` draws spread evenly over [0, 1).
    [[nodiscard]] std::vector<double> shares(const std::vector<float>& logits,
                                             const SamplingSettings& settings, int count);

private Q_SLOTS:
    void guidance_data();
    void guidance();
    void likeliest_data();
    void likeliest();
    void sharesAreSoftmax_data();
    void sharesAreSoftmax();
    void cuts_data();
    void cuts();
    void probabilityIsBeforeTheCuts();
    void hugeLogitsStayFinite();
    void everyDrawGivesAToken();
    void drawsAreAPureFunction();
};

namespace {

SamplingSettings settingsOf(double temperature, int topK, double topP) {
    SamplingSettings settings;
    settings.temperature = temperature;
    settings.topK = topK;
    settings.topP = topP;
    return settings;
}

std::vector<double> softmax(const std::vector<float>& logits, double temperature) {
    std::vector<double> shares;
    double total = 0;
    for (const float logit : logits)
        total += shares.emplace_back(std::exp(logit / temperature));
    for (double& share : shares)
        share /= total;
    return shares;
}

/// Logits whose softmax is exactly these shares.
std::vector<float> logitsOf(const std::vector<double>& shares) {
    std::vector<float> logits;
    for (const double share : shares)
        logits.push_back(static_cast<float>(std::log(share)));
    return logits;
}

} // namespace

std::vector<double> TestSampler::shares(const std::vector<float>& logits,
                                        const SamplingSettings& settings, int count) {
    std::vector<double> found(logits.size(), 0);
    for (int i = 0; i < count; ++i)
        found[static_cast<std::size_t>(
            draw(logits, settings, (i + 0.5) / static_cast<double>(count)).token)] += 1.0 / count;
    return found;
}

void TestSampler::guidance_data() {
    QTest::addColumn<double>("scale");
    QTest::addColumn<QVector<float>>("wanted");
    QTest::addRow("1 is the conditional row") << 1.0 << QVector<float>{2, -1, 0.5F};
    QTest::addRow("0 is the unconditional row") << 0.0 << QVector<float>{1, 1, 0.5F};
    QTest::addRow("3 goes on in the same direction") << 3.0 << QVector<float>{4, -5, 0.5F};
}

void TestSampler::guidance() {
    QFETCH(double, scale);
    QFETCH(QVector<float>, wanted);
    std::vector<float> conditional{2, -1, 0.5F};
    const std::vector<float> unconditional{1, 1, 0.5F};
    guide(conditional, unconditional, scale);
    QCOMPARE(QVector<float>(conditional.begin(), conditional.end()), wanted);
}

void TestSampler::likeliest_data() {
    QTest::addColumn<double>("temperature");
    QTest::addColumn<int>("topK");
    QTest::addRow("temperature 0") << 0.0 << 0;
    QTest::addRow("top-k 1") << 1.0 << 1;
    QTest::addRow("top-k 1, hot") << 5.0 << 1;
}

void TestSampler::likeliest() {
    QFETCH(double, temperature);
    QFETCH(int, topK);
    const auto settings = settingsOf(temperature, topK, 0.95);
    for (const double at : {0.0, 0.3, 0.7, 0.999999}) {
        QCOMPARE(draw({-3, 1, 4, 0, -9}, settings, at).token, 2);
        QCOMPARE(draw({-3, 4, 4, 4, -9}, settings, at).token, 1); // the lowest of equals
        QCOMPARE(draw({7}, settings, at).token, 0);
    }
}

void TestSampler::sharesAreSoftmax_data() {
    QTest::addColumn<double>("temperature");
    for (const double temperature : {0.5, 1.0, 2.0})
        QTest::addRow("temperature %g", temperature) << temperature;
}

void TestSampler::sharesAreSoftmax() {
    QFETCH(double, temperature);
    std::vector<float> logits;
    for (int i = 0; i < 64; ++i)
        logits.push_back(3 * std::sin(static_cast<float>(i) * 1.7F));
    constexpr int kCount = 20000;
    const auto wanted = softmax(logits, temperature);
    const auto found = shares(logits, settingsOf(temperature, 0, 1), kCount);
    // Evenly spread draws: each token's share is met to within one draw at either end.
    for (std::size_t i = 0; i < wanted.size(); ++i)
        QVERIFY2(
            std::abs(wanted[i] - found[i]) <= 2.0 / kCount,
            qPrintable(QStringLiteral("token %1: %2, not %3").arg(i).arg(found[i]).arg(wanted[i])));
    // Counted draws: chi-square with 63 degrees of freedom stays below its 99.99 % quantile.
    std::vector<double> counted(logits.size(), 0);
    for (int i = 0; i < kCount; ++i)
        counted[static_cast<std::size_t>(
            draw(logits, settingsOf(temperature, 0, 1), drawFor(7, i, 0)).token)] += 1;
    double chiSquare = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        chiSquare += std::pow(counted[i] - wanted[i] * kCount, 2) / (wanted[i] * kCount);
    QVERIFY2(chiSquare < 115, qPrintable(QString::number(chiSquare)));
}

void TestSampler::cuts_data() {
    QTest::addColumn<int>("topK");
    QTest::addColumn<double>("topP");
    QTest::addColumn<QVector<double>>("wanted"); // of shares 0.1, 0.4, 0.05, 0.3, 0.15
    using Shares = QVector<double>;
    QTest::addRow("all") << 0 << 1.0 << Shares{0.1, 0.4, 0.05, 0.3, 0.15};
    QTest::addRow("top-k 5 is all") << 5 << 1.0 << Shares{0.1, 0.4, 0.05, 0.3, 0.15};
    QTest::addRow("top-k beyond all") << 900 << 1.0 << Shares{0.1, 0.4, 0.05, 0.3, 0.15};
    QTest::addRow("top-k 2") << 2 << 1.0 << Shares{0, 4.0 / 7, 0, 3.0 / 7, 0};
    QTest::addRow("top-k 3") << 3 << 1.0 << Shares{0, 8.0 / 17, 0, 6.0 / 17, 3.0 / 17};
    QTest::addRow("top-p 0.39") << 0 << 0.39 << Shares{0, 1, 0, 0, 0};
    QTest::addRow("top-p 0.41") << 0 << 0.41 << Shares{0, 4.0 / 7, 0, 3.0 / 7, 0};
    QTest::addRow("top-p 0.84") << 0 << 0.84 << Shares{0, 8.0 / 17, 0, 6.0 / 17, 3.0 / 17};
    QTest::addRow("top-p 0.94") << 0 << 0.94 << Shares{2.0 / 19, 8.0 / 19, 0, 6.0 / 19, 3.0 / 19};
    QTest::addRow("top-p 0.96") << 0 << 0.96 << Shares{0.1, 0.4, 0.05, 0.3, 0.15};
    QTest::addRow("top-p after top-k") << 3 << 0.5 << Shares{0, 4.0 / 7, 0, 3.0 / 7, 0};
    QTest::addRow("smallest top-p") << 0 << 1e-9 << Shares{0, 1, 0, 0, 0};
}

void TestSampler::cuts() {
    QFETCH(int, topK);
    QFETCH(double, topP);
    QFETCH(QVector<double>, wanted);
    constexpr int kCount = 8000;
    const auto found =
        shares(logitsOf({0.1, 0.4, 0.05, 0.3, 0.15}), settingsOf(1, topK, topP), kCount);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const double share = wanted[static_cast<int>(i)];
        QVERIFY(std::abs(found[i] - share) <= 2.0 / kCount);
        QCOMPARE(found[i] == 0, share == 0); // what is cut never comes
    }
}

void TestSampler::probabilityIsBeforeTheCuts() {
    const auto logits = logitsOf({0.1, 0.4, 0.05, 0.3, 0.15});
    const auto free = draw(logits, settingsOf(1, 0, 1), 0.99),
               cut = draw(logits, settingsOf(1, 2, 1), 0.99);
    QCOMPARE(free.token, 4);
    QVERIFY(std::abs(free.probability - 0.15F) < 1e-5F);
    QCOMPARE(cut.token, 3);
    QVERIFY(std::abs(cut.probability - 0.3F) < 1e-5F);
    const auto cold = draw(logits, settingsOf(0, 0, 1), 0.5);
    QVERIFY(std::abs(cold.probability - 0.4F) < 1e-5F);
}

void TestSampler::hugeLogitsStayFinite() {
    const std::vector<float> logits{-1e30F, 3e4F, 2.9e4F, -3e38F};
    const auto choice = draw(logits, settingsOf(0.1, 0, 0.95), 0.5);
    QCOMPARE(choice.token, 1);
    QCOMPARE(choice.probability, 1.0F);
}

void TestSampler::everyDrawGivesAToken() {
    const auto logits = logitsOf({0.2, 0.3, 0.5});
    const double last = std::nextafter(1.0, 0.0);
    QCOMPARE(draw(logits, settingsOf(1, 0, 1), last).token, 2);
    QCOMPARE(draw(logits, settingsOf(1, 0, 1), 0).token, 0);
    QCOMPARE(draw(logits, settingsOf(1, 0, 0.99), 0).token,
             2); // cut lists begin with the likeliest
}

void TestSampler::drawsAreAPureFunction() {
    std::set<double> seen;
    for (const std::uint64_t seed : {0ULL, 1ULL, 99ULL})
        for (int cell = 0; cell < 50; ++cell)
            for (int code = 0; code < 4; ++code) {
                const double number = drawFor(seed, cell, code);
                QVERIFY(number >= 0 && number < 1);
                seen.insert(number);
            }
    QCOMPARE(seen.size(), std::size_t{600}); // another place, another number
    for (int cell = 49; cell >= 0; --cell)   // and in any order the same
        QVERIFY(seen.contains(drawFor(99, cell, 3)));
}

QTEST_APPLESS_MAIN(TestSampler)
#include "tst_sampler.moc"
