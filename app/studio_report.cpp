#include "studio_report.h"

#include "session/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace depict {
namespace {

void say(const QString& line) {
    QString oneLine = line;
    oneLine.replace(QLatin1Char('\n'), QLatin1Char(' '));
    std::fprintf(stdout, "%s\n", qUtf8Printable(oneLine));
    std::fflush(stdout);
}

/// What was said last, so that lines come once.
struct Said {
    Activity activity = Activity::loading;
    int row = 0;
    std::uint64_t painting = 0;
    Painting::State state = Painting::State::blank;
};

void reportProgress(const Progress& progress, Said& said) {
    if (progress.activity == Activity::paused && said.activity != Activity::paused)
        say(QStringLiteral("paused"));
    if (progress.activity == Activity::painting && said.activity == Activity::paused)
        say(QStringLiteral("resumed"));
    if (progress.activity == Activity::painting && said.activity == Activity::idle)
        say(QStringLiteral("started"));
    if (progress.row != said.row && progress.row > 0)
        say(QStringLiteral("row %1/%2").arg(progress.row).arg(progress.rows));
    said.activity = progress.activity;
    said.row = progress.row;
}

void reportShown(const Painting& shown, Said& said) {
    using State = Painting::State;
    if (shown.id == said.painting && shown.state == said.state)
        return;
    const bool wasPartial = shown.id == said.painting && said.state == State::partial;
    said.painting = shown.id;
    said.state = shown.state;
    if (shown.state == State::partial)
        say(QStringLiteral("stopped %1/%2").arg(shown.rowsPainted()).arg(shown.grid.rows));
    else if (shown.state == State::opened)
        say(QStringLiteral("opened %1").arg(shown.name));
    else if (shown.state == State::finished && wasPartial)
        say(QStringLiteral("kept %1").arg(shown.grid.rows));
}

/// Measures how long the window's thread is kept from its events: told at the end, as the longest
/// time beyond the usual and how often it was more than a frame.
class BlockWatch : public QObject {
public:
    explicit BlockWatch(QObject* parent) : QObject(parent) {
        m_ticks.setTimerType(Qt::PreciseTimer);
        connect(&m_ticks, &QTimer::timeout, this, &BlockWatch::tick);
        connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
            say(QStringLiteral("worst block %1 ms, %2 above a frame")
                    .arg(m_worst, 0, 'f', 1)
                    .arg(m_aboveFrame));
        });
        // What happens before the first event is not seen by anyone.
        QTimer::singleShot(0, this, [this] {
            m_since.start();
            m_ticks.start(kTick);
        });
    }

private:
    void tick() {
        const double late = double(m_since.nsecsElapsed()) / 1e6 - kTick;
        m_since.restart();
        m_worst = std::max(m_worst, late);
        m_aboveFrame += late > kFrame;
    }

    static constexpr int kTick = 4; // milliseconds
    static constexpr double kFrame = 16;
    QTimer m_ticks;
    QElapsedTimer m_since;
    double m_worst = 0;
    int m_aboveFrame = 0;
};

} // namespace

void reportState(Session& session) {
    new BlockWatch(&session);
    const auto said = std::make_shared<Said>();
    QObject::connect(&session, &Session::modelReady, &session, [&session] {
        const auto facts = session.facts();
        say(facts ? QStringLiteral("ready %1").arg(QString::fromStdString(facts->modelId))
                  : QStringLiteral("no model"));
    });
    QObject::connect(&session, &Session::errorRaised, &session, [](const ErrorText& error) {
        say(QStringLiteral("error %1 %2").arg(error.sentence, error.detail));
    });
    QObject::connect(&session, &Session::progressChanged, &session,
                     [&session, said] { reportProgress(session.progress(), *said); });
    QObject::connect(&session, &Session::easelChanged, &session,
                     [&session, said] { reportShown(session.shown(), *said); });
    QObject::connect(&session, &Session::paintingFinished, &session, [](const Painting& painting) {
        say(QStringLiteral("finished %1x%2 seed %3")
                .arg(painting.grid.columns)
                .arg(painting.grid.rows)
                .arg(painting.seed()));
    });
    QObject::connect(&session, &Session::pictureSaved, &session,
                     [](const QString& file) { say(QStringLiteral("saved %1").arg(file)); });
    QObject::connect(&session, &Session::answerChanged, &session, [&session] {
        if (!session.answer().isEmpty())
            say(QStringLiteral("answer %1").arg(session.answer()));
    });
}

} // namespace depict
