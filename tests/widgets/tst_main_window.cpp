#include "generation/scripted_painter.h"
#include "image/image_file.h"
#include "support/talker.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/welcome_card.h"
#include "widgets/main_window.h"
#include "widgets/notice/answer_panel.h"
#include "widgets/notice/notice_bar.h"
#include "widgets/prompt/prompt_box.h"
#include "widgets/theme/theme.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace depict;

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void exampleIsPaintedAtOnce();
    void examplesAreInLanguagesTheModelKnows();
    void emptyWordsAreToldInline();
    void escapeStopsWhileOneWrites();
    void droppedPictureBecomesTheOneToEdit();
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
    auto* example = card->findChildren<QPushButton*>().constFirst();
    QTest::mouseClick(example, Qt::LeftButton);
    QCOMPARE(m_window->prompt().words(), example->text().trimmed());
    QTRY_COMPARE(m_session->shown().state, Painting::State::finished);
    QVERIFY(!card->isVisible());
    QVERIFY(m_settings->promptHistory().contains(example->text().trimmed()));
}

void TestMainWindow::examplesAreInLanguagesTheModelKnows() {
    open();
    auto* card = m_window->findChild<WelcomeCard*>();
    const auto offered = [&] {
        QStringList words;
        for (const auto* chip : card->findChildren<QPushButton*>())
            if (chip->isVisible() && chip->accessibleName().startsWith(QStringLiteral("Paint")))
                words << chip->text().trimmed();
        return words;
    };
    QVERIFY(offered().filter(QStringLiteral("ein ")).size() == 1); // this painter knows no limit
    card->setLanguages({"en", "zh"});
    QCOMPARE(offered().size(), 4);
    QVERIFY(offered().filter(QStringLiteral("ein ")).isEmpty());
    const auto labels = card->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(QStringLiteral("English, 中文"));
    }));
    card->setLanguages({"zh"});
    QCOMPARE(offered().size(), 2);
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
    QVERIFY(clear->isVisible());
    clear->click();
    QVERIFY(!m_session->input());
    QVERIFY(!clear->isVisible());
}

void TestMainWindow::answersShowAndNoSheetStays() {
    open([](const LoadProgress&) { return std::make_unique<test::Talker>(); });
    write(QStringLiteral("how many dogs are there?"));
    QTest::keyClick(&m_window->prompt(), Qt::Key_Return);
    QTRY_COMPARE(m_session->answer(), QStringLiteral("two dogs"));
    QVERIFY(m_window->findChild<AnswerPanel*>()->isVisible());
    QTRY_VERIFY(!m_session->isPainting());
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
