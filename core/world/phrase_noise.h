// How people really type: small faults and habits put into sentences of the phrase books, so that
// the model understands them (section 8 of phrases.md). For what people say, never for answers.
#pragma once

#include "base/random.h"

#include <string>
#include <string_view>

namespace depict::world {

/// The sentence with each kind of fault at this share: lower case, other or no final stop, a
/// doubled or missing space, a typo, other or no quotation marks, and the habits of the language
/// (one of kLanguages; others have none). What stands between quotation marks never changes, only
/// the marks may. Depends on its arguments only. Well-formed UTF-8 in, well-formed UTF-8 out, never
/// empty.
[[nodiscard]] std::string withTypingNoise(std::string_view sentence, std::string_view language,
                                          Random& random, double share = 0.04);

} // namespace depict::world
