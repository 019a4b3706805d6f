#include "studio_models.h"

#ifdef DEPICT_WITH_ENGINE
#include "engine/model_folder.h"
#endif

namespace depict {

#ifdef DEPICT_WITH_ENGINE
namespace {

ModelReport reportOf(const QString& folder) {
    const std::filesystem::path path = folder.toStdString();
    ModelFolderCheck check = checkModelFolder(path);
    ModelReport report;
    report.id = std::move(check.id);
    report.family = nameOf(check.family);
    report.layout = std::move(check.layout);
    report.description = std::move(check.description);
    report.licence = std::move(check.licence);
    report.parameters = check.parameters;
    report.bytesOnDisk = check.bytesOnDisk;
    report.freeMemory = check.freeMemory;
    for (const MemoryNeed& need : check.needs)
        report.precisions.push_back({nameOf(need.form), need.bytes});
    report.problems = std::move(check.problems);
    report.shape = paintingShapeOf(path);
    report.canEdit = check.family != ModelFamily::janusPro;
    report.canAnswer = true;
    report.canPlan = check.family == ModelFamily::flat;
    return report;
}

} // namespace

ModelInspector modelInspector() {
    return reportOf;
}
#else
ModelInspector modelInspector() {
    return {};
}
#endif

} // namespace depict
