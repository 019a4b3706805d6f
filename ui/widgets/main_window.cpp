#include "widgets/main_window.h"

#include "session/going_on.h"
#include "session/qt_image.h"
#include "session/review.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/chat/chat_panel.h"
#include "widgets/history/history_strip.h"
#include "widgets/menu_letters.h"
#include "widgets/notice/notice_bar.h"
#include "widgets/prompt/prompt_box.h"
#include "widgets/review/review_bar.h"
#include "widgets/setup/setup_bar.h"
#include "widgets/shortcuts/action_registry.h"
#include "widgets/status/status_line.h"
#include "widgets/steering_actions.h"
#include "widgets/theme/theme.h"
#include "widgets/tools/tool_box.h"
#include "widgets/tools/tool_options.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

namespace depict {
namespace {

constexpr QSize kUsualSize(1280, 800);
constexpr QSize kFrame(16, 40); // about what window managers add
constexpr int kLongestName = 60;

QString readableFormats() {
    return MainWindow::tr("Pictures (%1)")
        .arg(QStringLiteral("*.png *.jpg *.jpeg *.webp *.tif *.tiff *.exr *.ora"));
}

/// A file name that tells the picture: its words, without what file systems dislike.
QString suggestedName(const Painting& painting) {
    static const QRegularExpression kDisliked(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    QString name = QFileInfo(painting.name).completeBaseName();
    if (painting.state != Painting::State::opened)
        name = painting.name;
    name.replace(kDisliked, QStringLiteral(" "));
    name = name.simplified().left(kLongestName).trimmed();
    return name.isEmpty() ? MainWindow::tr("painting") : name;
}

} // namespace

MainWindow::MainWindow(Session& session, ThemeSwitch& themes)
    : m_session(session), m_themes(themes), m_canvas(new CanvasArea(session, this)),
      m_goingOn(new GoingOn(session, this)) {
    setWindowTitle(QStringLiteral("Depict"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/depict.svg")));
    setAcceptDrops(true);
    qApp->installEventFilter(new MenuLetters(this));
    setMinimumHeight(560); // the width follows from the setup's words, in any language

    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tools = new ToolBox(session, m_canvas->view(), centre);
    auto* toolOptions = new ToolOptions(session, *m_tools, centre);
    column->addWidget(toolOptions);
    QHBoxLayout& middle = makeMiddle(*column);
    for (QWidget* panel : {makeTextPanel(centre), makeExpandPanel(centre), makeBatchPanel(centre)})
        middle.addWidget(panel);
    makeReview(*toolOptions, *column, middle);
    auto* dock = makeDock();
    column->addWidget(dock);
    m_panels << toolOptions << m_reviewBar << m_tools << m_chat << dock;
    m_status = new StatusLine(session, centre);
    column->addWidget(m_status);
    setCentralWidget(centre);

    m_steering = new SteeringActions(session, *m_canvas, this);
    connect(m_steering, &SteeringActions::said, m_status, &StatusLine::say);
    connect(m_steering, &SteeringActions::canvasWanted, m_review, &Review::close);
    connect(m_strip, &HistoryStrip::timeLapseExportRequested, m_steering,
            &SteeringActions::chooseExport);
    makeFileMenu();
    makeEditMenu();
    makeSelectMenu();
    makePaintingMenu();
    makeReviewMenu();
    makePosterMenu();
    makeViewMenu();
    makeHelpMenu();
    connectSession();
    showActivity();
    showEasel();
    showHistory();
    m_actions = new ActionRegistry(session.settings(), *this); // when all actions are there
    m_actions->takeIn(m_strip->versionActions(), tr("Versions"));

    if (!restoreGeometry(session.settings().windowGeometry()))
        resize(kUsualSize.boundedTo(screen()->availableSize() - kFrame));
    m_prompt->setFocus();
}

QWidget* MainWindow::makeDock() {
    auto* dock = new QWidget(this);
    dock->setObjectName(QStringLiteral("promptDock"));
    dock->setAttribute(Qt::WA_StyledBackground);
    m_notice = new NoticeBar(dock);
    auto* setup = new SetupBar(m_session, dock);
    auto* column = new QVBoxLayout(dock);
    column->setContentsMargins(2 * kGap, kGap, kGap + kHalfGap, kGap);
    column->setSpacing(kGap);
    column->addWidget(m_notice);
    column->addWidget(setup);
    connect(setup, &SetupBar::paintRequested, this, &MainWindow::send);
    return dock;
}

void MainWindow::connectSession() {
    connect(&m_session, &Session::errorRaised, m_notice, &NoticeBar::show);
    connect(&m_session, &Session::progressChanged, this, &MainWindow::showActivity);
    connect(&m_session, &Session::easelChanged, this, &MainWindow::showEasel);
    connect(&m_session, &Session::inputChanged, this, &MainWindow::showEasel);
    connect(&m_session, &Session::versionsChanged, this, &MainWindow::showHistory);
    connect(m_tools, &ToolBox::toolChanged, this, &MainWindow::showHistory);
    connect(&m_session, &Session::projectChanged, this, &MainWindow::showProject);
    connect(&m_session, &Session::inputChanged, m_prompt, [this] {
        if (!m_goingOn->isMoving()) // otherwise nobody has asked for the keyboard
            m_prompt->setFocus();
    });
    connect(&m_session, &Session::pictureSaved, this, [this](const QString& file) {
        m_status->say(tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
    });
    connect(&m_canvas->view(), &CanvasView::unfinishedTouched, this, [this] {
        m_notice->show({tr("This picture is not finished yet."),
                        {},
                        tr("Wait for its last row, or let it go on where it was stopped; then the "
                           "tools select in it.")});
    });
    connect(m_canvas, &CanvasArea::openRequested, this, &MainWindow::chooseFileToOpen);
    connect(m_canvas, &CanvasArea::wordsWanted, this, [this](const QString& beginning) {
        m_prompt->setWords(beginning);
        m_prompt->setFocus();
    });
    connect(m_canvas, &CanvasArea::exampleChosen, this, [this](const QString& words) {
        m_prompt->setWords(words);
        send();
    });
}

void MainWindow::send() {
    sendWords(m_prompt->words());
}

void MainWindow::sendWords(const QString& words) {
    m_notice->dismiss();
    if (m_goingOn->asksForAnother(words))
        m_session.paintAfresh();
    if (!m_session.paint(words))
        return;
    m_prompt->history().add(words);
    m_session.settings().setPromptHistory(m_prompt->history().entries());
    if (words == m_prompt->words())
        m_prompt->selectAll(); // what is typed next replaces it; Enter sends it again
}

bool MainWindow::logFrames(const QString& file) {
    return m_canvas->view().logFrames(file);
}

// ---- pictures in and out

void MainWindow::chooseFileToOpen() {
    auto* dialog = new QFileDialog(this, tr("Open a picture"), m_session.settings().lastFolder(),
                                   readableFormats());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_session, &Session::openPicture);
    dialog->open();
}

void MainWindow::chooseFileToSave(bool asPdf) {
    if (!m_session.canSave())
        return;
    const QStringList formats = {tr("PNG with its words and settings (*.png)"),
                                 tr("JPEG (*.jpg)"),
                                 tr("WebP (*.webp)"),
                                 tr("TIFF (*.tif)"),
                                 tr("OpenEXR (*.exr)"),
                                 tr("PDF for the printer (*.pdf)")};
    auto* dialog = new QFileDialog(this, tr("Save the picture"), m_session.settings().lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(formats);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    followFormat(*dialog);
    if (asPdf) {
        dialog->selectNameFilter(formats.last());
        dialog->setDefaultSuffix(QStringLiteral("pdf"));
    }
    dialog->selectFile(suggestedName(m_session.shown()));
    connect(dialog, &QFileDialog::fileSelected, &m_session, &Session::savePicture);
    dialog->open();
}

bool MainWindow::take(const QMimeData& content) {
    // The first is opened, further ones go with it.
    bool isFirst = true;
    for (const QUrl& url : content.urls())
        if (url.isLocalFile()) {
            const QString file = url.toLocalFile();
            if (file.endsWith(QLatin1String(".depict"), Qt::CaseInsensitive)) {
                m_session.openProject(file);
                return true;
            }
            isFirst ? m_session.openPicture(file) : m_session.attachPicture(file);
            isFirst = false;
        }
    if (!isFirst)
        return true;
    const auto picture = content.imageData().value<QImage>();
    if (picture.isNull())
        return false;
    m_session.pastePicture(picture);
    return true;
}

void MainWindow::paste() {
    if (const QMimeData* content = QGuiApplication::clipboard()->mimeData())
        if (!take(*content))
            m_status->say(tr("There is no picture on the clipboard"));
}

void MainWindow::copyPicture() {
    if (m_session.canSave())
        QGuiApplication::clipboard()->setImage(toQImage(m_session.shown().picture));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_session.settings().setWindowGeometry(saveGeometry());
    m_session.settings().setChatDivision(m_middle->saveState());
    QMainWindow::closeEvent(event);
}

} // namespace depict
