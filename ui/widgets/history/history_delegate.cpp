#include "widgets/history/history_delegate.h"

#include "session/version_list.h"
#include "widgets/theme/theme.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace depict {
namespace {

constexpr int kColumn = 112;       // width of a version
constexpr int kPictureHeight = 72; // most room for a picture
constexpr int kLaneStep = 8;
constexpr int kMostLanes = 4; // branches beyond share the last lane
constexpr int kDot = 3;       // radius
constexpr int kShareBar = 3;

void drawBadge(QPainter& painter, QPoint corner, const QString& text, const QColor& ground,
               const QColor& ink) {
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setBold(true);
    painter.setFont(font);
    const QRect words = painter.fontMetrics().boundingRect(text);
    const QRect badge(corner.x(), corner.y(), std::max(18, words.width() + 10), 18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(badge, 9, 9);
    painter.setPen(ink);
    painter.drawText(badge, Qt::AlignCenter, text);
}

void drawChecks(QPainter& painter, const QRect& place) {
    constexpr int kSide = 6;
    const Theme& theme = currentTheme();
    for (int y = place.top(); y <= place.bottom(); y += kSide)
        for (int x = place.left(); x <= place.right(); x += kSide)
            painter.fillRect(QRect(x, y, kSide, kSide).intersected(place),
                             (x - place.left() + y - place.top()) / kSide % 2 ? theme.checkDark
                                                                              : theme.checkLight);
}

/// The picture in its own shape; the part that is painted, over paper.
QRect drawPicture(QPainter& painter, const QRect& room, const QModelIndex& index) {
    const Theme& theme = currentTheme();
    const auto image = index.data(Qt::DecorationRole).value<QImage>();
    const QSize size = index.data(VersionList::sizeRole).toSize();
    const double share = index.data(VersionList::shareRole).toDouble();
    QRect place = room;
    if (!size.isEmpty())
        place.setSize(size.scaled(room.size(), Qt::KeepAspectRatio).expandedTo({4, 4}));
    place.moveCenter(room.center());
    painter.fillRect(place, theme.paper);
    if (!image.isNull()) {
        const QRect painted(place.topLeft(), QSize(place.width(), int(place.height() * share)));
        painter.setClipRect(share < 1 ? painted : place);
        if (image.hasAlphaChannel())
            drawChecks(painter, place);
        painter.drawImage(place, image);
        painter.setClipping(false);
    }
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
    return place;
}

void drawShare(QPainter& painter, const QRect& place, double share) {
    const Theme& theme = currentTheme();
    const QRect bar(place.x(), place.bottom() - kShareBar + 1, place.width(), kShareBar);
    painter.fillRect(bar, theme.line);
    painter.fillRect(QRect(bar.topLeft(), QSize(int(bar.width() * share), kShareBar)),
                     theme.accent);
}

void drawMarks(QPainter& painter, const QRect& place, const QModelIndex& index) {
    const Theme& theme = currentTheme();
    const QFont font = painter.font();
    if (index.data(VersionList::starRole).toBool())
        drawBadge(painter, place.topLeft() + QPoint(3, 3), QStringLiteral("★"), theme.accent,
                  theme.onAccent);
    painter.setFont(font);
    const auto mark = ReviewMark(index.data(VersionList::markRole).toInt());
    if (mark != ReviewMark::none)
        drawBadge(painter, place.topRight() + QPoint(-20, 3),
                  mark == ReviewMark::accepted ? QStringLiteral("✓") : QStringLiteral("✕"),
                  mark == ReviewMark::accepted ? theme.accent : theme.trouble, theme.onAccent);
    painter.setFont(font);
    const QString rows = index.data(VersionList::rowsRole).toString();
    if (!rows.isEmpty())
        drawBadge(painter, place.bottomLeft() + QPoint(3, -20), rows, theme.raised, theme.text);
    painter.setFont(font);
}

} // namespace

HistoryDelegate::HistoryDelegate(const VersionList& versions, QObject* parent)
    : QStyledItemDelegate(parent), m_versions(versions) {}

int HistoryDelegate::bandHeight() const {
    return 2 * kGap + (std::clamp(m_versions.lanes(), 1, kMostLanes) - 1) * kLaneStep;
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int name = QFontMetrics(option.font).height() + kHalfGap;
    return {kColumn, bandHeight() + kPictureHeight + name + kGap + kHalfGap};
}

QRect HistoryDelegate::nameArea(const QStyleOptionViewItem& option) const {
    const int height = QFontMetrics(option.font).height() + kHalfGap;
    QRect area = option.rect.adjusted(kGap, 0, -kGap, -kHalfGap);
    // The view may stretch its rows: the name stays under the picture.
    area.setTop(option.rect.top() + bandHeight() + kPictureHeight + kHalfGap);
    area.setHeight(height);
    return area;
}

void HistoryDelegate::drawGraph(QPainter& painter, const QRect& band, const QModelIndex& index,
                                bool isChosen) const {
    const Theme& theme = currentTheme();
    const GraphColumn& column = m_versions.graphAt(index.row());
    const int beyond = band.right() + 1, x = band.center().x();
    const auto y = [&](int lane) {
        return band.bottom() - kGap + 1 - std::min(lane, kMostLanes - 1) * kLaneStep;
    };
    const auto pen = [&](int child) {
        const bool isOnPath = m_versions.isOnPath(child);
        return QPen(isOnPath ? theme.accent : theme.line, isOnPath ? 2 : 1.6);
    };
    painter.setBrush(Qt::NoBrush);
    for (const GraphLine& line : column.passing) {
        painter.setPen(pen(line.child));
        painter.drawLine(QPointF(band.left(), y(line.lane)), QPointF(beyond, y(line.lane)));
    }
    if (column.hasParent) {
        painter.setPen(pen(index.row()));
        painter.drawLine(QPointF(band.left(), y(column.lane)), QPointF(x, y(column.lane)));
    }
    for (const GraphLine& line : column.leaving) {
        const int from = y(column.lane), to = y(line.lane), middle = (x + beyond) / 2;
        QPainterPath path(QPointF(x, from));
        path.cubicTo(middle, from, middle, to, beyond, to);
        painter.setPen(pen(line.child));
        painter.drawPath(path);
    }
    const bool isOnPath = m_versions.isOnPath(index.row());
    painter.setPen(QPen(isOnPath ? theme.accent : theme.quietText, 1.6));
    painter.setBrush(isOnPath ? theme.accent : theme.window);
    const double radius = isChosen ? kDot + 1.5 : kDot;
    painter.drawEllipse(QPointF(x, y(column.lane)), radius, radius);
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Theme& theme = currentTheme();
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    QRect band = option.rect;
    band.setHeight(bandHeight());
    painter->save();
    if (option.direction == Qt::RightToLeft) { // the strip runs to the left, and its lines with it
        painter->translate(band.left() + band.right() + 1, 0);
        painter->scale(-1, 1);
    }
    drawGraph(*painter, band, index, isChosen);
    painter->restore();
    QRect frame = option.rect.adjusted(3, bandHeight(), -3, 0);
    frame.setBottom(nameArea(option).bottom() + kHalfGap);
    if (isChosen || option.state & QStyle::State_MouseOver) {
        const bool hasFocus = isChosen && option.state & QStyle::State_HasFocus;
        painter->setPen(isChosen ? QPen(theme.focus, hasFocus ? 2 : 1) : QPen(Qt::NoPen));
        painter->setBrush(isChosen ? theme.raised : theme.hover);
        painter->drawRoundedRect(QRectF(frame).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QRect room(frame.x() + 5, frame.y() + 6, frame.width() - 10, kPictureHeight - 2);
    const QRect place = drawPicture(*painter, room, index);
    const double share = index.data(VersionList::shareRole).toDouble();
    const QString rows = index.data(VersionList::rowsRole).toString();
    if (share < 1 && rows.isEmpty())
        drawShare(*painter, place, share);
    drawMarks(*painter, place, index);
    const QString name = index.data(Qt::DisplayRole).toString().simplified();
    const QRect words = nameArea(option);
    painter->setPen(isChosen ? theme.text : theme.quietText);
    painter->drawText(words, Qt::AlignCenter,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, words.width()));
    painter->restore();
}

void HistoryDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    // A thumbnail that arrives must not take away what is being written.
    const auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line || !line->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

void HistoryDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const {
    QRect area = nameArea(option).adjusted(-kGap, 0, kGap, 0);
    area.setTop(area.bottom() - editor->sizeHint().height() + 1);
    editor->setGeometry(area);
}

} // namespace depict
