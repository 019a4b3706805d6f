// The drawings and what is known of them (resources/world): loaded once, constant afterwards.
#pragma once

#include "world/drawing.h"
#include "world/typefaces.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace depict::world {

// Fixed ids, in the order of the world's README. Indices into these tables are used everywhere.
inline constexpr std::array<std::string_view, 11> kColours{"red",   "orange", "yellow", "green",
                                                           "blue",  "purple", "pink",   "brown",
                                                           "black", "white",  "gray"};
inline constexpr std::array<std::string_view, 18> kBackdrops{
    "plain", "meadow",    "beach",        "desert",       "snowfield",  "forest",
    "city",  "mountains", "starry_night", "sunset",       "underwater", "space",
    "room",  "street",    "park",         "flower_field", "lake",       "stage"};
inline constexpr std::array<std::string_view, 9> kPositions{
    "left",     "right",     "center",      "top",         "bottom",
    "top_left", "top_right", "bottom_left", "bottom_right"};
inline constexpr std::array<std::string_view, 8> kRelations{
    "left_of", "right_of", "above", "below", "next_to", "in_front_of", "behind", "wearing"};
inline constexpr std::array<std::string_view, 5> kWeather{"sunny", "rainy", "snowy", "foggy",
                                                          "night"};
inline constexpr std::array<std::string_view, 17> kStyles{
    "flat",      "watercolor", "oil_painting", "van_gogh",  "pencil_sketch", "line_art",
    "pixel_art", "old_photo",  "ink_wash",     "neon",      "paper_cut",     "mosaic",
    "comic",     "woodcut",    "pop_art",      "blueprint", "balloon"};
inline constexpr std::array<std::string_view, 3> kLetteringPlaces{"top", "center", "bottom"};
inline constexpr std::array<std::string_view, 4> kTypefaces{"sans", "serif", "display", "brush"};
inline constexpr std::array<std::string_view, 2> kSizes{"small", "large"};
inline constexpr std::array<std::string_view, 4> kDirections{"left", "right", "up", "down"};
inline constexpr std::array<std::string_view, 12> kLanguages{"en", "zh", "ja", "ko", "es", "fr",
                                                             "it", "pt", "de", "ru", "ar", "hi"};
/// Index of an id in one of the tables above, or nothing.
template <std::size_t N>
[[nodiscard]] std::optional<int> indexOf(const std::array<std::string_view, N>& table,
                                         std::string_view id) {
    for (std::size_t i = 0; i < N; ++i)
        if (table[i] == id)
            return static_cast<int>(i);
    return {};
}

enum class Stands { ground, sky, water, table, wall, worn };
enum class Anchor { head, eyes, neck };

struct AnchorPlace {
    double x = 0, y = 0, width = 0, tilt = 0;
};
struct Wearing {
    Anchor at = Anchor::head;
    Vec pin;
    double width = 1;
    std::optional<Drawing> worn; // second drawing for the worn state; pin and width are its own
};

struct ObjectKind {
    std::string id, group;
    Drawing drawing;
    std::vector<Stands> stands;                   // likeliest first
    double scale = 1;                             // natural size, 1 = a dog
    double x = 0, y = 0, width = 32, height = 32; // bounds of what is visible
    bool mayMirror = false;
    bool facesLeft = false, facesRight = false;
    std::vector<Rgb> paintFills; // recolourable fills, main one first; empty = cannot be recoloured
    std::optional<int> paintIs;  // colour as drawn, of paintFills
    std::optional<int> looks;    // dominant colour word, index in kColours
    std::array<std::optional<AnchorPlace>, 3> anchors; // by Anchor
    std::optional<Wearing> wears;
};

class Catalogue {
public:
    /// `folder` = resources/world. Throws Error(notFound, badFile) with the file's name.
    [[nodiscard]] static Catalogue load(const std::filesystem::path& folder);
    [[nodiscard]] const std::vector<ObjectKind>& objects() const { return m_objects; }
    [[nodiscard]] int count() const { return static_cast<int>(m_objects.size()); }
    [[nodiscard]] const ObjectKind& operator[](int index) const {
        return m_objects[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] std::optional<int> find(std::string_view id) const;
    /// What pictures are lettered with.
    [[nodiscard]] const Typefaces& typefaces() const { return m_typefaces; }

private:
    Typefaces m_typefaces;
    std::vector<ObjectKind> m_objects; // in the order of objects.tsv
};

/// The Rgb that stands for a colour of kColours; clearly different from all others.
[[nodiscard]] Rgb canonicalRgb(int colour);
/// The drawing's fills exchanged for a colour of kColours as objects-format.md says (OKLab
/// lightness distances kept; the main fill becomes the canonical Rgb wherever the others leave it
/// room); the drawing itself where it cannot be recoloured.
[[nodiscard]] Drawing recoloured(const ObjectKind& kind, int colour);
/// The same for another drawing with the fills of `kind`, e.g. its worn one.
[[nodiscard]] Drawing recoloured(const ObjectKind& kind, int colour, const Drawing& drawing);

/// What an object looks like: kind, colour, things worn; drawn in its own 32x32 units.
struct Dressed {
    int object = 0;
    std::optional<int> colour;
    std::vector<std::pair<int, std::optional<int>>> worn; // wearable, colour
};
/// A thing as this host wears it, in the host's units. Throws like dressedDrawing().
[[nodiscard]] Drawing wornDrawing(const Catalogue& catalogue, int host, int wearable,
                                  std::optional<int> colour);
/// All paths in drawing order (neck, eyes, head above the host), in the host's units. Throws
/// Error(badRequest) where the host has no such place or the thing cannot be worn.
[[nodiscard]] Drawing dressedDrawing(const Catalogue& catalogue, const Dressed& dressed);

} // namespace depict::world
