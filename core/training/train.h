// The two trainers. Each runs until its configuration's samples are used up, or the minutes are
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

} // namespace depict
