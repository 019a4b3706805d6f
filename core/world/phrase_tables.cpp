#include "world/phrase_tables.h"

#include "base/error.h"
#include "world/catalogue.h"
#include "world/phrase_slots.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace depict::world {
namespace {

using Json = nlohmann::json;

constexpr int kLargestNumber = 6;

Json readBook(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error{ErrorKind::notFound,
                    "The phrase book \"" + path.string() + "\" cannot be read."};
    try {
        return Json::parse(file);
    } catch (const Json::exception&) {
        throw Error{ErrorKind::badFile, "The phrase book \"" + path.string() + "\" is not JSON."};
    }
}

/// Fills the tables from a book's JSON; every Json exception means a damaged book.
class Loader {
public:
    explicit Loader(PhraseTables& tables) : m_tables(tables) {}

    void readWords(const Json& book, const std::vector<std::string>& objectIds) {
        const Json& nouns = book.at("nouns");
        for (const std::string& id : objectIds) {
            const Json& entry = nouns.at(id);
            std::vector<PhraseNoun>& words = m_tables.nouns.emplace_back();
            words.push_back(noun(entry));
            if (entry.contains("alt"))
                for (const Json& other : entry.at("alt"))
                    words.push_back(noun(other));
        }
        for (const std::string_view id : kColours)
            m_tables.colours.push_back(forms(book.at("colors").at(id)));
        for (const std::string_view id : kSizes)
            m_tables.sizes.push_back(forms(book.at("sizes").at(id)));
        m_tables.numbers.resize(kLargestNumber + 1);
        for (std::size_t number = 2; number <= kLargestNumber; ++number)
            m_tables.numbers[number] = forms(book.at("numbers").at(std::to_string(number)));
    }

    void readPhrases(const Json& book) {
        m_tables.positions = ways(book.at("positions"), kPositions);
        m_tables.directions = ways(book.at("directions"), kDirections);
        m_tables.relations = ways(book.at("relations"), kRelations);
        m_tables.backdrops = ways(book.at("backdrops"), kBackdrops);
        m_tables.weather = ways(book.at("weather"), kWeather);
        m_tables.styles = ways(book.at("styles"), kStyles);
        const Json& joiners = book.at("joiners");
        m_tables.list = joiners.at("list").get<std::string>();
        m_tables.both = joiners.at("and").get<std::string>();
        m_tables.longList = joiners.value("list_long", "");
        m_tables.longBoth = joiners.value("and_long", "");
    }

    /// Later calls replace the lists of earlier ones.
    void readTemplates(const Json& templates) {
        for (const auto& [name, sentences] : templates.items()) {
            const std::optional<Takes> needs = takes(name);
            if (!needs)
                throw Error{ErrorKind::badFile,
                            "The phrase book has sentences for the unknown task \"" + name + "\"."};
            m_tables.lists[name] = {patterns(sentences), needs->said()};
        }
    }

    /// Last, because patterns name cases too.
    void readCases(const Json& cases) {
        std::vector<std::pair<int, PhraseCase>> read;
        for (const auto& [name, classes] : cases.items()) {
            PhraseCase& grammar = read.emplace_back(m_names[name], PhraseCase{}).second;
            for (const auto& [klass, texts] : classes.items())
                if (klass == "*")
                    grammar.others = patterns(texts);
                else
                    grammar.classes.emplace_back(m_names[klass], patterns(texts));
        }
        m_tables.cases.resize(m_names.count());
        for (auto& [name, grammar] : read)
            m_tables.cases[static_cast<std::size_t>(name)] = std::move(grammar);
    }

private:
    PhraseForms forms(const Json& entry) {
        PhraseForms result;
        for (const auto& [name, text] : entry.items())
            if (text.is_string())
                result.emplace_back(m_names[name], text.get<std::string>());
        return result;
    }
    PhraseNoun noun(const Json& entry) {
        return {m_names[entry.at("class").get<std::string>()], forms(entry)};
    }
    std::vector<PhrasePattern> patterns(const Json& texts) {
        if (texts.is_string())
            return {PhrasePattern::parse(texts.get<std::string>(), m_names)};
        std::vector<PhrasePattern> result;
        for (const Json& text : texts)
            result.push_back(PhrasePattern::parse(text.get<std::string>(), m_names));
        return result;
    }
    template <std::size_t N>
    std::vector<PhraseWays> ways(const Json& table, const std::array<std::string_view, N>& ids) {
        std::vector<PhraseWays> result;
        for (const std::string_view id : ids) {
            PhraseWays& lists = result.emplace_back();
            for (const auto& [name, texts] : table.at(id).items())
                lists.emplace_back(m_names[name], patterns(texts));
        }
        return result;
    }

    PhraseTables& m_tables;
    PhraseNames m_names;
};

} // namespace

PhraseTables PhraseTables::load(const std::filesystem::path& folder, const std::string& language,
                                const std::optional<std::filesystem::path>& own) {
    const std::string fileName = language + ".json";
    Json book = readBook(folder / "phrases" / fileName);
    const Json other = own ? readBook(*own / fileName) : Json::object();
    const std::vector<std::string> objectIds = loadObjectIds(folder);
    try {
        const Json templates = book.at("templates");
        book.update(other); // whole tables replace whole tables, but templates list by list
        PhraseTables tables;
        tables.language = language;
        tables.endonym = book.at("endonym").get<std::string>();
        tables.rightToLeft = book.at("direction") == "rtl";
        Loader loader(tables);
        loader.readWords(book, objectIds);
        loader.readPhrases(book);
        loader.readTemplates(templates);
        if (own)
            loader.readTemplates(other.at("templates"));
        loader.readCases(book.at("np"));
        return tables;
    } catch (const Json::exception&) {
        throw Error{ErrorKind::badFile,
                    "The phrase book of the language \"" + language + "\" is incomplete."};
    }
}

} // namespace depict::world
