// What the session makes of plans: shown before the first cell, kept with the painting, handed on
// with the next edit; and what it says when an edit found nothing to change.
#include "generation/painter.h"
#include "session/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <mutex>

using namespace depict;

namespace {

constexpr GridSize kGrid{4, 4};

ScenePlan plan() {
    return {{2}, {{17, 1, false, false, 1, 1, 2, 2}}};
}

struct Heard {
    std::mutex mutex;
    std::vector<GenerationRequest> requests;
};

/// Plans, and paints one colour; finds nothing to change in pictures.
class PlanningPainter : public Painter {
public:
    explicit PlanningPainter(std::shared_ptr<Heard> heard) : m_heard(std::move(heard)) {}
    [[nodiscard]] PainterFacts facts() const override {
        PainterFacts facts;
        facts.modelId = "planning";
        facts.canEdit = true;
        return facts;
    }
    void run(const GenerationRequest& request, JobControl& control) override {
        {
            const std::lock_guard lock(m_heard->mutex);
            m_heard->requests.push_back(request);
        }
        GenerationEvent event;
        event.grid = kGrid;
        event.canvas = {128, 128};
        event.kind = GenerationEvent::Kind::started;
        control.emit(event);
        event.kind = GenerationEvent::Kind::planned;
        event.plan = plan();
        control.emit(event);
        event.kind = GenerationEvent::Kind::finished;
        event.cellsPainted = kGrid.cells();
        event.isLast = true;
        event.tokens = LatentGrid(kGrid, 1);
        if (request.inputs.empty()) {
            PixelBuffer pixels({128, 128});
            pixels.fill(10, 200, 30);
            event.picture = std::move(pixels).freeze();
        } else {
            event.picture = request.inputs[0];
            event.unchanged = true;
        }
        control.emit(event);
    }

private:
    std::shared_ptr<Heard> m_heard;
};

} // namespace

class TestPlans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void planIsKeptAndHandedOn();
};

void TestPlans::planIsKeptAndHandedOn() {
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const auto heard = std::make_shared<Heard>();
    Session session([&](const LoadProgress&) { return std::make_unique<PlanningPainter>(heard); },
                    settings);
    Setup setup = session.setup();
    setup.shape.grid = kGrid;
    session.setSetup(setup);
    const auto done = [&] { return !session.isPainting(); };
    QVERIFY(session.paint(QStringLiteral("a dog")));
    QVERIFY(QTest::qWaitFor(done, 30000));
    QCOMPARE(session.shown().plan, plan());
    QCOMPARE(session.shown().state, Painting::State::finished);

    session.editShown();
    const auto before = session.easel().paintings().size();
    const auto* shown = &session.shown();
    QVERIFY(session.paint(QStringLiteral("remove the elephant")));
    QVERIFY(QTest::qWaitFor(done, 30000));
    {
        const std::lock_guard lock(heard->mutex);
        QCOMPARE(heard->requests.size(), std::size_t{2});
        QCOMPARE(heard->requests[1].inputPlans, std::vector<ScenePlan>{plan()});
        QCOMPARE(heard->requests[1].grid, kGrid);
    }
    QVERIFY(!session.answer().isEmpty());
    QCOMPARE(session.easel().paintings().size(), before); // no second copy
    QCOMPARE(&session.shown(), shown);
}

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
