#include "generation/scripted_painter.h"

#include "base/random.h"
#include "image/resample.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <utility>

namespace depict {

namespace {

constexpr int kCellPixels = 32;
constexpr int kCodesPerCell = 4; // red, green, blue, texture: 0 … 511 each
constexpr int kCodes = 512;

using Kind = GenerationEvent::Kind;

// FNV-1a: the same on every machine.
std::uint64_t hashOf(const std::string& words) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : words)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash;
}

GridSize gridFor(const GenerationRequest& request) {
    if (request.grid != GridSize{})
        return request.grid;
    const Size size = request.inputs[0].size();
    const double area = static_cast<double>(size.width) * size.height;
    // No more cells than are possible, in the picture's proportions.
    const double most = static_cast<double>(kMostCells) * kCellPixels * kCellPixels;
    const double scale = std::min(1.0, std::sqrt(most / area)) / kCellPixels;
    const auto side = [scale](int pixels) {
        return std::clamp(static_cast<int>(pixels * scale), kSmallestGridSide, kLargestGridSide);
    };
    return {side(size.height), side(size.width)};
}

// A colour that drifts over the picture from one hue to another; a little different in every cell.
void sampleCodes(std::uint64_t seed, std::uint64_t words, GridSize grid, int cell,
                 std::int32_t* codes) {
    const double down = static_cast<double>(cell / grid.columns) / grid.rows;
    const double along = static_cast<double>(cell % grid.columns) / grid.columns;
    const double hue = uniformAt(seed, words, 0) * 6.283, turn = 1 + 2 * uniformAt(seed, words, 1);
    for (int c = 0; c < 3; ++c) {
        const double wave = std::sin(hue + 2.094 * c + turn * down + 0.8 * std::sin(3 * along));
        const double grain = uniformAt(seed, words + 1, static_cast<std::uint64_t>(cell)) - 0.5;
        codes[c] = std::clamp(static_cast<int>((0.55 + 0.32 * wave + 0.12 * grain) * kCodes), 0,
                              kCodes - 1);
    }
    codes[3] = static_cast<std::int32_t>(
        philox(seed, words + 2, static_cast<std::uint64_t>(cell))[0] % kCodes);
}

void encodeCell(const Image& source, const Rect& area, std::int32_t* codes) {
    int sum[3] = {};
    for (int y = area.y; y < area.bottom(); ++y)
        for (int x = area.x; x < area.right(); ++x)
            for (int c = 0; c < 3; ++c)
                sum[c] += source.row(y)[4 * x + c];
    for (int c = 0; c < 3; ++c)
        codes[c] = sum[c] * 2 / (area.width * area.height);
    codes[3] = 0;
}

// A block in the codes' colour: lit from a side that the texture code chooses.
Image decodeCell(const std::int32_t* codes) {
    PixelBuffer pixels({kCellPixels, kCellPixels});
    const int slopeX = codes[3] % 8 - 4, slopeY = codes[3] / 8 % 8 - 4;
    for (int y = 0; y < kCellPixels; ++y) {
        std::uint8_t* p = pixels.row(y);
        for (int x = 0; x < kCellPixels; ++x, p += 4) {
            const int light = (slopeX * (x - kCellPixels / 2) + slopeY * (y - kCellPixels / 2)) / 8;
            for (int c = 0; c < 3; ++c)
                p[c] = static_cast<std::uint8_t>(std::clamp(codes[c] / 2 + light, 0, 255));
            p[3] = 255;
        }
    }
    return std::move(pixels).freeze();
}

// One variant of a picture in the making.
class Painting {
public:
    Painting(const GenerationRequest& request, const ScriptedPainterOptions& options,
             JobControl& control, int variant)
        : m_request(request), m_options(options), m_control(control), m_variant(variant),
          m_seed(request.sampling.seed + static_cast<std::uint64_t>(variant)),
          m_words(hashOf(request.words)),
          m_grid(gridFor(request)), m_size{m_grid.columns * kCellPixels, m_grid.rows * kCellPixels},
          m_tokens(m_grid, kCodesPerCell), m_canvas(m_size),
          m_confidence(static_cast<std::size_t>(m_grid.cells()), 0.0F) {
        if (!request.mask)
            return;
        m_source = resampled(request.inputs[0].toRgba8(), m_size);
        m_mask = resampled(*request.mask, m_size);
        m_canvas.setIccProfile(m_source.iccProfile());
    }

    // False when it was stopped before its end.
    bool paint() {
        if (m_variant == 0)
            emit(event(Kind::started, m_request.inputs.empty() ? Stage::painting : Stage::reading));
        emit(event(Kind::stage, Stage::painting));
        std::vector<Patch> patches;
        for (int cell = 0; cell < m_grid.cells(); ++cell) {
            if (m_options.beforeCell)
                m_options.beforeCell(m_variant, cell);
            if (cell == m_options.outOfMemoryAtCell)
                throw std::bad_alloc();
            if (cell == m_options.failAtCell)
                throw Error(ErrorKind::device, "The scripted painter was told to fail at cell " +
                                                   std::to_string(cell) + ".");
            if (!m_control.proceed()) {
                end(Kind::cancelled, true);
                return false;
            }
            patches.push_back(paintCell(cell));
            if (static_cast<int>(patches.size()) >= m_options.cellsPerStep ||
                cell + 1 == m_grid.cells())
                emitPainted(std::exchange(patches, {}), cell + 1);
        }
        end(Kind::finished, m_variant + 1 == m_request.variants);
        return true;
    }

private:
    GenerationEvent event(Kind kind, Stage stage) const {
        GenerationEvent event;
        event.kind = kind;
        event.variant = m_variant;
        event.stage = stage;
        event.grid = m_grid;
        event.canvas = m_size;
        event.cellsPainted = m_painted;
        return event;
    }

