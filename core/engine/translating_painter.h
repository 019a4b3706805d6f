// A painter whose failures of libtorch become errors that a person can act on.
#pragma once

#include "generation/painter.h"

#include <memory>

namespace depict {

[[nodiscard]] std::unique_ptr<Painter> translating(std::unique_ptr<Painter> painter);

} // namespace depict
