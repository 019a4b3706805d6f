#include "engine/families/emu3p5/emu_model.h"

#include "base/error.h"
#include "base/file.h"
#include "engine/tensors/image_tensor.h"
#include "image/pillow_resize.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace depict {

namespace {

constexpr int kCellPixels = 16;
constexpr std::uint64_t kLargestYaml = 1 << 20;

CodecNames codecNames(const WeightFolder& weights) {
    constexpr std::string_view kFirst = "encoder.conv_in.weight";
    CodecNames names;
    for (const auto& name : weights.names())
        if (name.ends_with(kFirst)) // whatever the file puts before it
            names.prefix = name.substr(0, name.size() - kFirst.size());
    names.down = "down";
    names.up = "up";
    names.block = "block";
    names.middle[0] = "mid.block_1";
    names.middle[1] = "mid.attn_1";
    names.middle[2] = "mid.block_2";
    names.upCountsDown = true;
    return names;
}

/// Numbers that config.yaml states, held against the tensors; of YAML only "name: number" is read.
void checkYaml(const std::filesystem::path& file, const ConvCodec& codec) {
    std::error_code failed;
    if (!std::filesystem::exists(file, failed))
        return;
    const auto bytes = readFile(file, kLargestYaml);
    std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    const std::pair<std::string_view, std::int64_t> facts[] = {
        {"n_embed:", codec.codebook.size(0)},
        {"embed_dim:", codec.codebook.size(1)},
        {"ch:", codec.encoder.in.weight.size(0)},
        {"z_channels:", codec.encoder.out.weight.size(0)}};
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        line.remove_prefix(std::min(line.find_first_not_of(" \t-"), line.size()));
        for (const auto& [name, wanted] : facts) {
            if (!line.starts_with(name))
                continue;
            auto value = line.substr(name.size());
            value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
            std::int64_t stated = 0;
            const auto [rest, error] =
                std::from_chars(value.data(), value.data() + value.size(), stated);
            if (error == std::errc() && stated != wanted)
                throw Error(ErrorKind::modelDamaged,
                            "The picture tokenizer's config.yaml says " + std::string(name) + " " +
                                std::to_string(stated) + ", but its weights say " +
                                std::to_string(wanted) + ".");
        }
        for (const auto* other : {"l2_normalize: true", "l2_normalize: True", "cosine: true"})
            if (line.starts_with(other))
                throw Error(ErrorKind::unsupported,
                            "The picture tokenizer compares codes in a way that is not known.");
    }
}

void add(std::vector<int>& ids, const std::vector<int>& more) {
    ids.insert(ids.end(), more.begin(), more.end());
}

std::vector<int> prompt(const EmuModel& model, const std::string& before, const std::string& after,
                        std::span<const LatentGrid> pictures) {
    const auto& marks = model.config.marks;
    std::vector<int> ids{marks.bos};
    if (pictures.empty()) {
        add(ids, model.words->encode(before + after));
    } else {
        add(ids, model.words->encode(before));
        for (const auto& picture : pictures)
            add(ids, emuPictureTokens(marks, picture));
        add(ids, model.words->encode(after));
    }
    ids.push_back(marks.beginAnswer);
    return ids;
}

} // namespace

LatentGrid EmuModel::encode(const Image& picture) const {
    torch::InferenceMode guard;
    const int cell = codec.cellPixels();
    LatentGrid grid({picture.height() / cell, picture.width() / cell}, 1);
    const auto codes = nearestCodes(codec, encodeFeatures(codec, signedPixels(picture)))
                           .to(torch::kInt)
                           .contiguous();
    std::copy_n(codes.data_ptr<std::int32_t>(), codes.numel(), grid.codes().begin());
    return grid;
}

EmuModel loadEmuModel(const std::filesystem::path& folder, const LoadControl& control,
                      bool keepsFloats) {
    torch::InferenceMode guard;
    EmuModel model;
    model.config = readEmuConfig(folder);
    auto& config = model.config;
    config.language.backbone.keepsFloats = keepsFloats;
    auto weights = WeightFolder::open(folder);
    const auto codecDevice =
        control.on.devices.empty() ? torch::Device(torch::kCPU) : control.on.devices.front();
    if (config.isReference) {
        weights.place(codecDevice);
        model.codec = loadConvCodec(weights, codecNames(weights));
        weights.place(torch::kCPU);
    } else {
        model.words.emplace(loadEmuWords(folder));
        config.marks = emuMarks(*model.words);
        const auto place = emuCodecFolder(folder);
        auto pictures = WeightFolder::open(place);
        pictures.place(codecDevice);
        model.codec = loadConvCodec(pictures, codecNames(pictures));
        checkYaml(place / "config.yaml", model.codec);
    }
    if (config.marks.visual + model.codec.codes() > config.language.vocabulary)
        throw Error(ErrorKind::modelDamaged,
                    "The picture tokenizer has more codes than the language model.");
    model.language = std::make_unique<CausalModel>(config.language, weights, "model.",
                                                   "lm_head.weight", control);
    return model;
}

Size emuReadingSize(Size picture, int area) {
    const double aspect = static_cast<double>(picture.width) / picture.height;
    const int height = static_cast<int>(std::sqrt(area / aspect));
    const int width = static_cast<int>(height * aspect);
    const auto whole = [](int side) {
        return std::max(kCellPixels, (side + kCellPixels / 2) / kCellPixels * kCellPixels);
    };
    return {whole(width), whole(height)};
}

std::vector<int> emuPrompt(const EmuModel& model, const std::string& task, const std::string& words,
                           std::span<const LatentGrid> pictures) {
    return prompt(model, "You are a helpful assistant for " + task + " task. USER: ",
                  words + " ASSISTANT: ", pictures);
}

std::vector<int> emuPromptWithoutWords(const EmuModel& model,
                                       std::span<const LatentGrid> pictures) {
    return prompt(model, "You are a helpful assistant. USER: ", " ASSISTANT: ", pictures);
}

void emuGuide(std::span<float> with, std::span<const float> without, double guidance) {
    const auto logSum = [](std::span<const float> logits) {
        const double most = *std::max_element(logits.begin(), logits.end());
        double sum = 0;
        for (const float logit : logits)
            sum += std::exp(logit - most);
        return most + std::log(sum);
    };
    const double a = logSum(with), b = logSum(without);
    for (std::size_t i = 0; i < with.size(); ++i) {
        const double conditional = with[i] - a, unconditional = without[i] - b;
        with[i] = static_cast<float>(unconditional + guidance * (conditional - unconditional));
    }
}

} // namespace depict
