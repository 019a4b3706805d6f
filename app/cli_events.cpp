#include "cli_events.h"

#include "cli_output.h"

#include "generation/scene_plan_json.h"

#include <algorithm>

namespace depict {

namespace {

std::string_view kindName(GenerationEvent::Kind kind) {
    using Kind = GenerationEvent::Kind;
    switch (kind) {
    case Kind::loading:
        return "loading";
    case Kind::ready:
        return "ready";
    case Kind::started:
        return "started";
    case Kind::stage:
        return "stage";
    case Kind::planned:
        return "planned";
    case Kind::painted:
        return "painted";
    case Kind::said:
        return "said";
    case Kind::paused:
        return "paused";
    case Kind::resumed:
        return "resumed";
    case Kind::finished:
        return "finished";
    case Kind::cancelled:
        return "cancelled";
    case Kind::failed:
        return "failed";
    }
    return {};
}

Json rectangles(const std::vector<Patch>& patches) {
    Json list = Json::array();
    for (const Patch& patch : patches)
        list.push_back({{"x", patch.area.x},
                        {"y", patch.area.y},
                        {"width", patch.area.width},
                        {"height", patch.area.height}});
    return list;
}

} // namespace

std::string_view stageName(Stage stage) {
    switch (stage) {
    case Stage::waiting:
        return "waiting";
    case Stage::loading:
        return "loading";
    case Stage::reading:
        return "reading";
    case Stage::planning:
        return "planning";
    case Stage::painting:
        return "painting";
    case Stage::refining:
        return "refining";
    case Stage::answering:
        return "answering";
    case Stage::done:
        return "done";
    }
    return {};
}

Json toJson(const GenerationEvent& event) {
    using Kind = GenerationEvent::Kind;
    Json line{{"event", kindName(event.kind)},
              {"job", event.job},
              {"variant", event.variant},
              {"stage", stageName(event.stage)},
              {"seconds", event.seconds}};
    if (event.grid.cells() > 0) {
        line["grid"] = {{"rows", event.grid.rows}, {"columns", event.grid.columns}};
        line["canvas"] = {{"width", event.canvas.width}, {"height", event.canvas.height}};
    }
    if (event.kind == Kind::painted) {
        line["first_cell"] = event.firstCell;
        line["cell_count"] = event.cellCount;
        line["cells_painted"] = event.cellsPainted;
        line["codes"] = event.codes;
        line["rectangles"] = rectangles(event.patches);
        line["tokens_per_second"] = event.cellsPerSecond;
    }
    if (event.kind == Kind::planned)
        line["plan"] = toJson(event.plan);
    if (!event.text.empty())
        line["text"] = event.text;
    if (event.kind == Kind::finished || event.kind == Kind::cancelled) {
        line["cells_painted"] = event.cellsPainted;
        line["codes_per_cell"] = event.tokens.codesPerCell();
        line["codes"] = event.tokens.codes();
        line["seconds_to_first_pixel"] = event.secondsToFirstPixel;
        line["tokens_per_second"] = event.cellsPerSecond;
        line["unchanged"] = event.unchanged;
        line["source"] = event.source + 1; // numbered as in the words
        if (event.likelihood) {
            line["likelihood"] = *event.likelihood;
            line["clauses_met"] = std::count_if(event.review.begin(), event.review.end(),
                                                [](const auto& clause) { return clause.isMet(); });
            line["clauses"] = event.review.size();
        }
        line["last"] = event.isLast;
    }
    if (event.error)
        line["error"] = event.error->detail();
    return line;
}

std::string oneLine(const Json& object) {
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

EventLog::EventLog(const std::filesystem::path& file) : m_path(file) {
    if (file.empty())
        return;
    requireWritable(file);
    m_file.open(file);
    if (!m_file)
        throw Error(ErrorKind::notWritable,
                    "The events could not be written to " + file.string() + ".");
}

void EventLog::write(const GenerationEvent& event) {
    if (!m_file.is_open())
        return;
    m_file << oneLine(toJson(event)) << '\n' << std::flush;
    if (!m_file)
        throw Error(ErrorKind::diskFull,
                    "The events could not be written to " + m_path.string() + " any more.");
}

} // namespace depict
