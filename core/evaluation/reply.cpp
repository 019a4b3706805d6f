#include "evaluation/reply.h"

#include <utility>

namespace depict {

namespace {

class Listening : public JobControl {
public:
    explicit Listening(const std::function<bool()>& stop) : m_stop(stop) {}
    void emit(GenerationEvent event) override {
        using Kind = GenerationEvent::Kind;
        if (event.kind == Kind::said || (event.kind == Kind::finished && !event.text.empty()))
            reply.words = std::move(event.text);
        reply.stopped = event.kind == Kind::cancelled;
        if (event.kind != Kind::finished)
            return;
        reply.picture = std::move(event.picture);
        reply.tokens = std::move(event.tokens);
        if (!event.plan.settings.empty())
            reply.plan = std::move(event.plan);
        reply.seconds = event.seconds;
    }
    bool proceed() override { return !m_stop || !m_stop(); }

    PainterReply reply;

private:
    const std::function<bool()>& m_stop;
};

} // namespace

PainterReply replyOf(Painter& painter, const GenerationRequest& request,
                     const std::function<bool()>& stop) {
    Listening listening(stop);
    painter.run(request, listening);
    return std::move(listening.reply);
}

PainterReply reencoded(Painter& painter, const Image& picture, GridSize grid,
                       const std::function<bool()>& stop, const std::optional<ScenePlan>& plan) {
    GenerationRequest read;
    read.words = "Keep everything.";
    read.inputs = {picture};
    read.mask = Mask(picture.size()); // nothing is to be repainted: the codes come back as read
    read.grid = grid;
    GenerationRequest paint;
    paint.words = read.words;
    paint.grid = grid;
    paint.kept = replyOf(painter, read, stop).tokens;
    paint.plan = paint.keptPlan = plan;
    paint.sampling.guidance = 1;
    paint.reply = Reply::picture;
    return replyOf(painter, paint, stop);
}

} // namespace depict
