// One line below the words: shape, seed, variants, and the buttons that start, hold and stop.
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace depict {

class Session;
class ShapeButton;

class SetupBar : public QWidget {
    Q_OBJECT
public:
    SetupBar(Session& session, QWidget* parent);

Q_SIGNALS:
    void paintRequested();

private:
    void addShape(QHBoxLayout& row);
    void addSeed(QHBoxLayout& row);
    void addVariants(QHBoxLayout& row);
    void addActions(QHBoxLayout& row);
    void showSetup();
    void showActivity();
    void swapSides();

    Session& m_session;
    ShapeButton* m_shape = nullptr;
    QToolButton* m_swap = nullptr;
    QLineEdit* m_seed = nullptr;
    QToolButton* m_random = nullptr;
    QButtonGroup* m_variants = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_paint = nullptr;
};

} // namespace depict
