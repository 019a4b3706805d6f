// What an evaluation found, as a table for people and as JSON.
#pragma once

#include "evaluation/eye_check.h"
#include "evaluation/measures.h"

#include <string>
#include <vector>

namespace depict {

struct EvaluationRow {
    std::string task;
    std::string language; // empty = all of them together
    std::string part;     // "", "unseen", "1:1", "wide", "tall"
    int samples = 0;
    double seconds = 0; // of painting or answering
    Measures painted, drawn;
};

struct TokenizerCheck {
    EyeAccuracy judge;    // of pictures that went through it and back
    double decibels = 0;  // mean over them
    double codesUsed = 0; // share of the codebook, 0 where its size is not known
};

struct EvaluationReport {
    std::string modelId, deviceName;
    std::uint64_t seed = 0;
    int cells = 0;
    EyeAccuracy judge;
    TokenizerCheck tokenizer;
    std::vector<EvaluationRow> rows;

    /// The row of this name, added where it is new.
    EvaluationRow& row(const std::string& task, const std::string& language,
                       const std::string& part);
};

/// One line a row; measures in per cent, those of the judge on the drawn results in brackets.
[[nodiscard]] std::vector<std::string> tableOf(const EvaluationReport& report);
[[nodiscard]] std::string toJson(const EvaluationReport& report);

} // namespace depict
