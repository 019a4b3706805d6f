#include "engine/families/janus_pro/janus_verification.h"

#include "base/error.h"
#include "engine/families/janus_pro/janus_prompt.h"
#include "engine/sampling/sampler.h"
#include "engine/tensors/image_tensor.h"

namespace depict {

using torch::Tensor;

namespace {

void verifyReading(const JanusModel& model, ReferenceCheck& check) {
    std::vector<Tensor> read;
    for (const std::string name : {"prep.a", "prep.b"})
        check.part(name + ".in_u8_hwc", [&] {
            const auto picture = imageOfBytes(check.input(name + ".in_u8_hwc"));
            const auto square = squaredForReading(picture, model.config.imagePixels);
            check.compare(name + ".out_u8_hwc", bytesOf(square), 0);
            read.push_back(signedPixels(square));
        });
    check.part("siglip.pixel_values", [&] {
        auto pixels = check.input("siglip.pixel_values").to(torch::kFloat);
        if (!read.empty()) {
            pixels = torch::cat(read);
            check.compare("siglip.pixel_values", pixels, 1e-6);
        }
        const auto features = visionFeatures(model.vision, pixels, [&](int block, const Tensor& x) {
            check.compare(block < 0 ? std::string("siglip.embed_plus_pos")
                                    : "siglip.block" + std::to_string(block),
                          x);
        });
        check.compare("siglip.features", features);
        check.compare("aligner.out", tensorOf(model.pictureEmbeddings(pixels),
                                              {pixels.size(0), model.vision.patches(), -1}));
    });
}

void verifyCodec(const JanusModel& model, ReferenceCheck& check) {
    const auto& codec = model.codec;
    check.part("vq.enc.image", [&] {
        const auto features = encodeFeatures(codec, check.input("vq.enc.image").to(torch::kFloat),
                                             [&](const std::string& stage, const Tensor& x) {
                                                 check.compare("vq.enc." + stage, x);
                                             });
        check.compare("vq.enc.quant_conv", features);
        const auto codes = nearestCodes(codec, features);
        check.compare("vq.enc.indices", codes.flatten(), 0);
        check.compare("vq.enc.quantized",
                      codeVectors(codec, codes.reshape({features.size(0), features.size(2),
                                                        features.size(3)})));
    });
    check.part("vq.dec.codes", [&] {
        const auto codes =
            check.input("vq.dec.codes").reshape({-1, model.gridSide(), model.gridSide()});
        const auto pixels =
            decodeCodes(codec, codes, [&](const std::string& stage, const Tensor& x) {
                check.compare("vq.dec." + stage, x);
            });
        check.compare("vq.dec.pixels", pixels);
        std::vector<Tensor> bytes;
        for (std::int64_t i = 0; i < pixels.size(0); ++i)
            bytes.push_back(bytesOf(imageOf(pixels[i])));
        check.compare("vq.dec.pixels_u8_hwc", torch::stack(bytes), 1);
    });
}

void verifyLanguage(JanusModel& model, ReferenceCheck& check) {
    auto& language = *model.language;
    const auto run = [&](const std::vector<int>& ids, const CpuBackbone::Observer& observer) {
        auto cache = language.makeCache(static_cast<int>(ids.size()));
        return language.extendAll(*cache, language.embedded(ids), observer);
    };
    check.part("llama.ids", [&] {
        const auto ids = idsOf(check.input("llama.ids"));
        const auto count = static_cast<std::int64_t>(ids.size());
        const auto hidden = run(ids, [&](int block, std::span<const float> x) {
            check.compare("llama.layer" + std::to_string(block),
                          tensorOf({x.begin(), x.end()}, {1, count, -1}));
        });
        check.compare("llama.final_norm", tensorOf(hidden, {1, count, -1}));
        std::vector<float> logits;
        language.logits(hidden, logits);
        check.compare("llama.lm_logits", tensorOf(logits, {1, count, -1}));
        const auto last = std::span(hidden).last(static_cast<std::size_t>(language.width()));
        check.compare("llama.gen_logits_last", tensorOf(model.codeHead(last, 1), {1, -1}));
    });
    check.part("llama.leftpad_ids", [&] { // rows of their own length need no padding
        const auto ids = idsOf(check.input("llama.leftpad_ids")),
                   mask = idsOf(check.input("llama.leftpad_mask"));
        std::vector<int> real;
        for (std::size_t i = 0; i < ids.size(); ++i)
            if (mask.at(i) != 0)
                real.push_back(ids[i]);
        const auto hidden = run(real, {});
        std::vector<float> logits;
        language.logits(std::span(hidden).last(static_cast<std::size_t>(language.width())), logits);
        check.compare("llama.leftpad_lm_logits_last", tensorOf(logits, {1, -1}));
    });
    check.part("gen_aligner.in_ids", [&] {
        std::vector<float> all;
        const auto codes = idsOf(check.input("gen_aligner.in_ids"));
        for (const int code : codes) {
            const auto one = model.codeEmbedding(code);
            all.insert(all.end(), one.begin(), one.end());
        }
        check.compare("gen_aligner.out",
                      tensorOf(all, {static_cast<std::int64_t>(codes.size()), -1}));
    });
}

/// Logits [2, codes], with the words and without, and the guided ones.
using StepObserver = std::function<void(std::span<const float>, std::span<const float>)>;

/// The most likely codes of the first `count` cells after a prompt.
std::vector<int> greedyCodes(JanusModel& model, const std::vector<int>& prompt, double guidance,
                             int count, const StepObserver& observer = {}) {
    auto& language = *model.language;
    const int capacity = static_cast<int>(prompt.size()) + count;
    std::unique_ptr<KvCache> caches[] = {language.makeCache(capacity),
                                         language.makeCache(capacity)};
    auto hidden = language.extend(*caches[0], language.embedded(prompt));
    const auto other =
        language.extend(*caches[1], language.embedded(withoutWords(prompt, model.config.marks)));
    hidden.insert(hidden.end(), other.begin(), other.end());
    KvCache* both[] = {caches[0].get(), caches[1].get()};
    std::vector<int> codes;
    for (int cell = 0; cell < count; ++cell) {
        const auto logits = model.codeHead(hidden, 2);
        const auto half = logits.size() / 2;
        std::vector<float> guided(logits.begin(),
                                  logits.begin() + static_cast<std::ptrdiff_t>(half));
        guide(guided, std::span(logits).subspan(half), guidance);
        if (observer)
            observer(logits, guided);
        codes.push_back(
            static_cast<int>(std::max_element(guided.begin(), guided.end()) - guided.begin()));
        auto x = model.codeEmbedding(codes.back());
        x.reserve(2 * x.size());
        x.insert(x.end(), x.begin(), x.begin() + language.width());
        if (cell + 1 < count)
            hidden = language.step(both, x);
    }
    return codes;
}

void verifyPainting(JanusModel& model, ReferenceCheck& check) {
    const auto ids = check.input("t2i.cfg_batch_ids");
    const auto prompt = idsOf(ids[0]);
    if (withoutWords(prompt, model.config.marks) != idsOf(ids[1]))
        throw Error(ErrorKind::modelDamaged, "The row without words is another one.");
    const int cells = model.cells();
    std::vector<float> with, without, mixed;
    const auto tokens =
        greedyCodes(model, prompt, model.config.guidance, cells,
                    [&](std::span<const float> logits, std::span<const float> guided) {
                        const auto own = logits.first(guided.size()),
                                   other = logits.last(guided.size());
                        with.insert(with.end(), own.begin(), own.end());
                        without.insert(without.end(), other.begin(), other.end());
                        mixed.insert(mixed.end(), guided.begin(), guided.end());
                    });
    check.compare("t2i.logits_cond", tensorOf(with, {cells, -1}));
    check.compare("t2i.logits_uncond", tensorOf(without, {cells, -1}));
    check.compare("t2i.logits_mixed", tensorOf(mixed, {cells, -1}));
    const auto first = tensorOf(mixed, {cells, -1})[0];
    check.compare("t2i.probs_step0_temp0.8", torch::softmax(first / 0.8, 0));
    const auto codes = torch::tensor(std::vector<std::int64_t>(tokens.begin(), tokens.end()));
    check.compare("t2i.greedy_tokens", codes, 0);
    const auto pixels =
        decodeCodes(model.codec, codes.reshape({1, model.gridSide(), model.gridSide()}));
    check.compare("t2i.pixels", pixels);
    check.compare("t2i.pixels_u8_hwc", bytesOf(imageOf(pixels[0])).unsqueeze(0), 1);
}

// Published of real weights: the tokens of a sentence, and how Janus-Pro-1B begins a picture
// greedily, computed on a GPU.
constexpr auto kSentence = "Hello, how are you?";
constexpr int kSentenceTokens[] = {100000, 17464, 11, 946, 418, 340, 30};
constexpr auto kPictureWords =
    "A portrait of young girl. masterpiece, film grained, best quality.<begin_of_image>";
constexpr int kPictureWordsTokens = 17;
constexpr double kPictureGuidance = 5;
constexpr int kPictureCodes[] = {4484,  4015,  15750, 506,   3758, 11651, 8597, 5739,  4861,
                                 971,   14985, 14834, 15438, 7548, 1820,  1465, 13529, 12761,
                                 10503, 12761, 14303, 6155,  4015, 11766, 705};
constexpr int kEnoughCodes = 8; // of 16,384 each: not by chance
constexpr int kPaddingOf1B = 100002, kWidthOf1B = 2048;

} // namespace

void verifyJanus(JanusModel& model, ReferenceCheck& check) {
    torch::InferenceMode guard;
    verifyReading(model, check);
    verifyCodec(model, check);
    verifyLanguage(model, check);
    if (check.isLoose())
        check.leaveOut("t2i.");
    else
        check.part("t2i.cfg_batch_ids", [&] { verifyPainting(model, check); });
}

std::vector<KeyCheck> verifyPublishedJanus(JanusModel& model) {
    torch::InferenceMode guard;
    if (!model.words)
        throw Error(ErrorKind::badRequest,
                    "This is a folder of references; name its reference tensors too.");
    std::vector<KeyCheck> results{
        sameTokens("tokens of a sentence", tokensOf(model, kSentence), kSentenceTokens)};
    if (model.config.marks.pad != kPaddingOf1B || model.language->width() != kWidthOf1B)
        return results;
    const auto prompt = tokensOf(model, kPictureWords);
    auto& length = results.emplace_back();
    length.key = "number of tokens of a prompt";
    length.difference = std::abs(static_cast<double>(prompt.size()) - kPictureWordsTokens);
    const auto codes =
        greedyCodes(model, prompt, kPictureGuidance, static_cast<int>(std::size(kPictureCodes)));
    results.push_back(
        sameBeginning("first codes of a painting", codes, kPictureCodes, kEnoughCodes));
    return results;
}

} // namespace depict
