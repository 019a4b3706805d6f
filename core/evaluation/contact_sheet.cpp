#include "evaluation/contact_sheet.h"

#include "base/error.h"
#include "base/file.h"
#include "image/image_file.h"
#include "image/resample.h"

#include <algorithm>
#include <cmath>

namespace depict {

namespace {

constexpr int kSide = 160, kGap = 6; // pixels of a place and between places

/// Lines side by side, so that the sheet is about square.
Image sheetOf(const std::vector<std::vector<Image>>& lines) {
    std::size_t places = 1;
    for (const auto& line : lines)
        places = std::max(places, line.size());
    const auto count = static_cast<double>(lines.size());
    const auto across = static_cast<std::size_t>(
        std::max(1.0, std::round(std::sqrt(count / static_cast<double>(places)))));
    const auto length = [](std::size_t of) { return static_cast<int>(of) * (kSide + kGap) + kGap; };
    PixelBuffer sheet({length(across * places), length((lines.size() + across - 1) / across)});
    sheet.fill(255, 255, 255);
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (std::size_t p = 0; p < lines[i].size(); ++p)
            if (const Image& picture = lines[i][p]; !picture.isNull())
                sheet.paste(picture,
                            length(i % across * places + p) + (kSide - picture.width()) / 2,
                            length(i / across) + (kSide - picture.height()) / 2);
    return std::move(sheet).freeze();
}

std::string escaped(const std::string& text) {
    std::string safe;
    for (const char c : text)
        safe += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : std::string(1, c);
    return safe;
}

} // namespace

ContactSheets::ContactSheets(std::filesystem::path folder) : m_folder(std::move(folder)) {
    std::error_code failed;
    std::filesystem::create_directories(m_folder, failed);
    if (failed)
        throw Error(ErrorKind::notWritable,
                    "The folder " + m_folder.string() + " could not be made.");
}

void ContactSheets::add(const std::string& sheet, const std::vector<Image>& pictures,
                        const std::string& words) {
    auto at = std::find_if(m_sheets.begin(), m_sheets.end(),
                           [&](const Sheet& s) { return s.name == sheet; });
    if (at == m_sheets.end())
        at = m_sheets.insert(m_sheets.end(), {sheet, {}});
    if (at->lines.size() >= kMostLines)
        return;
    Line line{{}, words};
    for (const Image& picture : pictures)
        line.pictures.push_back(
            picture.isNull()
                ? picture
                : resampled(picture.toRgba8(), fitted(picture.size(), {kSide, kSide})));
    at->lines.push_back(std::move(line));
}

void ContactSheets::write() const {
    const auto write = [&](const std::string& name, const std::string& text) {
        writeFile(m_folder / name,
                  {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    };
    std::string page = "<!doctype html>\n<meta charset=\"utf-8\">\n<title>Contact sheets</title>\n"
                       "<style>body{font:16px sans-serif;margin:2em}</style>\n";
    for (const Sheet& sheet : m_sheets) {
        std::vector<std::vector<Image>> lines;
        std::string words;
        page += "<h2>" + escaped(sheet.name) + "</h2>\n<img src=\"" + escaped(sheet.name) +
                ".png\" alt=\"\">\n<ol>\n";
        for (const Line& line : sheet.lines) {
            lines.push_back(line.pictures);
            words += std::to_string(lines.size()) + ". " + line.words + '\n';
            page += "<li dir=\"auto\">" + escaped(line.words) + "</li>\n";
        }
        page += "</ol>\n";
        writeImage(m_folder / (sheet.name + ".png"), sheetOf(lines));
        write(sheet.name + ".txt", words);
    }
    write("index.html", page);
}

} // namespace depict
