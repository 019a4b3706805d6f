// A sample in the making: draws scenes and knows what may be said about them.
#pragma once

#include "world/placement.h"
#include "world/sample.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace depict::world {

/// Equal objects that were asked for together: objects [first, first + number) of the scene.
struct Group {
    ObjectPhrase np; // everything that may be said of it
    int first = 0;
    std::optional<int> position;
    std::optional<RelationPhrase> relation; // spatial or wearing
    int reference = -1;                     // group of a spatial relation
};

struct DrawnScene {
    Scene scene;
    std::vector<Group> groups;
};

class Draft {
public:
    Draft(const World& inWorld, const SampleOptions& asked, Sample& into, Random from)
        : world(inWorld), options(asked), sample(into), random(from) {}

    const World& world;
    const SampleOptions& options;
    Sample& sample;
    Random random;
    std::function<Image()> paintTarget; // set where the target is not targetScene itself
    std::string sentenceList;           // that says the slots; empty = that of the task
    std::optional<DrawnScene> given;    // what drawScene() gives instead of drawing

    /// A backdrop, and `groups` groups in it; false where one found no place.
    [[nodiscard]] bool drawScene(int groups, DrawnScene& drawn);
    /// The usual number of groups for a picture of this grid.
    [[nodiscard]] int groupCount(int least);
    /// Adds one group that is not in the scene yet.
    [[nodiscard]] bool addGroup(DrawnScene& drawn, bool mayRelate, int mostNumber);

    /// One more thing of any kind, colour and size, where there is room; nothing says it is there.
    void addUnnamed(Scene& scene);

    [[nodiscard]] Backdrop drawBackdrop();
    /// A kind that the scene does not show, by commonness.
    [[nodiscard]] int drawObject(const Scene& scene);
    /// A colour that the kind can take, other than `but`; nothing if it cannot be recoloured.
    [[nodiscard]] std::optional<int> drawColour(int object, std::optional<int> but = {});
    [[nodiscard]] int drawWearable();
    [[nodiscard]] int drawWord(int object);

    /// Says the group so that it is the only one meant: with its colour where the kind comes
    /// twice, else as the chance will have it.
    [[nodiscard]] ObjectPhrase definite(const DrawnScene& drawn, int group);
    [[nodiscard]] BackdropPhrase phraseOf(const Backdrop& backdrop) const;
    /// The colour word that is true of the group, said or not.
    [[nodiscard]] std::optional<int> colourOf(const Group& group) const;
    [[nodiscard]] const ObjectKind& kind(int object) const { return world.catalogue[object]; }
    /// Index of a random group, of those for which `fits`; nothing where there is none.
    [[nodiscard]] std::optional<int> pick(const DrawnScene& drawn,
                                          const std::function<bool(const Group&)>& fits);

    /// The sample shows the scene before and is to show it after; false where both are the same.
    [[nodiscard]] bool change(Scene before, Scene after);
    /// Marks the cells that the objects [first, first + number) of the scene and their shadows
    /// touch, and sometimes a cell more on each side.
    void punch(const Scene& scene, int first, int number);
    /// The question is about these things, or about one that is not there.
    void askAbout(const Group& group);
    void askAboutMissing(const ObjectPhrase& thing);
    /// The answer in the sample's language: always the same sentence for the same slots.
    [[nodiscard]] bool answer(const std::string& list, const Slots& slots);
};

/// Backdrops draw such things by themselves, so they are neither counted nor asked for.
[[nodiscard]] bool isScenery(const ObjectKind& kind);

} // namespace depict::world
