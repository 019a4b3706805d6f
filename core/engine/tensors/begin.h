// What the weights of a new network hold: random numbers, or nothing yet because they are filled in
// next.
#pragma once

namespace depict {

enum class Begin { random, empty };

} // namespace depict
