#include "widgets/batch/batch_delegate.h"

#include "session/batch_queue.h"
#include "widgets/theme/theme.h"

#include <QPainter>

namespace depict {
namespace {

using State = BatchEntry::State;

constexpr int kMark = 18;
constexpr double kCorner = 6;

QString iconOf(State state) {
    switch (state) {
    case State::waiting:
        return QStringLiteral("pause");
    case State::running:
        return QStringLiteral("paint");
    case State::done:
        return QStringLiteral("done");
    case State::failed:
        return QStringLiteral("warning");
    case State::cancelled:
        return QStringLiteral("close");
    }
    return {};
}

} // namespace

QSize BatchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {120, 2 * option.fontMetrics.height() + 2 * kGap};
}

void BatchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Theme& theme = currentTheme();
    const auto state = State(index.data(BatchQueue::stateRole).toInt());
    const QRect card = option.rect.adjusted(2, 1, -2, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || option.state & QStyle::State_MouseOver) {
        painter->setPen(isSelected && option.state & QStyle::State_HasFocus ? QPen(theme.focus, 2)
                                                                            : QPen(Qt::NoPen));
        painter->setBrush(theme.hover);
        painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), kCorner, kCorner);
    }
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QRect inner = card.adjusted(kGap, kHalfGap, -kGap, -kHalfGap);
    const QRect mark = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                           {kMark, kMark}, inner);
    themedIcon(iconOf(state)).paint(painter, mark);
    const int step = kMark + kGap;
    const QRect words = isMirrored ? inner.adjusted(0, 0, -step, 0) : inner.adjusted(step, 0, 0, 0);
    const int line = option.fontMetrics.height();
    const auto side = Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    const auto write = [&](int top, const QString& text, const QColor& colour,
                           Qt::TextElideMode cut) {
        painter->setPen(colour);
        const QRect place(words.x(), top, words.width(), line);
        painter->drawText(place, int(side),
                          option.fontMetrics.elidedText(text, cut, words.width()));
    };
    write(words.top(), index.data().toString().simplified(), theme.text, Qt::ElideRight);
    write(words.top() + line, index.data(BatchQueue::detailRole).toString(),
          state == State::failed ? theme.trouble : theme.quietText, Qt::ElideRight);
    if (state == State::running) {
        QRectF bar(words.x(), card.bottom() - 3, words.width(), 3);
        painter->fillRect(bar, theme.line);
        bar.setWidth(bar.width() * index.data(BatchQueue::shareRole).toDouble());
        painter->fillRect(bar, theme.accent);
    }
    painter->restore();
}

} // namespace depict
