// What went wrong, said where the eye is and never in the way: a sentence, its reason, a remedy.
#pragma once

#include "session/error_text.h"

#include <QFrame>

class QLabel;

namespace depict {

class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent);
    void show(const ErrorText& error);
    void dismiss() { setVisible(false); }
    [[nodiscard]] QString text() const;

private:
    QLabel* m_sentence;
    QLabel* m_remedy;
};

} // namespace depict
