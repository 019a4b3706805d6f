#include "image/change_share.h"

#include "image/difference.h"

namespace depict {

std::optional<ChangeShare> changeShare(const Image& before, const Image& after,
                                       const std::optional<Mask>& mask) {
    if (before.isNull() || after.isNull() || before.size() != after.size() ||
        (mask && mask->size() != before.size()))
        return std::nullopt;
    const Difference found = difference(before, after, mask ? &*mask : nullptr);
    if (!mask)
        return ChangeShare{found.all.share(), {}};
    return ChangeShare{found.inside.share(), found.outside.share()};
}

} // namespace depict
