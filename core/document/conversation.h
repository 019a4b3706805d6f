// The talk that led to a picture: one path through the tree of versions, with the answers in words
// that were given on the way.
#pragma once

#include "document/document.h"

namespace depict {

struct Turn {
    enum class Kind { picture, answer };
    Kind kind = Kind::picture;
    VersionId version = 0; // picture: the one that came; answer: the one that was asked about
    VersionId before = 0;  // picture: of which it was made; 0 = of none
    std::string words;     // what was said; opened pictures: the file's name
    std::string answer;    // picture: what the model saw in it afterwards, without being asked
    friend bool operator==(const Turn&, const Turn&) = default;
};

/// From the beginning of this version to the version itself, answers behind the picture that they
/// are about, in the order in which they were given. Of 0, the blank sheet: answers about no
/// picture. Empty for unknown versions.
[[nodiscard]] std::vector<Turn> conversation(const Document& document, VersionId version);

} // namespace depict
