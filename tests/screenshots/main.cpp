// Pictures of the window in its states and of every dialog, for looking at: not a test, and not run
// by ctest. `tests/screenshots.sh DIR` builds it, runs it and lays the pictures out on sheets.
#include "every_dialog.h"
#include "painted_window.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/prompt/prompt_box.h"
#include "widgets/settings/interface_language.h"
#include "widgets/settings/settings_dialog.h"

#include <QCommandLineParser>
#include <QDir>
#include <QListWidget>

#include <cstdio>

using namespace depict;

namespace {

class Album {
public:
    Album(QDir folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix)) {}
    void take(QWidget& widget, const QString& name) {
        QCoreApplication::processEvents();
        const QString file = m_folder.filePath(QStringLiteral("%1_%2.png").arg(name, m_suffix));
        if (!widget.grab().save(file))
            std::fprintf(stderr, "%s cannot be written.\n", qPrintable(file));
    }

private:
    QDir m_folder;
    QString m_suffix;
};

void takeStates(test::PaintedWindow& painted, Album& album) {
    MainWindow& window = painted.window();
    album.take(window, QStringLiteral("window-0-first"));
    window.prompt().setWords(QString());
    window.prompt().setFocus();
    painted.session().paint(QString());
    album.take(window, QStringLiteral("window-1-trouble"));
    if (!painted.paint(QStringLiteral("a red car and a dog on the beach")))
        return;
    album.take(window, QStringLiteral("window-2-painted"));
    window.actionRegistry().find(QStringLiteral("mask-brush"))->action->trigger();
    QPainterPath path;
    path.addEllipse(QRectF(120, 140, 220, 180));
    painted.session().masking().selection().combine(path, Combine::replace);
    album.take(window, QStringLiteral("window-3-selected"));
}

void takeDialogs(test::PaintedWindow& painted, Album& album) {
    test::forEveryDialog(painted.window(), [&](QDialog& dialog, const QString& id) {
        auto* pages = dialog.findChild<QListWidget*>(QStringLiteral("settingsPages"));
        if (!pages)
            return album.take(dialog, QStringLiteral("dialog-") + id);
        for (int row = 0; row < pages->count(); ++row) {
            pages->setCurrentRow(row);
            album.take(dialog, QStringLiteral("dialog-%1-%2").arg(id).arg(row));
        }
    });
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("where the pictures go"));
    const QCommandLineOption languages(QStringLiteral("languages"), QString(),
                                       QStringLiteral("CODES"), QStringLiteral("en,de,zh_CN,ar"));
    const QCommandLineOption sizes(QStringLiteral("sizes"), QString(), QStringLiteral("SIZES"),
                                   QStringLiteral("1280x800,2560x1440"));
    parser.addOptions({languages, sizes});
    parser.process(application);
    const QDir folder(parser.positionalArguments().value(0, QStringLiteral("screenshots")));
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
    for (const QString& language : parser.value(languages).split(QLatin1Char(','))) {
        installLanguage(application, language);
        if (language == QLatin1String("ar")) // mirrored even where no translation is built in
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        for (const ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark})
            for (const QString& size : parser.value(sizes).split(QLatin1Char(','))) {
                test::PaintedWindow painted(theme);
                const int width = size.section(QLatin1Char('x'), 0, 0).toInt();
                const int height = size.section(QLatin1Char('x'), 1).toInt();
                if (!painted.show({width, height}))
                    return 1;
                Album album(folder, QStringLiteral("%1_%2_%3_%4x")
                                        .arg(language,
                                             theme == ThemeChoice::dark ? QStringLiteral("dark")
                                                                        : QStringLiteral("light"),
                                             size, scale));
                takeStates(painted, album);
                takeDialogs(painted, album);
            }
    }
    return 0;
}
