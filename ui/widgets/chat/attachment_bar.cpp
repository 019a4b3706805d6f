#include "widgets/chat/attachment_bar.h"

#include "session/session.h"
#include "widgets/chat/flow_layout.h"
#include "widgets/theme/buttons.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace depict {
namespace {

constexpr int kThumbnail = 32;
constexpr int kNameWidth = 120;
constexpr int kShortNameWidth = 56;

QLabel* thumbnail(const OpenedPicture& picture, QWidget* parent) {
    const QImage& source = picture.overview.isNull() ? picture.surface : picture.overview;
    auto* label = new QLabel(parent);
    label->setFixedSize(kThumbnail, kThumbnail);
    label->setAlignment(Qt::AlignCenter);
    const double ratio = label->devicePixelRatioF();
    QPixmap small = QPixmap::fromImage(
        source.scaled(label->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    small.setDevicePixelRatio(ratio);
    label->setPixmap(small);
    return label;
}

} // namespace

AttachmentChip::AttachmentChip(const OpenedPicture& picture, int number, QWidget* parent)
    : QFrame(parent) {
    setLook(this, "inputChip");
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(picture.name);
    setAccessibleName(number ? tr("Picture %1: %2").arg(number).arg(picture.name)
                             : tr("Changes this picture: %1").arg(picture.name));
    setAccessibleDescription(tr("Delete takes it away"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kHalfGap, kHalfGap, kHalfGap, kHalfGap);
    row->setSpacing(kHalfGap + 2);
    if (number) {
        auto* badge = new QLabel(QString::number(number), this);
        badge->setFixedSize(18, 18);
        badge->setAlignment(Qt::AlignCenter);
        setLook(badge, "number");
        row->addWidget(badge);
    }
    row->addWidget(thumbnail(picture, this));
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    if (!number) {
        auto* title = new QLabel(tr("Changes this picture"), this);
        setLook(title, "quiet");
        lines->addWidget(title);
    }
    auto* name = new QLabel(this);
    name->setTextFormat(Qt::PlainText);
    name->setText(fontMetrics().elidedText(picture.name.simplified(), Qt::ElideMiddle,
                                           number ? kShortNameWidth : kNameWidth));
    lines->addWidget(name);
    row->addLayout(lines);
    auto* remove = iconButton(
        QStringLiteral("close"),
        number ? tr("Take picture %1 away").arg(number) : tr("Paint from nothing again"), this);
    remove->setObjectName(QStringLiteral("clearInput"));
    row->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, &AttachmentChip::removed);
}

void AttachmentChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removed();
    else
        QFrame::keyPressEvent(event);
}

void AttachmentChip::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

AttachmentBar::AttachmentBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_chips(new QWidget(this)), m_afresh(makeAfreshChip()),
      m_waiting(new QLabel(this)), m_tooMany(new QLabel(this)) {
    setAccessibleName(tr("Pictures that the words speak of"));
    new FlowLayout(m_chips);
    m_tooMany->setWordWrap(true);
    setLook(m_tooMany, "trouble");
    m_waiting->setObjectName(QStringLiteral("waitingWords"));
    m_waiting->setWordWrap(true);
    m_waiting->setTextFormat(Qt::PlainText);
    setLook(m_waiting, "quiet");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGap);
    column->addWidget(m_chips);
    column->addWidget(m_afresh, 0, Qt::AlignLeft);
    column->addWidget(m_waiting);
    column->addWidget(m_tooMany);
    connect(&session, &Session::inputChanged, this, &AttachmentBar::showInputs);
    connect(&session, &Session::modelReady, this, &AttachmentBar::showInputs);
    connect(&session, &Session::easelChanged, this, &AttachmentBar::showAfresh);
    showInputs();
}

QFrame* AttachmentBar::makeAfreshChip() {
    auto* chip = new QFrame(this);
    setLook(chip, "inputChip");
    auto* row = new QHBoxLayout(chip);
    row->setContentsMargins(kGap, kHalfGap, kHalfGap, kHalfGap);
    row->setSpacing(kGap);
    auto* title = new QLabel(tr("New picture"), chip);
    setLook(title, "quiet");
    auto* change = new QToolButton(chip);
    change->setObjectName(QStringLiteral("changeShown"));
    change->setIcon(themedIcon(QStringLiteral("edit")));
    change->setText(tr("Change the shown one"));
    change->setToolTip(tr("The next words will change this picture (Ctrl+E)"));
    change->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLook(change, "quiet");
    row->addWidget(title);
    row->addWidget(change);
    connect(change, &QToolButton::clicked, &m_session, &Session::editShown);
    return chip;
}

void AttachmentBar::showAfresh() {
    const auto facts = m_session.facts();
    const bool isEmpty = m_session.inputs().empty() && m_session.awaitedPictures().empty();
    const Painting& shown = m_session.shown();
    m_afresh->setVisible(isEmpty && (shown.hasPicture() || shown.isInWork()) &&
                         (!facts || facts->canEdit));
    setVisible(!isEmpty || !m_afresh->isHidden());
}

void AttachmentBar::showWaiting() {
    const QStringList words = m_session.waitingWords();
    m_waiting->setText(
        tr("Waiting for the picture: %1")
            .arg(words.join(QLatin1String(" · ")).replace(QLatin1Char('\n'), QLatin1Char(' '))));
    m_waiting->setVisible(!words.isEmpty());
}

void AttachmentBar::showInputs() {
    auto inputs = m_session.inputs();
    std::vector<qint64> keys;
    for (const OpenedPicture* picture : inputs)
        keys.push_back(picture->surface.cacheKey());
    std::vector<OpenedPicture> coming; // named only, there is nothing to see yet
    for (const Awaited* one : m_session.awaitedPictures()) {
        coming.emplace_back().name =
            one->isBeingRead ? one->name : tr("%1 (still being painted)").arg(one->name);
        keys.push_back(-qint64(4 * (one->file ? one->file : one->attached.version) +
                               2 * (one->file > 0) + one->isBeingRead));
    }
    for (const OpenedPicture& one : coming)
        inputs.push_back(&one);
    showWaiting();
    if (keys != m_shown) {
        m_shown = keys;
        while (QLayoutItem* item = m_chips->layout()->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater(); // its button may have been the one that was pressed
            delete item;
        }
        for (int i = 0; i < int(inputs.size()); ++i) {
            const int number = inputs.size() > 1 ? i + 1 : 0;
            auto* chip = new AttachmentChip(*inputs[std::size_t(i)], number, m_chips);
            m_chips->layout()->addWidget(chip);
            connect(chip, &AttachmentChip::removed, &m_session, [this, i] { m_session.detach(i); });
        }
        m_chips->updateGeometry();
    }
    const int most = m_session.mostInputs();
    m_tooMany->setText(most == 1
                           ? tr("This model works from one picture at a time: take the others "
                                "away.")
                           : tr("This model works from at most %1 pictures at a time: take some "
                                "away.")
                                 .arg(most));
    m_tooMany->setVisible(m_session.facts() && int(inputs.size()) > most);
    m_chips->setVisible(!inputs.empty());
    showAfresh();
}

} // namespace depict
