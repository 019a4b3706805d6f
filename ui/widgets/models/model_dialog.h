// What a model folder holds, what it needs and what it can do, before it is opened in a window of
// its own.
#pragma once

#include "generation/model_report.h"
#include "session/background.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace depict {

/// Reads a folder's headers; any thread. Throws Error.
using ModelInspector = std::function<ModelReport(const QString& folder)>;

class ModelDialog : public QDialog {
    Q_OBJECT
public:
    explicit ModelDialog(ModelInspector inspect, QWidget* parent = nullptr);

    /// Reads the folder in the background and shows what it found.
    void look(const QString& folder);

Q_SIGNALS:
    /// `precision` as --precision takes it; empty where there is no choice.
    void chosen(const QString& folder, const QString& precision);

private:
    void chooseFolder();
    void showReport(const ModelReport& report);
    void showMessage(const QString& message, bool isTrouble);
    void clearFacts();
    void addFact(const QString& name, const QString& value);
    void fillPrecisions(const ModelReport& report);
    void openFolder();

    ModelInspector m_inspect;
    QString m_folder;
    QLineEdit* m_path;
    QLabel* m_message;
    QFormLayout* m_facts;
    QComboBox* m_precision;
    QLabel* m_memory;
    QPushButton* m_open;
    Background m_background; // last: ends first
};

} // namespace depict
