// The real program in a real window on a display of its own: words are typed, paintings are waited
// for, stopped, kept and saved. Waits for the lines that `--report-state` prints, never for time.
#include "generation/picture_metadata.h"
#include "image/image_file.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>
#include <vector>

namespace {

constexpr int kLongWait = 120000; // milliseconds: an upper bound for a busy machine
const QString kProgram = QStringLiteral(DEPICT_BIN_DIR "/depict");
const QString kModel = QStringLiteral(DEPICT_SOURCE_DIR "/resources/models/flat/config.json");

/// An X server without a screen, and a window manager so that windows get the keyboard.
class VirtualDisplay {
public:
    ~VirtualDisplay() {
        for (QProcess* process : {&m_windows, &m_server}) {
            process->terminate();
            if (process->state() != QProcess::NotRunning && !process->waitForFinished(5000))
                process->kill();
        }
    }

    bool start() {
        // The server chooses a free number and tells it.
        m_server.setProcessChannelMode(QProcess::SeparateChannels);
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"),
                        QStringLiteral("-screen"), QStringLiteral("0"),
                        QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")});
        while (!m_server.canReadLine())
            if (!m_server.waitForReadyRead(20000))
                return false;
        m_name = QLatin1Char(':') + QString::fromLatin1(m_server.readLine().trimmed());
        m_windows.setProcessEnvironment(environment());
        m_windows.start(QStringLiteral("openbox"), QStringList());
        return m_windows.waitForStarted();
    }

    [[nodiscard]] QProcessEnvironment environment() const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), m_name);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        return environment;
    }

private:
    QProcess m_server;
    QProcess m_windows;
    QString m_name;
};

/// The studio under test, with settings of its own.
class Studio {
public:
    Studio(const VirtualDisplay& display, const QString& folder)
        : m_display(display), m_folder(folder) {}
    ~Studio() {
        m_program.kill();
        m_program.waitForFinished();
    }

    bool start(QStringList options) {
        QProcessEnvironment environment = m_display.environment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder + QStringLiteral("/config"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder + QStringLiteral("/data"));
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        options << QStringLiteral("--report-state") << QStringLiteral("--frame-log") << frameLog();
        m_program.start(kProgram, options);
        return m_program.waitForStarted();
    }

    std::optional<QString> waitFor(const QString& beginning) {
        return waitFor(QStringList{beginning});
    }
    /// Reads on until a line begins like one of these; that line, or nothing when none comes.
    std::optional<QString> waitFor(const QStringList& beginnings) {
        const auto isOne = [&](const QString& line) {
            return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString& beginning) {
                return line.startsWith(beginning);
            });
        };
        for (;;) {
            while (m_program.canReadLine()) {
                const QString line = QString::fromUtf8(m_program.readLine()).trimmed();
                m_lines << line;
                if (isOne(line))
                    return line;
            }
            if (!m_program.waitForReadyRead(kLongWait)) {
                qWarning("waited in vain for \"%s\" after:\n%s",
                         qPrintable(beginnings.join(QLatin1Char('/'))),
                         qPrintable(m_lines.join(QLatin1Char('\n'))));
                return std::nullopt;
            }
        }
    }

    [[nodiscard]] bool hasSaid(const QString& words) const {
        return !m_lines.filter(words).isEmpty();
    }

    bool xdotool(const QStringList& words) const {
        QProcess tool;
        tool.setProcessEnvironment(m_display.environment());
        tool.start(QStringLiteral("xdotool"), words);
        return tool.waitForFinished(kLongWait) && tool.exitCode() == 0;
    }
    bool key(const char* name) const {
        return xdotool(
            {QStringLiteral("key"), QStringLiteral("--clearmodifiers"), QLatin1String(name)});
    }
    bool type(const QString& words) const {
        return xdotool(
            {QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("20"), words});
    }
    /// Waits until the window with this title has the keyboard.
    bool focus(const QString& title) const {
        return xdotool({QStringLiteral("search"), QStringLiteral("--sync"),
                        QStringLiteral("--onlyvisible"), QStringLiteral("--name"), title,
                        QStringLiteral("windowactivate"), QStringLiteral("--sync")});
    }
    bool quit() {
        return key("ctrl+q") && m_program.waitForFinished(kLongWait) && m_program.exitCode() == 0;
    }

    /// What it said at its end of how long the window's thread was kept from its events.
    QString worstBlock() {
        for (const QByteArray& line : m_program.readAllStandardOutput().split('\n'))
            if (line.startsWith("worst block"))
                return QString::fromUtf8(line);
        return {};
    }
    [[nodiscard]] QString frameLog() const { return m_folder + QStringLiteral("/frames.csv"); }

private:
    const VirtualDisplay& m_display;
    QString m_folder;
    QProcess m_program;
    QStringList m_lines;
};

double percentile99(std::vector<double> values) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::size_t(double(values.size() - 1) * 0.99)];
}

