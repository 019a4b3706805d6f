#include "widgets/chat/chat_panel.h"

#include "session/session.h"
#include "session/turn_list.h"
#include "widgets/chat/abilities.h"
#include "widgets/chat/attachment_bar.h"
#include "widgets/chat/reply_switch.h"
#include "widgets/chat/suggestion_bar.h"
#include "widgets/chat/turn_view.h"
#include "widgets/prompt/prompt_box.h"
#include "widgets/theme/theme.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

namespace depict {
namespace {

constexpr int kLeastWidth = 288;

QString readableFormats() {
    return ChatPanel::tr("Pictures (%1)")
        .arg(QStringLiteral("*.png *.jpg *.jpeg *.webp *.tif *.tiff *.exr *.ora"));
}

bool isProject(const QString& file) {
    return file.endsWith(QLatin1String(".depict"), Qt::CaseInsensitive);
}

} // namespace

ChatPanel::ChatPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_turns(new TurnView(session, this)),
      m_abilities(new Abilities(session, this)) {
    setObjectName(QStringLiteral("chatPanel"));
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    setMinimumWidth(kLeastWidth);
    auto* column = new QVBoxLayout(this);
    const bool isMirrored = QGuiApplication::isRightToLeft();
    column->setContentsMargins(isMirrored ? 0 : 1, 0, isMirrored ? 1 : 0, 0); // the line's place
    column->setSpacing(0);
    column->addWidget(m_abilities, 1);
    column->addWidget(m_turns, 1);
    column->addWidget(makeFoot());

    TurnList& turns = m_turns->turns();
    connect(&turns, &QAbstractItemModel::rowsInserted, this, &ChatPanel::showTurns);
    connect(&turns, &QAbstractItemModel::rowsRemoved, this, &ChatPanel::showTurns);
    connect(m_turns, &TurnView::wordsWanted, this, [this](const QString& words) {
        m_prompt->setWords(words);
        m_prompt->setFocus();
    });
    connect(&session, &Session::wordsWanted, m_turns, &TurnView::wordsWanted);
    connect(m_abilities, &Abilities::wordsChosen, m_turns, &TurnView::wordsWanted);
    connect(&session, &Session::inputChanged, this, &ChatPanel::showPlaceholder);
    connect(&session, &Session::replyChanged, this, &ChatPanel::showPlaceholder);
    connect(&session.masking().selection(), &Selection::undoChanged, this,
            &ChatPanel::showPlaceholder);
    connect(&session.masking(), &Masking::pictureChanged, this, &ChatPanel::showPlaceholder);
    showTurns();
    showPlaceholder();
}

QWidget* ChatPanel::makeFoot() {
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(kGap + kHalfGap, kGap, kGap + kHalfGap, kGap);
    column->setSpacing(kGap);
    auto* suggested = new SuggestionBar(m_session, foot);
    column->addWidget(suggested);
    column->addWidget(new AttachmentBar(m_session, foot));
    m_prompt = new PromptBox(foot);
    m_prompt->setHistory(PromptHistory(m_session.settings().promptHistory()));
    column->addWidget(m_prompt);
    auto* attach = new QToolButton(foot);
    attach->setIcon(themedIcon(QStringLiteral("attach")));
    attach->setToolTip(tr("Add pictures that the words speak of"));
    attach->setAccessibleName(attach->toolTip());
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(attach);
    row->addWidget(new ReplySwitch(m_session, foot));
    row->addStretch(1);
    column->addLayout(row);
    connect(attach, &QToolButton::clicked, this, &ChatPanel::choosePictures);
    connect(suggested, &SuggestionBar::chosen, this, &ChatPanel::choose);
    connect(m_prompt, &PromptBox::sent, this, [this] { Q_EMIT sent(m_prompt->words()); });
    connect(m_prompt, &PromptBox::picturePasted, this, &ChatPanel::picturePasted);
    return foot;
}

void ChatPanel::showTurns() {
    const bool isEmpty = m_turns->turns().rowCount() == 0;
    m_abilities->setVisible(isEmpty);
    m_turns->setVisible(!isEmpty);
}

void ChatPanel::showPlaceholder() {
    const bool isInside = m_session.masking().isActive() && m_session.reply() != Reply::words;
    m_prompt->setPlaceholderText(
        m_session.reply() == Reply::words ? tr("Ask about the picture: “How many dogs are there?”")
        : isInside ? tr("Say what to paint inside the selection: “a hat”")
        : m_session.inputs().size() > 1
            ? tr("Speak of the pictures by their numbers: “put the cat of the first picture into "
                 "the second”")
        : m_session.input()
            ? tr("Say what to change, or ask about the picture: “put a hat on the dog”")
            : tr("Say what to paint: “a red car and a dog on the beach”"));
    m_prompt->viewport()->update(); // the text edit does not always draw the new one by itself
}

/// The picture that is looked at is the one that is meant, where none is attached.
void ChatPanel::choose(const QString& words, bool isSentAtOnce) {
    if (!m_session.input() && isSentAtOnce)
        m_session.editShown();
    if (isSentAtOnce) {
        Q_EMIT sent(words); // what is being written stays
        return;
    }
    m_prompt->setWords(words);
    m_prompt->setFocus();
}

// ---- pictures

void ChatPanel::choosePictures() {
    auto* dialog = new QFileDialog(this, tr("Add pictures"), m_session.settings().lastFolder(),
                                   readableFormats());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, &m_session, [this](const QStringList& files) {
        for (const QString& file : files)
            m_session.attachPicture(file);
    });
    dialog->open();
}

bool ChatPanel::attach(const QMimeData& content) {
    bool isAny = false;
    for (const QUrl& url : content.urls())
        if (url.isLocalFile() && !isProject(url.toLocalFile())) {
            m_session.attachPicture(url.toLocalFile());
            isAny = true;
        }
    const auto picture = content.imageData().value<QImage>();
    if (isAny || picture.isNull())
        return isAny;
    m_session.attachPastedPicture(picture);
    return true;
}

void ChatPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void ChatPanel::dropEvent(QDropEvent* event) {
    if (attach(*event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore(); // a project: for the window
}

} // namespace depict
