#include "evaluation/asked.h"

#include "world/task.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace depict {

using namespace world;

namespace {

using Seen = std::vector<const SeenObject*>;

/// Things of this kind and, with `colour`, of this colour word.
Seen ofKind(const SeenPicture& picture, int object, std::optional<int> colour = {}) {
    Seen found;
    for (const SeenObject& seen : picture.objects)
        if (seen.object == object && (!colour || seen.colour == colour))
            found.push_back(&seen);
    return found;
}

bool holdsPlace(const Seen& things, GridSize grid, int position) {
    if (things.empty())
        return false;
    Box whole = things.front()->box;
    for (const SeenObject* thing : things)
        whole = united(whole, thing->box);
    return holdsPosition(whole, grid, position);
}

/// Every one of `things` stands so to some thing of the reference.
bool holdsTo(const Catalogue& catalogue, const Seen& things, const Seen& references, int relation) {
    return !things.empty() &&
           std::all_of(things.begin(), things.end(), [&](const SeenObject* thing) {
               return std::any_of(references.begin(), references.end(),
                                  [&](const SeenObject* reference) {
                                      return holdsRelation(catalogue, placed(catalogue, *thing),
                                                           placed(catalogue, *reference), relation);
                                  });
           });
}

bool wears(const Seen& things, const ObjectPhrase& worn) {
    return std::any_of(things.begin(), things.end(), [&](const SeenObject* thing) {
        return thing->worn && thing->worn->object == worn.object &&
               (!worn.colour || thing->worn->colour == worn.colour);
    });
}

bool isWearing(int relation) {
    return kRelations[static_cast<std::size_t>(relation)] == "wearing";
}

/// One thing that was asked for, in a picture where others may be of its kind.
class GroupCheck {
public:
    GroupCheck(const Catalogue& catalogue, const SeenPicture& seen, const ObjectPhrase& np,
               bool hasTwin, Measures& measures)
        : m_catalogue(catalogue), m_seen(seen), m_np(np), m_measures(measures),
          m_things(ofKind(seen, np.object, hasTwin ? np.colour : std::nullopt)) {}

    void itself() {
        say("present", !m_things.empty());
        if (m_np.colour)
            say("colour", !m_things.empty() &&
                              ofKind(m_seen, m_np.object, m_np.colour).size() == m_things.size());
        say("count", static_cast<int>(m_things.size()) == m_np.number);
    }
    void place(std::optional<int> position, const std::optional<RelationPhrase>& relation) {
        if (position)
            say("place", holdsPlace(m_things, m_seen.grid, *position));
        if (!relation)
            return;
        if (isWearing(relation->id))
            say("worn", wears(m_things, relation->object));
        else
            say("place", holdsTo(m_catalogue, m_things,
                                 ofKind(m_seen, relation->object.object, relation->object.colour),
                                 relation->id));
    }
    [[nodiscard]] bool allHold() const { return m_all; }

private:
    void say(const char* name, bool holds) {
        m_measures[name].add(holds);
        m_all = m_all && holds;
    }
    const Catalogue& m_catalogue;
    const SeenPicture& m_seen;
    const ObjectPhrase& m_np;
    Measures& m_measures;
    Seen m_things;
    bool m_all = true;
};

int numberIn(const Catalogue& catalogue, const Scene& scene, int object,
             std::optional<int> colour) {
    return static_cast<int>(
        std::count_if(scene.objects.begin(), scene.objects.end(), [&](const PlacedObject& o) {
            const auto word = o.colour ? o.colour : catalogue[o.object].looks;
            return o.object == object && (!colour || word == colour);
        }));
}

/// As many of the kind (and colour) as in the true result.
bool numberHolds(const Catalogue& catalogue, const Sample& sample, const SeenPicture& seen,
                 int object, std::optional<int> colour) {
    return static_cast<int>(ofKind(seen, object, colour).size()) ==
           numberIn(catalogue, *sample.targetScene, object, colour);
}

/// Nearer to the true size after the edit than to that before, on average over the kind.
bool sizeChanged(const Catalogue& catalogue, const Sample& sample, const SeenPicture& seen) {
    const int object = sample.slots.target->object;
    const auto side = [&](const Scene& scene) {
        double sum = 0;
        for (const PlacedObject& o : scene.objects)
            sum += o.object == object ? o.side : 0;
        return sum / std::max(1, numberIn(catalogue, scene, object, {}));
    };
    const Seen things = ofKind(seen, object);
    double now = 0;
    for (const SeenObject* thing : things)
        now += placed(catalogue, *thing).side / static_cast<double>(things.size());
    const double before = side(sample.inputScenes.front()), after = side(*sample.targetScene);
    return !things.empty() && std::abs(std::log(now / after)) < std::abs(std::log(now / before));
}

} // namespace

