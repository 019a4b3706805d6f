// The window's side of posters: the Poster menu, the panel beside the canvas, the field in which
// text is written.
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/main_window.h"
#include "widgets/poster/sheet_box.h"
#include "widgets/poster/text_editor.h"
#include "widgets/poster/text_panel.h"
#include "widgets/tools/text_tool.h"
#include "widgets/tools/tool_box.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace depict {

QWidget* MainWindow::makeTextPanel(QWidget* parent) {
    Lettering& lettering = m_session.lettering();
    CanvasView& view = m_canvas->view();
    view.showLettering(lettering);
    auto* panel = new TextPanel(lettering, parent);
    auto* editor = new TextEditor(lettering, view);
    m_textPanel = panel;
    panel->hide();
    connect(m_tools, &ToolBox::toolChanged, this, &MainWindow::showToolPanel);
    connect(&m_tools->text(), &TextTool::writingWanted, editor, &TextEditor::write);
    connect(panel, &TextPanel::textWanted, m_tools, &ToolBox::takeText);
    connect(&panel->sheet(), &SheetBox::guidesShown, &view, &CanvasView::setGuidesShown);
    connect(&panel->sheet(), &SheetBox::pdfWanted, this, [this] { chooseFileToSave(true); });
    return panel;
}

/// What the tool in hand needs beside the canvas.
void MainWindow::showToolPanel() {
    const bool isCanvas = !m_canvas->isHidden(); // not a review
    const ToolBox::Kind kind = m_tools->kind();
    m_textPanel->setVisible(isCanvas && kind == ToolBox::Kind::text);
    const bool isExpanding = isCanvas && kind == ToolBox::Kind::expand;
    if (isExpanding && m_expandPanel->isHidden())
        makeRoomRound();
    m_expandPanel->setVisible(isExpanding);
    m_canvas->setEditOffered(m_tools->hasOptions());
    if (isCanvas && !m_tools->hasOptions())
        m_showBatch->setChecked(false); // there is room for one panel
}

void MainWindow::makePosterMenu() {
    QMenu& menu = *menuBar()->addMenu(tr("P&oster"));
    QAction* text = addAction(menu, QStringLiteral("text"), tr("&New text"),
                              QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T));
    connect(text, &QAction::triggered, m_tools, &ToolBox::takeText);
    m_needPicture << text;
    QAction* pdf = addAction(menu, QStringLiteral("save"), tr("Save as P&DF…"), {});
    connect(pdf, &QAction::triggered, this, [this] { chooseFileToSave(true); });
    m_needPicture << pdf;
}

/// The ending follows the format that is chosen in the dialog.
void MainWindow::followFormat(QFileDialog& dialog) {
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& filter) {
        static const QRegularExpression kEnding(QStringLiteral("\\*\\.(\\w+)"));
        if (const auto match = kEnding.match(filter); match.hasMatch())
            dialog.setDefaultSuffix(match.captured(1));
    });
}

} // namespace depict
