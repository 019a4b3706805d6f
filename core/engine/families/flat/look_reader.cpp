#include "engine/families/flat/look_reader.h"

#include "base/error.h"
#include "base/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace depict {

namespace {

constexpr int kFiner = kReadingPixels / kLookPoints;
constexpr int kExamples = 4096; // cells from which the colours of numbers are found
constexpr double kRidge = 0.01;

/// The points of a cell (0 … 1) as [16, 16, RGBA], between points along both sides.
std::vector<float> fineOf(const float* look) {
    std::vector<float> fine;
    for (int y = 0; y < kReadingPixels; ++y)
        for (int x = 0; x < kReadingPixels; ++x) {
            const auto along = [](int pixel) {
                const float at =
                    (static_cast<float>(pixel) + 0.5f) / static_cast<float>(kFiner) - 0.5f;
                return std::clamp(at, 0.0f, static_cast<float>(kLookPoints - 1));
            };
            const float u = along(x), v = along(y);
            const int left = static_cast<int>(u), top = static_cast<int>(v);
            const int right = std::min(left + 1, kLookPoints - 1),
                      low = std::min(top + 1, kLookPoints - 1);
            const float fx = u - static_cast<float>(left), fy = v - static_cast<float>(top);
            for (int c = 0; c < 4; ++c) {
                const auto at = [&](int row, int column) {
                    return look[(row * kLookPoints + column) * 4 + c];
                };
                fine.push_back((1 - fy) * ((1 - fx) * at(top, left) + fx * at(top, right)) +
                               fy * ((1 - fx) * at(low, left) + fx * at(low, right)));
            }
        }
    return fine;
}

/// Adds the pixels of a cell over a colour, in -1 … 1.
void addOver(const std::vector<float>& fine, const std::array<float, 3>& paper,
             std::vector<float>& pixels) {
    for (std::size_t i = 0; i < fine.size(); i += 4)
        for (std::size_t c = 0; c < 3; ++c)
            pixels.push_back((fine[i + c] + paper[c] * (1 - fine[i + 3])) * 2 - 1);
}

bool isOpaque(const float* look) {
    for (int i = 3; i < kLookWidth; i += 4)
        if (look[i] < 1)
            return false;
    return true;
}

/// What a colour is a weighted sum of: one, the numbers (0 … 1) and their products.
void addTerms(std::span<const float> numbers, std::vector<float>& terms) {
    terms.push_back(1);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        terms.push_back(numbers[i]);
        for (std::size_t j = 0; j <= i; ++j)
            terms.push_back((numbers[i] - 0.5f) * (numbers[j] - 0.5f));
    }
}

} // namespace

std::vector<std::array<float, 3>> colourTermsOf(const PictureReader& pictures) {
    // Least squares over cells of two colours that pass into each other, softly or sharply.
    Random random(0x5EE7);
    std::vector<float> pixels, means;
    for (int cell = 0; cell < kExamples; ++cell) {
        std::array<float, 3> one{}, other{};
        for (std::size_t c = 0; c < 3; ++c) {
            one[c] = static_cast<float>(random.uniform());
            other[c] = static_cast<float>(random.uniform());
        }
        const double angle = random.uniform(0, 2 * std::numbers::pi), at = random.uniform(-1, 1);
        const double share = random.uniform() * random.uniform(),
                     slope = random.chance(0.5) ? 0.5 : 4;
        std::array<float, 3> sum{};
        for (int i = 0; i < kReadingPixels * kReadingPixels; ++i) {
            const double x = 2 * (i % kReadingPixels + 0.5) / kReadingPixels - 1,
                         y = 2 * (i / kReadingPixels + 0.5) / kReadingPixels - 1;
            const double along = x * std::cos(angle) + y * std::sin(angle) - at;
            const auto t = static_cast<float>(share * std::clamp(along * slope + 0.5, 0.0, 1.0));
            for (std::size_t c = 0; c < 3; ++c) {
                const float value = one[c] + (other[c] - one[c]) * t;
                pixels.push_back(value * 2 - 1);
                sum[c] += value;
            }
        }
        for (const float value : sum)
            means.push_back(value / (kReadingPixels * kReadingPixels));
    }
    const auto levels = static_cast<float>(pictures.config().levels - 1);
    auto read = pictures.numbersOf(pixels, kExamples);
    for (float& number : read)
        number = std::nearbyint(number * levels) / levels;
    const auto each = static_cast<std::size_t>(pictures.config().numbers);
    std::vector<float> terms;
    for (std::size_t at = 0; at < read.size(); at += each)
        addTerms(std::span(read).subspan(at, each), terms);
    const auto rows = torch::tensor(terms).reshape({kExamples, -1}).to(torch::kDouble);
    const auto right = torch::tensor(means).reshape({kExamples, 3}).to(torch::kDouble);
    const auto square = rows.t().mm(rows) + kRidge * torch::eye(rows.size(1), torch::kDouble);
    const auto found =
        torch::linalg_solve(square, rows.t().mm(right)).to(torch::kFloat).contiguous();
    std::vector<std::array<float, 3>> weights(static_cast<std::size_t>(found.size(0)));
    const auto* from = found.data_ptr<float>();
    for (auto& weight : weights)
        for (float& part : weight)
            part = *from++;
    return weights;
}

