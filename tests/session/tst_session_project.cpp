#include "document/open_raster.h"
#include "image/image_file.h"
#include "project_folder.h"
#include "support/talker.h"

using namespace depict;
using namespace depict::test;

class TestSessionProject : public QObject, private test::ProjectFolder {
    Q_OBJECT
private:
    bool stopAtGate(Session& session, Gate& gate, int cell) {
        if (!QTest::qWaitFor([&] { return session.shown().cellsPainted == cell; }, 30000))
            return false;
        session.stop();
        gate.open();
        return settle(session);
    }

private Q_SLOTS:
    void init() { renew(); }

    void everythingBecomesAVersion() {
        Document before;
        Image shown;
        {
            const auto session = start("a.depict");
            QVERIFY(paint(*session, QStringLiteral("a red car")));
            const VersionId car = session->shown().version;
            session->editShown();
            QVERIFY(paint(*session, QStringLiteral("make it blue")));
            const VersionId blue = session->shown().version;
            PixelBuffer pixels({320, 160});
            pixels.fill(10, 200, 30);
            writeImage(file("green.png").toStdString(), std::move(pixels).freeze());
            session->openPicture(file("green.png"));
            QTRY_COMPARE(session->shown().state, Painting::State::opened);
            QVERIFY(settle(*session));
            const VersionId green = session->shown().version;
            QVERIFY(paint(*session, QStringLiteral("add a dog")));
            const VersionId dog = session->shown().version;
            QCOMPARE(visible(*session), (std::vector<VersionId>{car, blue, green, dog}));
            QCOMPARE(version(*session, blue).parent, car);
            QCOMPARE(version(*session, blue).origin, Origin::edited);
            QCOMPARE(version(*session, green).parent, VersionId(0));
            QCOMPARE(version(*session, dog).parent, green);
            QCOMPARE(version(*session, blue).made.inputs,
                     std::vector<ContentKey>{version(*session, car).picture});
            before = session->project().document();
            shown = session->shown().picture;
            QCOMPARE(before.changes().size(), std::size_t(5)); // the setup, and four results
        }
        const auto session = start("a.depict");
        QVERIFY(session->project().document().tree() == before.tree());
        QVERIFY(session->project().document() == before);
        QTRY_COMPARE(session->shown().state, Painting::State::finished);
        QVERIFY(session->shown().picture == shown);
        QCOMPARE(session->setup().shape.grid, (GridSize{kRows, kColumns}));
        QTRY_VERIFY(session->input().has_value()); // what the next words would edit
        QCOMPARE(session->input()->picture.width(), 320);
        // An older one comes back from the file, and can be gone on with.
        const VersionId car = before.tree().versions()[0].id;
        session->branchFrom(car);
        QTRY_COMPARE(session->shown().version, car);
        QVERIFY(paint(*session, QStringLiteral("make it green")));
        QCOMPARE(version(*session, session->shown().version).parent, car);
        QCOMPARE(session->project().document().tree().children(car).size(), std::size_t(2));
    }

    void undoWalksResultsAndSettings() {
        const auto session = start("a.depict");
        QVERIFY(paint(*session, QStringLiteral("a red car")));
        const VersionId car = session->shown().version;
        session->startAfresh();
        QVERIFY(paint(*session, QStringLiteral("a dog")));
        const VersionId dog = session->shown().version;
        Setup setup = session->setup();
        setup.variants = 3;
        session->setSetup(setup);
        session->undo();
        QCOMPARE(session->setup().variants, 1);
        session->undo();
        QCOMPARE(visible(*session), std::vector<VersionId>{car});
        QVERIFY(session->shown().version != dog);
        session->undo();
        QVERIFY(visible(*session).empty());
        QCOMPARE(session->shown().state, Painting::State::blank);
        session->redo();
        session->redo();
        session->redo();
        QTRY_COMPARE(session->shown().version, dog);
        QCOMPARE(session->setup().variants, 3);
        QVERIFY(!session->canRedo());
    }

    void selectionsAreStepsAmongOthers() {
        const auto session = start("a.depict");
        QVERIFY(paint(*session, QStringLiteral("a red car")));
        Selection& selection = session->masking().selection();
        QPainterPath left, right;
        left.addRect(0, 0, 32, 32);
        right.addRect(64, 0, 32, 32);
        const auto last = [&] {
            const Change* next = session->project().document().nextUndo();
            return next ? next->kind : ChangeKind::setup;
        };
        selection.combine(left, Combine::replace);
        QTRY_COMPARE(last(), ChangeKind::selection);
        session->renameVersion(session->shown().version, QStringLiteral("Poster"));
        QCOMPARE(last(), ChangeKind::renamed);
        selection.combine(right, Combine::add);
        session->undo(); // at once, although the file may not know of the stroke yet
        QTRY_COMPARE(selection.bounds(), QRect(0, 0, 32, 32));
        QCOMPARE(last(), ChangeKind::renamed);
        session->undo();
        QCOMPARE(selection.bounds(), QRect(0, 0, 32, 32));
        session->undo();
        QVERIFY(selection.isEmpty());
        for (int i = 0; i < 3; ++i)
            session->redo();
        QCOMPARE(selection.bounds(), QRect(0, 0, 96, 32));
        QVERIFY(!session->canRedo());
    }

