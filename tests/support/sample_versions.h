// Small projects of pictures that can be told from each other.
#pragma once

#include "document/project_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace depict::test {

inline constexpr GridSize kGrid{4, 4};

inline Image noise(int width, int height, std::uint32_t seed) {
    PixelBuffer pixels({width, height});
    for (std::uint8_t& byte : pixels.bytes())
        byte = std::uint8_t((seed = seed * 1664525U + 1013904223U) >> 24U);
    return std::move(pixels).freeze();
}

/// Runs in a process of its own; its exit code.
inline int inChild(const std::function<int()>& work) {
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

inline LatentGrid someTokens(int salt) {
    LatentGrid tokens(kGrid, 2);
    for (std::size_t i = 0; i < tokens.codes().size(); ++i)
        tokens.codes()[i] = std::int32_t(i * 7) + salt;
    return tokens;
}

inline Version painted(VersionId parent, const std::string& words) {
    Version version;
    version.parent = parent;
    version.created = 1'790'000'000'123;
    version.origin = parent ? Origin::edited : Origin::painted;
    version.size = {128, 128};
    version.grid = kGrid;
    version.rowsPainted = kGrid.rows;
    version.made.request.words = words;
    version.made.request.grid = kGrid;
    version.modelId = "scripted";
    version.thoughts = "A dog needs grass.";
    return version;
}

/// Through the store as a session does it.
inline VersionId paint(ProjectStore& store, Document& document, VersionId parent, int seed) {
    Version version = painted(parent, "picture " + std::to_string(seed));
    version.id = document.begin(version);
    const Image input = noise(64, 64, std::uint32_t(seed) + 7);
    version = store.begin(version, std::span(&input, parent ? 1 : 0), std::nullopt);
    version = store.finish(version, noise(128, 128, std::uint32_t(seed)), someTokens(seed));
    document.update(version);
    store.write(document.result(version.id, ChangeKind::painted));
    return version.id;
}

/// A folder for projects, gone with this object.
class ProjectFolder {
public:
    [[nodiscard]] std::filesystem::path file(const char* name) const {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    void write(const char* name, const QByteArray& content) const {
        QFile target(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(content);
    }
    [[nodiscard]] QByteArray bytes(const char* name) const {
        QFile source(m_folder.filePath(QString::fromLatin1(name)));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace depict::test
