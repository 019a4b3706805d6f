// Icons are drawn from SVG at the moment they are shown, in the colour of the palette then in
// force: a change of theme or of screen needs no reloading.
#include "widgets/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

// Must stand outside every namespace: it names a function that Qt's resource compiler makes.
static bool registerIcons() {
    Q_INIT_RESOURCE(icons);
    return true;
}

namespace depict {
namespace {

class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(QByteArray svg, bool onAccent) : m_svg(std::move(svg)), m_onAccent(onAccent) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const Theme& theme = currentTheme();
        QColor colour = m_onAccent ? theme.onAccent : theme.text;
        if (mode == QIcon::Disabled)
            colour = theme.disabledText;
        QByteArray svg = m_svg;
        svg.replace("#000", colour.name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

private:
    QByteArray m_svg;
    bool m_onAccent;
};

QIcon makeIcon(const QString& name, bool onAccent) {
    // A static library's resources are not registered by themselves.
    [[maybe_unused]] static const bool kAreRegistered = registerIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %s.", qPrintable(name));
        return {};
    }
    return QIcon(new ThemedIconEngine(file.readAll(), onAccent));
}

} // namespace

QIcon themedIcon(const QString& name) {
    return makeIcon(name, false);
}
QIcon accentIcon(const QString& name) {
    return makeIcon(name, true);
}

} // namespace depict
