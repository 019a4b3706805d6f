#include "widgets/batch/batch_dialog.h"

#include "generation/shapes.h"
#include "session/batch_file.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextOption>

namespace depict {
namespace {

constexpr int kShapesPerRow = 8;
constexpr int kMostSeeds = 100;

} // namespace

BatchDialog::BatchDialog(const QString& folder, const QString& words, const QString& shape,
                         QWidget* parent)
    : QDialog(parent), m_tabs(new QTabWidget(this)), m_count(new QLabel(this)) {
    setWindowTitle(tr("Add to the batch"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGap, 2 * kGap, 2 * kGap, 2 * kGap);
    column->setSpacing(kGap + kHalfGap);
    m_tabs->addTab(makePrompts(words, shape), tr("Paint from words"));
    m_tabs->addTab(makePictures(), tr("Change pictures"));
    column->addWidget(m_tabs);
    column->addWidget(makeFolder(folder));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = new QPushButton(tr("Add"), this);
    m_add->setDefault(true);
    setLook(m_add, "primary");
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    auto* row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(buttons);
    column->addLayout(row);
    setLook(m_count, "quiet");
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(jobs(), m_folder->text());
        accept();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &BatchDialog::showCount);
    showCount();
    m_prompts->setFocus();
}

QWidget* BatchDialog::makePrompts(const QString& words, const QString& shape) {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(kGap);
    m_prompts = new QPlainTextEdit(words, page);
    QTextOption side = m_prompts->document()->defaultTextOption(); // Qt leaves it at the left
    side.setAlignment(QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    m_prompts->document()->setDefaultTextOption(side);
    m_prompts->setAccessibleName(tr("Prompts, one a line"));
    m_prompts->setPlaceholderText(tr("One prompt a line, in any language the model knows"));
    m_prompts->setTabChangesFocus(true);
    m_prompts->setMinimumSize(460, 120);
    column->addWidget(m_prompts);
    auto* shapes = new QGridLayout;
    shapes->setSpacing(kGap);
    for (const NamedShape& one : kShapes) {
        const QString name = QString::fromUtf8(one.name.data(), qsizetype(one.name.size()));
        auto* box = new QCheckBox(name, page);
        box->setAccessibleName(tr("Shape %1").arg(name));
        box->setChecked(name == shape);
        connect(box, &QCheckBox::toggled, this, &BatchDialog::showCount);
        shapes->addWidget(box, int(m_shapes.size()) / kShapesPerRow,
                          int(m_shapes.size()) % kShapesPerRow);
        m_shapes << box;
    }
    if (shape.isEmpty())
        m_shapes.first()->setChecked(true);
    column->addLayout(shapes);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    m_seeds = new QSpinBox(page);
    m_seeds->setRange(1, kMostSeeds);
    m_seeds->setAccessibleName(tr("Pictures of each"));
    m_seed = new QLineEdit(page);
    m_seed->setAccessibleName(tr("First seed"));
    m_seed->setPlaceholderText(tr("random"));
    m_seed->setFixedWidth(130);
    static const QRegularExpression kDigits(QStringLiteral("[0-9]{0,19}"));
    m_seed->setValidator(new QRegularExpressionValidator(kDigits, m_seed));
    auto* each = new QLabel(tr("Pictures of each"), page);
    each->setBuddy(m_seeds);
    auto* first = new QLabel(tr("First seed"), page);
    first->setBuddy(m_seed);
    for (QWidget* part : std::initializer_list<QWidget*>{each, m_seeds, first, m_seed})
        row->addWidget(part);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_prompts, &QPlainTextEdit::textChanged, this, &BatchDialog::showCount);
    connect(m_seeds, &QSpinBox::valueChanged, this, &BatchDialog::showCount);
    return page;
}

QWidget* BatchDialog::makePictures() {
    auto* page = new QWidget(this);
    auto* grid = new QGridLayout(page);
    grid->setSpacing(kGap);
    m_pictures = new QLineEdit(page);
    m_pictures->setAccessibleName(tr("Folder of pictures"));
    m_words = new QLineEdit(page);
    m_words->setAccessibleName(tr("What to change"));
    m_words->setPlaceholderText(tr("For example: make it night"));
    auto* choose = new QPushButton(tr("Choose…"), page);
    choose->setAccessibleName(tr("Choose the folder of pictures"));
    grid->addWidget(new QLabel(tr("Folder of pictures"), page), 0, 0);
    grid->addWidget(m_pictures, 0, 1);
    grid->addWidget(choose, 0, 2);
    grid->addWidget(new QLabel(tr("What to change"), page), 1, 0);
    grid->addWidget(m_words, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    connect(choose, &QPushButton::clicked, this,
            [this] { chooseFolder(m_pictures, tr("Folder of pictures")); });
    connect(m_pictures, &QLineEdit::textChanged, this, [this](const QString& folder) {
        m_files = folder.isEmpty() ? QStringList() : picturesIn(folder);
        showCount();
    });
    connect(m_words, &QLineEdit::textChanged, this, &BatchDialog::showCount);
    return page;
}

QWidget* BatchDialog::makeFolder(const QString& folder) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    m_folder = new QLineEdit(folder, line);
    m_folder->setAccessibleName(tr("Folder for the results"));
    auto* choose = new QPushButton(tr("Choose…"), line);
    choose->setAccessibleName(tr("Choose the folder for the results"));
    row->addWidget(new QLabel(tr("Results go to"), line));
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this,
            [this] { chooseFolder(m_folder, tr("Folder for the results")); });
    connect(m_folder, &QLineEdit::textChanged, this, &BatchDialog::showCount);
    return line;
}

void BatchDialog::chooseFolder(QLineEdit* field, const QString& title) {
    auto* dialog = new QFileDialog(this, title, field->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, field, &QLineEdit::setText);
    dialog->open();
}

QStringList BatchDialog::prompts() const {
    QStringList prompts;
    for (const QString& line : m_prompts->toPlainText().split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            prompts << line.trimmed();
    return prompts;
}

std::vector<BatchJob> BatchDialog::jobs() const {
    if (m_tabs->currentIndex() == 1)
        return m_words->text().trimmed().isEmpty()
                   ? std::vector<BatchJob>()
                   : jobsOfPictures(m_files, m_words->text().trimmed());
    QStringList shapes;
    for (const QCheckBox* box : m_shapes)
        if (box->isChecked())
            shapes << box->text();
    const auto seed = m_seed->text().isEmpty()
                          ? std::nullopt
                          : std::optional<std::uint64_t>(m_seed->text().toULongLong());
    return jobsOfPrompts(prompts(), shapes, m_seeds->value(), seed);
}

void BatchDialog::showCount() {
    if (!m_folder || !m_words)
        return; // still being made
    const auto count = jobs().size();
    m_count->setText(m_tabs->currentIndex() == 1 && count == 0
                         ? tr("Pictures in the folder: %1").arg(m_files.size())
                         : tr("Pictures to paint: %1").arg(count));
    m_add->setEnabled(count > 0 && !m_folder->text().trimmed().isEmpty());
}

} // namespace depict
