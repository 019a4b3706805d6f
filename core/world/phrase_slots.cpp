#include "world/phrase_slots.h"

#include "base/error.h"
#include "world/catalogue.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace depict::world {
namespace {

using Json = nlohmann::json;

class Writer {
public:
    explicit Writer(const std::vector<std::string>& objectIds) : m_objectIds(objectIds) {}

    Json operator()(const ObjectPhrase& phrase) const {
        Json json{{"object", m_objectIds.at(static_cast<std::size_t>(phrase.object))}};
        if (phrase.word > 0)
            json["word"] = phrase.word;
        put(json, "color", phrase.colour, kColours);
        put(json, "size", phrase.size, kSizes);
        if (phrase.number > 1)
            json["number"] = phrase.number;
        return json;
    }
    Json operator()(const RelationPhrase& phrase) const {
        Json json{{"id", id(phrase.id, kRelations)}, {"object", (*this)(phrase.object)}};
        if (phrase.isNew)
            json["new"] = true;
        return json;
    }
    Json operator()(const BackdropPhrase& phrase) const {
        Json json{{"id", id(phrase.id, kBackdrops)}};
        put(json, "color", phrase.colour, kColours);
        return json;
    }
    Json operator()(const PlacedPhrase& phrase) const {
        Json json{{"np", (*this)(phrase.np)}};
        put(json, "position", phrase.position, kPositions);
        put(json, "relation", phrase.relation);
        return json;
    }
    Json operator()(const std::string& words) const { return words; }
    Json operator()(const ScenePhrase& phrase) const {
        Json json = Json::object();
        putScene(json, phrase);
        return json;
    }
    Json operator()(const Slots& slots) const {
        Json json = Json::object();
        putScene(json, slots);
        put(json, "np", slots.np);
        put(json, "target", slots.target);
        put(json, "new", slots.newObject);
        put(json, "host", slots.host);
        put(json, "noun", slots.noun);
        put(json, "color", slots.colour, kColours);
        put(json, "position", slots.position, kPositions);
        put(json, "direction", slots.direction, kDirections);
        put(json, "relation", slots.relation);
        put(json, "scene", slots.scene);
        for (std::size_t i = 0; i < slots.edits.size(); ++i)
            json[std::to_string(i + 1)] = {{"task", slots.edits[i].task},
                                           {"slots", (*this)(slots.edits[i].slots)}};
        return json;
    }

private:
    template <std::size_t N>
    static std::string id(int index, const std::array<std::string_view, N>& table) {
        return std::string(table.at(static_cast<std::size_t>(index)));
    }
    template <std::size_t N>
    static void put(Json& json, const char* key, std::optional<int> index,
                    const std::array<std::string_view, N>& table) {
        if (index)
            json[key] = id(*index, table);
    }
    template <class Value>
    void put(Json& json, const char* key, const std::optional<Value>& value) const {
        if (value)
            json[key] = (*this)(*value);
    }
    template <class Scene> void putScene(Json& json, const Scene& scene) const {
        for (const PlacedPhrase& object : scene.objects)
            json["objects"].push_back((*this)(object));
        put(json, "backdrop", scene.backdrop);
        put(json, "weather", scene.weather, kWeather);
        put(json, "style", scene.style, kStyles);
        put(json, "words", scene.words);
    }

    const std::vector<std::string>& m_objectIds;
};

class Reader {
public:
    explicit Reader(const std::vector<std::string>& objectIds) : m_objectIds(objectIds) {}

