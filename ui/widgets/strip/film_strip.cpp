#include "widgets/strip/film_strip.h"

#include "session/painting_list.h"
#include "session/session.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace depict {
namespace {

constexpr int kSide = 88;    // of a thumbnail's place
constexpr int kMargin = 6;   // round the thumbnail
constexpr int kShareBar = 3; // how much is painted

class FrameDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {kSide, kSide};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = currentTheme();
        const QRect place = option.rect.adjusted(2, 2, -2, -2);
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        if (isChosen || option.state & QStyle::State_MouseOver) {
            painter->setPen(isChosen ? QPen(theme.focus, 2) : QPen(Qt::NoPen));
            painter->setBrush(isChosen ? theme.raised : theme.hover);
            painter->drawRoundedRect(place, 6, 6);
        }
        const QRect room = place.adjusted(kMargin, kMargin, -kMargin, -kMargin);
        drawPicture(*painter, room, index);
        painter->restore();
    }

private:
    static void drawPicture(QPainter& painter, const QRect& room, const QModelIndex& index) {
        const Theme& theme = currentTheme();
        const auto image = index.data(Qt::DecorationRole).value<QImage>();
        const auto state = Painting::State(index.data(PaintingList::stateRole).toInt());
        const double share = index.data(PaintingList::shareRole).toDouble();
        const bool isWhole = state == Painting::State::finished || state == Painting::State::opened;
        QRect place = room;
        const QSize canvas = index.data(PaintingList::canvasRole).toSize();
        place.setSize(canvas.scaled(room.size(), Qt::KeepAspectRatio).expandedTo({2, 2}));
        place.moveCenter(room.center());
        painter.fillRect(place, theme.paper);
        if (!image.isNull()) {
            painter.setClipRect(isWhole ? place
                                        : QRect(place.topLeft(),
                                                QSize(place.width(), int(place.height() * share))));
            painter.drawImage(place, image);
            painter.setClipping(false);
        }
        if (!isWhole) {
            const QRect bar(room.x(), room.bottom() - kShareBar + 1, room.width(), kShareBar);
            painter.fillRect(bar, theme.line);
            painter.fillRect(QRect(bar.topLeft(), QSize(int(bar.width() * share), kShareBar)),
                             theme.accent);
        }
    }
};

} // namespace

FilmStrip::FilmStrip(Session& session, QWidget* parent)
    : QListView(parent), m_session(session), m_list(new PaintingList(session, this)) {
    setObjectName(QStringLiteral("filmStrip"));
    setModel(m_list);
    setItemDelegate(new FrameDelegate(this));
    setAccessibleName(tr("Pictures of this sitting"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(kSide + 2 * kGap);
    connect(this, &QListView::clicked, this, &FilmStrip::choose);
    connect(&session, &Session::easelChanged, this, &FilmStrip::showEasel);
    showEasel();
}

void FilmStrip::choose(const QModelIndex& index) {
    if (const Painting* painting = m_list->paintingAt(index.row()))
        m_session.show(*painting);
}

void FilmStrip::showEasel() {
    setVisible(m_list->rowCount() > 1);
    const QModelIndex shown = m_list->index(m_list->shownRow());
    if (shown == currentIndex() && shown.isValid())
        return;
    setCurrentIndex(shown);
    if (shown.isValid())
        scrollTo(shown);
    else
        clearSelection();
}

void FilmStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete) {
        m_session.removeShown();
        return;
    }
    QListView::keyPressEvent(event);
    choose(currentIndex());
}

} // namespace depict
