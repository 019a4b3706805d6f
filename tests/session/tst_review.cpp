#include "image/image_file.h"
#include "project_folder.h"
#include "session/picture_levels.h"
#include "session/review.h"
#include "session/review_sheet.h"
#include "session/session.h"
#include "support/scripted_gate.h"
#include "support/thrown_error.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainterPath>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace depict;

class TestReview : public QObject {
    Q_OBJECT
private:
    [[nodiscard]] QString file(const char* name) const {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    void start(PainterFactory painters = test::scriptedPainters(), int variants = 1) {
        m_review.reset();
        m_session = std::make_unique<Session>(std::move(painters), *m_settings);
        m_review = std::make_unique<Review>(*m_session);
        QSignalSpy opened(&m_session->project(), &Project::opened);
        m_session->startProject(file("a.depict"));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 30000);
        Setup setup = m_session->setup();
        setup.shape.grid = {4, 8};
        setup.variants = variants;
        m_session->setSetup(setup);
    }
    VersionId paint(const char* words) {
        m_session->paint(QString::fromLatin1(words));
        return test::settle(*m_session) ? m_session->shown().version : 0;
    }
    VersionId edit(const char* words) {
        m_session->editShown();
        return paint(words);
    }
    [[nodiscard]] QStringList sheets() const { // temporary ones too
        return QDir(m_folder->path())
            .entryList({QStringLiteral("*sheet*")}, QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Review> m_review;

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(file("settings.ini"));
        m_settings->setProjectsFolder(file("projects"));
    }
    void cleanup() {
        m_review.reset();
        m_session.reset();
    }

    void beforeIsWhatItWasMadeFrom() {
        start();
        const VersionId car = paint("a red car");
        const Image first = m_session->shown().picture;
        m_review->open();
        QCOMPARE(m_review->beforeVersion(), VersionId(0)); // made from words
        QVERIFY(!m_review->before() && !m_review->canCompare());
        const VersionId blue = edit("make it blue");
        QCOMPARE(m_review->beforeVersion(), car);
        QCOMPARE(m_review->before()->version, car);
        QCOMPARE(m_review->after().version, blue);
        QTRY_VERIFY(m_review->comparison());
        QVERIFY(m_review->comparison()->difference.all ==
                difference(first, m_session->shown().picture).all);
        QVERIFY(m_review->comparison()->difference.all.changed > 0);
        m_session->undo(); // back to the car
        QVERIFY(!m_review->before() && !m_review->comparison());
    }

    void masksPartTheNumbers() {
        start();
        paint("a red car");
        QPainterPath box;
        box.addRect(20, 20, 60, 40);
        m_session->masking().setStrict(true);
        m_session->masking().selection().combine(box, Combine::replace);
        QVERIFY(m_session->paint(QStringLiteral("a hat")));
        QTRY_VERIFY(m_session->shown().isInWork() || m_session->shown().request.mask);
        QVERIFY(test::settle(*m_session));
        m_review->open();
        QTRY_VERIFY(m_review->comparison());
        const Difference& found = m_review->comparison()->difference;
        QVERIFY(found.hasMask);
        QCOMPARE(found.inside.pixels, std::int64_t(60 * 40));
        QVERIFY(found.inside.changed > 0);
        QCOMPARE(found.outside.changed, std::int64_t(0));
        QVERIFY(differenceInWords(found).contains(QStringLiteral("outside not one")));
    }

    void worksWhileOnePaints() {
        const auto gate = std::make_shared<test::Gate>(13);
        start();
        const VersionId car = paint("a red car");
        cleanup();
        start(test::gatedPainters(gate));
        QTRY_COMPARE(m_session->shown().version, car);
        m_review->open();
        m_session->editShown();
        QVERIFY(m_session->paint(QStringLiteral("make it blue")));
        QTRY_COMPARE(m_session->shown().cellsPainted, 13);
        QVERIFY(m_review->after().isInWork());
        QCOMPARE(m_review->before()->version, car);
        QVERIFY(!m_review->comparison());
        gate->open();
        QTRY_VERIFY(m_review->comparison()); // as soon as there is something to count
        QCOMPARE(m_review->beforeVersion(), car);
    }

    void anyTwoCanBeCompared() {
        start();
        const VersionId car = paint("a red car"), dog = paint("a dog"), tree = paint("a tree");
        m_review->compareWith(car);
        QVERIFY(m_review->isOpen() && m_review->isChosen());
        QCOMPARE(m_review->beforeVersion(), car);
        m_session->showVersion(dog); // the chosen one stays while one walks
        QCOMPARE(m_review->beforeVersion(), car);
        QTRY_VERIFY(m_review->comparison());
        m_session->showVersion(car); // not with itself
        QCOMPARE(m_review->beforeVersion(), VersionId(0));
        m_session->showVersion(tree);
        m_review->swapSides();
        QCOMPARE(m_review->side(false)->version, tree);
        QCOMPARE(m_review->side(true)->version, car);
        m_review->compareWith(0);
        QVERIFY(!m_review->before());
        m_review->compareWith(car);
        m_review->close();
        m_review->open();
        QVERIFY(!m_review->isChosen());
    }

    void versionsFromTheFileAreRead() {
        start();
        const VersionId car = paint("a red car"), blue = edit("make it blue");
        cleanup();
        start();
        QTRY_COMPARE(m_session->shown().version, blue);
        QVERIFY(!m_session->easel().withVersion(car));
        m_review->peek(true); // also without a review
        QTRY_VERIFY(m_review->before());
        QCOMPARE(m_review->before()->picture.size(), m_session->shown().picture.size());
        m_review->peek(false);
        m_review->open();
        QTRY_VERIFY(m_review->comparison());
        QVERIFY(m_review->comparison()->difference.all.changed > 0);
    }

    void variantsStandTogether() {
        start(test::scriptedPainters(), 3);
        m_session->paint(QStringLiteral("a red car"));
        QVERIFY(test::settle(*m_session));
        QCOMPARE(m_review->variants().size(), std::size_t(3));
        m_review->open(); // nothing was before them: they are what can be compared
        QCOMPARE(m_review->mode(), ReviewMode::variants);
        for (const VersionId variant : m_review->variants())
            QVERIFY(m_review->painting(variant));
        const VersionId other = m_review->variants()[2];
        m_session->showVersion(other);
        QCOMPARE(m_review->variants()[2], other); // nothing moves when another is looked at
        m_review->nextMode();
        QCOMPARE(m_review->mode(), ReviewMode::single);
        m_review->previousMode();
        QCOMPARE(m_review->mode(), ReviewMode::variants);
    }

    void modesStepOnAndSkipWhatThereIsNot() {
        start();
        paint("a red car");
        m_review->setMode(ReviewMode::single);
        QList<ReviewMode> seen;
        do {
            seen << m_review->mode();
            m_review->nextMode();
        } while (m_review->mode() != ReviewMode::single && seen.size() < 10);
        QCOMPARE(seen.size(), 6); // no variants
        QVERIFY(!seen.contains(ReviewMode::variants));
    }

    void marksAreToggled() {
        start();
        const VersionId car = paint("a red car");
        const auto mark = [&] {
            return m_session->project().document().tree().find(car)->labels.mark;
        };
        m_review->toggleMark(ReviewMark::accepted);
        QCOMPARE(mark(), ReviewMark::accepted);
        m_review->toggleMark(ReviewMark::rejected);
        QCOMPARE(mark(), ReviewMark::rejected);
        m_review->toggleMark(ReviewMark::rejected);
        QCOMPARE(mark(), ReviewMark::none);
    }

    void largePicturesComeInLevels() {
        QImage picture(1100, 700, QImage::Format_RGB32);
        picture.fill(qRgb(10, 20, 30));
        const auto levels = pictureLevels(picture);
        QCOMPARE(levels.size(), std::size_t(3));
        QCOMPARE(levels[1].size(), QSize(550, 350));
        QCOMPARE(levels[2].pixel(100, 100), qRgb(10, 20, 30));
        QCOMPARE(levelFor(3, 1100, 1100), std::size_t(0));
        QCOMPARE(levelFor(3, 1100, 551), std::size_t(0));
        QCOMPARE(levelFor(3, 1100, 550), std::size_t(1));
        QCOMPARE(levelFor(3, 1100, 10), std::size_t(2));
    }

    void sheetsAreWholePages() {
        start();
        const VersionId car = paint("a red car");
        edit("make it blue");
        m_session->setVersionNote(m_session->shown().version, QStringLiteral("Lovely colour"));
        m_review->open();
        QSignalSpy written(m_review.get(), &Review::sheetWritten);
        m_review->writeSheet(file("sheet.png"));
        m_review->writeSheet(file("sheet.pdf"));
        QTRY_COMPARE(written.count(), 2);
        const Image page = readImage(file("sheet.png").toStdString());
        // A wide picture stands better over its like, on an upright page.
        QVERIFY(page.height() > page.width() && page.width() > 1600);
        QFile pdf(file("sheet.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
        QVERIFY(bytes.contains("/BaseFont")); // text, not pixels
        QVERIFY(bytes.count("/Subtype /Image") >= 2);
        m_session->showVersion(car); // nothing before it: a page all the same
        m_review->writeSheet(file("alone.pdf"));
        QTRY_COMPARE(written.count(), 3);
    }

    void badSheetsLeaveNothing() {
        start();
        paint("a red car");
        m_review->open();
        QSignalSpy failed(m_review.get(), &Review::errorRaised);
        m_review->writeSheet(file("sheet.doc"));
        m_review->writeSheet(file("no/such/folder/sheet.pdf"));
        QTRY_COMPARE(failed.count(), 2);
        QCOMPARE(sheets(), QStringList());
    }

    void sharesAreNeverRoundedAway() {
        QCOMPARE(shareInWords({1000000, 1, 1}), QStringLiteral("< 0.01"));
        QCOMPARE(shareInWords({1000000, 999999, 1}), QStringLiteral("> 99.99"));
        QCOMPARE(shareInWords({1000, 5, 1}), QStringLiteral("0.50"));
        QCOMPARE(shareInWords({1000, 125, 1}), QStringLiteral("12.5"));
        QCOMPARE(shareInWords({1000, 1000, 1}), QStringLiteral("100"));
        QCOMPARE(shareInWords({1000, 0, 0}), QStringLiteral("0"));
    }
};

QTEST_MAIN(TestReview)
#include "tst_review.moc"
