#include "widgets/chat/turn_layout.h"

#include "widgets/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QSize>

#include <algorithm>
#include <cmath>

namespace depict {
namespace {

constexpr int kMargin = 12;     // left and right of a turn
constexpr int kBubbleInset = 8; // round the words
constexpr int kBetween = 6;     // from one piece to the next
constexpr int kArrow = 20;      // between two pictures
constexpr int kTallest = 132;   // of a picture
constexpr int kTallestPair = 96;
constexpr int kAction = 26;

QSize fitted(const QSize& picture, const QSize& room) {
    if (picture.isEmpty())
        return {room.height(), room.height()};
    return picture.scaled(room, Qt::KeepAspectRatio).expandedTo({12, 12});
}

/// Places its pieces from above to below, mirrored where the interface is.
class Placer {
public:
    Placer(int width, bool isMirrored) : m_width(width), m_isMirrored(isMirrored) {}

    /// `fromStart`: from the side where the interface's lines begin.
    [[nodiscard]] QRect at(int fromStart, int width, int height) const {
        const int x = m_isMirrored ? m_width - kMargin - fromStart - width : kMargin + fromStart;
        return {x, m_y, width, height};
    }
    [[nodiscard]] int room() const { return m_width - 2 * kMargin; }
    void down(int distance) { m_y += distance; }
    [[nodiscard]] int y() const { return m_y; }

private:
    int m_width;
    bool m_isMirrored;
    int m_y = kGap;
};

void placePictures(TurnLayout& layout, Placer& placer, const QModelIndex& index) {
    const QSize after = index.data(TurnList::sizeRole).toSize();
    const bool hasBefore = index.data(TurnList::beforeRole).value<VersionId>() != 0;
    if (!hasBefore) {
        const QSize size = fitted(after, {placer.room(), kTallest});
        layout.after = placer.at(0, size.width(), size.height());
        placer.down(size.height() + kBetween);
        return;
    }
    const QSize room((placer.room() - kArrow) / 2, kTallestPair);
    const QSize left = fitted(index.data(TurnList::beforeSizeRole).toSize(), room);
    const QSize right = fitted(after, room);
    const int height = std::max(left.height(), right.height());
    layout.before = placer.at(0, left.width(), left.height());
    layout.before.translate(0, (height - left.height()) / 2);
    layout.after = placer.at(left.width() + kArrow, right.width(), right.height());
    layout.after.translate(0, (height - right.height()) / 2);
    placer.down(height + kBetween);
}

std::vector<TurnAction> actionsOf(const QModelIndex& index) {
    if (!index.data(TurnList::settledRole).toBool())
        return {};
    switch (TurnList::Kind(index.data(TurnList::kindRole).toInt())) {
    case TurnList::Kind::answer:
        return {TurnAction::editWords, TurnAction::copyWords};
    case TurnList::Kind::opened:
        return {TurnAction::attach, TurnAction::more};
    case TurnList::Kind::picture:
        break;
    }
    if (index.data(TurnList::beforeRole).value<VersionId>() == 0)
        return {TurnAction::tryAgain, TurnAction::editWords, TurnAction::attach,
                TurnAction::copyWords, TurnAction::more};
    return {TurnAction::tryAgain, TurnAction::editWords, TurnAction::compare,
            TurnAction::attach,   TurnAction::copyWords, TurnAction::more};
}

} // namespace

WrappedWords::WrappedWords(const QString& words, const QFont& font, int width)
    : m_layout(QString(words).replace(QLatin1Char('\n'), QChar::LineSeparator), font) {
    const bool isRightToLeft = words.isRightToLeft();
    QTextOption option(Qt::AlignAbsolute | (isRightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    const QFontMetrics metrics(font);
    qreal y = 0, widest = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, y});
        y += std::max<qreal>(line.height(), metrics.lineSpacing());
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_layout.endLayout();
    m_height = int(std::ceil(y));
    m_naturalWidth = std::min(width, int(std::ceil(widest)) + 1);
}

void WrappedWords::draw(QPainter& painter, const QPoint& corner) const {
    m_layout.draw(&painter, corner);
}

TurnLayout turnLayout(const QModelIndex& index, int width, const QFont& font, bool isRightToLeft) {
    TurnLayout layout;
    Placer placer(width, isRightToLeft);
    const auto kind = TurnList::Kind(index.data(TurnList::kindRole).toInt());
    const int line = QFontMetrics(font).height();
    const int most = placer.room() - 4 * kGap - 2 * kBubbleInset;
    const QString said = index.data(Qt::DisplayRole).toString();
    if (!said.isEmpty()) {
        const WrappedWords words(said, font, most);
        const int bubble = words.naturalWidth() + 2 * kBubbleInset;
        layout.bubble = placer.at(placer.room() - bubble, bubble, words.height() + 12);
        layout.words = layout.bubble.adjusted(kBubbleInset, 6, -kBubbleInset, -6);
        placer.down(layout.bubble.height() + kGap);
    }
    if (kind == TurnList::Kind::answer) {
        const QString answer = index.data(TurnList::answerRole).toString();
        const WrappedWords words(answer, font, placer.room() - 3 * kGap);
        const int height = std::max(words.height(), line);
        layout.answer = placer.at(3 * kGap, placer.room() - 3 * kGap, height);
        placer.down(height + kHalfGap);
    } else {
        placePictures(layout, placer, index);
        const WrappedWords settings(index.data(TurnList::settingsRole).toString(), font,
                                    placer.room());
        const int height = std::max(settings.height(), line);
        layout.settings = placer.at(0, placer.room(), height);
        placer.down(height + 2);
        if (const QString changed = index.data(TurnList::changedRole).toString();
            !changed.isEmpty()) {
            const int height = WrappedWords(changed, font, placer.room()).height();
            layout.changed = placer.at(0, placer.room(), height);
            placer.down(height + 2);
        }
        if (const QString all = index.data(TurnList::thoughtsRole).toString(); !all.isEmpty()) {
            const int room = placer.room() - 3 * kGap;
            const int height = index.data(TurnList::unfoldedRole).toBool()
                                   ? WrappedWords(all, font, room).height()
                                   : line;
            layout.thoughts = placer.at(3 * kGap, room, height);
            placer.down(height + 2);
        }
        if (const QString seen = index.data(TurnList::seenRole).toString(); !seen.isEmpty()) {
            const int height = WrappedWords(seen, font, placer.room() - 3 * kGap).height();
            layout.seen = placer.at(3 * kGap, placer.room() - 3 * kGap, height);
            placer.down(height + 2);
        }
    }
    const auto actions = actionsOf(index);
    int fromStart = -kHalfGap;
    for (const TurnAction action : actions) {
        layout.actions.push_back({action, placer.at(fromStart, kAction, kAction)});
        fromStart += kAction + 2;
    }
    placer.down(actions.empty() ? kHalfGap : kAction);
    layout.height = placer.y() + kGap;
    return layout;
}

} // namespace depict
