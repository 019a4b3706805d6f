#include "session/batch_queue.h"

#include "base/file.h"
#include "generation/picture_metadata.h"
#include "image/image_file.h"
#include "session/batch_file.h"
#include "session/file_path.h"
#include "session/session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace depict {
namespace {

namespace fs = std::filesystem;

QString nameOf(const fs::path& file) {
    return QString::fromStdU16String(file.u16string());
}

/// Results never replace what is there: the number, or one behind the name, counts on.
fs::path freeOutput(const BatchJob& job, const QString& folder) {
    const auto isFree = [](const std::vector<fs::path>& files) {
        return std::none_of(files.begin(), files.end(),
                            [](const fs::path& file) { return fs::exists(file); });
    };
    BatchJob tried = job;
    for (int number = 1;; ++number) {
        if (!job.out.empty() && number > 1) {
            const fs::path name(job.out);
            tried.out = (name.parent_path() / name.stem()).string() + "-v" +
                        std::to_string(number) + name.extension().string();
        }
        if (isFree(outputsOf(tried, number, pathOf(folder))))
            return outputOf(tried, number, pathOf(folder));
    }
}

} // namespace

BatchQueue::BatchQueue(Session& session, const QString& file, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_file(file),
      m_folder(QDir(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
                   .filePath(QStringLiteral("Depict"))),
      m_lock(file + QStringLiteral(".lock")), m_background(*this) {
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (!m_lock.tryLock(0)) {
        m_file.clear(); // another window's
        return;
    }
    QFile kept(file);
    if (!kept.open(QIODevice::ReadOnly))
        return;
    BatchList list = batchListFrom(kept.readAll());
    if (!list.folder.isEmpty())
        m_folder = list.folder;
    m_entries = std::move(list.entries);
    for (BatchEntry& entry : m_entries)
        entry.id = ++m_lastId;
    m_isPaused = count(State::waiting) > 0;
}

BatchQueue::~BatchQueue() = default;

int BatchQueue::count(State state) const {
    return int(std::count_if(m_entries.begin(), m_entries.end(),
                             [state](const BatchEntry& entry) { return entry.state == state; }));
}

void BatchQueue::setFolder(const QString& folder) {
    m_folder = folder;
    keep();
    Q_EMIT changed();
}

// ---- as a list

int BatchQueue::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant BatchQueue::data(const QModelIndex& index, int role) const {
    if (!isRow(index.row()))
        return {};
    const BatchEntry& entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QString::fromStdString(entry.job.words);
    case stateRole:
        return int(entry.state);
    case shareRole:
        return entry.share;
    case filesRole:
        return entry.files;
    case detailRole:
    case Qt::ToolTipRole: {
        if (!entry.trouble.isEmpty())
            return entry.trouble;
        QStringList parts;
        if (!entry.job.in.empty())
            parts << nameOf(entry.job.in.filename());
        if (!entry.job.shape.empty())
            parts << QString::fromStdString(entry.job.shape);
        if (entry.job.seed)
            parts << tr("seed %1").arg(*entry.job.seed);
        for (const QString& file : entry.files)
            parts << QFileInfo(file).fileName();
        return parts.join(QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags BatchQueue::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled
                           : Qt::ItemFlags(Qt::ItemIsDropEnabled); // between jobs
}

bool BatchQueue::moveRows(const QModelIndex& from, int first, int count, const QModelIndex& to,
                          int before) {
    if (count != 1 || !isRow(first) || before < 0 || before > rowCount() ||
        !beginMoveRows(from, first, first, to, before))
        return false;
    const auto begin = m_entries.begin();
    if (before > first)
        std::rotate(begin + first, begin + first + 1, begin + before);
    else
        std::rotate(begin + before, begin + first, begin + first + 1);
    endMoveRows();
    keep();
    return true;
}

BatchEntry* BatchQueue::find(std::uint64_t id) {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [id](const BatchEntry& entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void BatchQueue::tell(const BatchEntry& entry) {
    const QModelIndex place = index(int(&entry - m_entries.data()));
    Q_EMIT dataChanged(place, place);
}

void BatchQueue::keep() {
    if (m_file.isEmpty())
        return;
    m_background.run(
        [file = pathOf(m_file), bytes = toBytes(BatchList{m_folder, m_entries})] {
            writeFile(file, {reinterpret_cast<const std::uint8_t*>(bytes.data()),
                             std::size_t(bytes.size())});
            return true;
        },
        [](bool) {}, [this](const Error& error) { m_session.tell(error); });
}

// ---- what a person does with it

void BatchQueue::add(const std::vector<BatchJob>& jobs) {
    if (jobs.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(jobs.size()) - 1);
    for (const BatchJob& job : jobs) {
        BatchEntry entry;
        entry.id = ++m_lastId;
        entry.job = job;
        m_entries.push_back(std::move(entry));
    }
    endInsertRows();
    keep();
    takeUp();
    Q_EMIT changed();
}

void BatchQueue::setPaused(bool paused) {
    m_isPaused = paused;
    takeUp();
    Q_EMIT changed();
}

void BatchQueue::cancel(int row) {
    if (!isRow(row))
        return;
    BatchEntry& entry = m_entries[std::size_t(row)];
    if (entry.state == State::waiting)
        return end(entry, State::cancelled);
    if (!m_running || m_running->id != entry.id)
        return;
    m_running->isCancelled = true;
    if (m_running->worker)
        m_session.cancelAside(m_running->worker);
}

void BatchQueue::cancelAll() {
    for (int row = rowCount(); row-- > 0;) // what is under way last: nothing follows it
        cancel(row);
}

void BatchQueue::retry(int row) {
    if (!isRow(row))
        return;
    BatchEntry& entry = m_entries[std::size_t(row)];
    if (entry.state == State::failed || entry.state == State::cancelled) {
        entry.files.clear();
        end(entry, State::waiting);
        takeUp();
    }
}

void BatchQueue::retryFailed() {
    for (int row = 0; row < rowCount(); ++row)
        if (m_entries[std::size_t(row)].state == State::failed)
            retry(row);
}

void BatchQueue::remove(int row) {
    if (!isRow(row) || m_entries[std::size_t(row)].state == State::running)
        return;
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
    keep();
    Q_EMIT changed();
}

void BatchQueue::clearFinished() {
    for (int row = rowCount(); row-- > 0;)
        if (const State state = m_entries[std::size_t(row)].state;
            state == State::done || state == State::cancelled)
            remove(row);
}

// ---- one after the other

void BatchQueue::takeUp() {
    if (m_running || m_isPaused)
        return;
    const auto next = std::find_if(m_entries.begin(), m_entries.end(), [](const BatchEntry& entry) {
        return entry.state == State::waiting;
    });
    if (next != m_entries.end())
        begin(*next);
}

void BatchQueue::begin(BatchEntry& entry) {
    m_running = Running{entry.id, 0, nullptr, 0, false};
    entry.state = State::running;
    entry.share = 0;
    entry.trouble.clear();
    tell(entry);
    Q_EMIT changed();
    m_background.run(
        [job = entry.job, shape = m_session.paintingShape(),
         random = QRandomGenerator::global()->generate()] {
            BatchWork work = workOf(job, shape, {});
            if (!job.seed)
                work.request.sampling.seed = random;
            return work;
        },
        [this, id = entry.id](BatchWork work) { submit(id, std::move(work)); },
        [this, id = entry.id](const Error& error) { fail(id, error); });
}

void BatchQueue::submit(std::uint64_t id, BatchWork work) {
    if (!m_running || m_running->id != id)
        return;
    if (m_running->isCancelled) {
        end(*find(id), State::cancelled);
        return;
    }
    try {
        auto shared = std::make_shared<const BatchWork>(std::move(work));
        m_running->work = shared;
        m_running->worker = m_session.paintAside(
            shared->request, [queue = QPointer(this), id](const GenerationEvent& event) {
                if (queue) // the session may outlive it
                    queue->take(id, event);
            });
    } catch (const Error& error) {
        fail(id, error);
    }
}

void BatchQueue::take(std::uint64_t id, const GenerationEvent& event) {
    using Kind = GenerationEvent::Kind;
    BatchEntry* entry = find(id);
    if (!entry || !m_running || m_running->id != id)
        return;
    if (event.kind == Kind::painted && event.grid.cells() > 0) {
        entry->share =
            (event.variant + double(event.cellsPainted + event.cellsAhead) / event.grid.cells()) /
            m_running->work->request.variants;
        tell(*entry);
    } else if (event.kind == Kind::finished && !event.picture.isNull()) {
        write(id, event);
    } else if (event.kind == Kind::finished) { // words instead of a picture
        fail(id, {ErrorKind::unsupported, "The model painted no picture of these words."});
    } else if (event.kind == Kind::failed) {
        fail(id, event.error.value_or(Error(ErrorKind::internal, "The painter failed.")));
    } else if (event.kind == Kind::cancelled) {
        // Somebody stopped the painter, not this job: it waits until one goes on.
        const bool isMeant = m_running->isCancelled;
        if (!isMeant)
            m_isPaused = true;
        end(*entry, isMeant ? State::cancelled : State::waiting);
    }
}

void BatchQueue::write(std::uint64_t id, const GenerationEvent& event) {
    BatchEntry& entry = *find(id);
    const auto known = m_session.facts();
    PictureMetadata metadata;
    metadata.request = m_running->work->request;
    metadata.variant = event.variant;
    metadata.tokens = event.tokens;
    metadata.plan = event.plan;
    metadata.modelId = known ? known->modelId : std::string();
    metadata.version = DEPICT_VERSION;
    metadata.isEdit = !metadata.request.inputs.empty();
    BatchJob job = entry.job;
    job.variants = 1;
    m_background.run(
        [job, folder = m_folder, work = m_running->work, painted = event.picture,
         source = event.source, metadata = std::move(metadata)]() mutable {
            const Image picture = finishedPicture(painted, *work, source);
            metadata.pixels = pixelChecksum(picture);
            const fs::path file = freeOutput(job, folder);
            std::error_code ignored; // writing says what is wrong
            fs::create_directories(file.parent_path(), ignored);
            writeImage(file, picture, {.texts = metadataTexts(metadata, picture.size())});
            return nameOf(file);
        },
        [this, id](const QString& file) {
            BatchEntry* done = find(id);
            if (!done)
                return;
            done->files << file;
            if (m_running && m_running->id == id &&
                ++m_running->written == m_running->work->request.variants)
                end(*done, State::done);
        },
        [this, id](const Error& error) { fail(id, error); });
}

void BatchQueue::fail(std::uint64_t id, const Error& error) {
    const ErrorText text = errorText(error);
    if (BatchEntry* entry = find(id))
        end(*entry, State::failed,
            (text.detail.isEmpty() ? text.sentence : text.detail) + QLatin1Char(' ') + text.remedy);
}

void BatchQueue::end(BatchEntry& entry, State state, const QString& trouble) {
    entry.state = state;
    entry.trouble = trouble;
    entry.share = 0;
    tell(entry);
    if (m_running && m_running->id == entry.id) {
        m_running.reset();
        // Behind what the person has asked for meanwhile.
        QMetaObject::invokeMethod(this, &BatchQueue::takeUp, Qt::QueuedConnection);
    }
    keep();
    Q_EMIT changed();
}

} // namespace depict
