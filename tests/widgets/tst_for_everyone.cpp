// Walks over every widget of the window and of every dialog that the menus lead to: names for those
// who hear the window, keys for those who have no mouse, contrast, and room for long words.
#include "every_dialog.h"
#include "painted_window.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/prompt/prompt_box.h"
#include "widgets/tools/key_pointer.h"
#include "widgets/tools/tool_box.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>
#include <QToolButton>
#include <QTranslator>

#include <cmath>

using namespace depict;

namespace {

/// Every text longer by about two fifths, as translations are.
class LongWords : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        QString text = QString::fromUtf8(source);
        static const QString kTail = QStringLiteral("en und noch etwas mehr dazu gesagt");
        const int more = int(std::lround(0.4 * double(text.size())));
        const bool isSentence = text.endsWith(QChar(0x2026));
        if (isSentence)
            text.chop(1);
        text += kTail.left(more);
        return isSentence ? text + QChar(0x2026) : text;
    }
};

bool isControl(const QWidget* widget) {
    if (qobject_cast<const QScrollBar*>(widget) ||
        widget->objectName().startsWith(QLatin1String("qt_")) ||
        qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) || // its inner field
        qobject_cast<const QComboBox*>(widget->parentWidget()) ||
        qobject_cast<const QLineEdit*>(widget->parentWidget()) || // its clear button
        widget->inherits("QComboBoxPrivateContainer"))
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractSlider*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const CanvasView*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget);
}

QList<QWidget*> visibleControls(const QWidget& root) {
    QList<QWidget*> controls;
    for (auto* widget : root.findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == &root && isControl(widget))
            controls << widget;
    return controls;
}

QString nameOf(const QWidget* widget) {
    auto* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QByteArray describe(const QWidget* widget, const QString& place) {
    QStringList path;
    for (const QWidget* one = widget; one; one = one->parentWidget())
        path.prepend(
            QString::fromLatin1(one->metaObject()->className()) +
            (one->objectName().isEmpty() ? QString() : QLatin1Char('#') + one->objectName()));
    return (place + QStringLiteral(": ") + path.join(QLatin1Char('/')) + QStringLiteral(" “") +
            nameOf(widget) + QStringLiteral("”"))
        .toUtf8();
}

/// In a group of which one is chosen, Tab goes to the chosen one and arrows to the others.
bool isReachedByArrows(const QWidget* widget, const QSet<QWidget*>& reached) {
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (!button || !(button->autoExclusive() || (button->group() && button->group()->exclusive())))
        return false;
    for (const QWidget* other : reached) {
        const auto* one = qobject_cast<const QAbstractButton*>(other);
        const bool isMate =
            one && (button->group() ? one->group() == button->group()
                                    : one->autoExclusive() && one->parent() == button->parent());
        if (isMate)
            return true;
    }
    return false;
}

void checkNamesAndKeys(QWidget& root, const QString& place) {
    const QList<QWidget*> controls = visibleControls(root);
    QVERIFY(!controls.isEmpty());
    root.activateWindow();
    if (!root.focusWidget())
        controls.first()->setFocus();
    QSet<QWidget*> reached;
    for (QWidget* at = root.focusWidget(); at && !reached.contains(at); at = root.focusWidget()) {
        reached << at;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    for (QWidget* control : controls) {
        QVERIFY2(!nameOf(control).trimmed().isEmpty(), describe(control, place));
        if (!control->isEnabled())
            continue;
        QWidget* proxy = control->focusProxy() ? control->focusProxy() : control;
        QVERIFY2(reached.contains(proxy) || reached.contains(control) ||
                     isReachedByArrows(control, reached),
                 describe(control, place));
    }
}

/// Texts that do not wrap and are not cut short on purpose have room for all their letters.
void checkRoom(const QWidget& root, const QString& place) {
    for (auto* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &root)
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (label && !label->wordWrap() && label->pixmap().isNull())
            QVERIFY2(label->width() + 1 >= label->minimumSizeHint().width() &&
                         label->height() + 1 >= label->fontMetrics().height(),
                     describe(widget, place));
        const auto* tool = qobject_cast<const QToolButton*>(widget);
        const bool showsWords =
            !tool || tool->icon().isNull() || tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
        if (button && showsWords && !button->text().isEmpty() &&
            widget->objectName() != QLatin1String("qt_toolbar_ext_button"))
            QVERIFY2(button->width() + 1 >= button->fontMetrics().horizontalAdvance(
                                                button->fontMetrics().elidedText(
                                                    button->text(), Qt::ElideNone, 0)) &&
                         button->height() + 1 >= button->fontMetrics().height(),
                     describe(widget, place));
        if (label && label->wordWrap() && !label->text().isEmpty())
            QVERIFY2(label->height() + 1 >= label->heightForWidth(label->width()),
                     describe(widget, place));
    }
}

double luminance(const QColor& colour) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestForEveryone : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textStandsOutFromItsGround_data();
    void textStandsOutFromItsGround();
    void everyControlHasANameAndIsReachedByKeys();
    void longWordsHaveRoom();
    void windowFitsASmallScreen();
    void mirroredAllButTheCanvas();
    void shapesAreSelectedByKeys();
    void lassoIsClosedByKeys();
    void escapeGivesUpWhatKeysBegan();
};

