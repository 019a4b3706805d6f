#include "engine/tensors/image_tensor.h"

namespace depict {

torch::Tensor signedPixels(const Image& image) {
    return (bytesOf(image).to(torch::kFloat) / 127.5 - 1)
        .permute({2, 0, 1})
        .unsqueeze(0)
        .contiguous();
}

Image imageOf(const torch::Tensor& pixels) {
    return imageOfBytes(
        ((pixels + 1) / 2 * 255).clamp(0, 255).to(torch::kByte).permute({1, 2, 0}).contiguous());
}

Image imageOfBytes(const torch::Tensor& bytes) {
    const auto flat = bytes.contiguous();
    PixelBuffer buffer({static_cast<int>(flat.size(1)), static_cast<int>(flat.size(0))});
    const auto* from = flat.data_ptr<std::uint8_t>();
    for (int y = 0; y < buffer.height(); ++y)
        for (auto *to = buffer.row(y), *end = to + 4 * buffer.width(); to != end; to += 4) {
            for (int c = 0; c < 3; ++c)
                to[c] = *from++;
            to[3] = 255;
        }
    return std::move(buffer).freeze();
}

torch::Tensor bytesOf(const Image& image) {
    auto result = torch::empty({image.height(), image.width(), 3}, torch::kByte);
    auto* to = result.data_ptr<std::uint8_t>();
    for (int y = 0; y < image.height(); ++y)
        for (const auto *from = image.row(y), *end = from + 4 * image.width(); from != end;
             from += 4)
            for (int c = 0; c < 3; ++c)
                *to++ = from[c];
    return result;
}

} // namespace depict
