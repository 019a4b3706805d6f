// How far the picture that is shown is about to be made larger: what the edges on the canvas and
// the numbers beside it share.
#pragma once

#include "generation/expansion.h"

#include <QObject>
#include <QSize>

namespace depict {

class Expanding : public QObject {
    Q_OBJECT
public:
    explicit Expanding(QObject* parent = nullptr) : QObject(parent) {}
    static constexpr int kMost = 4096; // pixels at a side

    [[nodiscard]] const Expansion& by() const { return m_by; }
    [[nodiscard]] QSize picture() const { return m_picture; } // empty: none
    /// Another picture begins without expansion.
    void setPicture(QSize picture);
    /// Kept within what is possible.
    void set(Expansion by);

Q_SIGNALS:
    void changed();
    void applied(); // the person wants it painted

private:
    Expansion m_by;
    QSize m_picture;
};

} // namespace depict
