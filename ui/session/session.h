// The state that widgets show and the actions they offer. Lives on the window's thread; no call
// waits for the painter, a file or a conversion. Widgets read state here and repaint on the
// signals; they keep none of their own.
#pragma once

#include "generation/expansion.h"
#include "session/background.h"
#include "session/easel.h"
#include "session/error_text.h"
#include "session/generation_bridge.h"
#include "session/lettering.h"
#include "session/masking.h"
#include "session/picture_files.h"
#include "session/progress.h"
#include "session/project.h"
#include "session/review_lines.h"
#include "session/row_steering.h"
#include "session/settings.h"
#include "session/shape_choice.h"

#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <optional>

namespace depict {

/// What the next painting will be painted with, besides the words.
struct Setup {
    ShapeChoice shape;
    std::uint64_t seed = 1;
    bool isSeedRandom = true; // a new seed for every painting
    int variants = 1;
    friend bool operator==(const Setup&, const Setup&) = default;
};

/// A picture that the next words speak of.
struct Attached {
    OpenedPicture picture;
    VersionId version = 0; // of the project; 0 = not known
};

/// What waits for a picture that is still being painted or read: that picture itself, then what was
/// attached or said after it, in this order.
struct Awaited {
    Attached attached; // its picture is null until it is there
    QString name;      // of that picture
    QString words;     // or this was said
    Reply reply = Reply::automatic;
    bool isBeingRead = false;
    std::uint64_t file = 0; // number of a picture from outside; 0 = it is a version
};

/// What to do with the rows of a painting that is stopped.
enum class AfterStop { ask, keep, discard };

class Session : public QObject {
    Q_OBJECT
public:
    /// Starts the painter at once, in the background. `settings` must outlive the session.
    Session(PainterFactory factory, Settings& settings, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] std::optional<PainterFacts> facts() const { return m_bridge.facts(); }
    [[nodiscard]] const Progress& progress() const { return m_progress; }
    [[nodiscard]] bool isPainting() const { return !m_jobs.empty(); }
    [[nodiscard]] const Easel& easel() const { return m_easel; }
    [[nodiscard]] const Painting& shown() const { return m_easel.shown(); }
    [[nodiscard]] const Setup& setup() const { return m_setup; }
    [[nodiscard]] Settings& settings() { return m_settings; }
    /// The mask of the picture that is shown; while it is active, words change only what it covers.
    [[nodiscard]] Masking& masking() { return m_masking; }
    [[nodiscard]] const Masking& masking() const { return m_masking; }
    /// Where one may go back to in the picture that is shown, and where to pause.
    [[nodiscard]] RowSteering& steering() { return m_steering; }
    [[nodiscard]] const RowSteering& steering() const { return m_steering; }
    /// The text over the picture that is shown.
    [[nodiscard]] Lettering& lettering() { return m_lettering; }
    [[nodiscard]] const Lettering& lettering() const { return m_lettering; }
    /// The document of all versions, and its file.
    [[nodiscard]] Project& project() { return m_project; }
    [[nodiscard]] const Project& project() const { return m_project; }
    [[nodiscard]] bool canUndo() const { return m_project.document().nextUndo(); }
    [[nodiscard]] bool canRedo() const { return m_project.document().nextRedo(); }
    /// How the model paints; as the built-in one until the model tells.
    [[nodiscard]] PaintingShape paintingShape() const;
    /// The picture that the next words will edit, if any.
    [[nodiscard]] const std::optional<OpenedPicture>& input() const { return m_input; }
    /// Somebody chose it; otherwise it is just what is shown, and gives way to what is chosen.
    [[nodiscard]] bool isInputGiven() const { return m_isInputGiven; }
    /// Somebody said that the next words paint a new picture, whatever is shown.
    [[nodiscard]] bool isAfresh() const { return m_isAfresh; }
    /// All pictures that the next words speak of, in the order of their numbers: the input first.
    [[nodiscard]] std::vector<const OpenedPicture*> inputs() const;
    /// Pictures that come behind those as soon as they are painted: their names; and the words that
    /// were sent already and wait for them.
    [[nodiscard]] std::vector<const Awaited*> awaitedPictures() const;
    [[nodiscard]] QStringList waitingWords() const;
    /// So many of them the model can read at once.
    [[nodiscard]] int mostInputs() const;
    /// Whether the next words are to be answered in words or painted; automatic: the model decides.
    [[nodiscard]] Reply reply() const { return m_reply; }
    [[nodiscard]] const QString& answer() const { return m_answer; }
    /// True while a stopped painting is shown.
    [[nodiscard]] bool canContinue() const;
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] bool canEditShown() const;

