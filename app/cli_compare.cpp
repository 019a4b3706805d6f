#include "base/error.h"
#include "cli_commands.h"
#include "cli_events.h"
#include "cli_output.h"
#include "cli_picture.h"
#include "image/difference.h"
#include "image/image_file.h"

#include <CLI/CLI.hpp>

#include <iomanip>
#include <iostream>
#include <memory>
#include <optional>
#include <sstream>

namespace depict {

namespace {

struct CompareOptions {
    std::filesystem::path before, after, mask, heat;
    bool json = false;
};

Json toJson(const DifferenceCount& count) {
    return {{"pixels", count.pixels},
            {"changed", count.changed},
            {"share", count.share()},
            {"largest", count.largest}};
}

std::string toText(const DifferenceCount& count, int scale) {
    std::ostringstream text;
    text << count.changed << " of " << count.pixels << " pixels differ (" << std::setprecision(3)
         << 100 * count.share() << " %), by " << count.largest << " of " << scale << " at most";
    return text.str();
}

int compare(const CompareOptions& options) {
    if (!options.heat.empty())
        requirePictureFile(options.heat);
    const Image before = readImage(options.before), after = readImage(options.after);
    std::optional<Mask> mask;
    if (!options.mask.empty())
        mask = Mask::fromImage(readImage(options.mask));
    const Difference found = difference(before, after, mask ? &*mask : nullptr);
    if (!options.heat.empty())
        writeImage(options.heat, heatMap(found.strength));
    if (options.json) {
        Json result = {{"command", "compare"},
                       {"size", {found.strength.size().width, found.strength.size().height}},
                       {"scale", found.scale},
                       {"all", toJson(found.all)}};
        if (found.hasMask) {
            result["inside"] = toJson(found.inside);
            result["outside"] = toJson(found.outside);
        }
        if (!found.bounds.isEmpty())
            result["bounds"] = {found.bounds.x, found.bounds.y, found.bounds.width,
                                found.bounds.height};
        if (!options.heat.empty())
            result["heat"] = options.heat.string();
        std::cout << oneLine(result) << '\n';
        return 0;
    }
    if (found.all.changed == 0)
        std::cout << "Not a single pixel differs.\n";
    else
        std::cout << toText(found.all, found.scale) << '\n';
    if (found.hasMask)
        std::cout << "inside the mask   " << toText(found.inside, found.scale)
                  << "\noutside the mask  " << toText(found.outside, found.scale) << '\n';
    return 0;
}

} // namespace

void addCompareCommand(CLI::App& program, Command& chosen) {
    const auto options = std::make_shared<CompareOptions>();
    CLI::App* command =
        program.add_subcommand("compare", "Count which pixels of two pictures differ, and how far");
    command->add_option("BEFORE", options->before, "A picture")->required();
    command->add_option("AFTER", options->after, "Another one of the same size")->required();
    command
        ->add_option("--mask", options->mask,
                     "Count inside and outside of it; white is inside, of the same size")
        ->type_name("FILE");
    command
        ->add_option("--out", options->heat,
                     "Where to write a heat map: black where nothing differs, then from violet to "
                     "yellow")
        ->type_name("FILE");
    command->add_flag("--json", options->json, "Print one JSON object instead of sentences");
    command->footer(
        "Example: depict-cli compare beach.png empty.png --mask dog.png --out heat.png");
    command->callback([options, &chosen] { chosen = [options] { return compare(*options); }; });
}

} // namespace depict
