// While a menu is open its letters choose in it, even those that are keys of tools otherwise.
#pragma once

#include <QObject>

namespace depict {

/// To be installed on the application.
class MenuLetters : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace depict