    void selectionsOutliveTheirSession() {
        VersionId car = 0;
        {
            const auto session = start("a.depict");
            QVERIFY(paint(*session, QStringLiteral("a red car")));
            car = session->shown().version;
            QPainterPath path;
            path.addRect(10, 20, 30, 40);
            session->masking().selection().combine(path, Combine::replace);
            path.addRect(100, 20, 30, 40);
            session->masking().selection().combine(path, Combine::replace);
        }
        const auto session = start("a.depict");
        const Selection& selection = session->masking().selection();
        QTRY_COMPARE(selection.bounds(), QRect(10, 20, 120, 40));
        session->undo(); // the strokes of that session
        QTRY_COMPARE(selection.bounds(), QRect(10, 20, 30, 40));
        // From another picture, undo leads back to the one that the stroke was made on.
        session->startAfresh();
        QVERIFY(paint(*session, QStringLiteral("a dog")));
        session->undo();
        session->undo();
        QTRY_COMPARE(session->shown().version, car);
        QTRY_VERIFY(selection.isEmpty());
        session->redo();
        QTRY_COMPARE(selection.bounds(), QRect(10, 20, 30, 40));
    }

    void stoppedPaintingsArePartialVersions() {
        const auto gate = std::make_shared<Gate>(3 * kColumns + 5);
        const auto session = start("a.depict", test::gatedPainters(gate));
        QVERIFY(session->paint(QStringLiteral("a tower")));
        QVERIFY(stopAtGate(*session, *gate, 3 * kColumns + 5));
        const VersionId partial = session->shown().version;
        QVERIFY(version(*session, partial).isPartial());
        QCOMPARE(version(*session, partial).rowsPainted, 3);
        session->keepRows();
        QVERIFY(settle(*session));
        const VersionId kept = session->shown().version;
        QVERIFY(kept != partial);
        QCOMPARE(visible(*session), std::vector<VersionId>{kept});
        QCOMPARE(version(*session, kept).size, (Size{512, 96}));
        session->undo(); // the rows that were cut off are back
        QTRY_COMPARE(session->shown().version, partial);
        QCOMPARE(session->shown().state, Painting::State::partial);
        session->discardRows();
        QVERIFY(visible(*session).empty());
        QCOMPARE(session->shown().state, Painting::State::blank);
        session->undo();
        QTRY_COMPARE(session->shown().version, partial);
        session->continuePainting();
        QVERIFY(settle(*session));
        QCOMPARE(visible(*session), std::vector<VersionId>{session->shown().version});
        QCOMPARE(session->shown().state, Painting::State::finished);
        QCOMPARE(session->shown().tokens.paintedPrefix(), kRows * kColumns);
    }

    void paintedAgainItIsTheSame() {
        const auto session = start("a.depict");
        Setup setup = session->setup();
        setup.variants = 2;
        session->setSetup(setup);
        QVERIFY(paint(*session, QStringLiteral("a red car")));
        session->editShown();
        QVERIFY(paint(*session, QStringLiteral("make it blue")));
        const VersionId blue = session->shown().version;
        QCOMPARE(version(*session, blue).variant, 1);
        const Image picture = session->shown().picture;
        session->paintAgain(blue);
        QTRY_COMPARE(visible(*session).size(), std::size_t(5));
        QVERIFY(settle(*session));
        const VersionId again = session->shown().version;
        QVERIFY(again != blue);
        QVERIFY(session->shown().picture == picture);
        QCOMPARE(version(*session, again).parent, version(*session, blue).parent);
        QCOMPARE(version(*session, again).picture, version(*session, blue).picture);
    }

    void labelsAndPruning() {
        {
            const auto session = start("a.depict");
            QVERIFY(paint(*session, QStringLiteral("a red car")));
            const VersionId car = session->shown().version;
            session->editShown();
            QVERIFY(paint(*session, QStringLiteral("make it blue")));
            const VersionId blue = session->shown().version;
            session->renameVersion(car, QStringLiteral("  The  car "));
            session->setStarred(car, true);
            session->setVersionNote(blue, QStringLiteral("too dark"));
            session->setReviewMark(blue, ReviewMark::rejected);
            session->pruneVersion(car);
            QVERIFY(visible(*session).empty());
            QCOMPARE(session->shown().state, Painting::State::blank);
            QVERIFY(!session->input());
            session->undo();
            QTRY_COMPARE(session->shown().version, blue);
        }
        const auto session = start("a.depict");
        const auto& versions = session->project().document().tree().versions();
        QCOMPARE(versions[0].title(), std::string("The car"));
        QVERIFY(versions[0].labels.isStarred);
        QCOMPARE(versions[1].labels.note, std::string("too dark"));
        QCOMPARE(versions[1].labels.mark, ReviewMark::rejected);
        QCOMPARE(visible(*session).size(), std::size_t(2));
    }

