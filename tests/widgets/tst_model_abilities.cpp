// What the window offers follows what the loaded model can do; the rest is greyed and says why.
#include "session/ability_text.h"
#include "session/session.h"
#include "support/other_model.h"
#include "widgets/chat/reply_switch.h"
#include "widgets/main_window.h"
#include "widgets/setup/setup_bar.h"
#include "widgets/setup/shape_picker.h"
#include "widgets/setup/shape_tile.h"
#include "widgets/theme/theme.h"
#include "widgets/tools/expand_panel.h"
#include "widgets/tools/selection_bar.h"
#include "widgets/tools/tool_box.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace depict;

class TestModelAbilities : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath("settings.ini"));
    }
    void cleanup() {
        m_window.reset();
        m_session.reset();
    }
    void oneShapeIsAllThereIs();
    void manySmallCells();
    void theShapeOfAnotherModelIsTakenAlong_data();
    void theShapeOfAnotherModelIsTakenAlong();
    void shapesOfOtherModelsAreRemembered();
    void abilities_data();
    void abilities();

private:
    void open(std::function<void(PainterFacts&)> change) {
        m_window.reset();
        m_session = std::make_unique<Session>(test::otherModel(std::move(change)), *m_settings);
        m_themes = std::make_unique<ThemeSwitch>(*qApp);
        m_window = std::make_unique<MainWindow>(*m_session, *m_themes);
        QTRY_VERIFY(m_session->facts().has_value());
        QTRY_COMPARE(m_session->progress().activity, Activity::idle);
    }
    [[nodiscard]] const ShapeChoice& shape() const { return m_session->setup().shape; }
    template <typename Widget = QAbstractButton>
    [[nodiscard]] Widget* named(const QString& name, const QObject* in = nullptr) const {
        for (auto* one : (in ? in : m_window.get())->template findChildren<Widget*>())
            if (one->accessibleName() == name || one->property("text").toString() == name)
                return one;
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeSwitch> m_themes;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestModelAbilities::oneShapeIsAllThereIs() {
    open([](PainterFacts& facts) { facts.shape = test::kOneSquare; });
    QVERIFY((shape().grid == GridSize{24, 24}));
    QCOMPARE(shape().pixels(), QSize(384, 384));
    auto* panel = m_window->findChild<ShapePanel*>();
    for (auto* tile : panel->findChildren<ShapeTile*>()) {
        QCOMPARE(tile->isEnabled(), tile->text() == QStringLiteral("1:1"));
        QCOMPARE(tile->toolTip().contains(QStringLiteral("384")), !tile->isEnabled());
    }
    QVERIFY(!named(QStringLiteral("Small"), panel)->isEnabled());
    // A banner is cut from the square; a sheet of paper, which has no pixels, cannot be.
    auto* formats = panel->findChild<QComboBox*>();
    const auto choose = [&](const QString& beginning) {
        for (int i = 0; i < formats->count(); ++i)
            if (formats->itemText(i).startsWith(beginning))
                Q_EMIT formats->activated(i);
    };
    choose(QStringLiteral("A4 or A3 poster, upright"));
    QVERIFY(!shape().exactSize);
    choose(QStringLiteral("Web banner"));
    QCOMPARE(shape().exactSize, QSize(1600, 400));
    QVERIFY((shape().grid == GridSize{24, 24}));
    QVERIFY(m_session->paint(QStringLiteral("a dog")));
    QTRY_VERIFY(!m_session->isPainting());
    QVERIFY((m_session->shown().grid == GridSize{24, 24}));
}

void TestModelAbilities::manySmallCells() {
    open([](PainterFacts& facts) { facts.shape = test::kFineCells; });
    QCOMPARE(shape().pixels(), QSize(1024, 1024));
    auto* panel = m_window->findChild<ShapePanel*>();
    named<ShapeTile>(QStringLiteral("Shape 4:1"), panel)->click();
    QVERIFY((shape().grid == GridSize{32, 128}));
    named(QStringLiteral("Small"), panel)->click();
    QVERIFY((shape().grid == GridSize{16, 64}));
    named(QStringLiteral("Large"), panel)->click();
    named<ShapeTile>(QStringLiteral("Shape 1:3"), panel)->click();
    QCOMPARE(shape().grid.rows, 3 * shape().grid.columns);
    QVERIFY(m_session->paint(QStringLiteral("a dog"))); // more cells than the built-in model has
    m_session->stop(AfterStop::discard);
}

void TestModelAbilities::theShapeOfAnotherModelIsTakenAlong_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("cells");
    QTest::addColumn<QSize>("exact");
    QTest::addColumn<QSize>("fine"); // cells of kFineCells
    QTest::newRow("a name") << "2:1" << QSize(32, 16) << QSize() << QSize(91, 45);
    QTest::newRow("an exact size") << "" << QSize(25, 13) << QSize(800, 400) << QSize(50, 25);
}

