#include "generation/scripted_painter.h"
#include "generation/shapes.h"
#include "session/session.h"
#include "widgets/setup/setup_bar.h"
#include "widgets/setup/shape_picker.h"
#include "widgets/setup/shape_tile.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace depict;

class TestSetupBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyShapeCanBeChosen_data();
    void everyShapeCanBeChosen();
    void exactSidesTellTheGrid();
    void formatsAreChosenByName();
    void lockKeepsTheShape();
    void filesMayBeLarger();
    void sidesAreSwapped();
    void typedSeedIsNotReplaced();
    void variantsAreChosen();
    void everyControlHasANameAndAKey();

private:
    QAbstractButton* tile(const QString& name) const {
        for (auto* button : m_panel->findChildren<ShapeTile*>())
            if (button->text() == name)
                return button;
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SetupBar> m_bar;
    ShapePanel* m_panel = nullptr;
};

void TestSetupBar::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_session = std::make_unique<Session>(
        [](const LoadProgress&) { return std::make_unique<ScriptedPainter>(); }, *m_settings);
    m_bar = std::make_unique<SetupBar>(*m_session, nullptr);
    m_panel = m_bar->findChild<ShapePanel*>();
    QVERIFY(m_panel);
}

void TestSetupBar::cleanup() {
    m_bar.reset();
    m_session.reset();
}

void TestSetupBar::everyShapeCanBeChosen_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("aspect");
    for (const NamedShape& shape : kShapes) {
        const QString name = QString::fromUtf8(shape.name.data(), qsizetype(shape.name.size()));
        QTest::newRow(qPrintable(name)) << name << shape.aspect();
    }
}

void TestSetupBar::everyShapeCanBeChosen() {
    QFETCH(QString, name);
    QFETCH(double, aspect);
    QAbstractButton* button = tile(name);
    QVERIFY(button);
    button->click();
    const GridSize grid = m_session->setup().shape.grid;
    QVERIFY((grid == gridFor(aspect, 256)));
    QCOMPARE(m_session->setup().shape.name, name);
    QVERIFY(button->isChecked());
    QCOMPARE(m_session->shown().grid.columns, grid.columns); // the sheet shows it at once
}

void TestSetupBar::exactSidesTellTheGrid() {
    const auto sides = m_panel->findChildren<QSpinBox*>();
    QCOMPARE(sides.size(), 2);
    sides[0]->setValue(1200);
    sides[1]->setValue(628);
    QTest::keyClick(m_panel, Qt::Key_Tab); // commits what is typed
    for (auto* button : m_panel->findChildren<QPushButton*>())
        button->click();
    QCOMPARE(m_session->setup().shape.exactSize, QSize(1200, 628));
    const GridSize grid = m_session->setup().shape.grid;
    QVERIFY(grid.columns > grid.rows);
    QVERIFY(grid.cells() <= kMostCells);
}

void TestSetupBar::formatsAreChosenByName() {
    auto* formats = m_panel->findChild<QComboBox*>();
    const auto choose = [&](const QString& beginning) {
        for (int i = 0; i < formats->count(); ++i)
            if (formats->itemText(i).startsWith(beginning))
                Q_EMIT formats->activated(i);
    };
    choose(QStringLiteral("Link preview"));
    QCOMPARE(m_session->setup().shape.pixels(), QSize(1200, 628));
    choose(QStringLiteral("A4 or A3 poster, upright"));
    QVERIFY(!m_session->setup().shape.exactSize);
    const GridSize grid = m_session->setup().shape.grid;
    QVERIFY(std::abs(double(grid.columns) / grid.rows - 210.0 / 297) < 0.03);
}

void TestSetupBar::lockKeepsTheShape() {
    const auto sides = m_panel->findChildren<QSpinBox*>();
    sides[0]->setValue(1200);
    sides[1]->setValue(600);
    for (auto* button : m_panel->findChildren<QAbstractButton*>())
        if (button->accessibleName().startsWith(QStringLiteral("Keep the shape")))
            button->click();
    sides[0]->setValue(800);
    QCOMPARE(sides[1]->value(), 400);
    sides[1]->setValue(300);
    QCOMPARE(sides[0]->value(), 600);
    // What would be painted is told before it is used.
    QVERIFY(!m_session->setup().shape.exactSize);
    bool isTold = false;
    for (const auto* label : m_panel->findChildren<QLabel*>())
        isTold = isTold || label->text().contains(QStringLiteral("600 × 300"));
    QVERIFY(isTold);
}

void TestSetupBar::filesMayBeLarger() {
    tile(QStringLiteral("4:1"))->click();
    const auto output = [&](const QString& text) {
        for (auto* button : m_panel->findChildren<QAbstractButton*>())
            if (button->text() == text)
                button->click();
    };
    output(QStringLiteral("×4"));
    QCOMPARE(m_session->setup().shape.exactSize, QSize(4096, 1024));
    QCOMPARE(m_session->setup().shape.name, QStringLiteral("4:1"));
    output(QStringLiteral("×1"));
    QVERIFY(!m_session->setup().shape.exactSize);
}

void TestSetupBar::sidesAreSwapped() {
    tile(QStringLiteral("3:1"))->click();
    const GridSize wide = m_session->setup().shape.grid;
    for (auto* button : m_bar->findChildren<QAbstractButton*>())
        if (button->accessibleName() == QStringLiteral("Swap width and height"))
            button->click();
    QCOMPARE(m_session->setup().shape.name, QStringLiteral("1:3"));
    QVERIFY((m_session->setup().shape.grid == GridSize{wide.columns, wide.rows}));
}

void TestSetupBar::typedSeedIsNotReplaced() {
    auto* seed = m_bar->findChild<QLineEdit*>();
    QVERIFY(m_session->setup().isSeedRandom);
    seed->selectAll();
    QTest::keyClicks(seed, QStringLiteral("4711"));
    QCOMPARE(m_session->setup().seed, std::uint64_t(4711));
    QVERIFY(!m_session->setup().isSeedRandom);
    QVERIFY(m_session->paint(QStringLiteral("a dog")));
    QTRY_VERIFY(!m_session->isPainting());
    QCOMPARE(m_session->shown().seed(), std::uint64_t(4711));
    QTest::keyClicks(seed, QStringLiteral("x"));
    QCOMPARE(seed->text(), QStringLiteral("4711"));
}

void TestSetupBar::variantsAreChosen() {
    for (auto* button : m_bar->findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("3"))
            button->click();
    QCOMPARE(m_session->setup().variants, 3);
}

void TestSetupBar::everyControlHasANameAndAKey() {
    for (auto* button : m_bar->findChildren<QAbstractButton*>()) {
        if (button->parentWidget()->inherits("QAbstractSpinBox") ||
            button->parentWidget()->inherits("QLineEdit"))
            continue;
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                 "a button without a name");
        QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->text()));
    }
}

QTEST_MAIN(TestSetupBar)
#include "tst_setup_bar.moc"
