// A shape to choose, drawn as a small sheet with its name below.
#pragma once

#include <QAbstractButton>

namespace depict {

/// The sheet of this aspect (width : height), as large as fits into `area`.
[[nodiscard]] QRectF sheetIn(const QRectF& area, double aspect);

class ShapeTile : public QAbstractButton {
    Q_OBJECT
public:
    ShapeTile(const QString& name, double aspect, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    double m_aspect;
};

} // namespace depict
