#include "generation/scripted_painter.h"
#include "image/image_file.h"
#include "session/qt_image.h"
#include "session/session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <mutex>

using namespace depict;

namespace {

/// Paints everything gray, remembers what it was asked; asked for segments, shows one red thing in
/// the left half.
class Listener : public Painter {
public:
    explicit Listener(std::vector<GenerationRequest>& heard) : m_heard(heard) {}
    [[nodiscard]] PainterFacts facts() const override {
        PainterFacts facts;
        facts.modelId = "listener";
        facts.canEdit = facts.canAnswer = facts.canMask = facts.canSelect = true;
        return facts;
    }
    void run(const GenerationRequest& request, JobControl& control) override {
        m_heard.push_back(request);
        const Size size = request.inputs.at(0).size();
        PixelBuffer pixels(size);
        const bool segments = request.words.find("segment") != std::string::npos ||
                              request.words.find("分割") != std::string::npos;
        pixels.fill(22, 24, 30);
        for (int y = 0; segments && y < size.height; ++y)
            for (int x = 0; x < size.width / 2; ++x)
                pixels.row(y)[4 * x] = 220;
        GenerationEvent event;
        event.kind = GenerationEvent::Kind::finished;
        if (request.reply == Reply::words) {
            event.kind = GenerationEvent::Kind::said;
            event.text = "a boat";
            control.emit(event);
            event.kind = GenerationEvent::Kind::finished;
        } else {
            event.picture = std::move(pixels).freeze();
        }
        event.isLast = true;
        control.emit(event);
    }

private:
    std::vector<GenerationRequest>& m_heard;
};

QPainterPath rectangle(const QRectF& area) {
    QPainterPath path;
    path.addRect(area);
    return path;
}

} // namespace

class TestMasking : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void wordsChangeOnlyWhatIsSelected();
    void strictEdgesAreStrict();
    void removeAndKeepOnly();
    void describeShowsOnlyTheSelection();
    void wordsSelect();
    void clicksSelectOneThing_data();
    void clicksSelectOneThing();
    void everyPictureKeepsItsMask();
    void growsAndShrinksInTheBackground();
    void masksAreSavedAndLoaded();
    void badMaskFilesAreTold();
    void modelsThatCannotMaskSayWhy();

