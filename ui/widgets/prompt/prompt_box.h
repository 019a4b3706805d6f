// Where the words are written. Enter paints, Shift+Enter breaks the line, Alt+Up and Alt+Down walk
// through earlier words. Text that an input method is still composing is never sent.
#pragma once

#include "session/prompt_history.h"

#include <QPlainTextEdit>

namespace depict {

class PromptBox : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PromptBox(QWidget* parent = nullptr);

    [[nodiscard]] QString words() const { return toPlainText().trimmed(); }
    void setWords(const QString& words);
    void setHistory(PromptHistory history) { m_history = std::move(history); }
    [[nodiscard]] PromptHistory& history() { return m_history; }
    [[nodiscard]] bool isComposing() const { return m_isComposing; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void sent();
    /// A picture was pasted here instead of words.
    void picturePasted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int heightOfLines(int lines) const;
    void follow();
    void grow();
    bool walkHistory(QKeyEvent& event);

    PromptHistory m_history;
    bool m_isComposing = false;
};

} // namespace depict