    void twoWindowsOnOneProject() {
        const auto first = start("a.depict");
        QVERIFY(paint(*first, QStringLiteral("a red car")));
        Session second(test::scriptedPainters(), *m_settings);
        QSignalSpy errors(&second, &Session::errorRaised);
        QSignalSpy opened(&second.project(), &Project::opened);
        second.startProject(file("a.depict")); // told, and something else is begun
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(errors.count(), 1);
        QVERIFY(
            errors[0][0].value<ErrorText>().sentence.contains(QStringLiteral("another window")));
        QVERIFY(second.project().file().startsWith(file("projects")));
        second.openProject(file("a.depict"));
        QTRY_COMPARE(errors.count(), 2);
        QVERIFY(second.project().file().startsWith(file("projects"))); // stays open
        QVERIFY(paint(*first, QStringLiteral("a dog")));
    }

    void newSaveAsAndRecent() {
        Session session(test::scriptedPainters(), *m_settings);
        session.startProject(); // nothing was open before: a new one in the default place
        QTRY_VERIFY(!session.project().file().isEmpty());
        const QString first = session.project().file();
        QVERIFY(first.startsWith(file("projects")));
        prepare(session);
        QVERIFY(paint(session, QStringLiteral("a red car")));
        session.saveProjectAs(file("b.depict"));
        QTRY_COMPARE(session.project().file(), file("b.depict"));
        QVERIFY(paint(session, QStringLiteral("a dog"))); // goes into the copy
        session.newProject();
        QTRY_VERIFY(session.project().file() != file("b.depict"));
        QCOMPARE(session.shown().state, Painting::State::blank);
        QVERIFY(visible(session).empty());
        session.openProject(file("b.depict"));
        QTRY_COMPARE(visible(session).size(), std::size_t(2));
        session.openProject(first);
        QTRY_COMPARE(visible(session).size(), std::size_t(1));
        QCOMPARE(m_settings->recentProjects().size(), 3);
        QCOMPARE(m_settings->recentProjects().first(), first);
    }

    void openingAnotherStopsThePainting() {
        const auto gate = std::make_shared<Gate>(2 * kColumns);
        auto session = start("a.depict", test::gatedPainters(gate));
        QVERIFY(session->paint(QStringLiteral("a tower")));
        QTRY_COMPARE(session->shown().cellsPainted, 2 * kColumns);
        session->newProject();
        gate->open();
        QTRY_VERIFY(session->project().file() != file("a.depict"));
        QVERIFY(visible(*session).empty());
        session->openProject(file("a.depict"));
        QTRY_COMPARE(session->shown().state, Painting::State::partial);
        QCOMPARE(session->shown().rowsPainted(), 2);
    }

    void answersAreKept() {
        PixelBuffer pixels({320, 160});
        pixels.fill(10, 200, 30);
        writeImage(file("green.png").toStdString(), std::move(pixels).freeze());
        VersionId green = 0;
        {
            const auto session = start(
                "a.depict", [](const LoadProgress&) { return std::make_unique<test::Talker>(); });
            session->openPicture(file("green.png"));
            QTRY_COMPARE(session->shown().state, Painting::State::opened);
            green = session->shown().version;
            QVERIFY(paint(*session, QStringLiteral("How many dogs are there?")));
            QCOMPARE(visible(*session), std::vector<VersionId>{green}); // no picture came of it
        }
        const auto session = start("a.depict");
        const auto& answers = session->project().document().answers();
        QCOMPARE(answers.size(), std::size_t(1));
        QCOMPARE(answers[0].about, green);
        QCOMPARE(answers[0].question, std::string("How many dogs are there?"));
        QCOMPARE(answers[0].words, std::string("two dogs"));
    }

    void exportsVersions() {
        const auto session = start("a.depict");
        QVERIFY(paint(*session, QStringLiteral("a red car")));
        const VersionId car = session->shown().version;
        session->editShown();
        QVERIFY(paint(*session, QStringLiteral("make it blue")));
        const VersionId blue = session->shown().version;
        QSignalSpy saved(session.get(), &Session::pictureSaved);
        session->exportVersion(blue, file("blue.ora"));
        QTRY_COMPARE(saved.count(), 1);
        const RasterStack stack = readOpenRaster(file("blue.ora").toStdString());
        QCOMPARE(stack.layers.size(), std::size_t(2));
        QVERIFY(!stack.layers[0].isVisible && stack.layers[1].isVisible);
        QVERIFY(merged(stack) == session->shown().picture);
        session->exportVersion(car, file("car.png"));
        QTRY_COMPARE(saved.count(), 2);
        QVERIFY(readImage(file("car.png").toStdString()) == stack.layers[0].pixels);
        QCOMPARE(session->shown().version, blue); // looking stays where it was
    }
};

QTEST_GUILESS_MAIN(TestSessionProject)
#include "tst_session_project.moc"
