#include "base/file.h"

#include "base/error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <random>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace depict {

namespace {

namespace fs = std::filesystem;

// An open file that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_number >= 0)
            ::close(m_number);
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Error writeError(const fs::path& path, int code) {
    const std::string name = '"' + path.string() + '"';
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorKind::diskFull, "There is no space left to write " + name + "."};
    case ENOENT:
        if (std::error_code none; fs::is_directory(path.parent_path(), none)) // as in /proc
            return {ErrorKind::notWritable, "The folder of " + name + " takes no files."};
        return {ErrorKind::notFound, "The folder of " + name + " does not exist."};
    case EISDIR:
        return {ErrorKind::notWritable, name + " is a folder."};
    default:
        return {ErrorKind::notWritable, name + " cannot be written: " + std::strerror(code) + "."};
    }
}

// 0, or the error's number.
int writeAll(int file, std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return written < 0 ? errno : ENOSPC;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return 0;
}

fs::path temporaryName(const fs::path& path) {
    std::random_device random;
    return path.parent_path() / (".depict-" + std::to_string(random()) + ".part");
}

void writeDirectly(const fs::path& path, std::span<const std::uint8_t> bytes) {
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    const int code = file.number() < 0 ? errno : writeAll(file.number(), bytes);
    if (code != 0)
        throw writeError(path, code);
}

} // namespace

std::vector<std::uint8_t> readFile(const fs::path& path, std::uint64_t mostBytes) {
    const std::string name = '"' + path.string() + '"';
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0 && (errno == ENOENT || errno == ENOTDIR))
        throw Error(ErrorKind::notFound, name + " does not exist.");
    struct stat facts {};
    if (file.number() < 0 || ::fstat(file.number(), &facts) != 0)
        throw Error(ErrorKind::badFile, name + " cannot be read: " + std::strerror(errno) + ".");
    if (!S_ISREG(facts.st_mode))
        throw Error(ErrorKind::badFile, name + " is not a file.");
    const auto size = static_cast<std::uint64_t>(facts.st_size);
    if (size > mostBytes)
        throw Error(ErrorKind::badRequest, name + " has " + std::to_string(size) +
                                               " bytes; at most " + std::to_string(mostBytes) +
                                               " can be read.");
    std::vector<std::uint8_t> bytes;
    try {
        bytes.resize(size);
    } catch (const std::bad_alloc&) {
        throw Error(ErrorKind::outOfMemory, "There is not enough memory to read " + name + ".");
    }
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::read(file.number(), bytes.data() + done, bytes.size() - done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw Error(ErrorKind::badFile,
                        name + " cannot be read: " + std::strerror(errno) + ".");
        if (got == 0)
            break; // it shrank while we read
        done += static_cast<std::size_t>(got);
    }
    bytes.resize(done);
    return bytes;
}

void writeFile(const fs::path& path, std::span<const std::uint8_t> bytes) {
    std::error_code ignored;
    const auto kind = fs::status(path, ignored).type();
    if (kind == fs::file_type::directory || path.filename().empty())
        throw writeError(path, EISDIR);
    if (kind == fs::file_type::character || kind == fs::file_type::fifo)
        return writeDirectly(path, bytes);
    const bool exists = kind == fs::file_type::regular;
    const fs::path target = exists ? fs::canonical(path, ignored) : path;
    const fs::path temporary = temporaryName(target);
    int code = 0;
    {
        const Descriptor file(
            ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
        if (file.number() < 0)
            throw writeError(path, errno);
        struct stat facts {};
        if (exists && ::stat(target.c_str(), &facts) == 0)
            (void)::fchmod(file.number(), facts.st_mode & 07777);
        code = writeAll(file.number(), bytes);
        if (code == 0 && ::fsync(file.number()) != 0)
            code = errno;
    }
    if (code == 0 && ::rename(temporary.c_str(), target.c_str()) != 0)
        code = errno;
    if (code != 0) {
        ::unlink(temporary.c_str());
        throw writeError(path, code);
    }
}

} // namespace depict
