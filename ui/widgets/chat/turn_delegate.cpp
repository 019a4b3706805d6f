#include "widgets/chat/turn_delegate.h"

#include "widgets/chat/turn_heights.h"
#include "widgets/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace depict {
namespace {

constexpr double kCorner = 10; // radius of bubbles
constexpr int kShareBar = 3;
constexpr int kIcon = 16;

void drawPicture(QPainter& painter, const QRect& area, const QImage& picture, double share) {
    const Theme& theme = currentTheme();
    QPainterPath outline;
    outline.addRoundedRect(area, 4, 4);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(area, theme.paper);
    if (!picture.isNull()) {
        const QRect painted(area.topLeft(), QSize(area.width(), int(area.height() * share)));
        if (share < 1)
            painter.setClipRect(painted, Qt::IntersectClip);
        if (picture.hasAlphaChannel())
            painter.fillRect(area, theme.checkLight);
        painter.drawImage(area, picture);
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.line, 1));
    painter.drawPath(outline);
}

void drawShare(QPainter& painter, const QRect& area, double share) {
    const Theme& theme = currentTheme();
    const QRect bar(area.x(), area.bottom() - kShareBar + 1, area.width(), kShareBar);
    painter.fillRect(bar, theme.line);
    painter.fillRect(QRect(bar.topLeft(), QSize(int(bar.width() * share), kShareBar)),
                     theme.accent);
}

void drawArrow(QPainter& painter, const QRect& before, const QRect& after) {
    const bool isMirrored = after.x() < before.x();
    const double from = isMirrored ? before.left() - 5 : before.right() + 6;
    const double to = isMirrored ? after.right() + 5 : after.left() - 4;
    const double y = std::max(before.center().y(), after.center().y());
    const double wing = isMirrored ? 4 : -4;
    painter.setPen(QPen(currentTheme().quietText, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    painter.drawLine(QPointF(to, y), QPointF(to + wing, y - 4));
    painter.drawLine(QPointF(to, y), QPointF(to + wing, y + 4));
}

void drawIcon(QPainter& painter, const char* name, const QRect& lines, bool isMirrored) {
    const QRect area(isMirrored ? lines.right() + kGap : lines.left() - 3 * kGap, lines.y() + 1,
                     kIcon, kIcon);
    themedIcon(QString::fromLatin1(name)).paint(&painter, area);
}

} // namespace

QString nameOf(TurnAction action) {
    switch (action) {
    case TurnAction::tryAgain:
        return TurnDelegate::tr("Try again with another seed");
    case TurnAction::editWords:
        return TurnDelegate::tr("Change the words and paint a branch beside it");
    case TurnAction::compare:
        return TurnDelegate::tr("Compare with what it was made from");
    case TurnAction::attach:
        return TurnDelegate::tr("Use as a picture for the next words");
    case TurnAction::copyWords:
        return TurnDelegate::tr("Copy the words");
    case TurnAction::more:
        return TurnDelegate::tr("What else can be done");
    }
    return {};
}

const char* iconOf(TurnAction action) {
    switch (action) {
    case TurnAction::tryAgain:
        return "again";
    case TurnAction::editWords:
        return "edit";
    case TurnAction::compare:
        return "review";
    case TurnAction::attach:
        return "attach";
    case TurnAction::copyWords:
        return "copy";
    case TurnAction::more:
        return "more";
    }
    return "";
}

void TurnDelegate::setHovered(int row, std::optional<TurnAction> action) {
    m_hoveredRow = row;
    m_hovered = action;
}

QSize TurnDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {m_heights.width(), m_heights.of(index.row())};
}

void TurnDelegate::drawActions(QPainter& painter, const TurnLayout& layout, const QPoint& corner,
                               const QModelIndex& index) const {
    for (const ActionPlace& place : layout.actions) {
        const QRect area = place.area.translated(corner);
        if (index.row() == m_hoveredRow && m_hovered == place.action) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(currentTheme().hover);
            painter.drawRoundedRect(area, 6, 6);
        }
        QRect icon(0, 0, kIcon, kIcon);
        icon.moveCenter(area.center());
        themedIcon(QString::fromLatin1(iconOf(place.action))).paint(&painter, icon);
    }
}

void TurnDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Theme& theme = currentTheme();
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const TurnLayout layout = turnLayout(index, option.rect.width(), option.font, isMirrored);
    const QPoint corner = option.rect.topLeft();
    const auto words = [&](int role, const QRect& area, const QColor& colour) {
        painter->setPen(colour);
        WrappedWords(index.data(role).toString(), option.font, area.width())
            .draw(*painter, area.topLeft() + corner);
    };
    const auto line = [&](int role, const QRect& area) {
        painter->setPen(theme.quietText);
        painter->drawText(area.translated(corner),
                          int(isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(role).toString().simplified(),
                                                        Qt::ElideRight, area.width()));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setFont(option.font);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 2, -3, -2), 8, 8);
    }
    if (!layout.bubble.isEmpty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.bubble);
        painter->drawRoundedRect(layout.bubble.translated(corner), kCorner, kCorner);
        words(Qt::DisplayRole, layout.words, theme.text);
    }
    if (!layout.after.isEmpty()) {
        const QRect after = layout.after.translated(corner);
        const double share = index.data(TurnList::shareRole).toDouble();
        drawPicture(*painter, after, index.data(TurnList::imageRole).value<QImage>(), share);
        if (share < 1)
            drawShare(*painter, after, share);
        if (!layout.before.isEmpty()) {
            const QRect before = layout.before.translated(corner);
            drawPicture(*painter, before, index.data(TurnList::beforeImageRole).value<QImage>(),
                        index.data(TurnList::beforeShareRole).toDouble());
            drawArrow(*painter, before, after);
        }
        words(TurnList::settingsRole, layout.settings, theme.quietText);
        if (!layout.changed.isEmpty())
            words(TurnList::changedRole, layout.changed, theme.quietText);
    } else {
        words(TurnList::answerRole, layout.answer, theme.text);
        drawIcon(*painter, "words", layout.answer.translated(corner), isMirrored);
    }
    if (!layout.thoughts.isEmpty()) {
        if (index.data(TurnList::unfoldedRole).toBool())
            words(TurnList::thoughtsRole, layout.thoughts, theme.quietText);
        else
            line(TurnList::thoughtsRole, layout.thoughts);
        drawIcon(*painter, "note", layout.thoughts.translated(corner), isMirrored);
    }
    if (!layout.seen.isEmpty()) {
        words(TurnList::seenRole, layout.seen, theme.quietText);
        drawIcon(*painter, "describe", layout.seen.translated(corner), isMirrored);
    }
    const bool isCurrent = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus) ||
                           index.row() + 1 == index.model()->rowCount();
    if (isCurrent)
        drawActions(*painter, layout, corner, index);
    painter->restore();
}

} // namespace depict
