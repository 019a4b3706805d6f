// stack.xml, the list of layers in an OpenRaster file.
#pragma once

#include "base/geometry.h"

#include <string>
#include <string_view>
#include <vector>

namespace depict {

struct StackedLayer {
    std::string source; // the entry of its PNG file
    std::string name;
    int x = 0, y = 0;
    double opacity = 1;
    bool isVisible = true;
    friend bool operator==(const StackedLayer&, const StackedLayer&) = default;
};

/// `layers` from the lowest to the highest.
[[nodiscard]] std::string stackXml(Size size, const std::vector<StackedLayer>& layers);

/// The layers, from the lowest to the highest, and the size of the canvas. Groups are flattened:
/// their place, opacity and visibility go over to what is in them. Throws Error(badFile) for
/// anything that is not well-formed, declares entities, or has numbers out of range.
[[nodiscard]] std::vector<StackedLayer> readStackXml(std::string_view xml, Size& size);

} // namespace depict
