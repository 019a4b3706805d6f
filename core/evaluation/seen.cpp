#include "evaluation/seen.h"

#include "evaluation/judge_lesson.h"
#include "image/resample.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace depict {

using torch::Tensor;
using world::Box;

namespace {

constexpr double kSameThing = 0.45; // boxes of cells of one thing overlap at least so much
constexpr float kLeastThing = 0.2F; // of a cell that proposes a box
constexpr double kLeastWhole = 0.5; // certainty that a box holds a whole thing
constexpr double kSamePlace = 0.55; // intersection over union that makes two boxes one
constexpr double kInside = 0.7;     // share of the smaller box that makes two of a kind one
constexpr int kLooksTwice = 2;      // a look mends its box, the next one looks there
constexpr double kLeastSide = 0.3;  // of a box, in cells
constexpr float kDoubt = 0.002F;    // in every kind, of either look

Tensor probabilities(const Tensor& logits) {
    return torch::softmax(logits, -1).to(torch::kCPU).contiguous();
}

/// What a cell says of the box of its thing.
struct Voice {
    std::int64_t cell = 0;
    Box box;
    double certainty = 0; // that the cell shows a thing
    double weight = 0;    // certain cells in the middle of their thing know best
};

Box meanOf(const std::vector<Voice>& voices, const std::vector<std::size_t>& members) {
    Box mean;
    double all = 0;
    for (const std::size_t i : members) {
        const auto& [cell, box, certainty, weight] = voices[i];
        mean.x += weight * box.x;
        mean.y += weight * box.y;
        mean.width += weight * box.width;
        mean.height += weight * box.height;
        all += weight;
    }
    return {mean.x / all, mean.y / all, mean.width / all, mean.height / all};
}

/// `kind` [R, C, kinds + 1]: probabilities.
std::vector<Voice> voicesIn(const Tensor& kind, const Tensor& boxes, GridSize grid) {
    const auto sides = boxes.detach().reshape({-1, 4}).to(torch::kCPU).contiguous();
    const auto thing = (1 - kind.select(-1, kind.size(-1) - 1)).contiguous();
    std::vector<Voice> voices;
    for (int i = 0; i < grid.cells(); ++i) {
        const float certain = thing.data_ptr<float>()[i];
        if (certain < kLeastThing)
            continue;
        const float* s = sides.data_ptr<float>() + 4 * i;
        const double x = i % grid.columns + 0.5, y = i / grid.columns + 0.5;
        const double width = std::max<double>(kLeastSide, s[0] + s[2]),
                     height = std::max<double>(kLeastSide, s[1] + s[3]);
        const double aside = std::abs(s[0] - s[2]) / width, off = std::abs(s[1] - s[3]) / height;
        const double middle = 1.1 - std::min(1.0, std::max(aside, off));
        voices.push_back({i, {x - s[0], y - s[1], width, height}, certain, certain * middle});
    }
    std::stable_sort(voices.begin(), voices.end(),
                     [](const Voice& a, const Voice& b) { return a.weight > b.weight; });
    return voices;
}

/// The box after its edges are moved as the look says.
Box mended(const Box& box, const float* off) {
    const double left = box.x + box.width * off[0], top = box.y + box.height * off[1],
                 right = box.right() + box.width * off[2],
                 bottom = box.bottom() + box.height * off[3];
    return {left, top, std::max(kLeastSide, right - left), std::max(kLeastSide, bottom - top)};
}

void mend(std::vector<Proposal>& places, const LookMaps& maps) {
    const auto off = maps.box.to(torch::kCPU).contiguous();
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i].box = mended(places[i].box, off.data_ptr<float>() + 4 * i);
}

std::vector<Frame> framesOf(const std::vector<Proposal>& places) {
    std::vector<Frame> frames;
    for (const Proposal& place : places)
        frames.push_back({0, place.box});
    return frames;
}

/// The kinds that the members' cells show, each cell by its weight.
std::vector<float> kindsOf(const Tensor& kind, const std::vector<Voice>& voices,
                           const std::vector<std::size_t>& members) {
    const auto count = kind.size(-1) - 1;
    std::vector<float> sums(static_cast<std::size_t>(count), 0);
    double all = 0;
    for (const std::size_t i : members) {
        const float* row = kind.data_ptr<float>() + voices[i].cell * (count + 1);
        const auto weight = static_cast<float>(voices[i].weight);
        for (std::size_t k = 0; k < sums.size(); ++k)
            sums[k] += weight * row[k];
        all += voices[i].weight;
    }
    for (float& sum : sums)
        sum /= static_cast<float>(std::max(all, 1e-9));
    return sums;
}

/// The likeliest kind by both looks, each of which may be wrong once.
int kindBy(const float* look, const std::vector<float>& glance) {
    int best = 0;
    float most = -1;
    for (std::size_t k = 0; k < glance.size(); ++k) {
        const float both = (look[k] + kDoubt) * (glance[k] + kDoubt);
        if (both > most) {
            most = both;
            best = static_cast<int>(k);
        }
    }
    return best;
}

} // namespace

double intersectionOverUnion(const Box& a, const Box& b) {
    const double w = std::min(a.right(), b.right()) - std::max(a.x, b.x);
    const double h = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
    if (w <= 0 || h <= 0)
        return 0;
    return w * h / (a.width * a.height + b.width * b.height - w * h);
}

