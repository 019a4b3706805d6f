// The session's side of the talk: what the next words speak of, another try, and what the model
// sees in what it has changed.
#include "generation/shapes.h"
#include "generation/source_choice.h"
#include "generation/task_words.h"
#include "session/qt_image.h"
#include "session/session.h"
#include "session/suggestions.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace depict {
namespace {

constexpr std::uint8_t kHalfCovered = 128;

/// What was selected before its edge was softened.
Mask hardened(Mask mask) {
    for (int y = 0; y < mask.size().height; ++y)
        for (int x = 0; x < mask.size().width; ++x)
            mask.row(y)[x] = mask.row(y)[x] >= kHalfCovered ? 255 : 0;
    return mask;
}

/// As it was chosen for the model that painted it, whose cells may be of another size.
ShapeChoice shapeOf(const Version& version, const std::optional<PainterFacts>& model) {
    int cellPixels = ShapeChoice().cellPixels;
    if (model && model->modelId == version.modelId)
        cellPixels = model->shape.cellPixels;
    else if (version.grid.columns > 0 && version.size.width >= version.grid.columns)
        cellPixels = version.size.width / version.grid.columns;
    ShapeChoice choice = shapeOn(version.grid, cellPixels);
    if (version.exactSize)
        choice.exactSize = QSize(version.exactSize->width, version.exactSize->height);
    return choice;
}

} // namespace

void Session::setReply(Reply reply) {
    if (reply == m_reply)
        return;
    m_reply = reply;
    Q_EMIT replyChanged();
}

// ---- what the words speak of

std::vector<const OpenedPicture*> Session::inputs() const {
    std::vector<const OpenedPicture*> all;
    if (m_input)
        all.push_back(&*m_input);
    for (const Attached& attached : m_further)
        all.push_back(&attached.picture);
    return all;
}

int Session::mostInputs() const {
    const auto known = facts();
    return known ? known->mostInputs : 1;
}

/// A question is about the picture that is shown where no other is attached.
void Session::addInputs(GenerationRequest& request) const {
    const auto add = [&](const Image& picture, const ScenePlan& plan, GridSize grid) {
        const bool isFirst = request.inputs.empty();
        request.inputs.push_back(picture);
        if (isFirst && plan != ScenePlan{}) {
            request.grid = grid;
            request.inputPlans.push_back(plan);
        } else if (!request.inputPlans.empty()) {
            request.inputPlans.emplace_back(); // not known on the grid that is usual for it
        }
    };
    for (const OpenedPicture* one : inputs())
        add(one->picture, one->plan, one->grid);
    if (request.inputs.empty() && m_reply == Reply::words && shown().hasPicture())
        add(shown().picture, shown().plan, shown().grid);
    leaveSourceOpen(request);
}

/// Edits on the way to the picture that is changed now; then, for a model that follows a talk, what
/// was asked about it, with the answers.
void Session::addTurns(GenerationRequest& request) const {
    const Document& document = m_project.document();
    const VersionTree& tree = document.tree();
    auto& turns = request.earlier;
    const Version* version = m_input ? tree.find(document.workspace().input) : nullptr;
    for (; version && version->origin == Origin::edited; version = tree.find(version->parent))
        if (const std::string& words = version->made.request.words; !words.empty())
            turns.insert(turns.begin(), {words});
    const auto known = facts();
    if (known && known->canTalk && !request.inputs.empty() && request.reply != Reply::picture) {
        const VersionId about = m_input ? document.workspace().input : shown().version;
        for (const Answer& answer : document.answers())
            if (answer.about == about && !answer.question.empty())
                turns.push_back({answer.question, answer.words});
    }
    if (turns.size() > kMostExchanges)
        turns.erase(turns.begin(), turns.end() - kMostExchanges);
}

void Session::addAttached(Attached attached) {
    if (m_input && m_isInputGiven) {
        m_further.push_back(std::move(attached));
    } else {
        m_input = std::move(attached.picture);
        m_isInputGiven = true;
        m_project.setInput(attached.version);
    }
    Q_EMIT inputChanged();
}

