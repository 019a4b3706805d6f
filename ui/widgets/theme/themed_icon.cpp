// Icons are drawn from SVG when they are shown in a colour and size for the first time, in the
// colour of the theme then in force: a change of theme or of screen needs no reloading.
#include "widgets/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

// Must stand outside every namespace: it names a function that Qt's resource compiler makes.
static bool registerIcons() {
    Q_INIT_RESOURCE(icons);
    return true;
}

namespace depict {
namespace {

class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(const QString& name, QByteArray svg, bool onAccent)
        : m_name(name), m_svg(std::move(svg)), m_onAccent(onAccent) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const double ratio = painter->device()->devicePixelRatioF();
        const bool isPlain = painter->transform().type() <= QTransform::TxTranslate &&
                             ratio == std::floor(ratio); // pixels fall on pixels
        if (!isPlain)
            return draw(*painter, rect, mode);
        QPixmap drawn = drawnOnce(rect.size() * ratio, mode);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return drawnOnce(size, mode);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const {
        const Theme& theme = currentTheme();
        return mode == QIcon::Disabled ? theme.disabledText
               : m_onAccent            ? theme.onAccent
                                       : theme.text;
    }
    void draw(QPainter& painter, const QRect& rect, QIcon::Mode mode) const {
        QByteArray svg = m_svg;
        svg.replace("#000", colour(mode).name().toLatin1());
        QSvgRenderer(svg).render(&painter, rect);
    }
    /// Reading and drawing an SVG takes longer than all else in a small widget.
    [[nodiscard]] QPixmap drawnOnce(const QSize& size, QIcon::Mode mode) const {
        const QString key = QStringLiteral("icon %1 %2 %3x%4")
                                .arg(m_name, colour(mode).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        draw(painter, drawn.rect(), mode);
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    QString m_name;
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
    return QIcon(new ThemedIconEngine(name, file.readAll(), onAccent));
}

} // namespace

QIcon themedIcon(const QString& name) {
    return makeIcon(name, false);
}
QIcon accentIcon(const QString& name) {
    return makeIcon(name, true);
}

} // namespace depict
