// The talk as a person uses it: turns, chips, pictures, switches, keys.
#include "document/project_store.h"
#include "generation/scripted_painter.h"
#include "image/image_file.h"
#include "session/session.h"
#include "session/turn_list.h"
#include "support/scripted_gate.h"
#include "widgets/canvas/tip_bar.h"
#include "widgets/chat/attachment_bar.h"
#include "widgets/chat/chat_panel.h"
#include "widgets/chat/reply_switch.h"
#include "widgets/chat/suggestion_bar.h"
#include "widgets/chat/turn_delegate.h"
#include "widgets/chat/turn_heights.h"
#include "widgets/chat/turn_view.h"
#include "widgets/prompt/prompt_box.h"
#include "widgets/theme/theme.h"

#include <QClipboard>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace depict;

class TestChatPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void itsWordsMakeTurns();
    void wordsKeepTheirOwnDirection();
    void iconsDoWhatTheyShow();
    void menuOffersEverythingByKey();
    void severalPicturesBecomeNumberedChips();
    void aChipSaysWhetherANewPictureComes();
    void theSwitchDecidesHowWordsAreTaken();
    void chipsAskWithOnePress();
    void longTalksStayAtTheirEndAndScroll();
    void heightsFollowTheWidth();
    void tipsGoAwayForGood();

private:
    void open();
    void say(const QString& words);
    void paintToEnd();
    QToolButton* button(const QString& text) const;
    TurnView& turns() { return m_panel->turns(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeSwitch> m_themes;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ChatPanel> m_panel;
};

void TestChatPanel::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("s.ini")));
    m_settings->setLooksAtResults(false);
    m_settings->setProjectsFolder(m_folder->path());
    m_themes = std::make_unique<ThemeSwitch>(*qApp);
    m_themes->apply(ThemeChoice::light);
    open();
}

void TestChatPanel::cleanup() {
    m_panel.reset();
    m_session.reset();
}

void TestChatPanel::open() {
    m_session = std::make_unique<Session>(test::scriptedPainters(), *m_settings);
    m_panel = std::make_unique<ChatPanel>(*m_session, nullptr);
    connect(m_panel.get(), &ChatPanel::sent, m_session.get(),
            [this](const QString& words) { m_session->paint(words); });
    m_panel->resize(340, 640);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QTRY_VERIFY(m_session->facts().has_value());
}

void TestChatPanel::say(const QString& words) {
    m_panel->prompt().setWords(words);
    QTest::keyClick(&m_panel->prompt(), Qt::Key_Return);
}

void TestChatPanel::paintToEnd() {
    QTRY_COMPARE(m_session->shown().state, Painting::State::finished);
    QTRY_VERIFY(!m_session->project().isInWork(m_session->shown().version));
}

QToolButton* TestChatPanel::button(const QString& text) const {
    for (auto* one : m_panel->findChildren<QToolButton*>())
        if (one->isVisible() && (one->text() == text || one->objectName() == text))
            return one;
    return nullptr;
}

void TestChatPanel::itsWordsMakeTurns() {
    QVERIFY(!turns().isVisible()); // what can be done stands there instead
    say(QStringLiteral("a dog"));
    QVERIFY(turns().isVisible());
    paintToEnd();
    m_session->editShown();
    say(QStringLiteral("make it blue"));
    QTRY_COMPARE(turns().turns().rowCount(), 2);
    paintToEnd();
    // The picture of the first turn is shown by Enter, and by a click on it.
    turns().setCurrentIndex(turns().turns().index(0));
    QTest::keyClick(&turns(), Qt::Key_Return);
    QTRY_COMPARE(turns().turns().rowCount(), 1);
    QCOMPARE(m_session->shown().name, QStringLiteral("a dog"));
}

