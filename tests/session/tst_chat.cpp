// The talk as the session keeps it: what the words speak of, what is asked, tried again, looked at.
#include "document/conversation.h"
#include "image/image_file.h"
#include "session/session.h"
#include "session/turn_list.h"
#include "support/scripted_gate.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace depict;

namespace {

Image square(int side, std::uint8_t red) {
    PixelBuffer pixels({side, side});
    pixels.fill(red, 60, 60);
    return std::move(pixels).freeze();
}

/// Paints, but reads one picture at a time and answers nothing.
class Simple : public ScriptedPainter {
public:
    [[nodiscard]] PainterFacts facts() const override {
        PainterFacts facts = ScriptedPainter::facts();
        facts.mostInputs = 1;
        facts.canAnswer = false;
        return facts;
    }
};

/// Writes down its reasoning before it paints.
class Thinker : public ScriptedPainter {
public:
    void run(const GenerationRequest& request, JobControl& control) override {
        GenerationEvent event;
        event.kind = GenerationEvent::Kind::said;
        event.stage = Stage::planning;
        for (const char* text : {"A dog", "A dog needs\ngrass."}) {
            event.text = text;
            control.emit(event);
        }
        ScriptedPainter::run(request, control);
    }
};

} // namespace

class TestChat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("s.ini")));
    }

    void picturesAreNumberedInTheirOrder() {
        const auto session = open();
        for (const char* name : {"one", "two", "three"})
            attach(*session, name);
        QCOMPARE(names(*session), (QStringList{"one.png", "two.png", "three.png"}));
        QCOMPARE(session->shown().name, QStringLiteral("one.png")); // further ones are not shown
        session->detach(0);
        QCOMPARE(names(*session), (QStringList{"two.png", "three.png"}));
        QCOMPARE(session->input()->name, QStringLiteral("two.png"));
        session->detach(1);
        session->detach(7); // there is none
        QCOMPARE(names(*session), QStringList{"two.png"});
        session->detach(0);
        QVERIFY(!session->input());
    }

    void theRequestGetsAllOfThem() {
        const auto session = open();
        attach(*session, "one");
        attach(*session, "two");
        QVERIFY(paintToEnd(*session, QStringLiteral("put the cat of 1 into 2")));
        const auto& inputs = session->shown().request.inputs;
        QCOMPARE(inputs.size(), std::size_t(2));
        QVERIFY(inputs[0] == session->inputs()[0]->picture);
        QVERIFY(inputs[1] == session->inputs()[1]->picture);
        // Both are versions of the project, so that they can be had again.
        const auto& versions = session->project().document().tree().versions();
        QCOMPARE(std::count_if(versions.begin(), versions.end(),
                               [](const Version& one) { return one.origin == Origin::opened; }),
                 2);
    }

    void theShapeIsLeftToThePictureThatIsChanged() {
        const auto session = open();
        QVERIFY(paintToEnd(*session, QStringLiteral("a dog")));
        session->editShown(); // its own grid is known
        attach(*session, "two");
        QVERIFY(paintToEnd(*session, QStringLiteral("put the dog of 1 into 2")));
        QCOMPARE(session->shown().request.inputs.size(), std::size_t(2));
        QCOMPARE(session->shown().request.grid, GridSize{});
    }

    void editsTellTheTurnsBeforeThem() {
        const auto session = open();
        const auto earlier = [&] { return session->shown().request.earlier; };
        QVERIFY(paintToEnd(*session, QStringLiteral("a dog")));
        session->editShown();
        QVERIFY(paintToEnd(*session, QStringLiteral("a hat")));
        QVERIFY(earlier().empty()); // "a dog" was no edit
        session->editShown();
        QVERIFY(paintToEnd(*session, QStringLiteral("and a scarf")));
        QCOMPARE(earlier(), exchangesOf({"a hat"}));
        session->editShown();
        QVERIFY(paintToEnd(*session, QStringLiteral("now make it night")));
        QCOMPARE(earlier(), exchangesOf({"a hat", "and a scarf"}));
        session->clearInput();
        QVERIFY(paintToEnd(*session, QStringLiteral("a cat")));
        QVERIFY(earlier().empty());
    }

    void aPainterOfOnePictureSaysSo() {
        const auto session = open([](const LoadProgress&) { return std::make_unique<Simple>(); });
        attach(*session, "one");
        attach(*session, "two");
        QSignalSpy errors(session.get(), &Session::errorRaised);
        QVERIFY(!session->paint(QStringLiteral("put the cat of 1 into 2")));
        QCOMPARE(errors.count(), 1);
        QVERIFY(errors[0][0].value<ErrorText>().detail.contains(QStringLiteral("at most 1")));
        session->detach(1);
        QVERIFY(session->paint(QStringLiteral("make it blue")));
    }

    void versionsBecomeReferences() {
        const auto session = open();
        QVERIFY(paintToEnd(*session, QStringLiteral("a dog")));
        const VersionId dog = session->shown().version;
        session->startAfresh();
        session->attachVersion(dog);
        QTRY_COMPARE(names(*session), QStringList{"a dog"});
        session->attachVersion(dog);
        QTRY_COMPARE(session->inputs().size(), std::size_t(2));
        session->undo(); // the dog is taken back: nobody can speak of it
        QVERIFY(session->inputs().empty());
    }

    void askingAsksAboutWhatIsShown() {
        m_settings->setLooksAtResults(false);
        const auto session = open();
        QVERIFY(paintToEnd(*session, QStringLiteral("a dog")));
        const VersionId dog = session->shown().version;
        QVERIFY(paintToEnd(*session, QStringLiteral("a cat")));
        session->showVersion(dog);
        QSignalSpy changed(session.get(), &Session::replyChanged);
        session->setReply(Reply::words);
        session->setReply(Reply::words);
        QCOMPARE(changed.count(), 1);
        QVERIFY(session->paint(QStringLiteral("What is it?")));
        QTRY_VERIFY(!session->isPainting());
        QCOMPARE(session->shown().version, dog); // not the one that was painted last
        const auto turns = conversation(session->project().document(), dog);
        QCOMPARE(turns.size(), std::size_t(2));
        QCOMPARE(turns[1].words, std::string("What is it?"));
        QVERIFY(turns[1].answer.find("512 x 512") != std::string::npos);
        QCOMPARE(session->project().document().tree().versions().size(), std::size_t(2));
    }

    void whatWasAskedBeforeIsSaidAgain() {
        struct Hearer : ScriptedPainter {
            explicit Hearer(std::vector<GenerationRequest>& requests) : m_requests(requests) {}
            void run(const GenerationRequest& request, JobControl& control) override {
                m_requests.push_back(request);
                ScriptedPainter::run(request, control);
            }
            std::vector<GenerationRequest>& m_requests;
        };
        m_settings->setLooksAtResults(false);
        std::vector<GenerationRequest> heard;
        const auto session =
            open([&](const LoadProgress&) { return std::make_unique<Hearer>(heard); });
        QVERIFY(paintToEnd(*session, QStringLiteral("a dog")));
        session->setReply(Reply::words);
        for (const char* question : {"What is it?", "How large?"}) {
            QVERIFY(session->paint(QString::fromLatin1(question)));
            QTRY_VERIFY(!session->isPainting());
        }
        QCOMPARE(heard.size(), std::size_t(3));
        QVERIFY(heard[1].earlier.empty());
        QCOMPARE(heard[2].earlier.size(), std::size_t(1));
        QCOMPARE(heard[2].earlier[0].words, std::string("What is it?"));
        QVERIFY(heard[2].earlier[0].answer.starts_with("I see"));
        session->startAfresh(); // another picture, another talk
        session->setReply(Reply::picture);
        QVERIFY(paintToEnd(*session, QStringLiteral("a cat")));
        session->setReply(Reply::words);
        QVERIFY(session->paint(QStringLiteral("What is it?")));
        QTRY_VERIFY(!session->isPainting());
        QVERIFY(heard.back().earlier.empty());
    }

    void thoughtsStandFoldedAtThePicture() {
        const auto session = open([](const LoadProgress&) { return std::make_unique<Thinker>(); });
        m_settings->setLooksAtResults(false);
        QVERIFY(paintToEnd(*session, QStringLiteral("a dog")));
        QVERIFY(session->answer().isEmpty()); // they are not what was asked for
        TurnList turns(*session);
        QCOMPARE(turns.rowCount(), 1);
        const auto turn = turns.index(0);
        QCOMPARE(turn.data(TurnList::kindRole).toInt(), int(TurnList::Kind::picture));
        QCOMPARE(turn.data(TurnList::thoughtsRole).toString(),
                 QStringLiteral("A dog needs\ngrass."));
        QVERIFY(!turn.data(TurnList::unfoldedRole).toBool());
        turns.fold(0);
        QVERIFY(turn.data(TurnList::unfoldedRole).toBool());
        QCOMPARE(find(*session, session->shown().version)->thoughts,
                 std::string("A dog needs\ngrass.")); // and is kept with the picture
    }

    void tryingAgainIsAnotherSeedBesideIt() {
        const auto session = open();
        QVERIFY(paintToEnd(*session, QStringLiteral("a dog")));
        const Version first = *find(*session, session->shown().version);
        session->tryAgain(first.id);
        QTRY_VERIFY(session->shown().version != first.id);
        QTRY_COMPARE(session->shown().state, Painting::State::finished);
        const Version second = *find(*session, session->shown().version);
        QCOMPARE(second.instruction(), first.instruction());
        QCOMPARE(second.parent, first.parent);
        QVERIFY(second.made.request.sampling.seed != first.made.request.sampling.seed);
    }

    void wordsAreChangedBesideWhatTheyMade() {
        const auto session = open();
        QVERIFY(paintToEnd(*session, QStringLiteral("a dog")));
        const VersionId dog = session->shown().version;
        session->editShown();
        session->masking().selection().combine(halfMask(), Combine::replace);
        QVERIFY(paintToEnd(*session, QStringLiteral("a hat")));
        const VersionId hat = session->shown().version;
        session->clearInput();
        QSignalSpy words(session.get(), &Session::wordsWanted);
        session->reopen(hat);
        QTRY_COMPARE(session->shown().version, dog);
        QCOMPARE(words.value(0).value(0).toString(), QStringLiteral("a hat"));
        QVERIFY(session->input().has_value());
        QVERIFY(session->masking().isActive());
        QVERIFY(paintToEnd(*session, QStringLiteral("a scarf")));
        QCOMPARE(find(*session, session->shown().version)->parent, dog);
        session->masking().selection().clear();
        session->reopen(dog); // from nothing: the blank sheet
        QTRY_COMPARE(session->shown().state, Painting::State::blank);
        QVERIFY(!session->input());
        QCOMPARE(words.last().value(0).toString(), QStringLiteral("a dog"));
    }

    void resultsAreMeasuredAndLookedAt() {
        const auto session = open();
        QVERIFY(paintToEnd(*session, QStringLiteral("a dog")));
        session->editShown();
        session->masking().selection().combine(halfMask(), Combine::replace);
        QVERIFY(paintToEnd(*session, QStringLiteral("a hat")));
        const VersionId hat = session->shown().version;
        QTRY_VERIFY(find(*session, hat)->changed.has_value());
        const ChangeShare changed = *find(*session, hat)->changed;
        QVERIFY(changed.inside > 0.5);
        QCOMPARE(changed.outside, std::optional<double>(0));
        TurnList turns(*session);
        QTRY_VERIFY(last(turns, TurnList::seenRole).startsWith(QStringLiteral("I see")));
        QVERIFY(last(turns, TurnList::changedRole).endsWith(QStringLiteral("nothing outside")));
        QCOMPARE(session->answer(), QString()); // nobody has asked
        QCOMPARE(turns.rowCount(), 2);
    }

    void looksGiveWayAndCanBeSwitchedOff() {
        const auto session = open([](const LoadProgress&) { return std::make_unique<Simple>(); });
        QVERIFY(paintToEnd(*session, QStringLiteral("a dog")));
        session->editShown();
        QVERIFY(paintToEnd(*session, QStringLiteral("a hat"))); // a painter that cannot answer
        QTRY_VERIFY(!session->isPainting());
        QVERIFY(session->project().document().answers().empty());
        m_settings->setLooksAtResults(false);
        const auto other = open();
        QVERIFY(paintToEnd(*other, QStringLiteral("a dog")));
        other->editShown();
        QVERIFY(paintToEnd(*other, QStringLiteral("a hat")));
        QVERIFY(!other->isPainting());
    }

    void turnsFollowThePathThatIsShown() {
        m_settings->setLooksAtResults(false);
        const auto gate = std::make_shared<test::Gate>(40);
        const auto session = open(test::gatedPainters(gate));
        TurnList turns(*session);
        QCOMPARE(turns.rowCount(), 0);
        QVERIFY(session->paint(QStringLiteral("قطة on the sofa")));
        QCOMPARE(turns.rowCount(), 1);
        QTRY_COMPARE(session->shown().cellsPainted, 40);
        QVERIFY(!turns.index(0).data(TurnList::settledRole).toBool());
        QVERIFY(turns.index(0).data(TurnList::shareRole).toDouble() < 1);
        QVERIFY(!turns.index(0).data(TurnList::beforeImageRole).isValid());
        QCOMPARE(turns.index(0).data().toString(), QStringLiteral("قطة on the sofa"));
        gate->open();
        QTRY_COMPARE(session->shown().state, Painting::State::finished);
        QTRY_VERIFY(turns.index(0).data(TurnList::settledRole).toBool());
        const VersionId first = session->shown().version;
        QTRY_VERIFY(!turns.index(0).data(TurnList::imageRole).value<QImage>().isNull());
        session->editShown();
        QVERIFY(paintToEnd(*session, QStringLiteral("make it blue")));
        QCOMPARE(turns.rowCount(), 2);
        QCOMPARE(turns.index(1).data(TurnList::beforeRole).value<VersionId>(), first);
        QCOMPARE(turns.index(1).data(TurnList::beforeShareRole).toDouble(), 1.0);
        session->showVersion(first);
        QCOMPARE(turns.rowCount(), 1);
        session->startAfresh();
        QCOMPARE(turns.rowCount(), 0);
    }

    void changesInWords_data() {
        QTest::addColumn<double>("inside");
        QTest::addColumn<double>("outside"); // below 0: no mask
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << 0.0 << -1.0 << "Nothing changed";
        QTest::newRow("a little") << 0.00001 << -1.0 << "0.01 % of it changed";
        QTest::newRow("half") << 0.5 << -1.0 << "50 % of it changed";
        QTest::newRow("nearly all") << 0.99999 << -1.0 << "99.99 % of it changed";
        QTest::newRow("all") << 1.0 << -1.0 << "All of it changed";
        QTest::newRow("inside only")
            << 0.123 << 0.0 << "12 % of the selection changed, nothing outside";
        QTest::newRow("both") << 0.05 << 0.02 << "5.0 % of the selection changed, 2.0 % outside";
    }
    void changesInWords() {
        QFETCH(double, inside);
        QFETCH(double, outside);
        QFETCH(QString, words);
        ChangeShare share{inside, {}};
        if (outside >= 0)
            share.outside = outside;
        QCOMPARE(changeInWords(share), words);
    }

