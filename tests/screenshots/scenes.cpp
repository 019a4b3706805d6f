#include "screenshots/scenes.h"

#include "session/batch_queue.h"
#include "session/replay.h"
#include "session/review.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/every_dialog.h"
#include "widgets/history/history_strip.h"
#include "widgets/notice/notice_bar.h"
#include "widgets/prompt/prompt_box.h"
#include "widgets/setup/shape_picker.h"
#include "widgets/tools/tool_box.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>

#include <map>

namespace depict::test {
namespace {

constexpr int kPatience = 60000; // milliseconds for a painting
constexpr int kAnswer = 500;     // milliseconds until a folder has been looked at
constexpr int kThumbnails = 5000;
constexpr int kExamples = 1500; // milliseconds until they are drawn

struct Words {
    QString picture, edit, question, rest, thing, title;
};

const Words& wordsIn(const QString& language) {
    static const std::map<QString, Words> kWords{
        {QStringLiteral("en"),
         {QStringLiteral("a red car and a dog on the beach"), QStringLiteral("remove the dog"),
          QStringLiteral("How many dogs are there?"), QStringLiteral("a beach at night"),
          QStringLiteral("the dog"), QStringLiteral("Summer\nby the sea")}},
        {QStringLiteral("de"),
         {QStringLiteral("ein rotes Auto und ein Hund am Strand"),
          QStringLiteral("entferne den Hund"), QStringLiteral("Wie viele Hunde sind da?"),
          QStringLiteral("ein Strand bei Nacht"), QStringLiteral("der Hund"),
          QStringLiteral("Sommer\nam Meer")}},
        {QStringLiteral("zh_CN"),
         {QStringLiteral("海滩上的一辆红色汽车和一只狗"), QStringLiteral("去掉狗"),
          QStringLiteral("有几只狗？"), QStringLiteral("夜晚的海滩"), QStringLiteral("狗"),
          QStringLiteral("海边的\n夏天")}},
        {QStringLiteral("ar"),
         {QStringLiteral("سيارة حمراء وكلب على الشاطئ"), QStringLiteral("احذف الكلب"),
          QStringLiteral("كم كلبًا هناك؟"), QStringLiteral("شاطئ في الليل"), QStringLiteral("الكلب"),
          QStringLiteral("صيف\nعلى البحر")}}};
    const auto found = kWords.find(language);
    return found == kWords.end() ? kWords.at(QStringLiteral("en")) : found->second;
}

class Tour {
public:
    Tour(PaintedWindow& painted, Album& album, const QString& language)
        : m_painted(painted), m_window(painted.window()), m_session(painted.session()),
          m_album(album), m_words(wordsIn(language)) {}

    bool takeAll() {
        QTest::qWait(kExamples);
        take("window-00-first");
        takeMenus();
        takeTrouble();
        if (!takeSteering() || !takeTalk())
            return false;
        takeMasks();
        takeReviews();
        takeTree();
        takePoster();
        takeExpanding();
        takeBatch();
        takeShapes();
        takeDialogs();
        return true;
    }

private:
    void take(const char* scene) {
        settle();
        m_album.take(m_window, QString::fromLatin1(scene));
    }
    /// Until everything is written down and every small picture has been read.
    void settle() {
        Project& project = m_session.project();
        (void)QTest::qWaitFor(
            [&] {
                bool isThere = true;
                for (const Version& version : project.document().tree().versions())
                    if (!project.isInWork(version.id))
                        isThere &= !project.thumbnail(version.id).isNull();
                    else if (const Painting* painting = m_session.easel().withVersion(version.id))
                        isThere &= painting->isInWork();
                return isThere;
            },
            kThumbnails);
    }
    void act(const char* id) {
        if (const auto* entry = m_window.actionRegistry().find(QString::fromLatin1(id)))
            entry->action->trigger();
        else
            std::fprintf(stderr, "There is no action %s.\n", id);
    }
    bool finish() {
        return QTest::qWaitFor([this] { return !m_session.isPainting(); }, kPatience);
    }

