// What a sentence says, apart from the words it is said in: the slots of phrases.md as plain
// values. Colours, sizes, positions and so on are indices into the id tables of catalogue.h;
// objects are indices in the order of objects.tsv. Slots are the truth that pictures, masks and
// answers are made from, so they are comparable and can be written as the JSON of
// golden-phrases.json.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace depict::world {

struct ObjectPhrase {
    int object = 0;
    int word = 0; // 0 = the book's entry itself, k = its alternative number k
    std::optional<int> colour;
    std::optional<int> size;
    int number = 1; // 1 … 6
    friend bool operator==(const ObjectPhrase&, const ObjectPhrase&) = default;
};

struct RelationPhrase {
    int id = 0;
    ObjectPhrase object;
    bool isNew = false; // the reference object has not been mentioned yet
    friend bool operator==(const RelationPhrase&, const RelationPhrase&) = default;
};

struct BackdropPhrase {
    int id = 0;
    std::optional<int> colour; // said by "plain" only
    friend bool operator==(const BackdropPhrase&, const BackdropPhrase&) = default;
};

struct PlacedPhrase {
    ObjectPhrase np;
    std::optional<int> position;
    std::optional<RelationPhrase> relation;
    friend bool operator==(const PlacedPhrase&, const PlacedPhrase&) = default;
};

struct ScenePhrase {
    std::vector<PlacedPhrase> objects;
    std::optional<BackdropPhrase> backdrop;
    std::optional<int> weather;
    std::optional<int> style;
    std::optional<std::string> words; // the text in the picture, without quotation marks
    friend bool operator==(const ScenePhrase&, const ScenePhrase&) = default;
};

struct EditPhrase;

/// Everything a task may be given; which slots it takes: takes() in phrase_tasks.h.
struct Slots {
    std::optional<ObjectPhrase> np, target, newObject, host, noun;
    std::optional<int> colour, position, direction, weather, style;
    std::optional<RelationPhrase> relation;
    std::optional<BackdropPhrase> backdrop;
    std::optional<std::string> words;
    std::vector<PlacedPhrase> objects;
    std::optional<ScenePhrase> scene;
    std::vector<EditPhrase> edits; // the slots 1, 2, 3
    friend bool operator==(const Slots&, const Slots&) = default;
};

struct EditPhrase {
    std::string task; // e.g. "remove", "set_weather.rainy"
    Slots slots;
    friend bool operator==(const EditPhrase&, const EditPhrase&) = default;
};

/// The ids of all objects in the order of objects.tsv. `folder` = resources/world.
/// Throws Error(notFound, badFile).
[[nodiscard]] std::vector<std::string> loadObjectIds(const std::filesystem::path& folder);

/// The JSON of golden-phrases.json. What has its usual value (word 0, number 1) is left out.
[[nodiscard]] std::string slotsToJson(const Slots& slots,
                                      const std::vector<std::string>& objectIds);
/// Throws Error(badFile) for anything but slots with known ids.
[[nodiscard]] Slots slotsFromJson(std::string_view json, const std::vector<std::string>& objectIds);

} // namespace depict::world
