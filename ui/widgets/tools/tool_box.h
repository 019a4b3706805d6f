// The tools at the side of the canvas. One is in hand at a time; its letter takes it up.
#pragma once

#include "session/expanding.h"
#include "widgets/tools/canvas_tool.h"

#include <QWidget>

class QAction;
class QActionGroup;

namespace depict {

class CanvasView;
class Session;
class TextTool;

class ToolBox : public QWidget {
    Q_OBJECT
public:
    ToolBox(Session& session, CanvasView& view, QWidget* parent);

    /// For the menu, in order; the first only moves the picture about.
    [[nodiscard]] QList<QAction*> tools() const;
    [[nodiscard]] const ToolSettings& settings() const { return m_settings; }
    void setSettings(const ToolSettings& settings);
    /// What the tool in hand can be set to.
    enum class Kind { hand, brush, eraser, outline, wand, thing, text, expand };
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// False: its settings stand in a panel of their own.
    [[nodiscard]] bool hasOptions() const { return m_kind != Kind::text && m_kind != Kind::expand; }
    [[nodiscard]] TextTool& text() { return *m_text; }
    [[nodiscard]] Expanding& expanding() { return m_expanding; }

public Q_SLOTS:
    void growBrush();
    void shrinkBrush();
    void putDown();  // takes the hand
    void takeText(); // and begins to write
    void takeExpand();

Q_SIGNALS:
    void toolChanged();
    void settingsChanged();

private:
    QAction* add(const QString& icon, const QString& text, const QKeySequence& key, Kind kind,
                 CanvasTool* tool);
    void scaleBrush(double factor);

    Session& m_session;
    CanvasView& m_view;
    ToolSettings m_settings;
    QActionGroup* m_group;
    Kind m_kind = Kind::hand;
    TextTool* m_text;
    QAction* m_textAction;
    Expanding m_expanding;
    QAction* m_expandAction;
};

} // namespace depict
