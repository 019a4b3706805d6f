// Makes <face>.tsv, the outlines that pictures are lettered with, from fonts. Only for changing the
// faces or the characters; Depict itself and training hosts need neither this program nor fonts.
//
//   apt-get install libfreetype-dev fonts-noto-cjk fonts-noto-cjk-extra fonts-noto-core
//   apt-get install fonts-smiley-sans fonts-lxgw-wenkai fonts-lobster
//   g++ -std=c++20 -O1 outlines.cpp $(pkg-config --cflags --libs freetype2) -o /tmp/outlines
//   /tmp/outlines /usr/share/fonts .
//
// A line is a character, a tab and SVG path data in a box 512 units high, 512 wide for Chinese and
// 256 for everything else: the cells that the character fills, see core/world/typefaces.h.
#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_BBOX_H
#include FT_OUTLINE_H

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

namespace {

constexpr double kBox = 512;          // height of the box; Chinese fills it, others half of it
constexpr double kCapital = 0.64;     // height of H, as a share of the box
constexpr double kBaseline = 0.775;   // from the top
constexpr double kWidestLatin = 0.94; // of the half box
constexpr double kChinese = 0.94;     // size of the em square, in the box

struct Source {
    const char* file;
    int face;     // in collections
    double width; // Latin letters are squeezed by this
    double slant; // taken out again: dx per dy
};
struct Face {
    const char* name;
    Source latin, chinese;
};
constexpr Face kFaces[] = {
    {"sans",
     {"opentype/noto/NotoSansCJK-Bold.ttc", 7, 1, 0},
     {"opentype/noto/NotoSansCJK-Bold.ttc", 7, 1, 0}},
    {"serif",
     {"truetype/noto/NotoSerif-Bold.ttf", 0, 0.8, 0},
     {"opentype/noto/NotoSerifCJK-Black.ttc", 2, 1, 0}},
    {"display",
     {"truetype/smiley-sans/SmileySans-Oblique.ttf", 0, 1, 0},
     {"truetype/smiley-sans/SmileySans-Oblique.ttf", 0, 1, 0}},
    {"brush",
     {"opentype/lobster/lobster.otf", 0, 0.9, 0},
     {"truetype/lxgw-wenkai/LXGWWenKai-Bold.ttf", 0, 1, 0}},
};

[[noreturn]] void fail(const std::string& sentence) {
    std::cerr << sentence << '\n';
    std::exit(1);
}

/// Turns FreeType's outline into relative path data with whole numbers.
struct Writer {
    double a, e, d, f; // x' = a x + e, y' = d y + f
    std::string data;
    long x = 0, y = 0;
    bool isOpen = false;

