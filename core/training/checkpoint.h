// Checkpoints, logs and sheets that both trainers leave in their folder.
#pragma once

#include "image/image.h"
#include "training/optimiser.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace depict {

/// `checkpoint.safetensors` in `folder`: the optimiser's state and the number of samples seen.
void saveCheckpoint(const std::filesystem::path& folder, const Optimiser& optimiser,
                    std::int64_t samples);
/// Returns the number of samples seen. Throws Error(modelMissing, modelDamaged).
std::int64_t loadCheckpoint(const std::filesystem::path& folder, Optimiser& optimiser);

/// `log.csv`: one line a report; appended to on resume. `loss.svg` is drawn from it.
class TrainingLog {
public:
    TrainingLog(const std::filesystem::path& folder, const std::vector<std::string>& columns,
                bool resume);
    void add(const std::vector<double>& values);
    /// Draws column `column` over the first one, as an SVG picture.
    void plot(std::size_t column) const;

private:
    std::filesystem::path m_folder;
    std::vector<std::string> m_columns;
    std::vector<std::vector<double>> m_rows;
    std::ofstream m_out;
};

/// Seconds since it was made.
class Stopwatch {
public:
    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// Pictures [n, y, x, 3] in -1 … 1 beside each other, `across` in a row.
[[nodiscard]] Image sheet(const torch::Tensor& pictures, int across);
/// rgba8 pixels → [y, x, 3] float in -1 … 1.
[[nodiscard]] torch::Tensor toTensor(const PixelBuffer& pixels);

} // namespace depict
