#include "cli_output.h"

#include "base/error.h"

#include <string>
#include <system_error>
#include <unistd.h>

namespace depict {

namespace fs = std::filesystem;

void requireWritable(const fs::path& file) {
    std::error_code ignored;
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, ignored))
        throw Error(ErrorKind::notFound, "There is no folder " + folder.string() + ".");
    if (fs::is_directory(file, ignored))
        throw Error(ErrorKind::notWritable,
                    file.string() + " is a folder, so no file can be written there.");
    const bool isThere = fs::exists(file, ignored);
    if (access(folder.c_str(), W_OK) != 0 && !(isThere && access(file.c_str(), W_OK) == 0))
        throw Error(ErrorKind::notWritable,
                    "The folder " + folder.string() + " cannot be written to.");
    if (isThere && access(file.c_str(), W_OK) != 0)
        throw Error(ErrorKind::notWritable, "The file " + file.string() + " cannot be written to.");
}

fs::path variantFile(const fs::path& file, int variant, int variants) {
    if (variants <= 1)
        return file;
    fs::path numbered = file.parent_path() / file.stem();
    numbered += "-" + std::to_string(variant + 1);
    numbered += file.extension();
    return numbered;
}

} // namespace depict
