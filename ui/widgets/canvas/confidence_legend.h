// What the colours over the cells mean.
#pragma once

#include <QFrame>

class QLabel;

namespace depict {

struct Painting;

class ConfidenceLegend : public QFrame {
    Q_OBJECT
public:
    explicit ConfidenceLegend(QWidget* parent);
    /// Says so where nothing is known of this picture.
    void showPainting(const Painting& painting);

private:
    QLabel* m_title;
    QWidget* m_scale;
};

} // namespace depict
