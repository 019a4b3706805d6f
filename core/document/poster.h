// What lies over a picture and how it is printed: lines of text as values, in pixels of the
// picture. How they look on a screen or a page is up to the interface; nothing here knows fonts.
#pragma once

#include "base/geometry.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace depict {

struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0, alpha = 255;
    friend bool operator==(const Colour&, const Colour&) = default;
};

enum class TextAlignment { start, middle, end }; // in the direction of the writing

/// Some words over the picture. Lengths that belong to the letters are shares of their size (an
/// em), so that a text is made larger by its size alone.
struct TextLayer {
    std::string words;  // UTF-8, lines parted by \n
    std::string family; // of the font; empty = the usual one
    double size = 64;   // pixels of the picture
    int weight = 700;   // 100 … 900
    bool isItalic = false;
    TextAlignment alignment = TextAlignment::middle;
    bool isVertical = false; // from top to bottom, columns from right to left
    Colour colour{255, 255, 255, 255};
    double outline = 0; // ems around the letters
    Colour outlineColour{0, 0, 0, 255};
    double shadow = 0; // ems to the right and down; 0 = none
    double shadowBlur = 0.1;
    Colour shadowColour{0, 0, 0, 160};
    double letterSpacing = 0; // ems between letters
    double lineSpacing = 1.2; // ems from line to line
    double rotation = 0;      // degrees, clockwise
    double x = 0, y = 0;      // of the middle, pixels of the picture
    double width = 0;         // ems after which lines are broken; 0 = nowhere
    friend bool operator==(const TextLayer&, const TextLayer&) = default;
};

/// The sheet that is printed; the picture fills it and its bleed.
struct PrintSize {
    double width = 0, height = 0; // millimetres after trimming; 0 = not for print
    double bleed = 3;             // millimetres that are trimmed off at every side
    double safe = 5;              // millimetres inside the trim that keep free of text
    [[nodiscard]] bool isSet() const { return width > 0 && height > 0; }
    friend bool operator==(const PrintSize&, const PrintSize&) = default;
};

struct Poster {
    std::vector<TextLayer> texts; // from the lowest to the highest
    PrintSize print;
    friend bool operator==(const Poster&, const Poster&) = default;
};

inline constexpr std::size_t kMostTexts = 100;
inline constexpr std::size_t kLongestText = 20000;                 // bytes of one
inline constexpr double kSmallestText = 4, kLargestText = 8192;    // pixels
inline constexpr double kSmallestSheet = 10, kLargestSheet = 5000; // millimetres

/// Sheets that people name.
struct NamedSheet {
    std::string_view name; // in English; the interface translates it
    double width, height;  // millimetres
};
inline constexpr NamedSheet kSheets[] = {{"A3 poster", 297, 420},   {"A4 poster", 210, 297},
                                         {"A5 flyer", 148, 210},    {"A6 postcard", 148, 105},
                                         {"Bookmark 1:3", 50, 150}, {"Cover 2:1", 300, 150}};

/// The same poster on a picture that was scaled, then moved.
[[nodiscard]] Poster moved(const Poster& poster, double scale, double x, double y);

/// The part of the picture that is on the sheet with its bleed: as much as fits its shape, from the
/// middle. The whole picture where no sheet is set.
struct SheetArea {
    double x = 0, y = 0, width = 0, height = 0; // pixels of the picture
    double pixelsPerMillimetre = 0;
};
[[nodiscard]] SheetArea sheetOn(Size picture, const PrintSize& print);

/// Which sorts of a text's settings differ, a bit each; 1 = its place.
[[nodiscard]] unsigned settingsChanged(const TextLayer& a, const TextLayer& b);
/// Whether a person sees the step from `b` to `c` as going on with that from `a` to `b`.
[[nodiscard]] bool isSameSortOfStep(const Poster& a, const Poster& b, const Poster& c);

/// One JSON object; empty for a poster that says nothing.
[[nodiscard]] std::string toJson(const Poster& poster);
/// An empty text is an empty poster. Throws Error(badFile) for anything that toJson() would not
/// write, numbers out of range among it; unknown members are ignored.
[[nodiscard]] Poster posterFromJson(std::string_view json);

} // namespace depict
