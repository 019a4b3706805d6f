// Small model folders of the public families, made of the reference tensors: complete with
// configuration and a tokenizer of single bytes, so that whole paintings can be tested.
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <string>

namespace depict {

inline const std::filesystem::path kGolden =
    std::filesystem::path(DEPICT_SOURCE_DIR) / "../shared/golden";

/// The characters that stand for bytes in a tokenizer.json.
inline std::string byteCharacter(int byte) {
    int code = byte;
    if (!((byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte != 0xAD))) {
        code = 256;
        for (int other = 0; other < byte; ++other)
            code += (other >= 0x21 && other <= 0x7E) || (other >= 0xA1 && other != 0xAD) ? 0 : 1;
    }
    if (code < 0x80)
        return {static_cast<char>(code)};
    return {static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 0x3F))};
}

inline void writeText(const std::filesystem::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
}

/// Janus-Pro in the original layout; the weights are a link to the reference's.
inline void writeJanusFolder(const std::filesystem::path& folder) {
    namespace fs = std::filesystem;
    using nlohmann::json;
    fs::create_directories(folder);
    fs::create_symlink(fs::absolute(kGolden / "janus-pro/model_original_layout.safetensors"),
                       folder / "model.safetensors");
    const json config = {{"model_type", "multi_modality"},
                         {"language_config",
                          {{"hidden_size", 64},
                           {"num_hidden_layers", 2},
                           {"num_attention_heads", 4},
                           {"intermediate_size", 176},
                           {"vocab_size", 512}}},
                         {"vision_config", {{"params", {{"image_size", 64}}}}}};
    writeText(folder / "config.json", config.dump());
    json vocabulary = json::object(), added = json::array();
    for (int byte = 0; byte < 256; ++byte)
        vocabulary[byteCharacter(byte)] = byte;
    int id = 500;
    for (const auto* name :
         {"<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>", "<｜▁pad▁｜>", "<begin_of_image>",
          "<end_of_image>", "<image_placeholder>", "<|User|>", "<|Assistant|>"})
        added.push_back({{"content", name}, {"id", id++}});
    const json tokenizer = {
        {"model", {{"type", "BPE"}, {"vocab", vocabulary}, {"merges", json::array()}}},
        {"added_tokens", added}};
    writeText(folder / "tokenizer.json", tokenizer.dump());
}

} // namespace depict
