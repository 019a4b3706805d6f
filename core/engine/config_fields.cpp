#include "engine/config_fields.h"

#include "base/error.h"

#include <fstream>

namespace depict {

using nlohmann::json;

namespace {

bool isMissing(const json& from, const char* name) {
    const auto it = from.find(name);
    return it == from.end() || it->is_null();
}

} // namespace

json readJsonObject(const std::filesystem::path& file, std::uint64_t mostBytes) {
    const auto name = file.filename().string();
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    std::ifstream in(file, std::ios::binary);
    if (failed || !in)
        throw Error(ErrorKind::modelMissing, "There is no model at " + file.parent_path().string() +
                                                 ": " + name + " is missing.");
    json all = size <= mostBytes ? json::parse(in, nullptr, false) : json();
    if (!all.is_object())
        throw Error(ErrorKind::modelDamaged, name + " is damaged: it is not a JSON object.");
    return all;
}

int number(const json& from, const char* name, int low, int high) {
    const auto it = from.find(name);
    if (it == from.end() || !it->is_number_integer() || it->get<std::int64_t>() < low ||
        it->get<std::int64_t>() > high)
        throw Error(ErrorKind::modelDamaged, std::string("config.json is damaged: \"") + name +
                                                 "\" must be a whole number from " +
                                                 std::to_string(low) + " to " +
                                                 std::to_string(high) + ".");
    return it->get<int>();
}

double real(const json& from, const char* name, double low, double high) {
    const auto it = from.find(name);
    if (it == from.end() || !it->is_number() ||
        !(it->get<double>() >= low && it->get<double>() <= high))
        throw Error(ErrorKind::modelDamaged, std::string("config.json is damaged: \"") + name +
                                                 "\" must be a number from " + std::to_string(low) +
                                                 " to " + std::to_string(high) + ".");
    return it->get<double>();
}

const json& object(const json& from, const char* name) {
    const auto it = from.find(name);
    if (it == from.end() || !it->is_object())
        throw Error(ErrorKind::modelDamaged,
                    std::string("config.json is damaged: \"") + name + "\" is missing.");
    return *it;
}

int numberOr(const json& from, const char* name, int low, int high, int otherwise) {
    return isMissing(from, name) ? otherwise : number(from, name, low, high);
}

double realOr(const json& from, const char* name, double low, double high, double otherwise) {
    return isMissing(from, name) ? otherwise : real(from, name, low, high);
}

std::vector<std::string> texts(const json& from, const char* name) {
    std::vector<std::string> result;
    if (const auto it = from.find(name); it != from.end() && it->is_array())
        for (const auto& value : *it)
            if (value.is_string())
                result.push_back(value.get<std::string>());
    return result;
}

} // namespace depict
