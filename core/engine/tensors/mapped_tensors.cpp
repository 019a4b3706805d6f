#include "engine/tensors/mapped_tensors.h"

#include "base/error.h"

#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace depict {

struct MappedTensors::Mapping {
    void* data = MAP_FAILED;
    std::size_t size = 0;
    ~Mapping() {
        if (data != MAP_FAILED)
            munmap(data, size);
    }
};

void MappedTensors::damaged(const std::string& what) const {
    throw Error(ErrorKind::modelDamaged, "The model file " + m_name + " is damaged: " + what + ".");
}

void MappedTensors::map(const std::filesystem::path& path, std::size_t least) {
    m_name = path.filename().string();
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); // a pipe must not wait
    if (fd < 0)
        throw Error(ErrorKind::modelMissing,
                    "The model file " + path.string() + " cannot be opened.");
    struct stat facts {};
    const bool isFile = fstat(fd, &facts) == 0 && S_ISREG(facts.st_mode);
    m_mapping = std::make_shared<Mapping>();
    m_mapping->size = isFile ? static_cast<std::size_t>(facts.st_size) : 0;
    if (m_mapping->size >= least)
        m_mapping->data = mmap(nullptr, m_mapping->size, PROT_READ, MAP_PRIVATE, fd, 0);
    ::close(fd);
    if (m_mapping->data == MAP_FAILED)
        damaged("it is too short");
}

const char* MappedTensors::bytes() const {
    return static_cast<const char*>(m_mapping->data);
}

std::uint64_t MappedTensors::size() const {
    return m_mapping->size;
}

std::vector<std::string> MappedTensors::names() const {
    std::vector<std::string> result;
    for (const auto& [name, entry] : m_entries)
        result.push_back(name);
    return result;
}

const MappedTensors::Entry& MappedTensors::entry(const std::string& name) const {
    const auto it = m_entries.find(name);
    if (it == m_entries.end())
        damaged("it lacks " + name);
    return it->second;
}

std::vector<std::int64_t> MappedTensors::shape(const std::string& name) const {
    return entry(name).shape;
}

torch::ScalarType MappedTensors::type(const std::string& name) const {
    return entry(name).type;
}

torch::Tensor MappedTensors::tensor(const std::string& name) const {
    const Entry& own = entry(name);
    const auto options = torch::TensorOptions().dtype(own.type);
    auto* data = static_cast<char*>(m_mapping->data) + own.begin;
    if (own.begin % c10::elementSize(own.type) != 0) {
        auto copy = torch::empty(own.shape, options);
        std::memcpy(copy.data_ptr(), data, own.end - own.begin); // strides exist only where aligned
        return copy;
    }
    const auto keep = [mapping = m_mapping](void*) {};
    return own.strides.empty() ? torch::from_blob(data, own.shape, keep, options)
                               : torch::from_blob(data, own.shape, own.strides, keep, options);
}

torch::Tensor MappedTensors::tensor(const std::string& name, at::IntArrayRef wanted) const {
    auto result = tensor(name);
    if (result.sizes() != wanted)
        damaged(name + " has another shape than config.json says");
    return result;
}

void MappedTensors::release(const std::string& name) const {
    const Entry& own = entry(name);
    const auto page = static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
    const std::uint64_t first = (own.begin + page - 1) / page * page, last = own.end / page * page;
    if (first < last)
        madvise(static_cast<char*>(m_mapping->data) + first, last - first, MADV_DONTNEED);
}

} // namespace depict
