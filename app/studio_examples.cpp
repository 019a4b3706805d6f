#include "studio_examples.h"

#include "options.h"

#include "world/catalogue.h"
#include "world/placement.h"
#include "world/render.h"

#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace depict {
namespace {

constexpr GridSize kGrid{8, 12};
constexpr int kPixelsPerCell = 24; // sharp at twice the size in which they are shown

struct Thing {
    std::string_view kind;
    std::string_view colour;   // empty = as it is by nature
    std::string_view position; // empty = anywhere
};

struct Example {
    ExampleWords words;
    std::string_view backdrop;
    std::uint64_t seed; // chosen by eye
    double zoom;
    std::vector<Thing> things;
};

std::vector<Example> examples() {
    return {
        {ExampleWords::carAndDog,
         "beach",
         3,
         1.5,
         {{"automobile", "red", "left"}, {"dog", "", "right"}}},
        {ExampleWords::boat, "lake", 5, 1.5, {{"sailboat", "blue", ""}}},
        {ExampleWords::snowman,
         "snowfield",
         4,
         1.5,
         {{"house", "", "left"}, {"snowman", "", "right"}}},
        {ExampleWords::treesAndCat,
         "park",
         2,
         1,
         {{"cat", "", "center"}, {"deciduous-tree", "", "left"}, {"deciduous-tree", "", "right"}}},
    };
}

world::Scene sceneOf(const world::Catalogue& catalogue, const Example& example) {
    world::Scene scene;
    scene.grid = kGrid;
    scene.backdrop.id = world::indexOf(world::kBackdrops, example.backdrop).value_or(0);
    scene.backdrop.look = static_cast<std::uint32_t>(example.seed) % world::kLooks;
    const world::Places places = world::compose(scene.backdrop, kGrid).places;
    Random random(example.seed);
    for (const Thing& thing : example.things) {
        world::Wish wish;
        wish.object = catalogue.find(thing.kind).value_or(0);
        wish.colour = world::indexOf(world::kColours, thing.colour);
        wish.position = world::indexOf(world::kPositions, thing.position);
        wish.zoom = example.zoom;
        (void)place(catalogue, scene, places, wish,
                    random); // where there is no room, it is left out
    }
    return scene;
}

} // namespace

ExampleDrawer exampleDrawer() {
    // Read when the first picture is drawn, on the thread that draws.
    return [catalogue = std::make_shared<std::optional<world::Catalogue>>()](ExampleWords words) {
        if (!*catalogue)
            catalogue->emplace(world::Catalogue::load(worldFolder({})));
        for (const Example& example : examples())
            if (example.words == words)
                return render(**catalogue, sceneOf(**catalogue, example), kPixelsPerCell).freeze();
        return Image();
    };
}

} // namespace depict