/// Says how steadily the canvas was drawn while painting; the machine decides, so nothing is
/// asserted.
void reportFrames(const QString& log) {
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    std::vector<double> intervals, drawings;
    while (!file.atEnd()) {
        const QList<QByteArray> columns = file.readLine().trimmed().split(',');
        if (columns.size() == 3 && columns[2] == "1") {
            intervals.push_back(columns[0].toDouble());
            drawings.push_back(columns[1].toDouble());
        }
    }
    QVERIFY(!intervals.empty());
    qInfo("%zu frames while painting; 99th percentile: %.1f ms between frames, %.2f ms to draw one",
          intervals.size(), percentile99(intervals), percentile99(drawings));
}

} // namespace

class TestFirstWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void typePaintStopKeepSave_data();
    void typePaintStopKeepSave();
    void noDisplayIsToldInASentence();
    void helpNeedsNoDisplay();
};

void TestFirstWindow::initTestCase() {
    for (const char* tool : {"Xvfb", "xdotool", "openbox"})
        if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QLatin1String(tool))));
    if (!QFileInfo::exists(kProgram))
        QSKIP("the program is not built");
}

void TestFirstWindow::typePaintStopKeepSave_data() {
    QTest::addColumn<QStringList>("options");
    QTest::newRow("scripted painter") << QStringList{
        QStringLiteral("--scripted"), QStringLiteral("--scripted-pace"), QStringLiteral("4")};
    if (QFileInfo::exists(kModel))
        QTest::newRow("built-in model") << QStringList{};
}

void TestFirstWindow::typePaintStopKeepSave() {
    QFETCH(QStringList, options);
    QTemporaryDir folder;
    VirtualDisplay display;
    QVERIFY(display.start());
    Studio studio(display, folder.path());
    QVERIFY(studio.start(options));
    const auto ready = studio.waitFor({QStringLiteral("ready"), QStringLiteral("no model")});
    QVERIFY(ready);
    if (studio.hasSaid(QStringLiteral("has no engine")))
        QSKIP("this build has no engine");
    QVERIFY2(ready->startsWith(QStringLiteral("ready")), "the model cannot be loaded");

    // Words, Enter, and a whole picture.
    QVERIFY(studio.focus(QStringLiteral("Depict")));
    QVERIFY(studio.type(QStringLiteral("a red car and a dog on the beach")));
    QVERIFY(studio.key("Return"));
    QVERIFY(studio.waitFor(QStringLiteral("row 1/")));
    const auto finished = studio.waitFor(QStringLiteral("finished"));
    QVERIFY(finished);
    QVERIFY(finished->startsWith(QStringLiteral("finished 16x16 seed")));

    // Another one, stopped half-way; its rows are kept.
    QVERIFY(studio.key("Return"));
    QVERIFY(studio.waitFor(QStringLiteral("row 4/")));
    QVERIFY(studio.key("Escape"));
    const auto stopped = studio.waitFor(QStringLiteral("stopped"));
    QVERIFY(stopped);
    QVERIFY(studio.key("ctrl+k"));
    const auto kept = studio.waitFor(QStringLiteral("kept"));
    QVERIFY(kept);
    const int rows = kept->section(QLatin1Char(' '), 1).toInt();
    QVERIFY(rows >= 3 && rows < 16);

    // Saved through the dialog, with what it was painted from.
    const QString file = folder.filePath(QStringLiteral("kept.png"));
    QVERIFY(studio.key("ctrl+s"));
    QVERIFY(studio.focus(QStringLiteral("Save the picture")));
    QVERIFY(studio.key("ctrl+a"));
    QVERIFY(studio.type(file));
    QVERIFY(studio.key("Return"));
    QVERIFY(studio.waitFor(QStringLiteral("saved")));
    const depict::Image picture = depict::readImage(file.toStdString());
    QCOMPARE(picture.width(), 512);
    QCOMPARE(picture.height(), rows * 32);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    const auto metadata = depict::readMetadata(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size())});
    QVERIFY(metadata);
    QCOMPARE(QString::fromStdString(metadata->request.words),
             QStringLiteral("a red car and a dog on the beach"));

    QVERIFY(studio.focus(QStringLiteral("Depict")));
    QVERIFY(studio.quit());
    reportFrames(studio.frameLog());
    const QString block = studio.worstBlock();
    QVERIFY(!block.isEmpty());
    qInfo("interface thread: %s", qPrintable(block)); // the machine decides: not asserted
}

void TestFirstWindow::noDisplayIsToldInASentence() {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    program.setProcessEnvironment(environment);
    program.start(kProgram, {QStringLiteral("--scripted")});
    QVERIFY(program.waitForFinished(kLongWait));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QVERIFY(program.exitCode() != 0);
    QVERIFY(program.readAllStandardError().contains("There is no display"));
}

void TestFirstWindow::helpNeedsNoDisplay() {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.remove(QStringLiteral("DISPLAY"));
    program.setProcessEnvironment(environment);
    program.start(kProgram, {QStringLiteral("--help")});
    QVERIFY(program.waitForFinished(kLongWait));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().contains("--frame-log"));
}

QTEST_GUILESS_MAIN(TestFirstWindow)
#include "tst_first_window.moc"
