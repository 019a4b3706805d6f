// What is remembered from one start to the next, where it is more than a value.
#include "session/settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace depict;

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesAreLookedForInAFolderThatExists() {
        const QTemporaryDir home;
        Settings settings(home.filePath(QStringLiteral("settings.ini")));
        QVERIFY(QDir(settings.lastFolder()).exists());
        const QString pictures = home.filePath(QStringLiteral("pictures"));
        QVERIFY(QDir().mkdir(pictures));
        settings.setLastFolder(pictures);
        QCOMPARE(settings.lastFolder(), pictures);
        QVERIFY(QDir(pictures).removeRecursively());
        QVERIFY(settings.lastFolder() != pictures);
        QVERIFY(QDir(settings.lastFolder()).exists());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
