// What a person does with the versions: labels, branches, the same painting again, files.
#include "document/open_raster.h"
#include "session/file_path.h"
#include "session/session.h"
#include "session/text_drawing.h"
#include "session/version_painting.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace depict {

void Session::relabel(VersionId id, ChangeKind kind, const std::function<void(Labels&)>& change) {
    const Version* version = m_project.document().tree().find(id);
    if (!version)
        return;
    Labels labels = version->labels;
    change(labels);
    m_project.relabel(id, kind, std::move(labels));
}

void Session::renameVersion(VersionId version, const QString& name) {
    relabel(version, ChangeKind::renamed,
            [&](Labels& labels) { labels.name = name.simplified().toStdString(); });
}

void Session::setVersionNote(VersionId version, const QString& note) {
    relabel(version, ChangeKind::noted,
            [&](Labels& labels) { labels.note = note.trimmed().toStdString(); });
}

void Session::setStarred(VersionId version, bool starred) {
    relabel(version, ChangeKind::starred, [&](Labels& labels) { labels.isStarred = starred; });
}

void Session::setReviewMark(VersionId version, ReviewMark mark) {
    relabel(version, ChangeKind::marked, [&](Labels& labels) { labels.mark = mark; });
}

void Session::pruneVersion(VersionId id) {
    const VersionTree& tree = m_project.document().tree();
    for (const VersionId one : tree.branch(id))
        if (const Painting* painting = m_easel.withVersion(one); painting && painting->isInWork())
            return; // it is being painted from: stop that first
    for (const VersionId one : tree.branch(id))
        if (const Painting* painting = m_easel.withVersion(one))
            m_easel.remove(*painting);
    m_project.prune(id);
    if (m_input && m_project.document().workspace().input == 0)
        clearInput();
    m_project.look(shown().version); // what the easel shows instead
    Q_EMIT easelChanged();
}

void Session::branchFrom(VersionId version) {
    showThen(version, [this, version] {
        if (shown().version == version)
            editShown();
    });
}

void Session::showThen(VersionId version, std::function<void()> work) {
    if (m_easel.withVersion(version)) {
        showVersion(version);
        return work();
    }
    m_wanted = version;
    m_project.fetch(version, this, [this, version, work = std::move(work)](FetchedVersion fetched) {
        if (m_wanted != version)
            return;
        show(putOnEasel(std::move(fetched)));
        work();
    });
}

void Session::paintAgain(VersionId id) {
    m_project.fetch(id, this, [this](FetchedVersion fetched) {
        if (fetched.version.origin == Origin::opened)
            return;
        GenerationRequest request = std::move(fetched.request);
        request.sampling.seed += std::uint64_t(fetched.version.variant);
        request.variants = 1;
        m_sibling = fetched.version.id;
        submit(std::move(request), {});
        m_sibling = 0;
    });
}

void Session::exportVersion(VersionId id, const QString& file) {
    m_settings.setLastFolder(QFileInfo(file).absolutePath());
    m_project.fetch(id, this, [this, file](FetchedVersion fetched) {
        m_background.run(
            [file, fetched = std::move(fetched)]() mutable {
                if (!isOpenRasterName(pathOf(file))) {
                    const std::string modelId = fetched.version.modelId;
                    const Poster poster = fetched.version.labels.poster;
                    return writePicture({paintingOf(std::move(fetched)), modelId, poster}, file);
                }
                RasterStack stack{fetched.picture.picture.size(), {}};
                for (const Image& input : fetched.request.inputs)
                    stack.layers.push_back({"before", input, 0, 0, 1, false});
                stack.layers.push_back(
                    {fetched.version.title(), fetched.picture.picture, 0, 0, 1, true});
                for (RasterLayer& text : textLayers(fetched.version.labels.poster))
                    stack.layers.push_back(std::move(text));
                writeOpenRaster(pathOf(file), stack);
                return file;
            },
            [this](const QString& written) { Q_EMIT pictureSaved(written); }, raiser());
    });
}

} // namespace depict
