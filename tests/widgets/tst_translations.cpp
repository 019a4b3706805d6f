// Every language of the interface says every text of the program, whole and unchanged in meaning as
// far as a program can see that. The texts come from the sources, read by lupdate here and now.
#include "generation/scripted_painter.h"
#include "widgets/main_window.h"
#include "widgets/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <map>
#include <tuple>

using namespace depict;

namespace {

struct Message {
    QString source;
    QStringList forms; // one, or as many as the language has numbers
    bool isCounted = false;
    bool isFinished = true;
};

using Key = std::tuple<QString, QString, QString>; // context, source, comment
using Messages = std::map<Key, Message>;

Message readMessage(QXmlStreamReader& xml, QString& comment) {
    Message message;
    message.isCounted = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            comment = xml.readElementText();
        else if (xml.name() != QLatin1String("translation"))
            xml.skipCurrentElement();
        else {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.isCounted)
                message.forms << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.forms << xml.readElementText();
        }
    }
    return message;
}

/// Throws away nothing: what cannot be read fails the test that asks.
Messages readMessages(const QString& path, QString* language = nullptr) {
    Messages messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    if (language != nullptr)
        *language = xml.attributes().value(QLatin1String("language")).toString();
    while (xml.readNextStartElement()) { // contexts
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message")) {
                QString comment;
                const Message message = readMessage(xml, comment);
                messages[{context, message.source, comment}] = message;
            } else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? Messages() : messages;
}

QString place(const Key& key) {
    return std::get<0>(key) + QStringLiteral(": ") + std::get<1>(key);
}

/// What a translation may move but neither lose nor invent.
QStringList fixedParts(const QString& text, bool withNumber) {
    static const QRegularExpression kParts(QStringLiteral(R"(%L?\d|%n|\*\.\w+|--\w+|</?\w+>|\t)"));
    QStringList parts;
    for (const auto& match : kParts.globalMatch(text))
        if (withNumber || match.captured() != QLatin1String("%n"))
            parts << match.captured();
    parts.sort();
    return parts;
}

/// The letter or digit that opens it with Alt; a null character when there is none.
QChar accelerator(const QString& text) {
    QString rest = text.section(QLatin1Char('\t'), 0, 0);
    rest.remove(QLatin1String("&&"));
    const auto at = rest.indexOf(QLatin1Char('&'));
    return at < 0 || at + 1 == rest.size() ? QChar() : rest.at(at + 1).toLower();
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysEveryText_data() { languages(); }
    void saysEveryText();
    void keepsFixedParts_data() { languages(); }
    void keepsFixedParts();
    void keepsAccelerators_data() { languages(); }
    void keepsAccelerators();
    void tellsActionsApart_data() { languages(); }
    void tellsActionsApart();
    void keepsLengthsSane_data() { languages(); }
    void keepsLengthsSane();
    void comesWithTheProgram_data() { languages(); }
    void comesWithTheProgram();
    void menusOpenByTheirLetters_data();
    void menusOpenByTheirLetters();

private:
    void languages();
    [[nodiscard]] Messages textsOfTheProgram(const QString& language) const;

    QDir m_folder = QDir(QStringLiteral(DEPICT_SOURCE_DIR "/translations"));
    QTemporaryDir m_temporary;
};

void TestTranslations::initTestCase() {
    QVERIFY(m_temporary.isValid());
    QVERIFY(m_folder.entryList({QStringLiteral("depict_*.ts")}).size() >= 11);
    QVERIFY(textsOfTheProgram(QStringLiteral("de")).size() > 200);
}

void TestTranslations::languages() {
    QTest::addColumn<QString>("name");
    for (const QString& file : m_folder.entryList({QStringLiteral("depict_*.ts")}))
        QTest::newRow(qPrintable(file)) << file.chopped(3);
}

