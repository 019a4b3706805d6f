#include "generation/picture_metadata.h"

#include "base/base64.h"
#include "base/error.h"
#include "generation/grid_limits.h"
#include "generation/scene_plan_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace depict {

namespace {

using Json = nlohmann::json;

constexpr int kFormat = 1; // of our JSON; readers refuse later ones
constexpr int kMostCodesPerCell = 64;
constexpr std::array<const char*, 3> kReplies{"automatic", "picture", "words"};

Error damaged(const std::string& reason) {
    return {ErrorKind::badFile, "The picture's Depict data is damaged: " + reason + "."};
}

std::string checksum(std::span<const std::uint8_t> bytes) { // FNV-1a, 64 bits
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const std::uint8_t byte : bytes)
        hash = (hash ^ byte) * 0x100000001B3ULL;
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(hash));
    return digits.data();
}

// A whole number that fits; a plain get() would wrap silently.
template <typename Number> Number wholeNumber(const Json& json) {
    if (json.is_number_unsigned() && std::in_range<Number>(json.get<std::uint64_t>()))
        return static_cast<Number>(json.get<std::uint64_t>());
    if (json.is_number_integer() && !json.is_number_unsigned() &&
        std::in_range<Number>(json.get<std::int64_t>()))
        return static_cast<Number>(json.get<std::int64_t>());
    throw damaged("a number is out of range");
}

// Codes as little-endian numbers of 16 bits, of 32 where a codebook needs them; blank = all ones.
Json toJson(const LatentGrid& grid) {
    const auto& codes = grid.codes();
    const bool isWide =
        std::any_of(codes.begin(), codes.end(), [](std::int32_t code) { return code >= 0xFFFF; });
    const int size = isWide ? 4 : 2;
    std::vector<std::uint8_t> bytes;
    bytes.reserve(codes.size() * static_cast<std::size_t>(size));
    for (const std::int32_t code : codes)
        for (int i = 0; i < size; ++i)
            bytes.push_back(static_cast<std::uint8_t>(static_cast<std::uint32_t>(code) >> (8 * i)));
    return {{"rows", grid.size().rows},
            {"columns", grid.size().columns},
            {"codes_per_cell", grid.codesPerCell()},
            {"code_bytes", size},
            {"codes", toBase64(bytes)}};
}

GridSize gridSizeFrom(const Json& json) {
    const GridSize size{wholeNumber<int>(json.at("rows")), wholeNumber<int>(json.at("columns"))};
    if (size != GridSize{} && (std::min(size.rows, size.columns) < 1 ||
                               std::max(size.rows, size.columns) > kWidestLimits.largestSide))
        throw damaged("its shape is out of range");
    return size;
}

LatentGrid gridFrom(const Json& json) {
    const GridSize size = gridSizeFrom(json);
    const int codesPerCell = wholeNumber<int>(json.at("codes_per_cell"));
    const int codeBytes = wholeNumber<int>(json.at("code_bytes"));
    const auto bytes = fromBase64(json.at("codes").get_ref<const std::string&>());
    if (size == GridSize{} || codesPerCell < 1 || codesPerCell > kMostCodesPerCell ||
        (codeBytes != 2 && codeBytes != 4))
        throw damaged("its tokens have an impossible layout");
    LatentGrid grid(size, codesPerCell);
    if (!bytes || bytes->size() != grid.codes().size() * static_cast<std::size_t>(codeBytes))
        throw damaged("its tokens do not fit its shape");
    auto next = bytes->begin();
    for (std::int32_t& code : grid.codes()) {
        std::uint32_t value = 0;
        for (int i = 0; i < codeBytes; ++i)
            value |= std::uint32_t{*next++} << (8 * i);
        const bool isBlank = value == (codeBytes == 2 ? 0xFFFFU : 0xFFFFFFFFU);
        if (!isBlank && value > 0x7FFFFFFFU)
            throw damaged("a token is out of range");
        code = isBlank ? kBlankCode : static_cast<std::int32_t>(value);
    }
    return grid;
}

ScenePlan planFrom(const Json& json) {
    auto plan = scenePlanFrom(json, kWidestLimits.largestSide);
    if (!plan)
        throw damaged("its plan is not one");
    return *std::move(plan);
}

