#include "base/error.h"
#include "base/utf8.h"
#include "generation/batch_job.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace depict {

namespace {

using Json = nlohmann::ordered_json;

Error wrong(const std::string& sentence) {
    return {ErrorKind::badRequest, sentence};
}

std::string textOf(const std::string& name, const Json& json) {
    if (!json.is_string())
        throw wrong("\"" + name + "\" is not a text.");
    return json.get<std::string>();
}

double numberOf(const std::string& name, const Json& json) {
    if (!json.is_number())
        throw wrong("\"" + name + "\" is not a number.");
    return json.get<double>();
}

template <typename Number> Number wholeOf(const std::string& name, const Json& json) {
    if (json.is_number_unsigned() && std::in_range<Number>(json.get<std::uint64_t>()))
        return static_cast<Number>(json.get<std::uint64_t>());
    throw wrong("\"" + name + "\" is not a whole number from 0 up.");
}

void take(BatchJob& job, const std::string& name, const Json& value) {
    if (name == "words")
        job.words = textOf(name, value);
    else if (name == "in")
        job.in = textOf(name, value);
    else if (name == "mask")
        job.mask = textOf(name, value);
    else if (name == "shape")
        job.shape = textOf(name, value);
    else if (name == "size")
        job.size = sizeFromText(textOf(name, value));
    else if (name == "out")
        job.out = textOf(name, value);
    else if (name == "variants")
        job.variants = wholeOf<int>(name, value);
    else if (name == "seed")
        job.seed = wholeOf<std::uint64_t>(name, value);
    else if (name == "temperature")
        job.sampling.temperature = numberOf(name, value);
    else if (name == "top-k")
        job.sampling.topK = wholeOf<int>(name, value);
    else if (name == "top-p")
        job.sampling.topP = numberOf(name, value);
    else if (name == "guidance")
        job.sampling.guidance = numberOf(name, value);
    else if (name == "with" && value.is_array())
        for (const Json& file : value)
            job.with.emplace_back(textOf(name, file));
    else if (name == "with")
        job.with = {textOf(name, value)};
    else
        throw wrong("A job has no \"" + name +
                    "\"; it may have words, in, with, mask, shape, size, variants, seed, "
                    "temperature, top-k, top-p, guidance and out.");
}

} // namespace

BatchJob batchJobFromJson(std::string_view text) {
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded())
        throw wrong("This is not JSON.");
    if (!json.is_object())
        throw wrong("A job is a JSON object, such as {\"words\": \"a red car\"}.");
    BatchJob job;
    for (const auto& [name, value] : json.items())
        take(job, name, value);
    if (job.words.empty())
        throw wrong("The job has no words.");
    if (job.variants < 1 || job.variants > kMostVariants)
        throw wrong("A job has 1 to " + std::to_string(kMostVariants) + " variants.");
    if (job.size && !job.shape.empty())
        throw wrong("A job has a shape or a size, not both.");
    if (job.in.empty() && (!job.mask.empty() || !job.with.empty()))
        throw wrong("A mask or further pictures need a picture to change: \"in\".");
    if (!job.mask.empty() && (job.size || !job.shape.empty()))
        throw wrong("With a mask the picture keeps its size.");
    return job;
}

std::string toJson(const BatchJob& job) {
    Json json{{"words", job.words}};
    const SamplingSettings usual;
    if (!job.in.empty())
        json["in"] = job.in.string();
    for (const auto& file : job.with)
        json["with"].push_back(file.string());
    if (!job.mask.empty())
        json["mask"] = job.mask.string();
    if (!job.shape.empty())
        json["shape"] = job.shape;
    if (job.size)
        json["size"] = std::to_string(job.size->width) + "x" + std::to_string(job.size->height);
    if (job.variants != 1)
        json["variants"] = job.variants;
    if (job.seed)
        json["seed"] = *job.seed;
    if (job.sampling.temperature != usual.temperature)
        json["temperature"] = job.sampling.temperature;
    if (job.sampling.topK != usual.topK)
        json["top-k"] = job.sampling.topK;
    if (job.sampling.topP != usual.topP)
        json["top-p"] = job.sampling.topP;
    if (job.sampling.guidance)
        json["guidance"] = *job.sampling.guidance;
    if (!job.out.empty())
        json["out"] = job.out;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace depict
