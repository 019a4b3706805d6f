#include "world/phrase_pattern.h"

#include "base/error.h"

namespace depict::world {
namespace {

[[noreturn]] void refuse(std::string_view pattern) {
    throw Error{ErrorKind::badFile, "The sentence \"" + std::string(pattern) +
                                        "\" of a phrase book has a slot or bracket that is wrong."};
}

/// "indef.acc" → "count.acc", "def" → "count.def": the case of several things.
std::string countedCase(std::string_view name) {
    constexpr std::string_view indefinite = "indef";
    if (name.starts_with("def"))
        return "count." + std::string(name);
    return "count" + std::string(name.substr(std::min(indefinite.size(), name.size())));
}

PhraseSlot parseSlot(std::string_view text, std::string_view pattern, PhraseNames& names) {
    using Kind = PhraseSlot::Kind;
    const std::size_t end = std::min(text.find_first_of(".:"), text.size());
    const bool isCase = end < text.size() && text[end] == ':';
    const std::string_view rest = end < text.size() ? text.substr(end + 1) : std::string_view{};
    const auto head = headNamed(text.substr(0, end));
    if (!head)
        refuse(pattern);

    PhraseSlot slot;
    slot.head = *head;
    if (isCase) {
        slot.kind = Kind::nounPhrase;
        slot.name = names[rest];
        slot.twin = names[countedCase(rest)];
        return slot;
    }
    switch (*head) {
    case Head::noun:
    case Head::color:
    case Head::size:
    case Head::number:
        slot.name = names[rest.empty() ? "name" : rest];
        return slot;
    case Head::position:
    case Head::direction:
    case Head::relation:
    case Head::backdrop:
    case Head::weather:
    case Head::style:
        slot.kind = Kind::way;
        slot.name = names[rest.empty() ? "at" : rest];
        slot.twin = rest == "between" ? names["indef"] : slot.name;
        return slot;
    case Head::words:
        slot.kind = Kind::words;
        return slot;
    case Head::objects:
        slot.kind = Kind::objects;
        slot.list = "object" + std::string(text.substr(end));
        return slot;
    case Head::text:
    case Head::scene:
        slot.kind = Kind::sentence;
        slot.list = text;
        return slot;
    case Head::first:
    case Head::second:
    case Head::third:
        slot.kind = Kind::edit;
        slot.list = ".";
        slot.list += rest.empty() ? "clause" : rest;
        return slot;
    case Head::np:
    case Head::target:
    case Head::newObject:
    case Head::host:
        break; // a noun phrase without a case
    }
    refuse(pattern);
}

PhraseSegment parseSegment(std::string_view text, std::string_view pattern, PhraseNames& names) {
    PhraseSegment segment;
    while (!text.empty()) {
        PhrasePart& part = segment.parts.emplace_back();
        const std::size_t open = std::min(text.find_first_of("{}"), text.size());
        part.text = text.substr(0, open);
        text.remove_prefix(open);
        if (text.empty())
            break;
        const std::size_t close = text.find('}');
        if (text.front() != '{' || close == std::string_view::npos)
            refuse(pattern);
        part.slot = parseSlot(text.substr(1, close - 1), pattern, names);
        segment.heads |= bit(part.slot->head);
        text.remove_prefix(close + 1);
    }
    return segment;
}

} // namespace

int PhraseNames::operator[](std::string_view name) {
    const auto found = m_numbers.find(name);
    if (found != m_numbers.end())
        return found->second;
    return m_numbers.emplace(name, static_cast<int>(m_numbers.size())).first->second;
}

PhrasePattern PhrasePattern::parse(std::string_view text, PhraseNames& names) {
    const std::string_view whole = text;
    PhrasePattern pattern;
    while (!text.empty()) {
        const bool isOptional = text.front() == '[';
        const std::size_t end = text.find_first_of("[]", isOptional ? 1 : 0);
        if (isOptional ? end == std::string_view::npos || text[end] != ']'
                       : end != std::string_view::npos && text[end] == ']')
            refuse(whole);
        const std::size_t start = isOptional ? 1 : 0;
        PhraseSegment segment = parseSegment(
            text.substr(start, end == std::string_view::npos ? end : end - start), whole, names);
        segment.isOptional = isOptional;
        pattern.possible |= segment.heads;
        pattern.needed |= isOptional ? 0 : segment.heads;
        pattern.segments.push_back(std::move(segment));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + start);
    }
    return pattern;
}

} // namespace depict::world