void Session::detach(int number) {
    const int there = int(inputs().size());
    if (number < 0 || number >= there + int(awaitedPictures().size()))
        return;
    if (number >= there)
        return detachAwaited(number - there);
    if (number > 0) {
        m_further.erase(m_further.begin() + (number - 1));
    } else if (m_further.empty()) {
        return paintAfresh();
    } else {
        m_input = std::move(m_further.front().picture);
        m_project.setInput(m_further.front().version);
        m_further.erase(m_further.begin());
    }
    Q_EMIT inputChanged();
}

void Session::forgetPruned() {
    const VersionTree& tree = m_project.document().tree();
    const auto forgotten = std::erase_if(m_further, [&](const Attached& attached) {
        const Version* version = tree.find(attached.version);
        return attached.version != 0 && (!version || version->labels.isPruned);
    });
    if (forgotten > 0)
        Q_EMIT inputChanged();
}

/// The input has been taken back: the talk goes on from what it was made from.
void Session::inputInstead(VersionId ancestor) {
    const Painting* painting = m_easel.withVersion(ancestor);
    if (!painting || !painting->hasPicture())
        return m_further.empty() ? clearInput() : detach(0);
    m_input = openedOf(*painting);
    m_project.setInput(ancestor);
    Q_EMIT inputChanged();
}

// ---- another try

void Session::tryAgain(VersionId id) {
    m_project.fetch(id, this, [this](FetchedVersion fetched) {
        if (fetched.version.origin == Origin::opened)
            return;
        GenerationRequest request = std::move(fetched.request);
        request.sampling.seed = QRandomGenerator::global()->generate();
        request.variants = 1;
        request.kept = {};
        request.keptPlan.reset();
        QImage underlay;
        if (const Painting* parent = m_easel.withVersion(fetched.version.parent))
            underlay = parent->overview.isNull() ? parent->surface : parent->overview;
        m_sibling = fetched.version.id;
        submit(std::move(request), underlay);
        m_sibling = 0;
    });
}

void Session::reopen(VersionId id) {
    m_project.fetch(id, this, [this](FetchedVersion fetched) {
        const Version& version = fetched.version;
        if (version.origin == Origin::opened)
            return;
        Q_EMIT wordsWanted(QString::fromStdString(version.instruction()));
        std::vector<Image> pictures = std::move(fetched.request.inputs);
        if (pictures.empty()) {
            startAfresh();
            Setup setup = m_setup;
            if (version.grid.cells() > 0)
                setup.shape = fitted(shapeOf(version, facts()), paintingShape());
            setSetup(setup);
            return;
        }
        const Version* parent = m_project.document().tree().find(version.parent);
        const VersionId before = parent && !parent->labels.isPruned ? parent->id : 0;
        m_background.run(
            [pictures = std::move(pictures), mask = std::move(fetched.request.mask),
             name = QString::fromStdString(version.title())]() mutable {
                Reopened reopened;
                for (Image& picture : pictures)
                    reopened.pictures.push_back({preparePicture(std::move(picture), name), 0});
                if (mask)
                    reopened.mask = hardened(*std::move(mask));
                return reopened;
            },
            [this, before](Reopened reopened) { take(std::move(reopened), before); }, raiser());
    });
}

void Session::take(Reopened reopened, VersionId before) {
    auto& pictures = reopened.pictures;
    Attached first = std::move(pictures.front());
    pictures.erase(pictures.begin());
    m_input.reset();
    m_isInputGiven = true;
    if (before == 0) {
        m_further = std::move(pictures);
        m_input = std::move(first.picture);
        m_project.setInput(0);
        Q_EMIT inputChanged();
        return;
    }
    showThen(before, [this, reopened = std::move(reopened)] {
        m_further = reopened.pictures;
        if (reopened.mask)
            m_masking.selection().combine(*reopened.mask, Combine::replace);
        editShown();
    });
}

