// What a project's last program left half-painted becomes versions of so many rows.
#include "base/error.h"
#include "document/content.h"
#include "document/project_store.h"

#include <algorithm>
#include <utility>

namespace depict {

namespace {

// What was written of a version in work, row by row.
struct WrittenRows {
    PixelBuffer pixels;
    LatentGrid tokens;
    int rows = 0;
};

// False where this row cannot follow the ones before it.
bool append(WrittenRows& written, const Version& version, const PaintedRow& row) {
    const GridSize grid = version.grid;
    const auto columns = static_cast<std::size_t>(grid.columns);
    if (row.row != written.rows || row.row >= grid.rows || columns == 0)
        return false;
    if (written.rows == 0) {
        written.pixels = PixelBuffer(version.size, row.pixels.format());
        const auto bytes = written.pixels.bytes();
        std::fill(bytes.begin(), bytes.end(), std::uint8_t{255}); // paper
        written.pixels.setIccProfile(row.pixels.iccProfile());
        if (!row.codes.empty() && row.codes.size() % columns == 0)
            written.tokens = LatentGrid(grid, static_cast<int>(row.codes.size() / columns));
    }
    if (row.pixels.format() != written.pixels.format())
        return false;
    written.pixels.paste(row.pixels, 0, row.top);
    if (row.codes.size() == columns * static_cast<std::size_t>(written.tokens.codesPerCell()))
        std::copy(row.codes.begin(), row.codes.end(),
                  written.tokens.codes().begin() + std::ptrdiff_t(row.row * row.codes.size()));
    ++written.rows;
    return true;
}

} // namespace

Document ProjectStore::load() {
    Document document = readDocument();
    std::vector<Version> interrupted;
    for (const Version& version : document.tree().versions())
        if (version.picture.empty())
            interrupted.push_back(version);
    for (Version& version : interrupted) {
        const VersionId id = version.id;
        if (!recover(std::move(version), document)) {
            drop(id);
            document.drop(id);
        }
    }
    return document;
}

bool ProjectStore::recover(Version version, Document& document) {
    WrittenRows written;
    Statement row = m_database.prepare(
        "SELECT row, top, pixels, codes FROM painted_rows WHERE version = ? ORDER BY row");
    row.bind(1, static_cast<std::int64_t>(version.id));
    try {
        while (row.step())
            if (!append(written, version,
                        {static_cast<int>(row.number(0)), static_cast<int>(row.number(1)),
                         pictureFrom(row.bytes(2)), codesFrom(row.bytes(3))}))
                break;
    } catch (const Error& error) { // a row that is damaged ends what can be saved
        if (error.kind() != ErrorKind::badFile)
            throw;
    }
    if (written.rows == 0)
        return false;
    version.rowsPainted = written.rows;
    version = finish(std::move(version), std::move(written.pixels).freeze(), written.tokens);
    const VersionId id = version.id;
    document.update(std::move(version));
    write(document.result(id, ChangeKind::painted));
    return true;
}

} // namespace depict
