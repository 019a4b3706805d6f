// What the tool in hand can be set to, and what is done with the whole mask: a bar above the
// canvas, there while a tool that selects is in hand.
#pragma once

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSlider;
class QSpinBox;

namespace depict {

class Session;
class ToolBox;

class ToolOptions : public QWidget {
    Q_OBJECT
public:
    ToolOptions(Session& session, ToolBox& tools, QWidget* parent);

private:
    struct Number { // a slider with its figure
        QWidget* row;
        QSlider* slider;
        QSpinBox* figure;
    };
    void addModes(QHBoxLayout& row);
    Number addNumber(QHBoxLayout& row, const QString& text, int low, int high,
                     const QString& suffix);
    void addEdge(QHBoxLayout& row);
    void addWords(QHBoxLayout& row);
    void takeSettings();
    void showTool();
    void showSettings();
    void showEdge();

    Session& m_session;
    ToolBox& m_tools;
    QWidget* m_modes = nullptr;
    QButtonGroup* m_modeButtons = nullptr;
    Number m_size{}, m_hardness{}, m_opacity{}, m_tolerance{}, m_feather{};
    QCheckBox* m_touching = nullptr;
    QCheckBox* m_strict = nullptr;
    QLineEdit* m_words = nullptr;
    bool m_isShowing = false; // the session's state, not the person's wish
};

} // namespace depict
