#include "world/lettering.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace depict::world {
namespace {

struct Line {
    std::u32string text;
    int columns = 0;
};

bool isFullWidth(char32_t c) {
    return c >= 0x2e80;
}

/// Words that may not be torn apart: runs without spaces, every Chinese character by itself.
std::vector<std::u32string> unbroken(const std::u32string& text) {
    std::vector<std::u32string> parts;
    bool joins = false; // to the part before
    for (const char32_t c : text) {
        if (isFullWidth(c) || !joins || c == U' ')
            parts.emplace_back();
        parts.back() += c;
        joins = !isFullWidth(c) && c != U' ';
    }
    return parts;
}

int widthOf(const std::u32string& text, int size) {
    int columns = 0;
    for (const char32_t c : text)
        columns += columnsOf(c, size);
    return columns;
}

/// Lines of at most `most` columns; empty where one word is wider.
std::vector<Line> broken(const std::vector<std::u32string>& parts, int size, int most) {
    std::vector<Line> lines(1);
    for (const std::u32string& part : parts) {
        const int columns = widthOf(part, size);
        const bool isSpace = part == U" ";
        if (columns > most && !isSpace)
            return {};
        if (lines.back().columns + columns > most)
            lines.emplace_back();
        if (isSpace && lines.back().text.empty())
            continue;
        lines.back().text += part;
        lines.back().columns += columns;
    }
    for (Line& line : lines)
        while (!line.text.empty() && line.text.back() == U' ') {
            line.columns -= columnsOf(U' ', size);
            line.text.pop_back();
        }
    std::erase_if(lines, [](const Line& line) { return line.text.empty(); });
    return lines;
}

/// As few lines as fit, and those about equally long.
std::vector<Line> balanced(const std::u32string& text, int size, int most) {
    const auto parts = unbroken(text);
    std::vector<Line> best = broken(parts, size, most);
    for (int narrower = most - 1; narrower > 0; --narrower) {
        std::vector<Line> lines = broken(parts, size, narrower);
        if (lines.empty() || lines.size() > best.size())
            break;
        best = std::move(lines);
    }
    return best;
}

std::vector<Line> linesOf(const Lettering& lettering, GridSize grid) {
    if (lettering.size < 1 || lettering.size > kLargestLettering)
        return {};
    const int most = grid.columns >= 12 ? grid.columns - 2 : grid.columns;
    std::vector<Line> lines;
    std::u32string text;
    const auto end = [&] {
        const bool hasWords = text.find_first_not_of(U' ') != std::u32string::npos;
        const std::vector<Line> more = balanced(text, lettering.size, most);
        lines.insert(lines.end(), more.begin(), more.end());
        text.clear();
        return !hasWords || !more.empty();
    };
    for (std::size_t at = 0; at < lettering.words.size();) {
        const auto c = nextCodePoint(lettering.words, at);
        if (!c)
            return {};
        if (*c == U'\n') {
            if (!end())
                return {};
        } else {
            text += isSpace(*c) ? U' ' : *c;
        }
    }
    if (!end() || static_cast<int>(lines.size()) * lettering.size > grid.rows)
        return {};
    return lines;
}

int firstRow(int rows, int place, GridSize grid) {
    const int edge = grid.rows >= 12 && rows + 2 <= grid.rows ? 1 : 0;
    if (place == 0)
        return edge;
    return place == 1 ? (grid.rows - rows) / 2 : grid.rows - rows - edge;
}

} // namespace

int columnsOf(char32_t character, int size) {
    return isFullWidth(character) ? size : (size + 1) / 2;
}

std::vector<PlacedCharacter> charactersOf(const Lettering& lettering, GridSize grid) {
    const std::vector<Line> lines = linesOf(lettering, grid);
    const int size = lettering.size;
    int row = firstRow(static_cast<int>(lines.size()) * size, lettering.place, grid);
    std::vector<PlacedCharacter> characters;
    for (const Line& line : lines) {
        int column = (grid.columns - line.columns) / 2;
        for (const char32_t c : line.text) {
            const int columns = columnsOf(c, size);
            if (c != U' ')
                characters.push_back({c, row, column, size, columns});
            column += columns;
        }
        row += size;
    }
    return characters;
}

Box letteringBox(const Lettering& lettering, GridSize grid) {
    const std::vector<PlacedCharacter> characters = charactersOf(lettering, grid);
    if (characters.empty())
        return {};
    const auto cells = [](const PlacedCharacter& c) {
        return Box{double(c.column), double(c.row), double(c.columns), double(c.rows)};
    };
    Box box = cells(characters.front());
    for (const PlacedCharacter& c : characters)
        box = united(box, cells(c));
    if (lettering.band) {
        box.x = 0;
        box.width = grid.columns;
    }
    return box;
}

std::optional<Lettering> drawLettering(std::string words, GridSize grid, Random& random) {
    struct Colours {
        int ink;
        std::optional<int> band;
    };
    // by kColours: what posters and signs are painted with
    constexpr std::array<Colours, 14> kColourings{{{9, 0},
                                                   {9, 4},
                                                   {9, 3},
                                                   {9, 8},
                                                   {9, 5},
                                                   {2, 0},
                                                   {2, 8},
                                                   {8, 2},
                                                   {0, 9},
                                                   {8, 9},
                                                   {4, 9},
                                                   {9, {}},
                                                   {2, {}},
                                                   {0, {}}}};
    Lettering lettering;
    lettering.words = std::move(words);
    lettering.place = random.chance(0.15) ? 1 : random.chance(0.6) ? 0 : 2;
    lettering.face = random.below(static_cast<int>(kTypefaces.size()));
    const Colours& colours =
        kColourings[static_cast<std::size_t>(random.below(kColourings.size()))];
    lettering.colour = colours.ink;
    lettering.band = colours.band;
    std::vector<int> fitting;
    for (const int size : {2, 3, 4}) {
        lettering.size = size;
        const Box box = letteringBox(lettering, grid);
        if (box.height > 0 && box.height <= grid.rows / 2.0)
            fitting.push_back(size);
    }
    if (fitting.empty())
        return {};
    // two cells are the rule, so that few patterns come often
    lettering.size =
        random.chance(0.7)
            ? fitting.front()
            : fitting[static_cast<std::size_t>(random.below(static_cast<int>(fitting.size())))];
    return lettering;
}

} // namespace depict::world