void TestForEveryone::textStandsOutFromItsGround_data() {
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("light") << ThemeChoice::light;
    QTest::newRow("dark") << ThemeChoice::dark;
}

void TestForEveryone::textStandsOutFromItsGround() {
    QFETCH(ThemeChoice, choice);
    ThemeSwitch themes(*qApp);
    themes.apply(choice);
    const Theme& theme = currentTheme();
    const QPalette palette = QApplication::palette();
    const auto check = [](const char* what, const QColor& text, const QColor& ground,
                          double least = 4.5) {
        QVERIFY2(contrast(text, ground) >= least,
                 qPrintable(QStringLiteral("%1: %2 on %3 has %4")
                                .arg(QLatin1String(what), text.name(), ground.name())
                                .arg(contrast(text, ground))));
    };
    for (const QColor& ground : {theme.window, theme.raised, theme.field, theme.hover})
        check("text", theme.text, ground);
    for (const QColor& ground : {theme.window, theme.raised, theme.field, theme.hover})
        check("quiet text", theme.quietText, ground);
    check("text on the accent", theme.onAccent, theme.accent);
    check("text on the accent, pointed at", theme.onAccent, theme.accentHover);
    check("trouble", theme.trouble, theme.troubleGround);
    check("text of trouble", theme.text, theme.troubleGround);
    check("links", palette.color(QPalette::Link), theme.window);
    check("placeholders", palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base));
    check("chosen text", palette.color(QPalette::HighlightedText),
          palette.color(QPalette::Highlight));
    check("tool tips", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase));
    check("focus frames", theme.focus, theme.window, 3); // no text: 3 is what is asked for
}

void TestForEveryone::everyControlHasANameAndIsReachedByKeys() {
    test::PaintedWindow painted(ThemeChoice::light);
    QVERIFY(painted.show({1280, 800}));
    checkNamesAndKeys(painted.window(), QStringLiteral("first"));
    QVERIFY(painted.paint(QStringLiteral("a dog")));
    painted.session().masking().selection().selectAll();
    painted.window().actionRegistry().find(QStringLiteral("mask-brush"))->action->trigger();
    checkNamesAndKeys(painted.window(), QStringLiteral("painted"));
    const int count =
        test::forEveryDialog(painted.window(), [](QDialog& dialog, const QString& id) {
            checkNamesAndKeys(dialog, id);
        });
    QVERIFY(count >= 4);
}

void TestForEveryone::longWordsHaveRoom() {
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 1.25);
    QApplication::setFont(large);
    LongWords words;
    QCoreApplication::installTranslator(&words);
    {
        test::PaintedWindow painted(ThemeChoice::light);
        QVERIFY(painted.show({1600, 1000}));
        checkRoom(painted.window(), QStringLiteral("first"));
        QVERIFY(painted.paint(QStringLiteral("a dog")));
        painted.session().masking().selection().selectAll();
        QCoreApplication::processEvents();
        checkRoom(painted.window(), QStringLiteral("painted"));
        test::forEveryDialog(painted.window(),
                             [](QDialog& dialog, const QString& id) { checkRoom(dialog, id); });
    }
    QCoreApplication::removeTranslator(&words);
    QApplication::setFont(usual);
}

