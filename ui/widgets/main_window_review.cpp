// The window's side of reviews: they take the canvas' place, with a bar and a menu of their own.
#include "session/review.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/history/history_strip.h"
#include "widgets/main_window.h"
#include "widgets/notice/notice_bar.h"
#include "widgets/review/hold_key.h"
#include "widgets/review/review_area.h"
#include "widgets/review/review_bar.h"
#include "widgets/review/review_view.h"
#include "widgets/status/status_line.h"
#include "widgets/theme/theme.h"
#include "widgets/tools/tool_box.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace depict {

void MainWindow::makeReview(QWidget& toolOptions, QVBoxLayout& column, QHBoxLayout& middle) {
    m_review = new Review(m_session, this);
    QWidget* centre = m_strip->parentWidget();
    m_reviewBar = new ReviewBar(m_session, *m_review, centre);
    column.insertWidget(1, m_reviewBar);
    m_reviewArea = new ReviewArea(m_session, *m_review, m_canvas->view(), centre);
    middle.insertWidget(middle.indexOf(m_canvas) + 1, m_reviewArea, 1);
    m_reviewBar->hide();
    m_reviewArea->hide();

    auto* enter = new QToolButton(m_tools);
    enter->setDefaultAction(m_reviewBar->toggle());
    enter->setAccessibleName(m_reviewBar->toggle()->toolTip());
    enter->setToolButtonStyle(Qt::ToolButtonIconOnly);
    setLook(enter, "quiet");
    m_tools->layout()->addWidget(enter);

    m_peeked = new QLabel(tr("Before"), &m_canvas->view());
    setLook(m_peeked, "card");
    m_peeked->setMargin(kGap);
    m_peeked->move(2 * kGap, 2 * kGap);
    m_peeked->hide();
    auto* hold = new HoldKey(*m_review, this);
    for (QObject* widget :
         std::initializer_list<QObject*>{&m_canvas->view(), &m_reviewArea->view(), m_strip})
        hold->watch(*widget);

    connect(m_review, &Review::openChanged, this, [this, options = &toolOptions](bool open) {
        options->setVisible(!open && m_tools->hasOptions());
        showReview(open);
    });
    connect(m_review, &Review::peekChanged, this, &MainWindow::seeBefore);
    connect(m_review, &Review::changed, this, [this] { // it may have been read only now
        if (m_review->isPeeking())
            seeBefore(true);
    });
    // Who takes up a tool wants to work with it.
    for (QAction* tool : m_tools->tools())
        connect(tool, &QAction::triggered, m_review, &Review::close);
    connect(m_strip, &HistoryStrip::compareRequested, m_review, &Review::compareWith);
    connect(m_reviewBar, &ReviewBar::sheetWanted, this, &MainWindow::chooseSheet);
    connect(m_review, &Review::sheetWritten, this, [this](const QString& file) {
        m_status->say(tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
    });
    connect(m_review, &Review::errorRaised, this,
            [this](const ErrorText& error) { m_notice->show(error); });
}

void MainWindow::makeReviewMenu() {
    QMenu& menu = *menuBar()->addMenu(tr("&Review"));
    const auto offer = [&](const QList<QAction*>& actions) {
        for (QAction* action : actions) {
            menu.addAction(action);
            m_reviewArea->addAction(action);
            m_strip->addAction(action);
        }
        menu.addSeparator();
    };
    offer({m_reviewBar->toggle()});
    offer(m_reviewBar->modes());
    offer(m_reviewBar->steps());
    offer(m_reviewBar->decisions());
    m_canvas->addAction(m_reviewBar->toggle());
    m_reviewArea->addAction(m_pause);
}

void MainWindow::showReview(bool open) {
    const QWidget* focus = focusWidget();
    const bool isLost = m_reviewArea->isAncestorOf(focus) || m_reviewBar->isAncestorOf(focus);
    m_canvas->setVisible(!open);
    m_reviewArea->setVisible(open);
    m_reviewBar->setVisible(open);
    showToolPanel();
    if (open && !m_strip->hasFocus()) // there one goes on walking
        m_reviewArea->view().setFocus();
    else if (!open && isLost)
        m_canvas->view().setFocus();
}

/// Outside reviews the canvas itself shows what was before.
void MainWindow::seeBefore(bool held) {
    const Painting* before = m_review->before();
    const bool shows = held && !m_review->isOpen() && before;
    m_canvas->view().show(shows ? before : &m_session.shown());
    m_peeked->setVisible(shows);
    m_peeked->adjustSize();
}

void MainWindow::chooseSheet() {
    auto* dialog = new QFileDialog(this, tr("Write a sheet of before and after"),
                                   m_session.settings().lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF document (*.pdf)"), tr("PNG picture (*.png)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("before and after"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const bool isPicture = filter.contains(QLatin1String("*.png"));
        dialog->setDefaultSuffix(isPicture ? QStringLiteral("png") : QStringLiteral("pdf"));
    });
    connect(dialog, &QFileDialog::fileSelected, m_review, &Review::writeSheet);
    dialog->open();
}

} // namespace depict
