// What can be asked of the model, as a table: one row a task. Adding a task is adding a row.
#pragma once

#include "world/draft.h"

#include <optional>
#include <span>
#include <string_view>

namespace depict::world {

enum class Output { picture, answer };

struct Task {
    /// As in phrases.md, but for paint_scene (a paint with weather, style or words), set_weather
    /// (one of the five) and absent (an edit or a question).
    std::string_view id;
    int inputs = 0; // number of pictures given
    Output output = Output::picture;
    /// Fills in the sample but for its pictures; false = this draw does not work, draw again.
    bool (*make)(Draft& draft) = nullptr;
};

/// Indices in this table are used everywhere; new rows go to the end.
[[nodiscard]] std::span<const Task> tasks();
[[nodiscard]] std::optional<int> taskNamed(std::string_view id);

} // namespace depict::world
