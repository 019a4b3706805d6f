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

/// Lines of a language's code, a tab and words. Languages whose script cannot be drawn have none of
/// their own and take the English ones.
std::vector<std::vector<std::string>> loadSlogans(const std::filesystem::path& file,
                                                  const Typefaces& typefaces) {
    std::ifstream in(file);
    if (!in)
        throw Error{ErrorKind::notFound, "The file " + file.string() + " is not there."};
    std::vector<std::vector<std::string>> slogans(kLanguages.size());
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        const std::size_t tab = line.find('\t');
        const auto language = indexOf(kLanguages, std::string_view(line).substr(0, tab));
        if (tab == std::string::npos || !language || !typefaces.canWrite(line.substr(tab + 1)))
            throw Error{ErrorKind::badFile, "A line of the file " + file.string() +
                                                " is not a language and words: " + line + "."};
        slogans[static_cast<std::size_t>(*language)].push_back(line.substr(tab + 1));
    }
    for (auto& own : slogans)
        if (own.empty())
            own = slogans.front();
    return slogans;
}

} // namespace

World World::load(const std::filesystem::path& folder) {
    Catalogue catalogue = Catalogue::load(folder);
    std::vector<int> order = loadCommonness(folder / "commonness.tsv", catalogue);
    std::vector<int> rank(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    auto slogans = loadSlogans(folder / "lettering" / "slogans.tsv", catalogue.typefaces());
    return {std::move(catalogue), PhraseBooks::load(folder), std::move(order), std::move(rank),
            std::move(slogans)};
}

} // namespace depict::world
