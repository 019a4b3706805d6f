#include "widgets/settings/settings_dialog.h"

#include "document/document.h"
#include "generation/shapes.h"
#include "session/settings.h"
#include "widgets/settings/interface_language.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace depict {
namespace {

constexpr QSize kUsualSize(720, 460);
constexpr int kPagesWidth = 176;
constexpr int kFieldWidth = 240;
constexpr int kNoteWidth = 336;
constexpr int kMostThreads = 256;

QLabel* explanation(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    setLook(label, "quiet");
    label->setWordWrap(true);
    return label;
}

QVBoxLayout* pageColumn(QWidget* page, const QString& title) {
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGap);
    auto* heading = new QLabel(title, page);
    setLook(heading, "title");
    column->addWidget(heading);
    return column;
}

QFormLayout* addForm(QVBoxLayout& column) {
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(3 * kGap);
    form->setVerticalSpacing(kGap + kHalfGap);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    column.addLayout(form);
    return form;
}

void addRow(QFormLayout& form, const QString& name, QWidget* field, const QString& note = {}) {
    auto* label = new QLabel(name, form.parentWidget());
    label->setBuddy(field);
    label->setMinimumHeight(kControlHeight);
    field->setAccessibleName(name);
    form.addRow(label, field);
    if (!note.isEmpty()) {
        QLabel* words = explanation(note, form.parentWidget());
        words->setMinimumWidth(kNoteWidth);
        form.addRow(QString(), words);
    }
}

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, ThemeSwitch& themes, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_themes(themes), m_pages(new QListWidget(this)),
      m_stack(new QStackedWidget(this)) {
    setWindowTitle(tr("Settings"));
    resize(kUsualSize);
    m_pages->setObjectName(QStringLiteral("settingsPages"));
    m_pages->setAccessibleName(tr("Pages of the settings"));
    m_pages->setFixedWidth(kPagesWidth);
    const std::pair<const char*, QString> pages[] = {{"contrast", tr("Appearance")},
                                                     {"paint", tr("Painting")},
                                                     {"open", tr("Folders")},
                                                     {"network", tr("Network")}};
    for (const auto& [icon, name] : pages)
        new QListWidgetItem(themedIcon(QString::fromLatin1(icon)), name, m_pages);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* keys = buttons->addButton(tr("Keyboard shortcuts…"), QDialogButtonBox::ActionRole);
    auto* reset = buttons->addButton(tr("Reset settings…"), QDialogButtonBox::ResetRole);
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(3 * kGap); // margins would not be mirrored
    middle->addWidget(m_pages);
    middle->addWidget(m_stack, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGap, 2 * kGap, 2 * kGap, 2 * kGap);
    column->setSpacing(2 * kGap);
    column->addLayout(middle, 1);
    column->addWidget(buttons);

    connect(m_pages, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(keys, &QPushButton::clicked, this, &SettingsDialog::shortcutsWanted);
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::askToReset);
    rebuild();
    m_pages->setCurrentRow(0);
}

/// All pages anew, from what is set now.
void SettingsDialog::rebuild() {
    while (QWidget* old = m_stack->widget(0)) {
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    for (QWidget* page : {makeAppearance(), makePainting(), makeFolders(), makeNetwork()})
        m_stack->addWidget(page);
    m_stack->setCurrentIndex(m_pages->currentRow());
}

// ---- appearance

QWidget* SettingsDialog::makeAppearance() {
    auto* page = new QWidget(m_stack);
    QVBoxLayout* column = pageColumn(page, tr("Appearance"));
    QFormLayout* form = addForm(*column);
    addThemes(*form);
    addLanguages(*form);
    addScales(*form);
    column->addStretch(1);
    return page;
}

void SettingsDialog::addThemes(QFormLayout& form) {
    auto* segments = new QWidget(form.parentWidget());
    auto* row = new QHBoxLayout(segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* group = new QButtonGroup(segments);
    const struct {
        ThemeChoice choice;
        const char *icon, *look;
        QString name;
    } themes[] = {{ThemeChoice::system, "contrast", "segmentFirst", tr("As the system")},
                  {ThemeChoice::light, "sun", "segment", tr("Light")},
                  {ThemeChoice::dark, "moon", "segmentLast", tr("Dark")}};
    for (const auto& theme : themes) {
        auto* button = new QToolButton(segments);
        button->setIcon(themedIcon(QString::fromLatin1(theme.icon)));
        button->setText(theme.name);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(m_settings.theme() == theme.choice);
        button->setFocusPolicy(Qt::StrongFocus);
        setLook(button, theme.look);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, choice = theme.choice] {
            m_settings.setTheme(choice);
            m_themes.apply(choice);
            Q_EMIT themeChosen();
        });
    }
    addRow(form, tr("Theme"), segments);
}

void SettingsDialog::addLanguages(QFormLayout& form) {
    auto* languages = new QComboBox(form.parentWidget());
    languages->setMinimumWidth(kFieldWidth);
    languages->addItem(tr("As the system"), QString());
    for (const auto& [code, name] : kInterfaceLanguages)
        languages->addItem(QString::fromUtf8(name), QString::fromLatin1(code));
    languages->setCurrentIndex(std::max(0, languages->findData(m_settings.language())));
    connect(languages, &QComboBox::activated, this,
            [this, languages] { m_settings.setLanguage(languages->currentData().toString()); });
    addRow(form, tr("Language"), languages,
           tr("Of menus and messages, from the next start on. Words for pictures can be written in "
              "any language at any time."));
}