private:
    void openPicture(QSize size = {128, 96});
    Selection& selection() { return m_session->masking().selection(); }
    [[nodiscard]] bool waitForHeard(std::size_t count) {
        return QTest::qWaitFor([&] { return m_heard.size() >= count && !m_session->isPainting(); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<GenerationRequest> m_heard; // read while the painter rests
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
};

void TestMasking::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_heard.clear();
    m_settings = std::make_unique<Settings>(m_folder->filePath("settings.ini"));
    m_settings->setLooksAtResults(false); // what is heard is what was asked for
    m_session = std::make_unique<Session>(
        [this](const LoadProgress&) { return std::make_unique<Listener>(m_heard); }, *m_settings);
    QTRY_VERIFY(m_session->facts().has_value());
}

void TestMasking::cleanup() {
    m_session.reset();
}

void TestMasking::openPicture(QSize size) {
    const auto before = m_session->shown().id;
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    m_session->pastePicture(picture);
    QTRY_VERIFY(m_session->shown().id != before && m_session->shown().hasPicture());
    QCOMPARE(selection().size(), size);
}

void TestMasking::wordsChangeOnlyWhatIsSelected() {
    openPicture();
    m_session->masking().setFeather(0);
    selection().combine(rectangle({10, 20, 30, 40}), Combine::replace);
    QVERIFY(m_session->masking().isActive());
    const Image picture = m_session->shown().picture;
    QVERIFY(m_session->paint("a hat"));
    QVERIFY(waitForHeard(1));
    const auto& request = m_heard.front();
    QCOMPARE(request.words, std::string("a hat"));
    QVERIFY(request.inputs.front() == picture);
    QVERIFY(request.mask && request.mask->bounds() == (Rect{10, 20, 30, 40}));
    QVERIFY(!m_session->masking().isActive()); // the result is another picture
}

void TestMasking::strictEdgesAreStrict() {
    openPicture();
    m_session->masking().setFeather(16);
    selection().combine(rectangle({40, 30, 40, 40}), Combine::replace);
    m_session->paint("a hat");
    QVERIFY(waitForHeard(1));
    const auto soft = [](const Mask& mask) {
        return std::any_of(mask.coverage().begin(), mask.coverage().end(),
                           [](std::uint8_t value) { return value > 0 && value < 255; });
    };
    QVERIFY(soft(*m_heard[0].mask));
    m_session->show(*m_session->easel().paintings().front());
    QVERIFY(m_session->masking().isActive());
    m_session->masking().setStrict(true);
    m_session->paint("a hat");
    QVERIFY(waitForHeard(2));
    QVERIFY(!soft(*m_heard[1].mask));
    QVERIFY((m_heard[1].mask->bounds() == Rect{40, 30, 40, 40}));
}

void TestMasking::removeAndKeepOnly() {
    openPicture();
    m_session->removeSelected(); // nothing selected: nothing happens
    m_session->keepOnlySelected();
    QVERIFY(!m_session->isPainting());
    m_session->masking().setFeather(0);
    selection().combine(rectangle({0, 0, 20, 96}), Combine::replace);
    m_session->removeSelected();
    QVERIFY(waitForHeard(1));
    QCOMPARE(m_heard[0].mask->bounds().width, 20);
    m_session->show(*m_session->easel().paintings().front());
    m_session->keepOnlySelected();
    QVERIFY(waitForHeard(2));
    QCOMPARE(m_heard[1].mask->bounds().x, 20);
    QCOMPARE(m_heard[1].mask->bounds().width, 108);
    m_session->show(*m_session->easel().paintings().front());
    QCOMPARE(selection().bounds(), QRect(0, 0, 20, 96)); // what was selected still is
}

void TestMasking::describeShowsOnlyTheSelection() {
    openPicture();
    selection().combine(rectangle({10, 20, 30, 40}), Combine::replace);
    m_session->describeSelection();
    QVERIFY(waitForHeard(1));
    QVERIFY((m_heard[0].inputs.front().size() == Size{30, 40}));
    QCOMPARE(m_session->answer(), QString("a boat"));
}

void TestMasking::wordsSelect() {
    openPicture();
    m_session->selectByWords("the boat", Combine::replace);
    QTRY_VERIFY(!selection().isEmpty());
    QCOMPARE(m_heard[0].words, std::string("segment the boat"));
    QCOMPARE(selection().bounds(), QRect(0, 0, 64, 96));
    QCOMPARE(m_session->easel().paintings().size(), std::size_t{1}); // nothing new on the easel
    QVERIFY(!m_session->isPainting());
    selection().clear();
    m_session->selectByWords("红色的船", Combine::replace);
    QTRY_VERIFY(!selection().isEmpty());
    QCOMPARE(QString::fromStdString(m_heard[1].words), QString("分割红色的船"));
}

void TestMasking::clicksSelectOneThing_data() {
    QTest::addColumn<QPoint>("point");
    QTest::addColumn<QRect>("bounds");
    QTest::newRow("the thing") << QPoint(20, 50) << QRect(0, 0, 64, 96);
    QTest::newRow("the ground") << QPoint(100, 50) << QRect();
}

void TestMasking::clicksSelectOneThing() {
    QFETCH(QPoint, point);
    openPicture();
    m_session->selectThingAt(point, Combine::replace);
    QVERIFY(waitForHeard(1));
    QTRY_VERIFY(!m_session->masking().isBusy());
    QTEST(selection().bounds(), "bounds");
}

void TestMasking::everyPictureKeepsItsMask() {
    openPicture();
    selection().combine(rectangle({10, 20, 30, 40}), Combine::replace);
    const auto* first = m_session->easel().paintings().front().get();
    openPicture({64, 64});
    QVERIFY(selection().isEmpty());
    selection().selectAll();
    m_session->show(*first);
    QCOMPARE(selection().bounds(), QRect(10, 20, 30, 40));
    m_session->show(*m_session->easel().paintings().back());
    QCOMPARE(selection().bounds(), QRect(0, 0, 64, 64));
}

void TestMasking::growsAndShrinksInTheBackground() {
    openPicture();
    selection().combine(rectangle({40, 40, 20, 20}), Combine::replace);
    m_session->masking().grow(5);
    QTRY_VERIFY(!m_session->masking().isBusy());
    QCOMPARE(selection().bounds(), QRect(35, 35, 30, 30));
    m_session->masking().grow(-5);
    QTRY_VERIFY(!m_session->masking().isBusy());
    QCOMPARE(selection().bounds(), QRect(40, 40, 20, 20));
    selection().undo();
    QCOMPARE(selection().bounds(), QRect(35, 35, 30, 30));
    m_session->masking().grow(5); // another picture comes before it is ready: it is dropped
    openPicture({64, 64});
    QTRY_VERIFY(!m_session->masking().isBusy());
    QVERIFY(selection().isEmpty());
}

void TestMasking::masksAreSavedAndLoaded() {
    openPicture();
    selection().combine(rectangle({10, 20, 30, 40}), Combine::replace);
    const Mask mask = selection().mask();
    QSignalSpy saved(&m_session->masking(), &Masking::saved);
    const QString file = m_folder->filePath("mask.png");
    m_session->masking().save(file);
    QTRY_COMPARE(saved.size(), 1);
    selection().clear();
    m_session->masking().load(file);
    QTRY_VERIFY(!selection().isEmpty());
    QVERIFY(selection().mask() == mask);
    openPicture({256, 192}); // of another size: scaled
    m_session->masking().load(file);
    QTRY_VERIFY(!selection().isEmpty());
    QVERIFY(selection().contains({50, 80}) && !selection().contains({100, 80}));
}

void TestMasking::badMaskFilesAreTold() {
    openPicture();
    QSignalSpy errors(m_session.get(), &Session::errorRaised);
    m_session->masking().load(m_folder->filePath("none.png"));
    QTRY_COMPARE(errors.size(), 1);
    QFile file(m_folder->filePath("broken.png"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG\r\n\x1a\n????");
    file.close();
    m_session->masking().load(file.fileName());
    QTRY_COMPARE(errors.size(), 2);
    QVERIFY(selection().isEmpty() && !m_session->masking().isBusy());
}

void TestMasking::modelsThatCannotMaskSayWhy() {
    class Plain : public ScriptedPainter {
    public:
        [[nodiscard]] PainterFacts facts() const override {
            PainterFacts facts = ScriptedPainter::facts();
            facts.canMask = false;
            return facts;
        }
    };
    m_session = std::make_unique<Session>(
        [](const LoadProgress&) { return std::make_unique<Plain>(); }, *m_settings);
    QTRY_VERIFY(m_session->facts().has_value());
    openPicture();
    selection().selectAll();
    QSignalSpy errors(m_session.get(), &Session::errorRaised);
    QVERIFY(!m_session->paint("a hat"));
    QCOMPARE(errors.size(), 1);
}

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
