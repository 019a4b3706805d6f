#include "cli_picture.h"

#include "base/error.h"
#include "cli_events.h"
#include "cli_output.h"
#include "cli_review.h"
#include "cli_stop.h"
#include "generation/exact_size.h"
#include "generation/known_picture.h"
#include "generation/picture_metadata.h"
#include "generation/segment_mask.h"
#include "image/image_file.h"
#include "image/resample.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <sstream>

namespace depict {

namespace {

/// The picture as it is to be saved.
Image finished(const GenerationEvent& event, const GenerationRequest& request,
               const PictureOutput& output) {
    Image picture = event.picture;
    if (output.isAsInput)
        picture = resampled(picture, request.inputs[static_cast<std::size_t>(event.source)].size());
    else if (output.exactSize)
        picture = cutToSize(picture, *output.exactSize);
    if (request.mask)
        picture = blend(request.inputs.front(), picture, *request.mask);
    return output.isMask ? maskOfSegments(picture).toImage() : picture;
}

/// The rows that are whole; null when not even one is.
Image finishedRows(const GenerationEvent& stopped) {
    const int rows =
        stopped.tokens.isEmpty() ? 0 : stopped.tokens.paintedPrefix() / stopped.grid.columns;
    if (rows == 0 || stopped.picture.isNull())
        return {};
    const Size size = stopped.picture.size();
    return stopped.picture.cropped({0, 0, size.width, rows * (size.height / stopped.grid.rows)});
}

const char* fitName(Size painted, const Image& written) {
    switch (fitOf(painted, written.size())) {
    case SizeFit::exact:
        return "exact";
    case SizeFit::cropped:
        return "cropped";
    case SizeFit::scaled:
        return "scaled";
    }
    return "";
}

std::string withSize(Size size) {
    return std::to_string(size.width) + " x " + std::to_string(size.height);
}

std::string sentence(const std::filesystem::path& file, const Image& picture,
                     const GenerationEvent& event, std::uint64_t seed) {
    std::ostringstream text;
    text.precision(2);
    text << file.string() << ": " << withSize(picture.size()) << ", " << event.cellsPainted
         << " tokens in " << std::fixed << event.seconds << " s ("
         << std::lround(event.cellsPerSecond) << " a second), first pixel after "
         << event.secondsToFirstPixel << " s, seed " << seed;
    return text.str();
}

} // namespace

void requireTask(const EngineOptions& options, const std::vector<std::string>& tasks,
                 const std::string& purpose) {
    if (options.scripted)
        return;
#ifdef DEPICT_WITH_ENGINE
    if (familyOf(engineSettings(options).modelFolder) != ModelFamily::flat)
        return; // the painter says what it cannot do
    const ModelFolderFacts facts = inspectModelFolder(engineSettings(options).modelFolder);
    std::string known;
    for (const std::string& task : facts.tasks) {
        if (std::any_of(tasks.begin(), tasks.end(),
                        [&](const std::string& wanted) { return task.starts_with(wanted); }))
            return;
        known += (known.empty() ? "" : ", ") + task;
    }
    throw Error(ErrorKind::unsupported, "The model " + facts.id + " was not trained to " + purpose +
                                            "; it knows: " + known + ".");
#else
    (void)tasks; // makePainter says that there is no engine
    (void)purpose;
#endif
}

bool knowsTask(const EngineOptions& options, std::string_view task) {
    if (options.scripted)
        return true;
#ifdef DEPICT_WITH_ENGINE
    if (familyOf(engineSettings(options).modelFolder) != ModelFamily::flat)
        return false;
    const auto tasks = inspectModelFolder(engineSettings(options).modelFolder).tasks;
    return std::find(tasks.begin(), tasks.end(), task) != tasks.end();
#else
    (void)task;
    return false;
#endif
}

void requireEditing(const EngineOptions& options) {
    requireTask(options,
                {"add", "remove", "replace", "recolor", "move", "enlarge", "shrink", "set_"},
                "edit pictures");
}

void addInput(GenerationRequest& request, const std::filesystem::path& file) {
    KnownPicture known = readKnownPicture(file);
    request.inputs.push_back(std::move(known.picture));
    if (request.inputs.size() == 1)
        request.earlier = std::move(known.turns);
    if (request.inputs.size() > 1 && !request.inputPlans.empty())
        request.inputPlans.emplace_back();
    if (known.plan == ScenePlan{} || request.inputs.size() > 1)
        return;
    request.grid = known.grid;
    request.inputPlans.push_back(std::move(known.plan));
}

void requirePictureFile(const std::filesystem::path& file) {
    if (!formatOfName(file))
        throw Error(ErrorKind::unsupported, file.filename().string() +
                                                " does not end in .png, .jpg, .webp, .tif or .exr, "
                                                "so its format is not clear.");
    requireWritable(file);
}

namespace {

struct Written {
    const std::filesystem::path& file;
    const GenerationEvent& event;
    const Image& picture;
};

/// One file of them, told in `object`.
void writeOne(const JobResult& result, const GenerationRequest& request,
              const PictureOutput& output, Json& object, const Written& written) {
    const auto& [file, event, picture] = written;
    PictureMetadata metadata{.request = request,
                             .variant = event.variant,
                             .tokens = event.tokens,
                             .plan = event.plan,
                             .steering = output.steering,
                             .pixels = pixelChecksum(picture),
                             .modelId = result.painter.modelId,
                             .version = DEPICT_VERSION,
                             .isEdit = !request.inputs.empty()};
    writeImage(file, picture, {.texts = metadataTexts(metadata, picture.size())});
    object["width"] = picture.width();
    object["height"] = picture.height();
    object["unchanged"] = event.unchanged;
    if (request.inputs.size() > 1)
        object["source"] = event.source + 1; // numbered as in the words
    object["fit"] = fitName(event.canvas, picture);
    object["painted_size"] = {{"width", event.canvas.width}, {"height", event.canvas.height}};
    object["grid"] = {{"rows", event.grid.rows}, {"columns", event.grid.columns}};
}

} // namespace

Json writePictureFiles(const JobResult& result, const GenerationRequest& request,
                       const PictureOutput& output, const char* command, std::ostream* say) {
    Json object = summary(result, request);
    object["command"] = command;
    Json files = Json::array();
    const auto write = [&](const GenerationEvent& event, const Image& picture) {
        const auto file = variantFile(output.file, event.variant, request.variants);
        writeOne(result, request, output, object, {file, event, picture});
        files.push_back(file.string());
        if (!say && output.tell && event.kind == GenerationEvent::Kind::finished)
            output.tell(object, picture, event);
        if (!event.review.empty())
            object["reviews"].push_back({{"variant", event.variant},
                                         {"clauses", reviewToJson(event.review)},
                                         {"likelihood", event.likelihood.value_or(0)}});
        if (say)
            *say << sentence(file, picture, event,
                             request.sampling.seed + static_cast<std::uint64_t>(event.variant))
                 << '\n';
        if (say && !event.review.empty())
            *say << "  " << reviewInWords(event.review) << '\n';
    };
    for (const GenerationEvent& event : result.finished)
        write(event, finished(event, request, output));
    if (result.stopped)
        if (const Image rows = finishedRows(*result.stopped); !rows.isNull())
            write(*result.stopped, rows);
    object["files"] = std::move(files);
    if (const std::vector<int> best = ranking(result.finished); !best.empty()) {
        object["ranking"] = best;
        if (say && best.size() > 1)
            *say << "best: "
                 << object["files"][static_cast<std::size_t>(best[0])].get<std::string>() << '\n';
    }
    return object;
}

/// The model said why it does not paint: the picture stays as it was, and the words are told.
int writeAnswered(const JobResult& result, const GenerationRequest& request,
                  const PictureOutput& output, bool asJson, const char* command) {
    if (!request.inputs.empty())
        writeImage(output.file, request.inputs.front());
    if (asJson) {
        Json object = summary(result, request);
        object["command"] = command;
        object["answer"] = result.text;
        object["unchanged"] = true;
        object["files"] = Json::array();
        if (!request.inputs.empty())
            object["files"].push_back(output.file.string());
        std::cout << oneLine(object) << '\n';
    } else {
        std::cout << result.text << '\n';
    }
    return 0;
}

int writePictures(const JobResult& result, const GenerationRequest& request,
                  const PictureOutput& output, bool asJson, const char* command) {
    if (!result.stopped && !result.finished.empty() && result.finished[0].picture.isNull())
        return writeAnswered(result, request, output, asJson, command);
    for (const GenerationEvent& event : result.finished)
        if (event.unchanged)
            std::cerr << "Nothing was found to change; the picture is written as it was.\n";
    const Json object =
        writePictureFiles(result, request, output, command, asJson ? nullptr : &std::cout);
    if (result.stopped) {
        const GenerationEvent& stopped = *result.stopped;
        if (finishedRows(stopped).isNull())
            std::cerr << "Stopped before a row was finished; nothing was written.\n";
        else
            std::cerr << "Stopped after " << stopped.tokens.paintedPrefix() / stopped.grid.columns
                      << " of " << stopped.grid.rows << " rows; they are kept in "
                      << object["files"].back().get<std::string>() << ".\n";
    }
    if (asJson)
        std::cout << oneLine(object) << '\n';
    return result.stopped ? kStoppedExitCode : 0;
}

} // namespace depict