void TestModelAbilities::theShapeOfAnotherModelIsTakenAlong() {
    QFETCH(QString, name);
    QFETCH(QSize, cells);
    QFETCH(QSize, exact);
    QFETCH(QSize, fine);
    ShapeChoice chosen{name, {cells.height(), cells.width()}, 32, {}};
    if (exact.isValid())
        chosen.exactSize = exact;
    QVERIFY(fitted(chosen, {}) == chosen);
    const auto there = fitted(chosen, test::kFineCells);
    QCOMPARE(QSize(there.grid.columns, there.grid.rows), fine);
    QCOMPARE(there.cellPixels, 16);
    QVERIFY(fitted(there, test::kFineCells) == there);
    const auto square = fitted(chosen, test::kOneSquare);
    QVERIFY((square.grid == GridSize{24, 24}));
    QCOMPARE(square.exactSize.has_value(), exact.isValid());
    const auto back = fitted(there, {});
    QVERIFY(back.cellPixels == 32 && back.grid.cells() <= kMostCells && back.name == there.name);
}

void TestModelAbilities::shapesOfOtherModelsAreRemembered() {
    open([](PainterFacts& facts) { facts.shape = test::kFineCells; });
    named<ShapeTile>(QStringLiteral("Shape 16:9"), m_window.get())->click();
    const ShapeChoice chosen = shape();
    m_window.reset();
    m_session.reset();
    QVERIFY(m_settings->shape() == chosen);
    open([](PainterFacts&) {}); // the built-in model's cells
    QCOMPARE(shape().name, QStringLiteral("16:9"));
    QCOMPARE(shape().cellPixels, 32);
    QVERIFY(shape().grid.cells() <= kMostCells);
}

void TestModelAbilities::abilities_data() {
    QTest::addColumn<bool>("can");
    QTest::newRow("can") << true;
    QTest::newRow("cannot") << false;
}

void TestModelAbilities::abilities() {
    QFETCH(bool, can);
    open([can](PainterFacts& facts) {
        facts.canEdit = facts.canMask = facts.canSelect = can;
        facts.canAnswer = can;
    });
    QImage picture(512, 384, QImage::Format_RGB32);
    picture.fill(QColor(120, 180, 90));
    m_session->pastePicture(picture);
    QTRY_VERIFY(m_session->shown().hasPicture());
    const auto facts = m_session->facts();
    const auto expect = [&](auto* part, bool PainterFacts::*ability) {
        QVERIFY(part);
        QCOMPARE(part->isEnabled(), can);
        QCOMPARE(part->toolTip() == reasonAgainst(facts, ability), !can);
    };
    auto* replies = m_window->findChild<ReplySwitch*>();
    expect(named(QStringLiteral("Ask"), replies), &PainterFacts::canAnswer);
    expect(named(QStringLiteral("Paint"), replies), &PainterFacts::canEdit);
    const auto tool = [&](const QString& beginning) -> QAction* {
        for (auto* action : m_window->findChild<ToolBox*>()->tools())
            if (action->text().startsWith(beginning))
                return action;
        return nullptr;
    };
    expect(tool(QStringLiteral("Select the thing")), &PainterFacts::canSelect);
    expect(tool(QStringLiteral("Expand")), &PainterFacts::canMask);
    QVERIFY(tool(QStringLiteral("Lasso"))->isEnabled());
    expect(named<QLineEdit>(QStringLiteral("Select by words")), &PainterFacts::canSelect);
    m_session->masking().selection().selectAll();
    QTRY_VERIFY(m_session->masking().isActive());
    auto* bar = m_window->findChild<SelectionBar*>();
    for (const auto* name : {"Remove", "Add…", "Replace…", "Keep only"})
        expect(named(QString::fromUtf8(name), bar), &PainterFacts::canMask);
    expect(named(QStringLiteral("Describe"), bar), &PainterFacts::canAnswer);
    QVERIFY(named(QStringLiteral("Invert"), bar)->isEnabled());
    for (auto* action : m_window->findChildren<QAction*>())
        if (action->text() == QStringLiteral("&Remove what is selected"))
            expect(action, &PainterFacts::canMask);
    if (can)
        return;
    // Nothing gets through elsewhere either.
    m_session->masking().selection().clear();
    QSignalSpy errors(m_session.get(), &Session::errorRaised);
    m_session->setReply(Reply::picture);
    QVERIFY(!m_session->paint(QStringLiteral("make it red")));
    m_session->selectByWords(QStringLiteral("the dog"), Combine::replace);
    QCOMPARE(errors.size(), 2);
    QVERIFY(!m_session->isPainting());
}

QTEST_MAIN(TestModelAbilities)
#include "tst_model_abilities.moc"
