#include "widgets/setup/shape_picker.h"

#include "generation/exact_size.h"
#include "generation/shapes.h"
#include "session/ability_text.h"
#include "widgets/setup/shape_preview.h"
#include "widgets/setup/shape_tile.h"
#include "widgets/theme/possible.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace depict {
namespace {

constexpr int kTilesPerRow = 9; // square and landscape above, portrait below

/// What people call the pictures they need. Screens count pixels, sheets have a shape only.
struct Format {
    QString name;
    QSize pixels; // empty: as many as are painted
    double aspect;
};

QList<Format> formats() {
    return {{ShapePanel::tr("A4 or A3 poster, upright"), {}, 210.0 / 297},
            {ShapePanel::tr("A4 or A3 poster, lying"), {}, 297.0 / 210},
            {ShapePanel::tr("Web banner 4:1"), {1600, 400}, 4},
            {ShapePanel::tr("Link preview"), {1200, 628}, 1200.0 / 628},
            {ShapePanel::tr("Story 9:16"), {1080, 1920}, 9.0 / 16},
            {ShapePanel::tr("Video 16:9"), {1920, 1080}, 16.0 / 9},
            {ShapePanel::tr("Square post"), {1080, 1080}, 1},
            {ShapePanel::tr("Cover 2:1"), {1500, 750}, 2},
            {ShapePanel::tr("Bookmark 1:3"), {}, 1.0 / 3},
            {ShapePanel::tr("Postcard A6, lying"), {}, 148.0 / 105}};
}

QString nameOf(const NamedShape& shape) {
    return QString::fromUtf8(shape.name.data(), qsizetype(shape.name.size()));
}

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    setLook(label, "heading");
    return label;
}

/// Which of the model's sizes is nearest to this grid.
int stepOf(GridSize grid, const PaintingShape& model) {
    const auto nearest =
        std::min_element(model.sizes.begin(), model.sizes.end(), [&](int a, int b) {
            return std::abs(grid.cells() - a) < std::abs(grid.cells() - b);
        });
    return int(nearest - model.sizes.begin());
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

ShapePanel::ShapePanel(QWidget* parent) : QFrame(parent, Qt::Popup) {
    setLook(this, "popup");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGap, 2 * kGap, 2 * kGap, 2 * kGap);
    column->setSpacing(kGap);
    column->addWidget(heading(tr("Shape"), this));
    column->addWidget(makeShapes());
    column->addSpacing(kGap);
    column->addWidget(makeFormats());
    column->addWidget(makeSizes());
    column->addWidget(makeCustom());
    column->addWidget(makeOutput());
    auto* outcome = new QHBoxLayout;
    outcome->setSpacing(kGap + kHalfGap);
    m_preview = new ShapePreview(this);
    m_outcome = new QLabel(this);
    m_outcome->setWordWrap(true);
    setLook(m_outcome, "quiet");
    outcome->addWidget(m_preview);
    outcome->addWidget(m_outcome, 1);
    column->addLayout(outcome);
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
        m_sizes->addButton(button, i);
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
    m_lock = new QToolButton(line);
    m_lock->setIcon(themedIcon(QStringLiteral("lock")));
    m_lock->setCheckable(true);
    m_lock->setToolTip(tr("Keep the shape: the other side follows"));
    m_lock->setAccessibleName(m_lock->toolTip());
    auto* use = new QPushButton(tr("Use"), line);
    row->addWidget(m_width);
    row->addWidget(new QLabel(QStringLiteral("×"), line));
    row->addWidget(m_height);
    row->addWidget(m_lock);
    connect(m_width, &QSpinBox::valueChanged, this, [this] { followSide(true); });
    connect(m_height, &QSpinBox::valueChanged, this, [this] { followSide(false); });
    connect(m_lock, &QToolButton::toggled, this,
            [this] { m_aspect = double(m_width->value()) / m_height->value(); });
    row->addWidget(use);
    connect(use, &QPushButton::clicked, this, &ShapePanel::chooseSides);
    return line;
}

QWidget* ShapePanel::makeFormats() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(heading(tr("Made for"), line));
    row->addStretch(1);
    m_formats = new QComboBox(line);
    m_formats->setAccessibleName(tr("Made for"));
    m_formats->setMinimumWidth(240);
    m_formats->addItem(tr("Choose…"));
    for (const Format& format : formats())
        m_formats->addItem(format.pixels.isEmpty() ? format.name
                                                   : QStringLiteral("%1   %2 × %3")
                                                         .arg(format.name)
                                                         .arg(format.pixels.width())
                                                         .arg(format.pixels.height()));
    row->addWidget(m_formats);
    connect(m_formats, &QComboBox::activated, this, &ShapePanel::chooseFormat);
    return line;
}

QWidget* ShapePanel::makeOutput() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(heading(tr("Output"), line));
    row->addStretch(1);
    m_output = new QButtonGroup(this);
    const char* looks[] = {"segmentFirst", "segment", "segmentLast"};
    for (int i = 0; i < 3; ++i) {
        const int times = 1 << i;
        auto* button = new QToolButton(line);
        button->setText(tr("×%1").arg(times));
        button->setToolTip(times == 1 ? tr("The file is as large as what is painted")
                                      : tr("The file has %1 times as many pixels a side; they are "
                                           "calculated, not painted")
                                            .arg(times));
        button->setAccessibleName(button->toolTip());
        button->setCheckable(true);
        setLook(button, looks[i]);
        m_output->addButton(button, times);
        row->addWidget(button);
    }
    connect(m_output, &QButtonGroup::idClicked, this, &ShapePanel::chooseOutput);
    return line;
}

