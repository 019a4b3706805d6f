// Numbers that tell how alike two pictures or answers are. Pictures are rgba8 of one size.
#pragma once

#include "generation/latent_grid.h"
#include "image/image.h"
#include "world/canvas.h"

#include <string>
#include <string_view>
#include <vector>

namespace depict {

/// Decibels of the peak, 255, over the mean squared error of the colours; 99 for equal pictures.
[[nodiscard]] double peakSignalToNoise(const Image& a, const Image& b);

/// Mean of |z - true z| / true z, where z is 1 for what is nearest (white) to 10 for what is
/// farthest (black).
[[nodiscard]] double depthError(const Image& painted, const Image& truth);

/// The class of every pixel: the index in `palette` of its colour, or -1 where none is near.
[[nodiscard]] std::vector<int> classesOf(const Image& picture,
                                         const std::vector<world::Rgb>& palette);
/// Intersection over union of each class that the truth shows, averaged over these classes.
[[nodiscard]] double meanIntersectionOverUnion(const std::vector<int>& painted,
                                               const std::vector<int>& truth, int classes);
/// Of what both pictures show on the nearly black ground of segment pictures; 1 where neither shows
/// anything.
[[nodiscard]] double shownIntersectionOverUnion(const Image& painted, const Image& truth);

/// Cells in which some colour of the pictures differs.
[[nodiscard]] std::vector<bool> changedCells(const Image& before, const Image& after,
                                             GridSize grid);
/// And all their neighbours.
[[nodiscard]] std::vector<bool> grown(const std::vector<bool>& cells, GridSize grid);
/// Mean absolute difference of the colours in each cell, 0 … 255.
[[nodiscard]] std::vector<double> cellDifferences(const Image& a, const Image& b, GridSize grid);

/// Without capitals (Latin), outer and double spaces, and the mark at the end.
[[nodiscard]] std::string normalised(std::string_view answer);

} // namespace depict
