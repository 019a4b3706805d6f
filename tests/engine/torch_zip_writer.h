// Makes files as torch.save writes them, right ones and wrong ones, for tests.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace depict {

class TorchZipWriter {
public:
    std::string storageImport = "torch\nBFloat16Storage\n";
    std::string rebuildImport = "torch._utils\n_rebuild_tensor_v2\n";
    std::string before;          // instructions of the pickle before everything
    std::int64_t wrongCount = 0; // added to how many numbers each storage is said to have

    void write(const std::string& path, const std::map<std::string, torch::Tensor>& tensors) const {
        std::string pickle = "\x80\x02" + before + "ccollections\nOrderedDict\n)R(";
        std::vector<std::pair<std::string, std::string>> members;
        int key = 0;
        for (const auto& [name, tensor] : tensors) {
            const auto data = tensor.contiguous();
            const auto storage = std::to_string(key++);
            pickle += text(name) + 'c' + rebuildImport + "((" + text("storage") + 'c' +
                      storageImport + text(storage) + text("cpu") +
                      number(data.numel() + wrongCount) + "tQ" + number(0);
            pickle += '(' + numbers(data.sizes()) + "t(" + numbers(data.strides()) + "t\x89" +
                      "ccollections\nOrderedDict\n)RtR";
            members.emplace_back("archive/data/" + storage,
                                 std::string(static_cast<const char*>(data.data_ptr()),
                                             static_cast<std::size_t>(data.nbytes())));
        }
        pickle += "u.";
        members.emplace(members.begin(), "archive/data.pkl", pickle);
        writeZip(path, members);
    }

private:
    template <typename T> static std::string little(T value) {
        return {reinterpret_cast<const char*>(&value), sizeof value};
    }
    static std::string text(const std::string& value) {
        return 'X' + little(static_cast<std::uint32_t>(value.size())) + value;
    }
    static std::string number(std::int64_t value) {
        return 'J' + little(static_cast<std::int32_t>(value));
    }
    static std::string numbers(at::IntArrayRef values) {
        std::string all;
        for (const auto value : values)
            all += number(value);
        return all;
    }
    static void writeZip(const std::string& path,
                         const std::vector<std::pair<std::string, std::string>>& members) {
        std::string file, directory;
        for (const auto& [name, content] : members) {
            const auto place = static_cast<std::uint32_t>(file.size());
            const auto size = static_cast<std::uint32_t>(content.size());
            const std::string common = little<std::uint16_t>(20) + little<std::uint16_t>(0) +
                                       little<std::uint16_t>(0) + little<std::uint32_t>(0) +
                                       little<std::uint32_t>(0) + little(size) + little(size) +
                                       little(static_cast<std::uint16_t>(name.size()));
            // The numbers begin at multiples of 64, as torch writes them.
            const auto begin = file.size() + 30 + name.size();
            const auto pad = static_cast<std::uint16_t>((64 - begin % 64) % 64);
            file += "PK\x03\x04" + common + little(pad) + name + std::string(pad, '\0') + content;
            directory += "PK\x01\x02" + little<std::uint16_t>(20) + common +
                         little<std::uint16_t>(0) + little<std::uint16_t>(0) +
                         little<std::uint16_t>(0) + little<std::uint16_t>(0) +
                         little<std::uint32_t>(0) + little(place) + name;
        }
        const auto count = static_cast<std::uint16_t>(members.size());
        const auto place = static_cast<std::uint32_t>(file.size());
        file += directory + "PK\x05\x06" + little<std::uint32_t>(0) + little(count) +
                little(count) + little(static_cast<std::uint32_t>(directory.size())) +
                little(place) + little<std::uint16_t>(0);
        std::ofstream(path, std::ios::binary) << file;
    }
};

} // namespace depict
