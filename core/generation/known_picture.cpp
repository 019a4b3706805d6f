#include "generation/known_picture.h"

#include "base/error.h"
#include "base/file.h"
#include "generation/picture_metadata.h"
#include "image/image_file.h"

#include <utility>

namespace depict {

namespace {
constexpr std::uint64_t kLargestMetadataFile = std::uint64_t{1}
                                               << 30; // bytes of a painting of ours
}

KnownPicture knownPicture(Image picture, std::span<const std::uint8_t> bytes) {
    KnownPicture known{std::move(picture)};
    try {
        const auto metadata = isPng(bytes) ? readMetadata(bytes) : std::nullopt;
        if (metadata && metadata->plan != ScenePlan{} &&
            metadata->pixels == pixelChecksum(known.picture)) {
            known.grid = metadata->tokens.size();
            known.plan = metadata->plan;
            if (metadata->isEdit) {
                known.turns = metadata->request.earlier;
                known.turns.push_back({metadata->request.words});
                if (known.turns.size() > kMostExchanges)
                    known.turns.erase(known.turns.begin());
            }
        }
    } catch (const Error&) { // the picture is whole; what it says of itself is not
        known.grid = {};
        known.plan = {};
        known.turns = {};
    }
    return known;
}

KnownPicture readKnownPicture(const std::filesystem::path& file) {
    Image picture = readImage(file);
    try {
        return knownPicture(picture, readFile(file, kLargestMetadataFile));
    } catch (const Error&) { // too large to look for more in it
        return {std::move(picture)};
    }
}

} // namespace depict
