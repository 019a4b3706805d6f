#include "engine/tensors/matrix_loader.h"

#include "base/error.h"
#include "base/log.h"

namespace depict {

namespace {

constexpr auto kSource = "source"; // what the rounded weights were made from

/// Changes when one of the files does, or how rounded weights lie in memory.
std::string markOf(const WeightFolder& weights, WeightForm form) {
    std::string mark = form == WeightForm::int8 ? "int8 by four" : "int4 by four";
    for (const auto& file : weights.files()) {
        std::error_code failed;
        mark += " " + file.filename().string() + " " +
                std::to_string(std::filesystem::file_size(file, failed)) + " " +
                std::to_string(
                    std::filesystem::last_write_time(file, failed).time_since_epoch().count());
    }
    return mark;
}

} // namespace

MatrixLoader::MatrixLoader(const WeightFolder& weights, WeightForm form,
                           std::filesystem::path rounded, bool anew)
    : m_weights(weights), m_form(form), m_path(std::move(rounded)) {
    std::error_code failed;
    if (form == WeightForm::bf16)
        m_path.clear();
    if (anew || m_path.empty() || !std::filesystem::exists(m_path, failed))
        return;
    try {
        auto file = SafetensorsFile::open(m_path);
        const auto source = file.metadata().find(kSource);
        if (source != file.metadata().end() && source->second == markOf(weights, form))
            m_kept = std::move(file);
    } catch (const Error& error) {
        logMessage(LogLevel::info, error.detail() + " It is made anew.");
    }
}

std::optional<QuantisedLinear> MatrixLoader::kept(const std::string& key, int inputs,
                                                  int outputs) const {
    if (!m_kept || !m_kept->contains(key + ".panels") || !m_kept->contains(key + ".scales"))
        return {};
    return QuantisedLinear(inputs, outputs, m_form == WeightForm::int8 ? 8 : 4,
                           m_kept->tensor(key + ".panels"), m_kept->tensor(key + ".scales"));
}

PackedMatrix MatrixLoader::load(const std::vector<Part>& parts, int inputs) {
    int outputs = 0;
    for (const auto& part : parts)
        outputs += part.outputs;
    const auto& key = parts.front().name;
    if (auto matrix = kept(key, inputs, outputs)) {
        m_bytes += matrix->bytes();
        return *std::move(matrix);
    }
    std::vector<torch::Tensor> tensors;
    for (const auto& part : parts)
        tensors.push_back(m_weights.tensor(part.name, {part.outputs, inputs}));
    if (m_checksOnly)
        return {};
    const auto whole = tensors.size() == 1 ? tensors.front() : torch::cat(tensors, 0);
    PackedMatrix matrix;
    if (m_form == WeightForm::bf16) {
        matrix = PackedLinear(whole);
    } else {
        QuantisedLinear rounded(whole, m_form == WeightForm::int8 ? 8 : 4);
        // The error of a part says enough, and takes no second pass over gigabytes.
        const auto sample = std::min<std::int64_t>(outputs, 128);
        m_errors += rounded.errorOfFirst(whole.narrow(0, 0, sample));
        ++m_matrices;
        if (!m_path.empty()) {
            m_made[key + ".panels"] = rounded.panels();
            m_made[key + ".scales"] = rounded.scales();
        }
        matrix = std::move(rounded);
    }
    for (const auto& part : parts)
        m_weights.release(part.name);
    m_bytes += matrix.bytes();
    return matrix;
}

void MatrixLoader::finish() {
    if (m_made.empty())
        return;
    try {
        writeSafetensors(m_path, m_made, {{kSource, markOf(m_weights, m_form)}});
    } catch (const Error& error) {
        logMessage(LogLevel::warning,
                   error.detail() + " The rounded weights are made again next time.");
    }
    m_made.clear();
}

} // namespace depict