    void takeMenus() {
        int number = 0;
        for (const QAction* top : m_window.menuBar()->actions()) {
            QMenu* menu = top->menu();
            if (!menu)
                continue;
            const QRect place = m_window.menuBar()->actionGeometry(const_cast<QAction*>(top));
            const bool isMirrored = QGuiApplication::isRightToLeft();
            menu->popup(m_window.menuBar()->mapToGlobal(isMirrored ? place.bottomRight()
                                                                   : place.bottomLeft()));
            take(qPrintable(QStringLiteral("menu-%1").arg(number++)));
            menu->hide();
        }
    }
    void takeTrouble() {
        m_session.openPicture(QStringLiteral("/nowhere/picture.png"));
        QTest::qWait(200);
        take("window-01-trouble");
        m_window.findChild<NoticeBar*>()->dismiss();
    }
    bool takeSteering() {
        m_window.prompt().setWords(m_words.picture);
        m_session.steering().setPauseRow(9);
        if (!m_session.paint(m_words.picture) ||
            !QTest::qWaitFor([this] { return m_session.progress().activity == Activity::paused; },
                             kPatience))
            return false;
        take("window-02-paused");
        m_session.steering().setKept(5);
        take("window-03-rewound");
        m_session.steering().dismiss();
        m_session.stop();
        if (!finish())
            return false;
        take("window-04-stopped");
        m_session.continuePainting();
        if (!finish())
            return false;
        take("window-05-painted");
        m_session.paintFrom(6, m_words.rest);
        if (!finish())
            return false;
        act("cell-grid");
        act("confidence-of-the-cells");
        take("window-06-confidence");
        act("cell-grid");
        act("confidence-of-the-cells");
        act("time-lapse-of-the-painting");
        m_window.canvas().replay().pause();
        m_window.canvas().replay().seek(m_window.canvas().replay().all() / 2);
        take("window-07-time-lapse");
        m_window.canvas().replay().close();
        return true;
    }
    bool takeTalk() {
        Setup setup = m_session.setup();
        setup.variants = 4;
        m_session.setSetup(setup);
        if (!m_painted.paint(m_words.picture) || !finish())
            return false;
        setup.variants = 1;
        m_session.setSetup(setup);
        m_session.setReply(Reply::words);
        if (!m_session.paint(m_words.question) || !finish())
            return false;
        m_session.setReply(Reply::automatic);
        m_session.editShown();
        if (!m_session.paint(m_words.edit) || !finish())
            return false;
        m_session.editShown();
        m_window.prompt().setWords(m_words.edit);
        take("window-08-chat");
        m_session.clearInput();
        return true;
    }
    void takeMasks() {
        act("mask-brush");
        QPainterPath path;
        path.addEllipse(QRectF(120, 140, 220, 180));
        m_session.masking().selection().combine(path, Combine::replace);
        take("window-09-selected");
        act("magic-wand-select-a-colour");
        path.addRect(QRectF(300, 300, 120, 120));
        m_session.masking().selection().combine(path, Combine::replace);
        for (auto* field : m_window.findChildren<QLineEdit*>())
            if (field->isVisible() &&
                field->parentWidget()->objectName() == QLatin1String("toolOptions"))
                field->setText(m_words.thing);
        take("window-10-by-words");
        for (auto* field : m_window.findChildren<QLineEdit*>())
            if (field->parentWidget()->objectName() == QLatin1String("toolOptions"))
                field->clear();
        m_session.masking().selection().clear();
        act("move-the-picture");
    }
    void takeReviews() {
        auto* review = m_window.findChild<Review*>();
        constexpr const char* kNames[] = {"single", "wipe", "side-by-side", "difference",
                                          "onion",  "lens", "variants"};
        const VersionId shown = m_session.project().document().workspace().shown;
        m_session.setVersionNote(shown, m_words.edit);
        for (int mode = 0; mode < kReviewModes; ++mode) {
            review->setMode(ReviewMode(mode));
            (void)QTest::qWaitFor([&] { return review->before() != nullptr; }, 3000);
            if (ReviewMode(mode) == ReviewMode::difference)
                (void)QTest::qWaitFor([&] { return review->comparison() != nullptr; }, 5000);
            if (ReviewMode(mode) == ReviewMode::onion)
                review->toggleMark(ReviewMark::accepted);
            take(qPrintable(
                QStringLiteral("review-%1-%2").arg(mode).arg(QLatin1String(kNames[mode]))));
        }
        review->close();
    }
    void takeTree() {
        auto* strip = m_window.findChild<HistoryStrip*>();
        const VersionId shown = m_session.project().document().workspace().shown;
        m_session.setStarred(shown, true);
        const std::unique_ptr<QMenu> menu(strip->makeMenu(shown));
        const QPoint place = strip->mapToGlobal(strip->rect().center());
        menu->popup(place - QPoint(0, menu->sizeHint().height()));
        take("window-11-tree");
        menu->hide();
    }
    void takePoster() {
        act("text-over-the-picture");
        Lettering& lettering = m_session.lettering();
        const QSize picture = lettering.picture();
        take("poster-0-empty");
        lettering.add({picture.width() * 0.5, picture.height() * 0.25}, m_words.title);
        take("poster-1-title");
        lettering.add({picture.width() * 0.85, picture.height() * 0.5},
                      QStringLiteral("夏天的海边，「很热」。"));
        if (lettering.text()) {
            TextLayer vertical = *lettering.text();
            vertical.isVertical = true;
            vertical.size = 36;
            vertical.outline = 0.06;
            lettering.change(vertical);
        }
        PrintSize print;
        print.width = print.height = 148;
        lettering.setPrint(print);
        take("poster-2-vertical");
        act("move-the-picture");
    }
    void takeExpanding() {
        act("expand-the-canvas");
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(widget))
                dialog->close();
        Expanding& expanding = m_window.findChild<ToolBox*>()->expanding();
        Expansion by = expanding.by();
        by.right = 256;
        by.top = 96;
        expanding.set(by);
        take("window-12-expand");
        act("move-the-picture");
    }
    void takeBatch() {
        act("batch");
        take("batch-0-empty");
        auto* batch = m_window.findChild<BatchQueue*>();
        batch->setFolder(m_painted.folder());
        batch->setPaused(true);
        std::vector<BatchJob> jobs(4);
        const QString words[] = {m_words.picture, m_words.rest, m_words.edit, m_words.picture};
        for (std::size_t number = 0; number < jobs.size(); ++number) {
            jobs[number].words = words[number].toStdString();
            jobs[number].shape = number % 2 == 0 ? "1:1" : "4:1";
        }
        jobs[2].in = "/nowhere/picture.png";
        batch->add(jobs);
        batch->cancel(3);
        batch->setPaused(false);
        (void)QTest::qWaitFor([&] { return batch->count(BatchEntry::State::failed) == 1; },
                              kPatience);
        take("batch-1-list");
        act("batch");
    }
    void takeShapes() {
        m_session.startAfresh();
        if (auto* button = m_window.findChild<ShapeButton*>()) {
            button->click();
            take("window-13-shapes");
            for (QWidget* popup : QApplication::topLevelWidgets())
                if (popup->isVisible() && popup->windowType() == Qt::Popup)
                    popup->hide();
        }
        m_session.undo();
    }
    void takeDialogs() {
        forEveryDialog(m_window, [this](QDialog& dialog, const QString& id) {
            if (auto* models = qobject_cast<ModelDialog*>(&dialog)) {
                m_album.take(dialog, QStringLiteral("dialog-model-0"));
                models->look(QStringLiteral("/models/Janus-Pro-7B"));
                QTest::qWait(kAnswer);
                m_album.take(dialog, QStringLiteral("dialog-model-1"));
                return;
            }
            auto* pages = dialog.findChild<QListWidget*>(QStringLiteral("settingsPages"));
            auto* tabs = dialog.findChild<QTabWidget*>();
            const int count = pages ? pages->count() : tabs ? tabs->count() : 1;
            for (int page = 0; page < count; ++page) {
                if (pages)
                    pages->setCurrentRow(page);
                else if (tabs)
                    tabs->setCurrentIndex(page);
                m_album.take(dialog, QStringLiteral("dialog-%1-%2").arg(id).arg(page));
            }
        });
    }

    PaintedWindow& m_painted;
    MainWindow& m_window;
    Session& m_session;
    Album& m_album;
    const Words& m_words;
};

} // namespace

bool takeEveryScene(PaintedWindow& painted, Album& album, const QString& language) {
    return Tour(painted, album, language).takeAll();
}

} // namespace depict::test