void SettingsDialog::addScales(QFormLayout& form) {
    auto* scales = new QComboBox(form.parentWidget());
    scales->setMinimumWidth(kFieldWidth);
    for (const int percent : {100, 125, 150, 175, 200})
        scales->addItem(percent == 100 ? tr("As the system") : tr("%1 %").arg(percent), percent);
    scales->setCurrentIndex(std::max(0, scales->findData(m_settings.interfaceScale())));
    connect(scales, &QComboBox::activated, this,
            [this, scales] { m_settings.setInterfaceScale(scales->currentData().toInt()); });
    addRow(form, tr("Size of the interface"), scales, tr("From the next start on."));
}

// ---- painting

QWidget* SettingsDialog::makePainting() {
    auto* page = new QWidget(m_stack);
    QVBoxLayout* column = pageColumn(page, tr("Painting"));
    QFormLayout* form = addForm(*column);

    auto* shapes = new QComboBox(page);
    shapes->setMinimumWidth(kFieldWidth);
    shapes->addItem(tr("The one used last"), QString());
    for (const NamedShape& shape : kShapes) {
        const QString name = QString::fromUtf8(shape.name.data(), qsizetype(shape.name.size()));
        shapes->addItem(name, name);
    }
    shapes->setCurrentIndex(std::max(0, shapes->findData(m_settings.usualShape())));
    connect(shapes, &QComboBox::activated, this,
            [this, shapes] { m_settings.setUsualShape(shapes->currentData().toString()); });
    addRow(*form, tr("Shape"), shapes, tr("What new projects begin with."));

    auto* threads = new QSpinBox(page);
    threads->setMinimumWidth(kFieldWidth);
    threads->setRange(0, kMostThreads);
    threads->setSpecialValueText(tr("Every core"));
    threads->setValue(m_settings.threads());
    connect(threads, &QSpinBox::valueChanged, this, [this](int n) { m_settings.setThreads(n); });
    addRow(*form, tr("Threads"), threads,
           tr("From the next start on. Fewer leave more of the computer to other programs; the "
              "picture is the same with any number."));

    auto* undo = new QSpinBox(page);
    undo->setObjectName(QStringLiteral("undoSteps"));
    undo->setMinimumWidth(kFieldWidth);
    undo->setRange(1, kMostUndoSteps);
    undo->setValue(m_settings.undoSteps());
    undo->setKeyboardTracking(false); // half a number would forget steps
    connect(undo, &QSpinBox::valueChanged, this, [this](int steps) {
        m_settings.setUndoSteps(steps);
        Q_EMIT undoStepsChosen(steps);
    });
    addRow(*form, tr("Steps of undo"), undo,
           tr("Older steps are forgotten for good. Versions stay, whatever is set here."));
    column->addStretch(1);
    return page;
}

// ---- folders

QWidget* SettingsDialog::makeFolders() {
    auto* page = new QWidget(m_stack);
    QVBoxLayout* column = pageColumn(page, tr("Folders"));
    addFolder(*column, tr("Projects"),
              tr("Where new projects are written. Those that exist stay where they are."),
              m_settings.projectsFolder(),
              [this](const QString& folder) { m_settings.setProjectsFolder(folder); });
    addFolder(*column, tr("Pictures"), tr("Where opening and saving begins."),
              m_settings.lastFolder(),
              [this](const QString& folder) { m_settings.setLastFolder(folder); });
    column->addStretch(1);
    return page;
}

void SettingsDialog::addFolder(QVBoxLayout& column, const QString& title, const QString& words,
                               const QString& folder,
                               const std::function<void(const QString&)>& take) {
    QWidget* page = column.parentWidget();
    auto* label = new QLabel(title, page);
    setLook(label, "heading");
    auto* place = new QLineEdit(QDir::toNativeSeparators(folder), page);
    place->setReadOnly(true);
    place->setAccessibleName(tr("Folder for: %1").arg(title));
    auto* choose = new QPushButton(tr("Choose…"), page);
    choose->setAccessibleName(tr("Choose the folder for: %1").arg(title));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this, title, place, take] {
        auto* dialog = new QFileDialog(this, title, place->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, place, [place, take](const QString& chosen) {
            take(chosen);
            place->setText(QDir::toNativeSeparators(chosen));
        });
        dialog->open();
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(place, 1);
    row->addWidget(choose);
    auto* part = new QVBoxLayout;
    part->setSpacing(kHalfGap);
    part->addWidget(label);
    part->addWidget(explanation(words, page));
    part->addLayout(row);
    column.addLayout(part);
}

// ---- network

QWidget* SettingsDialog::makeNetwork() {
    auto* page = new QWidget(m_stack);
    QVBoxLayout* column = pageColumn(page, tr("Network"));
    column->addWidget(
        explanation(tr("Depict paints on this computer. It connects to a network only while you "
                       "paint with a remote engine that you chose yourself; nothing else leaves "
                       "this computer, and nothing is fetched."),
                    page));
    column->addStretch(1);
    return page;
}

// ---- as at first

void SettingsDialog::askToReset() {
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Reset settings"),
                                tr("Set everything on these pages to what it was at first? "
                                   "Keys, projects and pictures stay as they are."),
                                QMessageBox::Cancel, this);
    auto* reset = box->addButton(tr("Reset"), QMessageBox::AcceptRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(reset, &QAbstractButton::clicked, this, [this] {
        m_settings.resetChoices();
        m_themes.apply(m_settings.theme());
        Q_EMIT themeChosen();
        Q_EMIT undoStepsChosen(m_settings.undoSteps());
        rebuild();
    });
    box->open();
}

} // namespace depict
