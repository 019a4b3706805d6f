// Parts of a document as JSON texts, as the project's columns hold them. Reading throws
// Error(badFile) for anything that writing would not give; unknown members are ignored.
#pragma once

#include "document/change.h"

#include <string>
#include <string_view>

namespace depict {

/// How a version came about: request, keys of its pictures, plan, steering, exact size, model.
[[nodiscard]] std::string makingToJson(const Version& version);
/// Fills in what makingToJson() wrote.
void readMaking(std::string_view json, Version& version);

[[nodiscard]] std::string toJson(const Workspace& workspace);
[[nodiscard]] Workspace workspaceFromJson(std::string_view json);

[[nodiscard]] std::string toJson(const Change& change);
[[nodiscard]] Change changeFromJson(std::string_view json);

} // namespace depict
