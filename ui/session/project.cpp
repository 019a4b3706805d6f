#include "session/project.h"

#include "session/file_path.h"
#include "session/qt_image.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <deque>
#include <new>
#include <optional>
#include <utility>

namespace depict {
namespace {

constexpr int kMostThumbnails = 2000;
constexpr int kRetryInterval = 5000; // milliseconds

/// Runs `work`; what it throws comes back as an Error.
template <typename Work> std::optional<Error> errorOf(Work work) {
    try {
        work();
    } catch (const Error& error) {
        return error;
    } catch (const std::bad_alloc&) {
        return Error(ErrorKind::outOfMemory, "There was not enough memory for this picture.");
    } catch (const std::exception& error) {
        return Error(ErrorKind::internal, error.what());
    }
    return std::nullopt;
}

} // namespace

/// Used by the pool's thread only.
struct Project::Writer {
    explicit Writer(ProjectStore opened) : store(std::move(opened)) {}
    ProjectStore store;
    std::deque<Task> waiting;
    std::map<VersionId, StoredRequest> begun; // written already, with the keys of their pictures

    void begin(const Version& version, const GenerationRequest& request) {
        if (!begun.count(version.id))
            begun[version.id] = store.begin(version, request.inputs, request.mask).made;
    }
};

Project::Project(QObject* parent)
    : QObject(parent), m_thumbnails(kMostThumbnails),
      m_writer(std::make_shared<Writer>(ProjectStore::inMemory())), m_completions([this] {
          QMetaObject::invokeMethod(this, &Project::drain, Qt::QueuedConnection);
      }) {
    m_pool.setMaxThreadCount(1);
    m_retry.setInterval(kRetryInterval);
    connect(&m_retry, &QTimer::timeout, this, [this] { write([](Writer&) {}); });
}

Project::~Project() {
    blockSignals(true);
    m_isClosing = true;
    settle();
}

void Project::settle() {
    for (;;) { // what is finished leads to steps, and those are written too
        m_pool.waitForDone();
        const auto completions = m_completions.drain();
        if (completions.empty())
            break;
        for (const auto& completion : completions)
            completion();
    }
}

// ---- the other thread

void Project::complete(std::function<void()> work) {
    m_completions.post(std::move(work));
}

/// `work` for as long as there is somebody whom it concerns. The window's thread.
std::function<void()> Project::guarded(QObject* receiver, std::function<void()> work) {
    return [this, guard = QPointer<QObject>(receiver), work = std::move(work)] {
        if (guard && !m_isClosing)
            work();
    };
}

void Project::drain() {
    for (const auto& completion : m_completions.drain())
        completion();
}

void Project::flush(Writer& writer) {
    while (!writer.waiting.empty()) {
        writer.waiting.front()(writer);
        writer.waiting.pop_front();
    }
}

void Project::write(Task task) {
    m_pool.start([this, writer = m_writer, task = std::move(task)]() mutable {
        writer->waiting.push_back(std::move(task));
        const auto error = errorOf([&] { flush(*writer); });
        complete([this, error] {
            if (error && !m_isTroubled)
                Q_EMIT failed(*error);
            m_isTroubled = error.has_value();
            m_isTroubled ? m_retry.start() : m_retry.stop();
        });
    });
}

void Project::write(Step step) {
    if (m_document.changes().size() > m_undoLimit)
        step.forgotten = m_document.keepUndo(m_undoLimit).forgotten;
    write([step = std::move(step)](Writer& writer) { writer.store.write(step); });
    Q_EMIT changed();
}

void Project::run(Task task, std::function<void(const Error&)> failure) {
    m_pool.start([this, writer = m_writer, task = std::move(task), failure = std::move(failure)] {
        if (const auto error = errorOf([&] { task(*writer); }))
            complete([failure, error] { failure(*error); });
    });
}

// ---- files

void Project::open(const QString& file, bool mayCreate) {
    const QString path = QFileInfo(file).absoluteFilePath();
    if (path == m_file)
        return;
    m_isOpening = true;
    run(
        [this, path, mayCreate](Writer& current) {
            flush(current); // otherwise it would be lost
            auto next = std::make_shared<Writer>(ProjectStore(pathOf(path), mayCreate));
            auto document = std::make_shared<Document>(next->store.load());
            complete([this, path, next, document] {
                m_pool.start([last = std::exchange(m_writer, next)] {}); // closes it there
                m_document = std::move(*document);
                (void)m_document.keepUndo(m_undoLimit); // written with the next step
                m_file = path;
                m_isOpening = false;
                m_inWork.clear();
                m_asked.clear();
                Q_EMIT opened();
                Q_EMIT changed();
            });
        },
        [this](const Error& error) {
            m_isOpening = false;
            Q_EMIT openFailed(error);
        });
}

void Project::saveAs(const QString& file) {
    const QString path = QFileInfo(file).absoluteFilePath();
    if (path == m_file)
        return;
    run(
        [this, path](Writer& writer) {
            flush(writer);
            writer.store.copyTo(pathOf(path));
            writer.store = ProjectStore(pathOf(path));
            complete([this, path] {
                m_file = path;
                Q_EMIT fileChanged();
            });
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

// ---- versions in work

VersionId Project::begin(Version version, GenerationRequest request) {
    const VersionId id = m_document.begin(std::move(version));
    m_inWork.emplace(id, std::move(request));
    Q_EMIT changed();
    return id;
}

void Project::addRow(Version version, PaintedRow row) {
    const auto request = m_inWork.find(version.id);
    if (request == m_inWork.end())
        return;
    m_document.update(version);
    write([this, version = std::move(version), row = std::move(row),
           request = request->second](Writer& writer) {
        writer.begin(version, request);
        writer.store.addRow(version.id, row);
        complete([this, id = version.id, number = row.row] { Q_EMIT rowWritten(id, number); });
    });
}

void Project::finish(Version version, Image picture, LatentGrid tokens, ChangeKind kind,
                     VersionId instead, std::vector<float> confidence, int source) {
    const auto request = m_inWork.find(version.id);
    if (request == m_inWork.end())
        return;
    write([this, version = std::move(version), picture = std::move(picture),
           tokens = std::move(tokens), confidence = std::move(confidence), kind, instead, source,
           request = request->second](Writer& writer) {
        writer.begin(version, request);
        Version whole = version;
        whole.made = writer.begun[version.id];
        if (!request.inputs.empty() && !version.isPartial())
            whole.changed = changeShare(request.inputs[static_cast<std::size_t>(source)], picture,
                                        request.mask);
        whole = writer.store.finish(std::move(whole), picture, tokens, confidence);
        writer.begun.erase(version.id);
        complete([this, whole = std::move(whole), kind, instead] {
            m_inWork.erase(whole.id);
            m_document.update(whole);
            write(m_document.result(whole.id, kind, instead));
            runAfterwards(whole.id);
            Q_EMIT finished(whole.id);
        });
    });
}

void Project::drop(VersionId version) {
    m_document.drop(version);
    m_inWork.erase(version);
    write([version](Writer& writer) {
        writer.begun.erase(version);
        writer.store.drop(version);
    });
    Q_EMIT changed();
}

void Project::runAfterwards(VersionId version) {
    const auto found = m_afterwards.extract(version);
    if (!found.empty())
        for (const auto& work : found.mapped())
            work();
}

// ---- steps

void Project::relabel(VersionId version, ChangeKind kind, Labels labels) {
    if (isInWork(version))
        m_afterwards[version].push_back([=, this] { relabel(version, kind, labels); });
    else
        write(m_document.relabel(version, kind, std::move(labels)));
}

void Project::prune(VersionId version) {
    if (isInWork(version))
        m_afterwards[version].push_back([=, this] { prune(version); });
    else
        write(m_document.prune(version));
}

void Project::setSetup(const PaintingSetup& setup) {
    if (setup != m_document.workspace().setup)
        write(m_document.setSetup(setup));
}

bool Project::undo() {
    auto step = m_document.undo();
    if (step)
        write(*std::move(step));
    return step.has_value();
}

bool Project::redo() {
    auto step = m_document.redo();
    if (step)
        write(*std::move(step));
    return step.has_value();
}

void Project::setUndoLimit(int steps) {
    m_undoLimit = std::size_t(std::clamp(steps, 1, kMostUndoSteps));
    if (m_document.changes().size() > m_undoLimit)
        write(m_document.keepUndo(m_undoLimit));
}

void Project::keepSelection(VersionId version, Mask mask, bool isStep) {
    ++m_selections;
    run(
        [this, version, isStep, mask = std::move(mask)](Writer& writer) {
            const ContentKey key = mask.size().isEmpty() ? ContentKey() : writer.store.keep(mask);
            complete([this, version, isStep, key] {
                --m_selections;
                if (version == m_document.workspace().shown)
                    write(isStep ? m_document.setSelection(key) : m_document.lookAtSelection(key));
            });
        },
        [this](const Error& error) {
            --m_selections;
            Q_EMIT failed(error);
        });
}

void Project::afterSelections(QObject* receiver, std::function<void()> work) {
    if (m_selections == 0)
        return work();
    run([this, work = guarded(receiver, std::move(work))](Writer&) { complete(work); },
        [](const Error&) {});
}

void Project::beginWith(const PaintingSetup& setup) {
    write(m_document.beginWith(setup));
}

void Project::look(VersionId version) {
    if (version != m_document.workspace().shown && !isInWork(version))
        write(m_document.look(version));
}

void Project::setInput(VersionId version) {
    if (version != m_document.workspace().input)
        write(m_document.setInput(version));
}

void Project::addAnswer(const Answer& answer) {
    m_document.addAnswer(answer);
    write([answer](Writer& writer) { writer.store.write(answer); });
    Q_EMIT changed();
}

// ---- reading

void Project::fetch(VersionId id, QObject* receiver, std::function<void(FetchedVersion)> done) {
    const Version* known = m_document.tree().find(id);
    if (!known || known->picture.empty())
        return;
    auto fetched = std::make_shared<FetchedVersion>();
    auto give = guarded(receiver, [fetched, done = std::move(done)] { done(std::move(*fetched)); });
    run(
        [this, version = *known, fetched, give = std::move(give)](Writer& writer) {
            const ProjectStore& store = writer.store;
            fetched->picture = preparePicture(store.picture(version.picture),
                                              QString::fromStdString(version.title()));
            fetched->picture.grid = version.grid;
            fetched->picture.plan = version.plan;
            fetched->tokens = store.tokens(version.tokens);
            fetched->confidence = store.confidence(version.id);
            fetched->request = version.made.request;
            for (const ContentKey& key : version.made.inputs)
                fetched->request.inputs.push_back(store.picture(key));
            if (!version.made.mask.empty())
                fetched->request.mask = store.mask(version.made.mask);
            fetched->version = version;
            complete(give);
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void Project::fetchMask(const ContentKey& key, QObject* receiver, std::function<void(Mask)> done) {
    auto mask = std::make_shared<Mask>();
    auto give = guarded(receiver, [mask, done = std::move(done)] { done(std::move(*mask)); });
    run(
        [this, key, mask, give = std::move(give)](Writer& writer) {
            if (!key.empty())
                *mask = writer.store.mask(key);
            complete(give);
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

QImage Project::thumbnail(VersionId id) {
    const Version* version = m_document.tree().find(id);
    if (!version || version->picture.empty())
        return {};
    const QString key = QString::fromStdString(version->picture);
    if (const QImage* known = m_thumbnails.object(key))
        return *known;
    if (m_asked.contains(key))
        return {};
    m_asked.insert(key);
    run(
        [this, id, key](Writer& writer) {
            const QImage image = toQImage(writer.store.thumbnail(key.toStdString()))
                                     .convertToFormat(QImage::Format_ARGB32_Premultiplied);
            complete([this, id, key, image] {
                m_asked.remove(key);
                m_thumbnails.insert(key, new QImage(image));
                Q_EMIT thumbnailReady(id);
            });
        },
        [](const Error&) {}); // told when somebody opens the version
    return {};
}

} // namespace depict