private:
    std::unique_ptr<Session> open(PainterFactory factory = test::scriptedPainters()) {
        auto session = std::make_unique<Session>(std::move(factory), *m_settings);
        QSignalSpy ready(session.get(), &Session::modelReady);
        if (!session->facts())
            ready.wait();
        return session;
    }
    void attach(Session& session, const char* name) {
        const QString file = m_folder->filePath(QString::fromLatin1(name) + QStringLiteral(".png"));
        const std::size_t before = session.inputs().size();
        writeImage(file.toStdString(), square(64, std::uint8_t(40 * before)));
        session.attachPicture(file);
        QTRY_COMPARE(session.inputs().size(), before + 1);
    }
    static QStringList names(const Session& session) {
        QStringList names;
        for (const OpenedPicture* picture : session.inputs())
            names << picture->name;
        return names;
    }
    /// Painted, and written into the project.
    static bool paintToEnd(Session& session, const QString& words) {
        QSignalSpy finished(&session, &Session::paintingFinished);
        session.paint(words); // true, or later where a mask is made ready first
        if (finished.empty() && !finished.wait(30000))
            return false;
        QSignalSpy written(&session.project(), &Project::finished);
        return !session.project().isInWork(session.shown().version) || written.wait(30000);
    }
    static const Version* find(const Session& session, VersionId id) {
        return session.project().document().tree().find(id);
    }
    static QString last(const TurnList& turns, int role) {
        return turns.index(turns.rowCount() - 1).data(role).toString();
    }
    static Mask halfMask() {
        Mask mask({512, 512});
        for (int y = 0; y < 256; ++y)
            std::fill_n(mask.row(y), 512, std::uint8_t(255));
        return mask;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

QTEST_MAIN(TestChat)
#include "tst_chat.moc"
