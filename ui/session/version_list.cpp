#include "session/version_list.h"

#include "session/session.h"

#include <QSize>

#include <algorithm>

namespace depict {

VersionList::VersionList(Session& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session) {
    connect(&session, &Session::versionsChanged, this, &VersionList::synchronise);
    connect(&session, &Session::easelChanged, this, &VersionList::synchronise);
    connect(&session, &Session::pixelsPainted, this, &VersionList::refreshShown);
    connect(&session.project(), &Project::thumbnailReady, this, [this](VersionId version) {
        if (const int row = rowOf(version); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    });
    synchronise();
}

int VersionList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_ids.size());
}

VersionId VersionList::versionAt(int row) const {
    return row >= 0 && row < int(m_ids.size()) ? m_ids[std::size_t(row)] : 0;
}

int VersionList::rowOf(VersionId version) const {
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), version);
    return found != m_ids.end() && *found == version ? int(found - m_ids.begin()) : -1;
}

int VersionList::shownRow() const {
    return rowOf(m_session.shown().version);
}

bool VersionList::isOnPath(int row) const {
    return std::binary_search(m_path.begin(), m_path.end(), versionAt(row));
}

int VersionList::lanes() const {
    int lanes = 0;
    for (const GraphColumn& column : m_graph)
        lanes = std::max(lanes, column.lane + 1);
    return lanes;
}

const Version* VersionList::at(const QModelIndex& index) const {
    return m_session.project().document().tree().find(versionAt(index.row()));
}

const Painting* VersionList::inWork(VersionId version) const {
    const Painting* painting = m_session.easel().withVersion(version);
    return painting && m_session.project().isInWork(version) ? painting : nullptr;
}

QString VersionList::description(const Version& version) const {
    QStringList parts{QString::fromStdString(version.title())};
    if (const Painting* painting = inWork(version.id); painting && painting->isInWork())
        parts << tr("being painted");
    else if (version.isPartial() && !inWork(version.id))
        parts << tr("stopped after row %1 of %2").arg(version.rowsPainted).arg(version.grid.rows);
    if (version.labels.isStarred)
        parts << tr("starred");
    if (version.labels.mark == ReviewMark::accepted)
        parts << tr("accepted");
    if (version.labels.mark == ReviewMark::rejected)
        parts << tr("rejected");
    if (!version.labels.note.empty())
        parts << QString::fromStdString(version.labels.note);
    return parts.join(QStringLiteral(", "));
}

QVariant VersionList::data(const QModelIndex& index, int role) const {
    const Version* version = at(index);
    if (!version)
        return {};
    const Painting* painting = inWork(version->id);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return QString::fromStdString(version->title());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return description(*version);
    case Qt::DecorationRole:
        if (painting)
            return painting->overview.isNull() ? painting->surface : painting->overview;
        return m_session.project().thumbnail(version->id);
    case sizeRole:
        return painting ? painting->canvas : QSize(version->size.width, version->size.height);
    case shareRole:
        if (painting) // it is whole before it is written down
            return painting->grid.cells() ? double(painting->cellsPainted) / painting->grid.cells()
                                          : 0;
        return version->grid.rows ? double(version->rowsPainted) / version->grid.rows : 1;
    case rowsRole:
        return version->isPartial() && !painting
                   ? QStringLiteral("%1/%2").arg(version->rowsPainted).arg(version->grid.rows)
                   : QString();
    case starRole:
        return version->labels.isStarred;
    case markRole:
        return int(version->labels.mark);
    case noteRole:
        return QString::fromStdString(version->labels.note);
    case pathRole:
        return isOnPath(index.row());
    default:
        return {};
    }
}

bool VersionList::setData(const QModelIndex& index, const QVariant& value, int role) {
    const Version* version = at(index);
    if (!version || role != Qt::EditRole)
        return false;
    m_session.renameVersion(version->id, value.toString());
    return true;
}

Qt::ItemFlags VersionList::flags(const QModelIndex& index) const {
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

void VersionList::synchronise() {
    const VersionTree& tree = m_session.project().document().tree();
    m_path = tree.path(m_session.shown().version);
    std::vector<VersionId> ids;
    std::vector<int> parents;
    for (const Version& version : tree.versions()) {
        if (version.labels.isPruned)
            continue;
        const VersionId parent = tree.visibleAncestor(version.id);
        const auto found = std::lower_bound(ids.begin(), ids.end(), parent);
        parents.push_back(parent ? int(found - ids.begin()) : -1);
        ids.push_back(version.id);
    }
    const auto setRows = [&] {
        m_ids = std::move(ids);
        m_graph = versionGraph(parents);
    };
    const std::size_t known = m_ids.size();
    const bool hasGrown =
        ids.size() > known && known > 0 && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
    if (hasGrown) {
        beginInsertRows({}, int(known), int(ids.size()) - 1);
        setRows();
        endInsertRows();
    } else if (ids != m_ids) {
        beginResetModel();
        setRows();
        endResetModel();
        return;
    }
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
}

void VersionList::refreshShown() {
    // A picture a row is enough for the eye.
    const int rows = m_session.shown().rowsPainted();
    const int row = shownRow();
    if (row < 0 || rows == m_lastRows)
        return;
    m_lastRows = rows;
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace depict
