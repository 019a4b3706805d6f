#include "base/error.h"

#include <utility>

namespace depict {

Error::Error(ErrorKind kind, std::string detail) : m_kind(kind), m_detail(std::move(detail)) {}

std::string remedy(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::badRequest:
        return "Change the request and try again.";
    case ErrorKind::notFound:
        return "Check the path.";
    case ErrorKind::badFile:
        return "Try another copy of the file, or save it again from the program that made it.";
    case ErrorKind::foreignFile:
        return "Use PNG, JPEG, WebP, TIFF or OpenEXR, or a newer version of Depict.";
    case ErrorKind::unsupported:
        return "Use another task or model.";
    case ErrorKind::notWritable:
        return "Choose another folder, or change its permissions.";
    case ErrorKind::diskFull:
        return "Free some space on the disk, or save to another one.";
    case ErrorKind::outOfMemory:
        return "Close other programs, or choose a smaller picture.";
    case ErrorKind::modelMissing:
        return "Install the model folder again, or choose another one.";
    case ErrorKind::modelDamaged:
        return "Copy the model folder again; its files differ from what they should be.";
    case ErrorKind::busy:
        return "Wait for the running job, or stop it.";
    case ErrorKind::device:
        return "Try --device cpu.";
    case ErrorKind::internal:
        return "This is a fault of Depict; please report it with the sentence above.";
    }
    return {};
}

int exitCode(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::badRequest:
        return 2;
    case ErrorKind::notFound:
        return 3;
    case ErrorKind::badFile:
        return 4;
    case ErrorKind::foreignFile:
    case ErrorKind::unsupported:
        return 5;
    case ErrorKind::notWritable:
    case ErrorKind::diskFull:
        return 6;
    case ErrorKind::outOfMemory:
        return 7;
    case ErrorKind::modelMissing:
    case ErrorKind::modelDamaged:
        return 8;
    case ErrorKind::busy:
    case ErrorKind::device:
        return 9;
    case ErrorKind::internal:
        return 10;
    }
    return 10;
}

} // namespace depict