std::vector<Proposal> proposals(const GlanceMaps& maps, std::int64_t index) {
    const GridSize grid{static_cast<int>(maps.kind.size(1)), static_cast<int>(maps.kind.size(2))};
    const auto kind = probabilities(maps.kind[index].detach());
    const auto voices = voicesIn(kind, maps.box[index], grid);
    std::vector<Proposal> proposed;
    std::vector<bool> taken(voices.size(), false);
    for (std::size_t seed = 0; seed < voices.size(); ++seed) {
        if (taken[seed])
            continue;
        std::vector<std::size_t> members;
        for (std::size_t i = seed; i < voices.size(); ++i)
            if (!taken[i] && intersectionOverUnion(voices[seed].box, voices[i].box) >= kSameThing) {
                taken[i] = true;
                members.push_back(i);
            }
        proposed.push_back(
            {meanOf(voices, members), voices[seed].certainty, kindsOf(kind, voices, members)});
    }
    return proposed;
}

std::vector<SeenObject> thingsIn(const LookMaps& maps, const std::vector<Proposal>& places,
                                 const std::vector<int>& wearables) {
    const auto kinds = probabilities(maps.kind);
    const auto colour = maps.colour.argmax(-1), worn = maps.worn.argmax(-1),
               wornColour = maps.wornColour.argmax(-1);
    const auto word = [](std::int64_t seen) {
        return seen + 1 == kJudgeColours ? std::nullopt : std::optional(static_cast<int>(seen));
    };
    auto ends = places;
    mend(ends, maps);
    std::vector<SeenObject> all;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto row = static_cast<std::int64_t>(i);
        SeenObject object;
        object.object = kindBy(kinds.data_ptr<float>() + row * kinds.size(1), places[i].kinds);
        object.certainty = 1 - kinds[row][-1].item<double>();
        object.box = ends[i].box;
        object.colour = word(colour[row].item<std::int64_t>());
        const auto thing = static_cast<std::size_t>(worn[row].item<std::int64_t>());
        if (thing < wearables.size())
            object.worn = world::Worn{wearables[thing], word(wornColour[row].item<std::int64_t>())};
        if (object.certainty >= kLeastWhole)
            all.push_back(object);
    }
    std::stable_sort(all.begin(), all.end(), [](const SeenObject& a, const SeenObject& b) {
        return a.certainty > b.certainty;
    });
    std::vector<SeenObject> kept;
    for (const SeenObject& object : all)
        if (std::none_of(kept.begin(), kept.end(), [&](const SeenObject& other) {
                return intersectionOverUnion(object.box, other.box) > kSamePlace ||
                       (object.object == other.object && overlap(object.box, other.box) > kInside);
            }))
            kept.push_back(object);
    return kept;
}

Image atSize(const Image& picture, Size size) {
    const Image source = picture.toRgba8();
    if (source.width() != 2 * size.width || source.height() != 2 * size.height)
        return resampled(source, size);
    PixelBuffer half(size);
    for (int y = 0; y < size.height; ++y) {
        const std::uint8_t *above = source.row(2 * y), *below = source.row(2 * y + 1);
        std::uint8_t* to = half.row(y);
        for (int i = 0; i < 4 * size.width; ++i) {
            const int from = i / 4 * 8 + i % 4;
            to[i] = static_cast<std::uint8_t>(
                (above[from] + above[from + 4] + below[from] + below[from + 4] + 2) / 4);
        }
    }
    return std::move(half).freeze();
}

SeenPicture seenBy(const Judge& judge, const world::Catalogue& catalogue, const Image& picture,
                   GridSize grid) {
    torch::InferenceMode guard;
    const Image small = atSize(picture, {grid.columns * kJudgePixels, grid.rows * kJudgePixels});
    auto pixels = torch::empty({1, small.height(), small.width(), 3});
    float* to = pixels.data_ptr<float>();
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x)
            for (int c = 0; c < 3; ++c)
                *to++ = static_cast<float>(small.row(y)[4 * x + c]) / 127.5F - 1;
    pixels = pixels.to(judge.glance.in.device());
    const auto maps = glanced(judge.glance, pixels, torch::kBFloat16);
    SeenPicture seen;
    seen.grid = grid;
    seen.backdrop = backdropOfClass(maps.backdrop[0].argmax().item<int>());
    auto places = proposals(maps, 0);
    if (places.empty())
        return seen;
    LookMaps looks = lookedClosely(judge.look, pixels, framesOf(places), torch::kBFloat16);
    for (int i = 1; i < kLooksTwice; ++i) {
        mend(places, looks);
        looks = lookedClosely(judge.look, pixels, framesOf(places), torch::kBFloat16);
    }
    seen.objects = thingsIn(looks, places, wearables(catalogue));
    return seen;
}

world::PlacedObject placed(const world::Catalogue& catalogue, const SeenObject& seen) {
    const auto& kind = catalogue[seen.object];
    world::PlacedObject object;
    object.object = seen.object;
    object.colour = seen.colour;
    object.x = seen.box.centre().x;
    object.y = seen.box.bottom();
    object.side = 32 * std::sqrt(seen.box.width * seen.box.height / (kind.width * kind.height));
    return object;
}

} // namespace depict
