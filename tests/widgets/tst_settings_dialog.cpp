#include "session/settings.h"
#include "widgets/settings/interface_language.h"
#include "widgets/settings/settings_dialog.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace depict;

class TestSettingsDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void themesTakeEffectAtOnce();
    void choicesAreWrittenDown();
    void resettingAsksAndKeepsKeys();
    void everyLanguageHasItsName();
    void sourceIsKnownOfTranslatedTexts();

private:
    /// The field with this accessible name.
    template <typename Field> Field* field(const QString& name) {
        for (auto* one : m_dialog->findChildren<Field*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    void choose(QComboBox* box, const QVariant& value) {
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeSwitch> m_themes;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettingsDialog::init() {
    m_dialog.reset();
    const QString file = m_folder.filePath(QStringLiteral("settings.ini"));
    m_settings.reset();
    QFile::remove(file);
    m_settings = std::make_unique<Settings>(file);
    m_themes = std::make_unique<ThemeSwitch>(*qApp);
    m_themes->apply(ThemeChoice::light);
    m_dialog = std::make_unique<SettingsDialog>(*m_settings, *m_themes, nullptr);
    m_dialog->show();
}

void TestSettingsDialog::themesTakeEffectAtOnce() {
    for (auto* button : m_dialog->findChildren<QToolButton*>())
        if (button->text() == QStringLiteral("Dark"))
            button->click();
    QVERIFY(currentTheme().isDark);
    QCOMPARE(m_settings->theme(), ThemeChoice::dark);
}

void TestSettingsDialog::choicesAreWrittenDown() {
    choose(field<QComboBox>(QStringLiteral("Language")), QStringLiteral("pt_BR"));
    choose(field<QComboBox>(QStringLiteral("Size of the interface")), 150);
    choose(field<QComboBox>(QStringLiteral("Shape")), QStringLiteral("4:1"));
    field<QSpinBox>(QStringLiteral("Threads"))->setValue(3);
    const Settings again(m_folder.filePath(QStringLiteral("settings.ini")));
    QCOMPARE(again.language(), QStringLiteral("pt_BR"));
    QCOMPARE(again.interfaceScale(), 150);
    QCOMPARE(again.threads(), 3);
    QCOMPARE(again.firstShape().name, QStringLiteral("4:1"));
    QCOMPARE(again.firstShape().grid, (GridSize{8, 32}));
}

void TestSettingsDialog::resettingAsksAndKeepsKeys() {
    m_settings->setKeys(QStringLiteral("paint"), {QStringLiteral("F9")});
    m_settings->setProjectsFolder(QStringLiteral("/somewhere/else"));
    choose(field<QComboBox>(QStringLiteral("Language")), QStringLiteral("ja"));
    for (auto* button : m_dialog->findChildren<QPushButton*>())
        if (button->text().startsWith(QStringLiteral("Reset settings")))
            button->click();
    QCOMPARE(m_settings->language(), QStringLiteral("ja")); // it only asks
    auto* box = m_dialog->findChild<QMessageBox*>();
    QVERIFY(box);
    for (auto* button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    QCOMPARE(m_settings->language(), QString());
    QVERIFY(m_settings->projectsFolder() != QStringLiteral("/somewhere/else"));
    QCOMPARE(m_settings->keys().size(), std::size_t{1});
    QTRY_COMPARE(field<QComboBox>(QStringLiteral("Language"))->currentIndex(), 0);
}

void TestSettingsDialog::everyLanguageHasItsName() {
    auto* languages = field<QComboBox>(QStringLiteral("Language"));
    QCOMPARE(languages->count(), int(kInterfaceLanguages.size()) + 1); // and the system's
    for (const auto& [code, name] : kInterfaceLanguages) {
        QVERIFY(QLocale(QLatin1String(code)).language() != QLocale::C);
        QVERIFY(languages->findText(QString::fromUtf8(name)) > 0);
    }
}

void TestSettingsDialog::sourceIsKnownOfTranslatedTexts() {
    installLanguage(*qApp, QStringLiteral("de"));
    const QString german = QCoreApplication::translate("depict::MainWindow", "&Undo");
    QVERIFY(german != QStringLiteral("&Undo"));
    QCOMPARE(sourceText(german), QStringLiteral("&Undo"));
    installLanguage(*qApp, QStringLiteral("en"));
    QCOMPARE(QCoreApplication::translate("depict::MainWindow", "&Undo"), QStringLiteral("&Undo"));
    QCOMPARE(sourceText(QStringLiteral("never heard")), QStringLiteral("never heard"));
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
