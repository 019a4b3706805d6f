#include "widgets/theme/buttons.h"

#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace depict {

QToolButton* iconButton(const QString& icon, const QString& tip, QWidget* parent) {
    auto* button = new QToolButton(parent);
    if (!icon.isEmpty())
        button->setIcon(themedIcon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    setLook(button, "quiet");
    return button;
}

QButtonGroup* addNumbers(QHBoxLayout& row, int most, const std::function<QString(int)>& tip,
                         QWidget* parent) {
    auto* group = new QButtonGroup(parent);
    auto* segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (int number = 1; number <= most; ++number) {
        auto* button = new QToolButton(parent);
        button->setText(QString::number(number));
        button->setCheckable(true);
        button->setToolTip(tip(number));
        button->setAccessibleName(button->toolTip());
        setLook(button, number == 1 ? "segmentFirst" : number == most ? "segmentLast" : "segment");
        group->addButton(button, number);
        segments->addWidget(button);
    }
    group->button(1)->setChecked(true);
    row.addLayout(segments);
    return group;
}

void reserveWidth(QPushButton& button, const QStringList& texts, int more) {
    int widest = 0;
    for (const QString& text : texts) {
        button.setText(text);
        widest = std::max(widest, button.sizeHint().width());
    }
    button.setMinimumWidth(widest + more);
}

} // namespace depict
