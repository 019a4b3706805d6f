// The shape of the next painting: a button that shows it and a panel to choose another.
#pragma once

#include "session/shape_choice.h"

#include <QFrame>
#include <QToolButton>

class QButtonGroup;
class QComboBox;
class QLabel;
class QSpinBox;

namespace depict {

class ShapePreview;

/// Names, sizes and custom sides; tells what grid comes of them before anything is painted.
class ShapePanel : public QFrame {
    Q_OBJECT
public:
    explicit ShapePanel(QWidget* parent);

    /// Shows this choice without telling anyone.
    void setChoice(const ShapeChoice& shape, int cellPixels);
    void setFocusOnChoice();

Q_SIGNALS:
    void chosen(const depict::ShapeChoice& shape);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeShapes();
    QWidget* makeSizes();
    QWidget* makeFormats();
    QWidget* makeCustom();
    QWidget* makeOutput();
    void chooseShape(int index);
    void chooseSize(int cells);
    void chooseFormat(int index);
    void chooseSides();
    void chooseOutput(int times);
    void followSide(bool isWidth);
    [[nodiscard]] ShapeChoice asked() const; // by the two sides
    void describe(const ShapeChoice& shape);

    ShapeChoice m_choice;
    int m_cellPixels = 32;
    QButtonGroup* m_shapes = nullptr;
    QButtonGroup* m_sizes = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QToolButton* m_lock = nullptr;
    QComboBox* m_formats = nullptr;
    QButtonGroup* m_output = nullptr;
    ShapePreview* m_preview = nullptr;
    double m_aspect = 1;      // that the lock keeps
    bool m_isShowing = false; // the choice, not the person's wish
    QLabel* m_outcome = nullptr;
};

/// The number of cells of the size steps offered (small, medium, large).
inline constexpr int kSizeSteps[] = {256, 576, 1024};
/// The step nearest to this grid.
[[nodiscard]] int sizeStepOf(GridSize grid);

class ShapeButton : public QToolButton {
    Q_OBJECT
public:
    explicit ShapeButton(QWidget* parent);
    void setChoice(const ShapeChoice& shape, int cellPixels);
    /// While a picture is edited it keeps its own shape: the button says so and rests.
    void setFollowsPicture(bool follows);

Q_SIGNALS:
    void chosen(const depict::ShapeChoice& shape);

private:
    void openPanel();
    void showChoice();

    ShapePanel* m_panel;
    ShapeChoice m_choice;
    int m_cellPixels = 32;
    bool m_followsPicture = false;
};

} // namespace depict
