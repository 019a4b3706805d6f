// What stands over the pictures of a review: names, what is missing, the scale of the heat; and
// which of it a moving line touches.
#include "widgets/review/review_view.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace depict {
namespace {

constexpr int kLabelHeight = 26, kLabelPadding = 10, kWidestLabel = 280;
constexpr int kLabelInset = 12; // from the view's border
constexpr int kWidestHint = 440;
constexpr QSize kHeatScale(176, 10);

QColor seeThrough(QColor colour, float alpha) {
    colour.setAlphaF(alpha);
    return colour;
}

void drawCard(QPainter& painter, const QRectF& area, double radius) {
    const Theme& theme = currentTheme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(seeThrough(theme.raised, 0.94F));
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace

QString ReviewView::nameOf(const Painting& painting) const {
    const QString name = m_review.isBefore(painting) ? tr("Before") : tr("After");
    const QString title = m_review.title(painting);
    return title.isEmpty() ? name : name + QStringLiteral(" · ") + title;
}

ReviewView::Label ReviewView::labelIn(const QRect& pane, const Painting& painting) const {
    const int room = std::min(kWidestLabel, pane.width() - 2 * kLabelInset) - 2 * kLabelPadding;
    const QString words = fontMetrics().elidedText(nameOf(painting), Qt::ElideRight, room);
    return {QRect(pane.x() + kLabelInset, pane.y() + kLabelInset,
                  fontMetrics().horizontalAdvance(words) + 2 * kLabelPadding, kLabelHeight),
            words};
}

/// At the line's end that lies at the top or the left, on the side that it names; nowhere when
/// there is no room left.
ReviewView::Label ReviewView::labelBeside(const WipeLine& wipe, bool isSecond) const {
    const WipeDivider line(wipe, QSizeF(size()));
    Label label = labelIn(rect(), *m_review.side(isSecond));
    const QSizeF half = QSizeF(label.area.size()) / 2;
    const QRectF inner =
        QRectF(rect()).adjusted(kLabelInset + half.width(), kLabelInset + half.height(),
                                -kLabelInset - half.width(), -kLabelInset - half.height());
    const QPointF across = line.across() * (isSecond ? 1 : -1);
    const double reach =
        std::abs(across.x()) * half.width() + std::abs(across.y()) * half.height() + kLabelInset;
    // Up along the line as far as the view goes.
    const QPointF up = line.along().y() > 0 || (line.along().y() == 0 && line.along().x() > 0)
                           ? -line.along()
                           : line.along();
    double far = width() + height();
    const QPointF from = line.middle() + across * reach;
    if (up.x() < -1e-9)
        far = std::min(far, (from.x() - inner.left()) / -up.x());
    if (up.x() > 1e-9)
        far = std::min(far, (inner.right() - from.x()) / up.x());
    if (up.y() < -1e-9)
        far = std::min(far, (from.y() - inner.top()) / -up.y());
    const QPointF centre = from + up * std::max(0.0, far);
    if (!inner.adjusted(-1, -1, 1, 1).contains(centre))
        return {};
    label.area.moveCenter(centre.toPoint());
    return label;
}

std::vector<ReviewView::Label> ReviewView::labels() const {
    const Painting* before = m_review.before();
    if (m_review.isPeeking())
        return before ? std::vector{labelIn(rect(), *before)} : std::vector<Label>();
    if (m_review.after().state == Painting::State::blank)
        return {};
    const auto all = panes();
    switch (m_review.mode()) {
    case ReviewMode::variants: {
        std::vector<Label> names;
        for (std::size_t i = 0; i < all.size() && all.size() > 1; ++i) {
            const QString words = tr("Variant %1").arg(i + 1);
            names.push_back({QRect(all[i].topLeft() + QPoint(kLabelInset, kLabelInset),
                                   QSize(fontMetrics().horizontalAdvance(words) + 2 * kLabelPadding,
                                         kLabelHeight)),
                             words});
        }
        return names;
    }
    case ReviewMode::wipe:
        if (before)
            return {labelBeside(m_review.wipe(), false), labelBeside(m_review.wipe(), true)};
        break;
    case ReviewMode::sideBySide:
        if (before)
            return {labelIn(all.front(), *m_review.side(false)),
                    labelIn(all.back(), *m_review.side(true))};
        break;
    case ReviewMode::lens:
    case ReviewMode::onion:
    case ReviewMode::single:
        if (before)
            return {labelIn(rect(), *m_review.side(true))};
        break;
    case ReviewMode::difference:
        break;
    }
    return {};
}

void ReviewView::drawLabels(QPainter& painter) {
    for (const Label& label : labels()) {
        if (label.words.isEmpty())
            continue;
        drawCard(painter, label.area, kLabelHeight / 2.0);
        painter.setPen(currentTheme().text);
        painter.drawText(label.area, Qt::AlignCenter, label.words);
    }
}

void ReviewView::drawHint(QPainter& painter) {
    const QString words = hint();
    if (words.isEmpty() || m_review.isPeeking())
        return;
    const int room = std::min(kWidestHint, width() - 4 * kGap) - 4 * kGap;
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, room, height()),
                                                  Qt::TextWordWrap | Qt::AlignHCenter, words);
    // Two pixels more than measured: glyphs are a little wider on some screens.
    QRect card(0, 0, text.width() + 2 + 4 * kGap, text.height() + 2 * kGap + kHalfGap);
    card.moveCenter({width() / 2, 0});
    card.moveTop(2 * kGap);
    drawCard(painter, card, 10);
    painter.setPen(currentTheme().text);
    painter.drawText(card.adjusted(2 * kGap, 0, -2 * kGap, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     words);
}

// ---- drawing less

QRegion ReviewView::areaOf(const WipeLine& wipe) const {
    const WipeDivider line(wipe, QSizeF(size()));
    const QPointF out = line.across() * 4;
    const QLineF edge = line.line();
    QRegion area = regionOf(
        QPolygonF({edge.p1() - out, edge.p2() - out, edge.p2() + out, edge.p1() + out}), rect());
    const double reach = WipeDivider::kKnob + WipeDivider::kKnobRadius + 4;
    area +=
        QRectF(line.middle() - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)).toAlignedRect();
    for (const bool isSecond : {false, true})
        area += labelBeside(wipe, isSecond).area.adjusted(-2, -2, 2, 2);
    return area;
}

