// Filling patterns: sections 3 to 5 of phrases.md. Belongs to phrase_book.cpp.
#pragma once

#include "base/random.h"
#include "world/phrase_slots.h"
#include "world/phrase_tables.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace depict::world {

/// What the slots of one pattern stand for: a view of Slots, of a part of them, or of the one
/// object of a noun phrase. Null and -1: not given.
struct PhraseGiven {
    const ObjectPhrase *np = nullptr, *target = nullptr, *newObject = nullptr, *host = nullptr,
                       *noun = nullptr;
    int colour = -1, size = -1, number = -1, position = -1, direction = -1, weather = -1,
        style = -1;
    const RelationPhrase* relation = nullptr;
    const BackdropPhrase* backdrop = nullptr;
    const std::string* words = nullptr;
    std::span<const PlacedPhrase> objects;
    const ScenePhrase* scene = nullptr;
    std::span<const EditPhrase> edits;

    [[nodiscard]] Heads heads() const;
};
[[nodiscard]] PhraseGiven givenBy(const Slots& slots);

/// Makes one text. Choices are drawn, or follow the given ones.
class PhraseExpansion {
public:
    PhraseExpansion(const PhraseTables& tables, Random& random)
        : m_tables(tables), m_random(&random) {}
    PhraseExpansion(const PhraseTables& tables, std::span<const int> choices)
        : m_tables(tables), m_choices(choices) {}

    /// Appends to the text, or says false and leaves it as it was.
    bool addSentence(std::string_view list, const PhraseGiven& given);

    [[nodiscard]] std::string& text() { return m_text; }
    [[nodiscard]] std::size_t taken() const { return m_taken; } // of the given choices

private:
    struct Mark {
        std::size_t text, taken;
    };
    [[nodiscard]] Mark mark() const { return {m_text.size(), m_taken}; }
    bool giveBack(Mark mark);
    int choose(std::size_t count);
    bool addTemplate(const PhraseList& list, std::size_t index, const PhraseGiven& given);
    bool addPattern(const PhrasePattern& pattern, const PhraseGiven& given, Heads& said);
    bool addSegment(const PhraseSegment& segment, const PhraseGiven& given);
    bool addSlot(const PhraseSlot& slot, const PhraseGiven& given);
    bool addForm(const PhraseSlot& slot, const PhraseGiven& given);
    bool addNounPhrase(const PhraseSlot& slot, const ObjectPhrase& object);
    bool addWay(const PhraseSlot& slot, const PhraseGiven& given);
    bool addObjects(const PhraseSlot& slot, std::span<const PlacedPhrase> objects);
    bool addInner(const PhraseSlot& slot, const PhraseGiven& given);
    [[nodiscard]] const PhraseNoun* noun(const ObjectPhrase& object) const;

    const PhraseTables& m_tables;
    Random* m_random = nullptr;
    std::span<const int> m_choices;
    std::size_t m_taken = 0;
    std::string m_text;
};

} // namespace depict::world
