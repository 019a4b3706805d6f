// The easel's pictures as rows of a model, for views.
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QImage>

#include <cstdint>
#include <vector>

namespace depict {

class Session;
struct Painting;

class PaintingList : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { stateRole = Qt::UserRole, shareRole, canvasRole };
    static constexpr int kThumbnailSide = 160; // pixels of the longer side

    explicit PaintingList(Session& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Display: the words; decoration: a QImage; stateRole: int(Painting::State); shareRole: how
    /// much of it is painted, 0 … 1; canvasRole: QSize in pixels.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const Painting* paintingAt(int row) const;
    /// The row of the picture that is shown; -1 for the blank sheet.
    [[nodiscard]] int shownRow() const;

private:
    struct Thumbnail {
        int state = -1;
        int rows = -1;
        QImage image;
    };

    void synchronise();
    void refreshShown();
    [[nodiscard]] QImage thumbnail(const Painting& painting) const;

    Session& m_session;
    std::vector<std::uint64_t> m_ids; // what the views know of
    mutable QHash<std::uint64_t, Thumbnail> m_thumbnails;
    int m_lastRows = -1; // of the shown painting, at its last refresh
};

} // namespace depict
