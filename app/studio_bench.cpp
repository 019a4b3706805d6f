#include "studio_bench.h"

#include "median.h"
#include "sample_project.h"
#include "studio_block_watch.h"

#include "base/error.h"
#include "generation/scripted_painter.h"
#include "session/review.h"
#include "session/session.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/chat/turn_view.h"
#include "widgets/history/history_strip.h"
#include "widgets/main_window.h"
#include "widgets/review/review_area.h"
#include "widgets/review/review_view.h"
#include "widgets/theme/theme.h"
#include "widgets/tools/tool_box.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMouseEvent>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <sys/resource.h>
#include <vector>

namespace depict {
namespace {

constexpr QSize kWindow(1280, 800);
constexpr int kSide = 4096;
constexpr int kVersions = 1000; // in one talk of as many turns
constexpr int kStarts = 5;
constexpr int kFrames = 120;
constexpr int kPatience = 60000; // milliseconds

/// What took how long, in milliseconds, and what it is to stay below.
struct Measured {
    QString name, words;
    double usual = 0, worst = 0;
    double aim = 0; // 0 = none
};

double milliseconds(const QElapsedTimer& since) {
    return double(since.nsecsElapsed()) / 1e6;
}

double processorTime() {
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * double(now.tv_sec) + double(now.tv_nsec) / 1e6;
}

double processorTimeOfChildren() {
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    return 1e3 * double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
}

/// Lives the window's life until it is so.
void waitUntil(const std::function<bool()>& isSo, const char* what) {
    QElapsedTimer since;
    since.start();
    QTimer wake;
    wake.start(50);
    while (!isSo()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (since.elapsed() > kPatience)
            throw Error(ErrorKind::internal, std::string("Measuring got stuck: ") + what);
    }
}

class PaintCounter : public QObject {
public:
    explicit PaintCounter(QWidget& watched) { watched.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        count += event->type() == QEvent::Paint;
        return false;
    }
    int count = 0;
};

// ---- starting

/// From the command to the first drawn window, and to the model, in a process of its own.
std::vector<Measured> measureStarts(const QStringList& options) {
    std::vector<double> usable, ready, blocks, works, worked;
    for (int round = 0; round < kStarts; ++round) {
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"})
            environment.insert(QString::fromLatin1(name), home.path());
        QProcess studio;
        studio.setProcessEnvironment(environment);
        studio.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const double before = processorTimeOfChildren();
        QElapsedTimer since;
        since.start();
        studio.start(QCoreApplication::applicationFilePath(),
                     options + QStringList{QStringLiteral("--report-state"),
                                           QStringLiteral("--quit-when-ready"),
                                           QStringLiteral("-platform"),
                                           QGuiApplication::platformName()});
        while (studio.state() != QProcess::NotRunning || studio.canReadLine()) {
            if (!studio.canReadLine() && !studio.waitForReadyRead(kPatience))
                break;
            const QByteArray line = studio.readLine();
            if (line.startsWith("usable"))
                usable.push_back(milliseconds(since));
            else if (line.startsWith("ready "))
                ready.push_back(milliseconds(since));
            else if (line.startsWith("worst block ")) {
                blocks.push_back(line.split(' ').at(2).toDouble());
                works.push_back(line.split(' ').at(8).toDouble());
            }
        }
        studio.waitForFinished();
        worked.push_back(processorTimeOfChildren() - before);
    }
    if (usable.empty() || ready.empty() || blocks.empty())
        throw Error(ErrorKind::internal, "The window that was to be measured did not start.");
    const auto worst = [](const std::vector<double>& values) {
        return *std::max_element(values.begin(), values.end());
    };
    return {{QStringLiteral("start"), QStringLiteral("from the command to the drawn window"),
             median(usable), worst(usable), 1000},
            {QStringLiteral("start_processor"),
             QStringLiteral("what the processor did in it, and until it ended"), median(worked),
             worst(worked), 0},
            {QStringLiteral("model"), QStringLiteral("from the command to the model"),
             median(ready), worst(ready), 0},
            {QStringLiteral("start_block"),
             QStringLiteral("the window kept from its events meanwhile"), median(blocks),
             worst(blocks), BlockWatch::kFrame},
            {QStringLiteral("start_block_processor"),
             QStringLiteral("what its thread worked at one go then"), median(works), worst(works),
             BlockWatch::kFrame}};
}

// ---- a window that is measured from within

class Bench {
public:
    Bench()
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))), m_themes(*qApp),
          m_session([](const LoadProgress&) { return std::make_unique<ScriptedPainter>(); },
                    prepared(m_settings, m_folder)),
          m_window(m_session, m_themes) {
        m_themes.apply(ThemeChoice::light);
        m_window.resize(kWindow);
        m_window.show();
        m_session.newProject();
        waitUntil([&] { return m_session.facts() && !m_session.project().isOpening(); }, "start");
    }

    std::vector<Measured> openLongProject() {
        const QString file = m_folder.filePath(QStringLiteral("long.depict"));
        makeSampleProject(file.toStdString(), kVersions, kVersions);
        std::vector<double> times, blocks, works, worked;
        for (int round = 0; round < kStarts; ++round) {
            if (round > 0)
                beginAnew();
            settle();
            auto& turns = child<TurnView>();
            PaintCounter talk(*turns.viewport()), strip(*child<HistoryStrip>().viewport());
            BlockWatch watch;
            QObject::connect(turns.model(), &QAbstractItemModel::rowsInserted, &watch,
                             [&talk] { talk.count = 0; });
            QCoreApplication::processEvents();
            QElapsedTimer since;
            since.start();
            const double before = processorTime();
            m_session.openProject(file);
            // The talk follows when the shown picture has been read; the strip is there before.
            waitUntil(
                [&] {
                    return turns.model()->rowCount() == kVersions && talk.count > 0 &&
                           strip.count > 0;
                },
                "opening");
            times.push_back(milliseconds(since));
            worked.push_back(processorTime() - before);
            settle(); // the picture and the thumbnails come
            blocks.push_back(watch.worst());
            works.push_back(watch.worstWork());
        }
        return {{QStringLiteral("open"),
                 QStringLiteral("a project of 1,000 versions and turns, until it is drawn"),
                 median(times), *std::max_element(times.begin(), times.end()), 500},
                {QStringLiteral("open_processor"),
                 QStringLiteral("what the window's thread did in it"), median(worked),
                 *std::max_element(worked.begin(), worked.end()), 0},
                {QStringLiteral("open_block"),
                 QStringLiteral("the window kept from its events meanwhile"), median(blocks),
                 *std::max_element(blocks.begin(), blocks.end()), BlockWatch::kFrame},
                {QStringLiteral("open_block_processor"),
                 QStringLiteral("what its thread worked at one go then"), median(works),
                 *std::max_element(works.begin(), works.end()), BlockWatch::kFrame}};
    }

    std::vector<Measured> workOnLargePictures() {
        beginAnew();
        const VersionId before = open(1);
        open(7);
        std::vector<Measured> all;
        CanvasView& canvas = m_window.canvas().view();
        const auto tools = child<ToolBox>().tools();
        tools.at(1)->trigger(); // the brush
        const QPointF middle = QRectF(canvas.rect()).center();
        const auto mouse = [&](QEvent::Type type, QPointF at) {
            QMouseEvent event(type, at, canvas.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&canvas, &event);
        };
        for (const double zoom : {0.0, 1.0}) {
            zoom > 0 ? canvas.zoomTo(zoom) : canvas.fit();
            settle();
            mouse(QEvent::MouseButtonPress, middle);
            all.push_back(
                frames(zoom > 0 ? QStringLiteral("stroke_100") : QStringLiteral("stroke_fitted"),
                       zoom > 0 ? QStringLiteral("a stroke of the brush, 4096 × 4096 at 100 %")
                                : QStringLiteral("a stroke of the brush, 4096 × 4096 fitted"),
                       canvas, [&](int frame) {
                           const double turn = 0.15 * frame;
                           mouse(QEvent::MouseMove,
                                 middle + 150 * QPointF(std::cos(turn), std::sin(1.3 * turn)));
                       }));
            mouse(QEvent::MouseButtonRelease, middle);
        }
        tools.first()->trigger();
        m_session.masking().selection().clear();
        canvas.fit();
        settle();
        all.push_back(
            frames(QStringLiteral("zoom"), QStringLiteral("zooming, 4096 × 4096"), canvas,
                   [&](int frame) { canvas.zoomTo(0.15 * std::pow(1.02, frame % 60 + 1)); }));
        auto& review = child<Review>();
        review.compareWith(before);
        review.setMode(ReviewMode::wipe);
        waitUntil([&] { return review.comparison() != nullptr; }, "comparing");
        settle();
        ReviewView& view = child<ReviewArea>().view();
        all.push_back(frames(QStringLiteral("wipe"),
                             QStringLiteral("the line of a wipe, 4096 × 4096"), view,
                             [&](int frame) {
                                 review.setWipe({{0.2 + 0.005 * frame, 0.5}, 0});
                             }));
        all.push_back(
            frames(QStringLiteral("wipe_zoom"), QStringLiteral("zooming in a wipe, 4096 × 4096"),
                   view, [&](int frame) { view.zoomTo(0.15 * std::pow(1.02, frame % 60 + 1)); }));
        review.close();
        return all;
    }

