// What is remembered from one start to the next, typed. One INI file; nothing secret in it.
#pragma once

#include "session/shape_choice.h"

#include <QByteArray>
#include <QColor>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <map>

namespace depict {

enum class ThemeChoice { system, light, dark };

class Settings {
public:
    /// In the user's configuration folder.
    Settings();
    /// In this file (for tests and portable use).
    explicit Settings(const QString& file);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// The pictures folder until another was used; home where that is gone.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);
    /// Where the middle of the window is divided; empty until it was moved.
    [[nodiscard]] QByteArray chatDivision() const;
    void setChatDivision(const QByteArray& division);
    [[nodiscard]] bool showsChat() const;
    void setShowsChat(bool shows);
    /// Whether the model looks at what it has changed, and says what it sees.
    [[nodiscard]] bool looksAtResults() const;
    void setLooksAtResults(bool looks);
    /// Tips that have been read, and are not to be shown again.
    [[nodiscard]] QStringList learntTips() const;
    void setLearntTips(const QStringList& tips);
    [[nodiscard]] QStringList promptHistory() const; // oldest first
    void setPromptHistory(const QStringList& history);
    [[nodiscard]] ShapeChoice shape() const; // 1:1 until another was used; exact sizes are not kept
    void setShape(const ShapeChoice& shape);
    [[nodiscard]] int variants() const;
    void setVariants(int variants);
    /// Of what is selected, with its opacity; invalid: the accent of the theme.
    [[nodiscard]] QColor maskTint() const;
    void setMaskTint(const QColor& tint);
    [[nodiscard]] bool showsCellGrid() const;
    void setShowsCellGrid(bool shows);
    /// The newest first; projects whose files have gone are not among them.
    [[nodiscard]] QStringList recentProjects() const;
    void addRecentProject(const QString& file);
    /// Where projects live that nobody has given a place: in the user's data until set otherwise.
    [[nodiscard]] QString projectsFolder() const;
    void setProjectsFolder(const QString& folder); // empty: as before anything was set

    // ---- taken up at the next start

    /// Of the interface, e.g. "de" or "zh_CN"; empty: as the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);
    /// How large the interface is drawn, in percent of what the system asks for: 100 … 200.
    [[nodiscard]] int interfaceScale() const;
    void setInterfaceScale(int percent);
    /// Threads for painting; 0: every core.
    [[nodiscard]] int threads() const;
    void setThreads(int threads);

    /// So many steps can be taken back: 1 … kMostUndoSteps, and that until it was set.
    [[nodiscard]] int undoSteps() const;
    void setUndoSteps(int steps);

    /// The name of the shape that new projects begin with; empty: the one used last.
    [[nodiscard]] QString usualShape() const;
    void setUsualShape(const QString& name);
    /// What a new project begins with, by the usual shape.
    [[nodiscard]] ShapeChoice firstShape() const;

    /// Keys that the person chose, by the action's id; an empty list: none. Actions that are not
    /// among them keep their usual keys. Portable text, as of QKeySequence.
    [[nodiscard]] std::map<QString, QStringList> keys() const;
    void setKeys(const QString& action, const QStringList& keys);
    void forgetKeys(const QString& action);

    /// Forgets all that the settings dialog can change, keys excepted.
    void resetChoices();

    /// Where the list of pictures to be painted is kept.
    [[nodiscard]] QString batchFile() const;

private:
    QSettings m_store;
};

} // namespace depict