    /// In which words edits are reviewed; without them only the model's own are shown.
    void setPlanNames(PlanNames names) { m_planNames = std::move(names); }

    // ---- for lists of jobs (session_batch.cpp)

    /// Queues a painting that does not come on the easel; `watch` gets its events, the end among
    /// them. Throws Error.
    JobId paintAside(GenerationRequest request, std::function<void(const GenerationEvent&)> watch);
    void cancelAside(JobId job);
    /// Shows the person what went wrong.
    void tell(const Error& error);

public Q_SLOTS:
    /// Queues a painting of these words (or an edit of the input by them); words that speak of a
    /// picture in work wait for it. True when it was taken.
    bool paint(const QString& words);
    void pause();
    void resume();
    /// Stops what is under way and what waits; what is painted stays.
    void stop(depict::AfterStop rows = depict::AfterStop::ask);
    void keepRows();
    void discardRows();
    /// Goes on with the stopped painting that is shown; it ends as if it had never been stopped.
    void continuePainting();

    // ---- steering (session_steering.cpp)

    /// Keeps the first rows of the painting that is shown, with their codes, and paints the rest by
    /// these words as a branch of it; the same words, or none, paint another ending with another
    /// seed. 1 to 4 endings. A paused painting is stopped and stays. True when it was taken.
    bool paintFrom(int keptRows, const QString& words, int endings = 1);

    void setSetup(const depict::Setup& setup);
    void show(const depict::Painting& painting);
    void removeShown();
    void startAfresh(); // the blank sheet, nothing to edit

    void openPicture(const QString& file);
    void pastePicture(const QImage& picture);
    /// Looks for what the words name in the picture that is shown, and selects it.
    void selectByWords(const QString& what, depict::Combine combine);
    /// Looks for the thing at this pixel of the picture that is shown, and selects it.
    void selectThingAt(QPoint point, depict::Combine combine);
    /// Asks what is in the selection.
    void describeSelection();
    /// Paints what lies behind what is selected.
    void removeSelected();
    /// Removes everything that is not selected.
    void keepOnlySelected();
    /// Makes the picture that is shown larger and paints what is new; what was there keeps its
    /// bytes. Empty words: what is there goes on. True when it was taken.
    bool expand(const depict::Expansion& by, const QString& words);
    void editShown();
    void goOnFromShown(); // the same, without anybody having asked
    void clearInput();
    void paintAfresh(); // clears the input, and the next words paint a new picture
    void savePicture(const QString& file);
    void dismissAnswer();

    // ---- the talk (session_chat.cpp)

    void setReply(depict::Reply reply);
    /// One more picture for the next words; the first becomes the input.
    void attachPicture(const QString& file);
    void attachPastedPicture(const QImage& picture);
    /// Also one that is still being painted: it is attached when it is there. What comes to nothing
    /// is said, and the words that waited for it are wanted again (wordsWanted).
    void attachVersion(depict::VersionId version);
    /// Counted from 0, awaited pictures behind the others. The next one moves up.
    void detach(int number);
    /// The version's request once more with a new seed, as a version beside it.
    void tryAgain(depict::VersionId version);
    /// Everything as it was before the version was asked for: its pictures, mask and shape, and its
    /// words (wordsWanted), so that what is sent becomes a branch beside it.
    void reopen(depict::VersionId version);
    void copyPicture(depict::VersionId version);

    // ---- the project (session_project.cpp)

