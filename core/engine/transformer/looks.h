// The painter's picture book: a small picture of every kind of thing, and where in its planned
// cells a thing lies. What a plan says of a cell becomes what is roughly to be seen there, so the
// network need not remember every part of every thing in every size; it learns to paint from it.
#pragma once

#include "engine/transformer/scenery.h"
#include "generation/scene_plan.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace depict {

inline constexpr int kTileSide = 48;    // texels along a side of a small picture
inline constexpr int kLookChannels = 5; // R G B, all times A; A; the part that takes a colour
inline constexpr int kLookPoints = 8;   // seen along a side of a cell by the transformer
inline constexpr int kLookWidth = 4 * kLookPoints * kLookPoints; // R G B A at each point

/// R, G, B (times A) and A of all points of a cell, row by row.
using CellLook = std::array<std::uint8_t, kLookWidth>;

/// Where a small picture lies, in cells from the upper left corner of the planned ones.
struct LookPlace {
    float left = 0, top = 0, width = 1, height = 1;
};

/// Plain values; whoever knows the world fills them in.
struct Looks {
    using Tile = std::array<std::uint8_t, kTileSide * kTileSide * kLookChannels>;
    enum Variant { natural, mirrored, worn, kVariants };

    std::vector<Tile> tiles;
    std::vector<float> brightness; // of each tile's part that takes a colour, 0 … 1
    std::array<std::array<std::int32_t, kVariants>, kPlanKinds> tileOf; // -1 = none
    std::array<bool, kPlanKinds> turns{}; // mirrored is the natural tile seen in a mirror
    std::array<std::array<float, 3>, kPlanColours> colours{}; // 0 … 1
    /// Of kind, rows and columns. A thing that is not listed is taken for a larger one that the
    /// picture's edge cuts off below or at a side, or else fills its cells.
    std::map<std::array<int, 3>, LookPlace> places;
    /// Of who wears and what is worn, in widths and heights of the wearer's picture.
    std::map<std::array<int, 2>, LookPlace> wornPlaces;
    /// By setting: the colour that a map of things has wherever no thing of its plan lies.
    std::map<int, std::array<std::uint8_t, 3>> grounds;
    /// How a map shows things: their shapes or frames round them in the colour of their kind, worn
    /// things like their wearers; or white edges.
    enum class MapForm { shapes, frames, edges };
    std::map<int, MapForm> maps; // by setting; other pictures show things as they are
    std::vector<std::array<std::uint8_t, 3>> mapColours; // by kind; empty where there are no maps
    SceneryPages pages;                                  // may be empty
    /// By setting: what a weather or a style makes of a colour of the scenery (R, G, B in 0 … 1,
    /// and 1), as the four rows of a matrix, three columns each. Things are shown as they are: they
    /// are near, and mist and night change them less.
    using Tone = std::array<float, 12>;
    std::map<int, Tone> tones;
    /// What the colour of a cell is a sum of, by the picture tokenizer's numbers: see
    /// colourTermsOf() of the model that owns the book.
    std::vector<std::array<float, 3>> colourTerms;

    Looks() { tileOf.fill({-1, -1, -1}); }

    /// How the plan shows its things, if it is of a map that the book knows.
    [[nodiscard]] std::optional<MapForm> mapForm(const ScenePlan& plan) const;
    /// What the plan says lies behind its things, if it says so much and the book knows it.
    [[nodiscard]] std::optional<Scenery> scenery(const ScenePlan& plan, GridSize grid) const;
    /// What is to be seen on a cell of a legal plan, the nearest thing on top, over the scenery;
    /// nothing = all zero. `place`, on the grid: of a plan's only thing, where it is better known
    /// than by its cells.
    [[nodiscard]] CellLook at(const ScenePlan& plan, int row, int column,
                              const Scenery* scenery = nullptr,
                              const LookPlace* place = nullptr) const;
    /// The same of `points` points along a side: R, G, B (times A) and A of each, row by row.
    [[nodiscard]] std::vector<std::uint8_t> finer(const ScenePlan& plan, int row, int column,
                                                  int points,
                                                  const Scenery* scenery = nullptr) const;
};

/// Throws Error(modelMissing, modelDamaged).
[[nodiscard]] Looks loadLooks(const std::filesystem::path& file);
/// Throws Error(notWritable, diskFull).
void saveLooks(const std::filesystem::path& file, const Looks& looks);

} // namespace depict
