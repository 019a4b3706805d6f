#include "session/painting_list.h"

#include "session/session.h"

#include <algorithm>

namespace depict {

PaintingList::PaintingList(Session& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session) {
    connect(&session, &Session::easelChanged, this, &PaintingList::synchronise);
    connect(&session, &Session::pixelsPainted, this, &PaintingList::refreshShown);
    synchronise();
}

int PaintingList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_ids.size());
}

const Painting* PaintingList::paintingAt(int row) const {
    const auto& paintings = m_session.easel().paintings();
    return row >= 0 && row < int(paintings.size()) ? paintings[std::size_t(row)].get() : nullptr;
}

int PaintingList::shownRow() const {
    const auto found = std::find(m_ids.begin(), m_ids.end(), m_session.shown().id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

QVariant PaintingList::data(const QModelIndex& index, int role) const {
    const Painting* painting = paintingAt(index.row());
    if (!painting)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return painting->name;
    case Qt::DecorationRole:
        return thumbnail(*painting);
    case canvasRole:
        return painting->canvas;
    case stateRole:
        return int(painting->state);
    case shareRole:
        return painting->grid.cells() ? double(painting->cellsPainted) / painting->grid.cells() : 1;
    default:
        return {};
    }
}

QImage PaintingList::thumbnail(const Painting& painting) const {
    Thumbnail& known = m_thumbnails[painting.id];
    if (known.state == int(painting.state) && known.rows == painting.rowsPainted())
        return known.image;
    const QImage& source = painting.overview.isNull() ? painting.surface : painting.overview;
    const bool isFinal = painting.hasPicture();
    QImage image = source.isNull()
                       ? QImage()
                       : source.scaled(kThumbnailSide, kThumbnailSide, Qt::KeepAspectRatio,
                                       isFinal ? Qt::SmoothTransformation : Qt::FastTransformation);
    known = {int(painting.state), painting.rowsPainted(), std::move(image)};
    return known.image;
}

void PaintingList::synchronise() {
    std::vector<std::uint64_t> ids;
    for (const auto& painting : m_session.easel().paintings())
        ids.push_back(painting->id);
    if (ids != m_ids) {
        beginResetModel();
        m_ids = std::move(ids);
        m_thumbnails.removeIf([this](const auto& entry) {
            return std::find(m_ids.begin(), m_ids.end(), entry.key()) == m_ids.end();
        });
        endResetModel();
    } else if (!m_ids.empty()) {
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
    }
}

void PaintingList::refreshShown() {
    // A thumbnail a row is enough for the eye.
    const int rows = m_session.shown().rowsPainted();
    const int row = shownRow();
    if (row < 0 || rows == m_lastRows)
        return;
    m_lastRows = rows;
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace depict
