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
constexpr double kSameKind = 0.6;   // share of the smaller box that makes two of a kind one
constexpr float kLeastCertain = 0.3F;

/// Probabilities of one map, cell by cell.
struct Classes {
    Tensor values; // [cells, classes]
    explicit Classes(const Tensor& logits)
        : values(torch::softmax(logits.reshape({-1, logits.size(-1)}), -1)
                     .to(torch::kCPU)
                     .contiguous()) {}
    [[nodiscard]] int count() const { return static_cast<int>(values.size(1)); }
    [[nodiscard]] const float* at(std::size_t cell) const {
        return values.data_ptr<float>() + static_cast<std::int64_t>(cell) * count();
    }
    [[nodiscard]] int best(std::size_t cell) const {
        return static_cast<int>(std::max_element(at(cell), at(cell) + count()) - at(cell));
    }
    /// The class that these cells, by their weights, hold most likely, of the first `among`.
    [[nodiscard]] std::pair<int, double> vote(const std::vector<std::size_t>& cells,
                                              const std::vector<double>& weights, int among) const {
        std::vector<double> sums(static_cast<std::size_t>(among), 0);
        double all = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            all += weights[i];
            for (int k = 0; k < among; ++k)
                sums[static_cast<std::size_t>(k)] += weights[i] * at(cells[i])[k];
        }
        const auto most = std::max_element(sums.begin(), sums.end());
        return {static_cast<int>(most - sums.begin()), *most / std::max(1e-9, all)};
    }
};

/// What a cell says of the box of its thing.
struct Voice {
    std::size_t cell = 0;
    Box box;
    double weight = 0; // certain cells in the middle of their thing know best
};

Box meanOf(const std::vector<Voice>& voices, const std::vector<std::size_t>& members) {
    Box mean;
    double all = 0;
    for (const std::size_t i : members) {
        const auto& [cell, box, weight] = voices[i];
        mean.x += weight * box.x;
        mean.y += weight * box.y;
        mean.width += weight * box.width;
        mean.height += weight * box.height;
        all += weight;
    }
    return {mean.x / all, mean.y / all, mean.width / all, mean.height / all};
}

std::vector<Voice> voicesIn(const Classes& kind, const Tensor& boxes, GridSize grid) {
    const auto sides = boxes.reshape({-1, 4}).to(torch::kCPU).contiguous();
    const int nothing = kind.count() - 1;
    std::vector<Voice> voices;
    for (int i = 0; i < grid.cells(); ++i) {
        const auto cell = static_cast<std::size_t>(i);
        const float thing = 1 - kind.at(cell)[nothing];
        if (kind.best(cell) == nothing || thing < kLeastCertain)
            continue;
        const float* s = sides.data_ptr<float>() + 4 * i;
        const double x = i % grid.columns + 0.5, y = i / grid.columns + 0.5;
        const double width = std::max(0.3F, s[0] + s[2]), height = std::max(0.3F, s[1] + s[3]);
        const double aside = std::abs(s[0] - s[2]) / width, off = std::abs(s[1] - s[3]) / height;
        const double middle = 1.1 - std::min(1.0, std::max(aside, off));
        voices.push_back({cell, {x - s[0], y - s[1], width, height}, thing * middle});
    }
    std::stable_sort(voices.begin(), voices.end(),
                     [](const Voice& a, const Voice& b) { return a.weight > b.weight; });
    return voices;
}

} // namespace

double intersectionOverUnion(const Box& a, const Box& b) {
    const double w = std::min(a.right(), b.right()) - std::max(a.x, b.x);
    const double h = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
    if (w <= 0 || h <= 0)
        return 0;
    return w * h / (a.width * a.height + b.width * b.height - w * h);
}

SeenPicture seenIn(const JudgeMaps& maps, std::int64_t index, const std::vector<int>& wearables) {
    SeenPicture picture;
    picture.grid = {static_cast<int>(maps.kind.size(1)), static_cast<int>(maps.kind.size(2))};
    picture.backdrop = backdropOfClass(maps.backdrop[index].argmax().item<int>());
    const Classes kind(maps.kind[index]), colour(maps.colour[index]), worn(maps.worn[index]),
        wornColour(maps.wornColour[index]);
    const auto voices = voicesIn(kind, maps.box[index], picture.grid);
    const auto word = [](int seen) {
        return seen + 1 == kJudgeColours ? std::nullopt : std::optional(seen);
    };
    std::vector<bool> taken(voices.size(), false);
    for (std::size_t seed = 0; seed < voices.size(); ++seed) {
        if (taken[seed])
            continue;
        std::vector<std::size_t> members, cells;
        std::vector<double> weights;
        for (std::size_t i = seed; i < voices.size(); ++i)
            if (!taken[i] && intersectionOverUnion(voices[seed].box, voices[i].box) >= kSameThing) {
                taken[i] = true;
                members.push_back(i);
                cells.push_back(voices[i].cell);
                weights.push_back(voices[i].weight);
            }
        SeenObject object;
        std::tie(object.object, object.certainty) = kind.vote(cells, weights, kind.count() - 1);
        object.box = meanOf(voices, members);
        object.colour = word(colour.vote(cells, weights, kJudgeColours).first);
        const int thing = worn.vote(cells, weights, worn.count()).first;
        if (thing < static_cast<int>(wearables.size()))
            object.worn = world::Worn{wearables[static_cast<std::size_t>(thing)],
                                      word(wornColour.vote(cells, weights, kJudgeColours).first)};
        const bool again =
            std::any_of(picture.objects.begin(), picture.objects.end(), [&](const SeenObject& o) {
                return o.object == object.object && overlap(o.box, object.box) > kSameKind;
            });
        if (!again && object.certainty >= kLeastCertain)
            picture.objects.push_back(object);
    }
    return picture;
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
    return seenIn(lookedAt(judge, pixels.to(judge.in.device()), torch::kBFloat16), 0,
                  wearables(catalogue));
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
