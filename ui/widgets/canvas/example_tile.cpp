#include "widgets/canvas/example_tile.h"

#include "widgets/theme/theme.h"

#include <QPainterPath>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTextOption>

namespace depict {
namespace {

constexpr QSize kTile(264, 84);
constexpr QSize kPicture(96, 64);

} // namespace

ExampleTile::ExampleTile(QWidget* parent) : QPushButton(parent) {
    setLook(this, "tile");
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Paint this"));
}

void ExampleTile::setWords(const QString& words) {
    setText(words);
    setAccessibleName(tr("Paint: %1").arg(words));
}

QSize ExampleTile::sizeHint() const {
    return kTile;
}

void ExampleTile::setPicture(const QImage& picture) {
    m_picture = picture;
    update();
}

void ExampleTile::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Theme& theme = currentTheme();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QRect place(QPoint(), kPicture);
    place.moveCenter({0, rect().center().y()});
    isMirrored ? place.moveRight(width() - 1 - kGap - 2) : place.moveLeft(kGap + 2);
    QPainterPath outline;
    outline.addRoundedRect(place, 6, 6);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(place, theme.paper);
    if (!m_picture.isNull())
        painter.drawImage(place, m_picture);
    painter.restore();
    QRect words = rect().adjusted(kGap, kGap, -kGap, -kGap);
    isMirrored ? words.setRight(place.left() - kGap) : words.setLeft(place.right() + kGap + 2);
    QTextOption lines(Qt::AlignAbsolute | Qt::AlignVCenter |
                      (isMirrored ? Qt::AlignRight : Qt::AlignLeft));
    lines.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    painter.setPen(theme.text);
    painter.drawText(QRectF(words), text(), lines);
}

} // namespace depict
