#include "evaluation/evaluation_report.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace depict {

using nlohmann::ordered_json;

namespace {

std::string padded(std::string text, std::size_t width) {
    // Columns are counted in characters, not in bytes.
    const auto length =
        static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
            return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        }));
    return text.append(length < width ? width - length : 1, ' ');
}

std::string valueOf(const std::string& name, const EvaluationRow& row) {
    const Measure* painted = row.painted.find(name);
    if (!painted || painted->count == 0)
        return "-";
    char text[48];
    const Measure* drawn = row.drawn.find(name);
    if (name == "AbsRel")
        std::snprintf(text, sizeof text, "%.3f", painted->mean());
    else if (drawn && drawn->count > 0)
        std::snprintf(text, sizeof text, "%.1f (%.1f)", 100 * painted->mean(), 100 * drawn->mean());
    else
        std::snprintf(text, sizeof text, "%.1f", 100 * painted->mean());
    return text;
}

ordered_json jsonOf(const Measures& measures) {
    ordered_json json = ordered_json::object();
    for (const auto& [name, measure] : measures.list())
        json[name] = {{"mean", measure.mean()}, {"count", measure.count}};
    return json;
}

constexpr std::size_t kNameWidth = 16, kCountWidth = 9, kValueWidth = 15;

/// The names of all measures of these rows; "all" comes last.
std::vector<std::string> columnsOf(const std::vector<const EvaluationRow*>& rows) {
    Measures every;
    for (const auto* row : rows)
        every.add(row->painted);
    std::vector<std::string> names;
    for (const auto& [name, measure] : every.list())
        names.push_back(name);
    std::stable_partition(names.begin(), names.end(),
                          [](const std::string& name) { return name != "all"; });
    return names;
}

void addTask(const std::string& task, std::vector<const EvaluationRow*> rows,
             std::vector<std::string>& lines) {
    std::stable_partition(rows.begin(), rows.end(),
                          [](const EvaluationRow* row) { return !row->language.empty(); });
    const auto columns = columnsOf(rows);
    std::string head = padded(task, kNameWidth) + padded("samples", kCountWidth);
    for (const auto& name : columns)
        head += padded(name, kValueWidth);
    lines.emplace_back();
    lines.push_back(head + "s each");
    for (const auto* row : rows) {
        const std::string name = (row->language.empty() ? "all" : row->language) +
                                 (row->part.empty() ? "" : " " + row->part);
        std::string line =
            padded("  " + name, kNameWidth) + padded(std::to_string(row->samples), kCountWidth);
        for (const auto& column : columns)
            line += padded(valueOf(column, *row), kValueWidth);
        char seconds[24];
        std::snprintf(seconds, sizeof seconds, "%.2f", row->seconds / std::max(1, row->samples));
        lines.push_back(line + seconds);
    }
}

} // namespace

EvaluationRow& EvaluationReport::row(const std::string& task, const std::string& language,
                                     const std::string& part) {
    const auto known = std::find_if(rows.begin(), rows.end(), [&](const EvaluationRow& r) {
        return r.task == task && r.language == language && r.part == part;
    });
    if (known != rows.end())
        return *known;
    EvaluationRow fresh;
    fresh.task = task;
    fresh.language = language;
    fresh.part = part;
    return rows.emplace_back(std::move(fresh));
}

std::vector<std::string> tableOf(const EvaluationReport& report) {
    std::vector<std::string> lines{describe("Judge", report.judge)};
    if (report.tokenizer.judge.pictures > 0) {
        char line[160];
        std::snprintf(line, sizeof line,
                      "Picture tokenizer on %d fresh drawn pictures: %.2f dB, codes in use %.1f %%",
                      report.tokenizer.judge.pictures, report.tokenizer.decibels,
                      100 * report.tokenizer.codesUsed);
        lines.emplace_back(line);
        lines.push_back(describe("  then the judge", report.tokenizer.judge));
    }
    std::vector<std::pair<std::string, std::vector<const EvaluationRow*>>> tasks;
    for (const auto& row : report.rows) {
        auto at = std::find_if(tasks.begin(), tasks.end(),
                               [&](const auto& task) { return task.first == row.task; });
        if (at == tasks.end())
            at = tasks.insert(tasks.end(), {row.task, {}});
        at->second.push_back(&row);
    }
    for (const auto& [task, rows] : tasks)
        addTask(task, rows, lines);
    lines.emplace_back();
    lines.emplace_back("Per cent, but for AbsRel. In brackets: the same measure on the drawn "
                       "result, which is as far as the judge can tell.");
    return lines;
}

std::string toJson(const EvaluationReport& report) {
    const auto& j = report.judge;
    ordered_json json;
    json["model"] = report.modelId;
    json["device"] = report.deviceName;
    json["seed"] = report.seed;
    json["cells"] = report.cells;
    json["judge"] = {{"pictures", j.pictures}, {"objects", j.objects}, {"found", j.found},
                     {"invented", j.invented}, {"colour", j.colour},   {"worn", j.wearing},
                     {"count", j.count},       {"traits", j.traits},   {"box", j.box}};
    json["tokenizer"] = {{"pictures", report.tokenizer.judge.pictures},
                         {"found", report.tokenizer.judge.found},
                         {"decibels", report.tokenizer.decibels},
                         {"codesUsed", report.tokenizer.codesUsed}};
    json["rows"] = ordered_json::array();
    for (const auto& row : report.rows)
        json["rows"].push_back({{"task", row.task},
                                {"language", row.language},
                                {"part", row.part},
                                {"samples", row.samples},
                                {"seconds", row.seconds},
                                {"painted", jsonOf(row.painted)},
                                {"drawn", jsonOf(row.drawn)}});
    return json.dump(2) + "\n";
}

} // namespace depict
