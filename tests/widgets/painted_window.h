// A window with settings of its own and a picture in it that was painted by script.
#pragma once

#include "generation/scripted_painter.h"
#include "widgets/main_window.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace depict::test {

class PaintedWindow {
public:
    explicit PaintedWindow(
        ThemeChoice theme,
        const PainterFactory& painters =
            [](const LoadProgress&) { return std::make_unique<ScriptedPainter>(); })
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))), m_themes(*qApp) {
        m_settings.setProjectsFolder(m_folder.filePath(QStringLiteral("projects")));
        m_themes.apply(theme);
        m_session = std::make_unique<Session>(painters, m_settings);
        m_window = std::make_unique<MainWindow>(*m_session, m_themes);
    }
    ~PaintedWindow() {
        m_window.reset();
        m_session.reset();
    }

    MainWindow& window() { return *m_window; }
    Session& session() { return *m_session; }

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// With one, there is a strip of versions.
    void startProject() {
        m_session->startProject(m_folder.filePath(QStringLiteral("beach.depict")));
    }
    bool show(QSize size) {
        m_window->resize(size);
        m_window->show();
        return QTest::qWaitForWindowExposed(m_window.get());
    }
    bool paint(const QString& words) {
        if (!m_session->paint(words))
            return false;
        return QTest::qWaitFor(
            [this] { return m_session->shown().state == Painting::State::finished; }, 60000);
    }

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    ThemeSwitch m_themes;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace depict::test
