// What is remembered from one start to the next, typed. One INI file; nothing secret in it.
#pragma once

#include "generation/latent_grid.h"

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
    [[nodiscard]] QStringList promptHistory() const; // oldest first
    void setPromptHistory(const QStringList& history);
    [[nodiscard]] GridSize grid() const; // 16 x 16 until another was used
    void setGrid(GridSize grid);
    [[nodiscard]] int variants() const;
    void setVariants(int variants);
    [[nodiscard]] bool showsCellGrid() const;
    void setShowsCellGrid(bool shows);

private:
    QSettings m_store;
};

} // namespace depict
