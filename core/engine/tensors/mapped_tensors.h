// A file of named tensors, mapped into memory: nothing is read before it is asked for, and what was
// used can be given back to the system. Formats derive from it and fill in the entries.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace depict {

class MappedTensors {
public:
    [[nodiscard]] std::vector<std::string> names() const;
    [[nodiscard]] bool contains(const std::string& name) const { return m_entries.contains(name); }
    /// These throw Error(modelDamaged) when the name is not there.
    [[nodiscard]] std::vector<std::int64_t> shape(const std::string& name) const;
    [[nodiscard]] torch::ScalarType type(const std::string& name) const;
    /// A read-only view of the mapped bytes, which keeps the mapping alive; a copy where they are
    /// not aligned.
    [[nodiscard]] torch::Tensor tensor(const std::string& name) const;
    /// As above, and Error(modelDamaged) unless it has this shape.
    [[nodiscard]] torch::Tensor tensor(const std::string& name, at::IntArrayRef shape) const;
    /// The memory of a tensor that is not needed for now goes back to the system; using it again
    /// reads the file again.
    void release(const std::string& name) const;
    /// The file's name, for sentences.
    [[nodiscard]] const std::string& fileName() const { return m_name; }

protected:
    struct Entry {
        torch::ScalarType type = torch::kFloat;
        std::vector<std::int64_t> shape;
        std::vector<std::int64_t> strides; // empty = contiguous
        std::uint64_t begin = 0, end = 0;  // bytes of the file
    };
    /// Maps the file. Throws Error(modelMissing), and Error(modelDamaged) for what is no file or
    /// shorter than `least` bytes.
    void map(const std::filesystem::path& path, std::size_t least);
    [[nodiscard]] const char* bytes() const;
    [[nodiscard]] std::uint64_t size() const;
    [[noreturn]] void damaged(const std::string& what) const;

    std::map<std::string, Entry> m_entries;

private:
    struct Mapping;
    [[nodiscard]] const Entry& entry(const std::string& name) const;
    std::string m_name;
    std::shared_ptr<Mapping> m_mapping;
};

} // namespace depict
