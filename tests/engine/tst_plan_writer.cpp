// What a plan says where the network leaves it open: how a backdrop looks.
#include "engine/families/flat/plan_writer.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace depict;

class TestPlanWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newBackdropsAreSaidWithALook_data();
    void newBackdropsAreSaidWithALook();
    void looksCountTogether();
    void anyLookIsAsGood();

private:
    static constexpr int kBackdrop = 3, kOther = 4; // only kBackdrop has pages
    const FlatMarks m_marks{300, true};
    const GridSize m_grid{8, 8};
    Looks m_book{bookOf()};

    static Looks bookOf();
    /// The settings of a plan that is written by a network which says the backdrop, then a thing;
    /// `ofLooks`: its logit of every look.
    [[nodiscard]] std::vector<int> written(int backdrop, bool usesBook, const ScenePlan* before,
                                           float ofLooks, std::uint64_t seed = 1) const;
};

Looks TestPlanWriter::bookOf() {
    Looks book;
    for (int look = 0; look < kPageLooks; ++look)
        book.pages[{kBackdrop, look, 0}] = {{{1, 2, 3}}, {}};
    return book;
}

std::vector<int> TestPlanWriter::written(int backdrop, bool usesBook, const ScenePlan* before,
                                         float ofLooks, std::uint64_t seed) const {
    FlatSequence sequence(m_marks, 4);
    SamplingSettings settings;
    settings.seed = seed;
    settings.temperature = 0.05;
    PlanWriter writer(m_marks, m_grid, settings, sequence, before);
    if (usesBook)
        writer.useBook(m_book);
    std::vector<int> said;
    std::vector<float> logits(static_cast<std::size_t>(m_marks.end()), -20.0f);
    const auto at = [&](int word) -> float& { return logits[static_cast<std::size_t>(word)]; };
    for (int look = 0; look < kLookSettings; ++look)
        at(m_marks.setting(kLookSetting + look)) = ofLooks;
    at(m_marks.planEnd()) = 3;
    at(m_marks.setting(backdrop)) = 9;
    if (before)
        at(m_marks.change()) = 12;
    while (!writer.isDone()) {
        writer.choose(logits, sequence);
        const int word = sequence.words().back();
        at(word) = -20; // nothing is said twice
        if (const int setting = word - m_marks.setting(0); setting >= 0 && setting < kSaidSettings)
            said.push_back(setting);
    }
    return said;
}

void TestPlanWriter::newBackdropsAreSaidWithALook_data() {
    QTest::addColumn<int>("backdrop");
    QTest::addColumn<bool>("usesBook");
    QTest::addColumn<bool>("isEdit");
    QTest::addColumn<int>("before");
    QTest::addColumn<bool>("hasLook");
    QTest::addRow("new") << kBackdrop << true << false << -1 << true;
    QTest::addRow("without a book") << kBackdrop << false << false << -1 << false;
    QTest::addRow("no pages") << kOther << true << false << -1 << false;
    QTest::addRow("another backdrop") << kBackdrop << true << true << kOther << true;
    QTest::addRow("the backdrop that is there") << kBackdrop << true << true << kBackdrop << false;
}

void TestPlanWriter::newBackdropsAreSaidWithALook() {
    QFETCH(const int, backdrop);
    QFETCH(const bool, usesBook);
    QFETCH(const bool, isEdit);
    QFETCH(const int, before);
    QFETCH(const bool, hasLook);
    const ScenePlan there{{before}, {}};
    const auto said = written(backdrop, usesBook, isEdit ? &there : nullptr, -5);
    QCOMPARE(said.size(), std::size_t(hasLook ? 2 : 1));
    QCOMPARE(said[0], backdrop);
    QVERIFY(!hasLook || isLook(said[1]));
}

void TestPlanWriter::looksCountTogether() {
    // Each is less likely than the end, all of them are likelier.
    QVERIFY(isLook(written(kOther, false, nullptr, 2).back()));
    QVERIFY(!isLook(written(kOther, false, nullptr, -2).back()));
}

void TestPlanWriter::anyLookIsAsGood() {
    std::set<int> looks;
    for (std::uint64_t seed = 0; seed < 40; ++seed)
        looks.insert(written(kBackdrop, true, nullptr, 0, seed).back());
    QVERIFY(looks.size() > 8);
    QVERIFY(std::all_of(looks.begin(), looks.end(), isLook));
}

QTEST_APPLESS_MAIN(TestPlanWriter)
#include "tst_plan_writer.moc"
