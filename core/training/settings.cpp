#include "training/settings.h"

#include "base/error.h"
#include "engine/families/flat/look_reader.h"

#include <fstream>

namespace depict {

using nlohmann::json;

void withTrainingConfig(const std::filesystem::path& file,
                        const std::function<void(const json&)>& train) {
    std::ifstream in(file);
    if (!in)
        throw Error(ErrorKind::notFound,
                    "There is no training configuration at " + file.string() + ".");
    const auto config = json::parse(in, nullptr, false);
    if (!config.is_object())
        throw Error(ErrorKind::badFile, file.string() + " is not a JSON object.");
    try {
        train(config);
    } catch (const json::exception&) {
        throw Error(ErrorKind::badFile,
                    "An entry of " + file.string() + " is missing or of a wrong type.");
    }
}

PictureTokenizerConfig pictureConfigOf(const json& config) {
    const auto& p = config.at("picture");
    PictureTokenizerConfig c;
    c.reading = p.value("reading", c.reading);
    c.readingBlocks = p.value("readingBlocks", c.readingBlocks);
    c.channels = p.value("channels", c.channels);
    c.numbers = p.value("numbers", c.numbers);
    c.levels = p.value("levels", c.levels);
    c.codesPerCell = p.value("codesPerCell", c.codesPerCell);
    c.sketches = p.value("sketches", c.sketches);
    return c;
}

TransformerConfig transformerConfigOf(const json& config) {
    const auto& t = config.at("transformer");
    TransformerConfig c;
    c.width = t.value("width", c.width);
    c.blocks = t.value("blocks", c.blocks);
    c.heads = t.value("heads", c.heads);
    c.hidden = t.value("hidden", c.hidden);
    c.axes = t.value("axes", c.axes);
    c.theta = t.value("theta", c.theta);
    c.vocabulary = t.value("vocabulary", c.vocabulary);
    c.depthWidth = t.value("depthWidth", c.depthWidth);
    c.depthHidden = t.value("depthHidden", c.depthHidden);
    c.plans = t.value("plans", c.plans);
    c.changes = c.plans && t.value("changes", c.changes);
    c.names = c.changes && t.value("names", c.names);
    if (c.plans && t.value("looks", false))
        c.looks = LookReader::width(pictureConfigOf(config));
    return c;
}

OptimiserSettings optimiserSettingsOf(const json& config) {
    OptimiserSettings s;
    s.rate = config.value("rate", s.rate);
    s.weightDecay = config.value("weightDecay", s.weightDecay);
    s.clip = config.value("clip", s.clip);
    s.average = config.value("average", s.average);
    return s;
}

} // namespace depict
