// The window's side of making pictures larger.
#include "widgets/canvas/bring_in_sight.h"
#include "widgets/canvas/canvas_area.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/main_window.h"
#include "widgets/tools/expand_panel.h"
#include "widgets/tools/tool_box.h"

#include <QAction>
#include <QMenu>

namespace depict {
namespace {

constexpr double kStepBack = 0.7; // so that there is room round the picture

} // namespace

QWidget* MainWindow::makeExpandPanel(QWidget* parent) {
    auto* panel = new ExpandPanel(m_session, m_tools->expanding(), parent);
    panel->hide();
    connect(panel, &ExpandPanel::chosen, this, [this] {
        const Expanding& expanding = m_tools->expanding();
        const Expansion& by = expanding.by();
        CanvasView& view = m_canvas->view();
        view.lookLike(broughtInSight(view.transform(),
                                     QRectF(QPointF(), QSizeF(expanding.picture()))
                                         .adjusted(-by.left, -by.top, by.right, by.bottom)));
    });
    m_expandPanel = panel;
    return panel;
}

/// The picture steps back, so that its edges can be pulled.
void MainWindow::makeRoomRound() {
    CanvasView& view = m_canvas->view();
    if (view.transform().isFitted())
        view.zoomTo(view.transform().zoom() * kStepBack);
}

void MainWindow::makeExpandAction(QMenu& menu) {
    QAction* expand = addAction(menu, QStringLiteral("expand"), tr("E&xpand the canvas…"),
                                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    connect(expand, &QAction::triggered, m_tools, &ToolBox::takeExpand);
    m_needPicture << expand;
}

} // namespace depict
