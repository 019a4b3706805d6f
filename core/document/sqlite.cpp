#include "document/sqlite.h"

#include "base/error.h"

#include <cerrno>
#include <sqlite3.h>

namespace depict {

namespace {

constexpr int kPatience = 250; // milliseconds for another program that is just closing the file

// SQLite's text is no std::string with zeros in it, and 0 lengths want a pointer all the same.
const char* start(std::string_view text) {
    return text.empty() ? "" : text.data();
}

// The system's own number of the last failure with the database's file or its journal.
int lastSystemError(sqlite3* handle) {
    for (const int file : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
        sqlite3_file* one = nullptr;
        int code = 0;
        if (sqlite3_file_control(handle, "main", file, static_cast<void*>(&one)) == SQLITE_OK &&
            one && one->pMethods &&
            one->pMethods->xFileControl(one, SQLITE_FCNTL_LAST_ERRNO, &code) == SQLITE_OK &&
            code != 0)
            return code;
    }
    return sqlite3_system_errno(handle);
}

} // namespace

void Database::Closer::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

Database::Database(const std::filesystem::path& file, bool mayCreate)
    : m_file(file), m_mayCreate(mayCreate) {
    const std::string name = file.empty() ? ":memory:" : file.string();
    sqlite3* handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | (mayCreate ? SQLITE_OPEN_CREATE : 0);
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags, nullptr);
    m_handle.reset(handle); // also after a failure, says SQLite
    if (code != SQLITE_OK)
        fail(code);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, kPatience);
    // A file may be hostile: its schema must not run functions of ours or write shadow tables.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

void Database::fail(int code) const {
    const std::string name = '"' + m_file.string() + '"';
    const int system = m_handle ? lastSystemError(m_handle.get()) : 0;
    const bool isFull = system == ENOSPC || system == EDQUOT || system == EFBIG;
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Error(ErrorKind::busy, "The project " + name + " is open in another window.");
    case SQLITE_FULL:
        throw Error(ErrorKind::diskFull, "There is no space left to write " + name + ".");
    case SQLITE_NOMEM:
        throw Error(ErrorKind::outOfMemory, "There is not enough memory for " + name + ".");
    case SQLITE_NOTADB:
        throw Error(ErrorKind::badFile, name + " is not a Depict project.");
    case SQLITE_CORRUPT:
    case SQLITE_ERROR: // our statements fit our tables: these are others
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        throw Error(ErrorKind::badFile,
                    "The project " + name + " is damaged" +
                        (m_handle ? std::string(" (") + sqlite3_errmsg(m_handle.get()) + ')'
                                  : std::string()) +
                        '.');
    case SQLITE_TOOBIG:
        throw Error(ErrorKind::badRequest, "The picture is too large for a project.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        throw Error(ErrorKind::notWritable, "The project " + name + " can only be read.");
    case SQLITE_CANTOPEN: {
        std::error_code none;
        if (std::filesystem::is_directory(m_file, none))
            throw Error(ErrorKind::badFile, name + " is a folder.");
        const auto folder = m_file.has_parent_path() ? m_file.parent_path() : ".";
        if (!std::filesystem::exists(folder, none))
            throw Error(ErrorKind::notFound, "The folder of " + name + " does not exist.");
        if (!m_mayCreate && !std::filesystem::exists(m_file, none))
            throw Error(ErrorKind::notFound, name + " does not exist.");
        throw Error(ErrorKind::notWritable, "The project " + name + " cannot be opened there.");
    }
    case SQLITE_IOERR:
        if (isFull)
            throw Error(ErrorKind::diskFull, "There is no space left to write " + name + ".");
        if (code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_READ)
            throw Error(ErrorKind::badFile, "The project " + name + " cannot be read.");
        throw Error(ErrorKind::notWritable, "The project " + name + " cannot be written.");
    default:
        throw Error(ErrorKind::internal,
                    "The project " + name + " gave an error: " +
                        (m_handle ? sqlite3_errmsg(m_handle.get()) : sqlite3_errstr(code)) + ".");
    }
}

void Database::run(const std::string& sql) const {
    const int code = sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

Statement Database::prepare(std::string_view sql) const {
    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v2(m_handle.get(), sql.data(), static_cast<int>(sql.size()),
                                        &handle, nullptr);
    if (code != SQLITE_OK)
        fail(code);
    return {*this, handle};
}

std::int64_t Database::number(std::string_view sql) const {
    Statement statement = prepare(sql);
    return statement.step() ? statement.number(0) : 0;
}

bool Database::isReadOnly() const {
    return sqlite3_db_readonly(m_handle.get(), "main") == 1;
}

// ---- statements

void Statement::Closer::operator()(sqlite3_stmt* handle) const {
    sqlite3_finalize(handle);
}

Statement::Statement(const Database& database, sqlite3_stmt* handle)
    : m_database(&database), m_handle(handle) {}

void Statement::check(int code) const {
    if (code != SQLITE_OK)
        m_database->fail(code);
}

Statement& Statement::bind(int place, std::int64_t number) {
    check(sqlite3_bind_int64(m_handle.get(), place, number));
    return *this;
}

Statement& Statement::bind(int place, std::string_view text) {
    check(sqlite3_bind_text64(m_handle.get(), place, start(text), text.size(), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(int place, std::span<const std::uint8_t> bytes) {
    const void* data = bytes.empty() ? static_cast<const void*>("") : bytes.data();
    check(sqlite3_bind_blob64(m_handle.get(), place, data, bytes.size(), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bindOrNull(int place, std::uint64_t number) {
    if (number != 0)
        return bind(place, static_cast<std::int64_t>(number));
    check(sqlite3_bind_null(m_handle.get(), place));
    return *this;
}

Statement& Statement::bindOrNull(int place, std::string_view text) {
    if (!text.empty())
        return bind(place, text);
    check(sqlite3_bind_null(m_handle.get(), place));
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database->fail(code);
    return false;
}

void Statement::run() {
    while (step()) {
    }
    check(sqlite3_reset(m_handle.get()));
}

std::int64_t Statement::number(int column) const {
    return sqlite3_column_int64(m_handle.get(), column);
}

std::string Statement::text(int column) const {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_handle.get(), column));
    const int size = sqlite3_column_bytes(m_handle.get(), column);
    return data ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}

std::span<const std::uint8_t> Statement::bytes(int column) const {
    const auto* data =
        static_cast<const std::uint8_t*>(sqlite3_column_blob(m_handle.get(), column));
    const int size = sqlite3_column_bytes(m_handle.get(), column);
    return {data, data ? static_cast<std::size_t>(size) : 0};
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}

// ---- transactions

Transaction::Transaction(const Database& database) : m_database(database) {
    m_database.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    // SQLite itself has rolled back after some errors; then there is nothing left to do.
    if (m_isOpen)
        sqlite3_exec(m_database.m_handle.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    m_database.run("COMMIT");
    m_isOpen = false;
}

} // namespace depict
