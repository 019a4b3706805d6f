#include "widgets/tools/tool_box.h"

#include "session/ability_text.h"
#include "session/session.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/theme/possible.h"
#include "widgets/theme/theme.h"
#include "widgets/tools/brush_tool.h"
#include "widgets/tools/expand_tool.h"
#include "widgets/tools/key_pointer.h"
#include "widgets/tools/outline_tools.h"
#include "widgets/tools/pick_tools.h"
#include "widgets/tools/text_tool.h"

#include <QAction>
#include <QActionGroup>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace depict {
namespace {

constexpr double kBrushStep = 1.2;

} // namespace

ToolBox::ToolBox(Session& session, CanvasView& view, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_group(new QActionGroup(this)),
      m_text(new TextTool(session.masking(), m_settings, session.lettering(), this)) {
    setObjectName(QStringLiteral("toolBox"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Tools"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kHalfGap, kGap, kHalfGap, kGap);
    column->setSpacing(2);

    Masking& masking = session.masking();
    using Box = BoxTool::Shape;
    auto* thing = new ThingTool(masking, m_settings, this);
    connect(thing, &ThingTool::picked, &session, &Session::selectThingAt);
    QAction* hand = add(QStringLiteral("hand"), tr("Move the picture"), Qt::Key_H, Kind::hand, {});
    add(QStringLiteral("brush"), tr("Mask brush"), Qt::Key_B, Kind::brush,
        new BrushTool(masking, m_settings, false, this));
    add(QStringLiteral("eraser"), tr("Mask eraser"), Qt::Key_E, Kind::eraser,
        new BrushTool(masking, m_settings, true, this));
    add(QStringLiteral("rectangle"), tr("Select a rectangle"), Qt::Key_M, Kind::outline,
        new BoxTool(masking, m_settings, Box::rectangle, this));
    add(QStringLiteral("ellipse"), tr("Select an ellipse"), Qt::SHIFT | Qt::Key_M, Kind::outline,
        new BoxTool(masking, m_settings, Box::ellipse, this));
    add(QStringLiteral("lasso"), tr("Lasso: drag a line or click corners"), Qt::Key_L,
        Kind::outline, new LassoTool(masking, m_settings, this));
    add(QStringLiteral("wand"), tr("Magic wand: select a colour"), Qt::Key_W, Kind::wand,
        new WandTool(masking, m_settings, this));
    QAction* pick = add(QStringLiteral("thing"), tr("Select the thing you click"), Qt::Key_O,
                        Kind::thing, thing);
    m_textAction =
        add(QStringLiteral("text"), tr("Text over the picture"), Qt::Key_T, Kind::text, m_text);
    m_expandAction =
        add(QStringLiteral("expand"), tr("Expand: pull the edges of the picture"), Qt::Key_X,
            Kind::expand, new ExpandTool(masking, m_settings, m_expanding, this));
    const auto needs = [&](QAction* action, bool PainterFacts::*ability) {
        const auto show = [this, action, ability, tip = action->toolTip()] {
            setPossible(*action, reasonAgainst(m_session.facts(), ability), tip);
            if (action->isChecked() && !action->isEnabled())
                putDown();
        };
        connect(&m_session, &Session::modelReady, action, show);
        show();
    };
    needs(m_expandAction, &PainterFacts::canMask);
    needs(pick, &PainterFacts::canSelect);
    for (QAction* action : tools()) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        setLook(button, "quiet");
        column->addWidget(button);
    }
    column->addStretch(1);
    hand->setChecked(true);
    new KeyPointer(view);
}

QList<QAction*> ToolBox::tools() const {
    return m_group->actions();
}

QAction* ToolBox::add(const QString& icon, const QString& text, const QKeySequence& key, Kind kind,
                      CanvasTool* tool) {
    auto* action = new QAction(themedIcon(icon), text, m_group);
    action->setCheckable(true);
    action->setShortcut(key);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::toggled, this, [this, kind, tool](bool taken) {
        if (!taken)
            return;
        m_kind = kind;
        m_view.setTool(tool);
        Q_EMIT toolChanged();
    });
    return action;
}

void ToolBox::setSettings(const ToolSettings& settings) {
    m_settings = settings;
    m_view.update();
    Q_EMIT settingsChanged();
}

void ToolBox::scaleBrush(double factor) {
    ToolSettings settings = m_settings;
    settings.size = std::clamp(std::round(settings.size * factor + (factor > 1 ? 0.5 : -0.5)),
                               ToolSettings::kSmallest, ToolSettings::kLargest);
    setSettings(settings);
}

void ToolBox::growBrush() {
    scaleBrush(kBrushStep);
}

void ToolBox::shrinkBrush() {
    scaleBrush(1 / kBrushStep);
}

void ToolBox::takeText() {
    m_textAction->setChecked(true);
    m_text->begin();
}

void ToolBox::takeExpand() {
    m_expandAction->setChecked(true);
}

void ToolBox::putDown() {
    tools().first()->setChecked(true);
}

} // namespace depict
