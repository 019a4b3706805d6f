// What a piece of code throws, as a value that tests compare.
#pragma once

#include "base/error.h"

#include <optional>

namespace depict::test {

template <typename Code> std::optional<Error> thrownBy(Code code) {
    try {
        (void)code();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

/// True when the code throws this kind with a whole sentence.
template <typename Code> bool throws(ErrorKind kind, Code code) {
    const auto error = thrownBy(code);
    return error && error->kind() == kind && error->detail().ends_with('.');
}

} // namespace depict::test
