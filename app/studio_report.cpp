#include "studio_report.h"

#include "session/session.h"
#include "studio_block_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

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

/// Tells when the window has been drawn and waits for the person.
class FirstFrame : public QObject {
public:
    explicit FirstFrame(QWidget& window) : QObject(&window) { window.installEventFilter(this); }
    bool eventFilter(QObject* window, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QTimer::singleShot(0, this, [] { say(QStringLiteral("usable")); });
        }
        return false;
    }
};

void reportBlocks(Session& session) {
    const auto* watch = new BlockWatch(&session);
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, &session, [watch] {
        say(QStringLiteral("worst block %1 ms, %2 above a frame, %3 ms of work")
                .arg(watch->worst(), 0, 'f', 1)
                .arg(watch->aboveFrame())
                .arg(watch->worstWork(), 0, 'f', 1));
    });
}

} // namespace

void reportState(Session& session, QWidget& window) {
    reportBlocks(session);
    new FirstFrame(window);
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
