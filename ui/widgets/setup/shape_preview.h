// What will be painted, small: the sheet with its cells, and what the file keeps of it.
#pragma once

#include "session/shape_choice.h"

#include <QWidget>

namespace depict {

class ShapePreview : public QWidget {
    Q_OBJECT
public:
    explicit ShapePreview(QWidget* parent);
    void setShape(const ShapeChoice& shape);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ShapeChoice m_shape;
};

} // namespace depict
