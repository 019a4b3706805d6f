// What the program holds of the machine's memory.
#pragma once

#include <cstdint>
#include <optional>

namespace depict {

/// Resident bytes of this process; nothing where the system does not tell.
[[nodiscard]] std::optional<std::uint64_t> residentMemory();

} // namespace depict
