#include "image/colour_profile.h"

#ifdef DEPICT_WITH_FILES
#include <lcms2.h>
#include <memory>
#endif

namespace depict {

#ifdef DEPICT_WITH_FILES
namespace {

struct ProfileCloser {
    void operator()(void* profile) const { cmsCloseProfile(profile); }
};
struct TransformCloser {
    void operator()(void* transform) const { cmsDeleteTransform(transform); }
};
using Profile = std::unique_ptr<void, ProfileCloser>;
using Transform = std::unique_ptr<void, TransformCloser>;

void convert(const std::vector<std::uint8_t>& icc, PixelBuffer& pixels) {
    const Profile from(cmsOpenProfileFromMem(icc.data(), static_cast<cmsUInt32Number>(icc.size())));
    const Profile to(cmsCreate_sRGBProfile());
    if (!from || !to || cmsGetColorSpace(from.get()) != cmsSigRgbData)
        return;
    const cmsUInt32Number layout =
        pixels.format() == PixelFormat::rgba8 ? TYPE_RGBA_8 : TYPE_RGBA_16;
    const Transform transform(
        cmsCreateTransform(from.get(), layout, to.get(), layout, INTENT_RELATIVE_COLORIMETRIC,
                           cmsFLAGS_BLACKPOINTCOMPENSATION | cmsFLAGS_COPY_ALPHA));
    if (!transform)
        return;
    for (int y = 0; y < pixels.height(); ++y)
        cmsDoTransform(transform.get(), pixels.row(y), pixels.row(y),
                       static_cast<cmsUInt32Number>(pixels.width()));
}

} // namespace
#endif

Image toSrgb(const Image& image) {
    if (image.iccProfile().empty())
        return image;
    PixelBuffer pixels = image.thaw();
#ifdef DEPICT_WITH_FILES
    convert(image.iccProfile(), pixels);
#endif
    pixels.setIccProfile({});
    return std::move(pixels).freeze();
}

} // namespace depict