    /// The one that was open last, or a new one in the default place; this file where one is named.
    void startProject(const QString& file = {});
    /// What is being painted is stopped, and kept with the project that it belongs to.
    void openProject(const QString& file);
    void newProject();
    void saveProjectAs(const QString& file);

    void undo();
    void redo();
    /// Shows a version, which may have to be read first.
    void showVersion(depict::VersionId version);
    /// The same, and `work` when it is shown; never, where another one is wanted meanwhile.
    void showThen(depict::VersionId version, std::function<void()> work);
    /// The next words edit this version.
    void branchFrom(depict::VersionId version);
    /// The stored request once more: the same picture, as a version beside it.
    void paintAgain(depict::VersionId version);
    void renameVersion(depict::VersionId version, const QString& name);
    void setVersionNote(depict::VersionId version, const QString& note);
    void setStarred(depict::VersionId version, bool starred);
    void setReviewMark(depict::VersionId version, depict::ReviewMark mark);
    void pruneVersion(depict::VersionId version);
    /// A picture in the format of the name, or OpenRaster: the version over what it was made from.
    void exportVersion(depict::VersionId version, const QString& file);

Q_SIGNALS:
    void modelReady();
    void progressChanged();
    void easelChanged();                   // the list, the shown painting, or its state or size
    void pixelsPainted(const QRect& area); // of the shown painting
    void setupChanged();
    void inputChanged();
    void replyChanged();
    void wordsWanted(const QString& words); // in the prompt
    /// An opened picture says how it was painted; what it tells of seed and shape is set up again.
    void recipeFound(const QString& words, bool tellsSeedAndShape);
    void answerChanged();
    void versionsChanged(); // the tree, its labels, the shown version, what can be undone
    void projectChanged();  // another file, or another name for it
    void paintingFinished(const depict::Painting& painting);
    void pictureSaved(const QString& file);
    void errorRaised(const depict::ErrorText& error);

private:
    /// What the next job goes on from, as a branch.
    struct Branch {
        VersionId from = 0;
        std::vector<Steering> steering;
        std::optional<QSize> exactSize;
        std::vector<float> confidence; // of the kept cells, where it is known
        QImage surface;                // with the kept rows, down to `bottom`
        int bottom = 0;
    };

    bool paintNow(const QString& words);
    void followAwaited();
    bool followAwaited(std::size_t index);
    void takeAwaited();
    void giveUp(std::size_t index);
    void giveUpAwaited(bool onlyThoseBeingRead);
    void forgetAwaited();
    void detachAwaited(int number);

    void connectSteering();
    void followSteering();
    void applyBranch(Painting& sheet) const;
    void paintRemainingVariants(const Painting& interrupted);
    [[nodiscard]] std::uint64_t seedForEnding(const Painting& from) const;

    struct Job {
        JobId id = 0;
        int variants = 1;
        AfterStop afterStop = AfterStop::ask;
        bool isPaused = false;
        std::function<void(const Image&)> found; // of jobs that look for something, not paint
        VersionId seen = 0;                      // the result that the job looks at, unasked
        std::string words{};                     // what it says of it
        ScenePlan plan{}, before{};              // what that is to show, and what was there before
        std::function<void(const GenerationEvent&)> watch{}; // of those that paint to a file
    };

    /// What a version was asked for with, ready to be asked for again.
    struct Reopened {
        std::vector<Attached> pictures; // the first is the one that was changed
        std::optional<Mask> mask;
    };

