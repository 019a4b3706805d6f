#include "widgets/chat/turn_heights.h"

#include "session/turn_list.h"
#include "widgets/chat/turn_layout.h"

#include <algorithm>

namespace depict {
namespace {

constexpr int kAtOnce = 20; // rows that are laid out when they are asked for; about two screens
constexpr int kGuess = 160; // logical pixels, where nothing is known yet

} // namespace

TurnHeights::TurnHeights(const QAbstractItemModel& turns, QObject* parent)
    : QObject(parent), m_turns(turns), m_rows(std::size_t(turns.rowCount())) {
    connect(&turns, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { insert(first, last); });
    connect(&turns, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) {
                m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            });
    connect(&turns, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                if (!TurnList::areOnlyPictures(roles))
                    forget(first.row(), last.row());
            });
}

void TurnHeights::setRoom(int width, const QFont& font, bool isRightToLeft) {
    if (width == m_width && font == m_font && isRightToLeft == m_isRightToLeft)
        return;
    m_width = width;
    m_font = font;
    m_isRightToLeft = isRightToLeft;
    forget(0, int(m_rows.size()) - 1);
}

int TurnHeights::of(int row) {
    Height& height = m_rows[std::size_t(row)];
    if (height.pixels == 0)
        height.pixels = laidOut(row);
    return height.pixels;
}

bool TurnHeights::measure(int first, int last) {
    bool hasChanged = false;
    for (int row = std::max(first, 0); row <= std::min(last, int(m_rows.size()) - 1); ++row)
        if (Height& height = m_rows[std::size_t(row)]; height.isEstimate) {
            const int pixels = laidOut(row);
            hasChanged = hasChanged || pixels != height.pixels;
            height = {pixels, false};
        }
    return hasChanged;
}

void TurnHeights::insert(int first, int last) {
    m_rows.insert(m_rows.begin() + first, std::size_t(last - first + 1), {});
    forget(first, last);
}

/// What is not known again: the last ones are laid out when they are asked for, for the talk is
/// read from its end.
void TurnHeights::forget(int first, int last) {
    const int known = std::max(first, last + 1 - kAtOnce);
    for (int row = known; row <= last; ++row)
        m_rows[std::size_t(row)] = {};
    estimate(first, known - 1);
}

/// What was true for another width is a better guess than none.
void TurnHeights::estimate(int first, int last) {
    const int pixels = first <= last ? usual() : 0;
    for (int row = first; row <= last; ++row) {
        Height& height = m_rows[std::size_t(row)];
        height = {height.pixels > 0 ? height.pixels : pixels, true};
    }
}

int TurnHeights::usual() const {
    qint64 sum = 0, count = 0;
    for (const Height& height : m_rows)
        if (height.pixels > 0) {
            sum += height.pixels;
            ++count;
        }
    return count > 0 ? int(sum / count) : kGuess;
}

int TurnHeights::laidOut(int row) const {
    return turnLayout(m_turns.index(row, 0), m_width, m_font, m_isRightToLeft).height;
}

} // namespace depict
