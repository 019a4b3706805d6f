// The mask of the picture that is shown: its selection, the slow ways to change it (on a background
// thread), and what becomes of it in a request. Every picture keeps its own mask while it is not
// shown.
#pragma once

#include "image/image.h"
#include "session/background.h"
#include "session/selection.h"

#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace depict {

class Masking : public QObject {
    Q_OBJECT
public:
    static constexpr double kMostFeather = 200; // pixels
    static constexpr std::size_t kMostRemembered = 24;

    /// `raise` is told what went wrong in the background.
    Masking(std::function<void(const Error&)> raise, QObject* parent = nullptr);

    [[nodiscard]] Selection& selection() { return m_selection; }
    [[nodiscard]] const Selection& selection() const { return m_selection; }
    /// True where there is a picture that can be masked.
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    /// True where something is selected, so that the next words change only that.
    [[nodiscard]] bool isActive() const { return hasPicture() && !m_selection.isEmpty(); }
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

    /// The picture that is shown from now on; a null one: none. `id` tells pictures apart.
    void setPicture(std::uint64_t id, const Image& picture);
    /// What was selected on it according to its project; a null mask: nothing. Masks of other sizes
    /// are ignored.
    void restore(const Mask& mask);
    /// What was selected on this picture, while it is not shown, is not what it will have.
    void forget(std::uint64_t id) { m_others.erase(id); }

    /// How far the edge is softened in requests, in pixels; a strict edge is not, and half covered
    /// pixels are wholly in or out.
    [[nodiscard]] double feather() const { return m_feather; }
    [[nodiscard]] bool isStrict() const { return m_isStrict; }
    void setFeather(double pixels);
    void setStrict(bool strict);

    /// The mask for a request, made from this one. Slow with a feather: for a background thread.
    struct Edge {
        double feather = 0;
        bool isStrict = false;
        [[nodiscard]] Mask applied(const Mask& mask) const;
    };
    [[nodiscard]] Edge edge() const { return {m_feather, m_isStrict}; }

public Q_SLOTS:
    /// Wider by so many pixels; narrower when negative.
    void grow(int pixels);
    void fillHoles();
    /// Adds what looks like the pixel at this point. `tolerance` 0 … 1.
    void selectSimilar(QPoint point, double tolerance, bool touching, depict::Combine combine);
    /// A gray picture of any size as a mask; it is scaled to the picture.
    void load(const QString& file);
    void save(const QString& file);
    /// What the model found: a picture of segments on a dark ground. With a point (in pixels of the
    /// masked picture) only the segment there counts.
    void takeSegments(const depict::Image& segments, std::optional<QPoint> point,
                      depict::Combine combine);

Q_SIGNALS:
    void pictureChanged();
    void edgeChanged();
    void busyChanged();
    void saved(const QString& file);

private:
    template <typename Work> void run(Work work, Combine combine);

    Selection m_selection;
    std::function<void(const Error&)> m_raise;
    Image m_picture;
    std::uint64_t m_id = 0;
    std::map<std::uint64_t, Mask> m_others; // of pictures that are not shown
    double m_feather = 8;
    bool m_isStrict = false;
    int m_running = 0;
    Background m_background; // last: ends first
};

} // namespace depict
