// Safetensors files: eight bytes of header length, a JSON header, raw little-endian tensors.
// The reader maps the file and checks every field of the header before it believes it.
#pragma once

#include "engine/tensors/mapped_tensors.h"

#include <filesystem>
#include <map>
#include <string>

namespace depict {

class SafetensorsFile : public MappedTensors {
public:
    /// Throws Error(modelMissing) when it is not there, Error(modelDamaged) with one sentence for a
    /// header that is too long, not JSON, of unknown types, with the same name twice, with shapes
    /// that do not match their byte ranges, or with ranges that overlap, leave gaps or reach beyond
    /// the file.
    [[nodiscard]] static SafetensorsFile open(const std::filesystem::path& path);
    [[nodiscard]] const std::map<std::string, std::string>& metadata() const { return m_metadata; }

private:
    void read();
    std::map<std::string, std::string> m_metadata;
};

/// Writes to a temporary name and renames. Tensors may live on any device. Throws
/// Error(notWritable, diskFull).
void writeSafetensors(const std::filesystem::path& path,
                      const std::map<std::string, torch::Tensor>& tensors,
                      const std::map<std::string, std::string>& metadata = {});

} // namespace depict