void ReviewView::redrawBetween(const WipeLine& before, const WipeLine& now) {
    if (m_review.mode() != ReviewMode::wipe || !m_review.before() || before.angle != now.angle)
        return update();
    const QLineF from = WipeDivider(before, QSizeF(size())).line(),
                 to = WipeDivider(now, QSizeF(size())).line();
    update(regionOf(QPolygonF({from.p1(), from.p2(), to.p2(), to.p1()}), rect()) + areaOf(before) +
           areaOf(now));
}

void ReviewView::drawHeatScale(QPainter& painter) {
    const Theme& theme = currentTheme();
    const QFontMetrics metrics = painter.fontMetrics();
    const int least = metrics.horizontalAdvance(QStringLiteral("1")) + kGap,
              most = metrics.horizontalAdvance(QStringLiteral("255")) + kGap;
    const QRect card(kLabelInset, height() - kLabelInset - kLabelHeight,
                     kHeatScale.width() + least + most + 2 * kLabelPadding, kLabelHeight);
    drawCard(painter, card, kLabelHeight / 2.0);
    painter.setPen(theme.text);
    painter.drawText(card.adjusted(kLabelPadding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("1"));
    painter.drawText(card.adjusted(0, 0, -kLabelPadding, 0), Qt::AlignRight | Qt::AlignVCenter,
                     QStringLiteral("255"));
    QRect bar(QPoint(card.x() + kLabelPadding + least, 0), kHeatScale);
    bar.moveTop(card.center().y() - kHeatScale.height() / 2 + 1);
    QLinearGradient heat(bar.topLeft(), bar.topRight());
    for (int step = 0; step <= 8; ++step) { // logarithmic, as the colours are
        const int strength = std::clamp(1 << step, 1, 255);
        const HeatColour colour = heatColours()[std::size_t(strength)];
        heat.setColorAt(step / 8.0, QColor(colour.red, colour.green, colour.blue));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(heat);
    painter.drawRoundedRect(bar, 3, 3);
}

} // namespace depict
