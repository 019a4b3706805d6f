// The versions of a document and which was made of which. A plain value: what it costs to copy is
// what the versions' words cost.
#pragma once

#include "document/version.h"

namespace depict {

class VersionTree {
public:
    /// In the order in which they were made, which is that of their ids.
    [[nodiscard]] const std::vector<Version>& versions() const { return m_versions; }
    [[nodiscard]] const Version* find(VersionId id) const; // null for unknown ones
    [[nodiscard]] VersionId nextId() const { return m_nextId; }

    /// `version` has its id; a parent must be known and older. Throws Error(badFile) otherwise.
    void add(Version version);
    /// The same version with other content; it must be known, its parent stays.
    void replace(Version version);
    void setLabels(VersionId id, Labels labels);
    /// Forgets a version without children, one that came to nothing. Its id is not used again.
    void remove(VersionId id);

    /// Those made of it and not pruned, oldest first; of 0: the beginnings.
    [[nodiscard]] std::vector<VersionId> children(VersionId id) const;
    /// From a beginning to this version; empty for unknown ones.
    [[nodiscard]] std::vector<VersionId> path(VersionId id) const;
    /// The version and all that came of it, parents first.
    [[nodiscard]] std::vector<VersionId> branch(VersionId id) const;
    /// The nearest one above it that is not pruned; 0 = none.
    [[nodiscard]] VersionId visibleAncestor(VersionId id) const;

    friend bool operator==(const VersionTree&, const VersionTree&) = default;

private:
    [[nodiscard]] Version* slot(VersionId id);

    std::vector<Version> m_versions; // ids ascend
    VersionId m_nextId = 1;
};

} // namespace depict
