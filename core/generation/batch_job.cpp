#include "generation/batch_job.h"

#include "base/error.h"
#include "base/utf8.h"
#include "generation/exact_size.h"
#include "generation/known_picture.h"
#include "generation/shapes.h"
#include "generation/source_choice.h"
#include "image/image_file.h"
#include "image/resample.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <limits>
#include <utility>

namespace depict {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestSlug = 48; // bytes of the words in a file's name

// The words as a part of a file's name: letters and digits of any script, dashes between.
std::string slugOf(const std::string& words) {
    std::string slug;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t start = at;
        const auto point = nextCodePoint(words, at);
        if (!point)
            break;
        const bool isPlain = *point < 0x80 && std::isalnum(static_cast<int>(*point)) == 0;
        const bool isBlank = isPlain || (*point >= 0x2000 && *point <= 0x206F) ||
                             (*point >= 0x3000 && *point <= 0x303F) || *point == 0xA0;
        if (slug.size() + (at - start) > kLongestSlug)
            break;
        if (!isBlank)
            slug.append(words, start, at - start);
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    while (!slug.empty() && slug.back() == '-')
        slug.pop_back();
    return slug.empty() ? "picture" : slug;
}

bool leadsOut(const fs::path& name) {
    return name.is_absolute() ||
           std::any_of(name.begin(), name.end(), [](const fs::path& part) { return part == ".."; });
}

GridSize gridOf(const BatchJob& job, const PaintingShape& shape) {
    if (job.size)
        return gridForSize(*job.size, shape);
    return gridForShape(job.shape.empty() ? "1:1" : job.shape, shape);
}

} // namespace

Size sizeFromText(const std::string& text) {
    Size size;
    const char* const end = text.data() + text.size();
    const auto [cross, widthError] = std::from_chars(text.data(), end, size.width);
    if (widthError == std::errc::result_out_of_range)
        size.width = std::numeric_limits<int>::max();
    const bool isCross = cross != end && cross != text.data() && (*cross == 'x' || *cross == 'X');
    const auto [rest, heightError] = std::from_chars(isCross ? cross + 1 : end, end, size.height);
    if (heightError == std::errc::result_out_of_range)
        size.height = std::numeric_limits<int>::max();
    if (!isCross || rest != end || heightError == std::errc::invalid_argument)
        throw Error(ErrorKind::badRequest,
                    "The size \"" + text + "\" is not of the form WIDTHxHEIGHT, such as 1200x628.");
    return size;
}

fs::path outputOf(const BatchJob& job, int number, const fs::path& folder) {
    if (job.out.empty()) {
        char digits[16];
        std::snprintf(digits, sizeof digits, "%04d-", number);
        return folder / fs::path(digits + slugOf(job.words) + ".png");
    }
    const fs::path name(job.out);
    if (leadsOut(name))
        throw Error(ErrorKind::badRequest,
                    "The name \"" + job.out + "\" leads out of the folder for results.");
    if (!formatOfName(name))
        throw Error(ErrorKind::badRequest, "The name \"" + job.out +
                                               "\" does not end in .png, .jpg, .webp, .tif or "
                                               ".exr.");
    return folder / name;
}

std::vector<fs::path> outputsOf(const BatchJob& job, int number, const fs::path& folder) {
    const fs::path file = outputOf(job, number, folder);
    if (job.variants == 1)
        return {file};
    std::vector<fs::path> files;
    for (int variant = 1; variant <= job.variants; ++variant) {
        fs::path numbered = file.parent_path() / file.stem();
        numbered += "-" + std::to_string(variant);
        numbered += file.extension();
        files.push_back(std::move(numbered));
    }
    return files;
}

BatchWork workOf(const BatchJob& job, const PaintingShape& shape, const fs::path& folder) {
    BatchWork work;
    GenerationRequest& request = work.request;
    request.words = job.words;
    request.sampling = job.sampling;
    request.sampling.seed = job.seed.value_or(0);
    request.variants = job.variants;
    request.reply = Reply::picture;
    if (!job.in.empty()) {
        KnownPicture known = readKnownPicture(folder / job.in);
        request.inputs.push_back(std::move(known.picture));
        if (known.plan != ScenePlan{} && job.shape.empty() && !job.size) {
            request.grid = known.grid;
            request.inputPlans.push_back(std::move(known.plan));
        }
    }
    for (const fs::path& file : job.with) {
        request.inputs.push_back(readKnownPicture(folder / file).picture);
        if (!request.inputPlans.empty())
            request.inputPlans.emplace_back();
    }
    if (!job.mask.empty())
        request.mask = Mask::fromImage(readImage(folder / job.mask));
    if (job.in.empty() || job.size || !job.shape.empty()) {
        request.grid = gridOf(job, shape);
        work.exactSize = job.size;
    } else {
        work.isAsInput = true;
        leaveSourceOpen(request);
    }
    validate(request, shape);
    return work;
}

Image finishedPicture(const Image& painted, const BatchWork& work, int source) {
    Image picture = painted;
    if (work.isAsInput)
        picture = resampled(picture, work.request.inputs[static_cast<std::size_t>(source)].size());
    else if (work.exactSize)
        picture = cutToSize(picture, *work.exactSize);
    if (work.request.mask)
        picture = blend(work.request.inputs.front(), picture, *work.request.mask);
    return picture;
}

} // namespace depict
