// All pictures of this sitting and the one that is shown: what the painter's events do to them.
// Plain values on the window's thread; the session tells the world about changes.
#pragma once

#include "session/painting.h"
#include "session/shape_choice.h"

#include <memory>
#include <vector>

namespace depict {

class Easel {
public:
    static constexpr std::size_t kMostPaintings = 64; // older ones give way

    /// What an event changed.
    struct Change {
        const Painting* painting = nullptr; // null: nothing on screen
        QRect area;                         // new pixels of it
        bool isStructural =
            false; // state, size or the list of paintings changed: look at everything
    };

    Easel();

    [[nodiscard]] const std::vector<std::unique_ptr<Painting>>& paintings() const {
        return m_paintings;
    }
    /// The chosen one, or the blank sheet when there is none.
    [[nodiscard]] const Painting& shown() const { return *m_shown; }
    void show(const Painting& painting);
    /// The sheet for the next painting, shown while there is nothing else.
    void setBlankSheet(const ShapeChoice& shape);
    void showBlankSheet() { m_shown = &m_blank; }

    /// A sheet like this for every variant of its request; the first is shown.
    void expect(const Painting& sheet);
    /// A picture from outside, shown.
    const Painting& add(Painting opened);
    Change apply(const GenerationEvent& event);

    /// A partial painting becomes a finished one of its whole rows. False when it has none.
    bool keepRows(const Painting& partial);
    void remove(const Painting& painting);
    void clear();

    void setVersion(const Painting& painting, VersionId version);
    /// Null for versions that are not on the easel.
    [[nodiscard]] const Painting* withVersion(VersionId version) const;
    /// Whose exact pixels these are; 0 = nobody's.
    [[nodiscard]] VersionId versionOf(const Image& picture) const;
    [[nodiscard]] bool isWaitedFor(JobId job) const;

private:
    [[nodiscard]] Painting* find(JobId job, int variant);
    [[nodiscard]] std::unique_ptr<Painting>* slotOf(const Painting& painting);
    void prepare(Painting& painting, const GenerationEvent& event);
    static void takeCodes(Painting& painting, const GenerationEvent& event);
    QRect paint(Painting& painting, const GenerationEvent& event);
    void complete(Painting& painting, const GenerationEvent& event, Painting::State state);
    void dropWaiting(JobId job);
    void trim();

    Painting m_blank;
    std::vector<std::unique_ptr<Painting>> m_paintings; // oldest first
    Painting* m_shown;
    std::uint64_t m_lastId = 0;
};

} // namespace depict
