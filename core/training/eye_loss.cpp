#include "training/eye_loss.h"

#include "engine/eye/sight.h"
#include "engine/tensors/fused.h"

namespace depict {

using torch::Tensor;

namespace {

constexpr int kLooks = 160;        // of a batch
constexpr double kOwn = 0.4;       // share of the looks at things' own boxes
constexpr double kPieces = 0.1;    // likewise at pieces of things
constexpr double kMistaken = 0.3;  // likewise at what the glance takes for a thing and is none
constexpr double kFramed = 0.5;    // intersection over union of a box that frames a thing
constexpr double kNotFramed = 0.4; // of one that certainly frames none
constexpr double kWears = 8;       // more weight of what is worn where something is
constexpr double kShaken = 0.2;    // of the sides, at most, that edges are off

Tensor meanCrossEntropy(const Tensor& logits, const Tensor& target, const Tensor& weight) {
    const auto rows = logits.reshape({-1, logits.size(-1)}).contiguous();
    return crossEntropy(rows, target.clamp_min(0), weight) / weight.sum().clamp_min(1);
}

/// 1 in the middle of a thing, less towards its edge, where little of it is to be seen.
Tensor centrality(const Tensor& box) { // [cells, 2 (low, high), 2 (x, y)]
    const auto sides = box.clamp_min(0.05);
    return (sides.amin(1) / sides.amax(1)).prod(1).sqrt();
}

/// Where the things' boxes are seen from the cells that show them.
struct CellTruth {
    std::vector<std::int64_t> kind; // kUnjudged where it does not count
    std::vector<float> box;         // four a cell
};

CellTruth cellTruth(const LessonBatch& batch, int kinds) {
    CellTruth cells;
    for (const Lesson& lesson : batch)
        for (int i = 0; i < lesson.grid.cells(); ++i) {
            const int owner = lesson.owner[static_cast<std::size_t>(i)];
            if (owner < 0 || owner == static_cast<int>(lesson.things.size())) {
                cells.kind.push_back(owner < 0 ? kUnjudged : kinds);
                cells.box.insert(cells.box.end(), 4, 0);
                continue;
            }
            const LessonThing& thing = lesson.things[static_cast<std::size_t>(owner)];
            cells.kind.push_back(thing.kind);
            const double x = i % lesson.grid.columns + 0.5, y = i / lesson.grid.columns + 0.5;
            for (const double side :
                 {x - thing.box.x, y - thing.box.y, thing.box.right() - x, thing.box.bottom() - y})
                cells.box.push_back(static_cast<float>(side));
        }
    return cells;
}

/// The thing that a box frames; false where that is open.
bool judged(const Lesson& lesson, Look& look) {
    double most = 0;
    for (const LessonThing& thing : lesson.things) {
        const double shared = intersectionOverUnion(thing.box, look.frame.box);
        if (shared <= most)
            continue;
        most = shared;
        look.thing = &thing;
    }
    if (most >= kFramed)
        return look.thing->visible;
    look.thing = nullptr;
    return most < kNotFramed;
}

Box shaken(const Box& box, Random& random) {
    const auto by = [&](double side) { return side * kShaken * random.uniform(-1, 1); };
    const double left = box.x + by(box.width), top = box.y + by(box.height),
                 right = box.right() + by(box.width), bottom = box.bottom() + by(box.height);
    return {left, top, right - left, bottom - top};
}

Box pieceOf(const Box& box, Random& random) {
    const double width = box.width * random.uniform(0.15, 0.75),
                 height = box.height * random.uniform(0.15, 0.75);
    return {box.x + random.uniform() * (box.width - width),
            box.y + random.uniform() * (box.height - height), width, height};
}

} // namespace

Tensor glanceLoss(const GlanceMaps& maps, const LessonBatch& batch, int kinds) {
    const auto device = maps.kind.device();
    const auto truth = cellTruth(batch, kinds);
    const auto kind = torch::tensor(truth.kind, torch::kLong).to(device);
    const auto box = torch::tensor(truth.box).to(device).reshape({-1, 2, 2});
    const auto nothing = kind.eq(kinds).to(torch::kFloat);
    const auto isThing = kind.ne(kUnjudged).to(torch::kFloat) - nothing;
    const auto thing = isThing * (0.1 + 0.9 * centrality(box));
    const auto size = box.sum(1, true).clamp_min(0.5); // width, height
    const auto off = ((maps.box.reshape({-1, 2, 2}) - box) / size).abs().sum({1, 2});
    auto whole = torch::zeros({}, device);
    for (std::size_t trait = 0; trait < maps.traits.size(); ++trait) {
        std::vector<std::int64_t> answers;
        for (const Lesson& lesson : batch)
            answers.push_back(lesson.answers[trait]);
        whole = whole + torch::cross_entropy_loss(maps.traits[trait],
                                                  torch::tensor(answers, torch::kLong).to(device));
    }
    return meanCrossEntropy(maps.kind, kind, thing + 0.2 * nothing) +
           0.7 * (off * thing).sum() / thing.sum().clamp_min(1) + 0.2 * whole;
}

std::vector<Look> drawLooks(const LessonBatch& batch, const GlanceMaps& maps, Random& random) {
    std::vector<std::vector<Look>> proposed(batch.size());
    std::vector<Look> mistaken, looks;
    for (std::size_t i = 0; i < batch.size(); ++i)
        for (const Proposal& proposal : proposals(maps, static_cast<std::int64_t>(i))) {
            Look look{{static_cast<std::int64_t>(i), proposal.box}, nullptr};
            if (!judged(batch[i], look))
                continue;
            proposed[i].push_back(look);
            if (!look.thing)
                mistaken.push_back(look);
        }
    const auto anyOf = [&](const auto& list) {
        return list[static_cast<std::size_t>(random.below(static_cast<int>(list.size())))];
    };
    for (int i = 0; i < kLooks; ++i) {
        const int picture = random.below(static_cast<int>(batch.size()));
        const Lesson& lesson = batch[static_cast<std::size_t>(picture)];
        const auto& places = proposed[static_cast<std::size_t>(picture)];
        const double way = random.uniform();
        Look look{{picture, {}}, nullptr};
        if (way < kOwn + kPieces) {
            if (lesson.things.empty())
                continue;
            const Box& box = anyOf(lesson.things).box;
            look.frame.box = way < kOwn ? shaken(box, random) : pieceOf(box, random);
            if (judged(lesson, look))
                looks.push_back(look);
        } else if (way < kOwn + kPieces + kMistaken && !mistaken.empty()) {
            looks.push_back(anyOf(mistaken));
        } else if (!places.empty()) {
            looks.push_back(anyOf(places));
        }
    }
    return looks;
}

std::vector<Frame> framesOf(const std::vector<Look>& looks) {
    std::vector<Frame> frames;
    for (const Look& look : looks)
        frames.push_back(look.frame);
    return frames;
}

Tensor lookLoss(const LookMaps& maps, const std::vector<Look>& looks) {
    const auto device = maps.kind.device();
    std::vector<std::int64_t> kind, colour, worn, wornColour, shadowed;
    std::vector<float> box;
    for (const auto& [frame, thing] : looks) {
        kind.push_back(thing ? thing->kind : maps.kind.size(-1) - 1);
        colour.push_back(thing ? thing->colour : kUnjudged);
        worn.push_back(thing ? thing->worn : kUnjudged);
        wornColour.push_back(thing ? thing->wornColour : kUnjudged);
        shadowed.push_back(thing ? thing->shadowed : kUnjudged);
        const Box& from = frame.box;
        const Box to = thing ? thing->box : from;
        for (const double off : {(to.x - from.x) / from.width, (to.y - from.y) / from.height,
                                 (to.right() - from.right()) / from.width,
                                 (to.bottom() - from.bottom()) / from.height})
            box.push_back(static_cast<float>(off));
    }
    const auto tensor = [&](const std::vector<std::int64_t>& values) {
        return torch::tensor(values, torch::kLong).to(device);
    };
    const auto loss = [&](const Tensor& logits, const Tensor& target) {
        return meanCrossEntropy(logits, target, target.ne(kUnjudged).to(torch::kFloat));
    };
    // Few things wear something; without more weight, "nothing" would always be the best guess.
    const auto wears = tensor(wornColour).ne(kUnjudged).to(torch::kFloat);
    const auto framed = tensor(colour).ne(kUnjudged).to(torch::kFloat);
    const auto off = (maps.box - torch::tensor(box).to(device).reshape({-1, 4})).abs().sum(1);
    auto shadow = torch::zeros({}, device);
    if (maps.shadow.defined())
        shadow = 0.3 * loss(maps.shadow, tensor(shadowed));
    return shadow + loss(maps.kind, tensor(kind)) + 0.5 * loss(maps.colour, tensor(colour)) +
           0.5 * meanCrossEntropy(maps.worn, tensor(worn), framed + kWears * wears) +
           0.3 * loss(maps.wornColour, tensor(wornColour)) +
           (off * framed).sum() / framed.sum().clamp_min(1);
}

} // namespace depict
