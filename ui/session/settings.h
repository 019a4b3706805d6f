// What is remembered from one start to the next, typed. One INI file; nothing secret in it.
#pragma once

#include "session/shape_choice.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

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
    [[nodiscard]] QString lastFolder() const; // the pictures folder until another was used
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
    [[nodiscard]] bool showsCellGrid() const;
    void setShowsCellGrid(bool shows);
    /// The newest first; projects whose files have gone are not among them.
    [[nodiscard]] QStringList recentProjects() const;
    void addRecentProject(const QString& file);
    /// Where projects live that nobody has given a place.
    [[nodiscard]] QString projectsFolder() const;
    void setProjectsFolder(const QString& folder); // for tests

private:
    QSettings m_store;
    QString m_projectsFolder;
};

} // namespace depict
