#include "widgets/theme/theme.h"

#include <QApplication>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QVariant>
#include <QWidget>

namespace depict {
namespace {

const Theme kLight{false,     "#f3f3f4", "#ffffff", "#ffffff", "#e6e6e9", "#cfcfd4", "#1c1c1f",
                   "#5c5c64", "#9a9aa2", "#3d4fd8", "#3243c2", "#ffffff", "#3d4fd8", "#a8241b",
                   "#fdeceb", "#d6d6d9", "#f6f1e7", "#e4dccb", "#ffffff", "#dcdcdf", "#e3e6fb"};
const Theme kDark{true,      "#262628", "#303033", "#1d1d1f", "#3b3b3f", "#47474c", "#ececee",
                  "#a9a9b2", "#6c6c74", "#5566f5", "#4658e8", "#ffffff", "#8e9bff", "#ffaaa0",
                  "#44221f", "#18181a", "#e9e3d6", "#d5ccb9", "#5a5a5e", "#48484c", "#343a66"};

constexpr char kRules[] = R"(
* { outline: none; }
QMainWindow, QDialog { background: @window; }
QWidget#setupBar, QWidget#promptDock, QWidget#statusLine { background: @window; }
QWidget#setupBar { border-bottom: 1px solid @line; }
QWidget#toolBox, QWidget#toolOptions, QWidget#reviewBar, QWidget#reviewFacts, QWidget#sidePanel { background: @window; }
QWidget#sidePanel { border-left: 1px solid @line; }
QWidget#toolBox { border-right: 1px solid @line; }
QWidget#toolOptions, QWidget#reviewBar { border-bottom: 1px solid @line; }
QWidget#reviewFacts { border-top: 1px solid @line; }
QWidget#promptDock { border-top: 1px solid @line; }
QMenuBar { background: @window; padding: 2px 4px; border: none; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @raised; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: @hover; color: @text; }
QMenu::item:disabled { color: @disabledText; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 6px; }
QMenu::icon:checked { background: @checked; border: 1px solid @focus; border-radius: 4px; padding: 1px; left: 4px; }
QMenu::indicator { width: 14px; height: 14px; left: 8px; border-radius: 4px; }
QMenu::indicator:non-exclusive:unchecked { border: 1px solid @quietText; }
QMenu::indicator:checked { background: @accent; image: url(:/icons/check.svg); }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px 6px; }

QPushButton, QToolButton { background: @raised; color: @text; border: 1px solid @line; border-radius: 6px;
    padding: 0 10px; min-height: 30px; }
QToolButton { padding: 0 7px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @line; }
QPushButton:focus, QToolButton:focus { border: 2px solid @focus; padding: 0 9px; min-height: 28px; }
QToolButton:focus { padding: 0 6px; }
QPushButton:disabled, QToolButton:disabled { color: @disabledText; }
QToolButton:checked { background: @checked; border-color: @focus; }
QToolButton::menu-indicator { image: none; }
*[look="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600;
    padding: 0 16px; }
*[look="primary"]:hover { background: @accentHover; border-color: @accentHover; }
*[look="primary"]:pressed { background: @accentHover; }
*[look="primary"]:focus { border: 2px solid @text; padding: 0 15px; }
*[look="primary"]:disabled { background: @hover; color: @disabledText; border-color: @hover; }
*[look="quiet"] { background: transparent; border-color: transparent; }
*[look="quiet"]:hover { background: @hover; }
*[look="quiet"]:focus { border: 2px solid @focus; }
*[look="chip"] { background: @field; border-radius: 16px; padding: 0 14px; text-align: left; }
*[look="chip"]:hover { background: @hover; border-color: @focus; }
*[look="chip"]:focus { padding: 0 13px; }
*[look="segment"] { border-radius: 0; margin-left: -1px; min-width: 18px; }
*[look="segmentFirst"] { border-top-right-radius: 0; border-bottom-right-radius: 0; min-width: 18px; }
*[look="segmentLast"] { border-top-left-radius: 0; border-bottom-left-radius: 0; margin-left: -1px; min-width: 18px; }

QLineEdit, QSpinBox, QPlainTextEdit { background: @field; color: @text; border: 1px solid @line; border-radius: 6px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QSpinBox { padding: 0 8px; min-height: 30px; }
QWidget#toolOptions QLineEdit, QWidget#toolOptions QSpinBox { padding: 0 5px; min-height: 24px; }
QWidget#reviewBar QPushButton, QWidget#toolOptions QToolButton, QWidget#reviewBar QToolButton, QWidget#reviewFacts QToolButton { min-height: 24px; }
QLineEdit:focus, QSpinBox:focus, QPlainTextEdit:focus { border: 2px solid @focus; }
QLineEdit:focus, QSpinBox:focus { padding: 0 7px; min-height: 28px; }
QLineEdit:disabled, QSpinBox:disabled { color: @disabledText; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }

QComboBox { background: @field; color: @text; border: 1px solid @line; border-radius: 6px; padding: 0 8px;
    min-height: 30px; selection-background-color: @accent; selection-color: @onAccent; }
QComboBox:focus { border: 2px solid @focus; padding: 0 7px; min-height: 28px; }
QComboBox:disabled { color: @disabledText; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/arrow.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @raised; color: @text; border: 1px solid @line; padding: 4px;
    selection-background-color: @hover; selection-color: @text; }
QWidget#sidePanel QToolButton, QWidget#sidePanel QPushButton { min-height: 26px; }
QWidget#sidePanel QDoubleSpinBox, QWidget#sidePanel QSpinBox, QWidget#sidePanel QComboBox { min-height: 26px; }
QDoubleSpinBox { background: @field; color: @text; border: 1px solid @line; border-radius: 6px; padding: 0 7px;
    min-height: 30px; selection-background-color: @accent; selection-color: @onAccent; }
QDoubleSpinBox:focus { border: 2px solid @focus; padding: 0 6px; }
QDoubleSpinBox:disabled { color: @disabledText; }
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: none; }

QSlider:horizontal { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; background: @line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border-radius: 7px; background: @raised;
    border: 1px solid @quietText; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { border: 2px solid @focus; }
QSlider::groove:horizontal:disabled, QSlider::sub-page:horizontal:disabled { background: @hover; }
QCheckBox { background: transparent; color: @text; spacing: 6px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @quietText; border-radius: 4px; background: @field; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/check.svg); }
QCheckBox::indicator:focus { border: 2px solid @focus; width: 14px; height: 14px; }
QCheckBox:disabled { color: @disabledText; }

QLabel { background: transparent; color: @text; }
QLabel[look="quiet"] { color: @quietText; border: none; }
QLabel[look="title"] { font-size: 17pt; font-weight: 600; }
QLabel[look="heading"] { font-weight: 600; }
QFrame[look="card"] { background: @raised; border: 1px solid @line; border-radius: 10px; }
QFrame[look="popup"] { background: @raised; border: 1px solid @line; }
QFrame[look="trouble"] { background: @troubleGround; border: none; border-left: 4px solid @trouble; }
QFrame[look="trouble"] QLabel { color: @text; }
QFrame[look="trouble"] QLabel[look="heading"] { color: @trouble; }
QFrame[look="answer"] { background: @raised; border: 1px solid @line; border-radius: 8px; }
QFrame[look="rule"] { background: @line; border: none; }
QListView#historyStrip { background: @window; border: none; border-top: 1px solid @line; padding: 0 8px; }
QListWidget#settingsPages { background: transparent; border: none; }
QListWidget#settingsPages::item { padding: 8px; border-radius: 6px; color: @text; }
QListWidget#settingsPages::item:hover { background: @hover; }
QListWidget#settingsPages::item:selected { background: @checked; color: @text; }
QListWidget#settingsPages::item:selected:focus { border: 2px solid @focus; padding: 6px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTreeWidget { background: @field; color: @text; border: 1px solid @line; border-radius: 6px; padding: 4px; }
QTreeWidget:focus { border: 2px solid @focus; padding: 3px; }
QTreeWidget::item { padding: 5px 8px; border: none; }
QTreeWidget::item:hover { background: @hover; }
QTreeWidget::item:has-children:hover { background: transparent; }
QTreeWidget::item:selected { background: @checked; color: @text; }
QTreeWidget::branch { background: transparent; }
QWidget#chatPanel { background: @window; border-left: 1px solid @line; }
QListView#turns { background: @window; border: none; }
QSplitter::handle { background: transparent; }
QFrame[look="inputChip"] { background: @raised; border: 1px solid @line; border-radius: 8px; }
QFrame[look="inputChip"]:focus { border: 2px solid @focus; }
QLabel[look="number"] { background: @accent; color: @onAccent; border-radius: 9px; font-weight: 600; }
QLabel[look="trouble"] { color: @trouble; }
*[look="suggestion"] { background: transparent; border-radius: 13px; padding: 0 6px; min-height: 24px; }
*[look="suggestion"]:hover { background: @hover; border-color: @focus; }
*[look="suggestion"]:focus { padding: 0 5px; min-height: 22px; }
*[look="tile"] { background: @field; border-radius: 10px; text-align: left; padding: 6px; min-height: 72px; }
*[look="tile"]:hover { background: @hover; border-color: @focus; }
*[look="tile"]:focus { padding: 5px; min-height: 72px; }
QFrame[look="tip"] { background: @window; border: none; border-radius: 8px; }
QListView#batchList { background: transparent; border: none; }
QTabWidget::pane { border: 1px solid @line; border-radius: 6px; }
QTabBar::tab { padding: 6px 14px; color: @quietText; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @focus; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 2px; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 2px; }
QScrollBar::handle { background: @line; border-radius: 3px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: @quietText; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QProgressBar { background: @hover; border: none; border-radius: 2px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
)";

void exchange(QString& rules, QLatin1String one, QLatin1String other) {
    const QChar kPlace(0x1a); // stands nowhere in the rules
    rules.replace(one, QString(kPlace));
    rules.replace(other, one);
    rules.replace(kPlace, other);
}

QString styleSheet(const Theme& theme) {
    const std::pair<const char*, QColor> tokens[] = {
        // Longer names first: "@accentHover" must not be taken for "@accent".
        {"@troubleGround", theme.troubleGround},
        {"@disabledText", theme.disabledText},
        {"@accentHover", theme.accentHover},
        {"@quietText", theme.quietText},
        {"@onAccent", theme.onAccent},
        {"@checked", theme.bubble},
        {"@trouble", theme.trouble},
        {"@accent", theme.accent},
        {"@raised", theme.raised},
        {"@window", theme.window},
        {"@field", theme.field},
        {"@hover", theme.hover},
        {"@focus", theme.focus},
        {"@line", theme.line},
        {"@text", theme.text}};
    QString rules = QString::fromLatin1(kRules);
    if (QGuiApplication::isRightToLeft()) { // Qt mirrors none of these
        exchange(rules, QLatin1String("segmentFirst"), QLatin1String("segmentLast"));
        exchange(rules, QLatin1String("border-left:"), QLatin1String("border-right:"));
        exchange(rules, QLatin1String("sub-page"), QLatin1String("add-page"));
    }
    for (const auto& [name, colour] : tokens)
        rules.replace(QLatin1String(name), colour.name());
    return rules;
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor& on, const QColor& off) {
        palette.setColor(QPalette::Active, role, on);
        palette.setColor(QPalette::Inactive, role, on);
        palette.setColor(QPalette::Disabled, role, off);
    };
    set(QPalette::Window, theme.window, theme.window);
    set(QPalette::Base, theme.field, theme.window);
    set(QPalette::AlternateBase, theme.raised, theme.window);
    set(QPalette::Button, theme.raised, theme.window);
    set(QPalette::ToolTipBase, theme.raised, theme.raised);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, theme.text, theme.disabledText);
    set(QPalette::PlaceholderText, theme.quietText, theme.disabledText);
    set(QPalette::Highlight, theme.accent, theme.line);
    set(QPalette::HighlightedText, theme.onAccent, theme.text);
    set(QPalette::Link, theme.focus, theme.disabledText);
    set(QPalette::Mid, theme.line, theme.line);
    return palette;
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

class StudioStyle final : public QProxyStyle {
public:
    StudioStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}
    /// An underlined letter would not be joined to its neighbours in Arabic; Alt works all the
    /// same.
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override {
        if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft())
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

bool systemIsDark() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    return isDark(QGuiApplication::palette());
}

} // namespace

const Theme& currentTheme() {
    return isDark(QGuiApplication::palette()) ? kDark : kLight;
}

const GuideColours& guideColours() {
    static const GuideColours kColours{"#d01f3c", "#0a6fd6"};
    return kColours;
}

ThemeSwitch::ThemeSwitch(QApplication& application)
    : m_application(application), m_systemIsDark(systemIsDark()) {
    application.setStyle(new StudioStyle);
}

void ThemeSwitch::apply(ThemeChoice choice) {
    const bool dark =
        choice == ThemeChoice::dark || (choice == ThemeChoice::system && m_systemIsDark);
    const Theme& theme = dark ? kDark : kLight;
    m_application.setPalette(paletteOf(theme));
    m_application.setStyleSheet(styleSheet(theme));
}

void setLook(QWidget* widget, const char* look) {
    const QVariant wanted(QString::fromLatin1(look));
    if (widget->property("look") == wanted)
        return;
    widget->setProperty("look", wanted);
    if (widget->testAttribute(Qt::WA_WState_Polished)) { // style sheets read properties only then
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace depict