    void take(const std::vector<GenerationEvent>& events);
    void take(const GenerationEvent& event);
    void takeModel(const GenerationEvent& event);
    void fitShape();
    void takeProgress(const GenerationEvent& event);
    void takeEnd(const GenerationEvent& event);
    void take(const Error& projectError);
    bool submit(GenerationRequest request, const QImage& underlay);
    [[nodiscard]] const Painting& putOnEasel(FetchedVersion fetched);
    void setUp(GenerationRequest& request, const QString& words);
    bool paintInside(const Mask& mask, const QString& words);
    void look(const std::string& words, std::function<void(const Image&)> found);
    void addInputs(GenerationRequest& request) const;
    /// What was said on the way to the picture that the request is about, into it.
    void addTurns(GenerationRequest& request) const;
    /// A picture from outside, and what reads it on another thread.
    struct Source {
        QString name;
        std::function<OpenedPicture()> read;
    };
    [[nodiscard]] Source sourceOf(const QString& file);
    [[nodiscard]] Source sourceOf(const QImage& pasted);
    void openWhenRead(Source source);
    void attachWhenRead(Source source);
    void attach(OpenedPicture picture);
    void addAttached(Attached attached);
    void forgetPruned();
    void inputInstead(VersionId ancestor);
    void take(Reopened reopened, VersionId before);
    void lookAtResult(const GenerationEvent& event);
    [[nodiscard]] ScenePlan shownBefore(const Painting& painting, const GenerationEvent& end) const;
    bool takeLook(Job& job, const GenerationEvent& event);
    void recordLook(const Job& look, const GenerationEvent& end);
    void cancelLooks();
    [[nodiscard]] GenerationRequest requestAboutShown() const;
    void checkModelCan(bool PainterFacts::*ability, const char* what) const;
    [[nodiscard]] Painting sheetFor(JobId job, GenerationRequest request,
                                    const QImage& underlay) const;
    void setInput(OpenedPicture picture);
    void takeShown(bool isAskedFor);
    void setUpAsIn(const Recipe& made);
    void raise(const Error& error);
    void updateActivity();
    [[nodiscard]] Job* find(JobId id);
    [[nodiscard]] std::function<void(const Error&)> raiser();

    /// A version of the document that the worker paints.
    struct InWork {
        VersionId version = 0;
        JobId job = 0;
        int variant = 0;
        int rowsWritten = 0;
        VersionId instead = 0; // the stopped one that is gone on with
        VersionId about = 0;   // what was looked at when it was asked for
    };

    void connectProject();
    void connectLettering();
    [[nodiscard]] Poster posterFor(VersionId parent, Size size) const;
    void beginVersions(JobId job);
    void record(const GenerationEvent& event, bool isEnd);
    void recordRows(InWork& work, const Painting& painting);
    void commit(const InWork& work, const Painting& painting);
    void recordAnswer(const InWork& work);
    void recordOpened(const Painting& opened, const Poster& poster);
    void recordKept(VersionId partial);
    void followDocument();
    void connectSelection();
    void followSelection();
    void walk(bool forwards);
    void relabel(VersionId version, ChangeKind kind, const std::function<void(Labels&)>& change);
    void whenIdle(std::function<void()> work);

    Settings& m_settings;
    Easel m_easel;
    Masking m_masking;
    RowSteering m_steering;
    std::optional<Branch> m_branch;
    Lettering m_lettering;
    Project m_project;
    std::vector<InWork> m_inWork;
    VersionId m_instead = 0;        // which the next job goes on with
    VersionId m_sibling = 0;        // beside which its versions stand
    bool m_isClosing = false;       // nothing new is painted
    VersionId m_about = 0;          // what was looked at when the next job was asked for
    VersionId m_madeOf = 0;         // whose picture the next job's input was made of
    std::optional<Poster> m_poster; // over the next job's versions, instead of their parent's
    VersionId m_wanted = 0;         // to be shown when it has been read
    std::function<void()> m_whenIdle;
    Setup m_setup;
    Progress m_progress;
    std::optional<OpenedPicture> m_input;
    bool m_isInputGiven = true;
    bool m_isAfresh = false;
    std::vector<Attached> m_further; // which the next words speak of besides
    std::deque<Awaited> m_awaited;   // the first is a picture that is not there yet
    bool m_isTakingAwaited = false;
    std::uint64_t m_lastFile = 0; // number of the one attached last
    Reply m_reply = Reply::automatic;
    QString m_answer;
    PlanNames m_planNames;
    std::deque<Job> m_jobs; // the first is under way, the others wait
    GenerationBridge m_bridge;
    Background m_background; // last: ends first
};

} // namespace depict
