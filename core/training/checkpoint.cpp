#include "training/checkpoint.h"

#include "base/error.h"
#include "engine/tensors/safetensors.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace depict {

namespace {
constexpr auto kCheckpointFile = "checkpoint.safetensors";
}

void saveCheckpoint(const std::filesystem::path& folder, const Optimiser& optimiser,
                    std::int64_t samples) {
    writeSafetensors(folder / kCheckpointFile, optimiser.state(),
                     {{"samples", std::to_string(samples)}});
}

std::int64_t loadCheckpoint(const std::filesystem::path& folder, Optimiser& optimiser) {
    const auto file = SafetensorsFile::open(folder / kCheckpointFile);
    std::map<std::string, torch::Tensor> state;
    for (const auto& name : file.names())
        state[name] = file.tensor(name);
    optimiser.restore(state);
    try {
        return std::stoll(file.metadata().at("samples"));
    } catch (const std::exception&) {
        throw Error(ErrorKind::modelDamaged,
                    "The checkpoint does not say how many samples it has seen.");
    }
}

TrainingLog::TrainingLog(const std::filesystem::path& folder,
                         const std::vector<std::string>& columns, bool resume)
    : m_folder(folder), m_columns(columns) {
    const auto path = folder / "log.csv";
    if (resume) {
        std::ifstream in(path);
        std::string line, value;
        std::getline(in, line);
        while (std::getline(in, line)) {
            std::istringstream cells(line);
            std::vector<double> row;
            while (std::getline(cells, value, ','))
                row.push_back(std::strtod(value.c_str(), nullptr));
            if (row.size() == columns.size())
                m_rows.push_back(std::move(row));
        }
    }
    const bool fresh = m_rows.empty();
    m_out.open(path, fresh ? std::ios::trunc : std::ios::app);
    if (!m_out)
        throw Error(ErrorKind::notWritable, "Cannot write " + path.string() + ".");
    for (std::size_t i = 0; fresh && i < columns.size(); ++i)
        m_out << columns[i] << (i + 1 < columns.size() ? ',' : '\n');
}

void TrainingLog::add(const std::vector<double>& values) {
    for (std::size_t i = 0; i < values.size(); ++i)
        m_out << values[i] << (i + 1 < values.size() ? ',' : '\n');
    m_out.flush();
    m_rows.push_back(values);
}

void TrainingLog::plot(std::size_t column) const {
    if (m_rows.size() < 2)
        return;
    double low = m_rows[0][column], high = low;
    for (const auto& row : m_rows) {
        low = std::min(low, row[column]);
        high = std::max(high, row[column]);
    }
    const double right = m_rows.back()[0];
    std::ofstream out(m_folder / "loss.svg", std::ios::trunc);
    out << "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 800 400' font-family='sans-serif' "
           "font-size='14'><rect width='800' height='400' fill='white'/><path fill='none' "
           "stroke='#2563eb' stroke-width='1.5' d='";
    const std::size_t stride = std::max<std::size_t>(1, m_rows.size() / 1500);
    for (std::size_t i = 0; i < m_rows.size(); i += stride) {
        const double x = 60 + 720 * m_rows[i][0] / std::max(1.0, right);
        const double y = 360 - 330 * (m_rows[i][column] - low) / std::max(1e-9, high - low);
        out << (i ? 'L' : 'M') << x << ' ' << y;
    }
    out << "'/><g stroke='#94a3b8'><path d='M60 20V360H780' fill='none'/></g><text x='4' y='34'>"
        << high << "</text><text x='4' y='364'>" << low << "</text><text x='700' y='384'>" << right
        << ' ' << m_columns[0] << "</text><text x='70' y='34'>" << m_columns[column]
        << "</text></svg>\n";
}

Image sheet(const torch::Tensor& pictures, int across) {
    const auto bytes = ((pictures.detach().to(torch::kCPU) + 1) * 127.5)
                           .round()
                           .clamp(0, 255)
                           .to(torch::kByte)
                           .contiguous();
    const int count = static_cast<int>(bytes.size(0)), h = static_cast<int>(bytes.size(1)),
              w = static_cast<int>(bytes.size(2)), gap = 4;
    const int down = (count + across - 1) / across;
    PixelBuffer out({across * (w + gap) - gap, down * (h + gap) - gap});
    out.fill(255, 255, 255);
    for (int i = 0; i < count; ++i)
        for (int y = 0; y < h; ++y) {
            const auto* from =
                bytes.data_ptr<std::uint8_t>() + (static_cast<std::int64_t>(i) * h + y) * w * 3;
            auto* to = out.row(i / across * (h + gap) + y) + i % across * (w + gap) * 4;
            for (int x = 0; x < w; ++x, from += 3, to += 4)
                std::copy(from, from + 3, to);
        }
    return std::move(out).freeze();
}

torch::Tensor toTensor(const PixelBuffer& pixels) {
    // A plain loop: loader threads must not wake pools of their own.
    auto result = torch::empty({pixels.height(), pixels.width(), 3});
    float* to = result.data_ptr<float>();
    for (int y = 0; y < pixels.height(); ++y) {
        const auto* from = pixels.row(y);
        for (int x = 0; x < pixels.width(); ++x, from += 4, to += 3)
            for (int c = 0; c < 3; ++c)
                to[c] = static_cast<float>(from[c]) * (1 / 127.5f) - 1;
    }
    return result;
}

} // namespace depict
