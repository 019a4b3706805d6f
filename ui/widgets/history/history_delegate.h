// How a version looks in the strip: its place in the tree, its picture, its marks, its name.
#pragma once

#include <QStyledItemDelegate>

namespace depict {

class VersionList;

class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    HistoryDelegate(const VersionList& versions, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    void drawGraph(QPainter& painter, const QRect& band, const QModelIndex& index,
                   bool isChosen) const;
    [[nodiscard]] int bandHeight() const;
    [[nodiscard]] QRect nameArea(const QStyleOptionViewItem& option) const;

    const VersionList& m_versions;
};

} // namespace depict
