// Keys and values of one sequence.
#pragma once

#include <memory>

namespace depict {

/// Truncating forgets the end; a branch is an independent copy.
class KvCache {
public:
    virtual ~KvCache() = default;
    [[nodiscard]] virtual int length() const = 0;
    [[nodiscard]] virtual int capacity() const = 0;
    virtual void truncate(int length) = 0;
    [[nodiscard]] virtual std::unique_ptr<KvCache> branch() const = 0;
};

} // namespace depict
