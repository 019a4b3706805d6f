#include "document/project_store.h"

#include "base/error.h"
#include "document/document_json.h"
#include "document/project_schema.h"
#include "generation/grid_limits.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

namespace depict {

namespace {

namespace fs = std::filesystem;

// The journal of a file that was not closed lies beside it.
fs::path journalOf(const fs::path& file) {
    return file.string() + "-wal";
}

Database open(const fs::path& file, bool mayCreate) {
    std::error_code none;
    const bool isWhole = !fs::exists(journalOf(file), none); // otherwise pages may be in there
    const auto size = fs::file_size(file, none);
    Database database(file, mayCreate);
    // Nobody else may open it, and no memory is shared: works on any file system.
    database.run("PRAGMA locking_mode = EXCLUSIVE");
    const std::int64_t pages = database.number("PRAGMA page_count");
    const std::int64_t expected = pages * database.number("PRAGMA page_size");
    if (isWhole && !none && expected > static_cast<std::int64_t>(size))
        throw Error(ErrorKind::badFile, "The project \"" + file.string() + "\" is cut short.");
    if (database.isReadOnly())
        throw Error(ErrorKind::notWritable,
                    "The project \"" + file.string() + "\" can only be read.");
    return database;
}

Database prepared(Database database) {
    prepareSchema(database);
    database.run("PRAGMA journal_mode = WAL");
    database.run("PRAGMA synchronous = FULL"); // also against pulled plugs
    database.run("PRAGMA foreign_keys = ON");
    Transaction(database).commit(); // takes the file now, not with the first change
    return database;
}

void setState(const Database& database, std::string_view key, std::string_view value) {
    database.prepare("INSERT OR REPLACE INTO state VALUES (?, ?)")
        .bind(1, key)
        .bind(2, value)
        .run();
}

std::string state(const Database& database, std::string_view key) {
    Statement statement = database.prepare("SELECT value FROM state WHERE key = ?");
    statement.bind(1, key);
    return statement.step() ? statement.text(0) : std::string();
}

std::vector<std::uint8_t> inBytes(std::span<const float> confidence) {
    std::vector<std::uint8_t> bytes;
    bytes.reserve(confidence.size());
    for (const float cell : confidence)
        bytes.push_back(static_cast<std::uint8_t>(std::lround(255 * std::clamp(cell, 0.0F, 1.0F))));
    return bytes;
}

} // namespace

ProjectStore::ProjectStore(Database database) : m_database(prepared(std::move(database))) {}

ProjectStore::ProjectStore(const fs::path& file, bool mayCreate)
    : ProjectStore(open(file, mayCreate)) {}

ProjectStore ProjectStore::inMemory() {
    return ProjectStore(Database({}, true));
}

// ---- writing

template <typename Content>
ContentKey ProjectStore::keepContent(const Content& content, std::string_view kind) {
    const ContentKey key = keyOf(content);
    Statement known = m_database.prepare("SELECT 1 FROM contents WHERE key = ?");
    if (!known.bind(1, key).step())
        m_database.prepare("INSERT INTO contents (key, kind, bytes) VALUES (?, ?, ?)")
            .bind(1, key)
            .bind(2, kind)
            .bind(3, std::span<const std::uint8_t>(toBytes(content)))
            .run();
    return key;
}

ContentKey ProjectStore::keepPicture(const Image& picture) {
    const ContentKey key = keepContent(picture, "picture");
    Statement known = m_database.prepare("SELECT 1 FROM thumbnails WHERE key = ?");
    if (!known.bind(1, key).step())
        m_database.prepare("INSERT INTO thumbnails VALUES (?, ?)")
            .bind(1, key)
            .bind(2, std::span<const std::uint8_t>(thumbnailBytes(picture)))
            .run();
    return key;
}

ContentKey ProjectStore::keep(const Mask& mask) {
    Transaction transaction(m_database);
    const ContentKey key = keepContent(mask, "mask");
    transaction.commit();
    return key;
}

void ProjectStore::writeVersion(const Version& version) {
    const auto number = [](auto value) { return static_cast<std::int64_t>(value); };
    const Labels& labels = version.labels;
    m_database
        .prepare(
            "INSERT INTO versions VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) "
            "DO UPDATE SET picture = excluded.picture, tokens = excluded.tokens, "
            "width = excluded.width, height = excluded.height, rows = excluded.rows, "
            "columns = excluded.columns, rows_painted = excluded.rows_painted, "
            "making = excluded.making")
        .bind(1, number(version.id))
        .bindOrNull(2, version.parent)
        .bind(3, version.created)
        .bind(4, number(version.origin))
        .bindOrNull(5, version.picture)
        .bindOrNull(6, version.tokens)
        .bind(7, number(version.size.width))
        .bind(8, number(version.size.height))
        .bind(9, number(version.grid.rows))
        .bind(10, number(version.grid.columns))
        .bind(11, number(version.rowsPainted))
        .bind(12, makingToJson(version))
        .bind(13, labels.name)
        .bind(14, labels.note)
        .bind(15, number(labels.mark))
        .bind(16, number(labels.isStarred))
        .bind(17, number(labels.isPruned))
        .bind(18, toJson(labels.poster))
        .run();
}

Version ProjectStore::begin(Version version, std::span<const Image> inputs,
                            const std::optional<Mask>& mask) {
    Transaction transaction(m_database);
    version.made.inputs.clear();
    for (const Image& input : inputs)
        version.made.inputs.push_back(keepPicture(input));
    version.made.mask = mask ? keepContent(*mask, "mask") : ContentKey();
    writeVersion(version);
    transaction.commit();
    return version;
}

void ProjectStore::addRow(VersionId version, const PaintedRow& row) {
    Transaction transaction(m_database);
    m_database.prepare("INSERT OR REPLACE INTO painted_rows VALUES (?, ?, ?, ?, ?)")
        .bind(1, static_cast<std::int64_t>(version))
        .bind(2, std::int64_t{row.row})
        .bind(3, std::int64_t{row.top})
        .bind(4, std::span<const std::uint8_t>(toBytes(row.pixels)))
        .bind(5, std::span<const std::uint8_t>(codesToBytes(row.codes)))
        .run();
    transaction.commit();
}

Version ProjectStore::finish(Version version, const Image& picture, const LatentGrid& tokens,
                             std::span<const float> confidence) {
    Transaction transaction(m_database);
    version.picture = keepPicture(picture);
    version.size = picture.size();
    version.tokens = tokens.isEmpty() ? ContentKey() : keepContent(tokens, "tokens");
    writeVersion(version);
    if (!confidence.empty())
        m_database.prepare("INSERT OR REPLACE INTO confidences VALUES (?, ?)")
            .bind(1, static_cast<std::int64_t>(version.id))
            .bind(2, std::span<const std::uint8_t>(inBytes(confidence)))
            .run();
    m_database.prepare("DELETE FROM painted_rows WHERE version = ?")
        .bind(1, static_cast<std::int64_t>(version.id))
        .run();
    transaction.commit();
    return version;
}

void ProjectStore::drop(VersionId version) {
    Transaction transaction(m_database);
    m_database.prepare("DELETE FROM versions WHERE id = ?")
        .bind(1, static_cast<std::int64_t>(version))
        .run();
    transaction.commit();
}

void ProjectStore::write(const Step& step) {
    Transaction transaction(m_database);
    for (const auto& [id, labels] : step.labels)
        m_database
            .prepare("UPDATE versions SET name = ?, note = ?, mark = ?, starred = ?, pruned = ?, "
                     "poster = ? WHERE id = ?")
            .bind(1, labels.name)
            .bind(2, labels.note)
            .bind(3, static_cast<std::int64_t>(labels.mark))
            .bind(4, static_cast<std::int64_t>(labels.isStarred))
            .bind(5, static_cast<std::int64_t>(labels.isPruned))
            .bind(6, toJson(labels.poster))
            .bind(7, static_cast<std::int64_t>(id))
            .run();
    if (step.last)
        m_database.prepare("INSERT OR REPLACE INTO changes VALUES (?, ?)")
            .bind(1, static_cast<std::int64_t>(step.place))
            .bind(2, toJson(*step.last))
            .run();
    m_database.prepare("DELETE FROM changes WHERE number > ? OR number <= ?")
        .bind(1, static_cast<std::int64_t>(step.length))
        .bind(2, static_cast<std::int64_t>(step.forgotten))
        .run();
    setState(m_database, "workspace", toJson(step.workspace));
    setState(m_database, "place", std::to_string(step.place));
    setState(m_database, "length", std::to_string(step.length));
    transaction.commit();
}

void ProjectStore::write(const Answer& answer) {
    Transaction transaction(m_database);
    m_database.prepare("INSERT INTO answers (about, created, question, words) VALUES (?, ?, ?, ?)")
        .bind(1, static_cast<std::int64_t>(answer.about))
        .bind(2, answer.created)
        .bind(3, answer.question)
        .bind(4, answer.words)
        .run();
    transaction.commit();
}

// ---- reading

std::vector<std::uint8_t> ProjectStore::content(const ContentKey& key) const {
    Statement statement = m_database.prepare("SELECT bytes FROM contents WHERE key = ?");
    if (!statement.bind(1, key).step())
        throw Error(ErrorKind::badFile, "The project is damaged: a picture is missing in it.");
    const auto bytes = statement.bytes(0);
    return {bytes.begin(), bytes.end()};
}

Image ProjectStore::picture(const ContentKey& key) const {
    Image picture = pictureFrom(content(key));
    if (keyOf(picture) != key)
        throw Error(ErrorKind::badFile, "The project is damaged: a picture in it has changed.");
    return picture;
}

Image ProjectStore::thumbnail(const ContentKey& key) const {
    Statement statement = m_database.prepare("SELECT bytes FROM thumbnails WHERE key = ?");
    if (!statement.bind(1, key).step())
        return thumbnailOf(picture(key));
    return pictureFrom(statement.bytes(0));
}

std::vector<float> ProjectStore::confidence(VersionId version) const {
    Statement statement = m_database.prepare("SELECT cells FROM confidences WHERE version = ?");
    if (!statement.bind(1, static_cast<std::int64_t>(version)).step())
        return {};
    std::vector<float> cells;
    for (const std::uint8_t cell : statement.bytes(0))
        cells.push_back(static_cast<float>(cell) / 255);
    return cells;
}

Mask ProjectStore::mask(const ContentKey& key) const {
    return maskFrom(content(key));
}

LatentGrid ProjectStore::tokens(const ContentKey& key) const {
    return key.empty() ? LatentGrid() : tokensFrom(content(key));
}

VersionTree ProjectStore::readTree() const {
    VersionTree tree;
    Statement row = m_database.prepare("SELECT * FROM versions ORDER BY id");
    const auto small = [&row](int column, int most) {
        const std::int64_t number = row.number(column);
        if (number < 0 || number > most)
            throw Error(ErrorKind::badFile,
                        "The project is damaged: a version has an impossible size.");
        return static_cast<int>(number);
    };
    while (row.step()) {
        Version version;
        version.id = static_cast<VersionId>(row.number(0));
        version.parent = static_cast<VersionId>(row.number(1));
        version.created = row.number(2);
        version.origin = static_cast<Origin>(small(3, 2));
        version.picture = row.text(4);
        version.tokens = row.text(5);
        version.size = {small(6, kLargestSide), small(7, kLargestSide)};
        version.grid = {small(8, kWidestLimits.largestSide), small(9, kWidestLimits.largestSide)};
        version.rowsPainted = small(10, version.grid.rows);
        readMaking(row.text(11), version);
        version.labels = {
            row.text(12),        row.text(13),        static_cast<ReviewMark>(small(14, 2)),
            row.number(15) != 0, row.number(16) != 0, posterFromJson(row.text(17))};
        tree.add(std::move(version));
    }
    return tree;
}

Document ProjectStore::readDocument() const {
    VersionTree tree = readTree();
    std::vector<Answer> answers;
    Statement answer =
        m_database.prepare("SELECT about, created, question, words FROM answers ORDER BY number");
    while (answer.step())
        answers.push_back({static_cast<VersionId>(answer.number(0)), answer.number(1),
                           answer.text(2), answer.text(3)});
    std::vector<Change> changes;
    Statement change =
        m_database.prepare("SELECT change FROM changes ORDER BY number DESC LIMIT ?");
    change.bind(1, std::int64_t{kMostUndoSteps});
    while (change.step())
        changes.push_back(changeFromJson(change.text(0)));
    std::reverse(changes.begin(), changes.end());
    const std::string written = state(m_database, "workspace");
    Workspace workspace = written.empty() ? Workspace() : workspaceFromJson(written);
    for (VersionId* id : {&workspace.shown, &workspace.input})
        if (!tree.find(*id))
            *id = 0;
    const auto number = [this](std::string_view key) {
        return static_cast<std::size_t>(std::atoll(state(m_database, key).c_str()));
    };
    return {std::move(tree),    std::move(workspace), std::move(answers),
            std::move(changes), number("place"),      number("length")};
}

// ---- copies

void ProjectStore::copyTo(const fs::path& file) const {
    std::error_code none;
    if (fs::exists(file, none)) {
        const Database there = open(file, false); // nobody works with it
        prepareSchema(there);                     // and it is a project
    }
    std::random_device random;
    const fs::path part = file.parent_path() / (".depict-" + std::to_string(random()) + ".part");
    try {
        m_database.prepare("VACUUM INTO ?").bind(1, part.string()).run();
    } catch (const Error& error) {
        fs::remove(part, none);
        if (!fs::exists(file.has_parent_path() ? file.parent_path() : ".", none))
            throw Error(ErrorKind::notFound,
                        "The folder of \"" + file.string() + "\" does not exist.");
        if (error.kind() == ErrorKind::diskFull)
            throw Error(error.kind(), "There is no space left to write \"" + file.string() + "\".");
        throw Error(ErrorKind::notWritable,
                    "The project \"" + file.string() + "\" cannot be written there.");
    }
    fs::rename(part, file, none);
    if (none) {
        fs::remove(part, none);
        throw Error(ErrorKind::notWritable, '"' + file.string() + "\" cannot be replaced.");
    }
}

void ProjectStore::limitBytes(std::int64_t most) const {
    const std::int64_t pages = most / m_database.number("PRAGMA page_size");
    (void)m_database.number("PRAGMA max_page_count = " + std::to_string(pages));
}

} // namespace depict
