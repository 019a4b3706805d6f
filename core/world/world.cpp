#include "world/world.h"

#include "base/error.h"

#include <fstream>
#include <string>

namespace depict::world {
namespace {

std::vector<int> loadCommonness(const std::filesystem::path& file, const Catalogue& catalogue) {
    std::ifstream in(file);
    if (!in)
        throw Error{ErrorKind::notFound, "The file " + file.string() + " is not there."};
    std::vector<int> order;
    std::vector<bool> seen(static_cast<std::size_t>(catalogue.count()));
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line == "id" || line.front() == '#')
            continue;
        const std::optional<int> object = catalogue.find(line);
        if (!object || seen[static_cast<std::size_t>(*object)])
            throw Error{ErrorKind::badFile, "The file " + file.string() +
                                                " names an unknown object or one twice: " + line +
                                                "."};
        seen[static_cast<std::size_t>(*object)] = true;
        order.push_back(*object);
    }
    for (int i = 0; i < catalogue.count(); ++i) // the rest keep the order of objects.tsv
        if (!seen[static_cast<std::size_t>(i)])
            order.push_back(i);
    return order;
}

} // namespace

World World::load(const std::filesystem::path& folder) {
    Catalogue catalogue = Catalogue::load(folder);
    std::vector<int> order = loadCommonness(folder / "commonness.tsv", catalogue);
    std::vector<int> rank(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    return {std::move(catalogue), PhraseBooks::load(folder), std::move(order), std::move(rank)};
}

} // namespace depict::world
