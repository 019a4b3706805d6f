#include "engine/families/emu3p5/emu_config.h"

#include "base/error.h"
#include "base/file.h"
#include "engine/config_fields.h"

#include <algorithm>

namespace depict {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr auto kWords = "emu3.tiktoken";
constexpr auto kVisualWords = "emu3_vision_tokens.txt";
constexpr std::uint64_t kLargestList = 64 << 20;

CausalConfig languageOf(const json& from) {
    CausalConfig c;
    BackboneConfig& b = c.backbone;
    b.width = number(from, "hidden_size", 16, 65536);
    b.blocks = number(from, "num_hidden_layers", 1, 512);
    b.heads = number(from, "num_attention_heads", 1, 1024);
    b.keyHeads = numberOr(from, "num_key_value_heads", 1, 1024, b.heads);
    b.headSize = numberOr(from, "head_dim", 2, kLongestHead, 128);
    b.hidden = number(from, "intermediate_size", 16, 1 << 20);
    b.epsilon = static_cast<float>(realOr(from, "rms_norm_eps", 0, 1, 1e-5));
    c.theta = realOr(from, "rope_theta", 1, 1e9, 1e6);
    c.vocabulary = number(from, "vocab_size", 1, 1 << 22);
    if (b.heads % b.keyHeads != 0 || b.headSize % 2 != 0)
        throw Error(ErrorKind::modelDamaged,
                    "config.json is damaged: the heads of the language model do not fit.");
    return c;
}

EmuConfig referenceOf(const json& all) {
    EmuConfig c;
    c.isReference = true;
    c.id = "Emu3.5 reference";
    c.language = languageOf(object(all, "backbone"));
    c.guidance = realOr(all, "guidance", 0, 20, 5);
    const auto& ids = object(all, "ids");
    const auto mark = [&](const char* name) {
        return number(ids, name, 0, c.language.vocabulary - 1);
    };
    c.marks.endOfLine = mark("EOL");
    c.marks.endOfFrame = mark("EOF");
    c.marks.bos = mark("BOS");
    c.marks.eos = mark("EOS");
    c.marks.image = mark("IMG");
    c.marks.beginImage = mark("BOI");
    c.marks.endImage = mark("EOI");
    c.marks.visual = mark("BOV");
    c.marks.zero = mark("digit_zero");
    c.marks.star = mark("star");
    c.marks.beginAnswer = c.marks.endAnswer = -1;
    return c;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

/// The folders in a folder, sorted; symbolic links that go nowhere or in a circle are none.
std::vector<fs::path> foldersIn(const fs::path& folder) {
    std::vector<fs::path> result;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        std::error_code ignored;
        if (entry->is_directory(ignored))
            result.push_back(entry->path());
    }
    std::sort(result.begin(), result.end());
    return result;
}

fs::path wholePath(const fs::path& folder) {
    std::error_code failed;
    auto result = fs::absolute(folder, failed).lexically_normal();
    return result.has_filename() ? result : result.parent_path();
}

std::string textOf(const fs::path& file) {
    const auto bytes = readFile(file, kLargestList);
    return {bytes.begin(), bytes.end()};
}

} // namespace

EmuConfig readEmuConfig(const fs::path& folder) {
    std::error_code failed;
    if (!fs::exists(folder / "config.json", failed) &&
        fs::exists(folder / "tiny_config.json", failed))
        return referenceOf(readJsonObject(folder / "tiny_config.json"));
    const json all = readJsonObject(folder / "config.json");
    const auto type = all.find("model_type");
    if (type == all.end() || !type->is_string() ||
        !lower(type->get<std::string>()).starts_with("emu3"))
        throw Error(ErrorKind::unsupported, "config.json is of another kind of model.");
    EmuConfig c;
    const auto name = wholePath(folder).filename().string();
    c.id = lower(name).find("emu") != std::string::npos ? name : "Emu3.5";
    c.language = languageOf(all);
    if (lower(name).find("image") == std::string::npos)
        c.guidance = c.editGuidance = 2; // of the general model
    return c;
}

std::vector<std::string> emuSpecials(std::string_view visual) {
    std::vector<std::string> names{"<|endoftext|>", "<|im_start|>", "<|im_end|>"};
    for (int i = 0; i < 205; ++i)
        names.push_back("<|extra_" + std::to_string(i) + "|>");
    while (!visual.empty()) {
        const auto end = std::min(visual.find('\n'), visual.size());
        auto line = visual.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty())
            names.emplace_back(line);
        visual.remove_prefix(std::min(end + 1, visual.size()));
    }
    return names;
}

BytePairEncoder loadEmuWords(const fs::path& given) {
    const auto folder = wholePath(given);
    std::vector<fs::path> places{folder, folder.parent_path()};
    for (const auto& parent : {folder, folder.parent_path()})
        for (const auto& beside : foldersIn(parent))
            if (lower(beside.filename().string()).find("tokenizer") != std::string::npos)
                places.push_back(beside);
    std::error_code failed;
    for (const auto& place : places)
        if (fs::exists(place / kWords, failed) && fs::exists(place / kVisualWords, failed))
            return BytePairEncoder::loadTiktoken(place / kWords,
                                                 emuSpecials(textOf(place / kVisualWords)),
                                                 {.split = splitWordsLikeQwen, .composes = true});
    throw Error(ErrorKind::modelMissing, "The model folder " + given.string() + " lacks " + kWords +
                                             " and " + kVisualWords + ".");
}

EmuMarks emuMarks(const BytePairEncoder& words) {
    const auto mark = [&](const char* name) {
        const auto id = words.special(name);
        if (!id)
            throw Error(ErrorKind::modelDamaged,
                        std::string("The tokenizer lacks the token ") + name + ".");
        return *id;
    };
    const auto single = [&](const char* text) {
        const auto ids = words.encode(text);
        if (ids.size() != 1)
            throw Error(ErrorKind::modelDamaged,
                        std::string("The tokenizer has no token for ") + text + ".");
        return ids.front();
    };
    EmuMarks marks;
    marks.endOfLine = mark("<|extra_200|>");
    marks.endOfFrame = mark("<|extra_201|>");
    marks.bos = mark("<|extra_203|>");
    marks.eos = mark("<|extra_204|>");
    marks.image = mark("<|image token|>");
    marks.beginImage = mark("<|image start|>");
    marks.endImage = mark("<|image end|>");
    marks.visual = mark("<|visual token 000000|>");
    marks.zero = single("0");
    marks.star = single("*");
    marks.beginAnswer = mark("<|extra_100|>");
    marks.endAnswer = mark("<|extra_101|>");
    return marks;
}

fs::path emuCodecFolder(const fs::path& given) {
    const auto folder = wholePath(given);
    std::error_code failed;
    for (const auto& parent : {folder, folder.parent_path()})
        for (const auto& place : foldersIn(parent)) {
            auto name = lower(place.filename().string());
            name.erase(std::remove_if(name.begin(), name.end(),
                                      [](char c) { return c == '_' || c == '-'; }),
                       name.end());
            if (name.find("visiontokenizer") != std::string::npos ||
                fs::exists(place / "model.ckpt", failed))
                return place;
        }
    throw Error(ErrorKind::modelMissing, "The picture tokenizer of Emu3.5 is neither in " +
                                             given.string() +
                                             " nor beside it, as a folder Emu3.5-VisionTokenizer.");
}

} // namespace depict
