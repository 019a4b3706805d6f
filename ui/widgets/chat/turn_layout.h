// Where the pieces of a turn lie, in the coordinates of its row. One function places them for
// drawing, for the height and for the pointer.
#pragma once

#include "session/turn_list.h"

#include <QFont>
#include <QModelIndex>
#include <QRect>
#include <QString>
#include <QTextLayout>

#include <vector>

namespace depict {

/// What the icons under a turn do.
enum class TurnAction { tryAgain, editWords, compare, attach, copyWords, more };

struct ActionPlace {
    TurnAction action = TurnAction::more;
    QRect area;
};

struct TurnLayout {
    QRect bubble, words; // what the person said
    QRect before, after; // pictures; empty where there is none
    QRect answer;        // words of the model
    QRect settings;
    QRect changed;  // words; empty where nothing is known
    QRect thoughts; // one line while they are folded
    QRect seen;
    std::vector<ActionPlace> actions;
    int height = 0;
};

/// For a row so wide. `isRightToLeft`: the interface's direction; words keep their own.
[[nodiscard]] TurnLayout turnLayout(const QModelIndex& index, int width, const QFont& font,
                                    bool isRightToLeft);

/// The words broken into lines of this width, in the direction of their content; lines begin at the
/// side where that direction begins.
class WrappedWords {
public:
    WrappedWords(const QString& words, const QFont& font, int width);
    [[nodiscard]] int height() const { return m_height; }             // of all lines
    [[nodiscard]] int naturalWidth() const { return m_naturalWidth; } // of the longest line
    void draw(QPainter& painter, const QPoint& corner) const;

private:
    QTextLayout m_layout;
    int m_height = 0, m_naturalWidth = 0;
};

} // namespace depict
