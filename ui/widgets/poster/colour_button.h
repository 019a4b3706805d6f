// A colour to look at and to choose.
#pragma once

#include "document/poster.h"

#include <QToolButton>

namespace depict {

class ColourButton : public QToolButton {
    Q_OBJECT
public:
    ColourButton(const QString& name, QWidget* parent);
    void setColour(const Colour& colour);

Q_SIGNALS:
    void tried(const depict::Colour& colour); // while one looks for it
    void chosen(const depict::Colour& colour);
    void givenUp();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void choose();

    Colour m_colour;
};

} // namespace depict