private:
    static Settings& prepared(Settings& settings, const QTemporaryDir& folder) {
        settings.setProjectsFolder(folder.path());
        return settings;
    }
    template <typename Widget> Widget& child() {
        auto* found = m_window.findChild<Widget*>();
        if (!found)
            throw Error(ErrorKind::internal, "A part of the window is missing.");
        return *found;
    }
    /// Until nothing has happened for a while.
    static void settle() {
        QElapsedTimer quiet;
        quiet.start();
        waitUntil([&] { return quiet.elapsed() > 800; }, "waiting");
    }
    void beginAnew() {
        const QString last = m_session.project().file();
        m_session.newProject();
        waitUntil([&] { return m_session.project().file() != last; }, "a new project");
    }
    VersionId open(int seed) {
        QImage picture(kSide, kSide, QImage::Format_RGB32);
        for (int y = 0; y < kSide; ++y) {
            auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
            for (int x = 0; x < kSide; ++x)
                line[x] = qRgb(x * seed >> 4, y >> 4, (x * 31 + y * 17) * seed >> 5);
        }
        const VersionId last = m_session.shown().version;
        m_session.pastePicture(picture);
        waitUntil(
            [&] {
                const VersionId version = m_session.shown().version;
                return version != last && !m_session.project().isInWork(version);
            },
            "opening a picture");
        return m_session.shown().version;
    }
    /// From the change until it is drawn, in the processor's time: the next frame waits for the
    /// screen, and on a busy machine for a processor.
    static Measured frames(const QString& name, const QString& words, QWidget& view,
                           const std::function<void(int)>& change) {
        PaintCounter paints(view);
        std::vector<double> times;
        for (int frame = 0; frame < kFrames; ++frame) {
            const int drawn = paints.count;
            const double start = processorTime();
            change(frame);
            waitUntil([&] { return paints.count > drawn; }, "drawing");
            if (frame > 0) // the first one draws everything
                times.push_back(processorTime() - start);
        }
        return {name, words, median(times), *std::max_element(times.begin(), times.end()),
                BlockWatch::kFrame};
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    ThemeSwitch m_themes;
    Session m_session;
    MainWindow m_window;
};

void print(const std::vector<Measured>& all, bool json) {
    QJsonObject object{{QStringLiteral("command"), QStringLiteral("bench")}};
    for (const Measured& one : all) {
        object[one.name] = QJsonObject{{QStringLiteral("median_milliseconds"), one.usual},
                                       {QStringLiteral("worst_milliseconds"), one.worst},
                                       {QStringLiteral("aim_milliseconds"), one.aim}};
        if (!json)
            std::printf("%7.1f ms   at most %7.1f   %s   %s\n", one.usual, one.worst,
                        one.aim > 0
                            ? qUtf8Printable(QStringLiteral("aim %1").arg(one.aim, 4, 'f', 0))
                            : "        ",
                        qUtf8Printable(one.words));
    }
    if (json)
        std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

} // namespace

int benchStudio(const QStringList& start, bool json) {
    std::vector<Measured> all = measureStarts(start);
    Bench bench;
    for (Measured& one : bench.openLongProject())
        all.push_back(std::move(one));
    for (Measured& one : bench.workOnLargePictures())
        all.push_back(std::move(one));
    print(all, json);
    return 0;
}

} // namespace depict