    void emit(GenerationEvent event) { m_control.emit(std::move(event)); }

    void emitPainted(std::vector<Patch> patches, int end) {
        GenerationEvent painted = event(Kind::painted, Stage::painting);
        painted.cellCount = static_cast<int>(patches.size());
        painted.firstCell = end - painted.cellCount;
        painted.patches = std::move(patches);
        painted.codes.assign(m_tokens.cell(painted.firstCell),
                             m_tokens.cell(painted.firstCell) + painted.cellCount * kCodesPerCell);
        emit(std::move(painted));
    }

    void end(Kind kind, bool isLast) {
        GenerationEvent last = event(kind, Stage::done);
        last.tokens = m_tokens;
        last.picture = std::move(m_canvas).freeze();
        if (m_request.mask && kind == Kind::finished) // at the size of what it was made from
            last.picture =
                blend(m_request.inputs[0], resampled(last.picture, m_request.inputs[0].size()),
                      *m_request.mask);
        last.confidence = m_confidence;
        last.isLast = isLast;
        emit(std::move(last));
    }

    bool isKept(int cell) const {
        return !m_request.kept.isEmpty() && m_request.kept.isPainted(cell);
    }

    Patch paintCell(int cell) {
        const Rect area{cell % m_grid.columns * kCellPixels, cell / m_grid.columns * kCellPixels,
                        kCellPixels, kCellPixels};
        std::int32_t* codes = m_tokens.cell(cell);
        const Mask part = m_request.mask ? maskOf(area) : Mask();
        float& confidence = m_confidence[static_cast<std::size_t>(cell)];
        confidence = 1;
        if (isKept(cell)) {
            std::copy_n(m_request.kept.cell(cell), kCodesPerCell, codes);
        } else if (m_request.mask && part.isEmpty()) {
            encodeCell(m_source, area, codes);
        } else {
            sampleCodes(m_seed, m_words, m_grid, cell, codes);
            confidence = static_cast<float>(
                0.3 + 0.7 * uniformAt(m_seed, m_words + 3, static_cast<std::uint64_t>(cell)));
        }
        Image pixels = decodeCell(codes);
        if (m_request.mask)
            pixels = blend(m_source.cropped(area), pixels, part);
        m_canvas.paste(pixels, area.x, area.y);
        ++m_painted;
        return {area, std::move(pixels)};
    }

    Mask maskOf(const Rect& area) const {
        Mask part({area.width, area.height});
        for (int y = 0; y < area.height; ++y)
            std::copy_n(m_mask.row(area.y + y) + area.x, area.width, part.row(y));
        return part;
    }

    const GenerationRequest& m_request;
    const ScriptedPainterOptions& m_options;
    JobControl& m_control;
    const int m_variant;
    const std::uint64_t m_seed;
    const std::uint64_t m_words;
    const GridSize m_grid;
    const Size m_size;
    LatentGrid m_tokens;
    PixelBuffer m_canvas;
    std::vector<float> m_confidence;
    Image m_source; // for masks, at the size of the canvas
    Mask m_mask;
    int m_painted = 0;
};

void answer(const GenerationRequest& request, JobControl& control) {
    std::string text = "I see";
    for (const Image& input : request.inputs)
        text += " a picture of " + std::to_string(input.width()) + " x " +
                std::to_string(input.height()) + " pixels,";
    text += request.inputs.empty() ? " no picture." : " and that is all.";
    GenerationEvent event;
    event.stage = Stage::answering;
    control.emit(event);
    for (std::size_t end = 0; end != std::string::npos;) {
        if (!control.proceed()) {
            event.kind = Kind::cancelled;
            event.isLast = true;
            control.emit(event);
            return;
        }
        end = text.find(' ', end + 1);
        event.kind = Kind::said;
        event.text = text.substr(0, end);
        control.emit(event);
    }
    event.kind = Kind::finished;
    event.stage = Stage::done;
    event.isLast = true;
    control.emit(std::move(event));
}

} // namespace

ScriptedPainter::ScriptedPainter(ScriptedPainterOptions options) : m_options(std::move(options)) {}

PainterFacts ScriptedPainter::facts() const {
    return {.modelId = "scripted",
            .deviceName = "no device",
            .shape = {.cellPixels = kCellPixels, .limits = {}},
            .codesPerCell = kCodesPerCell,
            .defaultGuidance = 1,
            .canEdit = true,
            .canAnswer = true,
            .canTalk = true,
            .canMask = true,
            .canSelect = true,
            .languages = {},
            .tasks = {"paint", "poster", "depth", "edges", "segment_all", "detect_all",
                      "set_weather", "set_style", "ask_what", "ask_describe"},
            .mostInputs = 4};
}

void ScriptedPainter::run(const GenerationRequest& request, JobControl& control) {
    if (request.reply == Reply::words) {
        answer(request, control);
        return;
    }
    if (!request.kept.isEmpty() && request.kept.codesPerCell() != kCodesPerCell)
        throw Error(ErrorKind::badRequest, "The kept cells were painted by another model.");
    for (int variant = 0; variant < request.variants; ++variant)
        if (!Painting(request, m_options, control, variant).paint())
            return;
}

} // namespace depict
