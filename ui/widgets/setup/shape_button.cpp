#include "widgets/setup/shape_picker.h"

#include "widgets/setup/shape_tile.h"
#include "widgets/theme/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QScreen>

namespace depict {
namespace {

class SheetIconEngine final : public QIconEngine {
public:
    explicit SheetIconEngine(double aspect) : m_aspect(aspect) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const Theme& theme = currentTheme();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(mode == QIcon::Disabled ? theme.disabledText : theme.text, 1.5));
        painter->setBrush(theme.field);
        painter->drawRoundedRect(sheetIn(QRectF(rect).adjusted(1, 1, -7, -1), m_aspect), 1.5, 1.5);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new SheetIconEngine(*this); }

private:
    double m_aspect;
};

} // namespace

ShapeButton::ShapeButton(QWidget* parent) : QToolButton(parent), m_panel(new ShapePanel(this)) {
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setIconSize({30, 22}); // with room between sheet and words
    setToolTip(tr("Shape and size of the painting"));
    connect(this, &QToolButton::clicked, this, &ShapeButton::openPanel);
    connect(m_panel, &ShapePanel::chosen, this, &ShapeButton::chosen);
    showChoice();
}

void ShapeButton::setChoice(const ShapeChoice& shape, const PaintingShape& model) {
    m_choice = shape;
    m_panel->setModel(model);
    m_panel->setChoice(shape);
    showChoice();
}

void ShapeButton::setFollowsPicture(bool follows) {
    m_followsPicture = follows;
    showChoice();
}

void ShapeButton::showChoice() {
    const QSize size = m_choice.pixels();
    const QString name = m_choice.exactSize        ? tr("Exact")
                         : m_choice.name.isEmpty() ? tr("Custom")
                                                   : m_choice.name;
    setIcon(QIcon(new SheetIconEngine(double(size.width()) / size.height())));
    setText(m_followsPicture ? tr("As the picture")
                             : tr("%1   %2 × %3").arg(name).arg(size.width()).arg(size.height()));
    setAccessibleName(tr("Shape: %1").arg(text()));
}

void ShapeButton::openPanel() {
    m_panel->setChoice(m_choice);
    m_panel->adjustSize();
    // Above the button, as it stands near the window's lower edge; never off the screen.
    const QRect screen = this->screen()->availableGeometry();
    QPoint corner = mapToGlobal(QPoint(0, -m_panel->height() - kHalfGap));
    if (corner.y() < screen.top())
        corner = mapToGlobal(QPoint(0, height() + kHalfGap));
    corner.setX(qBound(screen.left(), corner.x(), screen.right() - m_panel->width()));
    m_panel->move(corner);
    m_panel->show();
    m_panel->setFocusOnChoice();
}

} // namespace depict
