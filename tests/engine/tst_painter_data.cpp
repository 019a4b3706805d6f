// What a batch of training has to predict, and what it is told.
#include "engine/sketch_model.h"
#include "training/drawn_scenery.h"
#include "training/painter_data.h"
#include "training/settings.h"
#include "training_configs.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <optional>

using namespace depict;
using namespace depict::test;

class TestPainterData : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    world::World m_world = world::World::load(kWorld);
    nlohmann::json m_config = painterConfig();
    std::optional<BytePairEncoder> m_words;
    std::optional<PictureTokenizer> m_pictures;
    Looks m_scenery;

    /// A batch of the configuration's first stage.
    [[nodiscard]] DrawnBatch drawn(std::uint64_t number = 7) const {
        return drawBatch(m_world, stagesOf(m_config).front(), number, 600);
    }
    [[nodiscard]] TrainingBatch encoded(const DrawnBatch& batch, int seenKinds) const {
        auto sizes = transformerConfigOf(m_config);
        sizes.codesPerCell = 4;
        sizes.codebook = 512;
        return encodeBatch(m_world.catalogue, *m_pictures, *m_words, sizes, nullptr, seenKinds,
                           batch, 7, torch::kFloat);
    }
    /// With a picture book that has pages of scenery.
    [[nodiscard]] TrainingBatch encodedWithBook(const DrawnBatch& batch) const {
        const PictureReader reader(*m_pictures);
        Looks looks = m_scenery;
        looks.colourTerms = colourTermsOf(reader);
        const LookReader book(looks, reader);
        auto sizes = transformerConfigOf(m_config);
        sizes.codesPerCell = 4;
        sizes.codebook = 512;
        return encodeBatch(m_world.catalogue, *m_pictures, *m_words, sizes, &book,
                           m_world.catalogue.count(), batch, 7, torch::kFloat);
    }
    /// How many of the words are marks of a look.
    [[nodiscard]] std::int64_t looksIn(const torch::Tensor& words) const {
        const int first = FlatMarks(m_words->vocabularySize(), true).setting(kLookSetting);
        return ((words >= first) & (words < first + kLookSettings)).sum().item<std::int64_t>();
    }

private Q_SLOTS:
    void initTestCase();
    void crowdedPicturesAreLearnedFromTheirPlans();
    void whatTheEyeSeesIsTold();
    void changesAreLearnedInsteadOfCopies();
    void answersNameWhatTheyAreAbout();
    void looksAreToldWhereTheyCanBeKnown();
    void batchesOfWordsAreFull();
};

void TestPainterData::initTestCase() {
    const std::filesystem::path folder = m_folder.path().toStdString();
    writeSketchModel(folder);
    m_words = BytePairEncoder::loadTiktoken(folder / kWordsFile);
    m_config["transformer"]["plans"] = true;
    m_pictures.emplace(pictureConfigOf(m_config));
    addScenery(m_scenery);
}

void TestPainterData::crowdedPicturesAreLearnedFromTheirPlans() {
    for (const double crowded : {0.0, 1.0}) {
        m_config["stages"][0]["crowded"] = crowded;
        const auto batch = encoded(drawn(), 0);
        // Where the plan is given, the only word to be learned is that it is time to paint.
        QCOMPARE(batch.wordTargets.numel() == batch.samples, crowded == 1.0);
    }
}

void TestPainterData::whatTheEyeSeesIsTold() {
    m_config["stages"][0]["tasks"] = {{"recolor", 1}};
    const auto batch = drawn();
    const auto learned = [&](int seenKinds) {
        return encoded(batch, seenKinds).wordTargets.numel();
    };
    // The plans of the given pictures and their marks.
    std::int64_t told = 0;
    for (const auto& sample : batch.samples)
        for (std::size_t i = 0; i < sample.inputs.size(); ++i)
            told += static_cast<std::int64_t>(
                1 + planBody(FlatMarks(0, true), // without a book nobody knows the look
                             withoutLook(sample.seenPlan(m_world.catalogue, i)))
                        .size());
    QVERIFY(told > 0);
    QCOMPARE(learned(0) - learned(m_world.catalogue.count()), told);
}

