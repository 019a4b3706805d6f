// A project: a document in one .depict file, written change by change. Each call that writes is one
// transaction that is on the disk when the call returns, so that a program that is killed, a full
// disk or a pulled plug cost at most what was being written. Everything here blocks; a store is
// used by one thread at a time. All calls throw Error: diskFull, notWritable, badFile (damaged).
#pragma once

#include "document/content.h"
#include "document/document.h"
#include "document/sqlite.h"

#include <filesystem>
#include <span>

namespace depict {

/// A row of cells of a version in work.
struct PaintedRow {
    int row = 0;                     // counted from 0
    int top = 0;                     // line of the picture where the pixels begin
    Image pixels;                    // as wide as the picture; later rows cover earlier ones
    std::vector<std::int32_t> codes; // of all cells of the row
};

class ProjectStore {
public:
    /// Opens a project, or makes a new one where `mayCreate` and there is no file. As long as the
    /// store lives, no other can open the file. Throws Error: notFound, busy (open elsewhere),
    /// badFile (not a project, damaged, cut short), unsupported (made by a newer Depict),
    /// notWritable (file or folder are read-only), diskFull. What was refused is as it was.
    explicit ProjectStore(const std::filesystem::path& file, bool mayCreate = false);
    /// In memory, until it is copied to a file.
    [[nodiscard]] static ProjectStore inMemory();

    /// Empty for one in memory.
    [[nodiscard]] const std::filesystem::path& file() const { return m_database.file(); }

    /// The document, without pixels. Versions that were in work when the program ended become
    /// partial ones of the rows that were written, as an undoable result; those without a row are
    /// dropped.
    [[nodiscard]] Document load();

    // ---- what is written

    /// A version in work. Its request's inputs and mask are kept; their keys are filled in.
    [[nodiscard]] Version begin(Version version, std::span<const Image> inputs,
                                const std::optional<Mask>& mask);
    void addRow(VersionId version, const PaintedRow& row);
    /// The version has its picture now, whole or partial; keys and size are filled in. One that was
    /// never begun is written as well.
    /// `confidence` of its cells, 0 … 1, is kept with it where it is known.
    [[nodiscard]] Version finish(Version version, const Image& picture, const LatentGrid& tokens,
                                 std::span<const float> confidence = {});
    /// It came to nothing.
    void drop(VersionId version);
    void write(const Step& step);
    void write(const Answer& answer);
    [[nodiscard]] ContentKey keep(const Mask& mask);

    // ---- what is read when it is needed; badFile for keys that are not there

    [[nodiscard]] Image picture(const ContentKey& key) const;
    [[nodiscard]] Image thumbnail(const ContentKey& key) const;
    [[nodiscard]] Mask mask(const ContentKey& key) const;
    [[nodiscard]] LatentGrid tokens(const ContentKey& key) const; // empty for an empty key

    /// Of each cell, 0 … 1 in 256 steps; empty where it is not known.
    [[nodiscard]] std::vector<float> confidence(VersionId version) const;

    /// The whole project as another file, which is complete or not there; replaces a project there.
    void copyTo(const std::filesystem::path& file) const;

    /// The file may not grow beyond this; what does not fit is an Error(diskFull). For tests.
    void limitBytes(std::int64_t most) const;

private:
    explicit ProjectStore(Database database);
    [[nodiscard]] std::vector<std::uint8_t> content(const ContentKey& key) const;
    template <typename Content>
    ContentKey keepContent(const Content& content, std::string_view kind);
    ContentKey keepPicture(const Image& picture);
    void writeVersion(const Version& version);
    [[nodiscard]] VersionTree readTree() const;
    [[nodiscard]] Document readDocument() const;
    [[nodiscard]] bool recover(Version version, Document& document);

    Database m_database;
};

} // namespace depict