void ShapePanel::chooseFormat(int index) {
    if (index == 0)
        return;
    const Format format = formats().at(index - 1);
    m_lock->setChecked(false);
    if (format.pixels.isEmpty()) {
        if (const auto grid = gridFor(format.aspect, m_model, chosenCells()))
            Q_EMIT chosen({QString(), *grid, m_model.cellPixels, {}});
        return;
    }
    m_width->setValue(format.pixels.width());
    m_height->setValue(format.pixels.height());
    chooseSides();
}

void ShapePanel::chooseOutput(int times) {
    ShapeChoice shape = m_choice;
    shape.exactSize = times == 1 ? std::nullopt : std::optional(shape.paintedPixels() * times);
    Q_EMIT chosen(shape);
}

void ShapePanel::followSide(bool isWidth) {
    if (m_isShowing)
        return;
    if (m_lock->isChecked()) {
        m_isShowing = true;
        isWidth ? m_height->setValue(int(std::lround(m_width->value() / m_aspect)))
                : m_width->setValue(int(std::lround(m_height->value() * m_aspect)));
        m_isShowing = false;
    }
    describe(asked()); // before it is used
}

void ShapePanel::setModel(const PaintingShape& model) {
    if (model == m_model)
        return;
    m_model = model;
    const QString reason = reasonForShape(model);
    const auto grey = [&](QWidget* widget, bool isPossible) {
        setPossible(*widget, isPossible ? QString() : reason, {});
        widget->setAccessibleDescription(widget->toolTip());
    };
    for (QAbstractButton* tile : m_shapes->buttons())
        grey(tile, gridFor(kShapes[std::size_t(m_shapes->id(tile))].aspect(), model).has_value());
    for (QAbstractButton* size : m_sizes->buttons())
        grey(size, !model.isFixed());
    auto* items = qobject_cast<QStandardItemModel*>(m_formats->model());
    const QList<Format> all = formats();
    for (int i = 0; i < all.size(); ++i) { // what has pixels is cut from what is painted
        const bool isPossible =
            !all[i].pixels.isEmpty() || gridFor(all[i].aspect, model).has_value();
        setPossible(*items->item(i + 1), isPossible ? QString() : reason, {});
    }
}

void ShapePanel::setChoice(const ShapeChoice& shape) {
    m_choice = shape;
    m_isShowing = true;
    m_shapes->setExclusive(false);
    for (QAbstractButton* tile : m_shapes->buttons())
        tile->setChecked(tile->text() == shape.name);
    m_shapes->setExclusive(true);
    if (QAbstractButton* size = m_sizes->button(stepOf(shape.grid, m_model)))
        size->setChecked(true);
    const QSize sides = shape.pixels();
    m_width->setValue(sides.width());
    m_height->setValue(sides.height());
    m_aspect = double(sides.width()) / sides.height();
    const QSize painted = shape.paintedPixels();
    m_output->setExclusive(false);
    for (QAbstractButton* button : m_output->buttons())
        button->setChecked(sides == painted * m_output->id(button));
    m_output->setExclusive(true);
    m_formats->setCurrentIndex(0);
    m_isShowing = false;
    describe(shape);
}

void ShapePanel::setFocusOnChoice() {
    QAbstractButton* chosenTile = m_shapes->checkedButton();
    (chosenTile ? chosenTile : m_shapes->buttons().constFirst())->setFocus(Qt::PopupFocusReason);
}

void ShapePanel::chooseShape(int index) {
    const NamedShape& shape = kShapes[std::size_t(index)];
    if (const auto grid = gridFor(shape.aspect(), m_model, chosenCells()))
        Q_EMIT chosen({nameOf(shape), *grid, m_model.cellPixels, {}});
}

int ShapePanel::chosenCells() const {
    return m_model.sizes[std::size_t(std::max(0, m_sizes->checkedId()))];
}

void ShapePanel::chooseSize(int step) {
    const QSize sides = m_choice.pixels();
    const auto named = shapeNamed(m_choice.name.toStdString());
    const double aspect = named ? named->aspect() : double(sides.width()) / sides.height();
    if (const auto grid = gridFor(aspect, m_model, m_model.sizes[std::size_t(step)]))
        Q_EMIT chosen({m_choice.name, *grid, m_model.cellPixels, {}});
}

ShapeChoice ShapePanel::asked() const {
    return shapeOfSides({m_width->value(), m_height->value()}, m_model);
}

void ShapePanel::chooseSides() {
    Q_EMIT chosen(asked());
}

void ShapePanel::describe(const ShapeChoice& shape) {
    const GridSize grid = shape.grid;
    m_preview->setShape(shape);
    const QSize painted = shape.paintedPixels();
    QString text = tr("Paints %1 × %2 cells, %3 × %4 pixels")
                       .arg(grid.columns)
                       .arg(grid.rows)
                       .arg(painted.width())
                       .arg(painted.height());
    if (const auto wanted = shape.exactSize) {
        const Size exact{wanted->width(), wanted->height()};
        const bool isCropped =
            fitOf({painted.width(), painted.height()}, exact) == SizeFit::cropped;
        text = (isCropped ? tr("%1; the file is cropped to %2 × %3")
                          : tr("%1; the file is scaled to %2 × %3"))
                   .arg(text)
                   .arg(wanted->width())
                   .arg(wanted->height());
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
