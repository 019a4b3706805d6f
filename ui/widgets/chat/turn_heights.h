// How high the rows of the talk are. Laying out a turn breaks all of its words into lines, so in a
// long talk only the rows that a person sees are laid out; the others have a height to go by.
#pragma once

#include <QAbstractItemModel>
#include <QFont>
#include <QObject>

#include <vector>

namespace depict {

/// Follows the model's rows. A height is the true one, or an estimate until `measure` comes by;
/// rows that came or changed a few at a time are measured when they are asked for.
class TurnHeights : public QObject {
    Q_OBJECT
public:
    explicit TurnHeights(const QAbstractItemModel& turns, QObject* parent = nullptr);

    /// What rows are laid out for. Another one than before makes estimates of all but the last
    /// rows.
    void setRoom(int width, const QFont& font, bool isRightToLeft);
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int of(int row);
    /// Lays these rows out, as far as they exist and are estimates; true when that changed a
    /// height.
    bool measure(int first, int last);
    [[nodiscard]] bool isEstimate(int row) const { return m_rows[std::size_t(row)].isEstimate; }

private:
    struct Height {
        int pixels = 0; // 0 = not known
        bool isEstimate = false;
    };
    void insert(int first, int last);
    void forget(int first, int last);
    void estimate(int first, int last);
    [[nodiscard]] int usual() const;
    [[nodiscard]] int laidOut(int row) const;

    const QAbstractItemModel& m_turns;
    std::vector<Height> m_rows;
    int m_width = 0;
    QFont m_font;
    bool m_isRightToLeft = false;
};

} // namespace depict
