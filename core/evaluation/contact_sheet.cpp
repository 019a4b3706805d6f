#include "evaluation/contact_sheet.h"

#include "base/error.h"
#include "base/file.h"
#include "image/image_file.h"
#include "image/resample.h"

#include <algorithm>

namespace depict {

namespace {

constexpr int kSide = 256, kGap = 8; // pixels of a place and between places

Image sheetOf(const std::vector<std::vector<Image>>& lines) {
    std::size_t across = 1;
    for (const auto& line : lines)
        across = std::max(across, line.size());
    const auto length = [](std::size_t places) {
        return static_cast<int>(places) * (kSide + kGap) + kGap;
    };
    PixelBuffer sheet({length(across), length(lines.size())});
    sheet.fill(255, 255, 255);
    for (std::size_t y = 0; y < lines.size(); ++y)
        for (std::size_t x = 0; x < lines[y].size(); ++x)
            if (const Image& picture = lines[y][x]; !picture.isNull())
                sheet.paste(picture, length(x) + (kSide - picture.width()) / 2,
                            length(y) + (kSide - picture.height()) / 2);
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
    std::string page = "<!doctype html>\n<meta charset=\"utf-8\">\n<title>Contact sheets</title>\n"
                       "<style>body{font:16px sans-serif;margin:2em}section{display:flex;gap:1em}"
                       "li{height:264px}ol{margin-top:8px}</style>\n";
    for (const Sheet& sheet : m_sheets) {
        std::vector<std::vector<Image>> lines;
        page += "<h2>" + escaped(sheet.name) + "</h2>\n<section><img src=\"" + escaped(sheet.name) +
                ".png\" alt=\"\">\n<ol>\n";
        for (const Line& line : sheet.lines) {
            lines.push_back(line.pictures);
            page += "<li dir=\"auto\">" + escaped(line.words) + "</li>\n";
        }
        page += "</ol></section>\n";
        writeImage(m_folder / (sheet.name + ".png"), sheetOf(lines));
    }
    writeFile(m_folder / "index.html",
              {reinterpret_cast<const std::uint8_t*>(page.data()), page.size()});
}

} // namespace depict
