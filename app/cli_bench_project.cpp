#include "cli_bench_project.h"

#include "cli_events.h"
#include "document/project_store.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <random>

namespace depict {

namespace {

namespace fs = std::filesystem;

constexpr int kSide = 512;
constexpr int kRounds = 5;
constexpr int kThumbnails = 20; // as many as a wide window shows

double milliseconds(std::chrono::steady_clock::time_point since) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - since)
        .count();
}

/// Soft colours with a little grain, another picture for every seed.
Image picture(std::uint32_t seed) {
    PixelBuffer pixels({kSide, kSide});
    for (int y = 0; y < kSide; ++y) {
        std::uint8_t* pixel = pixels.row(y);
        for (int x = 0; x < kSide; ++x, pixel += 4) {
            const auto grain = static_cast<unsigned>(x * 31 + y * 17) * seed >> 13 & 3U;
            pixel[0] = static_cast<std::uint8_t>(x / 2 + grain);
            pixel[1] = static_cast<std::uint8_t>(y / 2 + grain);
            pixel[2] = static_cast<std::uint8_t>(seed);
            pixel[3] = 255;
        }
    }
    return std::move(pixels).freeze();
}

void make(const fs::path& file, int versions) {
    ProjectStore store(file, true);
    Document document = store.load();
    for (int i = 0; i < versions; ++i) {
        Version version;
        version.parent = i % 5 ? document.tree().versions().back().id : 0;
        version.origin = version.parent ? Origin::edited : Origin::painted;
        version.grid = {16, 16};
        version.rowsPainted = 16;
        version.made.request.words =
            "a red car and a dog on the beach, number " + std::to_string(i);
        version.made.request.grid = {16, 16};
        version.modelId = "flat-small-1";
        version.id = document.begin(version);
        LatentGrid tokens({16, 16}, 4);
        for (std::int32_t& code : tokens.codes())
            code = i % 1024;
        version =
            store.finish(std::move(version), picture(static_cast<std::uint32_t>(i + 1)), tokens);
        document.update(version);
        store.write(document.result(version.id, ChangeKind::painted));
    }
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
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
        make(file, versions);
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