Json toJson(const SamplingSettings& sampling) {
    Json json{{"seed", sampling.seed},
              {"temperature", sampling.temperature},
              {"top_k", sampling.topK},
              {"top_p", sampling.topP}};
    if (sampling.guidance)
        json["guidance"] = *sampling.guidance;
    return json;
}

SamplingSettings samplingFrom(const Json& json) {
    SamplingSettings sampling;
    sampling.seed = wholeNumber<std::uint64_t>(json.at("seed"));
    sampling.temperature = json.at("temperature").get<double>();
    sampling.topK = wholeNumber<int>(json.at("top_k"));
    sampling.topP = json.at("top_p").get<double>();
    if (const auto guidance = json.find("guidance"); guidance != json.end())
        sampling.guidance = guidance->get<double>();
    return sampling;
}

Json toJson(const GenerationRequest& request) {
    Json json{{"words", request.words},
              {"rows", request.grid.rows},
              {"columns", request.grid.columns},
              {"sampling", toJson(request.sampling)},
              {"variants", request.variants},
              {"reply", kReplies[static_cast<std::size_t>(request.reply)]}};
    for (const Exchange& turn : request.earlier)
        json["earlier"].push_back(turn.answer.empty()
                                      ? Json(turn.words)
                                      : Json{{"words", turn.words}, {"answer", turn.answer}});
    for (const Image& input : request.inputs)
        json["inputs"].push_back({{"width", input.width()},
                                  {"height", input.height()},
                                  {"checksum", checksum(input.bytes())}});
    if (request.mask)
        json["mask"] = {{"checksum", checksum(request.mask->coverage())}};
    if (!request.kept.isEmpty())
        json["kept"] = toJson(request.kept);
    if (request.keptPlan)
        json["kept_plan"] = toJson(*request.keptPlan);
    if (request.plan)
        json["plan"] = toJson(*request.plan);
    for (const ScenePlan& plan : request.inputPlans)
        json["input_plans"].push_back(toJson(plan));
    return json;
}

GenerationRequest requestFrom(const Json& json) {
    GenerationRequest request;
    request.words = json.at("words").get<std::string>();
    for (const Json& turn : json.value("earlier", Json::array()))
        request.earlier.push_back(turn.is_string()
                                      ? Exchange{turn.get<std::string>()}
                                      : Exchange{turn.at("words").get<std::string>(),
                                                 turn.at("answer").get<std::string>()});
    request.grid = gridSizeFrom(json);
    request.sampling = samplingFrom(json.at("sampling"));
    request.variants = wholeNumber<int>(json.at("variants"));
    const auto& reply = json.at("reply").get_ref<const std::string&>();
    const auto found = std::find(kReplies.begin(), kReplies.end(), reply);
    if (found == kReplies.end())
        throw damaged("its kind of reply is unknown");
    request.reply = static_cast<Reply>(found - kReplies.begin());
    if (const auto kept = json.find("kept"); kept != json.end())
        request.kept = gridFrom(*kept);
    if (const auto plan = json.find("kept_plan"); plan != json.end())
        request.keptPlan = planFrom(*plan);
    if (const auto plan = json.find("plan"); plan != json.end())
        request.plan = planFrom(*plan);
    return request;
}

