// Tiny configurations that the tests of training share.
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>

namespace depict::test {

inline const std::filesystem::path kWorld =
    std::filesystem::path(DEPICT_SOURCE_DIR) / "resources/world";

inline nlohmann::json pictureSizes() {
    return {{"reading", 24}, {"readingBlocks", 1}, {"channels", {8, 16, 32}},
            {"numbers", 12}, {"levels", 8},        {"codesPerCell", 4}};
}

inline nlohmann::json painterConfig() {
    return {
        {"id", "flat-tiny"},
        {"picture", pictureSizes()},
        {"transformer",
         {{"width", 64},
          {"blocks", 2},
          {"heads", 2},
          {"hidden", 96},
          {"axes", {8, 12, 12}},
          {"depthWidth", 32},
          {"depthHidden", 48}}},
        {"steps", 6},
        {"positions", 300},
        {"warmUp", 1},
        {"decay", 2},
        {"rate", 0.003},
        {"average", 0.9},
        {"reportEvery", 1},
        {"saveEvery", 3},
        {"stages",
         {{{"until", 0.5}, {"cells", {16}}, {"tasks", {{"paint", 1}}}, {"languages", {{"en", 1}}}},
          {{"until", 1},
           {"cells", {16}},
           {"tasks", {{"paint", 0.5}, {"remove", 0.3}, {"ask_what", 0.2}}},
           {"languages", {{"en", 0.5}, {"zh", 0.5}}}}}}};
}

} // namespace depict::test
