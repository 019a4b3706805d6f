// After an edit the studio looks at its own result and says, clause by clause, what became of what
// was asked for.
#include "session/review_lines.h"
#include "session/session.h"
#include "session/turn_list.h"
#include "support/scripted_gate.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace depict;
using Wish = ReviewedClause::Wish;
using Verdict = ReviewedClause::Verdict;

namespace {

constexpr GridSize kGrid{16, 16};
const PlannedThing kDog{1, 0, false, false, 10, 4, 4, 4}, kCar{2, 1, false, false, 9, 10, 4, 5},
    kHat{3, 0, false, true, 9, 5, 2, 2};
constexpr int kBeach = 5, kNight = 40;

/// What the model planned, what it saw before, and what it sees in the result.
struct Story {
    ScenePlan plan, before, seen;
};

/// Paints by the script; an edit is one by this plan, and a look sees that.
class Seer : public ScriptedPainter {
public:
    explicit Seer(Story story) : m_story(std::move(story)) {}
    void run(const GenerationRequest& request, JobControl& control) override {
        Telling telling(m_story, request, control);
        ScriptedPainter::run(request, telling);
    }

private:
    struct Telling : JobControl {
        Telling(const Story& told, const GenerationRequest& asked, JobControl& control)
            : story(told), request(asked), inner(control) {}
        void emit(GenerationEvent event) override {
            const bool isEnd = event.kind == GenerationEvent::Kind::finished;
            if (isEnd && request.reply == Reply::words) {
                event.plan = request.inputPlans.empty() ? story.seen : request.inputPlans[0];
                event.grid = request.grid;
            } else if (isEnd && !request.inputs.empty()) {
                event.plan = story.plan;
                event.before = story.before;
            }
            inner.emit(std::move(event));
        }
        bool proceed() override { return inner.proceed(); }
        const Story& story;
        const GenerationRequest& request;
        JobControl& inner;
    };
    Story m_story;
};

PlanNames names(int* loads = nullptr) {
    return {[loads] {
                if (loads)
                    ++*loads;
            },
            [](const PlannedThing& thing) {
                const QString name = QStringList{{}, "dog", "car", "hat"}.value(thing.kind);
                return thing.colour > 0 ? QStringLiteral("red ") + name : name;
            },
            [](int setting) {
                return setting == kBeach   ? QStringLiteral("beach")
                       : setting == kNight ? QStringLiteral("night")
                                           : QString();
            }};
}

} // namespace

class TestSelfReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("s.ini")));
    }

    void everyClauseIsALine() {
        const std::vector<ReviewedClause> review{{Wish::shown, kCar, {}, {}, Verdict::yes},
                                                 {Wish::colour, kCar, {}, {}, Verdict::no},
                                                 {Wish::worn, kHat, {}, kDog, Verdict::unknown},
                                                 {Wish::worn, kHat, {}, {}, Verdict::yes},
                                                 {Wish::colour, kDog, {}, {}, Verdict::yes},
                                                 {Wish::gone, kCar, {}, {}, Verdict::no},
                                                 {Wish::shown, {}, kNight, {}, Verdict::yes},
                                                 {Wish::gone, {}, kNight, {}, Verdict::yes},
                                                 {Wish::kept, {}, kBeach, {}, Verdict::yes},
                                                 {Wish::kept, {}, {}, {}, Verdict::no}};
        QCOMPARE(reviewInLines(review, names()),
                 QStringLiteral("car: yes\nred car: no\nhat, worn (dog): cannot tell\n"
                                "hat, worn: yes\ndog, in its own colour: yes\nred car, gone: no\n"
                                "night: yes\nnight, gone: yes\nbeach, as before: yes\n"
                                "everything else, as before: no"));
        QVERIFY(reviewInLines(review, {}).isEmpty()); // nobody knows what they are called
    }

    void equalLinesAreCounted() {
        std::vector<ReviewedClause> review(3, {Wish::shown, kDog, {}, {}, Verdict::yes});
        review.push_back({Wish::shown, kDog, {}, {}, Verdict::no});
        review.push_back({Wish::shown, PlannedThing{700}, {}, {}, Verdict::yes}); // has no name
        review.push_back({Wish::shown, {}, 90, {}, Verdict::yes});
        QCOMPARE(reviewInLines(review, names()), QStringLiteral("dog (3 ×): yes\ndog: no"));
        QVERIFY(reviewInLines({}, names()).isEmpty());
    }

    void longReviewsEnd() {
        PlanNames many = names();
        many.thing = [](const PlannedThing& thing) { return QString::number(thing.kind); };
        std::vector<ReviewedClause> review;
        for (int kind = 0; kind < 60; ++kind)
            review.push_back({Wish::shown, PlannedThing{kind}, {}, {}, Verdict::yes});
        QCOMPARE(reviewInLines(review, many).count(QLatin1Char('\n')) + 1, kMostReviewLines);
    }

    void anEditIsReviewed() {
        const auto session =
            open({{{kBeach}, {kDog, kHat}}, {{kBeach}, {kDog, kCar}}, {{kBeach}, {kDog, kHat}}});
        int loads = 0;
        session->setPlanNames(names(&loads));
        const VersionId edit = paintAndEdit(*session);
        TurnList turns(*session);
        QTRY_VERIFY(!seen(turns).isEmpty());
        QCOMPARE(seen(turns),
                 QStringLiteral("hat, worn (dog): yes\nred car, gone: yes\n"
                                "beach, as before: yes\neverything else, as before: yes\n"
                                "I see a picture of 512 x 512 pixels, and that is all."));
        QCOMPARE(loads, 1);
        QVERIFY(session->answer().isEmpty()); // nobody has asked
        // For the screen reader too, and with the shares of changed pixels.
        QTRY_VERIFY(session->project().document().tree().find(edit)->changed.has_value());
        const QString spoken = turns.index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("hat, worn (dog): yes; red car, gone: yes")),
                 qPrintable(spoken));
        QVERIFY(spoken.contains(turns.index(1).data(TurnList::changedRole).toString()));
        QVERIFY(turns.index(1)
                    .data(TurnList::changedRole)
                    .toString()
                    .contains(QLatin1String("changed")));
    }

    void whatWasPlannedIsNoProof() {
        // The model planned night and sees day all the same.
        const auto session =
            open({{{kBeach, kNight}, {kDog}}, {{kBeach}, {kDog}}, {{kBeach}, {kDog}}});
        session->setPlanNames(names());
        paintAndEdit(*session);
        TurnList turns(*session);
        QTRY_VERIFY(seen(turns).startsWith(
            QStringLiteral("night: no\nbeach, as before: yes\neverything else, as before: yes\n")));
    }

    void blindModelsCannotTell() {
        const auto session = open({{{kBeach}, {kHat}}, {{kBeach}, {}}, {}});
        session->setPlanNames(names());
        paintAndEdit(*session);
        TurnList turns(*session);
        QTRY_VERIFY(seen(turns).startsWith(
            QStringLiteral("hat, worn: cannot tell\nbeach, as before: cannot tell\nI see")));
    }

    void withoutPlansOrNamesTheModelsWordsAreAll() {
        for (const bool hasNames : {true, false}) {
            const auto session = open(hasNames ? Story{} : Story{{{kBeach}, {kHat}}, {}, {}});
            if (hasNames)
                session->setPlanNames(names());
            paintAndEdit(*session);
            TurnList turns(*session);
            QTRY_VERIFY(seen(turns).startsWith(QStringLiteral("I see")));
        }
    }

    void namesThatCannotBeReadAreAnError() {
        const auto session = open({{{kBeach}, {kHat}}, {{kBeach}, {}}, {{kBeach}, {}}});
        PlanNames broken = names();
        broken.load = [] { throw Error(ErrorKind::badFile, "The names are damaged."); };
        session->setPlanNames(broken);
        QSignalSpy errors(session.get(), &Session::errorRaised);
        paintAndEdit(*session);
        QTRY_COMPARE(errors.count(), 1);
    }

private:
    std::unique_ptr<Session> open(Story story) {
        auto session = std::make_unique<Session>(
            [story](const LoadProgress&) { return std::make_unique<Seer>(story); }, *m_settings);
        QSignalSpy ready(session.get(), &Session::modelReady);
        if (!session->facts())
            ready.wait();
        return session;
    }
    static void paint(Session& session, const QString& words) {
        QSignalSpy finished(&session, &Session::paintingFinished);
        QVERIFY(session.paint(words));
        QTRY_COMPARE(finished.count(), 1);
    }
    static VersionId paintAndEdit(Session& session) {
        paint(session, QStringLiteral("a dog"));
        session.editShown();
        paint(session, QStringLiteral("a hat"));
        return session.shown().version;
    }
    static QString seen(const TurnList& turns) {
        return turns.index(turns.rowCount() - 1).data(TurnList::seenRole).toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

QTEST_MAIN(TestSelfReview)
#include "tst_self_review.moc"
