#include "engine/reference_check.h"

#include "base/error.h"

#include <algorithm>

namespace depict {

torch::Tensor ReferenceCheck::input(const std::string& key) {
    auto tensor = m_reference.tensor(key).clone();
    KeyCheck check;
    check.key = key;
    check.isInput = true;
    m_checks[key] = check;
    return tensor;
}

void ReferenceCheck::compare(const std::string& key, const torch::Tensor& computed,
                             double tolerance) {
    if (!m_reference.contains(key))
        return;
    KeyCheck check;
    check.key = key;
    check.tolerance = tolerance;
    const auto wanted = m_reference.tensor(key);
    auto part = computed.cpu();
    bool fits = part.dim() == wanted.dim();
    for (std::int64_t d = 0; fits && d < wanted.dim(); ++d) {
        fits = part.size(d) >= wanted.size(d);
        if (fits)
            part = part.narrow(d, 0, wanted.size(d));
    }
    if (!fits)
        check.problem = "another shape was computed";
    else if (wanted.numel() > 0)
        check.difference =
            (part.to(torch::kDouble) - wanted.to(torch::kDouble)).abs().max().item<double>();
    if (isLoose() && tolerance == kTolerance && wanted.numel() > 0)
        check.tolerance =
            std::max(tolerance, m_looseness * wanted.to(torch::kDouble).abs().max().item<double>());
    if (!(check.difference <= 1e300))
        check.problem = "something that is not a number was computed";
    m_checks[key] = check;
}

void ReferenceCheck::leaveOut(const std::string& prefix) {
    for (const auto& key : m_reference.names())
        if (key.starts_with(prefix)) {
            m_checks[key].key = key;
            m_checks[key].isInput = true;
        }
}

void ReferenceCheck::part(const std::string& key, const std::function<void()>& checks) {
    if (!m_reference.contains(key))
        return;
    KeyCheck failed;
    failed.key = key;
    try {
        checks();
    } catch (const Error& error) {
        failed.problem = error.detail();
        m_checks[key] = failed;
    } catch (const c10::Error& error) {
        const std::string text = error.what_without_backtrace();
        failed.problem = text.substr(0, text.find('\n'));
        m_checks[key] = failed;
    }
}

std::vector<KeyCheck> ReferenceCheck::results() const {
    std::vector<KeyCheck> results;
    for (const auto& key : m_reference.names()) {
        const auto found = m_checks.find(key);
        if (found != m_checks.end()) {
            results.push_back(found->second);
            continue;
        }
        results.emplace_back().key = key;
        results.back().problem = "the key is not known";
    }
    return results;
}

KeyCheck sameTokens(const std::string& key, std::span<const int> computed,
                    std::span<const int> published) {
    const auto longer = std::max(computed.size(), published.size());
    KeyCheck check;
    check.key = key;
    for (std::size_t i = 0; i < longer; ++i)
        check.difference +=
            i >= computed.size() || i >= published.size() || computed[i] != published[i];
    return check;
}

KeyCheck sameBeginning(const std::string& key, std::span<const int> computed,
                       std::span<const int> published, int enough) {
    const auto shorter = std::min(computed.size(), published.size());
    const auto differs =
        std::mismatch(published.begin(), published.begin() + static_cast<std::ptrdiff_t>(shorter),
                      computed.begin());
    KeyCheck check;
    check.key = key;
    check.difference = static_cast<double>(published.end() - differs.first);
    check.tolerance = static_cast<double>(published.size()) - enough;
    return check;
}

torch::Tensor tensorOf(const std::vector<float>& values, at::IntArrayRef shape) {
    return torch::tensor(values).reshape(shape);
}

std::vector<int> idsOf(const torch::Tensor& ids) {
    const auto flat = ids.to(torch::kLong).contiguous().flatten();
    return {flat.data_ptr<std::int64_t>(), flat.data_ptr<std::int64_t>() + flat.numel()};
}

} // namespace depict
