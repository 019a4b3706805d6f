// How large the poster is printed, what is trimmed off, and the page for the printer.
#pragma once

#include "session/lettering.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace depict {

class SheetBox : public QWidget {
    Q_OBJECT
public:
    SheetBox(Lettering& lettering, QWidget* parent);

Q_SIGNALS:
    void guidesShown(bool shown);
    void pdfWanted();

private:
    QDoubleSpinBox* length(const QString& name, double least, double most);
    void choose(int sheet);
    void takeLengths();
    void showSheet();
    [[nodiscard]] double unit() const; // millimetres

    Lettering& m_lettering;
    QComboBox *m_sheets, *m_units;
    QDoubleSpinBox *m_width, *m_height, *m_bleed, *m_safe;
    QCheckBox* m_guides;
    QLabel* m_density;
    QPushButton* m_pdf;
    bool m_isShowing = false;
};

} // namespace depict
