// What a person could ask for and may not know of: only what the model can do.
#pragma once

#include "generation/painter.h"

#include <QString>

#include <string>
#include <vector>

namespace depict {

struct Suggestion {
    QString label; // in the interface's language
    QString words; // that ask for it, in a language that the model reads; empty where there are
                   // choices
    bool isSentAtOnce = true; // false: the words are an example, to be changed first
    std::vector<Suggestion> choices{};
};

/// The interface's language where the model reads it, otherwise the first one that it does; a code
/// of the world's, such as "en".
[[nodiscard]] std::string modelLanguage(const PainterFacts& facts);

/// With a picture at hand: what can be done with it; without: what can be made.
[[nodiscard]] std::vector<Suggestion> suggestions(const PainterFacts& facts, bool hasPicture);

} // namespace depict