void TestForEveryone::windowFitsASmallScreen() {
    test::PaintedWindow painted(ThemeChoice::light);
    QVERIFY(painted.show({1280, 800}));
    QVERIFY(painted.paint(QStringLiteral("a dog")));
    const QSize least = painted.window().minimumSizeHint();
    QVERIFY2(least.width() <= 1280 && least.height() <= 800,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

void TestForEveryone::mirroredAllButTheCanvas() {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    {
        test::PaintedWindow painted(ThemeChoice::light);
        QVERIFY(painted.show({1280, 800}));
        MainWindow& window = painted.window();
        const auto middle = [&](const QWidget* widget) {
            return widget->mapTo(&window, widget->rect().center()).x();
        };
        QVERIFY(middle(window.findChild<ToolBox*>()) > middle(&window.canvas()));
        QCOMPARE(window.canvas().view().layoutDirection(), Qt::LeftToRight);
        QCOMPARE(window.prompt().layoutDirection(), Qt::RightToLeft);
        QVERIFY(painted.paint(QStringLiteral("a dog"))); // cells from left to right, as ever
        const Painting& shown = painted.session().shown();
        QVERIFY(shown.cellArea(1).x() > shown.cellArea(0).x());
        const auto& view = window.canvas().view();
        QVERIFY(view.transform().toView(QPointF(100, 0)).x() >
                view.transform().toView(QPointF(0, 0)).x());
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestForEveryone::shapesAreSelectedByKeys() {
    test::PaintedWindow painted(ThemeChoice::light);
    QVERIFY(painted.show({1280, 800}));
    QVERIFY(painted.paint(QStringLiteral("a dog")));
    CanvasView& view = painted.window().canvas().view();
    const Selection& selection = painted.session().masking().selection();
    auto* pointer = view.findChild<KeyPointer*>();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_M);
    QTest::keyClick(&view, Qt::Key_Right); // shows the cross in the middle
    QVERIFY(pointer->isVisible());
    const QPointF start = pointer->place().value();
    QTest::keyClick(&view, Qt::Key_Return);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(selection.isEmpty());
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(selection.bounds(), QRect(start.toPoint(), QSize(20, 10)));
    // A stroke of the brush adds to it.
    QTest::keyClick(&view, Qt::Key_B);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(selection.isStroking());
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(!selection.isStroking());
    QVERIFY(selection.bounds().height() > 10);
}

void TestForEveryone::lassoIsClosedByKeys() {
    test::PaintedWindow painted(ThemeChoice::light);
    QVERIFY(painted.show({1280, 800}));
    QVERIFY(painted.paint(QStringLiteral("a dog")));
    CanvasView& view = painted.window().canvas().view();
    const Selection& selection = painted.session().masking().selection();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_L);
    QTest::keyClick(&view, Qt::Key_Left);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left}) {
        QTest::keyClick(&view, Qt::Key_Return);
        QTest::keyClick(&view, key);
        QTest::keyClick(&view, key);
    }
    QVERIFY(selection.isEmpty());
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Return); // where the last corner is
    QVERIFY(!selection.isEmpty());
}

void TestForEveryone::escapeGivesUpWhatKeysBegan() {
    test::PaintedWindow painted(ThemeChoice::light);
    QVERIFY(painted.show({1280, 800}));
    QVERIFY(painted.paint(QStringLiteral("a dog")));
    CanvasView& view = painted.window().canvas().view();
    const Selection& selection = painted.session().masking().selection();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_B);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(selection.isStroking());
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!selection.isStroking() && selection.isEmpty());
    QVERIFY(!view.findChild<KeyPointer*>()->place());
}

QTEST_MAIN(TestForEveryone)
#include "tst_for_everyone.moc"
