// What is to be added to the batch: prompts in shapes with seeds, or a folder of pictures with one
// instruction; and where the results go.
#pragma once

#include "generation/batch_job.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace depict {

class BatchDialog : public QDialog {
    Q_OBJECT
public:
    BatchDialog(const QString& folder, const QString& words, const QString& shape, QWidget* parent);

Q_SIGNALS:
    void chosen(const std::vector<depict::BatchJob>& jobs, const QString& folder);

private:
    QWidget* makePrompts(const QString& words, const QString& shape);
    QWidget* makePictures();
    QWidget* makeFolder(const QString& folder);
    void chooseFolder(QLineEdit* field, const QString& title);
    [[nodiscard]] QStringList prompts() const;
    [[nodiscard]] std::vector<BatchJob> jobs() const;
    void showCount();

    QTabWidget* m_tabs;
    QPlainTextEdit* m_prompts = nullptr;
    QList<QCheckBox*> m_shapes;
    QSpinBox* m_seeds = nullptr;
    QLineEdit *m_seed = nullptr, *m_pictures = nullptr, *m_words = nullptr, *m_folder = nullptr;
    QStringList m_files; // of the folder of pictures
    QLabel* m_count;
    QPushButton* m_add;
};

} // namespace depict
