// Sentences to begin with, in the world's twelve languages: what the model reads, so they are not
// translated with the interface.
#pragma once

#include <string_view>

namespace depict {

enum class ExampleWords {
    carAndDog,   // a red car and a dog on the beach
    boat,        // a sailing boat on a lake
    snowman,     // a snowman and a house in the snow
    treesAndCat, // a cat between two trees in a park
    addCat,      // add a cat on the right
    howMany      // How many dogs are there?
};

/// Empty for a language that is not one of the twelve ("en", "zh", …).
[[nodiscard]] std::string_view exampleWords(ExampleWords what, std::string_view language);

} // namespace depict
