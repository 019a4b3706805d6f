// Bytes as printable text (RFC 4648, with padding).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace depict {

[[nodiscard]] std::string toBase64(std::span<const std::uint8_t> bytes);

/// Nothing for text that is not exactly what toBase64() would write.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> fromBase64(std::string_view text);

} // namespace depict
