#include "engine/eye/sight.h"

#include "engine/torch_compat.h"
#include "image/resample.h"

#include <algorithm>
#include <cmath>

namespace depict {

using torch::Tensor;

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

std::vector<SeenThing> thingsIn(const LookMaps& maps, const std::vector<Proposal>& places,
                                const std::vector<int>& wearables) {
    const auto kinds = probabilities(maps.kind);
    const auto answers = [](const Tensor& logits) {
        return logits.argmax(-1).to(torch::kCPU).contiguous();
    };
    const auto colour = answers(maps.colour), worn = answers(maps.worn),
               wornColour = answers(maps.wornColour),
               shadowed = maps.shadow.defined() ? answers(maps.shadow) : torch::zeros_like(colour);
    const auto at = [](const Tensor& list, std::size_t i) {
        return static_cast<int>(list.data_ptr<std::int64_t>()[i]);
    };
    const auto word = [](int seen) {
        return seen + 1 == kSeenColours ? std::nullopt : std::optional(seen);
    };
    auto ends = places;
    mend(ends, maps);
    std::vector<SeenThing> all;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const float* row = kinds.data_ptr<float>() + static_cast<std::int64_t>(i) * kinds.size(1);
        SeenThing thing;
        thing.kind = kindBy(row, places[i].kinds);
        thing.certainty = 1 - row[kinds.size(1) - 1];
        thing.box = ends[i].box;
        thing.colour = word(at(colour, i));
        const auto what = static_cast<std::size_t>(at(worn, i));
        if (what < wearables.size()) {
            thing.worn = wearables[what];
            thing.wornColour = word(at(wornColour, i));
        }
        thing.shadowed = at(shadowed, i) == 1;
        if (thing.certainty >= kLeastWhole)
            all.push_back(thing);
    }
    std::stable_sort(all.begin(), all.end(), [](const SeenThing& a, const SeenThing& b) {
        return a.certainty > b.certainty;
    });
    std::vector<SeenThing> kept;
    for (const SeenThing& thing : all)
        if (std::none_of(kept.begin(), kept.end(), [&](const SeenThing& other) {
                return intersectionOverUnion(thing.box, other.box) > kSamePlace ||
                       (thing.kind == other.kind && overlap(thing.box, other.box) > kInside);
            }))
            kept.push_back(thing);
    return kept;
}

Sight seenBy(const Eye& eye, const Image& picture, GridSize grid) {
    torch::InferenceMode guard;
    const Image small = atSize(picture, {grid.columns * kEyePixels, grid.rows * kEyePixels});
    auto pixels = torch::empty({1, small.height(), small.width(), 3});
    float* to = pixels.data_ptr<float>();
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x)
            for (int c = 0; c < 3; ++c)
                *to++ = static_cast<float>(small.row(y)[4 * x + c]) / 127.5F - 1;
    pixels = pixels.to(eye.glance.pyramid.in.device());
    const auto type = quickType(pixels.device());
    const auto maps = glanced(eye.glance, pixels, type);
    Sight sight;
    sight.grid = grid;
    for (const Tensor& trait : maps.traits)
        sight.answers.push_back(trait[0].argmax().item<int>());
    auto places = proposals(maps, 0);
    if (places.empty())
        return sight;
    LookMaps looks = lookedClosely(eye.look, pixels, framesOf(places), type);
    for (int i = 1; i < kLooksTwice; ++i) {
        mend(places, looks);
        looks = lookedClosely(eye.look, pixels, framesOf(places), type);
    }
    sight.things = thingsIn(looks, places, eye.config.wearables);
    return sight;
}

} // namespace depict
