// Failures that a person can do something about. Thrown where the outside world is met (files,
// models, devices, requests, network); caught by the worker loop, by session actions, by main.
#pragma once

#include <exception>
#include <string>

namespace depict {

enum class ErrorKind {
    badRequest,   // something asked for is outside what is possible
    notFound,     // a file or folder is not there
    badFile,      // a file is damaged, truncated or hostile
    foreignFile,  // a file is of a kind or a version that is not known here
    unsupported,  // understood, but this build or model cannot do it
    notWritable,  // no permission to write there
    diskFull,     // no space left
    outOfMemory,  // not enough memory
    modelMissing, // model files are not there
    modelDamaged, // model files are there but wrong
    busy,         // the queue is full
    device,       // the compute device failed
    internal      // our own mistake, reported instead of crashing
};

/// One sentence about what went wrong (`detail`, English, without a remedy) and its kind.
/// `what()` returns the detail.
class Error : public std::exception {
public:
    Error(ErrorKind kind, std::string detail);

    [[nodiscard]] ErrorKind kind() const noexcept { return m_kind; }
    [[nodiscard]] const std::string& detail() const noexcept { return m_detail; }
    [[nodiscard]] const char* what() const noexcept override { return m_detail.c_str(); }

private:
    ErrorKind m_kind;
    std::string m_detail;
};

/// What a person can do about an error of this kind: one English sentence.
[[nodiscard]] std::string remedy(ErrorKind kind);

/// Exit code of depict-cli for this kind (2 = bad request … see README).
[[nodiscard]] int exitCode(ErrorKind kind);

} // namespace depict
