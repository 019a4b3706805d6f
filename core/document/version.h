// One version of the picture in hand: what is to be seen, and everything it was made from. Small
// and comparable: pixels, masks and tokens are kept by the project under the keys of their content.
#pragma once

#include "document/poster.h"
#include "generation/generation_request.h"
#include "generation/steering.h"
#include "image/change_share.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace depict {

using VersionId = std::uint64_t; // counted from 1; 0 = none

/// Names pixels, a mask or tokens by what they are (SHA-256, 64 hexadecimal digits); empty = none.
using ContentKey = std::string;

enum class Origin { painted, edited, opened };
enum class ReviewMark { none, accepted, rejected };

/// A request whose pictures are known by their keys: `request` has neither inputs nor mask.
struct StoredRequest {
    GenerationRequest request;
    std::vector<ContentKey> inputs;
    ContentKey mask;
    friend bool operator==(const StoredRequest&, const StoredRequest&) = default;
};

/// What a person says about a version.
struct Labels {
    std::string name; // empty = called by its words
    std::string note;
    ReviewMark mark = ReviewMark::none;
    bool isStarred = false;
    bool isPruned = false; // hidden, not gone: undo brings it back
    Poster poster;         // what is written over it
    friend bool operator==(const Labels&, const Labels&) = default;
};

struct Version {
    VersionId id = 0;
    VersionId parent = 0;     // of which it was made; 0 = from nothing
    std::int64_t created = 0; // milliseconds since 1970, UTC
    Origin origin = Origin::painted;
    ContentKey picture; // empty while it is in work
    Size size;          // of the picture in pixels
    ContentKey tokens;
    ScenePlan plan;                 // by which it was painted, on `grid`; empty = by none
    GridSize grid;                  // {0, 0} = not known (pictures from outside)
    int rowsPainted = 0;            // fewer than the grid's: it was stopped
    StoredRequest made;             // its instruction, mask, settings; opened: only a name as words
    int variant = 0;                // of the request
    std::vector<Steering> steering; // empty: all of it was painted by the instruction
    std::optional<Size> exactSize;  // its file is to have this size
    std::string modelId;
    std::string thoughts;               // what the model wrote down before it painted
    double seconds = 0;                 // that painting took
    std::optional<ChangeShare> changed; // against the picture it was made from; not set = not known
    Labels labels;
    friend bool operator==(const Version&, const Version&) = default;

    [[nodiscard]] const std::string& instruction() const { return made.request.words; }
    [[nodiscard]] const std::string& title() const {
        return labels.name.empty() ? instruction() : labels.name;
    }
    [[nodiscard]] bool isPartial() const { return rowsPainted < grid.rows; }
};

/// Where pictures and masks are found by their keys; both throw Error.
struct ContentSource {
    std::function<Image(const ContentKey&)> picture;
    std::function<Mask(const ContentKey&)> mask;
};

/// The request that gives exactly this version again: one variant, with its own seed. Throws
/// Error(badRequest) for pictures from outside, and what the source throws.
[[nodiscard]] GenerationRequest requestToPaintAgain(const Version& version,
                                                    const ContentSource& source);

} // namespace depict
