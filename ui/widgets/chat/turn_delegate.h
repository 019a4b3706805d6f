// How a turn looks: what was said in a bubble at the far side, what came of it at the near one.
#pragma once

#include "widgets/chat/turn_layout.h"

#include <QStyledItemDelegate>

namespace depict {

class TurnHeights;

[[nodiscard]] QString nameOf(TurnAction action);
[[nodiscard]] const char* iconOf(TurnAction action);

class TurnDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `heights` outlive it.
    TurnDelegate(TurnHeights& heights, QObject* parent)
        : QStyledItemDelegate(parent), m_heights(heights) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// The action under the pointer, which is drawn so; none at rows below 0.
    void setHovered(int row, std::optional<TurnAction> action);
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    [[nodiscard]] std::optional<TurnAction> hoveredAction() const { return m_hovered; }

private:
    void drawActions(QPainter& painter, const TurnLayout& layout, const QPoint& corner,
                     const QModelIndex& index) const;

    TurnHeights& m_heights;
    int m_hoveredRow = -1;
    std::optional<TurnAction> m_hovered;
};

} // namespace depict
