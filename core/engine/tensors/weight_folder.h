// All tensors of a model folder, whichever files they lie in: model.safetensors or its shards,
// pytorch_model.bin or its shards, a model.ckpt, or, in a folder of references, every safetensors
// file that is not the reference itself.
#pragma once

#include "engine/tensors/mapped_tensors.h"

#include <functional>
#include <optional>

namespace depict {

class WeightFolder {
public:
    /// Throws Error(modelMissing) when there is no file of weights or one that the index names is
    /// not there, Error(modelDamaged) for damaged files, tensors that are in two files or are not
    /// in the file that the index names.
    [[nodiscard]] static WeightFolder open(const std::filesystem::path& folder);

    /// What a tensor is called in the files, from the name that is asked for.
    using Renaming = std::function<std::string(const std::string&)>;
    void rename(Renaming renaming) { m_renaming = std::move(renaming); }
    /// Tensors that are asked for from now on lie there.
    void place(torch::Device device) { m_device = device; }

    /// All names as the files have them.
    [[nodiscard]] std::vector<std::string> names() const;
    /// These take names that are asked for; all but contains() throw Error(modelDamaged) for a
    /// tensor that is not there.
    [[nodiscard]] bool contains(const std::string& name) const;
    [[nodiscard]] std::vector<std::int64_t> shape(const std::string& name) const;
    [[nodiscard]] torch::Tensor tensor(const std::string& name) const;
    [[nodiscard]] torch::Tensor tensor(const std::string& name, at::IntArrayRef shape) const;
    void release(const std::string& name) const;

    [[nodiscard]] const std::vector<std::filesystem::path>& files() const { return m_files; }
    [[nodiscard]] std::uint64_t parameters() const;

private:
    void add(const std::filesystem::path& path);
    void addShards(const std::filesystem::path& index);
    [[nodiscard]] std::pair<const MappedTensors*, std::string> find(const std::string& name) const;
    std::vector<std::filesystem::path> m_files;
    std::vector<MappedTensors> m_tensors; // a file
    std::map<std::string, std::size_t> m_fileOf;
    Renaming m_renaming;
    torch::Device m_device = torch::kCPU;
};

} // namespace depict
