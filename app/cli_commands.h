// The commands of depict-cli. Each function adds one subcommand with its options and help; when the
// command line names it, `chosen` becomes what is to be run, which returns the exit code or throws.
#pragma once

#include <functional>

namespace CLI {
class App;
}

namespace depict {

using Command = std::function<int()>;

void addPaintCommand(CLI::App& program, Command& chosen);
void addEditCommand(CLI::App& program, Command& chosen);
void addBatchCommand(CLI::App& program, Command& chosen);
void addAskCommand(CLI::App& program, Command& chosen);
void addMapCommand(CLI::App& program, Command& chosen);
void addSelectCommand(CLI::App& program, Command& chosen);
void addCompareCommand(CLI::App& program, Command& chosen);
void addReplayCommand(CLI::App& program, Command& chosen);
void addWorldCommand(CLI::App& program, Command& chosen);
void addTrainCommand(CLI::App& program, Command& chosen);
void addEvaluateCommand(CLI::App& program, Command& chosen);
void addBenchCommand(CLI::App& program, Command& chosen);
void addModelsCommand(CLI::App& program, Command& chosen);

} // namespace depict
