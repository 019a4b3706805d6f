#include "widgets/canvas/confidence_legend.h"

#include "session/painting.h"
#include "widgets/theme/heat.h"
#include "widgets/theme/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace depict {
namespace {

constexpr QSize kStrip(96, 10);

/// The colours from unsure to sure, in the direction in which the words around them are read.
class HeatStrip : public QWidget {
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return kStrip; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        for (int x = 0; x < width(); ++x) {
            const double share = double(x) / std::max(1, width() - 1);
            const bool isMirrored = layoutDirection() == Qt::RightToLeft;
            painter.fillRect(QRect(x, 0, 1, height()), heatColour(isMirrored ? 1 - share : share));
        }
    }
};

} // namespace

ConfidenceLegend::ConfidenceLegend(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_scale(new QWidget(this)) {
    setLook(this, "card");
    setLayoutDirection(QGuiApplication::layoutDirection());
    setAccessibleName(tr("Confidence"));
    setToolTip(tr("How probable the model thought the cells that it chose"));
    auto* strip = new HeatStrip(m_scale);
    strip->setFixedSize(kStrip);
    auto* row = new QHBoxLayout(m_scale);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    auto* unsure = new QLabel(tr("unsure"), m_scale);
    auto* sure = new QLabel(tr("sure"), m_scale);
    setLook(unsure, "quiet");
    setLook(sure, "quiet");
    row->addWidget(unsure);
    row->addWidget(strip);
    row->addWidget(sure);
    auto* column = new QHBoxLayout(this);
    column->setContentsMargins(kGap + kHalfGap, kHalfGap, kGap + kHalfGap, kHalfGap);
    column->setSpacing(kGap);
    column->addWidget(m_title);
    column->addWidget(m_scale);
}

void ConfidenceLegend::showPainting(const Painting& painting) {
    const bool isKnown = !painting.confidence.empty() &&
                         painting.confidence.size() == std::size_t(painting.grid.cells());
    m_title->setText(isKnown               ? tr("Confidence")
                     : painting.isInWork() ? tr("Confidence: known when the picture is done")
                                           : tr("Confidence: not known for this picture"));
    m_scale->setVisible(isKnown);
}

} // namespace depict
