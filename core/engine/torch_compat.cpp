#include "engine/torch_compat.h"

#include <fstream>
#include <malloc.h>
#include <new>
#include <set>
#include <string>
#include <thread>

namespace depict {

int physicalCores() {
    std::ifstream info("/proc/cpuinfo");
    std::set<std::string> cores;
    std::string line, package;
    while (std::getline(info, line)) {
        if (line.starts_with("physical id"))
            package = line;
        if (line.starts_with("core id"))
            cores.insert(package + line);
    }
    const int counted = static_cast<int>(cores.size());
    const int hardware = static_cast<int>(std::thread::hardware_concurrency());
    return std::max(1, counted > 0 && counted <= hardware ? counted : hardware);
}

void prepareTorch(int threads) {
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 512 << 20);
    mallopt(M_TOP_PAD, 16 << 20);
    torch::set_num_threads(threads > 0 ? threads : physicalCores());
}

torch::Device chooseDevice(DeviceChoice choice) {
    const bool cuda = torch::cuda::is_available();
    if (choice == DeviceChoice::cuda && !cuda)
        throw Error(ErrorKind::device, "No CUDA device can be used on this machine.");
    return choice != DeviceChoice::cpu && cuda ? torch::Device(torch::kCUDA)
                                               : torch::Device(torch::kCPU);
}

torch::ScalarType quickType(torch::Device device) {
    if (device.is_cuda())
        return torch::kBFloat16;
#if defined(__x86_64__)
    const bool isThere = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
                         __builtin_cpu_supports("avx512dq");
    return isThere ? torch::kBFloat16 : torch::kFloat;
#else
    return torch::kFloat;
#endif
}

void translated(const std::function<void()>& work) {
    try {
        work();
    } catch (const c10::Error& error) {
        const std::string text = error.what_without_backtrace();
        const bool memory = text.find("out of memory") != std::string::npos ||
                            text.find("can't allocate") != std::string::npos;
        throw Error(memory ? ErrorKind::outOfMemory : ErrorKind::device,
                    memory ? "There is not enough memory for this."
                           : "The compute engine failed: " + text.substr(0, text.find('\n')) + ".");
    } catch (const std::bad_alloc&) {
        throw Error(ErrorKind::outOfMemory, "There is not enough memory for this.");
    }
}

} // namespace depict
