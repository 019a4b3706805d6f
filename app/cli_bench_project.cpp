#include "cli_bench_project.h"

#include "cli_events.h"
#include "document/project_store.h"
#include "median.h"
#include "sample_project.h"

#include <chrono>
#include <filesystem>
#include <iostream>
#include <random>

namespace depict {

namespace {

namespace fs = std::filesystem;

constexpr int kTurns = 5; // of a talk
constexpr int kRounds = 5;
constexpr int kThumbnails = 20; // as many as a wide window shows

double milliseconds(std::chrono::steady_clock::time_point since) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - since)
        .count();
}

} // namespace

int benchProject(int versions, bool json) {
    std::random_device random;
    const fs::path folder =
        fs::temp_directory_path() / ("depict-bench-" + std::to_string(random()));
    fs::create_directories(folder);
    const fs::path file = folder / "bench.depict";
    const auto began = std::chrono::steady_clock::now();
    std::vector<double> opening, thumbnails, reading;
    try {
        makeSampleProject(file, versions, kTurns);
    } catch (...) {
        fs::remove_all(folder);
        throw;
    }
    const double making = milliseconds(began) / versions;
    for (int round = 0; round < kRounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        ProjectStore store(file);
        const Document document = store.load();
        opening.push_back(milliseconds(start));
        const auto& all = document.tree().versions();
        const auto shown = std::chrono::steady_clock::now();
        for (std::size_t i = 0; i < std::min<std::size_t>(kThumbnails, all.size()); ++i)
            (void)store.thumbnail(all[all.size() - 1 - i].picture);
        thumbnails.push_back(milliseconds(shown));
        const auto read = std::chrono::steady_clock::now();
        (void)store.picture(all.back().picture);
        reading.push_back(milliseconds(read));
    }
    const auto bytes = fs::file_size(file);
    fs::remove_all(folder);
    if (json)
        std::cout << oneLine({{"command", "bench"},
                              {"versions", versions},
                              {"open_milliseconds", median(opening)},
                              {"thumbnails", kThumbnails},
                              {"thumbnails_milliseconds", median(thumbnails)},
                              {"picture_milliseconds", median(reading)},
                              {"write_milliseconds", making},
                              {"file_bytes", bytes}})
                  << '\n';
    else
        std::cout << "A project of " << versions << " versions, 512 x 512, " << bytes / 1'000'000
                  << " MB:\nopening            " << median(opening) << " ms\n"
                  << kThumbnails << " thumbnails      " << median(thumbnails)
                  << " ms\none whole picture  " << median(reading) << " ms\nwriting a version  "
                  << making << " ms\n";
    return 0;
}

} // namespace depict