    void number(long value, char command) {
        if (command)
            data += command;
        else if (value >= 0)
            data += ' ';
        data += std::to_string(value);
    }
    struct At {
        long x, y;
    };
    At at(const FT_Vector& v) const {
        return {std::lround(a * static_cast<double>(v.x) + e),
                std::lround(d * static_cast<double>(v.y) + f)};
    }
    void points(char command, std::initializer_list<const FT_Vector*> list) {
        At last{x, y};
        for (const FT_Vector* v : list) {
            last = at(*v);
            number(last.x - x, command);
            number(last.y - y, 0);
            command = 0;
        }
        x = last.x;
        y = last.y;
    }
    void close() {
        if (isOpen)
            data += 'z';
        isOpen = false;
    }
};

std::string outline(FT_Face font, Writer writer) {
    const FT_Outline_Funcs steps{
        [](const FT_Vector* to, void* user) {
            auto& w = *static_cast<Writer*>(user);
            w.close();
            const Writer::At p = w.at(*to); // absolute: where a closed outline leaves the pen differs
            w.data += 'M' + std::to_string(p.x) + ' ' + std::to_string(p.y);
            w.x = p.x;
            w.y = p.y;
            w.isOpen = true;
            return 0;
        },
        [](const FT_Vector* to, void* user) {
            static_cast<Writer*>(user)->points('l', {to});
            return 0;
        },
        [](const FT_Vector* by, const FT_Vector* to, void* user) {
            static_cast<Writer*>(user)->points('q', {by, to});
            return 0;
        },
        [](const FT_Vector* one, const FT_Vector* two, const FT_Vector* to, void* user) {
            static_cast<Writer*>(user)->points('c', {one, two, to});
            return 0;
        },
        0, 0};
    if (FT_Outline_Decompose(&font->glyph->outline, &steps, &writer))
        fail("An outline cannot be read.");
    writer.close();
    return writer.data;
}

FT_Face open(FT_Library library, const std::string& folder, const Source& source) {
    FT_Face font = nullptr;
    if (FT_New_Face(library, (folder + '/' + source.file).c_str(), source.face, &font))
        fail(std::string("The font ") + source.file + " cannot be read.");
    return font;
}

bool load(FT_Face font, char32_t c) {
    const FT_UInt glyph = FT_Get_Char_Index(font, c);
    return glyph != 0 && FT_Load_Glyph(font, glyph, FT_LOAD_NO_SCALE) == 0;
}

std::string latin(FT_Face font, const Source& source, char32_t c) {
    if (!load(font, U'H'))
        fail("A font has no H.");
    FT_BBox box;
    FT_Outline_Get_BBox(&font->glyph->outline, &box);
    const double scale = kCapital * kBox / static_cast<double>(box.yMax);
    if (!load(font, c))
        return {};
    FT_Outline_Get_BBox(&font->glyph->outline, &box);
    const double wide = scale * source.width * static_cast<double>(box.xMax - box.xMin);
    const double most = kWidestLatin * kBox / 2;
    const double across = scale * source.width * (wide > most ? most / wide : 1);
    const double middle = across * static_cast<double>(box.xMin + box.xMax) / 2;
    return outline(font, {across, kBox / 4 - middle, -scale, kBaseline * kBox, {}});
}

std::string chinese(FT_Face font, char32_t c) {
    if (!load(font, c))
        return {};
    const double em = font->units_per_EM, scale = kChinese * kBox / em;
    const double advance = static_cast<double>(font->glyph->metrics.horiAdvance);
    // the em square of Chinese fonts reaches from 0.88 above the baseline to 0.12 below
    return outline(font, {scale, kBox / 2 - scale * advance / 2, -scale,
                          kBox / 2 + scale * em * (0.88 - 0.5), {}});
}

std::u32string charactersOf(const std::string& file) {
    std::ifstream in(file);
    if (!in)
        fail("The file " + file + " is not there.");
    std::u32string all;
    for (std::string line; std::getline(in, line);) {
        if (line.rfind("# ", 0) == 0)
            continue;
        for (std::size_t i = 0; i < line.size();) {
            const auto lead = static_cast<unsigned char>(line[i]);
            const int more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
            char32_t c = more == 0 ? lead : lead & (0x3f >> more);
            for (int k = 1; k <= more; ++k)
                c = c << 6 | (static_cast<unsigned char>(line.at(i + static_cast<std::size_t>(k))) & 0x3f);
            all += c;
            i += static_cast<std::size_t>(more) + 1;
        }
    }
    return all;
}

std::string utf8(char32_t c) {
    if (c < 0x80)
        return {static_cast<char>(c)};
    if (c < 0x800)
        return {static_cast<char>(0xc0 | c >> 6), static_cast<char>(0x80 | (c & 0x3f))};
    return {static_cast<char>(0xe0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3f)),
            static_cast<char>(0x80 | (c & 0x3f))};
}

} // namespace

int main(int count, char** arguments) {
    if (count != 3)
        fail("Usage: outlines FOLDER-OF-FONTS FOLDER-OF-THE-DATA");
    const std::string fonts = arguments[1], data = arguments[2];
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library))
        fail("FreeType cannot be started.");
    const std::u32string characters = charactersOf(data + "/characters.txt");
    for (const Face& face : kFaces) {
        FT_Face const small = open(library, fonts, face.latin);
        FT_Face const large = open(library, fonts, face.chinese);
        FT_Face const usual = open(library, fonts, kFaces[0].chinese);
        std::ofstream out(data + '/' + face.name + ".tsv");
        for (const char32_t c : characters) {
            const bool isChinese = c >= 0x2e80;
            std::string path = isChinese ? chinese(large, c) : latin(small, face.latin, c);
            if (path.empty()) { // the usual face lends what a face lacks
                std::cerr << face.name << " lacks " << utf8(c) << '\n';
                path = isChinese ? chinese(usual, c) : latin(usual, kFaces[0].latin, c);
            }
            if (path.empty())
                fail("No font has " + utf8(c));
            out << utf8(c) << '\t' << path << '\n';
        }
    }
    return 0;
}
