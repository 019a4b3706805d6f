// Pictures of the window in its states and of every dialog, for looking at: not a test, and not run
// by ctest. `tests/screenshots.sh DIR` builds it, runs it and lays the pictures out on sheets.
#include "options.h"
#include "screenshots/scenes.h"
#include "studio_examples.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/settings/interface_language.h"

#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

using namespace depict;

namespace {

/// What is found in a folder, without one: no model need lie here for the dialog to be seen.
ModelReport exampleReport(const QString&) {
    constexpr std::uint64_t kGigabyte = 1ULL << 30;
    ModelReport report;
    report.id = "Janus-Pro-7B";
    report.family = "janus-pro";
    report.licence = "MIT on the model page; read the DeepSeek Model License too.";
    report.parameters = 7'420'000'000;
    report.bytesOnDisk = 14 * kGigabyte;
    report.precisions = {
        {"bf16", 15 * kGigabyte}, {"8-bit", 8 * kGigabyte}, {"4-bit", 5 * kGigabyte}};
    report.freeMemory = 12 * kGigabyte;
    report.shape.fixedGrid = {24, 24};
    report.shape.cellPixels = 16;
    report.canAnswer = true;
    return report;
}

bool takeAll(const QDir& folder, const QString& language, ThemeChoice theme, const QString& size) {
    test::PaintedWindow painted(theme);
    painted.window().setModelInspector(exampleReport);
    painted.window().canvas().welcome().setDrawer(exampleDrawer());
    const int width = size.section(QLatin1Char('x'), 0, 0).toInt();
    const int height = size.section(QLatin1Char('x'), 1).toInt();
    painted.startProject();
    if (!painted.show({width, height}))
        return false;
    const QString look =
        theme == ThemeChoice::dark ? QStringLiteral("dark") : QStringLiteral("light");
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
    test::Album album(folder, QStringLiteral("%1_%2_%3_%4x").arg(language, look, size, scale));
    return takeEveryScene(painted, album, language) && album.isComplete();
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Depict"));
    QApplication::setApplicationVersion(QStringLiteral(DEPICT_VERSION));
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("where the pictures go"));
    const auto option = [](const char* name, const char* usual) {
        return QCommandLineOption(QString::fromLatin1(name), QString(), QString::fromLatin1(name),
                                  QString::fromLatin1(usual));
    };
    const QCommandLineOption languages = option("languages", "en,de,zh_CN,ar");
    const QCommandLineOption sizes = option("sizes", "1280x800,2560x1440");
    const QCommandLineOption themes = option("themes", "light,dark");
    parser.addOptions({languages, sizes, themes});
    parser.process(application);
    const QDir folder(parser.positionalArguments().value(0, QStringLiteral("screenshots")));
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;
    for (const QString& language : parser.value(languages).split(QLatin1Char(','))) {
        installLanguage(application, language);
        for (const QString& theme : parser.value(themes).split(QLatin1Char(',')))
            for (const QString& size : parser.value(sizes).split(QLatin1Char(',')))
                if (!takeAll(folder, language,
                             theme == QLatin1String("dark") ? ThemeChoice::dark
                                                            : ThemeChoice::light,
                             size)) {
                    std::fprintf(stderr, "The tour in %s (%s, %s) stopped half-way.\n",
                                 qPrintable(language), qPrintable(theme), qPrintable(size));
                    return 1;
                }
    }
    return 0;
}
