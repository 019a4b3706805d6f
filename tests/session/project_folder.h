// A folder of projects, and sessions with one of them open.
#pragma once

#include "session/session.h"
#include "support/scripted_gate.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

namespace depict::test {

/// What the sessions paint: small, and the same whenever they are asked for it.
inline constexpr int kColumns = 16;
inline constexpr int kRows = 8;
inline void prepare(Session& session) {
    Setup setup = session.setup();
    setup.shape.grid = {kRows, kColumns};
    setup.seed = 7;
    setup.isSeedRandom = false;
    session.setSetup(setup);
}

/// Waits until nothing is painted and all of it is written; false when that takes too long.
inline bool settle(Session& session) {
    return QTest::qWaitFor(
        [&] {
            const auto& versions = session.project().document().tree().versions();
            return !session.isPainting() &&
                   std::none_of(versions.begin(), versions.end(), [&](const Version& version) {
                       return session.project().isInWork(version.id);
                   });
        },
        30000);
}

class ProjectFolder {
protected:
    /// Begins with an empty folder.
    void renew() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(file("settings.ini"));
        m_settings->setProjectsFolder(file("projects"));
    }
    [[nodiscard]] QString file(const char* name) const {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    /// With its project open.
    [[nodiscard]] std::unique_ptr<Session> start(const char* project,
                                                 PainterFactory painters = scriptedPainters()) {
        auto session = std::make_unique<Session>(std::move(painters), *m_settings);
        QSignalSpy opened(&session->project(), &Project::opened);
        session->startProject(file(project));
        const bool isOpen = QTest::qWaitFor([&] { return opened.count() > 0; }, 30000);
        Q_ASSERT(isOpen);
        (void)isOpen;
        if (session->project().document().tree().versions().empty())
            prepare(*session);
        return session;
    }
    /// To the end, and until it is written.
    static bool paint(Session& session, const QString& words) {
        return session.paint(words) && settle(session);
    }
    static const Version& version(const Session& session, VersionId id) {
        return *session.project().document().tree().find(id);
    }
    static std::vector<VersionId> visible(const Session& session) {
        std::vector<VersionId> ids;
        for (const Version& one : session.project().document().tree().versions())
            if (!one.labels.isPruned)
                ids.push_back(one.id);
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

} // namespace depict::test
