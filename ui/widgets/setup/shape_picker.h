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

    /// Offers what this model can paint, and greys the rest with the reason.
    void setModel(const PaintingShape& model);
    /// Shows this choice without telling anyone.
    void setChoice(const ShapeChoice& shape);
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
    void chooseSize(int step);
    [[nodiscard]] int chosenCells() const; // of the size that is chosen
    void chooseFormat(int index);
    void chooseSides();
    void chooseOutput(int times);
    void followSide(bool isWidth);
    [[nodiscard]] ShapeChoice asked() const; // by the two sides
    void describe(const ShapeChoice& shape);

    ShapeChoice m_choice;
    PaintingShape m_model;
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

class ShapeButton : public QToolButton {
    Q_OBJECT
public:
    explicit ShapeButton(QWidget* parent);
    void setChoice(const ShapeChoice& shape, const PaintingShape& model);
    /// While a picture is edited it keeps its own shape: the button says so and rests.
    void setFollowsPicture(bool follows);

Q_SIGNALS:
    void chosen(const depict::ShapeChoice& shape);

private:
    void openPanel();
    void showChoice();

    ShapePanel* m_panel;
    ShapeChoice m_choice;
    bool m_followsPicture = false;
};

} // namespace depict
