#include "base/error.h"
#include "base/file.h"
#include "cli_commands.h"
#include "cli_events.h"
#include "cli_stop.h"
#include "cli_world_looks.h"
#include "generation/shapes.h"
#include "image/image_file.h"
#include "on_threads.h"
#include "options.h"
#include "world/render.h"
#include "world/sample.h"
#include "world/task.h"

#include <CLI/CLI.hpp>

#include <array>
#include <atomic>
#include <chrono>
#include <iomanip>
#include <iostream>
#include <memory>
#include <sstream>

namespace depict {

namespace {

namespace fs = std::filesystem;
using world::Sample;

struct WorldOptions {
    fs::path world, out;
    std::uint64_t seed = 0;
    int count = 16;
    int threads = 0;
    std::string task, language, shape;
    int pixelsPerCell = 32;
    bool looks = false;
    bool json = false;
};

template <std::size_t N> std::string listed(const std::array<std::string_view, N>& ids) {
    std::string text;
    for (const std::string_view id : ids)
        text += (text.empty() ? "" : ", ") + std::string(id);
    return text;
}

/// One weight is 1, all others 0.
std::vector<double> only(int index, std::size_t count) {
    std::vector<double> weights(count);
    weights[static_cast<std::size_t>(index)] = 1;
    return weights;
}

world::SampleOptions sampleOptions(const WorldOptions& options) {
    world::SampleOptions sample;
    sample.pixelsPerCell = options.pixelsPerCell;
    if (!options.task.empty()) {
        const auto index = world::taskNamed(options.task);
        if (!index) {
            std::string known;
            for (const world::Task& task : world::tasks())
                known += (known.empty() ? "" : ", ") + std::string(task.id);
            throw Error(ErrorKind::badRequest,
                        "There is no task \"" + options.task + "\"; there are " + known + ".");
        }
        sample.taskWeights = only(*index, world::tasks().size());
    }
    if (!options.language.empty()) {
        const auto index = world::indexOf(world::kLanguages, options.language);
        if (!index)
            throw Error(ErrorKind::badRequest, "There is no language \"" + options.language +
                                                   "\"; there are " + listed(world::kLanguages) +
                                                   ".");
        sample.languageWeights = only(*index, world::kLanguages.size());
    }
    if (!options.shape.empty())
        sample.aspect = requireShape(options.shape).aspect();
    return sample;
}

std::string escaped(const std::string& text) {
    std::string html;
    for (const char c : text) {
        if (c == '<')
            html += "&lt;";
        else if (c == '&')
            html += "&amp;";
        else
            html += c;
    }
    return html;
}

/// Writes the pictures and truth maps of a sample; returns its part of the contact page.
std::string writeSample(const world::Catalogue& catalogue, const Sample& sample, int number,
                        const WorldOptions& options) {
    char name[16];
    std::snprintf(name, sizeof name, "%04d", number);
    std::ostringstream html;
    html << "<figure>";
    const auto write = [&](const Image& picture, const std::string& what) {
        const std::string file = std::string(name) + "-" + what + ".png";
        writeImage(options.out / file, picture);
        html << "<a href=\"" << file << "\"><img src=\"" << file << "\" alt=\"" << what
             << "\"></a>";
    };
    for (std::size_t i = 0; i < sample.inputs.size(); ++i)
        write(sample.inputs[i], "input-" + std::to_string(i + 1));
    if (!sample.target.isNull())
        write(sample.target, "picture");
    if (sample.targetScene) {
        const world::Scene& scene = *sample.targetScene;
        const std::vector<bool> all(scene.objects.size(), true);
        write(world::renderDepth(catalogue, scene, options.pixelsPerCell).freeze(), "depth");
        write(world::renderSegments(catalogue, scene, options.pixelsPerCell, all).freeze(),
              "segments");
    }
    std::string earlier;
    for (const std::string& turn : sample.earlier)
        earlier += "<i>" + escaped(turn) + "</i><br>";
    html << "<figcaption dir=\"auto\"><small>" << name << ' '
         << world::tasks()[static_cast<std::size_t>(sample.task)].id << "</small><br>" << earlier
         << escaped(sample.words);
    if (!sample.answer.empty())
        html << "<br><b>" << escaped(sample.answer) << "</b>";
    html << "</figcaption></figure>\n";
    return html.str();
}

std::string sentenceLine(const Sample& sample, int number) {
    Json line{{"sample", number},
              {"task", world::tasks()[static_cast<std::size_t>(sample.task)].id},
              {"language", world::kLanguages[static_cast<std::size_t>(sample.language)]},
              {"words", sample.words},
              {"grid", {{"rows", sample.grid.rows}, {"columns", sample.grid.columns}}}};
    if (!sample.earlier.empty())
        line["earlier"] = sample.earlier;
    if (!sample.answer.empty())
        line["answer"] = sample.answer;
    return oneLine(line) + "\n";
}

void writeText(const fs::path& path, const std::string& text) {
    writeFile(path, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

/// Draws the samples in as many threads as there are cores; false when stopped before the end.
bool drawSamples(const world::World& drawn, const WorldOptions& options,
                 const world::SampleOptions& sampling, std::vector<std::string>& html,
                 std::vector<std::string>& lines) {
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int i = next++; i < options.count && !isStopRequested(); i = next++) {
            const Sample sample =
                makeSample(drawn, options.seed + static_cast<std::uint64_t>(i), sampling);
            html[static_cast<std::size_t>(i)] = writeSample(drawn.catalogue, sample, i, options);
            lines[static_cast<std::size_t>(i)] = sentenceLine(sample, i);
        }
    };
    onThreads(options.threads, work);
    return !isStopRequested();
}

int drawWorld(const WorldOptions& options) {
    const world::SampleOptions sampling = sampleOptions(options);
    const world::World drawn = world::World::load(worldFolder(options.world));
    std::error_code failed;
    fs::create_directories(options.out, failed);
    if (failed)
        throw Error(ErrorKind::notWritable,
                    "The folder " + options.out.string() + " cannot be made.");
    stopOnSignals();
    if (options.looks) {
        if (!drawLooks(drawn, options.out, options.seed, options.threads))
            return kStoppedExitCode;
        if (options.json)
            std::cout << oneLine({{"command", "world"}, {"folder", options.out.string()}}) << '\n';
        else
            std::cout << "A sheet for every style is in " << options.out.string() << '\n';
        return 0;
    }
    const auto start = std::chrono::steady_clock::now();
    std::vector<std::string> html(static_cast<std::size_t>(options.count)), lines = html;
    const bool isWhole = drawSamples(drawn, options, sampling, html, lines);
    const double seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();

    std::string page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>The illustrated "
                       "world</title><style>body{font:15px sans-serif;background:#f3f3f3}"
                       "figure{display:inline-block;vertical-align:top;margin:8px;background:#fff;"
                       "padding:8px}img{height:180px;margin-right:4px}figcaption{max-width:40em}"
                       "</style></head><body>\n";
    std::string sentences;
    for (std::size_t i = 0; i < html.size(); ++i) {
        page += html[i];
        sentences += lines[i];
    }
    writeText(options.out / "index.html", page + "</body></html>\n");
    writeText(options.out / "sentences.jsonl", sentences);
    if (options.json)
        std::cout << oneLine({{"command", "world"},
                              {"folder", options.out.string()},
                              {"samples", options.count},
                              {"seed", options.seed},
                              {"seconds", seconds},
                              {"stopped", !isWhole}})
                  << '\n';
    else
        std::cout << options.count << " samples in " << std::fixed << std::setprecision(1)
                  << seconds << " s; open " << (options.out / "index.html").string()
                  << " to look at them\n";
    return isWhole ? 0 : kStoppedExitCode;
}

} // namespace

void addWorldCommand(CLI::App& program, Command& chosen) {
    const auto options = std::make_shared<WorldOptions>();
    CLI::App* command = program.add_subcommand(
        "world", "Draw pictures of the world that the model was taught from");
    command
        ->add_option("--out", options->out, "Folder for pictures, truth maps, sentences and a page")
        ->type_name("DIR")
        ->required();
    command->add_option("--seed", options->seed, "Same seed, same pictures (otherwise: 0)")
        ->type_name("N")
        ->check(wholeNumber);
    command->add_option("--count", options->count, "How many samples (otherwise: 16)")
        ->type_name("N")
        ->check(CLI::Range(1, 9999).description(""));
    command->add_option("--task", options->task, "Only this task, e.g. paint, remove, depth")
        ->type_name("TASK");
    command->add_option("--language", options->language, "Only this language, e.g. en, zh, ar")
        ->type_name("CODE");
    command->add_option("--shape", options->shape, "Only this shape, e.g. 4:1")->type_name("W:H");
    command
        ->add_option("--pixels-per-cell", options->pixelsPerCell,
                     "Pixels on the side of a cell (otherwise: 32)")
        ->type_name("N")
        ->check(CLI::Range(4, 128).description(""));
    command->add_option("--threads", options->threads, "Threads to use (otherwise: every core)")
        ->type_name("N")
        ->check(CLI::Range(1, 1024).description(""));
    command->add_option("--world", options->world, "The world's data (otherwise: Depict's)")
        ->type_name("DIR");
    command->add_flag("--looks", options->looks,
                      "Instead of samples, a sheet for every style with a picture before every "
                      "backdrop, of 512 and of 1024 pixels");
    command->add_flag("--json", options->json, "Print one JSON object instead of a sentence");
    command->footer("Example: depict-cli world --seed 1 --count 64 --task paint --out samples");
    command->callback([options, &chosen] { chosen = [options] { return drawWorld(*options); }; });
}

} // namespace depict
