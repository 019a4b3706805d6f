// Safetensors files: eight bytes of header length, a JSON header, raw little-endian tensors.
// The reader maps the file and checks every field of the header before it believes it.
#pragma once

#include <torch/torch.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace depict {

class SafetensorsFile {
public:
    /// Throws Error(modelMissing) when it is not there, Error(modelDamaged) with one sentence for a
    /// header that is too long, not JSON, of unknown types, with shapes that do not match their
    /// byte ranges, or with ranges that overlap, leave gaps or reach beyond the file.
    [[nodiscard]] static SafetensorsFile open(const std::filesystem::path& path);

    [[nodiscard]] std::vector<std::string> names() const;
    [[nodiscard]] bool contains(const std::string& name) const { return m_entries.contains(name); }
    [[nodiscard]] const std::map<std::string, std::string>& metadata() const { return m_metadata; }
    [[nodiscard]] std::vector<std::int64_t> shape(const std::string& name) const;
    /// A read-only view of the mapped bytes; it keeps the mapping alive. Throws
    /// Error(modelDamaged) when the name is not there.
    [[nodiscard]] torch::Tensor tensor(const std::string& name) const;
    /// As above, and Error(modelDamaged) unless it has this shape.
    [[nodiscard]] torch::Tensor tensor(const std::string& name, at::IntArrayRef shape) const;

private:
    struct Entry {
        torch::ScalarType type = torch::kFloat;
        std::vector<std::int64_t> shape;
        std::uint64_t begin = 0, end = 0;
    };
    struct Mapping;
    std::string m_name;
    std::shared_ptr<Mapping> m_mapping;
    std::uint64_t m_dataOffset = 0;
    std::map<std::string, Entry> m_entries;
    std::map<std::string, std::string> m_metadata;
};

/// Writes to a temporary name and renames. Tensors may live on any device. Throws
/// Error(notWritable, diskFull).
void writeSafetensors(const std::filesystem::path& path,
                      const std::map<std::string, torch::Tensor>& tensors,
                      const std::map<std::string, std::string>& metadata = {});

} // namespace depict
