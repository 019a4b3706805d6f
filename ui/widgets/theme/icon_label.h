// An icon that is only looked at; follows the theme.
#pragma once

#include <QIcon>
#include <QWidget>

namespace depict {

class IconLabel : public QWidget {
    Q_OBJECT
public:
    IconLabel(const QString& iconName, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
};

} // namespace depict
