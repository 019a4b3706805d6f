#include "engine/families/janus_pro/janus_config.h"

#include "base/error.h"
#include "engine/config_fields.h"

#include <set>

namespace depict {

using nlohmann::json;

namespace {

/// A field that is missing has the default of the Llama configuration.
CausalConfig languageOf(const json& from) {
    CausalConfig c;
    BackboneConfig& b = c.backbone;
    b.width = numberOr(from, "hidden_size", 16, 65536, 4096);
    b.blocks = numberOr(from, "num_hidden_layers", 1, 512, 32);
    b.heads = numberOr(from, "num_attention_heads", 1, 1024, 32);
    b.keyHeads = numberOr(from, "num_key_value_heads", 1, 1024, b.heads);
    b.headSize = numberOr(from, "head_dim", 2, kLongestHead, b.width / b.heads);
    b.hidden = numberOr(from, "intermediate_size", 16, 1 << 20, 11008);
    b.epsilon = static_cast<float>(realOr(from, "rms_norm_eps", 0, 1, 1e-6));
    c.theta = realOr(from, "rope_theta", 1, 1e9, 10000);
    c.vocabulary = numberOr(from, "vocab_size", 1, 1 << 22, 32000);
    if (b.heads % b.keyHeads != 0 || b.headSize % 2 != 0)
        throw Error(ErrorKind::modelDamaged,
                    "config.json is damaged: the heads of the language model do not fit.");
    return c;
}

JanusConfig referenceOf(const json& all) {
    JanusConfig c;
    c.isReference = true;
    c.id = "Janus-Pro reference";
    c.language = languageOf(all);
    const auto& vision = object(all, "vision");
    c.visionHeads = number(vision, "heads", 1, 1024);
    c.visionEpsilon = realOr(vision, "layer_norm_eps", 0, 1, 1e-6);
    c.imagePixels = number(vision, "image_size", 16, 4096);
    c.guidance = realOr(all, "cfg_weight", 0, 20, 5);
    const auto& special = object(all, "special");
    const auto mark = [&](const char* name) {
        return number(special, name, 0, c.language.vocabulary - 1);
    };
    c.marks = {mark("bos"), mark("eos"), mark("pad"),
               mark("boi"), mark("eoi"), mark("image_placeholder")};
    return c;
}

} // namespace

JanusConfig readJanusConfig(const std::filesystem::path& folder) {
    std::error_code failed;
    if (!std::filesystem::exists(folder / "config.json", failed) &&
        std::filesystem::exists(folder / "tiny_config.json", failed))
        return referenceOf(readJsonObject(folder / "tiny_config.json"));
    const json all = readJsonObject(folder / "config.json");
    JanusConfig c;
    const auto name = folder.filename().string();
    c.id = name.find("anus") != std::string::npos ? name : "Janus-Pro";
    const auto type = all.find("model_type");
    if (type != all.end() && *type == "janus") {
        c.language = languageOf(object(all, "text_config"));
        const auto& vision = object(all, "vision_config");
        c.visionHeads = numberOr(vision, "num_attention_heads", 1, 1024, 16);
        c.visionEpsilon = realOr(vision, "layer_norm_eps", 0, 1, 1e-6);
        c.imagePixels = numberOr(vision, "image_size", 16, 4096, 384);
    } else if (type != all.end() && *type == "multi_modality") {
        c.language = languageOf(object(all, "language_config"));
        const auto vision = all.find("vision_config");
        if (vision != all.end() && vision->is_object() && vision->contains("params") &&
            (*vision)["params"].is_object())
            c.imagePixels = numberOr((*vision)["params"], "image_size", 16, 4096, 384);
    } else {
        throw Error(ErrorKind::unsupported, "config.json is of another kind of model.");
    }
    return c;
}

std::string transformersName(const std::string& original) {
    struct Rule {
        const char *from, *to;
    };
    // In this order; later rules see what earlier ones made.
    static constexpr Rule kBegins[] = {
        {"language_model.model.", "language_model."},
        {"language_model.lm_head.", "lm_head."},
        {"vision_model.vision_tower.patch_embed.proj.", "vision_model.embeddings.patch_embedding."},
        {"vision_model.vision_tower.pos_embed",
         "vision_model.embeddings.position_embedding.weight"},
        {"vision_model.vision_tower.blocks.", "vision_model.encoder.layers."},
        {"vision_model.vision_tower.norm.", "vision_model.post_layernorm."},
        {"aligner.layers.0.", "aligner.fc1."},
        {"aligner.layers.2.", "aligner.hidden_layers.0."},
        {"gen_aligner.layers.0.", "generation_aligner.fc1."},
        {"gen_aligner.layers.2.", "generation_aligner.hidden_layers.0."},
        {"gen_embed.", "generation_embeddings."},
        {"gen_head.output_mlp_projector.", "generation_head.proj_out."},
        {"gen_head.", "generation_head."},
        {"gen_vision_model.encoder.conv_blocks.", "vqmodel.encoder.down."},
        {"gen_vision_model.decoder.conv_blocks.", "vqmodel.decoder.up."},
        {"gen_vision_model.", "vqmodel."},
    };
    static constexpr Rule kParts[] = {{".attn.proj.", ".self_attn.projection_layer."},
                                      {".norm1.", ".layer_norm1."},
                                      {".norm2.", ".layer_norm2."}};
    static constexpr Rule kCodecParts[] = {{".res.", ".block."},
                                           {".mid.0.", ".mid.block_1."},
                                           {".mid.1.", ".mid.attn_1."},
                                           {".mid.2.", ".mid.block_2."}};
    std::string name = original;
    for (const auto& [from, to] : kBegins)
        if (name.starts_with(from)) {
            name = to + name.substr(std::string(from).size());
            break;
        }
    const auto replace = [&name](const Rule& rule) {
        if (const auto place = name.find(rule.from); place != std::string::npos)
            name.replace(place, std::string(rule.from).size(), rule.to);
    };
    if (name.starts_with("vision_model.encoder."))
        for (const auto& rule : kParts)
            replace(rule);
    if (name.starts_with("vqmodel."))
        for (const auto& rule : kCodecParts)
            replace(rule);
    return name;
}

void nameAsOriginal(WeightFolder& weights) {
    const auto list = weights.names();
    const std::set<std::string> names(list.begin(), list.end());
    const auto has = [&](const char* part) {
        for (const auto& name : names)
            if (name.find(part) != std::string::npos)
                return true;
        return false;
    };
    if (has("gen_vision_model."))
        return weights.rename({});
    if (!has("vqmodel."))
        throw Error(ErrorKind::modelDamaged,
                    "The weights are not those of Janus-Pro: the picture tokenizer is missing.");
    weights.rename([names](const std::string& original) {
        const auto name = transformersName(original);
        return names.contains("model." + name) ? "model." + name : name;
    });
}

} // namespace depict
