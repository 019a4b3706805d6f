#include "engine/tensors/weight_folder.h"

#include "base/error.h"
#include "engine/config_fields.h"
#include "engine/tensors/safetensors.h"
#include "engine/tensors/torch_zip.h"

#include <algorithm>

namespace depict {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kLargestIndex = 64 << 20;

bool isThere(const fs::path& path) {
    std::error_code failed;
    return fs::symlink_status(path, failed).type() != fs::file_type::not_found && !failed;
}

} // namespace

void WeightFolder::add(const fs::path& path) {
    if (path.extension() == ".safetensors")
        m_tensors.push_back(SafetensorsFile::open(path));
    else
        m_tensors.push_back(TorchZipFile::open(path, path.extension() == ".ckpt"
                                                         ? TorchZipFile::Kind::checkpoint
                                                         : TorchZipFile::Kind::weights));
    m_files.push_back(path);
    for (const auto& name : m_tensors.back().names())
        if (const auto [place, isNew] = m_fileOf.emplace(name, m_tensors.size() - 1); !isNew)
            throw Error(ErrorKind::modelDamaged,
                        "The tensor " + name + " is in " + m_tensors[place->second].fileName() +
                            " and in " + m_tensors.back().fileName() + ".");
}

void WeightFolder::addShards(const fs::path& index) {
    const auto all = readJsonObject(index, kLargestIndex);
    const auto map = all.find("weight_map");
    const auto refuse = [&](const std::string& why) {
        throw Error(ErrorKind::modelDamaged,
                    "The index " + index.filename().string() + " is damaged: " + why + ".");
    };
    if (map == all.end() || !map->is_object() || map->empty())
        refuse("it has no \"weight_map\"");
    std::vector<std::string> shards;
    for (const auto& [name, file] : map->items()) {
        const auto text = file.is_string() ? file.get<std::string>() : std::string();
        if (text.empty() || fs::path(text).filename() != text)
            refuse("the file of " + name + " is not a file name");
        if (std::find(shards.begin(), shards.end(), text) == shards.end())
            shards.push_back(text);
    }
    std::sort(shards.begin(), shards.end());
    for (const auto& shard : shards)
        add(index.parent_path() / shard);
    for (const auto& [name, file] : map->items()) {
        const auto found = m_fileOf.find(name);
        if (found == m_fileOf.end() ||
            m_tensors[found->second].fileName() != file.get<std::string>())
            throw Error(ErrorKind::modelDamaged, "The tensor " + name + " is not in " +
                                                     file.get<std::string>() +
                                                     ", where the index has it.");
    }
}

WeightFolder WeightFolder::open(const fs::path& folder) {
    WeightFolder weights;
    for (const auto* kind : {"model.safetensors", "pytorch_model.bin"}) {
        const auto file = folder / kind;
        auto index = file;
        index += ".index.json";
        if (isThere(index))
            weights.addShards(index);
        else if (isThere(file))
            weights.add(file);
        if (!weights.m_files.empty())
            return weights;
    }
    std::error_code failed;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder, failed))
        if (entry.path().extension() == ".safetensors" && entry.path().stem() != "io")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    if (files.empty() && isThere(folder / "model.ckpt"))
        files.push_back(folder / "model.ckpt");
    if (files.empty())
        throw Error(ErrorKind::modelMissing,
                    "The folder " + folder.string() +
                        " has no weights: neither model.safetensors nor pytorch_model.bin.");
    for (const auto& file : files)
        weights.add(file);
    return weights;
}

std::vector<std::string> WeightFolder::names() const {
    std::vector<std::string> result;
    for (const auto& [name, file] : m_fileOf)
        result.push_back(name);
    return result;
}

std::pair<const MappedTensors*, std::string> WeightFolder::find(const std::string& asked) const {
    const auto name = m_renaming ? m_renaming(asked) : asked;
    const auto found = m_fileOf.find(name);
    return {found == m_fileOf.end() ? nullptr : &m_tensors[found->second], name};
}

bool WeightFolder::contains(const std::string& name) const {
    return find(name).first != nullptr;
}

std::vector<std::int64_t> WeightFolder::shape(const std::string& name) const {
    return tensor(name).sizes().vec();
}

torch::Tensor WeightFolder::tensor(const std::string& asked) const {
    const auto [file, name] = find(asked);
    if (!file)
        throw Error(ErrorKind::modelDamaged, "The model's weights lack " + name + ".");
    auto tensor = file->tensor(name);
    if (!tensor.is_floating_point())
        throw Error(ErrorKind::modelDamaged, "The weights " + name + " are not real numbers.");
    return tensor.to(m_device);
}

torch::Tensor WeightFolder::tensor(const std::string& name, at::IntArrayRef wanted) const {
    auto result = tensor(name);
    if (result.sizes() != wanted) {
        const auto text = [](at::IntArrayRef sides) {
            std::string line;
            for (const auto side : sides)
                line += (line.empty() ? "" : " x ") + std::to_string(side);
            return line.empty() ? "a number" : line;
        };
        throw Error(ErrorKind::modelDamaged, "The weights " + find(name).second + " are " +
                                                 text(result.sizes()) + "; " + text(wanted) +
                                                 " fits the rest of the model.");
    }
    return result;
}

void WeightFolder::release(const std::string& asked) const {
    if (const auto [file, name] = find(asked); file)
        file->release(name);
}

std::uint64_t WeightFolder::parameters() const {
    std::uint64_t count = 0;
    for (const auto& [name, file] : m_fileOf) {
        std::uint64_t each = 1;
        for (const auto side : m_tensors[file].shape(name))
            each *= static_cast<std::uint64_t>(side);
        count += each;
    }
    return count;
}

} // namespace depict
