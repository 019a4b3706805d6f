// Looking at two versions side by side, one over the other, or at what differs: which two, how, and
// the difference itself, counted in the background. Works while one of them is still painted.
#pragma once

#include "image/difference.h"
#include "session/background.h"
#include "session/error_text.h"
#include "session/painting.h"

#include <QObject>
#include <QPointF>
#include <QSet>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace depict {

class Session;

enum class ReviewMode { single, wipe, sideBySide, difference, onion, lens, variants };
inline constexpr int kReviewModes = 7;

/// The line of the wipe. `place` is a point on it, 0 … 1 of the view's width and height; `angle` in
/// degrees clockwise, 0 = upright with the first side at the left.
struct WipeLine {
    QPointF place{0.5, 0.5};
    double angle = 0;
    friend bool operator==(const WipeLine&, const WipeLine&) = default;
};

/// What compares two whole pictures, with smaller and smaller maps for the screen.
struct Comparison {
    Difference difference; // its `strength` is the first of `levels` and empty here
    std::vector<Mask> levels;
};

class Review : public QObject {
    Q_OBJECT
public:
    static constexpr int kMostVariants = 4;

    explicit Review(Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] ReviewMode mode() const { return m_mode; }
    /// The version that is shown; it may be in work.
    [[nodiscard]] const Painting& after() const;
    /// What it is compared with: the chosen one, otherwise what it was made from. Null where there
    /// is none, or while it is being read. Ask again after `changed`.
    [[nodiscard]] const Painting* before() const { return painting(m_before); }
    [[nodiscard]] VersionId beforeVersion() const { return m_before; } // 0 = there is none
    [[nodiscard]] bool isChosen() const { return m_chosen != 0; }
    /// True while a person holds the key to see what was before.
    [[nodiscard]] bool isPeeking() const { return m_isPeeking; }
    [[nodiscard]] bool isSwapped() const { return m_isSwapped; }
    /// Before and after, or the other way round where the sides are swapped; null as `before`.
    [[nodiscard]] const Painting* side(bool isSecond) const;
    [[nodiscard]] bool isBefore(const Painting& painting) const;
    /// What a version is called; the words of a painting that is none yet.
    [[nodiscard]] QString title(const Painting& painting) const;

    /// Those painted by one request with the shown one, or else from the same picture; at most
    /// kMostVariants, the shown one among them. Less than two: there are none.
    [[nodiscard]] const std::vector<VersionId>& variants() const { return m_variants; }
    /// Null while it is being read.
    [[nodiscard]] const Painting* painting(VersionId version) const;
    /// What to draw where a painting is so many screen pixels wide.
    [[nodiscard]] const QImage& level(const Painting& painting, double screenWidth) const;

    [[nodiscard]] const WipeLine& wipe() const { return m_wipe; }
    [[nodiscard]] double opacity() const { return m_opacity; } // of the second side, 0 … 1
    /// Of the two sides; null until it is counted, or where it cannot be.
    [[nodiscard]] const Comparison* comparison() const {
        return m_comparison ? &*m_comparison : nullptr;
    }
    /// True where both are whole and of one size, so that the difference comes.
    [[nodiscard]] bool canCompare() const;

public Q_SLOTS:
    void open();
    void close();
    void setMode(depict::ReviewMode mode); // opens it
    void nextMode();
    void previousMode();
    void swapSides();
    /// Compares the shown one with this version from now on, and opens it; 0: again with what it
    /// was made from.
    void compareWith(depict::VersionId version);
    void peek(bool held);
    void setWipe(const depict::WipeLine& line);
    void setOpacity(double opacity);
    /// Sets the shown version's mark; the one it has is taken away.
    void toggleMark(depict::ReviewMark mark);
    /// Both pictures, what differs, note and mark on one page, as a picture (.png) or a document
    /// (.pdf). All or nothing, in the background: sheetWritten() or errorRaised().
    void writeSheet(const QString& file);

Q_SIGNALS:
    void changed(); // sides, mode, anything that is to be seen
    void compared();
    void openChanged(bool open);
    void peekChanged(bool held);
    void sheetWritten(const QString& file);
    void errorRaised(const depict::ErrorText& error);

private:
    struct Pair { // what is or was compared
        Image before, after;
        bool operator==(const Pair& other) const;
    };

    void update();
    void findVariants();
    void want(VersionId version);
    void prepareLevels();
    void compare();
    void raise(const Error& error);
    void step(int direction);
    [[nodiscard]] bool isWanted(VersionId version) const;

    Session& m_session;
    bool m_isOpen = false, m_isPeeking = false, m_isSwapped = false;
    ReviewMode m_mode = ReviewMode::wipe;
    VersionId m_chosen = 0, m_before = 0;
    std::vector<VersionId> m_variants;
    std::map<VersionId, Painting> m_read; // those that are not on the easel
    QSet<VersionId> m_asked;
    std::map<qint64, std::vector<QImage>> m_levels; // by the key of the surface; empty = in work
    WipeLine m_wipe;
    double m_opacity = 0.5;
    Pair m_pair;
    std::optional<Comparison> m_comparison;
    Background m_background; // last: ends first
};

} // namespace depict
