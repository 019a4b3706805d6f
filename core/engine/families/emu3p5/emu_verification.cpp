#include "engine/families/emu3p5/emu_verification.h"

#include "base/error.h"
#include "engine/tensors/image_tensor.h"
#include "image/pillow_resize.h"

#include <algorithm>
#include <cmath>

namespace depict {

using torch::Tensor;

namespace {

constexpr float kMasked = -1e30f; // of scores that may not be chosen

void verifyPictures(const EmuModel& model, ReferenceCheck& check) {
    const std::string sizes = "smart_resize.rows_w_h_area_outw_outh";
    check.part(sizes, [&] {
        auto rows = check.input(sizes);
        for (std::int64_t i = 0; i < rows.size(0); ++i) {
            const auto row = idsOf(rows[i]);
            const auto size = emuReadingSize({row[0], row[1]}, row[2]);
            rows[i][3] = size.width;
            rows[i][4] = size.height;
        }
        check.compare(sizes, rows, 0);
    });
    check.part("img.in_u8_hwc", [&] {
        const auto picture = imageOfBytes(check.input("img.in_u8_hwc"));
        const int area = idsOf(check.input("img.area")).at(0);
        const auto small = pillowResized(picture, emuReadingSize(picture.size(), area));
        check.compare("img.resized_u8_hwc", bytesOf(small), 0);
        check.compare("ibq.enc.input", signedPixels(small), 1e-6);
        const auto features = encodeFeatures(model.codec, signedPixels(small),
                                             [&](const std::string& stage, const Tensor& x) {
                                                 check.compare("ibq.enc." + stage, x);
                                             });
        check.compare("ibq.enc.quant_conv", features);
        const auto codes = nearestCodes(model.codec, features);
        check.compare("ibq.enc.indices", codes.flatten(), 0);
        check.compare(
            "ibq.enc.quantized",
            codeVectors(model.codec, codes.reshape({1, features.size(2), features.size(3)})));
    });
    check.part("ibq.dec.codes", [&] {
        const auto last = static_cast<int>(model.codec.decoder.levels.size()) - 1;
        const auto pixels = decodeCodes(
            model.codec, check.input("ibq.dec.codes"),
            [&](const std::string& stage, const Tensor& x) {
                const bool isLevel = stage.starts_with("level");
                check.compare(
                    "ibq.dec." + (isLevel ? "up" + std::to_string(last - std::stoi(stage.substr(5)))
                                          : stage),
                    x);
            });
        check.compare("ibq.dec.pixels", pixels);
        check.compare("ibq.dec.pixels_u8_hwc", bytesOf(imageOf(pixels[0])), 1);
    });
}

void verifyLanguage(EmuModel& model, ReferenceCheck& check) {
    auto& language = *model.language;
    check.part("lm.ids", [&] {
        const auto ids = idsOf(check.input("lm.ids"));
        const auto count = static_cast<std::int64_t>(ids.size());
        const auto cache = language.makeCache(static_cast<int>(count));
        const auto hidden = language.extendAll(
            *cache, language.embedded(ids), [&](int block, std::span<const float> x) {
                check.compare("lm.layer" + std::to_string(block),
                              tensorOf({x.begin(), x.end()}, {1, count, -1}));
            });
        std::vector<float> logits;
        language.logits(hidden, logits);
        check.compare("lm.logits", tensorOf(logits, {1, count, -1}));
    });
}

void verifyPainting(EmuModel& model, ReferenceCheck& check) {
    auto& language = *model.language;
    const auto& marks = model.config.marks;
    const auto with = idsOf(check.input("t2i_a.cond_prompt")),
               without = idsOf(check.input("t2i_a.uncond_prompt")),
               size = idsOf(check.input("t2i_a.hw"));
    const GridSize grid{size.at(0), size.at(1)};
    EmuGrammar grammar(marks, model.codec.codes(), grid);
    grammar.take(with.back());
    const int capacity = static_cast<int>(with.size()) + grid.rows * (grid.columns + 1) + 16;
    std::unique_ptr<KvCache> caches[] = {language.makeCache(capacity),
                                         language.makeCache(capacity)};
    auto hidden = language.extend(*caches[0], language.embedded(with));
    const auto other = language.extend(*caches[1], language.embedded(without));
    hidden.insert(hidden.end(), other.begin(), other.end());
    KvCache* both[] = {caches[0].get(), caches[1].get()};
    std::vector<float> conditional, unconditional, scores;
    std::vector<std::int64_t> generated;
    LatentGrid codes(grid, 1);
    while (!grammar.isPictureDone()) {
        std::vector<float> logits;
        language.logits(hidden, logits);
        const auto half = static_cast<std::ptrdiff_t>(logits.size() / 2);
        conditional.insert(conditional.end(), logits.begin(), logits.begin() + half);
        unconditional.insert(unconditional.end(), logits.begin() + half, logits.end());
        const auto own = std::span(logits).first(static_cast<std::size_t>(half));
        const auto range = grammar.next();
        if (grammar.mode() == EmuGrammar::Mode::codes && !range.isForced())
            emuGuide(own, std::span<const float>(logits).subspan(static_cast<std::size_t>(half)),
                     model.config.guidance);
        for (int i = 0; i < static_cast<int>(half); ++i)
            if (i < range.first || i >= range.end)
                own[static_cast<std::size_t>(i)] = kMasked;
        scores.insert(scores.end(), own.begin(), own.end());
        const auto token = static_cast<int>(std::max_element(own.begin(), own.end()) - own.begin());
        if (token >= marks.visual)
            codes.cell(grammar.cell())[0] = token - marks.visual;
        grammar.take(token);
        generated.push_back(token);
        const int tokens[] = {token, token};
        if (!grammar.isPictureDone())
            hidden = language.step(both, language.embedded(tokens));
    }
    const auto steps = static_cast<std::int64_t>(generated.size());
    check.compare("t2i_a.logits_cond", tensorOf(conditional, {steps, -1}));
    check.compare("t2i_a.logits_uncond", tensorOf(unconditional, {steps, -1}));
    check.compare("t2i_a.scores_processed", tensorOf(scores, {steps, -1}));
    check.compare("t2i_a.generated", torch::tensor(generated), 0);
    std::vector<std::int64_t> cells(codes.codes().begin(), codes.codes().end());
    check.compare("t2i_a.pixels", decodeCodes(model.codec, torch::tensor(cells).reshape(
                                                               {1, grid.rows, grid.columns})));
}

} // namespace

void verifyEmu(EmuModel& model, ReferenceCheck& check) {
    torch::InferenceMode guard;
    verifyPictures(model, check);
    verifyLanguage(model, check);
    if (check.isLoose())
        check.leaveOut("t2i_a.");
    else
        check.part("t2i_a.cond_prompt", [&] { verifyPainting(model, check); });
}

std::vector<KeyCheck> verifyPublishedEmu(const BytePairEncoder& words) {
    constexpr int kTokens[] = {9707, 11, 1246, 525, 498, 30};
    return {sameTokens("tokens of a sentence", words.encode("Hello, how are you?"), kTokens)};
}

} // namespace depict
