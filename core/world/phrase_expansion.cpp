#include "world/phrase_expansion.h"

#include <array>
#include <numeric>
#include <utility>

namespace depict::world {
namespace {

template <class Value> int orNone(const std::optional<Value>& value) {
    return value.value_or(-1);
}
template <class Value> const Value* pointer(const std::optional<Value>& value) {
    return value ? &*value : nullptr;
}
template <class Element> const Element* at(const std::vector<Element>& table, int index) {
    return index >= 0 && static_cast<std::size_t>(index) < table.size()
               ? &table[static_cast<std::size_t>(index)]
               : nullptr;
}
template <class Table> auto* named(const Table& table, int name) {
    for (const auto& [key, value] : table)
        if (key == name)
            return &value;
    return static_cast<decltype(&table.front().second)>(nullptr);
}

template <class Scene> void takeScene(PhraseGiven& given, const Scene& scene) {
    given.objects = scene.objects;
    given.backdrop = pointer(scene.backdrop);
    given.weather = orNone(scene.weather);
    given.style = orNone(scene.style);
    given.words = pointer(scene.words);
}
PhraseGiven givenBy(const ScenePhrase& scene) {
    PhraseGiven given;
    takeScene(given, scene);
    return given;
}
PhraseGiven givenBy(const PlacedPhrase& placed) {
    PhraseGiven given;
    given.np = &placed.np;
    given.position = orNone(placed.position);
    given.relation = pointer(placed.relation);
    return given;
}

const ObjectPhrase* objectOf(const PhraseGiven& given, Head head) {
    switch (head) {
    case Head::np:
        return given.np;
    case Head::target:
        return given.target;
    case Head::newObject:
        return given.newObject;
    case Head::host:
        return given.host;
    default:
        return given.noun;
    }
}

} // namespace

PhraseGiven givenBy(const Slots& slots) {
    PhraseGiven given;
    takeScene(given, slots);
    given.np = pointer(slots.np);
    given.target = pointer(slots.target);
    given.newObject = pointer(slots.newObject);
    given.host = pointer(slots.host);
    given.noun = pointer(slots.noun);
    given.colour = orNone(slots.colour);
    given.position = orNone(slots.position);
    given.direction = orNone(slots.direction);
    given.relation = pointer(slots.relation);
    given.scene = pointer(slots.scene);
    given.edits = slots.edits;
    return given;
}

Heads PhraseGiven::heads() const {
    const std::array<std::pair<Head, bool>, 20> all{{{Head::np, np},
                                                     {Head::target, target},
                                                     {Head::newObject, newObject},
                                                     {Head::host, host},
                                                     {Head::noun, noun},
                                                     {Head::color, colour >= 0},
                                                     {Head::size, size >= 0},
                                                     {Head::number, number >= 0},
                                                     {Head::position, position >= 0},
                                                     {Head::direction, direction >= 0},
                                                     {Head::weather, weather >= 0},
                                                     {Head::style, style >= 0},
                                                     {Head::relation, relation},
                                                     {Head::backdrop, backdrop},
                                                     {Head::words, words},
                                                     {Head::text, words},
                                                     {Head::objects, !objects.empty()},
                                                     {Head::scene, scene},
                                                     {Head::first, !edits.empty()},
                                                     {Head::second, edits.size() > 1}}};
    Heads heads = edits.size() > 2 ? bit(Head::third) : 0;
    for (const auto& [head, isGiven] : all)
        heads |= isGiven ? bit(head) : 0;
    return heads;
}

bool PhraseExpansion::giveBack(Mark mark) {
    m_text.resize(mark.text);
    m_taken = mark.taken;
    return false;
}

/// -1: the given choices have run out or do not fit.
int PhraseExpansion::choose(std::size_t count) {
    if (m_random)
        return m_random->below(static_cast<int>(count));
    if (m_taken >= m_choices.size())
        return -1;
    const int choice = m_choices[m_taken++];
    return choice >= 0 && static_cast<std::size_t>(choice) < count ? choice : -1;
}

bool PhraseExpansion::addSentence(std::string_view name, const PhraseGiven& given) {
    const auto found = m_tables.lists.find(name);
    if (found == m_tables.lists.end())
        return false;
    const PhraseList& list = found->second;
    const Mark before = mark();
    if (!m_random) {
        const int index = choose(list.templates.size());
        return (index >= 0 && addTemplate(list, static_cast<std::size_t>(index), given)) ||
               giveBack(before);
    }
    std::vector<std::size_t> order(list.templates.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t left = order.size(); left > 0; --left) {
        std::swap(order[left - 1], order[static_cast<std::size_t>(choose(left))]);
        if (addTemplate(list, order[left - 1], given))
            return true;
    }
    return false;
}

bool PhraseExpansion::addTemplate(const PhraseList& list, std::size_t index,
                                  const PhraseGiven& given) {
    const PhrasePattern& pattern = list.templates[index];
    const Heads there = given.heads();
    const Heads must = list.said & there;
    if ((pattern.needed & ~there) || (must & ~pattern.possible))
        return false; // cannot fit: no need to try
    const Mark before = mark();
    Heads said = 0;
    return (addPattern(pattern, given, said) && !(must & ~said)) || giveBack(before);
}

bool PhraseExpansion::addPattern(const PhrasePattern& pattern, const PhraseGiven& given,
                                 Heads& said) {
    const Mark before = mark();
    for (const PhraseSegment& segment : pattern.segments) {
        if (addSegment(segment, given))
            said |= segment.heads;
        else if (!segment.isOptional)
            return giveBack(before);
    }
    return true;
}

bool PhraseExpansion::addSegment(const PhraseSegment& segment, const PhraseGiven& given) {
    const Mark before = mark();
    for (const PhrasePart& part : segment.parts) {
        m_text += part.text;
        if (part.slot && !addSlot(*part.slot, given))
            return giveBack(before);
    }
    return true;
}

bool PhraseExpansion::addSlot(const PhraseSlot& slot, const PhraseGiven& given) {
    switch (slot.kind) {
    case PhraseSlot::Kind::form:
        return addForm(slot, given);
    case PhraseSlot::Kind::nounPhrase: {
        const ObjectPhrase* object = objectOf(given, slot.head);
        return object && addNounPhrase(slot, *object);
    }
    case PhraseSlot::Kind::way:
        return addWay(slot, given);
    case PhraseSlot::Kind::words:
        if (given.words)
            m_text += *given.words;
        return given.words;
    case PhraseSlot::Kind::objects:
        return addObjects(slot, given.objects);
    case PhraseSlot::Kind::sentence:
    case PhraseSlot::Kind::edit:
        return addInner(slot, given);
    }
    return false;
}

bool PhraseExpansion::addForm(const PhraseSlot& slot, const PhraseGiven& given) {
    const PhraseForms* forms = nullptr;
    if (slot.head == Head::noun) {
        const PhraseNoun* entry = given.noun ? noun(*given.noun) : nullptr;
        forms = entry ? &entry->forms : nullptr;
    } else if (slot.head == Head::color) {
        forms = at(m_tables.colours, given.colour);
    } else if (slot.head == Head::size) {
        forms = at(m_tables.sizes, given.size);
    } else {
        forms = at(m_tables.numbers, given.number);
    }
    const std::string* form = forms ? named(*forms, slot.name) : nullptr;
    if (form)
        m_text += *form;
    return form;
}

bool PhraseExpansion::addNounPhrase(const PhraseSlot& slot, const ObjectPhrase& object) {
    const PhraseNoun* entry = noun(object);
    const PhraseCase* grammar = at(m_tables.cases, object.number > 1 ? slot.twin : slot.name);
    if (!entry || !grammar)
        return false;
    const auto* ofClass = named(grammar->classes, entry->klass);
    PhraseGiven inner;
    inner.noun = &object;
    inner.colour = orNone(object.colour);
    inner.size = orNone(object.size);
    inner.number = object.number;
    for (const PhrasePattern& pattern : ofClass ? *ofClass : grammar->others) {
        const Mark before = mark();
        Heads said = 0;
        if (addPattern(pattern, inner, said) && m_text.size() > before.text)
            return true;
    }
    return false;
}

bool PhraseExpansion::addWay(const PhraseSlot& slot, const PhraseGiven& given) {
    const PhraseWays* lists = nullptr;
    PhraseGiven inner;
    int name = slot.name;
    switch (slot.head) {
    case Head::position:
        lists = at(m_tables.positions, given.position);
        break;
    case Head::direction:
        lists = at(m_tables.directions, given.direction);
        break;
    case Head::weather:
        lists = at(m_tables.weather, given.weather);
        break;
    case Head::style:
        lists = at(m_tables.styles, given.style);
        break;
    case Head::backdrop:
        if (given.backdrop) {
            lists = at(m_tables.backdrops, given.backdrop->id);
            inner.colour = orNone(given.backdrop->colour);
        }
        break;
    default:
        if (given.relation) {
            lists = at(m_tables.relations, given.relation->id);
            inner.np = &given.relation->object;
            name = given.relation->isNew ? slot.twin : slot.name;
        }
    }
    const std::vector<PhrasePattern>* ways = lists ? named(*lists, name) : nullptr;
    const int way = ways && !ways->empty() ? choose(ways->size()) : -1;
    Heads said = 0;
    return way >= 0 && addPattern((*ways)[static_cast<std::size_t>(way)], inner, said);
}

bool PhraseExpansion::addObjects(const PhraseSlot& slot, std::span<const PlacedPhrase> objects) {
    const std::size_t start = m_text.size();
    std::vector<std::size_t> ends; // of the items, which are joined once all are known
    for (const PlacedPhrase& object : objects) {
        if (!addSentence(slot.list, givenBy(object)))
            return false;
        ends.push_back(m_text.size());
    }
    if (ends.empty())
        return false;
    bool isLong = false;
    for (std::size_t i = 0, from = start; i < ends.size() && !m_tables.longList.empty(); ++i) {
        const std::string_view item(m_text.data() + from, ends[i] - from);
        isLong = isLong || item.find(m_tables.longList) != std::string_view::npos;
        from = ends[i];
    }
    for (std::size_t i = ends.size() - 1; i > 0; --i) { // from the back: earlier ends stay true
        const bool isLast = i == ends.size() - 1;
        m_text.insert(ends[i - 1], isLong ? (isLast ? m_tables.longBoth : m_tables.longList)
                                          : (isLast ? m_tables.both : m_tables.list));
    }
    return true;
}

bool PhraseExpansion::addInner(const PhraseSlot& slot, const PhraseGiven& given) {
    if (slot.head == Head::scene)
        return given.scene && addSentence(slot.list, givenBy(*given.scene));
    if (slot.head == Head::text) {
        PhraseGiven inner;
        inner.words = given.words;
        return given.words && addSentence(slot.list, inner);
    }
    const auto index = static_cast<std::size_t>(slot.head) - static_cast<std::size_t>(Head::first);
    if (index >= given.edits.size())
        return false;
    const EditPhrase& edit = given.edits[index];
    return addSentence(edit.task + slot.list, givenBy(edit.slots));
}

const PhraseNoun* PhraseExpansion::noun(const ObjectPhrase& object) const {
    const std::vector<PhraseNoun>* words = at(m_tables.nouns, object.object);
    return words ? at(*words, object.word) : nullptr;
}

} // namespace depict::world
