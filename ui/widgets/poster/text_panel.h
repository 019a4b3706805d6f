// How the text in hand is set: words, font, place of the lines, colours, what lies round the
// letters. At the side of the canvas while the text tool is in hand.
#pragma once

#include "session/lettering.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace depict {

class ColourButton;
class SheetBox;

class TextPanel : public QWidget {
    Q_OBJECT
public:
    TextPanel(Lettering& lettering, QWidget* parent);
    [[nodiscard]] SheetBox& sheet() { return *m_sheet; }

Q_SIGNALS:
    void textWanted(); // a new one

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeWords();
    QWidget* makeFont();
    QWidget* makeLines();
    QWidget* makeInk();
    QToolButton* button(QHBoxLayout& row, const QString& icon, const QString& tip,
                        std::function<void()> does);
    QDoubleSpinBox* number(const QString& name, double least, double most, const QString& suffix,
                           void (*set)(TextLayer&, double));
    ColourButton* colour(const QString& name, Colour TextLayer::*member);
    void change(const std::function<void(TextLayer&)>& change, bool isStep = true);
    void showText();

    Lettering& m_lettering;
    SheetBox* m_sheet;
    QWidget* m_settings = nullptr;
    QLabel* m_empty = nullptr; // in its place where there is no text
    QPlainTextEdit* m_words = nullptr;
    QFontComboBox* m_family = nullptr;
    QComboBox* m_weight = nullptr;
    QToolButton* m_italic = nullptr;
    QToolButton* m_vertical = nullptr;
    QButtonGroup* m_alignment = nullptr;
    QDoubleSpinBox *m_size = nullptr, *m_letters = nullptr, *m_leading = nullptr,
                   *m_rotation = nullptr, *m_outline = nullptr, *m_shadow = nullptr,
                   *m_softness = nullptr;
    ColourButton *m_colour = nullptr, *m_outlineColour = nullptr, *m_shadowColour = nullptr;
    QList<QToolButton*> m_needText;
    bool m_isShowing = false; // the session's state, not the person's wish
};

} // namespace depict
