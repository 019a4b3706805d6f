// The pictures above the words, and those that are still being painted.
#include "session/session.h"
#include "support/scripted_gate.h"
#include "widgets/chat/attachment_bar.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace depict;

class TestAttachmentBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPictureInWorkIsAChipThatSaysSo();
};

void TestAttachmentBar::aPictureInWorkIsAChipThatSaysSo() {
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("s.ini")));
    settings.setLooksAtResults(false);
    const auto gate = std::make_shared<test::Gate>(40);
    Session session(test::gatedPainters(gate), settings);
    QTRY_VERIFY(session.facts());
    AttachmentBar bar(session, nullptr);
    bar.show();
    const auto chips = [&] {
        QStringList names;
        for (const auto* chip : bar.findChildren<AttachmentChip*>())
            if (!chip->isHidden())
                names << chip->accessibleName();
        return names;
    };
    auto* waiting = bar.findChild<QLabel*>(QStringLiteral("waitingWords"));
    auto* change = bar.findChild<QToolButton*>(QStringLiteral("changeShown"));
    QVERIFY(session.paint(QStringLiteral("a dog")));
    QTRY_COMPARE(session.shown().cellsPainted, 40);
    QVERIFY(change->isVisible()); // the next words paint a new picture, unless it is pressed
    change->click();
    QVERIFY(!change->isVisible());
    QCOMPARE(chips(),
             QStringList{QStringLiteral("Changes this picture: a dog (still being painted)")});
    QVERIFY(!waiting->isVisible());
    QVERIFY(session.paint(QStringLiteral("a hat\nand a scarf")));
    QVERIFY(waiting->isVisible());
    QCOMPARE(waiting->text(), QStringLiteral("Waiting for the picture: a hat and a scarf"));
    gate->open();
    QTRY_COMPARE(chips(), QStringList{QStringLiteral("Changes this picture: a dog")});
    QTRY_VERIFY(!waiting->isVisible());
    QTRY_VERIFY(!session.isPainting());
}

QTEST_MAIN(TestAttachmentBar)
#include "tst_attachment_bar.moc"
