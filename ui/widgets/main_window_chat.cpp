// The window's middle: canvas and versions at one side, the talk at the other; and the panels that
// give way to the picture.
#include "session/review.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/chat/chat_panel.h"
#include "widgets/chat/turn_view.h"
#include "widgets/history/history_strip.h"
#include "widgets/main_window.h"
#include "widgets/prompt/prompt_box.h"
#include "widgets/review/review_area.h"
#include "widgets/review/review_bar.h"
#include "widgets/review/review_view.h"
#include "widgets/status/status_line.h"
#include "widgets/theme/theme.h"
#include "widgets/tools/tool_box.h"

#include <QAction>
#include <QClipboard>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QVBoxLayout>

namespace depict {
namespace {

/// Lets Tab leave a widget that was reached by Tab, although it has another meaning there.
class TabTraveller : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::FocusIn) {
            const auto reason = static_cast<QFocusEvent*>(event)->reason();
            m_travels = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
        } else if (event->type() == QEvent::MouseButtonPress) {
            m_travels = false;
        } else if (event->type() == QEvent::ShortcutOverride && m_travels &&
                   static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
            event->accept(); // no shortcut, a key like others
            return true;
        }
        return false;
    }

private:
    bool m_travels = false;
};

} // namespace
namespace {

constexpr int kChatWidth = 336;

} // namespace

QHBoxLayout& MainWindow::makeMiddle(QVBoxLayout& outer) {
    m_middle = new QSplitter(this);
    outer.addWidget(m_middle, 1);
    m_middle->setChildrenCollapsible(false);
    m_middle->setHandleWidth(kHalfGap);
    auto* pictures = new QWidget(m_middle);
    auto* column = new QVBoxLayout(pictures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_tools);
    row->addWidget(m_canvas, 1);
    column->addLayout(row, 1);
    m_strip = new HistoryStrip(m_session, pictures);
    column->addWidget(m_strip);
    m_chat = new ChatPanel(m_session, m_middle);
    m_prompt = &m_chat->prompt();
    m_middle->addWidget(pictures);
    m_middle->addWidget(m_chat);
    m_middle->setStretchFactor(0, 1);
    m_middle->setStretchFactor(1, 0);
    m_middle->setSizes({4 * kChatWidth, kChatWidth});
    m_middle->restoreState(m_session.settings().chatDivision());
    m_chat->setVisible(m_session.settings().showsChat());
    connect(m_chat, &ChatPanel::sent, this, &MainWindow::sendWords);
    connect(m_chat, &ChatPanel::picturePasted, this, &MainWindow::attachPasted);
    // Whoever asks is to see the answer.
    connect(&m_session, &Session::answerChanged, this, [this] {
        if (!m_session.answer().isEmpty() && m_chat->isHidden())
            setChatShown(true);
    });
    connect(&m_session, &Session::wordsWanted, this, [this] { setChatShown(true); });
    connect(&m_session, &Session::recipeFound, this, [this](const QString& words, bool isWhole) {
        m_prompt->setWords(words);
        m_prompt->selectAll(); // Enter paints it anew, other words change it
        m_status->say(isWhole ? tr("Words, shape and seed are those that it was painted with")
                              : tr("The words are those that it was painted with"));
    });
    connect(&m_session, &Session::errorRaised, this, [this] { setPanelsShown(true); });
    // Of what a turn has made with what it was made from.
    connect(&m_chat->turns(), &TurnView::compareRequested, this, [this](VersionId version) {
        m_session.showVersion(version);
        m_review->compareWith(0);
    });
    return *row;
}

void MainWindow::makePanelActions(QMenu& view) {
    m_showChat =
        addAction(view, QStringLiteral("chat"), tr("C&hat"), QKeySequence(Qt::CTRL | Qt::Key_J));
    m_showChat->setCheckable(true);
    m_showChat->setChecked(m_session.settings().showsChat());
    connect(m_showChat, &QAction::triggered, this, [this](bool shown) {
        setChatShown(shown);
        if (shown)
            m_prompt->setFocus(Qt::ShortcutFocusReason);
    });
    QAction* looks = addAction(view, QStringLiteral("describe"), tr("&Look at results"), {});
    looks->setCheckable(true);
    looks->setChecked(m_session.settings().looksAtResults());
    looks->setToolTip(tr("After an edit the model says what it sees"));
    connect(looks, &QAction::triggered, this,
            [this](bool on) { m_session.settings().setLooksAtResults(on); });
    // Only while the canvas has the keyboard by a click: everywhere else, and for who came by Tab,
    // Tab goes to the next control.
    QAction* panels = addAction(view, {}, tr("Show or hide all &panels"), Qt::Key_Tab);
    panels->setShortcutContext(Qt::WidgetShortcut);
    m_canvas->view().addAction(panels);
    m_reviewArea->view().addAction(panels);
    m_canvas->view().installEventFilter(new TabTraveller(this));
    m_reviewArea->view().installEventFilter(new TabTraveller(this));
    connect(panels, &QAction::triggered, this, [this] { setPanelsShown(!m_arePanelsShown); });
}

void MainWindow::setChatShown(bool shown) {
    m_session.settings().setShowsChat(shown);
    m_showChat->setChecked(shown);
    if (shown && !m_arePanelsShown)
        setPanelsShown(true);
    m_chat->setVisible(shown);
}

void MainWindow::setPanelsShown(bool shown) {
    if (shown == m_arePanelsShown)
        return;
    m_arePanelsShown = shown;
    // The bars of tools and of reviews take turns.
    const QWidget* unused = m_review->isOpen() ? m_panels[0] : static_cast<QWidget*>(m_reviewBar);
    for (QWidget* panel : std::as_const(m_panels))
        panel->setVisible(shown && panel != unused &&
                          (panel != m_chat || m_session.settings().showsChat()));
    if (!shown)
        m_review->isOpen() ? m_reviewArea->view().setFocus() : m_canvas->view().setFocus();
}

void MainWindow::attachPasted() {
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    if (!content || !m_chat->attach(*content))
        m_status->say(tr("There is no picture on the clipboard"));
}

} // namespace depict
