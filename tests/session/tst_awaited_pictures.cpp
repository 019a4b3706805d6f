// Words that speak of a picture which is still being painted, or read from a file: it waits its
// turn, and nothing of what was said is lost.
#include "image/image_file.h"
#include "session/going_on.h"
#include "session/session.h"
#include "support/scripted_gate.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace depict;

class TestAwaitedPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("s.ini")));
        m_settings->setLooksAtResults(false);
        m_gate = std::make_shared<test::Gate>(40);
        m_session = std::make_unique<Session>(test::gatedPainters(m_gate), *m_settings);
        QTRY_VERIFY(m_session->facts());
        m_words = std::make_unique<QSignalSpy>(m_session.get(), &Session::wordsWanted);
        m_errors = std::make_unique<QSignalSpy>(m_session.get(), &Session::errorRaised);
    }
    void cleanup() {
        m_gate->open(); // a painter that still waits at it could not end
        m_session.reset();
    }

    void itIsAttachedWhenItIsThere() {
        const VersionId dog = beginPainting();
        m_session->attachVersion(dog);
        QVERIFY(m_session->inputs().empty());
        QCOMPARE(awaited(), QStringList{"a dog"});
        m_gate->open();
        QTRY_COMPARE(m_session->inputs().size(), std::size_t(1));
        QVERIFY(awaited().empty());
        QVERIFY(m_session->isInputGiven());
        QVERIFY(m_session->inputs()[0]->picture == m_session->shown().picture);
        QVERIFY(m_errors->empty());
    }

    void wordsWaitForIt() {
        const VersionId dog = beginPainting();
        m_session->editShown(); // the same: what is shown is in work
        QVERIFY(m_session->paint(QStringLiteral("a hat")));
        m_session->setReply(Reply::picture);
        QVERIFY(m_session->paint(QStringLiteral("and a scarf")));
        QCOMPARE(m_session->waitingWords(), (QStringList{"a hat", "and a scarf"}));
        QCOMPARE(versions(), std::size_t(1)); // nothing is painted of nothing
        m_gate->open();
        QTRY_COMPARE(versions(), std::size_t(3));
        QTRY_VERIFY(!m_session->isPainting());
        const auto& all = m_session->project().document().tree().versions();
        for (const std::size_t i : {std::size_t(1), std::size_t(2)})
            QCOMPARE(all[i].parent, dog);
        QCOMPARE(all[1].instruction(), std::string("a hat"));
        QCOMPARE(all[1].made.request.reply, Reply::automatic); // as it was when it was said
        QCOMPARE(all[2].instruction(), std::string("and a scarf"));
        QCOMPARE(all[2].made.request.reply, Reply::picture);
        QVERIFY(m_session->waitingWords().empty());
        QVERIFY(m_words->empty() && m_errors->empty());
    }

    void theyKeepTheirOrder() {
        const QString file = m_folder->filePath(QStringLiteral("one.png"));
        writeImage(file.toStdString(), PixelBuffer({64, 64}).freeze());
        m_session->attachPicture(file);
        QTRY_COMPARE(m_session->inputs().size(), std::size_t(1));
        const VersionId one = m_session->shown().version;
        m_session->clearInput();
        const VersionId dog = beginPainting(); // the first picture: still in work
        m_session->attachVersion(dog);
        m_session->attachVersion(one); // the second one is there already
        QVERIFY(m_session->paint(QStringLiteral("put the dog of the first into the second")));
        QCOMPARE(awaited(), (QStringList{"a dog", "one.png"}));
        m_gate->open();
        QTRY_COMPARE(m_session->inputs().size(), std::size_t(2));
        QTRY_VERIFY(!m_session->isPainting());
        QCOMPARE(m_session->inputs()[0]->name, QStringLiteral("a dog"));
        QCOMPARE(m_session->inputs()[1]->name, QStringLiteral("one.png"));
        const auto& edit = m_session->project().document().tree().versions().back();
        QCOMPARE(edit.instruction(), std::string("put the dog of the first into the second"));
        QTRY_COMPARE(m_session->project().document().tree().versions().back().made.inputs.size(),
                     std::size_t(2));
    }

    void filesAreWaitedForToo() {
        const QString file = m_folder->filePath(QStringLiteral("one.png"));
        writeImage(file.toStdString(), PixelBuffer({64, 64}).freeze());
        m_gate->open();
        m_session->attachPicture(file); // read on another thread
        QCOMPARE(awaited(), QStringList{QStringLiteral("one.png")});
        QVERIFY(m_session->paint(QStringLiteral("a hat")));
        QCOMPARE(versions(), std::size_t(0)); // not begun without it
        QTRY_COMPARE(versions(), std::size_t(2));
        const auto last = [&] { return m_session->project().document().tree().versions().back(); };
        QCOMPARE(last().instruction(), std::string("a hat"));
        QTRY_COMPARE(last().made.inputs.size(), std::size_t(1));
        QTRY_VERIFY(!m_session->isPainting());
        QVERIFY(m_words->empty() && m_errors->empty());
    }

    void filesThatAreNoneGiveTheWordsBack() {
        const QString file = m_folder->filePath(QStringLiteral("broken.png"));
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no picture") > 0);
        broken.close();
        m_session->attachPicture(file);
        QVERIFY(m_session->paint(QStringLiteral("a hat")));
        QTRY_COMPARE(m_words->count(), 1);
        QCOMPARE(m_words->at(0).at(0).toString(), QStringLiteral("a hat"));
        QCOMPARE(m_errors->count(), 1);
        QVERIFY(awaited().empty() && m_session->waitingWords().empty());
        QCOMPARE(versions(), std::size_t(0));
        // Taken away before it was read, it does not come.
        const QString other = m_folder->filePath(QStringLiteral("one.png"));
        writeImage(other.toStdString(), PixelBuffer({64, 64}).freeze());
        m_session->attachPicture(other);
        m_session->detach(0);
        QVERIFY(awaited().empty());
        QTest::qWait(200);
        QVERIFY(m_session->inputs().empty());
    }

    void whatIsStoppedGivesTheWordsBack() {
        m_session->attachVersion(beginPainting());
        QVERIFY(m_session->paint(QStringLiteral("a hat")));
        QVERIFY(m_session->paint(QStringLiteral("a scarf")));
        m_session->stop(AfterStop::ask);
        m_gate->open();
        QTRY_COMPARE(m_words->count(), 1);
        QCOMPARE(m_words->at(0).at(0).toString(), QStringLiteral("a hat\na scarf"));
        QCOMPARE(m_errors->count(), 1);
        QVERIFY(awaited().empty() && m_session->waitingWords().empty());
        QTRY_VERIFY(!m_session->isPainting());
        QCOMPARE(versions(), std::size_t(1));
    }

    void stoppedPicturesAreNone() {
        const VersionId dog = beginPainting();
        m_session->stop(AfterStop::ask);
        m_gate->open();
        QTRY_COMPARE(m_session->shown().state, Painting::State::partial);
        m_session->attachVersion(dog); // half a picture is said to be one, not taken for one
        QCOMPARE(m_errors->count(), 1);
        QVERIFY(awaited().empty() && m_session->inputs().empty());
        m_session->attachVersion(4711); // there is none
        QCOMPARE(m_errors->count(), 1);
    }

    void takenAwayItGivesTheWordsBack() {
        m_session->attachVersion(beginPainting());
        QVERIFY(m_session->paint(QStringLiteral("a hat")));
        m_session->detach(1); // there is none
        QVERIFY(m_words->empty());
        m_session->detach(0);
        QCOMPARE(m_words->count(), 1);
        QVERIFY(awaited().empty());
        m_gate->open();
        QTRY_VERIFY(!m_session->isPainting());
        QCOMPARE(versions(), std::size_t(1));
        QVERIFY(m_errors->empty());
    }

    void anotherProjectGivesTheWordsBack() {
        m_settings->setProjectsFolder(m_folder->path());
        m_session->attachVersion(beginPainting());
        QVERIFY(m_session->paint(QStringLiteral("a hat")));
        QSignalSpy opened(m_session.get(), &Session::projectChanged);
        m_session->newProject();
        m_gate->open();
        QTRY_VERIFY(!opened.empty());
        QCOMPARE(m_words->count(), 1);
        QVERIFY(awaited().empty());
        QCOMPARE(versions(), std::size_t(0));
    }

    void startingAfreshForgetsIt() {
        m_session->attachVersion(beginPainting());
        m_session->startAfresh();
        QVERIFY(awaited().empty());
        QVERIFY(
            m_session->paint(QStringLiteral("a cat"))); // at once: it waits for the painter only
        QCOMPARE(versions(), std::size_t(2));
    }

    void whatMovesAlongGivesWay() {
        const GoingOn goingOn(*m_session);
        m_gate->open();
        QVERIFY(m_session->paint(QStringLiteral("a cat")));
        QTRY_VERIFY(m_session->input() && !m_session->isInputGiven());
        QVERIFY(m_session->paint(QStringLiteral("a hat"))); // moves along from the cat
        m_session->attachVersion(m_session->shown().version);
        QVERIFY(!m_session->input());
        QCOMPARE(awaited(), QStringList{"a hat"});
        QTRY_VERIFY(m_session->input() && m_session->isInputGiven());
        QCOMPARE(m_session->inputs().size(), std::size_t(1));
        QVERIFY(m_session->input()->picture == m_session->shown().picture);
    }

    void closingWithWordsThatWait() {
        m_session->attachVersion(beginPainting());
        QVERIFY(m_session->paint(QStringLiteral("a hat")));
        m_gate->open();
        m_session.reset(); // no crash, no painting begins
    }

private:
    VersionId beginPainting() {
        const bool taken = m_session->paint(QStringLiteral("a dog"));
        [&] {
            QVERIFY(taken);
            QTRY_COMPARE(m_session->shown().cellsPainted, 40);
        }();
        return m_session->shown().version;
    }
    [[nodiscard]] QStringList awaited() const {
        QStringList names;
        for (const Awaited* one : m_session->awaitedPictures())
            names << one->name;
        return names;
    }
    [[nodiscard]] std::size_t versions() const {
        return m_session->project().document().tree().versions().size();
    }

    std::shared_ptr<test::Gate> m_gate;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QSignalSpy> m_words, m_errors;
};

QTEST_MAIN(TestAwaitedPictures)
#include "tst_awaited_pictures.moc"
