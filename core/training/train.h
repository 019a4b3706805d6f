// The trainers. Each runs until its configuration's samples are used up, or the minutes are
// over, or `stop` says so; then it saves a checkpoint from which `resume` goes on exactly.
#pragma once

#include "engine/torch_painter.h"

#include <filesystem>
#include <functional>
#include <string>

namespace depict {

struct TrainSettings {
    std::filesystem::path world;  // resources/world
    std::filesystem::path config; // JSON, see resources/models/configs
    std::filesystem::path out;    // folder of checkpoints, logs, sheets and the finished weights
    bool resume = false;
    double minutes = 0; // 0 = until the configuration's samples are used up
    DeviceChoice device = DeviceChoice::automatic;
    int threads = 0;
    std::function<void(const std::string&)> report; // one line of progress
    std::function<bool()> stop;
};

/// Trains the byte-level BPE on the world's sentences; writes `words.tiktoken` to `out`.
void trainWords(const TrainSettings& settings);
/// Trains the picture tokenizer (encoder, FSQ, decoder).
void trainTokenizer(const TrainSettings& settings);
/// Trains the painter on cells of a finished picture tokenizer.
void trainPainter(const TrainSettings& settings);

struct EyeTraining {
    std::filesystem::path world; // resources/world
    std::filesystem::path out;   // folder; an eye that is there already is improved
    std::string name;            // of its files
    std::filesystem::path begin; // FILE.safetensors of an eye to begin from, or empty
    double minutes = 60;         // of work; while the process is stopped they do not run
    double rate = 0.002;         // falls to nearly nothing at the end
    EngineSettings engine;       // device and threads
    std::function<void(const std::string&)> report; // one line of progress
    std::function<bool()> stop;                     // what was learned until then is saved
};
/// Trains an eye on drawn pictures (engine/eye/eye.h).
void trainEye(const EyeTraining& training);

} // namespace depict
