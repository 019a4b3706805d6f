// Reading config.json: every field is checked before it is believed. All of these throw
// Error(modelDamaged) with one sentence that names the field.
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace depict {

/// The object that a file holds. Also throws Error(modelMissing) when it cannot be read.
[[nodiscard]] nlohmann::json readJsonObject(const std::filesystem::path& file,
                                            std::uint64_t mostBytes = 1 << 20);

/// A whole number from `low` to `high`.
[[nodiscard]] int number(const nlohmann::json& from, const char* name, int low, int high);
[[nodiscard]] double real(const nlohmann::json& from, const char* name, double low, double high);
/// The same, or `otherwise` where the field is missing or null.
[[nodiscard]] int numberOr(const nlohmann::json& from, const char* name, int low, int high,
                           int otherwise);
[[nodiscard]] double realOr(const nlohmann::json& from, const char* name, double low, double high,
                            double otherwise);
[[nodiscard]] const nlohmann::json& object(const nlohmann::json& from, const char* name);
/// Texts of a list; empty where there is none.
[[nodiscard]] std::vector<std::string> texts(const nlohmann::json& from, const char* name);

} // namespace depict
