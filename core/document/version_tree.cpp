#include "document/version_tree.h"

#include "base/error.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace depict {

const Version* VersionTree::find(VersionId id) const {
    const auto found = std::lower_bound(
        m_versions.begin(), m_versions.end(), id,
        [](const Version& version, VersionId wanted) { return version.id < wanted; });
    return found != m_versions.end() && found->id == id ? &*found : nullptr;
}

Version* VersionTree::slot(VersionId id) {
    return const_cast<Version*>(std::as_const(*this).find(id));
}

void VersionTree::add(Version version) {
    const bool isKnown = version.parent == 0 || find(version.parent);
    if (version.id < m_nextId || !isKnown)
        throw Error(ErrorKind::badFile, "Version " + std::to_string(version.id) +
                                            " does not fit into the tree of versions.");
    m_nextId = version.id + 1;
    m_versions.push_back(std::move(version));
}

void VersionTree::replace(Version version) {
    Version* known = slot(version.id);
    assert(known && known->parent == version.parent);
    if (known)
        *known = std::move(version);
}

void VersionTree::setLabels(VersionId id, Labels labels) {
    if (Version* known = slot(id))
        known->labels = std::move(labels);
}

void VersionTree::remove(VersionId id) {
    std::erase_if(m_versions, [id](const Version& version) { return version.id == id; });
}

std::vector<VersionId> VersionTree::children(VersionId id) const {
    std::vector<VersionId> found;
    for (const Version& version : m_versions)
        if (version.parent == id && !version.labels.isPruned)
            found.push_back(version.id);
    return found;
}

std::vector<VersionId> VersionTree::path(VersionId id) const {
    std::vector<VersionId> found;
    for (const Version* version = find(id); version; version = find(version->parent))
        found.push_back(version->id);
    std::reverse(found.begin(), found.end());
    return found;
}

std::vector<VersionId> VersionTree::branch(VersionId id) const {
    std::vector<VersionId> found;
    for (const Version& version : m_versions) // parents are older than their children
        if (version.id == id || std::binary_search(found.begin(), found.end(), version.parent))
            found.push_back(version.id);
    return found;
}

VersionId VersionTree::visibleAncestor(VersionId id) const {
    const Version* version = find(id);
    do
        version = version ? find(version->parent) : nullptr;
    while (version && version->labels.isPruned);
    return version ? version->id : 0;
}

} // namespace depict
