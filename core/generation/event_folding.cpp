#include "generation/event_folding.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

namespace depict {

namespace {

constexpr std::size_t kMostPatches = 24; // joined when more wait

std::int64_t area(const Rect& rect) {
    return std::int64_t{rect.width} * rect.height;
}

bool covers(const Rect& outer, const Rect& inner) {
    return intersected(outer, inner) == inner;
}

// Two rectangles whose union is one.
bool formRectangle(const Rect& a, const Rect& b) {
    return area(united(a, b)) == area(a) + area(b) - area(intersected(a, b));
}

Patch joined(std::vector<Patch>& patches, std::size_t begin, std::size_t end, const Rect& whole) {
    if (end - begin == 1)
        return std::move(patches[begin]);
    PixelBuffer pixels({whole.width, whole.height}, patches[begin].pixels.format());
    for (std::size_t i = begin; i < end; ++i)
        pixels.paste(patches[i].pixels, patches[i].area.x - whole.x, patches[i].area.y - whole.y);
    return {whole, std::move(pixels).freeze()};
}

// The codes of both, where `next` goes on where `last` ended; otherwise none are told.
std::vector<std::int32_t> joinedCodes(GenerationEvent& last, GenerationEvent& next) {
    if (last.cellCount == 0)
        return std::move(next.codes);
    if (next.cellCount == 0)
        return std::move(last.codes);
    const bool followsOn = next.firstCell == last.firstCell + last.cellCount;
    const bool isAlike = last.codes.size() * static_cast<std::size_t>(next.cellCount) ==
                         next.codes.size() * static_cast<std::size_t>(last.cellCount);
    if (!followsOn || !isAlike)
        return {};
    std::vector<std::int32_t> codes = std::move(last.codes);
    codes.insert(codes.end(), next.codes.begin(), next.codes.end());
    return codes;
}

void foldPainted(GenerationEvent& last, GenerationEvent& next) {
    std::vector<std::int32_t> codes = joinedCodes(last, next);
    if (next.cellCount == 0)
        next.firstCell = last.firstCell;
    const int first =
        last.cellCount == 0 ? next.firstCell : std::min(last.firstCell, next.firstCell);
    const int end = std::max(last.firstCell + last.cellCount, next.firstCell + next.cellCount);
    next.patches.insert(next.patches.begin(), std::make_move_iterator(last.patches.begin()),
                        std::make_move_iterator(last.patches.end()));
    last = std::move(next);
    last.firstCell = first;
    last.cellCount = end - first;
    last.codes = std::move(codes);
    if (last.patches.size() > kMostPatches)
        joinPatches(last.patches);
}

} // namespace

void joinPatches(std::vector<Patch>& patches) {
    for (std::size_t i = patches.size(); i-- > 0;) {
        const bool isCovered =
            std::any_of(patches.begin() + static_cast<std::ptrdiff_t>(i) + 1, patches.end(),
                        [&](const Patch& later) { return covers(later.area, patches[i].area); });
        if (isCovered)
            patches.erase(patches.begin() + static_cast<std::ptrdiff_t>(i));
    }
    std::vector<Patch> fewer;
    for (std::size_t begin = 0; begin < patches.size();) {
        Rect whole = patches[begin].area;
        std::size_t end = begin + 1;
        while (end < patches.size() && formRectangle(whole, patches[end].area) &&
               patches[end].pixels.format() == patches[begin].pixels.format())
            whole = united(whole, patches[end++].area);
        fewer.push_back(joined(patches, begin, end, whole));
        begin = end;
    }
    patches = std::move(fewer);
}

bool foldEvent(GenerationEvent& last, GenerationEvent& next) {
    using Kind = GenerationEvent::Kind;
    if (last.kind != next.kind || last.job != next.job || last.variant != next.variant)
        return false;
    if (next.kind == Kind::painted)
        foldPainted(last, next);
    else if (next.kind == Kind::said || next.kind == Kind::stage || next.kind == Kind::loading)
        last = std::move(next);
    else
        return false;
    return true;
}

} // namespace depict
