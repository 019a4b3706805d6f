// What a picture of the illustrated world shows, as plain comparable values. The same scene gives
// the same pixels everywhere. Lengths are cells: one cell is 32 painted or 16 reading pixels.
#pragma once

#include "generation/latent_grid.h"
#include "world/catalogue.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace depict::world {

struct Backdrop {
    int id = 0;                // index in kBackdrops
    std::optional<int> colour; // index in kColours; always set for plain, never for others
    std::uint32_t look = 0;    // chooses palette, horizon and layout
    friend bool operator==(const Backdrop&, const Backdrop&) = default;
};

struct Worn {
    int object = 0; // a wearable
    std::optional<int> colour;
    friend bool operator==(const Worn&, const Worn&) = default;
};

struct PlacedObject {
    int object = 0;            // index in the catalogue
    std::optional<int> colour; // nothing = as drawn
    int size = 0;              // -1 small, 0 medium, 1 large
    double x = 0, y = 0;       // middle of the lower edge of what is visible (the foot)
    double side = 4;           // length of the drawing's 32 units
    bool mirrored = false;
    Stands on = Stands::ground; // what carries it here: decides shadow, order and depth
    std::vector<Worn> worn;
    friend bool operator==(const PlacedObject&, const PlacedObject&) = default;
};

/// Words written on the picture, as on posters and banners. Where each character stands follows
/// from this and the grid alone: lettering.h.
struct Lettering {
    std::string words;       // UTF-8; a line feed begins a line, long lines break by themselves
    int place = 0;           // index in kLetteringPlaces
    int size = 2;            // cells that a character is high
    int face = 0;            // index in kTypefaces
    int colour = 9;          // of the characters, index in kColours
    std::optional<int> band; // colour of the band behind them; nothing = a contrasting outline
    friend bool operator==(const Lettering&, const Lettering&) = default;
};

/// Drawn over the finished picture, as one draws into a photograph to point something out.
enum class MarkKind {
    circle, // an ellipse that fills the box
    arrowDown,
    arrowUp,
    arrowLeft,
    arrowRight,
    horizontalLine,
    verticalLine,
    number // a badge
};
struct Mark {
    MarkKind kind = MarkKind::circle;
    double x = 0, y = 0, width = 2, height = 2; // the box that it fills
    int number = 0;                             // 1 … 9, of badges only
    friend bool operator==(const Mark&, const Mark&) = default;
};

/// What spoils the finished picture.
enum class DamageKind { noise, blur, holes, scratches };
struct Damage {
    DamageKind kind = DamageKind::noise;
    std::uint32_t seed = 0; // where and how much
    friend bool operator==(const Damage&, const Damage&) = default;
};

/// The scene is a part of a larger one, whose grid this is; the part begins at this row and column.
/// Places of objects and marks are still counted from the corner of the part.
struct Cutting {
    GridSize whole;
    int row = 0, column = 0;
    friend bool operator==(const Cutting&, const Cutting&) = default;
};

struct Scene {
    GridSize grid;
    Backdrop backdrop;
    std::optional<int> weather;         // index in kWeather; nothing = as the backdrop is
    int style = 0;                      // index in kStyles; 0 = flat
    std::vector<PlacedObject> objects;  // in any order; drawn from far to near
    std::optional<Lettering> lettering; // of scenes that are not cut out
    std::vector<Mark> marks;
    std::optional<Damage> damage;
    std::optional<Cutting> cutting;
    friend bool operator==(const Scene&, const Scene&) = default;

    [[nodiscard]] double width() const { return grid.columns; }
    [[nodiscard]] double height() const { return grid.rows; }
};

} // namespace depict::world
