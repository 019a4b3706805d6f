#include "widgets/models/model_dialog.h"

#include "session/error_text.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace depict {

namespace {

constexpr int kWidth = 560;

QString sizeText(std::uint64_t bytes) {
    return QLocale().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeSIFormat);
}

QString sentences(const Error& error) {
    const ErrorText text = errorText(error);
    QStringList parts{text.sentence, text.detail, text.remedy};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString abilities(const ModelReport& report) {
    QStringList can{ModelDialog::tr("paints from words")};
    if (report.canEdit)
        can << ModelDialog::tr("changes pictures by words");
    if (report.canAnswer)
        can << ModelDialog::tr("answers about pictures");
    if (report.canPlan)
        can << ModelDialog::tr("plans, maps, selects by words");
    return can.join(ModelDialog::tr(", ", "between things that a model can do"));
}

QString shapes(const PaintingShape& shape) {
    if (shape.fixedGrid.cells() > 0)
        return ModelDialog::tr("%1 × %2 pixels only")
            .arg(shape.fixedGrid.columns * shape.cellPixels)
            .arg(shape.fixedGrid.rows * shape.cellPixels);
    return ModelDialog::tr("any shape from 1:4 to 4:1");
}

} // namespace

ModelDialog::ModelDialog(ModelInspector inspect, QWidget* parent)
    : QDialog(parent), m_inspect(std::move(inspect)), m_path(new QLineEdit(this)),
      m_message(new QLabel(this)), m_facts(new QFormLayout), m_precision(new QComboBox(this)),
      m_memory(new QLabel(this)), m_open(new QPushButton(tr("Open in a new window"), this)),
      m_background(*this) {
    setObjectName(QStringLiteral("modelDialog"));
    setWindowTitle(tr("Open a model folder"));
    setMinimumWidth(kWidth);
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("No folder chosen"));
    m_path->setAccessibleName(tr("Model folder"));
    auto* choose = new QPushButton(tr("Choose a folder…"), this);
    auto* top = new QHBoxLayout;
    top->setSpacing(kGap);
    top->addWidget(m_path, 1);
    top->addWidget(choose);
    m_message->setWordWrap(true);
    m_message->setMargin(kGap);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setObjectName(QStringLiteral("modelMessage"));
    m_facts->setHorizontalSpacing(2 * kGap);
    m_facts->setVerticalSpacing(kGap);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_precision->setAccessibleName(tr("Precision of the weights"));
    m_memory->setWordWrap(true);
    setLook(m_memory, "quiet");
    setLook(m_open, "primary");
    m_open->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_open, QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGap, 2 * kGap, 2 * kGap, 2 * kGap);
    column->setSpacing(2 * kGap);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addLayout(m_facts);
    column->addWidget(m_precision);
    column->addWidget(m_memory);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(choose, &QPushButton::clicked, this, &ModelDialog::chooseFolder);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &ModelDialog::openFolder);
    showMessage(tr("Janus-Pro, Emu3.5 and models of Depict's own can be opened; the README says "
                   "where they are found. Nothing is loaded before you have seen what the folder "
                   "holds."),
                false);
}

void ModelDialog::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Choose a model folder"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ModelDialog::look);
    dialog->open();
}

void ModelDialog::look(const QString& folder) {
    m_folder = folder;
    m_path->setText(QDir::toNativeSeparators(folder));
    showMessage(tr("Reading the folder…"), false);
    m_background.run([inspect = m_inspect, folder] { return inspect(folder); },
                     [this, folder](const ModelReport& report) {
                         if (folder == m_folder) // not another one since
                             showReport(report);
                     },
                     [this, folder](const Error& error) {
                         if (folder == m_folder)
                             showMessage(sentences(error), true);
                     });
}

void ModelDialog::clearFacts() {
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
}

void ModelDialog::addFact(const QString& name, const QString& value) {
    if (value.isEmpty())
        return;
    auto* label = new QLabel(value, this);
    label->setWordWrap(true);
    QSizePolicy wraps(QSizePolicy::Expanding, QSizePolicy::Preferred);
    wraps.setHeightForWidth(true); // or the height of a narrower label would be kept free
    label->setSizePolicy(wraps);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Names and licences are Latin: they begin where the others do.
    label->setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    label->setAccessibleName(name);
    auto* title = new QLabel(name, this);
    title->setBuddy(label);
    setLook(title, "quiet");
    m_facts->addRow(title, label);
    for (QLabel* one : {title, label})
        one->show(); // now, not by the next event: the height counts only what is shown
}

void ModelDialog::showMessage(const QString& message, bool isTrouble) {
    clearFacts();
    m_message->setText(message);
    setLook(m_message, isTrouble ? "trouble" : "quiet");
    m_message->setVisible(!message.isEmpty());
    m_precision->hide();
    m_memory->hide();
    m_open->setEnabled(false);
}

void ModelDialog::showReport(const ModelReport& report) {
    QStringList problems;
    for (const auto& problem : report.problems)
        problems << QString::fromStdString(problem);
    showMessage(problems.join(QLatin1Char('\n')), true);
    const QLocale locale;
    addFact(tr("Model"), QString::fromStdString(report.id));
    addFact(tr("Family"), QString::fromStdString(report.family));
    addFact(tr("Layout"), QString::fromStdString(report.layout));
    addFact(tr("Sizes"), QString::fromStdString(report.description));
    if (report.parameters > 0)
        addFact(tr("Weights"), tr("%1 million, %2 on disk")
                                   .arg(locale.toString(double(report.parameters) / 1e6, 'f', 0),
                                        sizeText(report.bytesOnDisk)));
    addFact(tr("What it does"), abilities(report));
    addFact(tr("Pictures"), shapes(report.shape));
    addFact(tr("Licence"), QString::fromStdString(report.licence));
    fillPrecisions(report);
    resize(width(), layout()->totalHeightForWidth(width())); // long values take several lines
}

void ModelDialog::fillPrecisions(const ModelReport& report) {
    m_precision->clear();
    int best = -1;
    auto* items = qobject_cast<QStandardItemModel*>(m_precision->model());
    for (const auto& precision : report.precisions) {
        const bool fits = precision.bytes <= report.freeMemory;
        const QString name = QString::fromStdString(precision.name);
        m_precision->addItem(tr("%1: needs %2").arg(name, sizeText(precision.bytes)), name);
        if (fits && best < 0)
            best = m_precision->count() - 1;
        items->item(m_precision->count() - 1)->setEnabled(fits);
    }
    const bool hasChoice = m_precision->count() > 0;
    m_precision->setCurrentIndex(best);
    m_precision->setVisible(hasChoice);
    m_memory->setVisible(hasChoice);
    m_memory->setText(
        best >= 0 || !hasChoice
            ? tr("%1 of memory is free.").arg(sizeText(report.freeMemory))
            : tr("%1 of memory is free, which is not enough. Close other programs and choose the "
                 "folder again.")
                  .arg(sizeText(report.freeMemory)));
    m_open->setEnabled(report.problems.empty() && (best >= 0 || !hasChoice));
}

void ModelDialog::openFolder() {
    Q_EMIT chosen(m_folder, m_precision->currentData().toString());
    accept();
}

} // namespace depict
