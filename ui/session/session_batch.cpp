// Paintings that go to files, not on the easel.
#include "session/session.h"

#include <utility>

namespace depict {

JobId Session::paintAside(GenerationRequest request,
                          std::function<void(const GenerationEvent&)> watch) {
    if (!request.inputs.empty())
        checkModelCan(&PainterFacts::canEdit, "change pictures.");
    if (request.mask)
        checkModelCan(&PainterFacts::canMask, "paint inside a selection.");
    const int variants = request.variants;
    const JobId id = m_bridge.worker().submit(std::move(request));
    Job job;
    job.id = id;
    job.variants = variants;
    job.afterStop = AfterStop::discard;
    job.watch = std::move(watch);
    m_jobs.push_back(std::move(job));
    updateActivity();
    return id;
}

void Session::cancelAside(JobId job) {
    m_bridge.worker().cancel(job);
}

void Session::tell(const Error& error) {
    raise(error);
}

} // namespace depict
