// A sentence pattern of phrases.md, parsed: text, {slots} and [optional parts].
#pragma once

#include "world/phrase_tasks.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace depict::world {

/// Small numbers for the names of forms, cases, lists and classes of one book.
class PhraseNames {
public:
    int operator[](std::string_view name);
    [[nodiscard]] std::size_t count() const { return m_numbers.size(); }

private:
    std::map<std::string, int, std::less<>> m_numbers;
};

struct PhraseSlot {
    enum class Kind { form, nounPhrase, way, words, objects, sentence, edit };
    Kind kind = Kind::form;
    Head head = Head::noun;
    int name = -1;    // form, case, list of ways
    int twin = -1;    // the case where there are several; the list where the object is new
    std::string list; // sentences: "scene.bare"; edits: what follows the task, ".clause"
};

struct PhrasePart {
    std::string text; // then the slot, if there is one
    std::optional<PhraseSlot> slot;
};

struct PhraseSegment {
    std::vector<PhrasePart> parts;
    bool isOptional = false;
    Heads heads = 0; // of its slots
};

struct PhrasePattern {
    std::vector<PhraseSegment> segments;
    Heads needed = 0;   // heads outside brackets
    Heads possible = 0; // all heads

    /// Throws Error(badFile) for unbalanced or nested brackets and for unknown slots.
    [[nodiscard]] static PhrasePattern parse(std::string_view text, PhraseNames& names);
};

} // namespace depict::world
