// A model with an eye: it reads pictures with it, and looks again at what it has painted.
#include "engine/painter_listener.h"
#include "engine/sketch_model.h"
#include "engine/torch_painter.h"
#include "support/thrown_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace depict;
using namespace depict::test;

namespace {

constexpr GridSize kGrid{5, 6};

GenerationRequest planned(int setting, int kind) {
    auto request = painting(7, kGrid);
    request.plan = {{setting}, {{kind, 2, false, false, 1, 2, 3, 2}}};
    return request;
}

int stagesOf(const Listener& listener, Stage stage) {
    const auto all = listener.all(Kind::stage);
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [&](const auto* event) { return event->stage == stage; }));
}

} // namespace

class TestFlatRefining : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Painter> m_blind, m_seeing;

private Q_SLOTS:
    void initTestCase();
    void passesThatDoNotHelpAreTakenBack();
    void onlyFreeCellsAreLookedAt();
    void whatTheEyeDoesNotKnowIsLeftAlone();
    void stoppedInAPass();
    void picturesAreReadByTheEye();
    void damagedEyesAreRefused();
};

void TestFlatRefining::initTestCase() {
    QVERIFY(m_folder.isValid());
    const std::filesystem::path folder = m_folder.path().toStdString();
    writeSketchModel(folder, 1, true);
    m_blind = makeTorchPainter({folder, DeviceChoice::cpu, 1});
    writeSketchEye(folder);
    m_seeing = makeTorchPainter({folder, DeviceChoice::cpu, 1});
}

void TestFlatRefining::passesThatDoNotHelpAreTakenBack() {
    for (const double guidance : {1.0, 3.0}) {
        auto request = planned(1, 17);
        request.sampling.guidance = guidance;
        request.variants = 2;
        const auto blind = heard(*m_blind, request), seeing = heard(*m_seeing, request);
        QCOMPARE(stagesOf(blind, Stage::refining), 0);
        QCOMPARE(stagesOf(seeing, Stage::refining), 2); // one pass a variant: it brought nothing
        QVERIFY(seeing.asked > blind.asked);
        for (int variant = 0; variant < 2; ++variant) {
            const auto &before = *blind.all(Kind::finished, variant)[0],
                       &after = *seeing.all(Kind::finished, variant)[0];
            QCOMPARE(after.tokens, before.tokens);
            QCOMPARE(after.confidence, before.confidence);
            QVERIFY(after.picture == before.picture);
        }
    }
}

void TestFlatRefining::onlyFreeCellsAreLookedAt() {
    auto request = planned(1, 17);
    const auto whole = heard(*m_blind, request).end().tokens;
    // The thing lies in rows 1 to 3; these are kept.
    request.kept = LatentGrid(kGrid, whole.codesPerCell());
    for (int cell = 0; cell < 4 * kGrid.columns; ++cell)
        std::copy_n(whole.cell(cell), whole.codesPerCell(), request.kept.cell(cell));
    QCOMPARE(stagesOf(heard(*m_seeing, request), Stage::refining), 0);
}

void TestFlatRefining::whatTheEyeDoesNotKnowIsLeftAlone() {
    QCOMPARE(stagesOf(heard(*m_seeing, planned(1, 25)), Stage::refining), 0); // a kind
    QCOMPARE(stagesOf(heard(*m_seeing, planned(9, 17)), Stage::refining), 0); // a setting
    auto nothing = planned(2, 17);
    nothing.plan->things.clear();
    QCOMPARE(stagesOf(heard(*m_seeing, nothing), Stage::refining), 0);
}

void TestFlatRefining::stoppedInAPass() {
    const auto request = planned(1, 17);
    const auto whole = heard(*m_blind, request);
    Listener listener([&](int asked) { return asked < whole.asked + 2; });
    m_seeing->run(request, listener);
    QCOMPARE(listener.end().kind, Kind::finished); // it was whole already
    QVERIFY(listener.end().isLast);
    QCOMPARE(listener.end().tokens, whole.end().tokens);
    QVERIFY(listener.end().picture == whole.end().picture);
}

void TestFlatRefining::picturesAreReadByTheEye() {
    auto request = painting(7, kGrid);
    request.inputs = {pattern({6 * 32, 5 * 32})};
    request.reply = Reply::words;
    const auto plan = heard(*m_seeing, request).end().plan;
    QCOMPARE(plan.settings.size(), std::size_t{1}); // one answer to the only question
    QVERIFY(plan.settings[0] == 1 || plan.settings[0] == 2);
    QVERIFY(plan.things.empty());
    request.inputPlans = {planned(1, 17).plan.value()}; // what is known is not read
    QCOMPARE(heard(*m_seeing, request).end().plan, request.inputPlans[0]);
}

void TestFlatRefining::damagedEyesAreRefused() {
    namespace fs = std::filesystem;
    QTemporaryDir other;
    const fs::path folder = other.path().toStdString();
    fs::copy(m_folder.path().toStdString(), folder, fs::copy_options::recursive);
    const auto load = [&] { (void)makeTorchPainter({folder, DeviceChoice::cpu, 1}); };
    load();
    const auto facts = inspectModelFolder(folder);
    QVERIFY(facts.bytesOnDisk > fs::file_size(folder / kEyeFile));
    fs::resize_file(folder / kEyeFile, 1000);
    QVERIFY(throws(ErrorKind::modelDamaged, load));
    fs::remove(folder / kEyeFile);
    QVERIFY(throws(ErrorKind::modelMissing, load));
    QVERIFY(throws(ErrorKind::modelMissing, [&] { (void)inspectModelFolder(folder); }));
    std::ofstream(folder / "eye.json") << "{}";
    QVERIFY(throws(ErrorKind::modelDamaged, load));
    fs::remove(folder / "eye.json"); // a model need not have one
    load();
}

QTEST_GUILESS_MAIN(TestFlatRefining)
#include "tst_flat_refining.moc"
