// The sizes of a decoder-only transformer with a depth head.
#pragma once

#include <array>

namespace depict {

struct TransformerConfig {
    int width = 256;
    int blocks = 8;
    int heads = 4;
    int hidden = 704;                    // of the gated unit
    std::array<int, 3> axes{16, 24, 24}; // share of a head that turns with time, row, column
    double theta = 10000;                // of time; rows and columns turn with kPlaceTheta
    int vocabulary = 8192;               // words and marks
    int codesPerCell = 4;
    int codebook = 512;
    int depthWidth = 192; // of the depth head
    int depthHidden = 384;
    bool plans = false;   // whether positions of a painted picture carry what is planned there
    bool changes = false; // whether plans of edits say what changes (flat_sequence.h)
    bool names = false;   // whether answers name first what they are about
    int looks = 0;        // numbers of what it looks like that they carry too (looks.h); 0 = none
    [[nodiscard]] int headSize() const { return width / heads; }
};

} // namespace depict