LookReader::LookReader(const Looks& looks, const PictureReader& pictures)
    : m_looks(looks), m_pictures(pictures) {
    if (looks.colourTerms.size() != colourTermCount(pictures.config()))
        throw Error(ErrorKind::modelDamaged,
                    "The model's picture book is of another picture tokenizer.");
}

std::vector<SeenCell> LookReader::read(const ScenePlan& plan, GridSize grid) const {
    std::vector<SeenCell> result(static_cast<std::size_t>(grid.cells()));
    std::vector<std::size_t> cells; // where something lies
    std::vector<float> pixels;      // of each over black, see-through ones over white too
    const auto scenery = m_looks.scenery(plan, grid);
    std::vector<int> above(static_cast<std::size_t>(grid.columns), -1);
    for (int row = 0, cell = 0; row < grid.rows; ++row)
        for (int column = 0, beside = -1; column < grid.columns; ++column, ++cell) {
            const auto look = m_looks.at(plan, row, column, scenery ? &*scenery : nullptr);
            if (look == CellLook{}) {
                beside = above[static_cast<std::size_t>(column)] = cell;
                continue;
            }
            cells.push_back(static_cast<std::size_t>(cell));
            auto& [about, behind] = result[cells.back()];
            for (const auto point : look)
                about.push_back(static_cast<float>(point) / 255);
            const auto fine = fineOf(about.data());
            addOver(fine, {0, 0, 0}, pixels);
            if (!isOpaque(about.data()))
                addOver(fine, {1, 1, 1}, pixels);
            behind = beside >= 0 ? beside : above[static_cast<std::size_t>(column)];
        }
    if (cells.empty())
        return result;
    constexpr std::size_t kCell = 3 * kReadingPixels * kReadingPixels;
    const auto numbers = m_pictures.numbersOf(pixels, static_cast<int>(pixels.size() / kCell));
    const auto each = static_cast<std::ptrdiff_t>(m_pictures.config().numbers);
    auto from = numbers.begin();
    for (const auto cell : cells) {
        auto& [about, behind] = result[cell];
        const bool opaque = isOpaque(about.data());
        about.insert(about.end(), from, from + each);
        if (opaque) { // over whatever there is, it looks the same
            for (int i = 0; i < 2; ++i)
                about.insert(about.end(), from, from + each);
            behind = -1;
        } else {
            about.insert(about.end(), from + each, from + 2 * each);
            from += each;
        }
        from += each;
        about.resize(static_cast<std::size_t>(width(m_pictures.config())), 0.0f);
    }
    return result;
}

std::array<float, 3> LookReader::colourOf(const std::int32_t* codes) const {
    const auto& config = m_pictures.config();
    std::vector<float> numbers, terms;
    for (int k = 0; k < config.codesPerCell; ++k)
        for (int i = 0, code = codes[k]; i < config.numbers / config.codesPerCell; ++i) {
            numbers.push_back(static_cast<float>(code % config.levels) /
                              static_cast<float>(config.levels - 1));
            code /= config.levels;
        }
    addTerms(numbers, terms);
    std::array<float, 3> colour{};
    for (std::size_t i = 0; i < terms.size(); ++i)
        for (std::size_t c = 0; c < 3; ++c)
            colour[c] += terms[i] * m_looks.colourTerms[i][c];
    for (float& part : colour)
        part = std::clamp(part, 0.0f, 1.0f);
    return colour;
}

void LookReader::putOver(std::span<const Over> cells) const {
    if (cells.empty())
        return;
    std::vector<float> pixels;
    for (const auto& [about, behind] : cells)
        addOver(fineOf(about->data()), colourOf(behind), pixels);
    const auto numbers = m_pictures.numbersOf(pixels, static_cast<int>(cells.size()));
    const auto each = static_cast<std::ptrdiff_t>(m_pictures.config().numbers);
    for (std::size_t i = 0; i < cells.size(); ++i)
        std::copy_n(numbers.begin() + static_cast<std::ptrdiff_t>(i) * each, each,
                    cells[i].numbers->end() - each);
}

} // namespace depict
