// What a person sets once: appearance, painting, folders. Everything takes effect as it is chosen;
// what does so only at the next start says it beside it.
#pragma once

#include <QDialog>

#include <functional>

class QFormLayout;
class QLabel;
class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace depict {

class Settings;
class ThemeSwitch;

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// `settings` and `themes` must outlive the dialog.
    SettingsDialog(Settings& settings, ThemeSwitch& themes, QWidget* parent);

Q_SIGNALS:
    void themeChosen();
    void undoStepsChosen(int steps);
    /// The keys of all actions are on another page of the studio.
    void shortcutsWanted();

private:
    void rebuild();
    QWidget* makeAppearance();
    QWidget* makePainting();
    QWidget* makeFolders();
    QWidget* makeNetwork();
    void addThemes(QFormLayout& form);
    void addLanguages(QFormLayout& form);
    void addScales(QFormLayout& form);
    void addFolder(QVBoxLayout& column, const QString& title, const QString& explanation,
                   const QString& folder, const std::function<void(const QString&)>& take);
    void askToReset();

    Settings& m_settings;
    ThemeSwitch& m_themes;
    QListWidget* m_pages;
    QStackedWidget* m_stack;
};

} // namespace depict
