// The state that widgets show and the actions they offer. Lives on the window's thread; no call
// waits for the painter, a file or a conversion. Widgets read state here and repaint on the
// signals; they keep none of their own.
#pragma once

#include "session/background.h"
#include "session/easel.h"
#include "session/error_text.h"
#include "session/generation_bridge.h"
#include "session/masking.h"
#include "session/picture_files.h"
#include "session/progress.h"
#include "session/settings.h"
#include "session/shape_choice.h"

#include <QObject>
#include <QString>

#include <deque>
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

/// What to do with the rows of a painting that is stopped.
enum class AfterStop { ask, keep, discard };

class Session : public QObject {
    Q_OBJECT
public:
    /// Starts the painter at once, in the background. `settings` must outlive the session.
    Session(PainterFactory factory, Settings& settings, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] std::optional<PainterFacts> facts() const { return m_bridge.worker().facts(); }
    [[nodiscard]] const Progress& progress() const { return m_progress; }
    [[nodiscard]] bool isPainting() const { return !m_jobs.empty(); }
    [[nodiscard]] const Easel& easel() const { return m_easel; }
    [[nodiscard]] const Painting& shown() const { return m_easel.shown(); }
    [[nodiscard]] const Setup& setup() const { return m_setup; }
    [[nodiscard]] Settings& settings() { return m_settings; }
    /// The mask of the picture that is shown; while it is active, words change only what it covers.
    [[nodiscard]] Masking& masking() { return m_masking; }
    [[nodiscard]] const Masking& masking() const { return m_masking; }
    /// Pixels a cell side of what will be painted.
    [[nodiscard]] int cellPixels() const;
    /// The picture that the next words will edit, if any.
    [[nodiscard]] const std::optional<OpenedPicture>& input() const { return m_input; }
    [[nodiscard]] const QString& answer() const { return m_answer; }
    /// True while a stopped painting of which something can be continued is shown.
    [[nodiscard]] bool canContinue() const;
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] bool canEditShown() const;

public Q_SLOTS:
    /// Queues a painting of these words (or an edit of the input by them). True when it was taken.
    bool paint(const QString& words);
    void pause();
    void resume();
    /// Stops what is under way and what waits; what is painted stays.
    void stop(depict::AfterStop rows = depict::AfterStop::ask);
    void keepRows();
    void discardRows();
    /// Goes on with the stopped painting that is shown; it ends as if it had never been stopped.
    void continuePainting();

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
    void editShown();
    void clearInput();
    void savePicture(const QString& file);
    void dismissAnswer();

Q_SIGNALS:
    void modelReady();
    void progressChanged();
    void easelChanged();                   // the list, the shown painting, or its state or size
    void pixelsPainted(const QRect& area); // of the shown painting
    void setupChanged();
    void inputChanged();
    void answerChanged();
    void paintingFinished(const depict::Painting& painting);
    void pictureSaved(const QString& file);
    void errorRaised(const depict::ErrorText& error);

private:
    struct Job {
        JobId id = 0;
        int variants = 1;
        AfterStop afterStop = AfterStop::ask;
        bool isPaused = false;
        std::function<void(const Image&)> found; // of jobs that look for something, not paint
    };

    void take(const std::vector<GenerationEvent>& events);
    void take(const GenerationEvent& event);
    void takeModel(const GenerationEvent& event);
    void takeProgress(const GenerationEvent& event);
    void takeEnd(const GenerationEvent& event);
    bool submit(GenerationRequest request, const QImage& underlay);
    bool submitMasked(GenerationRequest request);
    void look(const std::string& words, std::function<void(const Image&)> found);
    [[nodiscard]] GenerationRequest requestAboutShown() const;
    void checkModelCan(bool PainterFacts::*ability, const char* what) const;
    [[nodiscard]] Painting sheetFor(JobId job, GenerationRequest request,
                                    const QImage& underlay) const;
    void setInput(OpenedPicture picture);
    void raise(const Error& error);
    void updateActivity();
    [[nodiscard]] Job* find(JobId id);
    [[nodiscard]] std::function<void(const Error&)> raiser();

    Settings& m_settings;
    Easel m_easel;
    Masking m_masking;
    Setup m_setup;
    Progress m_progress;
    std::optional<OpenedPicture> m_input;
    QString m_answer;
    std::deque<Job> m_jobs; // the first is under way, the others wait
    GenerationBridge m_bridge;
    Background m_background; // last: ends first
};

} // namespace depict
