// The composition root of the studio: options, theme, session, window.
#include "options.h"
#include "studio_bench.h"
#include "studio_examples.h"
#include "studio_models.h"
#include "studio_names.h"
#include "studio_report.h"

#include "base/error.h"
#include "generation/scripted_painter.h"
#include "session/session.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/main_window.h"
#include "widgets/settings/interface_language.h"
#include "widgets/theme/theme.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

constexpr int kNoDisplay = 20; // exit code
constexpr int kLastLook = 200; // milliseconds after the model is ready

struct StudioOptions {
    depict::EngineOptions engine;
    std::string picture;       // to open at the start
    std::string project;       // empty: the last one
    std::string frameLog;      // see FrameLog
    std::string theme;         // for this start only
    std::string language;      // likewise
    double scriptedPace = 0;   // milliseconds a cell, for tests that stop half-way
    bool reportsState = false; // for tests: lines on standard output
    bool quitsWhenReady = false;
    bool bench = false, json = false;
};

/// Qt ends the program when there is no display; the user is to read a sentence, not a dump.
void sayWhyQtStops(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtFatalMsg) {
        std::fputs(
            "depict: There is no display to open a window on. Start Depict from a desktop, or "
            "use depict-cli.\n",
            stderr);
        std::_Exit(kNoDisplay);
    }
    std::fprintf(stderr, "depict: %s\n", qPrintable(message));
}

depict::PainterFactory painterFactory(const StudioOptions& options) {
    if (options.engine.scripted) {
        const std::chrono::duration<double, std::milli> pace(options.scriptedPace);
        return [pace](const depict::LoadProgress&) {
            depict::ScriptedPainterOptions script;
            if (pace.count() > 0)
                script.beforeCell = [pace](int, int) { std::this_thread::sleep_for(pace); };
            return std::make_unique<depict::ScriptedPainter>(script);
        };
    }
    return [engine = options.engine](const depict::LoadProgress& progress) {
        return openPainter(engine, progress);
    };
}

std::vector<std::string> languageCodes() {
    std::vector<std::string> codes;
    for (const depict::InterfaceLanguage& language : depict::kInterfaceLanguages)
        codes.emplace_back(language.code);
    return codes;
}

void addOptions(CLI::App& app, StudioOptions& options) {
    addEngineOptions(app, options.engine);
    app.add_option("PICTURE", options.picture, "A picture to open");
    app.add_option("--project", options.project,
                   "A project to open or to begin (otherwise: the last one)")
        ->type_name("FILE");
    app.add_option("--theme", options.theme, "system, light or dark, for this start")
        ->check(CLI::IsMember({"system", "light", "dark"}).description(""))
        ->type_name("THEME");
    app.add_option("--language", options.language,
                   "Of the interface, for this start: en, de, zh_CN and so on")
        ->check(CLI::IsMember(languageCodes()).description(""))
        ->type_name("CODE");
    app.add_option("--frame-log", options.frameLog, "Write how steadily the canvas is drawn (CSV)")
        ->type_name("FILE");
    app.add_option("--scripted-pace", options.scriptedPace)->group("");
    app.add_flag("--report-state", options.reportsState)->group("");
    app.add_flag("--quit-when-ready", options.quitsWhenReady)->group("");
    CLI::Option* bench = app.add_flag("--bench", options.bench,
                                      "Measure how quick the window is, print that, and end");
    app.add_flag("--json", options.json, "Print one JSON object")->needs(bench);
    app.set_version_flag("--version", DEPICT_VERSION);
}

depict::ThemeChoice themeOf(const std::string& name, depict::ThemeChoice otherwise) {
    if (name.empty())
        return otherwise;
    return name == "light"  ? depict::ThemeChoice::light
           : name == "dark" ? depict::ThemeChoice::dark
                            : depict::ThemeChoice::system;
}

/// Before there is an application: Qt reads this only once. A scale from outside goes first.
void setInterfaceScale(const depict::Settings& settings) {
    if (settings.interfaceScale() != 100 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(settings.interfaceScale() / 100.0));
}

int runStudio(QApplication& application, StudioOptions options, depict::Settings& settings) {
    depict::installLanguage(application, options.language.empty()
                                             ? settings.language()
                                             : QString::fromStdString(options.language));
    if (options.engine.threads == 0)
        options.engine.threads = settings.threads();
    depict::ThemeSwitch themes(application);
    themes.apply(themeOf(options.theme, settings.theme()));
    depict::Session session(painterFactory(options), settings);
    session.setPlanNames(depict::planNames(QLocale().name()));
    depict::MainWindow window(session, themes);
    window.setModelInspector(depict::modelInspector());
    window.canvas().welcome().setDrawer(depict::exampleDrawer());
    if (options.reportsState)
        depict::reportState(session, window);
    if (!options.frameLog.empty() && !window.logFrames(QString::fromStdString(options.frameLog))) {
        std::fprintf(stderr, "depict: The frame log %s cannot be written. Choose another file.\n",
                     options.frameLog.c_str());
        return exitCode(depict::ErrorKind::notWritable);
    }
    if (!options.picture.empty()) // into the project, as soon as that is open
        QObject::connect(
            &session, &depict::Session::projectChanged, &session,
            [&] { session.openPicture(QString::fromStdString(options.picture)); },
            Qt::SingleShotConnection);
    if (options.quitsWhenReady)
        QObject::connect(&session, &depict::Session::modelReady, &window,
                         [] { QTimer::singleShot(kLastLook, &QCoreApplication::quit); });
    session.startProject(QString::fromStdString(options.project));
    window.show();
    return QApplication::exec();
}

/// Fills `options`; an exit code when the program is to end at once (help, version, mistakes).
std::optional<int> parse(int argc, char** argv, StudioOptions& options) {
    CLI::App app("A picture studio that paints in front of your eyes.", "depict");
    addOptions(app, options);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : exitCode(depict::ErrorKind::badRequest);
    }
    return std::nullopt;
}

/// Those for a window that is measured.
QStringList startOptions(QStringList arguments) {
    arguments.removeFirst();
    arguments.removeAll(QStringLiteral("--bench"));
    arguments.removeAll(QStringLiteral("--json"));
    return arguments;
}

bool asksForHelp(int argc, char** argv) {
    return std::any_of(argv, argv + argc, [](std::string_view word) {
        return word == "-h" || word == "--help" || word == "--version";
    });
}

} // namespace

int main(int argc, char** argv) {
    qInstallMessageHandler(sayWhyQtStops);
    StudioOptions options;
    if (asksForHelp(argc, argv)) // needs no display
        return parse(argc, argv, options).value_or(0);
    depict::Settings settings;
    setInterfaceScale(settings);
    QApplication application(argc, argv); // takes its own options, such as -platform, away
    if (const auto code = parse(argc, argv, options))
        return *code;
    QApplication::setApplicationName(QStringLiteral("Depict"));
    QApplication::setApplicationVersion(QStringLiteral(DEPICT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("depict"));
    try {
        if (options.bench)
            return depict::benchStudio(startOptions(application.arguments()), options.json);
        return runStudio(application, options, settings);
    } catch (const depict::Error& error) {
        std::fprintf(stderr, "depict: %s %s\n", error.what(), remedy(error.kind()).c_str());
        return exitCode(error.kind());
    }
}
