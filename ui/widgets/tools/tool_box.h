// The tools at the side of the canvas. One is in hand at a time; its letter takes it up.
#pragma once

#include "widgets/tools/canvas_tool.h"

#include <QWidget>

class QAction;
class QActionGroup;

namespace depict {

class CanvasView;
class Session;

class ToolBox : public QWidget {
    Q_OBJECT
public:
    ToolBox(Session& session, CanvasView& view, QWidget* parent);

    /// For the menu, in order; the first only moves the picture about.
    [[nodiscard]] QList<QAction*> tools() const;
    [[nodiscard]] const ToolSettings& settings() const { return m_settings; }
    void setSettings(const ToolSettings& settings);
    /// What the tool in hand can be set to.
    enum class Kind { hand, brush, eraser, outline, wand, thing };
    [[nodiscard]] Kind kind() const { return m_kind; }

public Q_SLOTS:
    void growBrush();
    void shrinkBrush();
    void putDown(); // takes the hand

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
};

} // namespace depict
