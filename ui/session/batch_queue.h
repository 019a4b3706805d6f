// Many pictures that are painted or changed one after the other while nobody watches, each written
// to a file. The person's own paintings go first: only one job of the list is with the painter at a
// time. The list outlives the program.
#pragma once

#include "generation/batch_job.h"
#include "session/background.h"

#include <QAbstractListModel>
#include <QLockFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace depict {

class Session;
struct GenerationEvent;

struct BatchEntry {
    enum class State { waiting, running, done, failed, cancelled };
    std::uint64_t id = 0; // no other entry of this queue has it
    BatchJob job;
    State state = State::waiting;
    QStringList files; // written
    QString trouble;   // failed: what went wrong, a sentence
    double share = 0;  // running: done so far, 0 … 1
};

class BatchQueue : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { stateRole = Qt::UserRole, shareRole, filesRole, detailRole };

    /// `file` keeps the list; where another window has it, this one's list is not kept. What was
    /// under way when the program ended waits again, and the queue is paused.
    BatchQueue(Session& session, const QString& file, QObject* parent = nullptr);
    ~BatchQueue() override;

    [[nodiscard]] const std::vector<BatchEntry>& entries() const { return m_entries; }
    [[nodiscard]] int count(BatchEntry::State state) const;
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    /// Where results go that name no other place.
    [[nodiscard]] const QString& folder() const { return m_folder; }
    void setFolder(const QString& folder);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex& from, int first, int count, const QModelIndex& to,
                  int before) override;

public Q_SLOTS:
    void add(const std::vector<depict::BatchJob>& jobs);
    void setPaused(bool paused); // what is under way is finished
    void cancel(int row);
    void cancelAll();
    void retry(int row);
    void retryFailed();
    void remove(int row); // not what is under way
    void clearFinished();

Q_SIGNALS:
    void changed(); // how many are in which state, or whether it is paused

private:
    using State = BatchEntry::State;

    void takeUp();
    void begin(BatchEntry& entry);
    void submit(std::uint64_t id, BatchWork work);
    void take(std::uint64_t id, const GenerationEvent& event);
    void write(std::uint64_t id, const GenerationEvent& event);
    void end(BatchEntry& entry, State state, const QString& trouble = {});
    void fail(std::uint64_t id, const Error& error);
    void tell(const BatchEntry& entry);
    void keep();
    [[nodiscard]] BatchEntry* find(std::uint64_t id);
    [[nodiscard]] bool isRow(int row) const { return row >= 0 && row < int(m_entries.size()); }

    Session& m_session;
    QString m_file, m_folder;
    QLockFile m_lock;
    std::vector<BatchEntry> m_entries;
    std::uint64_t m_lastId = 0;
    bool m_isPaused = false;

    /// The one with the painter.
    struct Running {
        std::uint64_t id = 0;
        std::uint64_t worker = 0; // its job; 0 = being prepared
        std::shared_ptr<const BatchWork> work;
        int written = 0; // variants
        bool isCancelled = false;
    };
    std::optional<Running> m_running;
    Background m_background; // last: ends first
};

} // namespace depict
