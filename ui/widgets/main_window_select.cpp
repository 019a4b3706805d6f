// The Select menu: tools, the whole mask, its file.
#include "session/ability_text.h"
#include "session/replay.h"
#include "session/review.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/main_window.h"
#include "widgets/status/status_line.h"
#include "widgets/theme/possible.h"
#include "widgets/theme/theme.h"
#include "widgets/tools/tool_box.h"

#include <QAction>
#include <QColorDialog>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QMenuBar>

namespace depict {
namespace {

constexpr int kUsualGrowth = 8, kMostGrowth = 200; // pixels

} // namespace

void MainWindow::makeSelectMenu() {
    QMenu& menu = *menuBar()->addMenu(tr("&Select"));
    Masking& masking = m_session.masking();
    Selection& selection = masking.selection();
    const auto whole = [&](const QString& icon, const QString& text, const QKeySequence& keys,
                           auto* receiver, auto slot) {
        QAction* action = addAction(menu, icon, text, keys);
        connect(action, &QAction::triggered, receiver, slot);
        m_needSelection << action;
        return action;
    };
    QAction* all = addAction(menu, {}, tr("Select &all"), QKeySequence::SelectAll);
    connect(all, &QAction::triggered, &selection, &Selection::selectAll);
    m_needPicture << all;
    whole(QStringLiteral("close"), tr("Select &nothing"), Qt::CTRL | Qt::Key_D, &selection,
          &Selection::clear);
    whole(QStringLiteral("invert"), tr("&Invert"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, &selection,
          &Selection::invert);
    menu.addSeparator();
    whole({}, tr("&Grow…"), {}, this, [this] { askHowFar(tr("Grow the selection"), 1); });
    whole({}, tr("S&hrink…"), {}, this, [this] { askHowFar(tr("Shrink the selection"), -1); });
    whole({}, tr("&Fill holes"), {}, &masking, &Masking::fillHoles);
    menu.addSeparator();
    QAction* remove = whole(QStringLiteral("discard"), tr("&Remove what is selected"),
                            QKeySequence::Delete, &m_session, &Session::removeSelected);
    remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_canvas->addAction(remove);
    m_needAbility.emplace_back(remove, &PainterFacts::canMask);
    m_needAbility.emplace_back(whole(QStringLiteral("only"), tr("&Keep only what is selected"), {},
                                     &m_session, &Session::keepOnlySelected),
                               &PainterFacts::canMask);
    m_needAbility.emplace_back(whole(QStringLiteral("describe"), tr("&Describe what is selected"),
                                     {}, &m_session, &Session::describeSelection),
                               &PainterFacts::canAnswer);
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    for (QAction* tool : m_tools->tools()) {
        // Letters rest while one writes.
        tool->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_canvas->addAction(tool);
        menu.addAction(tool);
    }
    const auto letter = [&](const QString& text, const QKeySequence& key, auto slot) {
        QAction* action = addAction(menu, {}, text, key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_canvas->addAction(action);
        connect(action, &QAction::triggered, m_tools, slot);
    };
    letter(tr("Larger brush"), Qt::Key_BracketRight, &ToolBox::growBrush);
    letter(tr("Smaller brush"), Qt::Key_BracketLeft, &ToolBox::shrinkBrush);
    menu.addSeparator();
    QAction* tint = addAction(menu, QStringLiteral("contrast"), tr("Show as a &tint"), Qt::Key_Q);
    tint->setCheckable(true);
    tint->setChecked(m_canvas->view().isMaskTinted());
    tint->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_canvas->addAction(tint);
    connect(tint, &QAction::toggled, &m_canvas->view(), &CanvasView::setMaskTinted);
    m_canvas->view().setMaskTint(m_session.settings().maskTint());
    connect(addAction(menu, {}, tr("&Colour of the tint…"), {}), &QAction::triggered, this,
            &MainWindow::chooseMaskTint);
    QAction* load = addAction(menu, QStringLiteral("open"), tr("&Open a mask…"), {});
    connect(load, &QAction::triggered, this, &MainWindow::chooseMaskToLoad);
    m_needPicture << load;
    whole(QStringLiteral("save"), tr("Sa&ve the mask…"), {}, this, &MainWindow::chooseMaskToSave);

    // Escape gives up what is smallest: a look, a stroke, the selection, the painting.
    auto* escape =
        new QAction(tr("Give up the look, the stroke, the selection or the painting"), this);
    escape->setShortcut(Qt::Key_Escape);
    connect(escape, &QAction::triggered, this, &MainWindow::escape);
    QMainWindow::addAction(escape);

    connect(&selection, &Selection::undoChanged, this, &MainWindow::showSelection);
    connect(&masking, &Masking::pictureChanged, this, &MainWindow::showSelection);
    connect(&masking, &Masking::saved, this, [this](const QString& file) {
        m_status->say(tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
    });
    connect(&m_session, &Session::modelReady, this, &MainWindow::showSelection);
    showSelection();
}

void MainWindow::showSelection() {
    const Masking& masking = m_session.masking();
    for (QAction* action : std::as_const(m_needSelection))
        action->setEnabled(masking.isActive());
    for (QAction* action : std::as_const(m_needPicture))
        action->setEnabled(masking.hasPicture());
    for (const auto& [action, ability] : m_needAbility)
        setPossible(*action, reasonAgainst(m_session.facts(), ability), {}, masking.isActive());
    showHistory();
}

void MainWindow::escape() {
    if (m_review->isOpen())
        return m_review->close();
    CanvasTool* tool = m_canvas->view().tool();
    if (tool && tool->cancel())
        return;
    if (m_session.masking().isActive() && !m_session.isPainting())
        return m_session.masking().selection().clear();
    if (m_canvas->replay().isOpen())
        return m_canvas->replay().close();
    if (m_session.steering().isAsking())
        return m_session.steering().dismiss();
    if (m_session.isPainting())
        m_session.stop();
}

void MainWindow::askHowFar(const QString& title, int direction) {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("By how many pixels?"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, kMostGrowth);
    dialog->setIntValue(kUsualGrowth);
    connect(dialog, &QInputDialog::intValueSelected, &m_session.masking(),
            [this, direction](int pixels) { m_session.masking().grow(direction * pixels); });
    dialog->open();
}

/// Seen on the picture while one looks for it.
void MainWindow::chooseMaskTint() {
    CanvasView& view = m_canvas->view();
    auto* dialog = new QColorDialog(view.maskTint(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of the tint"));
    dialog->setOptions(QColorDialog::ShowAlphaChannel | QColorDialog::DontUseNativeDialog);
    connect(dialog, &QColorDialog::currentColorChanged, &view, &CanvasView::setMaskTint);
    connect(dialog, &QColorDialog::accepted, this,
            [this, dialog] { m_session.settings().setMaskTint(dialog->selectedColor()); });
    connect(dialog, &QColorDialog::rejected, &view,
            [this, &view] { view.setMaskTint(m_session.settings().maskTint()); });
    dialog->open();
}

void MainWindow::chooseMaskToLoad() {
    auto* dialog = new QFileDialog(this, tr("Open a mask"), m_session.settings().lastFolder(),
                                   tr("Pictures (%1)").arg(QStringLiteral("*.png *.jpg *.tif")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_session.masking(), &Masking::load);
    dialog->open();
}

void MainWindow::chooseMaskToSave() {
    auto* dialog = new QFileDialog(this, tr("Save the mask"), m_session.settings().lastFolder(),
                                   tr("PNG (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(tr("mask"));
    connect(dialog, &QFileDialog::fileSelected, &m_session.masking(), &Masking::save);
    dialog->open();
}

} // namespace depict
