// Weights as torch.save writes them: a zip file with a pickle and raw numbers. A pickle is a
// program that can call anything; here none is run. The few instructions that describe tensors are
// read as data, and exactly these imports are known:
//   collections.OrderedDict, torch._utils._rebuild_tensor_v2, torch.BFloat16Storage,
//   and, in a model.ckpt only (Emu3.5's picture tokenizer is kept in float), torch.FloatStorage.
// Anything else is refused, whether it would be used or not.
#pragma once

#include "engine/tensors/mapped_tensors.h"

namespace depict {

class TorchZipFile : public MappedTensors {
public:
    enum class Kind { weights, checkpoint };
    /// The tensors are those of the outermost dictionary, or of "state_dict" in it. Throws
    /// Error(modelMissing), and Error(modelDamaged) with one sentence for what is no such file.
    [[nodiscard]] static TorchZipFile open(const std::filesystem::path& path, Kind kind);

private:
    struct Member {
        std::uint64_t begin = 0, end = 0; // bytes of the file
    };
    using Members = std::map<std::string, Member>;
    [[nodiscard]] Members members() const;
    void read(Kind kind);
};

} // namespace depict
