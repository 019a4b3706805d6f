#include "widgets/poster/sheet_box.h"

#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <cmath>

namespace depict {
namespace {

constexpr double kInch = 25.4; // millimetres
constexpr int kFirstSheet = 1; // in the list: before it stands "not printed"
constexpr double kSharp = 150; // dots an inch

QStringList sheetNames() {
    return {SheetBox::tr("A3 poster"),   SheetBox::tr("A4 poster"),    SheetBox::tr("A5 flyer"),
            SheetBox::tr("A6 postcard"), SheetBox::tr("Bookmark 1:3"), SheetBox::tr("Cover 2:1")};
}

bool isSame(double a, double b) {
    return std::abs(a - b) < 0.05;
}

} // namespace

SheetBox::SheetBox(Lettering& lettering, QWidget* parent)
    : QWidget(parent), m_lettering(lettering) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    auto* title = new QLabel(tr("Print"), this);
    setLook(title, "heading");
    m_units = new QComboBox(this);
    m_units->setAccessibleName(tr("Unit of length"));
    m_units->addItem(tr("mm"), 1.0);
    m_units->addItem(tr("inch"), kInch);
    m_sheets = new QComboBox(this);
    m_sheets->setAccessibleName(tr("Sheet"));
    m_sheets->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_sheets->addItem(tr("Not printed"));
    m_sheets->addItems(sheetNames());
    m_sheets->addItem(tr("Custom"));
    m_width = length(tr("Width of the sheet"), kSmallestSheet, kLargestSheet);
    m_height = length(tr("Height of the sheet"), kSmallestSheet, kLargestSheet);
    m_bleed = length(tr("Bleed"), 0, 100);
    m_bleed->setToolTip(tr("What is cut off at each side, so that no white edge shows"));
    m_safe = length(tr("Safe area"), 0, 1000);
    m_safe->setToolTip(tr("How far text stays away from the cut"));
    m_guides = new QCheckBox(tr("Show guides"), this);
    m_guides->setChecked(true);
    m_density = new QLabel(this);
    m_density->setWordWrap(true);
    setLook(m_density, "quiet");
    m_pdf = new QPushButton(themedIcon(QStringLiteral("save")), tr("Save as PDF…"), this);
    const auto add = [&](int row, const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        setLook(label, "quiet");
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1, Qt::AlignRight);
    };
    grid->addWidget(title, 0, 0);
    grid->addWidget(m_units, 0, 1, Qt::AlignRight);
    grid->addWidget(m_sheets, 1, 0, 1, 2);
    add(2, tr("Width"), m_width);
    add(3, tr("Height"), m_height);
    add(4, tr("Bleed"), m_bleed);
    add(5, tr("Safe area"), m_safe);
    grid->addWidget(m_guides, 6, 0, 1, 2);
    grid->addWidget(m_density, 7, 0, 1, 2);
    grid->addWidget(m_pdf, 8, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_sheets, &QComboBox::activated, this, &SheetBox::choose);
    connect(m_units, &QComboBox::activated, this, &SheetBox::showSheet);
    connect(m_guides, &QCheckBox::toggled, this, &SheetBox::guidesShown);
    connect(m_pdf, &QPushButton::clicked, this, &SheetBox::pdfWanted);
    connect(&lettering, &Lettering::changed, this, &SheetBox::showSheet);
    showSheet();
}

QDoubleSpinBox* SheetBox::length(const QString& name, double least, double most) {
    auto* box = new QDoubleSpinBox(this);
    box->setAccessibleName(name);
    box->setProperty("least", least);
    box->setProperty("most", most);
    box->setKeyboardTracking(false);
    box->setFixedWidth(104);
    connect(box, &QDoubleSpinBox::valueChanged, this, &SheetBox::takeLengths);
    return box;
}

double SheetBox::unit() const {
    return m_units->currentData().toDouble();
}

void SheetBox::choose(int sheet) {
    PrintSize print = m_lettering.poster().print;
    const int named = sheet - kFirstSheet;
    const QSizeF picture = m_lettering.picture();
    if (sheet == 0) {
        print.width = print.height = 0;
    } else if (named < int(std::size(kSheets))) {
        const NamedSheet& chosen = kSheets[named];
        print.width = chosen.width;
        print.height = chosen.height;
        // The sheet lies as the picture does.
        if ((picture.width() > picture.height()) != (print.width > print.height))
            std::swap(print.width, print.height);
    } else if (!print.isSet()) {
        print.width = std::round(picture.width() * kInch / kSharp);
        print.height = std::round(picture.height() * kInch / kSharp);
    }
    m_lettering.setPrint(print);
}

void SheetBox::takeLengths() {
    if (m_isShowing)
        return;
    m_lettering.setPrint({m_width->value() * unit(), m_height->value() * unit(),
                          m_bleed->value() * unit(), m_safe->value() * unit()});
}

void SheetBox::showSheet() {
    m_isShowing = true;
    const PrintSize& print = m_lettering.poster().print;
    const QSize picture = m_lettering.picture();
    for (QWidget* part : std::initializer_list<QWidget*>{m_sheets, m_pdf})
        part->setEnabled(m_lettering.hasPicture());
    for (QDoubleSpinBox* box : {m_width, m_height, m_bleed, m_safe}) {
        box->setEnabled(print.isSet());
        box->setDecimals(unit() == 1 ? 1 : 3);
        box->setSingleStep(unit() == 1 ? 1 : 0.125);
        box->setSuffix(QLatin1Char(' ') + m_units->currentText());
        box->setRange(box->property("least").toDouble() / unit(),
                      box->property("most").toDouble() / unit());
    }
    m_guides->setEnabled(print.isSet());
    m_width->setValue(print.width / unit());
    m_height->setValue(print.height / unit());
    m_bleed->setValue(print.bleed / unit());
    m_safe->setValue(print.safe / unit());
    int sheet = print.isSet() ? kFirstSheet + int(std::size(kSheets)) : 0;
    for (int i = 0; i < int(std::size(kSheets)); ++i) {
        const NamedSheet& one = kSheets[i];
        if ((isSame(print.width, one.width) && isSame(print.height, one.height)) ||
            (isSame(print.width, one.height) && isSame(print.height, one.width)))
            sheet = kFirstSheet + i;
    }
    m_sheets->setCurrentIndex(sheet);
    const double dots =
        sheetOn({picture.width(), picture.height()}, print).pixelsPerMillimetre * kInch;
    m_density->setText(
        !print.isSet()  ? tr("Choose a sheet to see what is cut off and how sharp it prints.")
        : dots < kSharp ? tr("%1 dots an inch: soft from near by. Letters stay sharp in the PDF.")
                              .arg(std::lround(dots))
                        : tr("%1 dots an inch").arg(std::lround(dots)));
    m_isShowing = false;
}

} // namespace depict
