// What the session does with a selection: painting inside it, and selecting by the model's own
// eyes.
#include "generation/selection_request.h"
#include "session/session.h"

#include <utility>

namespace depict {

/// About the picture that is shown, with what is known of it; no words yet.
GenerationRequest Session::requestAboutShown() const {
    GenerationRequest request;
    request.inputs.push_back(shown().picture);
    if (shown().plan != ScenePlan{}) {
        request.grid = shown().grid;
        request.inputPlans.push_back(shown().plan);
    }
    return request;
}

void Session::checkModelCan(bool PainterFacts::*ability, const char* what) const {
    if (const auto known = facts(); known && !((*known).*ability))
        throw Error(ErrorKind::unsupported, "The model " + known->modelId + " cannot " + what);
}

/// Paints the picture that is shown anew where the mask says; its edge is made in the background.
bool Session::paintInside(const Mask& mask, const QString& words) {
    GenerationRequest request = requestAboutShown();
    for (const OpenedPicture* other : inputs())
        if (other->picture != request.inputs[0]) {
            request.inputs.push_back(other->picture);
            if (!request.inputPlans.empty())
                request.inputPlans.emplace_back();
        }
    setUp(request, words);
    request.reply = Reply::picture;
    try {
        checkModelCan(&PainterFacts::canMask, "paint inside a selection.");
        validate(request, paintingShape());
    } catch (const Error& error) {
        raise(error);
        return false;
    }
    const QImage underlay = shown().overview.isNull() ? shown().surface : shown().overview;
    m_background.run([mask, edge = m_masking.edge()] { return edge.applied(mask); },
                     [this, request, underlay](Mask applied) mutable {
                         request.mask = std::move(applied);
                         submit(std::move(request), underlay);
                     },
                     raiser());
    return true;
}

/// Asks for a picture about the one that is shown; `found` gets it, nothing comes on the easel.
void Session::look(const std::string& words, std::function<void(const Image&)> found) {
    if (!shown().hasPicture())
        return;
    GenerationRequest request = requestAboutShown();
    request.words = words;
    request.reply = Reply::picture;
    request.sampling.temperature = 0;
    try {
        checkModelCan(&PainterFacts::canSelect, "find things in a picture.");
        const JobId job = m_bridge.worker().submit(request);
        m_jobs.push_back({job, 1, AfterStop::discard, false, std::move(found), {}});
    } catch (const Error& error) {
        return raise(error);
    }
    updateActivity();
}

void Session::selectByWords(const QString& what, Combine combine) {
    try {
        const std::string words = selectionRequest(what.trimmed().toStdString());
        look(words, [this, id = shown().id, combine](const Image& segments) {
            if (id == shown().id)
                m_masking.takeSegments(segments, {}, combine);
        });
    } catch (const Error& error) {
        raise(error);
    }
}

void Session::selectThingAt(QPoint point, Combine combine) {
    look(kSegmentEverything, [this, id = shown().id, point, combine](const Image& segments) {
        if (id == shown().id)
            m_masking.takeSegments(segments, point, combine);
    });
}

void Session::removeSelected() {
    if (m_masking.isActive())
        paint(tr("remove it"));
}

void Session::keepOnlySelected() {
    if (m_masking.isActive())
        paintInside(inverted(m_masking.selection().mask()), tr("remove everything here"));
}

void Session::describeSelection() {
    if (!m_masking.isActive())
        return;
    const QRect area = m_masking.selection().bounds();
    m_background.run(
        [picture = shown().picture, area] {
            return picture.cropped({area.x(), area.y(), area.width(), area.height()});
        },
        [this](Image cut) {
            GenerationRequest request;
            request.inputs.push_back(std::move(cut));
            request.words = tr("What is in the picture?").toStdString();
            request.reply = Reply::words;
            submit(std::move(request), {});
        },
        raiser());
}

} // namespace depict