void TestPainterData::changesAreLearnedInsteadOfCopies() {
    auto& stage = m_config["stages"][0];
    stage["tasks"] = {{"remove", 1}};
    const auto learned = [&](bool wordsOnly, bool changes) {
        stage["wordsOnly"] = wordsOnly ? 1 : 0;
        m_config["transformer"]["changes"] = changes;
        const auto batch = encoded(drawn(), m_world.catalogue.count());
        return static_cast<double>(batch.wordTargets.numel()) / batch.samples;
    };
    QVERIFY(learned(true, true) < learned(true, false));
    // Beside a picture nothing of it is learned but that it is time to paint.
    QVERIFY(learned(false, false) > 2);
    QCOMPARE(learned(false, true), 1.0);
    m_config["transformer"]["changes"] = false;
}

void TestPainterData::answersNameWhatTheyAreAbout() {
    auto& stage = m_config["stages"][0];
    stage["wordsOnly"] = 1;
    const auto learned = [&](const char* task, bool names) {
        stage["tasks"] = {{task, 1}};
        m_config["transformer"]["changes"] = true;
        m_config["transformer"]["names"] = names;
        const auto batch = drawn();
        const FlatMarks marks(m_words->vocabularySize(), true);
        const auto words = encoded(batch, m_world.catalogue.count()).wordTargets;
        return std::pair((words == marks.behind()).sum().item<std::int64_t>(),
                         (words == marks.say()).sum().item<std::int64_t>());
    };
    QCOMPARE(learned("ask_where", false).first, 0);
    const auto [named, said] = learned("ask_where", true);
    QVERIFY(said > 0);
    QCOMPARE(named, said); // a question about one thing
    const auto [counted, answers] = learned("ask_count", true);
    QVERIFY(counted > answers); // all that are counted
    QCOMPARE(learned("ask_backdrop", true).first, 0);
    m_config["transformer"]["changes"] = m_config["transformer"]["names"] = false;
    stage["wordsOnly"] = 0;
}

void TestPainterData::looksAreToldWhereTheyCanBeKnown() {
    auto& stage = m_config["stages"][0];
    stage["crowded"] = 0;
    stage["cells"] = {64};
    m_config["transformer"]["changes"] = true;
    const auto learnedOf = [&](const char* task) {
        stage["tasks"] = {{task, 1}};
        std::int64_t learned = 0, told = 0;
        for (std::uint64_t number = 0; number < 6; ++number) {
            const auto batch = encodedWithBook(drawn(number));
            learned += looksIn(batch.wordTargets);
            told += looksIn(batch.tokens.words);
        }
        return std::pair(learned, told);
    };
    QVERIFY(learnedOf("paint").first > 0);
    const auto expand = learnedOf("expand"); // how the part goes on, its plan does not say
    QCOMPARE(expand.first, 0);
    QCOMPARE(expand.second, 0);
    const auto restore = learnedOf("restore");
    QCOMPARE(restore.second, 0);
    QVERIFY(learnedOf("remove").second > 0);
    stage["cells"] = {16};
    m_config["transformer"]["changes"] = false;
}

void TestPainterData::batchesOfWordsAreFull() {
    m_config["stages"][0]["tasks"] = {{"paint", 1}, {"poster", 1}, {"ask_color", 1}};
    m_config["stages"][0]["wordsOnly"] = 1;
    constexpr int kBatches = 24;
    std::int64_t positions = 0, words = 0, shortest = 1000, longest = 0;
    for (std::uint64_t number = 0; number < kBatches; ++number) {
        const auto batch = encoded(drawn(number), 0);
        const auto length = batch.tokens.words.size(1);
        QVERIFY(batch.samples == 1 || batch.samples * length <= 600);
        positions += batch.samples * length;
        words += (batch.tokens.words >= 0).sum().item<std::int64_t>();
        shortest = std::min(shortest, length);
        longest = std::max(longest, length);
    }
    QVERIFY2(words * 10 > positions * 8, qPrintable(QString("%1 of %2").arg(words).arg(positions)));
    QVERIFY(5 * longest > 6 * shortest); // long ones have their turn
}

QTEST_GUILESS_MAIN(TestPainterData)
#include "tst_painter_data.moc"
