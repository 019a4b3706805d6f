// Words to begin with and a small picture of what they say; the picture may come later.
#pragma once

#include <QImage>
#include <QPushButton>

namespace depict {

class ExampleTile : public QPushButton {
    Q_OBJECT
public:
    explicit ExampleTile(QWidget* parent);

    void setWords(const QString& words);
    void setPicture(const QImage& picture);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_picture;
};

} // namespace depict
