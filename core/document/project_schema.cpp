#include "document/project_schema.h"

#include "base/error.h"

#include <array>

namespace depict {

namespace {

constexpr std::int64_t kApplicationId = 0x44504354; // "DPCT"

constexpr const char* kFirstSchema = R"(
CREATE TABLE contents (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('picture', 'mask', 'tokens')),
    bytes BLOB NOT NULL
);
CREATE TABLE thumbnails (
    key TEXT PRIMARY KEY NOT NULL REFERENCES contents (key),
    bytes BLOB NOT NULL
);
CREATE TABLE versions (
    id INTEGER PRIMARY KEY,
    parent INTEGER REFERENCES versions (id),
    created INTEGER NOT NULL,
    origin INTEGER NOT NULL CHECK (origin BETWEEN 0 AND 2),
    picture TEXT REFERENCES contents (key),
    tokens TEXT REFERENCES contents (key),
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    columns INTEGER NOT NULL,
    rows_painted INTEGER NOT NULL,
    making TEXT NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    mark INTEGER NOT NULL CHECK (mark BETWEEN 0 AND 2),
    starred INTEGER NOT NULL,
    pruned INTEGER NOT NULL
);
CREATE TABLE painted_rows (
    version INTEGER NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
    row INTEGER NOT NULL,
    top INTEGER NOT NULL,
    pixels BLOB NOT NULL,
    codes BLOB NOT NULL,
    PRIMARY KEY (version, row)
);
CREATE TABLE changes (number INTEGER PRIMARY KEY, change TEXT NOT NULL);
CREATE TABLE answers (
    number INTEGER PRIMARY KEY,
    about INTEGER NOT NULL,
    created INTEGER NOT NULL,
    question TEXT NOT NULL,
    words TEXT NOT NULL
);
CREATE TABLE state (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL);
)";

constexpr const char* kPosters = "ALTER TABLE versions ADD COLUMN poster TEXT NOT NULL DEFAULT ''";

constexpr const char* kConfidences = R"(
CREATE TABLE confidences (
    version INTEGER PRIMARY KEY REFERENCES versions (id) ON DELETE CASCADE,
    cells BLOB NOT NULL
);
)";

/// Step n leads from schema n to n + 1.
constexpr std::array<const char*, kSchemaVersion> kSteps{kFirstSchema, kPosters, kConfidences};

} // namespace

void prepareSchema(const Database& database) {
    const std::int64_t application = database.number("PRAGMA application_id");
    const std::int64_t version = database.number("PRAGMA user_version");
    const bool isEmpty = database.number("SELECT count(*) FROM sqlite_schema") == 0;
    const std::string name = '"' + database.file().string() + '"';
    const bool isNew = isEmpty && application == 0 && version == 0;
    if (!isNew && (application != kApplicationId || version < 1))
        throw Error(ErrorKind::badFile, name + " is not a Depict project.");
    if (version > kSchemaVersion)
        throw Error(ErrorKind::foreignFile,
                    "The project " + name + " was made by a newer version of Depict.");
    for (auto step = static_cast<std::size_t>(version); step < kSteps.size(); ++step) {
        Transaction transaction(database);
        database.run(kSteps[step]);
        database.run("PRAGMA application_id = " + std::to_string(kApplicationId));
        database.run("PRAGMA user_version = " + std::to_string(step + 1));
        transaction.commit();
    }
}

} // namespace depict
