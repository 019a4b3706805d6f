// The session and its document: every painting, edit, stop and opened picture becomes a version.
#include "document/open_raster.h"
#include "session/file_path.h"
#include "session/painting_setup.h"
#include "session/qt_image.h"
#include "session/session.h"
#include "session/text_drawing.h"
#include "session/version_painting.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace depict {
namespace {

using State = Painting::State;

/// A file that does not exist yet, named after the moment.
QString freshProject(const QString& folder) {
    const QDir place(folder);
    const QString name =
        QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"));
    QString file = place.filePath(name + QStringLiteral(".depict"));
    for (int i = 2; QFileInfo::exists(file); ++i)
        file = place.filePath(QStringLiteral("%1 %2.depict").arg(name).arg(i));
    return file;
}

} // namespace

void Session::connectProject() {
    m_project.setUndoLimit(m_settings.undoSteps());
    m_project.beginWith(paintingSetup(m_setup));
    connect(&m_project, &Project::changed, this, &Session::versionsChanged);
    connect(&m_project, &Project::fileChanged, this, [this] {
        m_settings.addRecentProject(m_project.file());
        Q_EMIT projectChanged();
    });
    connect(&m_project, &Project::failed, this, qOverload<const Error&>(&Session::take));
    connect(&m_project, &Project::failed, this, [this] { giveUpAwaited(true); });
    connect(&m_project, &Project::openFailed, this, qOverload<const Error&>(&Session::take));
    connect(&m_project, &Project::opened, this, [this] {
        m_settings.addRecentProject(m_project.file());
        const bool isNew = m_project.document() == Document();
        m_inWork.clear();
        m_easel.clear();
        m_input.reset();
        m_isAfresh = false;
        m_further.clear();
        giveUpAwaited(false); // they were of the other project
        if (isNew) {
            Setup first = m_setup;
            if (!m_settings.usualShape().isEmpty())
                first.shape = m_settings.firstShape();
            m_project.beginWith(paintingSetup(first));
        }
        followDocument();
        followSelection();
        if (const VersionId input = m_project.document().workspace().input)
            m_project.fetch(input, this, [this, input](FetchedVersion fetched) {
                if (m_project.document().workspace().input != input)
                    return;
                m_input = std::move(fetched.picture);
                m_isInputGiven = input != m_project.document().workspace().shown;
                Q_EMIT inputChanged();
            });
        Q_EMIT inputChanged();
        Q_EMIT easelChanged();
        Q_EMIT projectChanged();
    });
    // A result is shown in the document as soon as it is written; the eye may be elsewhere.
    connect(&m_project, &Project::finished, this, [this] {
        if (!shown().isInWork())
            m_project.look(shown().version);
    });
}

void Session::take(const Error& error) {
    ErrorText text = errorText(error);
    if (error.kind() == ErrorKind::busy) { // not the painter: a file
        text.sentence = tr("The project is open in another window.");
        text.remedy = tr("Close it there, or open another one.");
    }
    Q_EMIT errorRaised(text);
}

// ---- files

void Session::whenIdle(std::function<void()> work) {
    if (m_jobs.empty())
        return work();
    m_whenIdle = std::move(work);
    stop();
}