/// As lupdate would begin a file for `language`: nothing translated, and of what is counted as many
/// empty forms as the language has. English needs only what is counted.
Messages TestTranslations::textsOfTheProgram(const QString& language) const {
    const QString path = m_temporary.filePath(language + QStringLiteral(".ts"));
    QStringList arguments{QStringLiteral("-silent"),
                          QStringLiteral("-target-language"),
                          language,
                          QStringLiteral("ui"),
                          QStringLiteral("app"),
                          QStringLiteral("-ts"),
                          path};
    if (language.startsWith(QLatin1String("en")))
        arguments.prepend(QStringLiteral("-pluralonly"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(DEPICT_SOURCE_DIR));
    lupdate.start(QStringLiteral(DEPICT_LUPDATE), arguments);
    if (!lupdate.waitForFinished(60000) || lupdate.exitCode() != 0)
        return {};
    return readMessages(path);
}

void TestTranslations::saysEveryText() {
    QFETCH(QString, name);
    QString language;
    const Messages translated =
        readMessages(m_folder.filePath(name + QStringLiteral(".ts")), &language);
    QCOMPARE(QLocale(language).language(), QLocale(name.section(QLatin1Char('_'), 1)).language());
    const Messages wanted = textsOfTheProgram(language);
    QStringList wrong;
    for (const auto& [key, message] : wanted) {
        const auto found = translated.find(key);
        if (found == translated.end())
            wrong << QStringLiteral("missing: ") + place(key);
        else if (!found->second.isFinished || found->second.forms.contains(QString()) ||
                 found->second.forms.size() != message.forms.size())
            wrong << QStringLiteral("unfinished: ") + place(key);
    }
    for (const auto& [key, message] : translated)
        if (wanted.count(key) == 0)
            wrong << QStringLiteral("obsolete: ") + place(key);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestTranslations::keepsFixedParts() {
    QFETCH(QString, name);
    QStringList wrong;
    for (const auto& [key, message] : readMessages(m_folder.filePath(name + QStringLiteral(".ts"))))
        for (const QString& form : message.forms) {
            // "One picture" needs no digit; the last form is the one for many.
            const bool isLast = &form == &message.forms.constLast();
            if (fixedParts(form, isLast) != fixedParts(message.source, isLast) ||
                (form.endsWith(QLatin1Char(' ')) && !message.source.endsWith(QLatin1Char(' '))) ||
                form.contains(QChar(0x2026)) != message.source.contains(QChar(0x2026)))
                wrong << place(key) + QStringLiteral(" | ") + form;
        }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestTranslations::keepsAccelerators() {
    QFETCH(QString, name);
    QStringList wrong;
    for (const auto& [key, message] : readMessages(m_folder.filePath(name + QStringLiteral(".ts"))))
        for (const QString& form : message.forms)
            if (accelerator(form).isNull() != accelerator(message.source).isNull() ||
                form.count(QLatin1Char('&')) != message.source.count(QLatin1Char('&')) ||
                (!accelerator(form).isNull() && !accelerator(form).isLetterOrNumber()))
                wrong << place(key) + QStringLiteral(" | ") + form;
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

/// Changed keys are remembered by what an action is called in the source; see InterfaceTranslator.
void TestTranslations::tellsActionsApart() {
    QFETCH(QString, name);
    std::map<QString, QString> sources;
    QStringList wrong;
    for (const auto& [key, message] : readMessages(m_folder.filePath(name + QStringLiteral(".ts"))))
        for (const QString& form : message.forms) {
            if (accelerator(form).isNull())
                continue;
            const auto [said, isNew] = sources.emplace(form, message.source);
            if (!isNew && said->second != message.source)
                wrong << said->second + QStringLiteral(" | ") + message.source;
        }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestTranslations::keepsLengthsSane() {
    QFETCH(QString, name);
    QStringList wrong;
    for (const auto& [key, message] : readMessages(m_folder.filePath(name + QStringLiteral(".ts"))))
        for (const QString& form : message.forms)
            if (form.size() > 1.6 * message.source.size() + 12 ||
                form.size() < 0.1 * message.source.size())
                wrong << place(key) + QStringLiteral(" | ") + form;
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestTranslations::comesWithTheProgram() {
    QFETCH(QString, name);
    const Messages messages = readMessages(m_folder.filePath(name + QStringLiteral(".ts")));
    QTranslator translator;
    QVERIFY(translator.load(name, QStringLiteral(":/i18n")));
    for (const auto& [key, message] : messages)
        if (!message.isCounted)
            QCOMPARE(translator.translate(std::get<0>(key).toUtf8().constData(),
                                          std::get<1>(key).toUtf8().constData(),
                                          std::get<2>(key).toUtf8().constData()),
                     message.forms.constFirst());
}

void TestTranslations::menusOpenByTheirLetters_data() {
    languages();
    QTest::newRow("English") << QString();
}

void TestTranslations::menusOpenByTheirLetters() {
    QFETCH(QString, name);
    QTranslator translator;
    if (!name.isEmpty()) {
        QVERIFY(translator.load(name, QStringLiteral(":/i18n")));
        QVERIFY(QCoreApplication::installTranslator(&translator));
    }
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ThemeSwitch themes(*qApp);
    Session session([](const LoadProgress&) { return std::make_unique<ScriptedPainter>(); },
                    settings);
    MainWindow window(session, themes);
    QStringList wrong;
    QList<QWidget*> menus{window.menuBar()};
    for (auto* menu : window.menuBar()->findChildren<QMenu*>())
        menus << menu;
    for (const auto* menu : menus) {
        std::map<QChar, QString> taken;
        for (const auto* action : menu->actions()) {
            const QChar letter = accelerator(action->text());
            if (action->isSeparator() || letter.isNull())
                continue;
            if (taken.count(letter) != 0)
                wrong << taken[letter] + QStringLiteral(" | ") + action->text();
            taken[letter] = action->text();
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
