#include "widgets/setup/shape_picker.h"

#include "generation/exact_size.h"
#include "generation/shapes.h"
#include "widgets/setup/shape_tile.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace depict {
namespace {

constexpr int kTilesPerRow = 9; // square and landscape above, portrait below

QString nameOf(const NamedShape& shape) {
    return QString::fromUtf8(shape.name.data(), qsizetype(shape.name.size()));
}

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    setLook(label, "heading");
    return label;
}

QSpinBox* sideBox(const QString& name, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(kSmallestExactSide, kLargestExactSide);
    box->setSuffix(QStringLiteral(" px"));
    box->setAccessibleName(name);
    box->setFixedWidth(96);
    return box;
}

} // namespace

int sizeStepOf(GridSize grid) {
    return *std::min_element(std::begin(kSizeSteps), std::end(kSizeSteps), [&](int a, int b) {
        return std::abs(grid.cells() - a) < std::abs(grid.cells() - b);
    });
}

ShapePanel::ShapePanel(QWidget* parent) : QFrame(parent, Qt::Popup) {
    setLook(this, "popup");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGap, 2 * kGap, 2 * kGap, 2 * kGap);
    column->setSpacing(kGap);
    column->addWidget(heading(tr("Shape"), this));
    column->addWidget(makeShapes());
    column->addSpacing(kGap);
    column->addWidget(makeSizes());
    column->addWidget(makeCustom());
    m_outcome = new QLabel(this);
    setLook(m_outcome, "quiet");
    column->addWidget(m_outcome);
}

QWidget* ShapePanel::makeShapes() {
    auto* tiles = new QWidget(this);
    auto* grid = new QGridLayout(tiles);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kHalfGap);
    m_shapes = new QButtonGroup(this);
    for (int i = 0; i < int(kShapes.size()); ++i) {
        const NamedShape& shape = kShapes[std::size_t(i)];
        auto* tile = new ShapeTile(nameOf(shape), shape.aspect(), tiles);
        m_shapes->addButton(tile, i);
        grid->addWidget(tile, i / kTilesPerRow, i % kTilesPerRow);
    }
    connect(m_shapes, &QButtonGroup::idClicked, this, &ShapePanel::chooseShape);
    return tiles;
}

QWidget* ShapePanel::makeSizes() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(heading(tr("Size"), line));
    row->addStretch(1);
    m_sizes = new QButtonGroup(this);
    const QString names[] = {tr("Small"), tr("Medium"), tr("Large")};
    const char* looks[] = {"segmentFirst", "segment", "segmentLast"};
    for (int i = 0; i < 3; ++i) {
        auto* button = new QToolButton(line);
        button->setText(names[i]);
        button->setCheckable(true);
        setLook(button, looks[i]);
        m_sizes->addButton(button, kSizeSteps[i]);
        row->addWidget(button);
    }
    connect(m_sizes, &QButtonGroup::idClicked, this, &ShapePanel::chooseSize);
    return line;
}

QWidget* ShapePanel::makeCustom() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(heading(tr("Exact size"), line));
    row->addStretch(1);
    m_width = sideBox(tr("Width in pixels"), line);
    m_height = sideBox(tr("Height in pixels"), line);
    auto* use = new QPushButton(tr("Use"), line);
    row->addWidget(m_width);
    row->addWidget(new QLabel(QStringLiteral("×"), line));
    row->addWidget(m_height);
    row->addWidget(use);
    connect(use, &QPushButton::clicked, this, &ShapePanel::chooseSides);
    return line;
}

void ShapePanel::setChoice(const ShapeChoice& shape, int cellPixels) {
    m_choice = shape;
    m_cellPixels = cellPixels;
    m_shapes->setExclusive(false);
    for (QAbstractButton* tile : m_shapes->buttons())
        tile->setChecked(tile->text() == shape.name);
    m_shapes->setExclusive(true);
    if (QAbstractButton* size = m_sizes->button(sizeStepOf(shape.grid)))
        size->setChecked(true);
    const QSize sides = shape.pixels(cellPixels);
    m_width->setValue(sides.width());
    m_height->setValue(sides.height());
    describe();
}

void ShapePanel::setFocusOnChoice() {
    QAbstractButton* chosenTile = m_shapes->checkedButton();
    (chosenTile ? chosenTile : m_shapes->buttons().constFirst())->setFocus(Qt::PopupFocusReason);
}

void ShapePanel::chooseShape(int index) {
    const NamedShape& shape = kShapes[std::size_t(index)];
    Q_EMIT chosen({nameOf(shape), gridFor(shape.aspect(), m_sizes->checkedId()), {}});
}

void ShapePanel::chooseSize(int cells) {
    const QSize sides = m_choice.pixels(m_cellPixels);
    const auto named = shapeNamed(m_choice.name.toStdString());
    const double aspect = named ? named->aspect() : double(sides.width()) / sides.height();
    Q_EMIT chosen({m_choice.name, gridFor(aspect, cells), {}});
}

void ShapePanel::chooseSides() {
    const QSize asked(m_width->value(), m_height->value());
    const GridSize grid = gridForSize({asked.width(), asked.height()}, m_cellPixels);
    const bool isMet = QSize(grid.columns, grid.rows) * m_cellPixels == asked;
    Q_EMIT chosen({QString(), grid, isMet ? std::nullopt : std::optional(asked)});
}

void ShapePanel::describe() {
    const GridSize grid = m_choice.grid;
    const QSize painted = QSize(grid.columns, grid.rows) * m_cellPixels;
    QString text = tr("Paints %1 × %2 cells, %3 × %4 pixels")
                       .arg(grid.columns)
                       .arg(grid.rows)
                       .arg(painted.width())
                       .arg(painted.height());
    if (const auto asked = m_choice.exactSize) {
        const Size exact{asked->width(), asked->height()};
        const bool isCropped =
            fitOf({painted.width(), painted.height()}, exact) == SizeFit::cropped;
        text = (isCropped ? tr("%1; the file is cropped to %2 × %3")
                          : tr("%1; the file is scaled to %2 × %3"))
                   .arg(text)
                   .arg(asked->width())
                   .arg(asked->height());
    }
    m_outcome->setText(text);
}

void ShapePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_width->hasFocus() || m_height->hasFocus())
            chooseSides();
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace depict
