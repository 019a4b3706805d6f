// How a turn looks: what was said in a bubble at the far side, what came of it at the near one.
#pragma once

#include "widgets/chat/turn_layout.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace depict {

[[nodiscard]] QString nameOf(TurnAction action);
[[nodiscard]] const char* iconOf(TurnAction action);

class TurnDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// As wide as the view; heights are remembered, for conversations are long.
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

    int m_hoveredRow = -1;
    std::optional<TurnAction> m_hovered;
    mutable QHash<QString, int> m_heights;
    mutable int m_width = 0;
    mutable QFont m_font;
};

} // namespace depict
