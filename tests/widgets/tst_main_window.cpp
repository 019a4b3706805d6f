#include "generation/scripted_painter.h"
#include "image/image_file.h"
#include "session/turn_list.h"
#include "support/talker.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/example_tile.h"
#include "widgets/canvas/welcome_card.h"
#include "widgets/chat/chat_panel.h"
#include "widgets/chat/turn_view.h"
#include "widgets/main_window.h"
#include "widgets/notice/notice_bar.h"
#include "widgets/prompt/prompt_box.h"
#include "widgets/theme/theme.h"
#include "widgets/tools/tool_box.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>

#include <atomic>
#include <memory>

using namespace depict;

namespace {

class Chinese : public ScriptedPainter {
public:
    [[nodiscard]] PainterFacts facts() const override {
        PainterFacts facts = ScriptedPainter::facts();
        facts.languages = {"zh"};
        return facts;
    }
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void exampleIsPaintedAtOnce();
    void examplesAreInLanguagesTheModelKnows();
    void examplesArePicturedInTheBackground();
    void earlierProjectsAreOffered();
    void tabHidesThePanelsOfTheCanvasOnly();
    void emptyWordsAreToldInline();
    void escapeStopsWhileOneWrites();
    void droppedPictureBecomesTheOneToEdit();
    void wordsGoOnFromThePicture();
    void answersShowAndNoSheetStays();
    void themesChangeWhileOpen();
    void closingWhilePaintingIsQuiet();

private:
    void open(PainterFactory painters) {
        m_session = std::make_unique<Session>(std::move(painters), *m_settings);
        m_window = std::make_unique<MainWindow>(*m_session, *m_themes);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void open() {
        open([](const LoadProgress&) { return std::make_unique<ScriptedPainter>(); });
    }
    void write(const QString& words) { m_window->prompt().setWords(words); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeSwitch> m_themes;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_themes = std::make_unique<ThemeSwitch>(*qApp);
    m_themes->apply(ThemeChoice::dark);
}

void TestMainWindow::cleanup() {
    m_window.reset();
    m_session.reset();
}

void TestMainWindow::exampleIsPaintedAtOnce() {
    open();
    auto* card = m_window->findChild<WelcomeCard*>();
    QVERIFY(card->isVisible());
    auto* example = card->findChildren<ExampleTile*>().constFirst();
    QTest::mouseClick(example, Qt::LeftButton);
    QCOMPARE(m_window->prompt().words(), example->text());
    QTRY_COMPARE(m_session->shown().state, Painting::State::finished);
    QVERIFY(!card->isVisible());
    QVERIFY(m_settings->promptHistory().contains(example->text()));
}

void TestMainWindow::examplesAreInLanguagesTheModelKnows() {
    open([](const LoadProgress&) { return std::make_unique<Chinese>(); });
    auto* card = m_window->findChild<WelcomeCard*>();
    const auto tiles = card->findChildren<ExampleTile*>();
    QCOMPARE(tiles.size(), 4);
    QTRY_COMPARE(tiles[0]->text(), QStringLiteral("海滩上的一辆红色汽车和一只狗"));
    const auto labels = card->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(QStringLiteral("中文"));
    }));
}

void TestMainWindow::examplesArePicturedInTheBackground() {
    open();
    auto* card = m_window->findChild<WelcomeCard*>();
    const auto tiles = card->findChildren<ExampleTile*>();
    QVERIFY(!tiles[0]->hasPicture());
    const auto* const here = QThread::currentThread();
    card->setDrawer([here](ExampleWords words) {
        if (QThread::currentThread() == here || words == ExampleWords::boat)
            throw Error(ErrorKind::notFound, "no picture");
        PixelBuffer pixels({96, 64});
        pixels.fill(1, 2, 3);
        return std::move(pixels).freeze();
    });
    QTRY_VERIFY(tiles[0]->hasPicture());
}

void TestMainWindow::earlierProjectsAreOffered() {
    const QString file = m_folder->filePath(QStringLiteral("beach.depict"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    m_settings->addRecentProject(file);
    open();
    const auto chips = m_window->findChild<WelcomeCard*>()->findChildren<QToolButton*>();
    QVERIFY(std::any_of(chips.begin(), chips.end(), [](const QToolButton* chip) {
        return chip->text() == QStringLiteral("beach") && chip->isVisible();
    }));
}

void TestMainWindow::tabHidesThePanelsOfTheCanvasOnly() {
    open();
    auto* chat = m_window->findChild<ChatPanel*>();
    QTest::keyClick(&m_window->prompt(), Qt::Key_Tab);
    QVERIFY(chat->isVisible());
    m_window->canvas().view().setFocus();
    QTest::keyClick(&m_window->canvas().view(), Qt::Key_Tab);
    QVERIFY(!chat->isVisible());
    QVERIFY(!m_window->findChild<ToolBox*>()->isVisible());
    QTest::keyClick(&m_window->canvas().view(), Qt::Key_Tab);
    QVERIFY(chat->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!chat->isVisible());
    QVERIFY(!m_settings->showsChat()); // remembered
}

void TestMainWindow::emptyWordsAreToldInline() {
    open();
    auto* notice = m_window->findChild<NoticeBar*>();
    QVERIFY(!notice->isVisible());
    QTest::keyClick(&m_window->prompt(), Qt::Key_Return);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("empty")));
    write(QStringLiteral("a dog"));
    QTest::keyClick(&m_window->prompt(), Qt::Key_Return);
    QVERIFY(!notice->isVisible()); // gone with the next painting
}