void checkScene(const Catalogue& catalogue, const ScenePhrase& asked, const SeenPicture& seen,
                Measures& measures) {
    std::vector<const ObjectPhrase*> things;
    for (const PlacedPhrase& phrase : asked.objects) {
        things.push_back(&phrase.np);
        if (phrase.relation && phrase.relation->isNew && !isWearing(phrase.relation->id))
            things.push_back(&phrase.relation->object);
    }
    const auto hasTwin = [&](const ObjectPhrase& np) {
        return std::count_if(things.begin(), things.end(), [&](const ObjectPhrase* other) {
                   return other->object == np.object;
               }) > 1;
    };
    bool all = true;
    for (const ObjectPhrase* thing : things) {
        GroupCheck check(catalogue, seen, *thing, hasTwin(*thing), measures);
        check.itself();
        for (const PlacedPhrase& phrase : asked.objects)
            if (&phrase.np == thing)
                check.place(phrase.position, phrase.relation);
        all = all && check.allHold();
    }
    if (asked.backdrop) {
        const bool holds = seen.backdrop.id == asked.backdrop->id &&
                           seen.backdrop.colour == asked.backdrop->colour;
        measures["backdrop"].add(holds);
        all = all && holds;
    }
    measures["all"].add(all);
}

bool canTellChange(const Sample& sample) {
    constexpr std::array<std::string_view, 9> kTold{"add",     "add_wear", "remove",
                                                    "replace", "recolor",  "move",
                                                    "enlarge", "shrink",   "set_backdrop"};
    const std::string_view task = tasks()[static_cast<std::size_t>(sample.task)].id;
    return std::find(kTold.begin(), kTold.end(), task) != kTold.end();
}

bool changeIsThere(const Catalogue& catalogue, const Sample& sample, const SeenPicture& seen) {
    const Slots& slots = sample.slots;
    const std::string_view task = tasks()[static_cast<std::size_t>(sample.task)].id;
    const auto number = [&](const ObjectPhrase& np, std::optional<int> colour) {
        return numberHolds(catalogue, sample, seen, np.object, colour);
    };
    if (task == "add") {
        Measures ignored;
        const bool hasTwin =
            numberIn(catalogue, sample.inputScenes.front(), slots.np->object, {}) > 0;
        GroupCheck check(catalogue, seen, *slots.np, hasTwin, ignored);
        check.itself();
        check.place(slots.position, slots.relation);
        return check.allHold();
    }
    if (task == "add_wear")
        return wears(ofKind(seen, slots.host->object, slots.host->colour), *slots.np);
    if (task == "remove")
        return number(*slots.target, slots.target->colour);
    if (task == "replace")
        return number(*slots.target, {}) && number(*slots.newObject, slots.newObject->colour);
    if (task == "recolor")
        return number(*slots.target, slots.colour);
    if (task == "move") {
        const Seen things = ofKind(seen, slots.target->object, slots.target->colour);
        if (slots.position)
            return things.size() == 1 && holdsPlace(things, seen.grid, *slots.position);
        const RelationPhrase& to = *slots.relation;
        return holdsTo(catalogue, things, ofKind(seen, to.object.object, to.object.colour), to.id);
    }
    if (task == "enlarge" || task == "shrink")
        return sizeChanged(catalogue, sample, seen);
    if (task == "set_backdrop")
        return seen.backdrop.id == slots.backdrop->id &&
               seen.backdrop.colour == slots.backdrop->colour;
    return false;
}

} // namespace depict