void TestChatPanel::wordsKeepTheirOwnDirection() {
    const auto edge = [&](const QString& words) {
        QImage page(300, 60, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        const WrappedWords wrapped(words, m_panel->font(), 300);
        wrapped.draw(painter, {0, 0});
        painter.end();
        int first = 300, last = 0;
        for (int y = 0; y < 60; ++y)
            for (int x = 0; x < 300; ++x)
                if (page.pixelColor(x, y) != Qt::white) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
        return std::pair(first, last);
    };
    QVERIFY(edge(QStringLiteral("a cat")).first < 20);
    QVERIFY(edge(QStringLiteral("a cat")).second < 200);
    QVERIFY(edge(QStringLiteral("قطة على الشاطئ")).first > 100);
    QVERIFY(edge(QStringLiteral("قطة على الشاطئ")).second > 280);
    const WrappedWords broken(QStringLiteral("one\ntwo"), m_panel->font(), 300);
    QVERIFY(broken.height() > WrappedWords(QStringLiteral("one"), m_panel->font(), 300).height());
}

void TestChatPanel::iconsDoWhatTheyShow() {
    say(QStringLiteral("a dog"));
    paintToEnd();
    const QModelIndex turn = turns().turns().index(0);
    QTRY_VERIFY(turns().visualRect(turn).height() > 100);
    // What it was painted with is never cut: where it is narrow, it takes another line.
    const auto settingsHeight = [&](int width) {
        return turnLayout(turn, width, turns().font(), false).settings.height();
    };
    QVERIFY(settingsHeight(160) >= 2 * settingsHeight(900));
    const auto press = [&](TurnAction action) {
        const QRect row = turns().visualRect(turn);
        for (const ActionPlace& place :
             turnLayout(turn, row.width(), turns().font(), false).actions)
            if (place.action == action)
                QTest::mouseClick(turns().viewport(), Qt::LeftButton, {},
                                  row.topLeft() + place.area.center());
    };
    press(TurnAction::copyWords);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a dog"));
    press(TurnAction::attach);
    QTRY_VERIFY(m_session->input().has_value());
    m_session->clearInput();
    const VersionId first = m_session->shown().version;
    press(TurnAction::tryAgain);
    QTRY_VERIFY(m_session->shown().version != first);
    paintToEnd();
    m_panel->prompt().clear();
    press(TurnAction::editWords);
    QTRY_COMPARE(m_panel->prompt().words(), QStringLiteral("a dog"));
}

void TestChatPanel::menuOffersEverythingByKey() {
    say(QStringLiteral("a dog"));
    paintToEnd();
    const std::unique_ptr<QMenu> menu(turns().makeMenu(0));
    QStringList names;
    for (const QAction* action : menu->actions())
        if (!action->isSeparator() && action->isEnabled())
            names << action->text();
    QCOMPARE(names.size(), 6);
    QVERIFY(!names.filter(QStringLiteral("seed")).isEmpty());
    menu->actions().constLast()->trigger(); // the picture
    QTRY_COMPARE(QGuiApplication::clipboard()->image().size(), QSize(512, 512));
    turns().setFocus();
    turns().setCurrentIndex(turns().turns().index(0));
    QTest::keyClick(&turns(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a dog"));
}

void TestChatPanel::severalPicturesBecomeNumberedChips() {
    QMimeData content;
    QList<QUrl> files;
    for (const char* name : {"one.png", "two.png", "three.png"}) {
        PixelBuffer pixels({64, 32});
        pixels.fill(200, std::uint8_t(files.size() * 40), 30);
        const QString file = m_folder->filePath(QString::fromLatin1(name));
        writeImage(file.toStdString(), std::move(pixels).freeze());
        files << QUrl::fromLocalFile(file);
    }
    content.setUrls(files);
    QVERIFY(m_panel->attach(content));
    const auto chips = [&] {
        QList<AttachmentChip*> shown;
        for (auto* chip : m_panel->findChildren<AttachmentChip*>())
            if (!chip->isHidden())
                shown << chip;
        return shown;
    };
    QTRY_COMPARE(chips().size(), 3); // named at once, seen when they are read
    QTRY_COMPARE(m_session->inputs().size(), std::size_t(3));
    QTRY_COMPARE(chips().size(), 3);
    QCOMPARE(chips()[1]->accessibleName(), QStringLiteral("Picture 2: two.png"));
    QTRY_VERIFY(m_panel->prompt().placeholderText().contains(QStringLiteral("second")));
    QTest::keyClick(chips()[0], Qt::Key_Delete);
    QTRY_COMPARE(chips().size(), 2);
    QCOMPARE(chips()[0]->accessibleName(), QStringLiteral("Picture 1: two.png"));
    button(QStringLiteral("clearInput"))->click();
    QTRY_COMPARE(chips().size(), 1);
    QCOMPARE(chips()[0]->accessibleName(), QStringLiteral("Changes this picture: three.png"));
    QMimeData words;
    words.setText(QStringLiteral("no picture"));
    QVERIFY(!m_panel->attach(words));
}

void TestChatPanel::aChipSaysWhetherANewPictureComes() {
    QVERIFY(!button(QStringLiteral("changeShown")) && !button(QStringLiteral("clearInput")));
    say(QStringLiteral("a dog"));
    paintToEnd();
    QTRY_VERIFY(button(QStringLiteral("changeShown"))); // a new picture, unless it is pressed
    button(QStringLiteral("changeShown"))->click();
    QVERIFY(m_session->input() && m_session->input()->picture == m_session->shown().picture);
    QVERIFY(!button(QStringLiteral("changeShown")));
    button(QStringLiteral("clearInput"))->click();
    QVERIFY(!m_session->input() && m_session->isAfresh());
    QVERIFY(button(QStringLiteral("changeShown")));
}

void TestChatPanel::theSwitchDecidesHowWordsAreTaken() {
    say(QStringLiteral("a dog"));
    paintToEnd();
    button(QStringLiteral("Ask"))->click();
    QCOMPARE(m_session->reply(), Reply::words);
    QVERIFY(m_panel->prompt().placeholderText().contains(QStringLiteral("Ask")));
    say(QStringLiteral("What is it?"));
    QTRY_COMPARE(turns().turns().rowCount(), 2);
    QTRY_VERIFY(turns().turns().index(1).data(TurnList::settledRole).toBool());
    QVERIFY(turns()
                .turns()
                .index(1)
                .data(TurnList::answerRole)
                .toString()
                .startsWith(QStringLiteral("I see")));
    button(QStringLiteral("Auto"))->click();
    QCOMPARE(m_session->reply(), Reply::automatic);
}

void TestChatPanel::chipsAskWithOnePress() {
    QTRY_VERIFY(button(QStringLiteral("Poster"))); // as soon as the model is there
    QVERIFY(!button(QStringLiteral("Depth")));     // of what?
    button(QStringLiteral("Poster"))->click();
    QVERIFY(m_panel->prompt().words().contains(QStringLiteral("poster"))); // to be changed first
    QVERIFY(!m_session->isPainting());
    say(QStringLiteral("a dog"));
    paintToEnd();
    QTRY_VERIFY(button(QStringLiteral("Depth")));
    m_panel->prompt().setWords(QStringLiteral("half a thought"));
    button(QStringLiteral("Depth"))->click();
    QCOMPARE(m_panel->prompt().words(), QStringLiteral("half a thought"));
    QTRY_COMPARE(turns().turns().rowCount(), 2);
    QCOMPARE(turns().turns().index(1).data().toString(), QStringLiteral("show the depth map"));
    // In as many lines as they need, whatever the width.
    auto* bar = m_panel->findChild<SuggestionBar*>();
    const auto areAllInside = [bar] {
        for (const auto* chip : bar->findChildren<QToolButton*>())
            if (chip->isVisible() && !bar->rect().contains(chip->geometry()))
                return false;
        return true;
    };
    for (int width = 290; width < 420; width += 10) {
        m_panel->resize(width, 640);
        QTRY_VERIFY(areAllInside());
    }
}

void TestChatPanel::longTalksStayAtTheirEndAndScroll() {
    constexpr int kTurns = 1000;
    const QString file = m_folder->filePath(QStringLiteral("long.depict"));
    {
        ProjectStore store(file.toStdString(), true);
        Document document = store.load();
        PixelBuffer pixels({64, 64});
        pixels.fill(90, 120, 200);
        const Image picture = std::move(pixels).freeze();
        VersionId parent = 0;
        for (int i = 0; i < kTurns; ++i) {
            Version version;
            version.parent = parent;
            version.origin = parent ? Origin::edited : Origin::painted;
            version.grid = {4, 4};
            version.rowsPainted = 4;
            version.made.request.grid = {4, 4};
            version.made.request.words = "turn number " + std::to_string(i);
            for (int more = 0; more < i % 7; ++more)
                version.made.request.words += " that says the same in many more words";
            const VersionId id = parent = document.begin(version);
            version.id = id;
            document.update(store.finish(version, picture, {}));
            store.write(document.result(id, ChangeKind::painted));
        }
    }
    m_session->openProject(file);
    QTRY_COMPARE(turns().turns().rowCount(), kTurns);
    QTRY_VERIFY(turns().isAtEnd());
    QTRY_VERIFY(turns().viewport()->rect().intersects(
        turns().visualRect(turns().turns().index(kTurns - 1))));
    QScrollBar* bar = turns().verticalScrollBar();
    QVERIFY(bar->maximum() > 100 * kTurns);
    // Only what is seen has been laid out, at its true height.
    const auto* heights = turns().findChild<TurnHeights*>();
    const auto estimates = [&] {
        int count = 0;
        for (int row = 0; row < kTurns; ++row)
            count += heights->isEstimate(row);
        return count;
    };
    const auto rowAt = [&](int y) { return turns().indexAt({20, y}); };
    const auto seenAreTrue = [&] {
        for (QModelIndex row = rowAt(0);
             row.isValid() && turns().visualRect(row).top() < turns().viewport()->height();
             row = row.siblingAtRow(row.row() + 1))
            if (turns().visualRect(row).height() !=
                turnLayout(row, turns().viewport()->width(), turns().font(), false).height)
                return false;
        return rowAt(0).isValid();
    };
    QVERIFY(estimates() > kTurns - 100);
    QVERIFY(seenAreTrue());
    // The keyboard comes to a turn that is seen, not to the first one.
    QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&turns(), &focus);
    QCOMPARE(turns().currentIndex().row(), kTurns - 1);
    turns().setCurrentIndex({});
    bar->setValue(bar->maximum() / 2);
    QVERIFY(!turns().isAtEnd());
    QVERIFY(estimates() > kTurns - 200);
    QVERIFY(seenAreTrue());
    // Rows that turn out to be higher or lower do not push away what is looked at.
    for (int step = 0; step < 60; ++step) {
        const QModelIndex seen = rowAt(100);
        const int top = turns().visualRect(seen).top(), before = bar->value();
        bar->setValue(before - 90);
        QCOMPARE(turns().visualRect(seen).top(), top + 90);
        QVERIFY(seenAreTrue());
    }
    m_panel->resize(500, 640);
    QTRY_VERIFY(turns().viewport()->width() > 450);
    QTRY_VERIFY(seenAreTrue());
    QVERIFY(estimates() > kTurns - 200);
    turns().setCurrentIndex(turns().turns().index(0));
    QVERIFY(turns().viewport()->rect().contains(turns().visualRect(turns().currentIndex())));
    QVERIFY(seenAreTrue());
    bar->setValue(bar->maximum() / 2);
    const int place = bar->value();
    m_session->setStarred(3, true); // versionsChanged: what is read stays where it is
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), place);
}

void TestChatPanel::heightsFollowTheWidth() {
    say(QStringLiteral("a dog and a cat and a bird and a horse on the beach in the evening"));
    paintToEnd();
    const QModelIndex turn = turns().turns().index(0);
    QTRY_VERIFY(turns().visualRect(turn).height() > 100);
    const int narrow = turns().visualRect(turn).height();
    m_panel->resize(700, 640);
    QTRY_VERIFY(turns().visualRect(turn).height() < narrow);
    QTRY_VERIFY(turns().visualRect(turn).width() > 600);
}

void TestChatPanel::tipsGoAwayForGood() {
    QStringList read;
    while (true) {
        TipBar bar(*m_settings, nullptr);
        if (!bar.hasTip())
            break;
        const QString words = bar.findChild<QLabel*>()->text();
        QVERIFY(!words.isEmpty() && !read.contains(words));
        read << words;
        bar.findChild<QToolButton*>(QStringLiteral("tipLearnt"))->click();
    }
    QVERIFY(read.size() >= 5);
    QCOMPARE(m_settings->learntTips().size(), read.size());
}

QTEST_MAIN(TestChatPanel)
#include "tst_chat_panel.moc"
