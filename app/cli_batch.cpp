// depict-cli batch: a list of jobs, one after the other with one model.
#include "base/error.h"
#include "base/file.h"
#include "cli_commands.h"
#include "cli_job.h"
#include "cli_output.h"
#include "cli_picture.h"
#include "cli_stop.h"
#include "generation/batch_job.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <map>
#include <memory>
#include <random>
#include <sstream>
#include <system_error>

namespace depict {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestList = 64U << 20; // bytes
constexpr int kSomeFailed = 1;                    // exit code

struct BatchOptions {
    fs::path list, out;
    bool again = false;
    JobOptions job;
};

struct Line {
    int number = 0; // counted from 1
    std::string text;
};

std::vector<Line> linesOf(const fs::path& file) {
    std::string content;
    if (file == "-") {
        content.assign(std::istreambuf_iterator<char>(std::cin), {});
    } else {
        const auto bytes = readFile(file, kLargestList);
        content.assign(bytes.begin(), bytes.end());
    }
    std::istringstream stream(content);
    std::vector<Line> lines;
    int number = 0;
    for (std::string text; std::getline(stream, text);) {
        ++number;
        if (text.find_first_not_of(" \t\r") != std::string::npos)
            lines.push_back({number, text});
    }
    return lines;
}

class Batch {
public:
    explicit Batch(const BatchOptions& options)
        : m_options(options), m_shape(paintingShape(options.job.engine)),
          m_inputs(options.list == "-" ? fs::path(".") : options.list.parent_path()) {}

    int run() {
        stopOnSignals();
        for (const Line& line : linesOf(m_options.list)) {
            if (isStopRequested())
                break;
            take(line);
        }
        tellAll();
        return isStopRequested() ? kStoppedExitCode : m_failed > 0 ? kSomeFailed : 0;
    }

private:
    void take(const Line& line) {
        try {
            const BatchJob job = batchJobFromJson(line.text);
            const auto files = outputsOf(job, line.number, m_options.out);
            claim(files, line.number);
            if (!m_options.again && areThere(files))
                return skip(line, files);
            paint(line, job, files);
        } catch (const Error& error) {
            if (error.kind() == ErrorKind::modelMissing)
                throw; // every other job would say the same
            fail(line, error);
        } catch (const std::bad_alloc&) {
            fail(line, {ErrorKind::outOfMemory, "There is not enough memory for this."});
        }
    }

    /// Otherwise the second of two jobs with one name would pass for done.
    void claim(const std::vector<fs::path>& files, int number) {
        for (const fs::path& file : files)
            if (const auto [known, isNew] = m_claimed.emplace(file, number); !isNew)
                throw Error(ErrorKind::badRequest, "It would write the same file as line " +
                                                       std::to_string(known->second) + ".");
    }

    static bool areThere(const std::vector<fs::path>& files) {
        std::error_code ignored;
        return std::all_of(files.begin(), files.end(), [&](const fs::path& file) {
            return fs::is_regular_file(file, ignored);
        });
    }

    void paint(const Line& line, const BatchJob& job, const std::vector<fs::path>& files) {
        if (!job.in.empty())
            requireEditing(m_options.job.engine);
        BatchWork work = workOf(job, m_shape, m_inputs);
        if (!job.seed)
            work.request.sampling.seed = std::random_device{}();
        for (const fs::path& file : files)
            fs::create_directories(file.parent_path());
        const JobResult result = engine(work.request).run(work.request);
        if (result.stopped)
            return; // it begins anew the next time
        PictureOutput output{outputOf(job, line.number, m_options.out),
                             work.exactSize,
                             work.isAsInput,
                             false,
                             {},
                             {}};
        Json told = writePictureFiles(result, work.request, output, "batch", nullptr);
        ++m_done;
        tell(line, "done", std::move(told));
    }

    CommandLineEngine& engine(const GenerationRequest& first) {
        if (!m_engine)
            m_engine = std::make_unique<CommandLineEngine>(m_options.job, first);
        return *m_engine;
    }

    void skip(const Line& line, const std::vector<fs::path>& files) {
        ++m_skipped;
        Json told;
        for (const fs::path& file : files)
            told["files"].push_back(file.string());
        tell(line, "skipped", std::move(told));
    }

    void fail(const Line& line, const Error& error) {
        ++m_failed;
        if (m_options.job.json)
            return tell(line, "failed",
                        {{"error", error.detail()}, {"remedy", remedy(error.kind())}});
        std::cerr << m_options.list.string() << ':' << line.number << ": error: " << error.detail()
                  << ' ' << remedy(error.kind()) << '\n';
    }

    void tell(const Line& line, const char* state, Json told) const {
        if (m_options.job.json) {
            Json object{{"line", line.number}, {"state", state}};
            object.update(told);
            std::cout << oneLine(object) << std::endl; // a reader follows
            return;
        }
        for (const Json& file : told["files"])
            std::cout << line.number << ": " << state << ' ' << file.get<std::string>() << '\n';
    }

    void tellAll() const {
        if (m_options.job.json)
            std::cout << oneLine({{"command", "batch"},
                                  {"done", m_done},
                                  {"skipped", m_skipped},
                                  {"failed", m_failed},
                                  {"stopped", isStopRequested()}})
                      << '\n';
        else
            std::cout << m_done << " done, " << m_skipped << " were there already, " << m_failed
                      << " failed\n";
    }

    const BatchOptions& m_options;
    PaintingShape m_shape;
    fs::path m_inputs;
    std::unique_ptr<CommandLineEngine> m_engine; // made for the first job that needs it
    std::map<fs::path, int> m_claimed;
    int m_done = 0, m_skipped = 0, m_failed = 0;
};

int run(const BatchOptions& options) {
    std::error_code failed;
    fs::create_directories(options.out, failed);
    if (failed)
        throw Error(ErrorKind::notWritable,
                    "The folder " + options.out.string() + " cannot be made.");
    return Batch(options).run();
}

} // namespace

void addBatchCommand(CLI::App& program, Command& chosen) {
    const auto options = std::make_shared<BatchOptions>();
    CLI::App* command = program.add_subcommand("batch", "Paint and change many pictures");
    command
        ->add_option("JOBS", options->list,
                     "A file with one JSON object a line, - = standard input. Its members are "
                     "named like the options of paint and edit: words, in, with, mask, shape, "
                     "size, variants, seed, temperature, top-k, top-p, guidance, out")
        ->required();
    command
        ->add_option("--out", options->out,
                     "Folder for the pictures; it is made where it is not there")
        ->type_name("DIR")
        ->required();
    command->add_flag("--again", options->again,
                      "Paint also what is there already (otherwise: skipped)");
    command->add_flag("--json", options->job.json,
                      "Print one JSON object a job, and one at the end");
    addEngineOptions(*command, options->job.engine);
    command->footer(
        "Exit code 1 says that some jobs failed; the others are done.\n"
        "Example: depict-cli batch jobs.jsonl --out pictures\n"
        "with lines such as {\"words\": \"a red car\", \"shape\": \"4:1\", \"seed\": 7}");
    command->callback([options, &chosen] { chosen = [options] { return run(*options); }; });
}

} // namespace depict