void Session::startProject(const QString& file) {
    const QStringList recent = m_settings.recentProjects();
    if (file.isEmpty() && recent.isEmpty())
        return newProject();
    // The last one may be open in another window, or damaged: then this window begins a new one.
    const auto failed =
        connect(&m_project, &Project::openFailed, this, &Session::newProject,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    connect(
        &m_project, &Project::opened, this, [failed] { disconnect(failed); },
        Qt::SingleShotConnection);
    m_project.open(file.isEmpty() ? recent.first() : file, !file.isEmpty());
}

void Session::openProject(const QString& file) {
    whenIdle([this, file] { m_project.open(file, false); });
}

void Session::newProject() {
    whenIdle([this] {
        const QString folder = m_settings.projectsFolder();
        QDir().mkpath(folder); // where that fails, opening says so
        m_project.open(freshProject(folder), true);
    });
}

void Session::saveProjectAs(const QString& file) {
    m_project.saveAs(file);
}

// ---- what the painter does becomes versions

void Session::beginVersions(JobId job) {
    std::vector<const Painting*> sheets;
    for (const auto& painting : m_easel.paintings())
        if (painting->job == job)
            sheets.push_back(painting.get());
    for (const Painting* sheet : sheets) {
        const VersionTree& tree = m_project.document().tree();
        Version version;
        GenerationRequest request = sheet->request;
        version.origin = request.inputs.empty() ? Origin::painted : Origin::edited;
        if (const Version* sibling = tree.find(m_sibling))
            version.parent = sibling->parent;
        else if (m_branch)
            version.parent = m_branch->from;
        else if (!request.inputs.empty())
            version.parent = m_madeOf ? m_madeOf : m_easel.versionOf(request.inputs[0]);
        if (version.parent == 0 && request.reply == Reply::words)
            version.parent = m_about; // of a part of it, say
        version.created = QDateTime::currentMSecsSinceEpoch();
        version.size = {sheet->canvas.width(), sheet->canvas.height()};
        version.grid = sheet->grid;
        version.made.request = request;
        version.made.request.inputs.clear();
        version.made.request.mask.reset();
        version.variant = sheet->variant;
        version.steering = sheet->steering;
        version.labels.poster =
            m_poster ? *m_poster
                     : posterFor(tree.find(m_sibling) ? m_sibling : version.parent, version.size);
        if (sheet->exactSize)
            version.exactSize = Size{sheet->exactSize->width(), sheet->exactSize->height()};
        if (const auto known = facts())
            version.modelId = known->modelId;
        const VersionId id = m_project.begin(std::move(version), std::move(request));
        m_easel.setVersion(*sheet, id);
        m_inWork.push_back({id, job, sheet->variant, 0, m_instead, m_about});
    }
}

void Session::record(const GenerationEvent& event, bool isEnd) {
    for (std::size_t i = 0; i < m_inWork.size();) {
        InWork& work = m_inWork[i];
        const bool isMeant = work.job == event.job && work.variant == event.variant;
        const Painting* painting = m_easel.withVersion(work.version);
        if (isMeant && event.kind == GenerationEvent::Kind::painted && painting)
            recordRows(work, *painting);
        const bool isOver = (isMeant && event.kind == GenerationEvent::Kind::finished) ||
                            (isEnd && work.job == event.job);
        if (!isOver) {
            ++i;
            continue;
        }
        if (painting && !painting->isInWork())
            commit(work, *painting);
        else {
            if (event.kind == GenerationEvent::Kind::finished)
                recordAnswer(work);
            m_project.drop(work.version);
            if (isMeant && work.about && !shown().isInWork())
                showVersion(work.about); // it was about what was looked at
        }
        m_inWork.erase(m_inWork.begin() + std::ptrdiff_t(i));
    }
}

void Session::recordRows(InWork& work, const Painting& painting) {
    const Version* known = m_project.document().tree().find(work.version);
    if (!known || painting.rowsPainted() <= work.rowsWritten)
        return;
    Version version = *known;
    version.grid = painting.grid;
    version.size = {painting.canvas.width(), painting.canvas.height()};
    version.plan = painting.plan;
    // The pixels of a row are not all there when its last cell is: the row above is written again.
    const auto line = [&](int row) {
        return int(painting.cellArea(row * painting.grid.columns).y());
    };
    const auto codesOf = [&](int row) {
        const int columns = painting.grid.columns;
        const bool areKnown = painting.tokens.size() == painting.grid &&
                              painting.tokens.paintedPrefix() >= (row + 1) * columns;
        std::vector<std::int32_t> codes;
        if (areKnown) {
            const std::int32_t* first = painting.tokens.cell(row * columns);
            codes.assign(first, first + columns * painting.tokens.codesPerCell());
        }
        return codes;
    };
    for (int row = work.rowsWritten; row < painting.rowsPainted(); ++row) {
        const int top = line(std::max(0, row - 1));
        const int bottom = row + 1 < painting.grid.rows ? line(row + 1) : painting.canvas.height();
        const QImage strip = painting.surface.copy(0, top, painting.canvas.width(), bottom - top);
        m_project.addRow(version, {row, top, toImage(strip), codesOf(row)});
    }
    work.rowsWritten = painting.rowsPainted();
}

void Session::commit(const InWork& work, const Painting& painting) {
    const Version* known = m_project.document().tree().find(work.version);
    if (!known)
        return;
    Version version = *known;
    version.grid = painting.grid;
    version.plan = painting.plan;
    version.thoughts = painting.thoughts.toStdString();
    version.seconds = painting.seconds;
    version.rowsPainted =
        painting.state == State::partial ? painting.rowsPainted() : painting.grid.rows;
    m_project.finish(std::move(version), painting.picture, painting.tokens, ChangeKind::painted,
                     work.instead, painting.confidence, painting.source);
}

void Session::recordAnswer(const InWork& work) {
    const Version* asked = m_project.document().tree().find(work.version);
    if (asked && !m_answer.isEmpty())
        m_project.addAnswer({asked->parent ? asked->parent : work.about,
                             QDateTime::currentMSecsSinceEpoch(), asked->instruction(),
                             m_answer.toStdString()});
}

void Session::recordOpened(const Painting& opened, const Poster& poster) {
    Version version;
    version.labels.poster = poster;
    version.origin = Origin::opened;
    version.created = QDateTime::currentMSecsSinceEpoch();
    version.grid = opened.grid;
    version.rowsPainted = opened.grid.rows;
    version.plan = opened.plan;
    version.made.request.words = opened.name.toStdString();
    const VersionId id = m_project.begin(version, {});
    m_easel.setVersion(opened, id);
    version.id = id;
    m_project.setInput(id);
    m_project.finish(std::move(version), opened.picture, {}, ChangeKind::opened);
}

void Session::recordKept(VersionId partial) {
    const Version* known = m_project.document().tree().find(partial);
    if (!known)
        return;
    Version version = *known;
    version.grid = shown().grid;
    version.rowsPainted = version.grid.rows;
    version.plan = shown().plan;
    version.created = QDateTime::currentMSecsSinceEpoch();
    const VersionId id = m_project.begin(version, shown().request);
    version.id = id;
    m_easel.setVersion(shown(), id);
    m_project.finish(std::move(version), shown().picture, shown().tokens, ChangeKind::kept, partial,
                     shown().confidence);
}

// ---- what the document says is shown

void Session::followDocument() {
    const VersionTree& tree = m_project.document().tree();
    for (const Version& version : tree.versions())
        if (version.labels.isPruned)
            if (const Painting* painting = m_easel.withVersion(version.id))
                m_easel.remove(*painting);
    const Workspace& workspace = m_project.document().workspace();
    Setup setup = setupFrom(workspace.setup, m_setup);
    if (facts())
        setup.shape = fitted(setup.shape, paintingShape());
    if (setup != m_setup) {
        m_setup = setup;
        m_easel.setBlankSheet(setup.shape);
        Q_EMIT setupChanged();
    }
    const Version* input = tree.find(workspace.input);
    forgetPruned();
    if (m_input && input && input->labels.isPruned)
        inputInstead(tree.visibleAncestor(input->id));
    else if (m_input && !input)
        m_further.empty() ? clearInput() : detach(0);
    showVersion(workspace.shown);
}

void Session::showVersion(VersionId id) {
    m_wanted = 0;
    if (const Painting* painting = m_easel.withVersion(id))
        return show(*painting);
    if (id == 0) {
        m_easel.showBlankSheet();
        m_project.look(0);
        Q_EMIT easelChanged();
        return;
    }
    m_wanted = id;
    m_project.fetch(id, this, [this, id](FetchedVersion fetched) {
        if (m_wanted == id && m_project.document().tree().find(id))
            show(putOnEasel(std::move(fetched)));
    });
}

const Painting& Session::putOnEasel(FetchedVersion fetched) {
    return m_easel.add(paintingOf(std::move(fetched)));
}

} // namespace depict
