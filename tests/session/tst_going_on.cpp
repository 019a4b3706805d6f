// What the next words are about where nobody has said so: the picture that is shown.
#include "generation/scripted_painter.h"
#include "session/going_on.h"
#include "support/scripted_gate.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace depict;

class TestGoingOn : public QObject {
    Q_OBJECT
private:
    bool paint(const QString& words) {
        return m_session->paint(words) && QTest::qWaitFor([this] {
                   return !m_session->isPainting() &&
                          m_session->shown().state == Painting::State::finished &&
                          !m_session->project().isInWork(m_session->shown().version);
               });
    }
    [[nodiscard]] const Version& shown() const {
        return *m_session->project().document().tree().find(m_session->shown().version);
    }
    [[nodiscard]] bool changesShown() const {
        return m_session->input() && m_session->input()->picture == m_session->shown().picture;
    }
    void open() {
        m_goingOn.reset();
        m_session = std::make_unique<Session>(test::scriptedPainters(), *m_settings);
        m_goingOn = std::make_unique<GoingOn>(*m_session);
        QSignalSpy opened(&m_session->project(), &Project::opened);
        m_session->startProject();
        QTRY_COMPARE(opened.count(), 1);
        Setup setup = m_session->setup();
        setup.shape.grid = {4, 4};
        m_session->setSetup(setup);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<GoingOn> m_goingOn;

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("s.ini")));
        m_settings->setProjectsFolder(m_folder->path());
        m_settings->setLooksAtResults(false);
        open();
    }
    void cleanup() {
        m_goingOn.reset();
        m_session.reset();
    }

    void wordsAfterAPaintingChangeIt() {
        QVERIFY(!m_session->input());
        QVERIFY(paint(QStringLiteral("a red car")));
        const VersionId car = m_session->shown().version;
        QVERIFY(changesShown());
        QVERIFY(paint(QStringLiteral("make it blue")));
        QCOMPARE(shown().parent, car);
        QCOMPARE(shown().origin, Origin::edited);
        QVERIFY(changesShown());
    }

    void whatIsLookedAtIsMeant() {
        QVERIFY(paint(QStringLiteral("a red car")));
        const VersionId car = m_session->shown().version;
        QVERIFY(paint(QStringLiteral("make it blue")));
        m_session->showVersion(car);
        QTRY_COMPARE(m_session->shown().version, car);
        QVERIFY(changesShown());
        QVERIFY(paint(QStringLiteral("make it green")));
        QCOMPARE(shown().parent, car);
    }

    void aNewPictureIsPaintedOnceOneSaysSo() {
        QVERIFY(paint(QStringLiteral("a red car")));
        const VersionId car = m_session->shown().version;
        m_session->paintAfresh();
        QVERIFY(!m_session->input() && m_session->isAfresh());
        m_session->editShown(); // and back
        QVERIFY(changesShown() && !m_session->isAfresh());
        m_session->detach(0); // the cross on the picture
        QVERIFY(!m_session->input() && m_session->isAfresh());
        m_session->showVersion(car); // looking does not change that
        QVERIFY(!m_session->input());
        QVERIFY(paint(QStringLiteral("a beach")));
        QCOMPARE(shown().parent, VersionId(0));
        QCOMPARE(shown().origin, Origin::painted);
        QVERIFY(changesShown()); // the talk goes on from there
    }

    void theBlankSheetIsToBePaintedOn() {
        QVERIFY(paint(QStringLiteral("a red car")));
        m_session->startAfresh();
        QVERIFY(!m_session->input());
        QVERIFY(paint(QStringLiteral("a beach")));
        QCOMPARE(shown().origin, Origin::painted);
    }

    void undoLeadsTheTalkBack() {
        QVERIFY(paint(QStringLiteral("a red car")));
        const VersionId car = m_session->shown().version;
        QVERIFY(paint(QStringLiteral("make it blue")));
        m_session->undo();
        QTRY_COMPARE(m_session->shown().version, car);
        QTRY_VERIFY(changesShown());
        m_session->undo();
        QTRY_COMPARE(m_session->shown().state, Painting::State::blank);
        QVERIFY(!m_session->input());
        m_session->redo();
        QTRY_COMPARE(m_session->shown().version, car);
        QTRY_VERIFY(changesShown());
    }

    void picturesThatWereChosenStay() {
        QVERIFY(paint(QStringLiteral("a red car")));
        const VersionId car = m_session->shown().version;
        m_session->paintAfresh();
        QVERIFY(paint(QStringLiteral("a beach")));
        const VersionId beach = m_session->shown().version;
        const Image first = m_session->shown().picture;
        m_session->attachVersion(car); // instead of what was just there
        QTRY_VERIFY(m_session->input()->picture != first);
        QCOMPARE(m_session->inputs().size(), std::size_t(1));
        m_session->detach(0);
        m_session->attachVersion(beach);
        m_session->attachVersion(car); // now beside what was chosen
        QTRY_COMPARE(m_session->inputs().size(), std::size_t(2));
        m_session->showVersion(car);
        QTRY_COMPARE(m_session->shown().version, car);
        QVERIFY(m_session->input()->picture == first);
        QCOMPARE(m_session->inputs().size(), std::size_t(2));
    }

    void aProjectGoesOnWhereItWas() {
        QVERIFY(paint(QStringLiteral("a red car")));
        m_goingOn.reset();
        m_session.reset();
        open();
        QTRY_VERIFY(changesShown());
    }

    void theSameWordsWantAnotherOne() {
        QVERIFY(paint(QStringLiteral("a red car")));
        QVERIFY(m_goingOn->asksForAnother(QStringLiteral(" a red car ")));
        QVERIFY(!m_goingOn->asksForAnother(QStringLiteral("make it blue")));
        m_session->setReply(Reply::words);
        QVERIFY(!m_goingOn->asksForAnother(QStringLiteral("a red car"))); // that is a question
        m_session->setReply(Reply::automatic);
        QVERIFY(paint(QStringLiteral("make it bluer")));
        QVERIFY(!m_goingOn->asksForAnother(QStringLiteral("make it bluer"))); // bluer still
    }

    void modelsThatCannotChangePicturesPaintNewOnes() {
        m_goingOn.reset();
        m_session = std::make_unique<Session>(
            [](const LoadProgress&) -> std::unique_ptr<Painter> {
                class OnlyPaints : public ScriptedPainter {
                public:
                    using ScriptedPainter::ScriptedPainter;
                    [[nodiscard]] PainterFacts facts() const override {
                        PainterFacts facts = ScriptedPainter::facts();
                        facts.canEdit = false;
                        return facts;
                    }
                };
                return std::make_unique<OnlyPaints>(ScriptedPainterOptions());
            },
            *m_settings);
        m_goingOn = std::make_unique<GoingOn>(*m_session);
        QTRY_VERIFY(m_session->facts().has_value());
        QVERIFY(paint(QStringLiteral("a red car")));
        QVERIFY(!m_session->input());
    }
};

QTEST_MAIN(TestGoingOn)
#include "tst_going_on.moc"
