#include "widgets/review/review_view.h"

#include "widgets/canvas/paper.h"
#include "widgets/theme/theme.h"

#include <algorithm>

namespace depict {
namespace {

/// How large a picture is drawn that fits into a pane.
double fitScale(QSize picture, QSizeF pane) {
    return std::min(pane.width() / std::max(1, picture.width()),
                    pane.height() / std::max(1, picture.height()));
}

} // namespace

ReviewView::ReviewView(Review& review, QWidget* parent) : QWidget(parent), m_review(review) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(160, 120);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // pictures are not mirrored
    setAccessibleName(tr("Review"));
    m_look.paper = paperTile(currentTheme());
    m_look.checks = checkerTile(currentTheme());
    connect(&review, &Review::changed, this, &ReviewView::showReview);
    connect(&review, &Review::peekChanged, this, qOverload<>(&QWidget::update));
    showReview();
}

// ---- where things are

QSize ReviewView::referenceCanvas() const {
    // What was before is what one is used to; a picture of another size lies over it.
    const Painting* before = m_review.before();
    const bool isAlone = !before || m_review.mode() == ReviewMode::variants ||
                         (m_review.mode() == ReviewMode::single && !m_review.isPeeking());
    return isAlone ? m_review.after().canvas : before->canvas;
}

std::vector<QRect> ReviewView::panes() const {
    const bool isSplit = m_review.mode() == ReviewMode::sideBySide && m_review.before();
    const std::size_t variants =
        m_review.mode() == ReviewMode::variants ? m_review.variants().size() : 0;
    if (m_review.isPeeking() || (!isSplit && variants < 2))
        return {rect()};
    const int halfWidth = (width() - kGutter) / 2, halfHeight = (height() - kGutter) / 2;
    const QRect left(0, 0, halfWidth, height()), upper(0, 0, width(), halfHeight);
    if (isSplit || variants == 2) {
        const QSize canvas = referenceCanvas();
        const bool isBeside =
            fitScale(canvas, left.size()) >= fitScale(canvas, QSizeF(upper.size()));
        return isBeside ? std::vector{left, left.translated(halfWidth + kGutter, 0)}
                        : std::vector{upper, upper.translated(0, halfHeight + kGutter)};
    }
    std::vector<QRect> four;
    for (std::size_t i = 0; i < variants; ++i)
        four.emplace_back(int(i % 2) * (halfWidth + kGutter), int(i / 2) * (halfHeight + kGutter),
                          halfWidth, halfHeight);
    return four;
}

int ReviewView::paneAt(QPointF point) const {
    const auto all = panes();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].contains(point.toPoint()))
            return int(i);
    return -1;
}

QPointF ReviewView::inPane(QPointF point) const {
    const int pane = paneAt(point);
    return pane < 0 ? point : point - QPointF(panes()[std::size_t(pane)].topLeft());
}

QRectF ReviewView::wholeOf(const Painting& painting) const {
    return placeOf(painting.canvas, m_canvas, m_transform.canvasInView());
}

// ---- following the review

void ReviewView::showReview() {
    if (m_review.wipe() != m_line) {
        redrawBetween(m_line, m_review.wipe());
        m_line = m_review.wipe();
        return;
    }
    layOut();
    describe();
    update();
}

/// The panes' size and the picture's; keeps what is looked at in the middle.
void ReviewView::layOut() {
    const QRect pane = panes().front();
    const QSize canvas = referenceCanvas();
    m_transform.setView(QSizeF(pane.size()), devicePixelRatioF());
    if (canvas != m_canvas && !canvas.isEmpty()) {
        m_canvas = canvas;
        m_transform.setCanvas(canvas);
        m_transform.fit();
    }
    if (!m_isLensPlaced)
        m_lens = QRectF(rect()).center();
    Q_EMIT transformChanged();
}

void ReviewView::describe() {
    QStringList parts;
    const Painting* before = m_review.before();
    if (before)
        parts << tr("Before: %1").arg(m_review.title(*before));
    parts << tr("After: %1").arg(m_review.title(m_review.after()));
    if (const QString missing = hint(); !missing.isEmpty())
        parts << missing;
    const QString words = parts.join(QStringLiteral(". "));
    if (words != accessibleDescription())
        setAccessibleDescription(words);
}

QString ReviewView::hint() const {
    const Painting& after = m_review.after();
    const ReviewMode mode = m_review.mode();
    if (after.state == Painting::State::blank)
        return tr("There is nothing to review yet. Paint something, or open a picture.");
    if (mode == ReviewMode::variants)
        return m_review.variants().size() > 1
                   ? QString()
                   : tr("This version has no variants. Choose 2 to 4 variants beside the words, "
                        "and paint.");
    if (mode == ReviewMode::single)
        return {};
    const Painting* before = m_review.before();
    if (!before)
        return m_review.beforeVersion() != 0
                   ? tr("Reading the other picture…")
                   : tr("Nothing was before this version. Right-click another one in the strip "
                        "below and choose “Compare with this one”.");
    if (mode == ReviewMode::difference && before->canvas != after.canvas)
        return tr("Differences are counted on pictures of one size. These are %1 × %2 and %3 × "
                  "%4 pixels.")
            .arg(before->canvas.width())
            .arg(before->canvas.height())
            .arg(after.canvas.width())
            .arg(after.canvas.height());
    return {};
}

void ReviewView::lookLike(const ViewTransform& other) {
    m_transform.lookLike(other);
    moved();
}

void ReviewView::refresh(const QRect& pictureArea) {
    const Painting& after = m_review.after();
    if (after.canvas.isEmpty() || m_review.mode() == ReviewMode::variants)
        return update();
    const QRectF whole = wholeOf(after);
    const double scale = whole.width() / after.canvas.width();
    const QRect area = QRectF(whole.topLeft() + QPointF(pictureArea.topLeft()) * scale,
                              QSizeF(pictureArea.size()) * scale)
                           .toAlignedRect()
                           .adjusted(-2, -2, 2, 2);
    for (const QRect& pane : panes())
        update(area.translated(pane.topLeft()) & pane);
}

void ReviewView::fit() {
    m_transform.fit();
    moved();
}

void ReviewView::zoomTo(double zoom) {
    m_transform.zoomTo(zoom, m_transform.viewCentre());
    moved();
}

void ReviewView::pan(QPointF distance) {
    m_transform.panBy(distance);
    moved();
}

void ReviewView::moved() {
    Q_EMIT transformChanged();
    update();
}

void ReviewView::moveLens(QPointF to) {
    const auto area = [this] {
        const double reach = m_lensRadius + 4;
        return QRectF(m_lens - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)).toAlignedRect();
    };
    update(area());
    m_lens = {std::clamp(to.x(), 0.0, double(width())), std::clamp(to.y(), 0.0, double(height()))};
    m_isLensPlaced = true;
    update(area());
}

void ReviewView::resizeLens(double factor) {
    m_lensRadius = std::clamp(m_lensRadius * factor, kSmallestLens, kLargestLens);
    update();
}

void ReviewView::resizeEvent(QResizeEvent*) {
    layOut();
}

void ReviewView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        m_look.paper = paperTile(currentTheme());
        m_look.checks = checkerTile(currentTheme());
    }
    QWidget::changeEvent(event);
}

} // namespace depict
