#include "training/drawn_tones.h"

#include "world/plan.h"
#include "world/render.h"
#include "world/style.h"

#include <torch/torch.h>

namespace depict {

namespace {

using namespace world;

constexpr GridSize kGrid{12, 12};
constexpr int kPixels = 6;    // a cell
constexpr int kEvery = 5;     // pixel is looked at
constexpr double kRidge = 20; // pulls towards colours as they are

std::vector<Scene> allBackdrops() {
    std::vector<Scene> scenes;
    const auto add = [&](const Backdrop& backdrop) {
        Scene& scene = scenes.emplace_back();
        scene.grid = kGrid;
        scene.backdrop = backdrop;
    };
    for (int id = 1; id < static_cast<int>(kBackdrops.size()); ++id)
        for (const std::uint32_t look : {0U, 3U, 6U})
            add({id, {}, look});
    for (int colour = 0; colour < static_cast<int>(kColours.size()); ++colour)
        add({0, colour, 1});
    return scenes;
}

/// R, G, B (0 … 1) and 1 of some of the pixels, [n, 4].
torch::Tensor coloursOf(const Catalogue& catalogue, const std::vector<Scene>& scenes) {
    std::vector<double> values;
    for (const Scene& scene : scenes) {
        const auto picture = render(catalogue, scene, kPixels);
        for (int i = 0; i < picture.width() * picture.height(); i += kEvery) {
            const auto* pixel = picture.row(i / picture.width()) + 4 * (i % picture.width());
            for (int c = 0; c < 3; ++c)
                values.push_back(pixel[c] / 255.0);
            values.push_back(1);
        }
    }
    return torch::tensor(values, torch::kDouble).reshape({-1, 4});
}

} // namespace

void addTones(Looks& looks, const Catalogue& catalogue) {
    const auto scenes = allBackdrops();
    const auto natural = coloursOf(catalogue, scenes);
    const auto square =
        natural.t().mm(natural) + kRidge * torch::eye(4, torch::TensorOptions(torch::kDouble));
    const auto add = [&](int setting, auto&& change) {
        auto changed = scenes;
        for (Scene& scene : changed)
            change(scene);
        const auto off = coloursOf(catalogue, changed).sub(natural).slice(1, 0, 3);
        auto tone = torch::linalg_solve(square, natural.t().mm(off)); // [4, 3]
        tone.slice(0, 0, 3) += torch::eye(3, torch::TensorOptions(torch::kDouble));
        tone = tone.to(torch::kFloat).contiguous();
        std::copy_n(tone.data_ptr<float>(), 12, looks.tones[setting].begin());
    };
    for (int i = 0; i < static_cast<int>(kWeather.size()); ++i)
        add(kWeatherSetting + i, [&](Scene& scene) { scene.weather = i; });
    for (int i = 1; i < static_cast<int>(kStyles.size()); ++i)
        add(kStyleSetting + i, [&](Scene& scene) { scene.style = i; });
}

} // namespace depict
