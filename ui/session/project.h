// The session's document and the file that it is written to. Steps take effect at once on the
// window's thread; everything that blocks happens in order on a thread of its own. What cannot be
// written (a full disk) waits, is told once, and is tried again.
#pragma once

#include "base/error.h"
#include "base/mailbox.h"
#include "document/project_store.h"
#include "session/picture_files.h"

#include <QCache>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace depict {

/// All there is to a version, for showing it.
struct FetchedVersion {
    Version version;
    GenerationRequest request; // with its pictures and mask
    OpenedPicture picture;
    LatentGrid tokens;
    std::vector<float> confidence; // of its cells; empty = not known
};

class Project : public QObject {
    Q_OBJECT
public:
    /// In memory, until a file is opened.
    explicit Project(QObject* parent = nullptr);
    /// Waits until all is written; calls nobody back any more.
    ~Project() override;
    /// Waits until all that was asked for is done, and calls back.
    void settle();

    [[nodiscard]] const Document& document() const { return m_document; }
    [[nodiscard]] const QString& file() const { return m_file; } // empty: in memory
    [[nodiscard]] bool isInWork(VersionId version) const { return m_inWork.count(version) > 0; }
    [[nodiscard]] bool isOpening() const { return m_isOpening; }
    /// True while something waits for space on the disk.
    [[nodiscard]] bool isTroubled() const { return m_isTroubled; }

    /// Another document, and opened() or openFailed(). What was open is closed only when the other
    /// one is there.
    void open(const QString& file, bool mayCreate);
    /// Goes on in a copy: fileChanged() or failed().
    void saveAs(const QString& file);

    // ---- versions in work

    /// `request` has the pictures and the mask that the version's own has not.
    VersionId begin(Version version, GenerationRequest request);
    /// A row is there; `version` says what is known of it now. Written at once, for the case that
    /// the program ends here.
    void addRow(Version version, PaintedRow row);
    /// Whole or partial; then a step that can be undone. `confidence` of its cells, where known;
    /// `source` = the input that was changed.
    void finish(Version version, Image picture, LatentGrid tokens, ChangeKind kind,
                VersionId instead = 0, std::vector<float> confidence = {}, int source = 0);
    void drop(VersionId version);

    // ---- steps

    void relabel(VersionId version, ChangeKind kind, Labels labels);
    void prune(VersionId version);
    void setSetup(const PaintingSetup& setup);
    bool undo(); // false: there is nothing
    bool redo();
    /// At most so many steps can be taken back from now on, in every project: 1 … kMostUndoSteps.
    void setUndoLimit(int steps);

    /// Keeps the mask and makes it the selection of the version, if that is shown then: as a step,
    /// or only as what was selected there before. A null mask: nothing is selected.
    void keepSelection(VersionId version, Mask mask, bool isStep);
    /// Calls `work` when all selections of before are kept: at once, where none is on its way;
    /// never, when the receiver is gone by then.
    void afterSelections(QObject* receiver, std::function<void()> work);

    void beginWith(const PaintingSetup& setup);
    void look(VersionId version);
    void setInput(VersionId version);
    void addAnswer(const Answer& answer);

    // ---- what is read when it is needed; `done` is not called when the receiver is gone by then

    void fetch(VersionId version, QObject* receiver, std::function<void(FetchedVersion)> done);
    /// A null mask for an empty key.
    void fetchMask(const ContentKey& key, QObject* receiver, std::function<void(Mask)> done);
    /// The small picture; null, and thumbnailReady() later, while it has not been read.
    [[nodiscard]] QImage thumbnail(VersionId version);

Q_SIGNALS:
    void opened();
    void openFailed(const depict::Error& error);
    void fileChanged();
    void changed(); // versions, labels, what can be undone
    void finished(depict::VersionId version);
    void rowWritten(depict::VersionId version, int row); // it is on the disk now
    void thumbnailReady(depict::VersionId version);
    void failed(const depict::Error& error);

private:
    struct Writer;
    using Task = std::function<void(Writer&)>;

    void write(Task task);
    void write(Step step);
    void run(Task task, std::function<void(const Error&)> failed);
    void complete(std::function<void()> work);
    [[nodiscard]] std::function<void()> guarded(QObject* receiver, std::function<void()> work);
    void drain();
    void flush(Writer& writer);
    void runAfterwards(VersionId version);

    Document m_document;
    QString m_file;
    std::map<VersionId, GenerationRequest> m_inWork;
    std::map<VersionId, std::vector<std::function<void()>>> m_afterwards; // when they are finished
    QCache<QString, QImage> m_thumbnails;
    QSet<QString> m_asked; // thumbnails on their way
    QTimer m_retry;
    std::size_t m_undoLimit = kMostUndoSteps;
    int m_selections = 0; // on their way to the file
    bool m_isTroubled = false;
    bool m_isOpening = false;
    bool m_isClosing = false;
    std::shared_ptr<Writer> m_writer;
    Mailbox<std::function<void()>> m_completions;
    QThreadPool m_pool; // one thread: first in, first out
};

} // namespace depict
