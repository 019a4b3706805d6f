#include "widgets/canvas/paper.h"

#include "base/random.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace depict {
namespace {

constexpr int kPaperSide = 192;
constexpr int kCheckSide = 8;
constexpr int kFibres = 70;
constexpr int kGrain = 4; // largest deviation of a channel

int shifted(int channel, int by) {
    return qBound(0, channel + by, 255);
}

void drawGrain(QImage& tile, const QColor& colour, Random& random) {
    for (int y = 0; y < tile.height(); ++y)
        for (int x = 0; x < tile.width(); ++x) {
            const int grain = random.between(-kGrain, kGrain) / 2;
            tile.setPixel(x, y,
                          qRgb(shifted(colour.red(), grain), shifted(colour.green(), grain),
                               shifted(colour.blue(), grain)));
        }
}

void drawFibres(QImage& tile, const QColor& colour, Random& random) {
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = colour;
    for (int fibre = 0; fibre < kFibres; ++fibre) {
        const QPointF from(random.uniform(0, kPaperSide), random.uniform(0, kPaperSide));
        const QPointF reach(random.uniform(-9, 9), random.uniform(-9, 9));
        const QPointF bend(random.uniform(-4, 4), random.uniform(-4, 4));
        ink.setAlphaF(float(random.uniform(0.15, 0.55)));
        painter.setPen(QPen(ink, random.uniform(0.5, 1.0)));
        // Drawn once more round every edge, so that tiles join.
        for (int dx = -kPaperSide; dx <= kPaperSide; dx += kPaperSide)
            for (int dy = -kPaperSide; dy <= kPaperSide; dy += kPaperSide) {
                QPainterPath path(from + QPointF(dx, dy));
                path.quadTo(path.currentPosition() + reach / 2 + bend,
                            path.currentPosition() + reach);
                painter.drawPath(path);
            }
    }
}

} // namespace

QPixmap paperTile(const Theme& theme) {
    Random random(7);
    QImage tile(kPaperSide, kPaperSide, QImage::Format_RGB32);
    drawGrain(tile, theme.paper, random);
    drawFibres(tile, theme.paperFibre, random);
    return QPixmap::fromImage(tile);
}

QPixmap checkerTile(const Theme& theme) {
    QPixmap tile(2 * kCheckSide, 2 * kCheckSide);
    tile.fill(theme.checkLight);
    QPainter painter(&tile);
    painter.fillRect(0, 0, kCheckSide, kCheckSide, theme.checkDark);
    painter.fillRect(kCheckSide, kCheckSide, kCheckSide, kCheckSide, theme.checkDark);
    return tile;
}

} // namespace depict
