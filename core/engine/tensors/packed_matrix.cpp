#include "engine/tensors/packed_matrix.h"

namespace depict {

PackedMatrix::PackedMatrix(const torch::Tensor& weight, WeightForm form) {
    if (form == WeightForm::bf16)
        m_matrix = PackedLinear(weight);
    else
        m_matrix = QuantisedLinear(weight, form == WeightForm::int8 ? 8 : 4);
}

} // namespace depict
