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

struct Scene {
    GridSize grid;
    Backdrop backdrop;
    std::optional<int> weather;        // index in kWeather; nothing = as the backdrop is
    int style = 0;                     // index in kStyles; 0 = flat
    std::vector<PlacedObject> objects; // in any order; drawn from far to near
    std::optional<Lettering> lettering;
    friend bool operator==(const Scene&, const Scene&) = default;

    [[nodiscard]] double width() const { return grid.columns; }
    [[nodiscard]] double height() const { return grid.rows; }
};

} // namespace depict::world