PictureMetadata metadataFrom(const Json& json) {
    if (wholeNumber<int>(json.at("format")) > kFormat)
        throw Error(ErrorKind::foreignFile,
                    "The picture's Depict data was written by a newer version.");
    PictureMetadata metadata;
    metadata.request = requestFrom(json.at("request"));
    metadata.variant = wholeNumber<int>(json.at("variant"));
    metadata.modelId = json.at("model").get<std::string>();
    metadata.version = json.at("version").get<std::string>();
    metadata.isEdit = json.at("is_edit").get<bool>();
    if (const auto plan = json.find("painted_by"); plan != json.end())
        metadata.plan = planFrom(*plan);
    for (const Json& one : json.value("steering", Json::array())) {
        metadata.steering.push_back(
            {wholeNumber<int>(one.at("row")), one.at("words").get<std::string>()});
        if (metadata.steering.back().row < 0 ||
            metadata.steering.back().row >= kWidestLimits.largestSide)
            throw damaged("its steering is out of range");
    }
    metadata.pixels = json.value("pixels", std::string());
    if (const auto tokens = json.find("tokens"); tokens != json.end())
        metadata.tokens = gridFrom(*tokens);
    GenerationRequest whole = metadata.request; // an edit's shape came from its input
    if (whole.grid == GridSize{})
        whole.grid = metadata.tokens.isEmpty() ? GridSize{kSmallestGridSide, kSmallestGridSide}
                                               : metadata.tokens.size();
    if (!whole.kept.isEmpty() && metadata.request.grid == GridSize{})
        whole.grid = whole.kept.size();
    validate(whole, kWidestLimits);
    if (metadata.variant < 0 || metadata.variant >= whole.variants)
        throw damaged("its variant is out of range");
    return metadata;
}

std::string numberText(double number) {
    return Json(number).dump(); // the shortest text that gives the same number
}

// The layout that Stable Diffusion web UI began and that galleries read.
std::string parametersText(const PictureMetadata& metadata, Size picture) {
    const SamplingSettings& sampling = metadata.request.sampling;
    std::string text =
        metadata.request.words +
        "\nSeed: " + std::to_string(sampling.seed + static_cast<std::uint64_t>(metadata.variant)) +
        ", Size: " + std::to_string(picture.width) + 'x' + std::to_string(picture.height) +
        ", Model: " + metadata.modelId + ", Version: Depict " + metadata.version;
    if (sampling.guidance)
        text += ", CFG scale: " + numberText(*sampling.guidance);
    return text + ", Temperature: " + numberText(sampling.temperature) +
           ", Top-k: " + std::to_string(sampling.topK) + ", Top-p: " + numberText(sampling.topP);
}

std::string xmpText(bool isEdit) {
    const std::string type =
        isEdit ? "compositeWithTrainedAlgorithmicMedia" : "trainedAlgorithmicMedia";
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" "
           "xmlns:Iptc4xmpExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\">\n"
           "<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/" +
           type +
           "</Iptc4xmpExt:DigitalSourceType>\n"
           "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

bool isEdit(const PictureMetadata& metadata) {
    return metadata.isEdit || !metadata.request.inputs.empty();
}

} // namespace

std::string pixelChecksum(const Image& picture) {
    return checksum(picture.toRgba8().bytes());
}

std::string toJson(const PictureMetadata& metadata) {
    Json json{{"format", kFormat},           {"request", toJson(metadata.request)},
              {"variant", metadata.variant}, {"model", metadata.modelId},
              {"version", metadata.version}, {"is_edit", isEdit(metadata)}};
    if (!metadata.tokens.isEmpty())
        json["tokens"] = toJson(metadata.tokens);
    if (metadata.plan != ScenePlan{})
        json["painted_by"] = toJson(metadata.plan);
    for (const Steering& one : metadata.steering)
        json["steering"].push_back({{"row", one.row}, {"words", one.words}});
    if (!metadata.pixels.empty())
        json["pixels"] = metadata.pixels;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

PictureMetadata metadataFromJson(std::string_view json) {
    try {
        return metadataFrom(Json::parse(json));
    } catch (const Json::exception&) {
        throw damaged("it is not the JSON that was expected");
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::badRequest)
            throw;
        throw Error(ErrorKind::badFile, "The picture's Depict data is damaged. " + error.detail());
    }
}

std::vector<PngText> metadataTexts(const PictureMetadata& metadata, Size picture) {
    return {{"parameters", parametersText(metadata, picture)},
            {"depict", toJson(metadata)},
            {kXmpKeyword, xmpText(isEdit(metadata))},
            {"Software", "Depict " + metadata.version},
            {"Description", metadata.request.words}};
}

std::optional<PictureMetadata> readMetadata(std::span<const std::uint8_t> png) {
    for (const PngText& text : readPngTexts(png))
        if (text.keyword == "depict")
            return metadataFromJson(text.text);
    return std::nullopt;
}

} // namespace depict
