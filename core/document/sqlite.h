// A thin skin over SQLite: handles that close themselves, and failures as Error. For core/document
// only; the library's header stays in the .cpp file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace depict {

class Statement;

class Database {
public:
    /// Opens a file that exists, or makes an empty one where `mayCreate`. An empty path is a
    /// database in memory. Nothing is read or written yet. Throws Error(notFound, notWritable).
    Database(const std::filesystem::path& file, bool mayCreate);

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    /// One or more statements without results.
    void run(const std::string& sql) const;
    [[nodiscard]] Statement prepare(std::string_view sql) const;
    /// The first column of the first row; 0 for no row.
    [[nodiscard]] std::int64_t number(std::string_view sql) const;
    [[nodiscard]] bool isReadOnly() const;
    /// Throws what SQLite's result `code` means for a person.
    [[noreturn]] void fail(int code) const;

private:
    friend class Statement;
    friend class Transaction;
    struct Closer {
        void operator()(sqlite3* handle) const;
    };
    std::filesystem::path m_file;
    bool m_mayCreate;
    std::unique_ptr<sqlite3, Closer> m_handle;
};

/// Parameters count from 1, columns from 0, as SQLite has it.
class Statement {
public:
    Statement& bind(int place, std::int64_t number);
    Statement& bind(int place, std::string_view text);
    Statement& bind(int place, std::span<const std::uint8_t> bytes);
    /// NULL for 0 or empty.
    Statement& bindOrNull(int place, std::uint64_t number);
    Statement& bindOrNull(int place, std::string_view text);

    /// To the next row; false behind the last.
    bool step();
    /// Runs to the end, and is ready for other parameters.
    void run();

    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] std::string text(int column) const;
    /// Valid until the next step.
    [[nodiscard]] std::span<const std::uint8_t> bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    struct Closer {
        void operator()(sqlite3_stmt* handle) const;
    };
    Statement(const Database& database, sqlite3_stmt* handle);
    void check(int code) const;

    const Database* m_database;
    std::unique_ptr<sqlite3_stmt, Closer> m_handle;
};

/// All or nothing: what is not committed is undone.
class Transaction {
public:
    explicit Transaction(const Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

private:
    const Database& m_database;
    bool m_isOpen = true;
};

} // namespace depict
