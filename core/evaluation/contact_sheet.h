// Many small pictures on one, with a page that shows them beside their words.
#pragma once

#include "image/image.h"

#include <filesystem>
#include <string>
#include <vector>

namespace depict {

class ContactSheets {
public:
    /// Makes the folder. Throws Error(notWritable).
    explicit ContactSheets(std::filesystem::path folder);

    /// One line of a sheet: pictures beside each other (null ones leave a gap) under these words.
    /// A sheet keeps its first kMostLines lines; they run from left to right, then downwards.
    void add(const std::string& sheet, const std::vector<Image>& pictures,
             const std::string& words);
    /// `<sheet>.png` for every sheet, its words in `<sheet>.txt`, and index.html. Throws Error.
    void write() const;

    static constexpr std::size_t kMostLines = 64;

private:
    struct Line {
        std::vector<Image> pictures; // small already
        std::string words;
    };
    struct Sheet {
        std::string name;
        std::vector<Line> lines;
    };
    std::filesystem::path m_folder;
    std::vector<Sheet> m_sheets;
};

} // namespace depict
