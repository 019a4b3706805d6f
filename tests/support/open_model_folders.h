// Small model folders of the public families, made of reference tensors: complete with
// configuration and a tokenizer of single bytes, so that whole paintings can be tested.
#pragma once

#include <nlohmann/json.hpp>

#include <bit>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include <unistd.h>

namespace depict {

/// All reference tensors, where they lie beside the repository.
inline const std::filesystem::path kWholeGolden =
    std::filesystem::path(DEPICT_SOURCE_DIR) / "../shared/golden";

/// Copies a file of safetensors and adds the tensors of a list ("name size size …" a line) with
/// made-up numbers, the same on every machine: of a variance that networks keep, norms about one.
inline void addMadeUpTensors(const std::filesystem::path& from, const std::filesystem::path& list,
                             const std::filesystem::path& to) {
    using nlohmann::json;
    std::string data, line;
    json header = json::object();
    if (!from.empty()) {
        std::ifstream in(from, std::ios::binary);
        std::uint64_t length = 0;
        in.read(reinterpret_cast<char*>(&length), sizeof length);
        std::string text(length, ' ');
        in.read(text.data(), static_cast<std::streamsize>(length));
        header = json::parse(text);
        std::ostringstream rest;
        rest << in.rdbuf();
        data = rest.str();
    }
    std::mt19937 random(7);
    std::ifstream lines(list);
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        std::string name;
        std::vector<std::int64_t> shape;
        words >> name;
        std::int64_t count = 1;
        for (std::int64_t size = 0; words >> size; count *= size)
            shape.push_back(size);
        const bool isNorm = shape.size() == 1 && name.ends_with(".weight");
        const double spread =
            shape.size() > 1 ? 0.9 / std::sqrt(static_cast<double>(count / shape[0])) : 0.1;
        const std::size_t begin = data.size();
        for (std::int64_t i = 0; i < count; ++i) {
            double sum = -6; // of twelve uniform numbers: nearly normal, by whole numbers only
            for (int draw = 0; draw < 12; ++draw)
                sum += static_cast<double>(random()) / 4294967296.0;
            const auto bits =
                std::bit_cast<std::uint32_t>(static_cast<float>(isNorm + spread * sum));
            data += static_cast<char>(bits >> 16 & 0xFF);
            data += static_cast<char>(bits >> 24);
        }
        header[name] = {
            {"dtype", "BF16"}, {"shape", shape}, {"data_offsets", {begin, data.size()}}};
    }
    std::string text = header.dump();
    text.resize((text.size() + 7) / 8 * 8, ' ');
    const std::uint64_t length = text.size();
    std::ofstream out(to, std::ios::binary);
    out.write(reinterpret_cast<const char*>(&length), sizeof length);
    out << text << data;
}

/// Reference folders of both families out of tests/data, whose picture codecs are made up: true for
/// everything but what these compute. Gone when the test ends.
inline const std::filesystem::path& ownGolden() {
    namespace fs = std::filesystem;
    struct Folder {
        fs::path path = fs::temp_directory_path() / ("depict-golden-" + std::to_string(getpid()));
        Folder() {
            const fs::path data = fs::path(DEPICT_SOURCE_DIR) / "tests/data";
            for (const auto* family : {"janus-pro", "emu3.5"}) {
                fs::create_directories(path / family);
                for (const auto* file : {"tiny_config.json", "io.safetensors"})
                    fs::copy_file(data / family / file, path / family / file,
                                  fs::copy_options::overwrite_existing);
            }
            addMadeUpTensors(data / "janus-pro/model.safetensors", data / "janus-pro/made_up.tsv",
                             path / "janus-pro/model_original_layout.safetensors");
            addMadeUpTensors({}, data / "emu3.5/made_up.tsv", path / "emu3.5/ibq_tiny.safetensors");
            fs::copy_file(data / "emu3.5/model.safetensors",
                          path / "emu3.5/backbone_tiny.safetensors",
                          fs::copy_options::overwrite_existing);
        }
        ~Folder() {
            std::error_code ignored;
            fs::remove_all(path, ignored);
        }
    };
    static const Folder kFolder;
    return kFolder.path;
}

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
    fs::create_symlink(fs::absolute(ownGolden() / "janus-pro/model_original_layout.safetensors"),
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

/// Emu3.5 with the picture tokenizer's folder in it; all weights are made up.
inline void writeEmuFolder(const std::filesystem::path& folder) {
    namespace fs = std::filesystem;
    const auto codec = folder / "Emu3.5-VisionTokenizer";
    fs::create_directories(codec);
    constexpr const char* kDigits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string words, visual = "<|image token|>\n<|image start|>\n<|image end|>\n";
    for (int byte = 0; byte < 256; ++byte)
        words += std::string{kDigits[byte >> 2], kDigits[(byte & 3) << 4]} +
                 "== " + std::to_string(byte) + '\n';
    constexpr int kCodes = 512;
    for (int code = 0; code < kCodes; ++code) {
        const auto number = std::to_string(code);
        visual += "<|visual token " + std::string(6 - number.size(), '0') + number + "|>\n";
    }
    writeText(folder / "emu3.tiktoken", words);
    writeText(folder / "emu3_vision_tokens.txt", visual);
    const auto vocabulary = std::to_string(256 + 3 + 205 + 3 + kCodes);
    writeText(folder / "config.json",
              R"({"model_type":"Emu3","hidden_size":64,"num_hidden_layers":2,)"
              R"("num_attention_heads":8,"num_key_value_heads":2,"head_dim":16,)"
              R"("intermediate_size":160,"rms_norm_eps":1e-6,"rope_theta":1e6,"vocab_size":)" +
                  vocabulary + '}');
    std::string list = "model.embed_tokens.weight " + vocabulary + " 64\nlm_head.weight " +
                       vocabulary + " 64\nmodel.norm.weight 64\n";
    for (const std::string layer : {"model.layers.0.", "model.layers.1."})
        for (const auto* rest : {"input_layernorm.weight 64", "post_attention_layernorm.weight 64",
                                 "self_attn.q_proj.weight 128 64", "self_attn.k_proj.weight 32 64",
                                 "self_attn.v_proj.weight 32 64", "self_attn.o_proj.weight 64 128",
                                 "self_attn.q_norm.weight 16", "self_attn.k_norm.weight 16",
                                 "mlp.gate_proj.weight 160 64", "mlp.up_proj.weight 160 64",
                                 "mlp.down_proj.weight 64 160"})
            list += layer + rest + '\n';
    writeText(folder / "list.tsv", list);
    addMadeUpTensors({}, folder / "list.tsv", folder / "model.safetensors");
    fs::remove(folder / "list.tsv");
    addMadeUpTensors({}, fs::path(DEPICT_SOURCE_DIR) / "tests/data/emu3.5/made_up.tsv",
                     codec / "model.safetensors");
}

} // namespace depict
