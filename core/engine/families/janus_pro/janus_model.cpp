#include "engine/families/janus_pro/janus_model.h"

#include "base/error.h"

namespace depict {

using torch::Tensor;

namespace {

constexpr auto kTower = "vision_model.vision_tower.";

VisionTower loadTower(const WeightFolder& weights, const JanusConfig& config) {
    const std::string tower = kTower;
    const auto sized = [&](const std::string& name, at::IntArrayRef shape) {
        return weights.tensor(name, shape);
    };
    VisionTower result;
    result.heads = config.visionHeads;
    result.epsilon = config.visionEpsilon;
    const auto patch = weights.shape(tower + "patch_embed.proj.weight");
    const auto width = patch.empty() ? 0 : patch[0], side = patch.size() == 4 ? patch[3] : 1;
    result.patchWeight = sized(tower + "patch_embed.proj.weight", {width, 3, side, side});
    result.patchBias = sized(tower + "patch_embed.proj.bias", {width});
    const auto across = config.imagePixels / std::max<std::int64_t>(1, side);
    auto positions = weights.tensor(tower + "pos_embed");
    if (positions.numel() != across * across * width || width % result.heads != 0)
        throw Error(ErrorKind::modelDamaged,
                    "The tower that reads pictures does not fit the pictures' size.");
    result.positions = positions.reshape({across * across, width});
    const auto affine = [&](const std::string& name, std::int64_t outputs, std::int64_t inputs) {
        return Affine{sized(name + ".weight", {outputs, inputs}), sized(name + ".bias", {outputs})};
    };
    const auto norm = [&](const std::string& name) {
        return LayerNorm{sized(name + ".weight", {width}), sized(name + ".bias", {width})};
    };
    for (int i = 0; i < 256; ++i) {
        const auto block = tower + "blocks." + std::to_string(i) + ".";
        if (!weights.contains(block + "norm1.weight"))
            break;
        const auto hidden = weights.shape(block + "mlp.fc1.bias")[0];
        VisionBlock part{norm(block + "norm1"),
                         norm(block + "norm2"),
                         {},
                         affine(block + "attn.proj", width, width),
                         affine(block + "mlp.fc1", hidden, width),
                         affine(block + "mlp.fc2", width, hidden)};
        if (weights.contains(block + "attn.qkv.weight")) {
            part.qkv = affine(block + "attn.qkv", 3 * width, width);
        } else { // the transformers layout has the three apart
            std::vector<Tensor> matrices, biases;
            for (const auto* name : {"q_proj", "k_proj", "v_proj"}) {
                const auto own = block + "self_attn." + name;
                matrices.push_back(sized(own + ".weight", {width, width}));
                biases.push_back(sized(own + ".bias", {width}));
            }
            part.qkv = {torch::cat(matrices), torch::cat(biases)};
        }
        result.blocks.push_back(std::move(part));
    }
    if (result.blocks.empty())
        throw Error(ErrorKind::modelDamaged, "The tower that reads pictures has no blocks.");
    result.norm = norm(tower + "norm");
    return result;
}

/// The renaming turns these into the transformers layout's where that is what there is.
CodecNames codecNames() {
    CodecNames names;
    names.prefix = "gen_vision_model.";
    names.down = names.up = "conv_blocks";
    names.block = "res";
    names.middle[0] = "mid.0";
    names.middle[1] = "mid.1";
    names.middle[2] = "mid.2";
    names.comparesDirections = true;
    return names;
}

JanusMarks marksOf(const BytePairEncoder& words) {
    const auto mark = [&](const char* name) {
        const auto id = words.special(name);
        if (!id)
            throw Error(ErrorKind::modelDamaged,
                        std::string("The tokenizer lacks the token ") + name + ".");
        return *id;
    };
    return {mark("<｜begin▁of▁sentence｜>"),
            mark("<｜end▁of▁sentence｜>"),
            mark("<｜▁pad▁｜>"),
            mark("<begin_of_image>"),
            mark("<end_of_image>"),
            mark("<image_placeholder>")};
}

} // namespace

std::vector<float> JanusModel::codeEmbedding(int code) const {
    const auto vector = floatsOf(codeVectors[code]);
    return codeAligner(vector, 1);
}

std::vector<float> JanusModel::pictureEmbeddings(const Tensor& pixels) const {
    torch::InferenceMode guard;
    const auto features = visionFeatures(vision, pixels).contiguous();
    const auto rows = features.size(0) * features.size(1);
    return aligner({features.data_ptr<float>(), static_cast<std::size_t>(features.numel())},
                   static_cast<int>(rows));
}

JanusModel loadJanusModel(const std::filesystem::path& folder, const LoadControl& control,
                          bool keepsFloats) {
    torch::InferenceMode guard;
    JanusModel model;
    model.config = readJanusConfig(folder);
    auto& config = model.config;
    config.language.backbone.keepsFloats = keepsFloats;
    if (!config.isReference) {
        model.words.emplace(BytePairEncoder::loadTokenizerJson(
            folder / "tokenizer.json", {.split = splitWordsLikeDeepSeek, .composes = false}));
        config.marks = marksOf(*model.words);
        if (model.words->vocabularySize() > config.language.vocabulary)
            throw Error(ErrorKind::modelDamaged,
                        "The tokenizer has more tokens than the language model.");
    }
    auto weights = WeightFolder::open(folder);
    nameAsOriginal(weights);
    const int width = config.language.backbone.width;
    if (!control.on.devices.empty())
        weights.place(control.on.devices.front());
    model.vision = loadTower(weights, config);
    model.codec = loadConvCodec(weights, codecNames());
    weights.place(torch::kCPU);
    model.codeVectors = weights.tensor("gen_embed.weight");
    if (model.codeVectors.dim() != 2 || model.codeVectors.size(0) != model.codec.codes() ||
        config.imagePixels % model.codec.cellPixels() != 0)
        throw Error(ErrorKind::modelDamaged,
                    "The language model's codes are not those of the picture tokenizer.");
    model.aligner = PackedMlp(weights, "aligner.layers.0", "aligner.layers.2",
                              static_cast<int>(model.vision.positions.size(1)));
    model.codeAligner = PackedMlp(weights, "gen_aligner.layers.0", "gen_aligner.layers.2",
                                  static_cast<int>(model.codeVectors.size(1)));
    model.codeHead =
        PackedMlp(weights, "gen_head.output_mlp_projector", "gen_head.vision_head", width);
    if (model.aligner.outputs() != width || model.codeAligner.outputs() != width ||
        model.codeHead.outputs() != model.codec.codes())
        throw Error(ErrorKind::modelDamaged,
                    "What binds pictures to the language model does not fit its width.");
    model.language =
        std::make_unique<CausalModel>(config.language, weights, "language_model.model.",
                                      "language_model.lm_head.weight", control);
    return model;
}

} // namespace depict
