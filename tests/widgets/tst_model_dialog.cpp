// What a person learns of a model folder before it is opened, and what they can choose then.
#include "widgets/models/model_dialog.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace depict;

namespace {

constexpr std::uint64_t kGigabyte = 1'000'000'000;

ModelReport report(std::uint64_t freeMemory) {
    ModelReport report;
    report.id = "Janus-Pro-7B";
    report.family = "janus-pro";
    report.licence = "MIT; read the model licence too.";
    report.parameters = 7'000'000'000;
    report.precisions = {
        {"bf16", 15 * kGigabyte}, {"8-bit", 8 * kGigabyte}, {"4-bit", 5 * kGigabyte}};
    report.freeMemory = freeMemory;
    report.shape.fixedGrid = {24, 24};
    report.shape.cellPixels = 16;
    return report;
}

QString allText(const ModelDialog& dialog) {
    QString text;
    for (const auto* label : dialog.findChildren<QLabel*>())
        if (!label->isHidden())
            text += label->text() + QLatin1Char('\n');
    return text;
}

} // namespace

class TestModelDialog : public QObject {
    Q_OBJECT
private:
    static QPushButton* openButton(const ModelDialog& dialog) {
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->isDefault())
                return button;
        return nullptr;
    }
    std::unique_ptr<ThemeSwitch> m_themes;

private Q_SLOTS:
    void initTestCase() {
        m_themes = std::make_unique<ThemeSwitch>(*qApp);
        m_themes->apply(ThemeChoice::light);
    }
    void nothingCanBeOpenedAtFirst() {
        const ModelDialog dialog([](const QString&) { return report(kGigabyte); });
        QVERIFY(!openButton(dialog)->isEnabled());
    }

    void precision_data() {
        QTest::addColumn<double>("free");
        QTest::addColumn<QString>("precision"); // empty: nothing fits
        QTest::addRow("everything fits") << 20.0 << "bf16";
        QTest::addRow("rounded weights fit") << 11.0 << "8-bit";
        QTest::addRow("the smallest fits") << 6.0 << "4-bit";
        QTest::addRow("nothing fits") << 4.0 << QString();
    }
    void precision() {
        QFETCH(double, free);
        QFETCH(QString, precision);
        ModelDialog dialog(
            [free](const QString&) { return report(std::uint64_t(free * kGigabyte)); });
        dialog.show();
        QSignalSpy chosen(&dialog, &ModelDialog::chosen);
        dialog.look(QStringLiteral("/models/janus"));
        auto* choice = dialog.findChild<QComboBox*>();
        QTRY_COMPARE(choice->count(), 3);
        QCOMPARE(choice->currentData().toString(), precision);
        QCOMPARE(openButton(dialog)->isEnabled(), !precision.isEmpty());
        QTRY_VERIFY(allText(dialog).contains(QStringLiteral("Janus-Pro-7B")));
        QTRY_VERIFY(allText(dialog).contains(QStringLiteral("384 × 384")));
        QTRY_VERIFY(allText(dialog).contains(QStringLiteral("read the model licence")));
        openButton(dialog)->click();
        QCOMPARE(chosen.count(), precision.isEmpty() ? 0 : 1);
        if (!chosen.isEmpty())
            QCOMPARE(chosen.first().at(1).toString(), precision);
    }

    void damagedFoldersAreShownAndStayClosed() {
        ModelDialog dialog([](const QString&) {
            auto broken = report(20 * kGigabyte);
            broken.problems = {"The model file a.safetensors is damaged: it is too short."};
            return broken;
        });
        dialog.show();
        dialog.look(QStringLiteral("/models/broken"));
        QTRY_VERIFY(allText(dialog).contains(QStringLiteral("it is too short")));
        QVERIFY(!openButton(dialog)->isEnabled());
    }

    void otherFoldersAreRefusedWithARemedy() {
        ModelDialog dialog([](const QString& folder) -> ModelReport {
            throw Error(ErrorKind::modelMissing, "The folder " + folder.toStdString() + " is odd.");
        });
        dialog.show();
        dialog.look(QStringLiteral("/music"));
        QTRY_VERIFY(allText(dialog).contains(QStringLiteral("/music is odd")));
        // A refusal looks like one, although the same label has said something else before.
        const auto* message = dialog.findChild<QLabel*>(QStringLiteral("modelMessage"));
        QCOMPARE(message->palette().color(QPalette::WindowText), currentTheme().trouble);
        QVERIFY(!openButton(dialog)->isEnabled());
    }

    void theLastFolderCounts() {
        ModelDialog dialog([](const QString& folder) {
            auto found = report(20 * kGigabyte);
            found.id = folder.toStdString();
            return found;
        });
        dialog.show();
        dialog.look(QStringLiteral("/first"));
        dialog.look(QStringLiteral("/second"));
        QTRY_VERIFY(allText(dialog).contains(QStringLiteral("/second")));
        QTRY_VERIFY(!allText(dialog).contains(QStringLiteral("/first")));
    }
};

QTEST_MAIN(TestModelDialog)
#include "tst_model_dialog.moc"
