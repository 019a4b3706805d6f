// Failures in the language of the interface: what happened and what helps.
#pragma once

#include "base/error.h"

#include <QString>

namespace depict {

struct ErrorText {
    QString sentence; // what went wrong, by kind, translated
    QString detail;   // names the file, the number, the limit; translated (error_detail.h). May be
                      // empty where the sentence says it all
    QString remedy;   // what a person can do, translated
};

[[nodiscard]] ErrorText errorText(const Error& error);

} // namespace depict
