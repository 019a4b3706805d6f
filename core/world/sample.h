// Training samples: pictures, words and the truth they are made from. makeSample is a pure function
// of its arguments; any number of threads may call it on one World.
#pragma once

#include "image/image.h"
#include "world/phrase_slots.h"
#include "world/plan.h"
#include "world/scene.h"
#include "world/world.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace depict::world {

struct SampleOptions {
    int pixelsPerCell = 16;
    std::vector<double> taskWeights;     // by index in tasks(); empty = all alike
    std::vector<double> languageWeights; // by index in kLanguages; empty = all alike
    int minCells = 64, maxCells = 256;   // of the grid; drawn evenly on a logarithmic scale
    double squareShare = 0.4;            // of the pictures that are 1:1; the rest any of kShapes
    std::optional<double> aspect;        // width : height of every picture; not set = drawn
    double objectZipf = 0;               // 0 = all objects alike, 1 = by Zipf's law of commonness
    int commonest = 0;                   // only this many of the commonest objects; 0 = all
    double zoom = 1;                     // 2 = things twice as large as usual: a close-up
    double mirroredShare = 0.5;          // of the objects that may face either way
    double noise = 0.1;                  // share of the sentences with typing faults
    double maskedShare = 0.3;            // of remove, add, replace: with a hole
    bool unseen = false; // true: every sample shows a held-out combination; false: none does
    int mostObjects = 6;
    int unnamed = 0;   // of paint: up to so many more things, of which the words say nothing
    bool draws = true; // false: no pictures; everything else is the same
};

struct Sample {
    int task = 0;     // index in tasks()
    int language = 0; // index in kLanguages
    std::string words;
    Slots slots;   // what the words say
    GridSize grid; // of the target, and of all inputs but the part of a picture to be continued
    std::vector<std::string> earlier; // what was asked for in the turns before, oldest first
    std::vector<Scene> inputScenes;
    std::vector<Image> inputs;           // at pixelsPerCell
    std::optional<Scene> targetScene;    // of tasks that paint a scene
    Image target;                        // null for answers
    std::string answer;                  // empty for pictures
    std::optional<Slots> answerSlots;    // what the answer says
    std::string answerList;              // the list of sentences it is from
    std::vector<int> asked;              // objects of inputScenes[0] that a question is about
    std::optional<PlannedThing> missing; // asked about, but not there: kind and colour
    bool wantsChange = false;            // of an answer: whether the words ask for a change
    std::vector<bool> hole;              // one a cell, true = to be repainted; empty = no mask
    std::optional<PlannedMap> map;       // what kind of map the target is, if it is one
    std::vector<bool> shown;             // of inputScenes[0], by object: on the map; empty = all

    /// What there is to be seen in an input; things that are mostly in the hole are not.
    [[nodiscard]] ScenePlan seenPlan(const Catalogue& catalogue, std::size_t input) const;
    /// The things of the input's plan that a question is about.
    [[nodiscard]] std::vector<PlannedThing> askedThings(const Catalogue& catalogue) const;
    /// What the target shows. Not for answers.
    [[nodiscard]] ScenePlan targetPlan(const Catalogue& catalogue) const;
};

/// Throws Error(badRequest) for options that allow no sample.
[[nodiscard]] Sample makeSample(const World& world, std::uint64_t seed,
                                const SampleOptions& options);

/// Combinations that training never shows: object with colour, object on backdrop, object wearing.
/// About one in twenty by a fixed hash; an object in the colour it has by nature is never held out.
[[nodiscard]] bool isHeldOut(const Catalogue& catalogue, const Scene& scene);

} // namespace depict::world
