// Matrices of a large model on their way from mapped files into the form in which they are used,
// one at a time; rounded ones are kept in a file, so that rounding is done once.
#pragma once

#include "engine/tensors/packed_matrix.h"
#include "engine/tensors/safetensors.h"
#include "engine/tensors/weight_folder.h"

#include <map>
#include <optional>

namespace depict {

class MatrixLoader {
public:
    /// `rounded` may be empty: then nothing is kept. A file there that does not fit is made anew.
    /// `anew`: a file that is there is not used.
    MatrixLoader(const WeightFolder& weights, WeightForm form, std::filesystem::path rounded,
                 bool anew = false);
    /// From now on names and shapes are looked at, and the matrices that are returned are empty.
    void checkOnly() { m_checksOnly = true; }

    struct Part {
        std::string name;
        int outputs = 0;
    };
    /// Matrices [outputs, inputs] below each other as one. Throws Error(modelDamaged).
    [[nodiscard]] PackedMatrix load(const std::vector<Part>& parts, int inputs);
    /// Writes the file of rounded weights where one is to be made. A disk without room is no
    /// error: they are then made again next time.
    void finish();

    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    [[nodiscard]] double roundingError() const {
        return m_matrices > 0 ? m_errors / m_matrices : 0;
    }

private:
    [[nodiscard]] std::optional<QuantisedLinear> kept(const std::string& key, int inputs,
                                                      int outputs) const;
    const WeightFolder& m_weights;
    WeightForm m_form;
    std::filesystem::path m_path;
    std::optional<SafetensorsFile> m_kept;
    std::map<std::string, torch::Tensor> m_made;
    std::uint64_t m_bytes = 0;
    double m_errors = 0;
    int m_matrices = 0;
    bool m_checksOnly = false;
};

} // namespace depict
