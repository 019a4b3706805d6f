// Every colour, distance and style rule of the studio. Nothing outside this folder names a colour.
#pragma once

#include "session/settings.h"

#include <QColor>
#include <QIcon>
#include <QString>

class QApplication;
class QWidget;

namespace depict {

/// Distances follow a grid of 8 (and its half).
inline constexpr int kGap = 8;
inline constexpr int kHalfGap = 4;
inline constexpr int kControlHeight = 32;

/// The named colours of one theme. One accent; everything else is neutral so that it does not
/// colour the eye's judgement of the picture.
struct Theme {
    bool isDark = false;
    QColor window, raised, field, hover, line; // surfaces, from the ground up
    QColor text, quietText, disabledText;
    QColor accent, accentHover, onAccent, focus;
    QColor trouble, troubleGround; // errors
    QColor surround;               // around the canvas
    QColor paper, paperFibre;      // what is not painted yet
    QColor checkLight, checkDark;  // below transparency
    QColor bubble;                 // behind what the person said
};

/// The theme in force: a pure function of the application's palette.
[[nodiscard]] const Theme& currentTheme();

/// Lines over pictures that printers go by: the same in every theme, as pictures are.
struct GuideColours {
    QColor trim, safe;
};
[[nodiscard]] const GuideColours& guideColours();

/// Puts a theme in force; remembers what the system had before.
class ThemeSwitch {
public:
    explicit ThemeSwitch(QApplication& application);
    void apply(ThemeChoice choice);

private:
    QApplication& m_application;
    bool m_systemIsDark;
};

/// A drawn icon of resources/icons that follows the palette: `name` is the file name without
/// ending.
[[nodiscard]] QIcon themedIcon(const QString& name);
/// The same, in the colour for text on the accent.
[[nodiscard]] QIcon accentIcon(const QString& name);

/// Sets the dynamic property "look" that the style sheet keys on: "primary", "quiet", "chip" …
void setLook(QWidget* widget, const char* look);

} // namespace depict