    void read(const Json& json, ObjectPhrase& phrase) const {
        const auto id = json.at("object").get<std::string>();
        const auto found = std::find(m_objectIds.begin(), m_objectIds.end(), id);
        if (found == m_objectIds.end())
            throw Error{ErrorKind::badFile, "The object \"" + id + "\" is not known."};
        phrase.object = static_cast<int>(found - m_objectIds.begin());
        phrase.word = json.value("word", 0);
        phrase.number = json.value("number", 1);
        get(json, "color", phrase.colour, kColours);
        get(json, "size", phrase.size, kSizes);
    }
    void read(const Json& json, RelationPhrase& phrase) const {
        phrase.id = index(json.at("id"), kRelations);
        read(json.at("object"), phrase.object);
        phrase.isNew = json.value("new", false);
    }
    void read(const Json& json, BackdropPhrase& phrase) const {
        phrase.id = index(json.at("id"), kBackdrops);
        get(json, "color", phrase.colour, kColours);
    }
    void read(const Json& json, PlacedPhrase& phrase) const {
        read(json.at("np"), phrase.np);
        get(json, "position", phrase.position, kPositions);
        get(json, "relation", phrase.relation);
    }
    void read(const Json& json, std::string& words) const { words = json.get<std::string>(); }
    void read(const Json& json, ScenePhrase& phrase) const { readScene(json, phrase); }
    void read(const Json& json, Slots& slots) const {
        if (!json.is_object())
            throw Error{ErrorKind::badFile, "The slots of a sentence are not a JSON object."};
        readScene(json, slots);
        get(json, "np", slots.np);
        get(json, "target", slots.target);
        get(json, "new", slots.newObject);
        get(json, "host", slots.host);
        get(json, "noun", slots.noun);
        get(json, "color", slots.colour, kColours);
        get(json, "position", slots.position, kPositions);
        get(json, "direction", slots.direction, kDirections);
        get(json, "relation", slots.relation);
        get(json, "scene", slots.scene);
        for (const char* key : {"1", "2", "3"}) {
            if (!json.contains(key))
                break;
            EditPhrase& edit = slots.edits.emplace_back();
            edit.task = json.at(key).at("task").get<std::string>();
            read(json.at(key).at("slots"), edit.slots);
        }
    }

private:
    template <std::size_t N>
    static int index(const Json& json, const std::array<std::string_view, N>& table) {
        const auto id = json.get<std::string>();
        if (const std::optional<int> found = indexOf(table, id))
            return *found;
        throw Error{ErrorKind::badFile, "The id \"" + id + "\" is not known."};
    }
    template <std::size_t N>
    static void get(const Json& json, const char* key, std::optional<int>& value,
                    const std::array<std::string_view, N>& table) {
        if (json.contains(key))
            value = index(json.at(key), table);
    }
    template <class Value>
    void get(const Json& json, const char* key, std::optional<Value>& value) const {
        if (json.contains(key))
            read(json.at(key), value.emplace());
    }
    template <class Scene> void readScene(const Json& json, Scene& scene) const {
        if (json.contains("objects"))
            for (const Json& object : json.at("objects"))
                read(object, scene.objects.emplace_back());
        get(json, "backdrop", scene.backdrop);
        get(json, "weather", scene.weather, kWeather);
        get(json, "style", scene.style, kStyles);
        get(json, "words", scene.words);
    }

    const std::vector<std::string>& m_objectIds;
};

} // namespace

std::vector<std::string> loadObjectIds(const std::filesystem::path& folder) {
    const std::filesystem::path path = folder / "objects.tsv";
    std::ifstream file(path);
    if (!file)
        throw Error{ErrorKind::notFound, "The file \"" + path.string() + "\" cannot be read."};
    std::vector<std::string> ids;
    std::string line;
    std::getline(file, line); // the columns' names
    while (std::getline(file, line))
        if (const std::size_t tab = line.find('\t'); tab != std::string::npos && tab > 0)
            ids.push_back(line.substr(0, tab));
    if (ids.empty())
        throw Error{ErrorKind::badFile, "The file \"" + path.string() + "\" lists no objects."};
    return ids;
}

std::string slotsToJson(const Slots& slots, const std::vector<std::string>& objectIds) {
    return Writer(objectIds)(slots).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Slots slotsFromJson(std::string_view json, const std::vector<std::string>& objectIds) {
    try {
        Slots slots;
        Reader(objectIds).read(Json::parse(json), slots);
        return slots;
    } catch (const Json::exception&) {
        throw Error{ErrorKind::badFile, "The slots of a sentence are not well formed."};
    }
}

} // namespace depict::world
