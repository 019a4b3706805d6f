#include "world/task.h"

#include "world/task_makers.h"

#include <array>

namespace depict::world {
namespace {

constexpr std::array<Task, 1> kTasks{{
    {"paint", 0, Output::picture, makePaint},
}};

} // namespace

std::span<const Task> tasks() {
    return kTasks;
}

std::optional<int> taskNamed(std::string_view id) {
    for (std::size_t i = 0; i < kTasks.size(); ++i)
        if (kTasks[i].id == id)
            return static_cast<int>(i);
    return {};
}

} // namespace depict::world