void Session::copyPicture(VersionId id) {
    m_project.fetch(id, this, [this](FetchedVersion fetched) {
        m_background.run(
            [picture = std::move(fetched.picture.picture)] { return toQImage(picture).copy(); },
            [](const QImage& picture) { QGuiApplication::clipboard()->setImage(picture); },
            raiser());
    });
}

// ---- what the model sees in what it has changed

/// What the picture showed that was changed: as it was planned where it is one of ours, otherwise
/// as the painter saw it, to whom a mask hides what it covers.
ScenePlan Session::shownBefore(const Painting& painting, const GenerationEvent& end) const {
    const VersionTree& tree = m_project.document().tree();
    const Version* version = tree.find(painting.version);
    const Version* parent = version ? tree.find(version->parent) : nullptr;
    const bool isKnown = parent && painting.request.inputs.size() == 1 &&
                         parent->plan != ScenePlan{} && parent->grid == painting.grid;
    return isKnown ? parent->plan : end.before;
}

void Session::lookAtResult(const GenerationEvent& event) {
    const auto known = facts();
    if (event.kind != GenerationEvent::Kind::finished || event.unchanged ||
        event.picture.isNull() || !m_settings.looksAtResults() || !known || !known->canAnswer)
        return;
    for (const auto& painting : m_easel.paintings()) {
        if (painting->job != event.job || painting->variant != event.variant ||
            painting->request.inputs.empty() || asksForMap(painting->request.words))
            continue;
        GenerationRequest request;
        request.inputs.push_back(painting->picture); // to be read: what was planned is no proof
        if (painting->plan != ScenePlan{})
            request.grid = painting->grid;
        request.words = taskWords("ask_what", modelLanguage(*known));
        request.reply = Reply::words;
        request.sampling.temperature = 0;
        try {
            const JobId job = m_bridge.worker().submit(std::move(request));
            m_jobs.push_back({job, 1, AfterStop::discard, false, {}, painting->version});
            m_jobs.back().plan = painting->plan;
            m_jobs.back().before = shownBefore(*painting, event);
        } catch (const Error&) { // a full queue: then it is not looked at
            return;
        }
        updateActivity();
        return;
    }
}

/// True where the event belongs to such a look; nothing of it comes on the easel.
bool Session::takeLook(Job& job, const GenerationEvent& event) {
    using Kind = GenerationEvent::Kind;
    if (job.seen == 0)
        return false;
    if (event.kind == Kind::said)
        job.words = event.text;
    const bool isEnd =
        event.kind == Kind::finished || event.kind == Kind::cancelled || event.kind == Kind::failed;
    if (!isEnd) {
        takeProgress(event);
        return true;
    }
    const Job look = job;
    takeEnd(event);
    if (event.kind == Kind::finished)
        recordLook(look, event);
    return true;
}

/// What was asked for, clause by clause, and then what the model says of the picture.
void Session::recordLook(const Job& look, const GenerationEvent& end) {
    const auto known = facts();
    const auto record = [this, look, seen = end.plan, grid = end.grid,
                         seenKinds = known ? known->seenKinds : kPlanKinds,
                         file = m_project.file()](bool) {
        QStringList parts{QString::fromStdString(look.words)};
        if (look.plan != ScenePlan{} && grid.cells() > 0)
            parts.prepend(reviewInLines(
                reviewed(look.plan, seen, grid, look.before != ScenePlan{} ? &look.before : nullptr,
                         seenKinds),
                m_planNames));
        parts.removeAll(QString());
        const bool isThere =
            m_project.file() == file && m_project.document().tree().find(look.seen);
        if (isThere && !parts.empty())
            m_project.addAnswer({look.seen,
                                 QDateTime::currentMSecsSinceEpoch(),
                                 {},
                                 parts.join(QLatin1Char('\n')).toStdString()});
    };
    if (!m_planNames.load)
        return record(true);
    m_background.run(
        [load = m_planNames.load] {
            load();
            return true;
        },
        record, raiser());
}

void Session::cancelLooks() {
    for (const Job& job : m_jobs)
        if (job.seen != 0)
            m_bridge.worker().cancel(job.id);
}

} // namespace depict
