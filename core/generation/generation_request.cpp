#include "generation/generation_request.h"

#include "base/error.h"
#include "base/utf8.h"
#include "generation/grid_limits.h"

#include <algorithm>
#include <cmath>

namespace depict {

namespace {

[[noreturn]] void refuse(std::string sentence) {
    throw Error(ErrorKind::badRequest, std::move(sentence));
}

std::string text(Size size) {
    return std::to_string(size.width) + " x " + std::to_string(size.height);
}

std::string text(GridSize grid) {
    return std::to_string(grid.columns) + " x " + std::to_string(grid.rows);
}

std::string text(double number) {
    std::string digits = std::to_string(number);
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.ends_with('.'))
        digits.pop_back();
    return digits;
}

void validateWords(const std::string& words) {
    if (words.size() > kLongestWords)
        refuse("The words are " + std::to_string(words.size()) + " bytes long; at most " +
               std::to_string(kLongestWords) + " are possible.");
    if (const auto position = firstIllFormedByte(words))
        refuse("The words are not valid UTF-8 at byte " + std::to_string(*position) + ".");
    if (words.find('\0') != std::string::npos)
        refuse("The words contain a zero byte.");
    std::size_t position = 0;
    while (const auto codePoint = nextCodePoint(words, position))
        if (!isSpace(*codePoint))
            return;
    refuse("The words are empty.");
}

void validateGrid(GridSize grid, const GridLimits& limits) {
    const auto isSide = [&](int side) {
        return side >= limits.smallestSide && side <= limits.largestSide;
    };
    if (!isSide(grid.rows) || !isSide(grid.columns))
        refuse("A picture of " + text(grid) + " cells is not possible; each side is " +
               std::to_string(limits.smallestSide) + " to " + std::to_string(limits.largestSide) +
               " cells.");
    if (grid.cells() > limits.mostCells)
        refuse("A picture of " + text(grid) + " cells has " + std::to_string(grid.cells()) +
               " cells; at most " + std::to_string(limits.mostCells) + " are possible.");
}

void validateMask(const GenerationRequest& request) {
    if (request.inputs.empty())
        refuse("A mask needs a picture that it belongs to.");
    if (request.mask->size() != request.inputs[0].size())
        refuse("The mask is " + text(request.mask->size()) + " pixels, but the picture is " +
               text(request.inputs[0].size()) + ".");
}

void validateSampling(const SamplingSettings& sampling) {
    // Written so that "not a number" is refused too.
    if (!(sampling.temperature >= 0 && sampling.temperature <= kHighestTemperature))
        refuse("The temperature is " + text(sampling.temperature) + "; it can be 0 to " +
               text(kHighestTemperature) + ".");
    if (sampling.topK < 0)
        refuse("Top-k is " + std::to_string(sampling.topK) + "; it can be 0 (all) or more.");
    if (!(sampling.topP > 0 && sampling.topP <= 1))
        refuse("Top-p is " + text(sampling.topP) + "; it can be above 0 and up to 1.");
    if (sampling.guidance && !(*sampling.guidance >= 0 && *sampling.guidance <= kHighestGuidance))
        refuse("The guidance is " + text(*sampling.guidance) + "; it can be 0 to " +
               text(kHighestGuidance) + ".");
}

void validateKept(const LatentGrid& kept, GridSize grid) {
    if (kept.size() != grid)
        refuse("The kept cells belong to a picture of " + text(kept.size()) + " cells, but " +
               text(grid) + " are to be painted.");
    const int prefix = kept.paintedPrefix();
    for (int cell = prefix; cell < grid.cells(); ++cell)
        if (kept.isPainted(cell))
            refuse("Cell " + std::to_string(cell) + " is kept, but cell " + std::to_string(prefix) +
                   " before it is not painted.");
}

} // namespace

void validate(const GenerationRequest& request) {
    validate(request, GridLimits{});
}

std::vector<Exchange> exchangesOf(std::vector<std::string> words) {
    std::vector<Exchange> turns;
    for (std::string& said : words)
        turns.push_back({std::move(said)});
    return turns;
}

void validate(const GenerationRequest& request, const GridLimits& limits) {
    validateWords(request.words);
    if (request.earlier.size() > kMostExchanges)
        refuse("There are " + std::to_string(request.earlier.size()) + " earlier turns; at most " +
               std::to_string(kMostExchanges) + " are possible.");
    for (const Exchange& turn : request.earlier)
        validateWords(turn.words);
    if (std::any_of(request.inputs.begin(), request.inputs.end(),
                    [](const Image& input) { return input.isNull(); }))
        refuse("One of the pictures is empty.");
    const bool isFromInput = request.grid == GridSize{};
    if (!isFromInput)
        validateGrid(request.grid, limits);
    else if (request.inputs.empty() && request.reply != Reply::words)
        refuse("The shape of the picture is missing.");
    if (request.mask)
        validateMask(request);
    validateSampling(request.sampling);
    if (request.variants < 1 || request.variants > kMostVariants)
        refuse("The number of variants is " + std::to_string(request.variants) +
               "; it can be 1 to " + std::to_string(kMostVariants) + ".");
    if (!request.inputPlans.empty() && request.inputPlans.size() != request.inputs.size())
        refuse("There are " + std::to_string(request.inputPlans.size()) + " plans for " +
               std::to_string(request.inputs.size()) + " pictures.");
    if (request.plan && !isFromInput && !isLegal(*request.plan, request.grid))
        refuse("The plan does not fit a picture of " + text(request.grid) + " cells.");
    if (!request.kept.isEmpty())
        validateKept(request.kept, isFromInput ? request.kept.size() : request.grid);
    if (request.keptPlan && !isLegal(*request.keptPlan, request.kept.size()))
        refuse("The plan of the kept cells does not fit them.");
}

} // namespace depict
