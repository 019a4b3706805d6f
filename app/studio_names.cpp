#include "studio_names.h"

#include "options.h"
#include "spoken_names.h"

#include <QCoreApplication>

#include <memory>
#include <mutex>
#include <optional>

namespace depict {
namespace {

/// Reads the books once.
class LazyNames {
public:
    LazyNames(std::filesystem::path worldFolder, std::filesystem::path names, std::string language)
        : m_world(std::move(worldFolder)), m_names(std::move(names)),
          m_language(std::move(language)) {}
    const SpokenNames& get() {
        const std::lock_guard lock(m_mutex);
        if (!m_spoken)
            m_spoken.emplace(m_world, m_names, m_language);
        return *m_spoken;
    }

private:
    const std::filesystem::path m_world, m_names;
    const std::string m_language;
    std::mutex m_mutex;
    std::optional<SpokenNames> m_spoken;
};

/// What is written, drawn over or wrong in a picture, which the world's books do not name.
QString otherName(const PlannedThing& thing) {
    if (thing.colour > 0 || thing.kind < world::kLetteringKind)
        return {}; // single characters say nothing; the place of all words does
    if (thing.kind < world::kMarkKind)
        return QCoreApplication::translate("PlanNames", "words");
    if (thing.kind < world::kDamageKind)
        return QCoreApplication::translate("PlanNames", "a mark");
    return QCoreApplication::translate("PlanNames", "damage");
}

} // namespace

PlanNames planNames(const QString& language) {
    const std::string code = language.section(QLatin1Char('_'), 0, 0).toStdString();
    const bool isKnown = world::indexOf(world::kLanguages, code).has_value();
    const auto worldFolder = resourceFolder("world"), names = resourceFolder("names");
    if (worldFolder.empty() || names.empty())
        return {};
    const auto books = std::make_shared<LazyNames>(worldFolder, names, isKnown ? code : "en");
    return {
        [books] { books->get(); },
        [books](const PlannedThing& thing) {
            const std::string name = books->get().of(thing);
            return name.empty() ? otherName(thing) : QString::fromStdString(name);
        },
        [books](int setting) { return QString::fromStdString(books->get().ofSetting(setting)); }};
}

} // namespace depict
