// depict-cli: everything that Depict does, without a window.
#include "base/error.h"
#include "cli_commands.h"

#include <CLI/CLI.hpp>

#include <exception>
#include <iostream>
#include <memory>
#include <new>
#include <sstream>
#include <string>

namespace {

constexpr const char* kExitCodes = R"(

Exit codes:
    0  done
    1  some jobs of a batch failed
    2  the command line or the request asks for something that is not possible
    3  a file or folder is not there
    4  a picture or another file is damaged
    5  this build or this model cannot do it
    6  the result could not be written (permission, disk full)
    7  not enough memory
    8  the model is missing or damaged
    9  the device failed or is busy
   10  a fault of Depict itself
  130  stopped with Ctrl+C; what was finished is kept

Errors are one sentence and a remedy on standard error; results go to standard output.)";

/// CLI11's help, with the descriptions wrapped.
class WrappingFormatter : public CLI::Formatter {
public:
    WrappingFormatter() { column_width(kNames); }

    std::string make_option_desc(const CLI::Option* option) const override {
        std::istringstream words(option->get_description());
        std::string wrapped, word;
        std::size_t length = 0;
        while (words >> word) {
            if (length > 0 && length + 1 + word.size() > kDescriptions) {
                wrapped += '\n';
                length = 0;
            } else if (length > 0) {
                wrapped += ' ';
                ++length;
            }
            wrapped += word;
            length += word.size();
        }
        return wrapped;
    }

private:
    static constexpr std::size_t kNames = 34, kDescriptions = 64; // columns
};

int report(const depict::Error& error) {
    std::cerr << "error: " << error.detail() << ' ' << depict::remedy(error.kind()) << '\n';
    return depict::exitCode(error.kind());
}

/// CLI11's words as a sentence, and where to read more.
int reportUsage(const CLI::App& program, const CLI::ParseError& error) {
    std::string sentence = error.what();
    while (!sentence.empty() && (sentence.back() == '\n' || sentence.back() == '.'))
        sentence.pop_back();
    std::string command = program.get_name();
    for (const CLI::App* used : program.get_subcommands())
        command += " " + used->get_name();
    std::cerr << "error: " << sentence << ". Run `" << command
              << " --help` to see what is possible.\n";
    return depict::exitCode(depict::ErrorKind::badRequest);
}

int run(int argc, char** argv) {
    CLI::App program(
        "Paints, edits and reads pictures with one model that was taught from drawings.",
        "depict-cli");
    program.set_version_flag("--version", std::string("depict-cli ") + DEPICT_VERSION);
    program.require_subcommand(1);
    program.formatter(std::make_shared<WrappingFormatter>());

    depict::Command chosen;
    depict::addPaintCommand(program, chosen);
    depict::addEditCommand(program, chosen);
    depict::addBatchCommand(program, chosen);
    depict::addAskCommand(program, chosen);
    depict::addMapCommand(program, chosen);
    depict::addSelectCommand(program, chosen);
    depict::addCompareCommand(program, chosen);
    depict::addReplayCommand(program, chosen);
    depict::addWorldCommand(program, chosen);
#ifdef DEPICT_WITH_ENGINE
    depict::addTrainCommand(program, chosen);
    depict::addEvaluateCommand(program, chosen);
    depict::addBenchCommand(program, chosen);
    depict::addModelsCommand(program, chosen);
#endif
    program.footer(kExitCodes);
    for (CLI::App* command : program.get_subcommands({}))
        command->footer(command->get_footer() + kExitCodes);

    try {
        program.parse(argc, argv);
    } catch (const CLI::Success& asked) { // --help, --version
        return program.exit(asked);
    } catch (const CLI::ParseError& error) {
        return reportUsage(program, error);
    }
    return chosen();
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const depict::Error& error) {
        return report(error);
    } catch (const std::bad_alloc&) {
        return report({depict::ErrorKind::outOfMemory, "There is not enough memory for this."});
    } catch (const std::exception& error) {
        return report({depict::ErrorKind::internal,
                       std::string("Something unexpected happened: ") + error.what() + "."});
    }
}
