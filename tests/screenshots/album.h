// Where the pictures of the window go.
#pragma once

#include <QDir>
#include <QString>
#include <QWidget>

namespace depict::test {

class Album {
public:
    /// Files are called after the scene, then `suffix`.
    Album(QDir folder, QString suffix, QString ending = QStringLiteral("png"));
    /// The window as it is on the screen, with the menus and panels that hang over it.
    void take(QWidget& window, const QString& scene);
    /// False when a file could not be written.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

private:
    QDir m_folder;
    QString m_suffix, m_ending;
    bool m_isComplete = true;
};

} // namespace depict::test