void TestMainWindow::escapeStopsWhileOneWrites() {
    const auto gate = std::make_shared<std::atomic<bool>>(false);
    open([gate](const LoadProgress&) {
        ScriptedPainterOptions options;
        options.beforeCell = [gate](int, int cell) {
            if (cell == 40)
                gate->wait(false);
        };
        return std::make_unique<ScriptedPainter>(options);
    });
    write(QStringLiteral("a dog"));
    QTest::keyClick(&m_window->prompt(), Qt::Key_Return);
    QTRY_COMPARE(m_session->shown().cellsPainted, 40);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    *gate = true;
    gate->notify_all();
    QTRY_COMPARE(m_session->shown().state, Painting::State::partial);
    QCOMPARE(m_window->prompt().words(), QStringLiteral("a dog")); // words stay
}

void TestMainWindow::droppedPictureBecomesTheOneToEdit() {
    open();
    PixelBuffer pixels({64, 32});
    pixels.fill(200, 30, 30);
    const QString file = m_folder->filePath(QStringLiteral("red.png"));
    writeImage(file.toStdString(), std::move(pixels).freeze());
    QMimeData content;
    content.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({200, 200}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(m_session->input().has_value());
    auto* clear = m_window->findChild<QAbstractButton*>(QStringLiteral("clearInput"));
    QTRY_VERIFY(clear->isVisible());
    clear->click();
    QVERIFY(!m_session->input());
    QVERIFY(!clear->isVisible());
}

void TestMainWindow::wordsGoOnFromThePicture() {
    open();
    const auto say = [this](const QString& words) {
        const std::size_t known = m_session->project().document().tree().versions().size();
        write(words);
        QTest::keyClick(&m_window->prompt(), Qt::Key_Return);
        QTRY_COMPARE(m_session->project().document().tree().versions().size(), known + 1);
        QTRY_VERIFY(!m_session->isPainting() && m_session->shown().hasPicture());
        QTRY_VERIFY(!m_session->project().isInWork(m_session->shown().version));
    };
    const auto shown = [this]() -> const Version& {
        return *m_session->project().document().tree().find(m_session->shown().version);
    };
    say(QStringLiteral("a dog"));
    const VersionId dog = shown().id;
    say(QStringLiteral("make it blue"));
    QCOMPARE(shown().parent, dog);
    // The chip's cross, and a shape of its own, ask for a new picture.
    m_window->findChild<QAbstractButton*>(QStringLiteral("clearInput"))->click();
    say(QStringLiteral("a cat"));
    QCOMPARE(shown().parent, VersionId(0));
    const std::uint64_t seed = m_session->shown().seed();
    say(QStringLiteral("a cat")); // another one
    QCOMPARE(shown().parent, VersionId(0));
    QVERIFY(m_session->shown().seed() != seed);
    // A file of ours brings its words and settings along.
    const QString file = m_folder->filePath(QStringLiteral("cat.png"));
    const Image cat = m_session->shown().picture;
    const std::uint64_t catSeed = m_session->shown().seed();
    QSignalSpy saved(m_session.get(), &Session::pictureSaved);
    m_session->savePicture(file);
    QTRY_COMPARE(saved.count(), 1);
    m_session->startAfresh();
    write(QStringLiteral("something else"));
    m_session->openPicture(file);
    QTRY_COMPARE(m_window->prompt().words(), QStringLiteral("a cat"));
    QCOMPARE(m_session->setup().seed, catSeed);
    QTRY_VERIFY(!m_session->project().isInWork(m_session->shown().version));
    say(m_window->prompt().words());
    QVERIFY(m_session->shown().picture == cat);
}

void TestMainWindow::answersShowAndNoSheetStays() {
    open([](const LoadProgress&) { return std::make_unique<test::Talker>(); });
    write(QStringLiteral("how many dogs are there?"));
    QTest::keyClick(&m_window->prompt(), Qt::Key_Return);
    QTRY_COMPARE(m_session->answer(), QStringLiteral("two dogs"));
    QTRY_VERIFY(!m_session->isPainting());
    const TurnList& turns = m_window->findChild<TurnView*>()->turns();
    QCOMPARE(turns.rowCount(), 1);
    QCOMPARE(turns.index(0).data(TurnList::answerRole).toString(), QStringLiteral("two dogs"));
    QVERIFY(m_session->easel().paintings().empty());
}

void TestMainWindow::themesChangeWhileOpen() {
    open();
    const auto ground = [this] {
        return m_window->canvas().view().grab().toImage().pixelColor(3, 3).lightness();
    };
    m_window->setFocus();
    const int dark = ground();
    m_themes->apply(ThemeChoice::light);
    QVERIFY(ground() > dark + 100);
}

void TestMainWindow::closingWhilePaintingIsQuiet() {
    open();
    write(QStringLiteral("a dog"));
    QTest::keyClick(&m_window->prompt(), Qt::Key_Return);
    QTRY_VERIFY(m_session->isPainting() || m_session->shown().cellsPainted > 0);
    m_window->close();
    QVERIFY(!m_settings->windowGeometry().isEmpty());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
