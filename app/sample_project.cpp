#include "sample_project.h"

#include "document/project_store.h"

#include <cstdint>
#include <string>
#include <utility>

namespace depict {

namespace {

constexpr int kSide = 512;

/// Soft colours with a little grain, another picture for every seed.
Image picture(std::uint32_t seed) {
    PixelBuffer pixels({kSide, kSide});
    for (int y = 0; y < kSide; ++y) {
        std::uint8_t* pixel = pixels.row(y);
        for (int x = 0; x < kSide; ++x, pixel += 4) {
            const auto grain = static_cast<unsigned>(x * 31 + y * 17) * seed >> 13 & 3U;
            pixel[0] = static_cast<std::uint8_t>(x / 2 + grain);
            pixel[1] = static_cast<std::uint8_t>(y / 2 + grain);
            pixel[2] = static_cast<std::uint8_t>(seed);
            pixel[3] = 255;
        }
    }
    return std::move(pixels).freeze();
}

} // namespace

void makeSampleProject(const std::filesystem::path& file, int versions, int turns) {
    ProjectStore store(file, true);
    Document document = store.load();
    for (int i = 0; i < versions; ++i) {
        Version version;
        version.parent = i % turns ? document.tree().versions().back().id : 0;
        version.origin = version.parent ? Origin::edited : Origin::painted;
        version.grid = {16, 16};
        version.rowsPainted = 16;
        version.made.request.words =
            "a red car and a dog on the beach, number " + std::to_string(i);
        version.made.request.grid = {16, 16};
        version.modelId = "flat-small-1";
        version.id = document.begin(version);
        LatentGrid tokens({16, 16}, 4);
        for (std::int32_t& code : tokens.codes())
            code = i % 1024;
        version =
            store.finish(std::move(version), picture(static_cast<std::uint32_t>(i + 1)), tokens);
        document.update(version);
        store.write(document.result(version.id, ChangeKind::painted));
    }
}

} // namespace depict
