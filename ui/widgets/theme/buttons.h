// Buttons that stand in many places and look alike everywhere.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;
class QToolButton;
class QWidget;

namespace depict {

/// An icon (none where its name is empty) without words and frame; `tip` is its tool tip and its
/// accessible name.
[[nodiscard]] QToolButton* iconButton(const QString& icon, const QString& tip, QWidget* parent);

/// Buttons 1 … most behind each other in `row`, of which one is down, the first to begin with.
/// Their ids are their numbers; `tip` says what a number does.
[[nodiscard]] QButtonGroup* addNumbers(QHBoxLayout& row, int most,
                                       const std::function<QString(int)>& tip, QWidget* parent);

/// Wide enough for each of the texts and `more` pixels, so that nothing moves when they change. The
/// last one is shown.
void reserveWidth(QPushButton& button, const QStringList& texts, int more = 0);

} // namespace depict
