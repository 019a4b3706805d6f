// A field on the canvas, right at the text that is being written; the picture follows each key.
#pragma once

#include <QPlainTextEdit>

namespace depict {

class CanvasView;
class Lettering;

class TextEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    TextEditor(Lettering& lettering, CanvasView& view);
    /// Opens at the selected text with all of it selected.
    void write();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void take();
    void finish(bool isKept);
    void place();

    Lettering& m_lettering;
    CanvasView& m_view;
    bool m_isWriting = false;
};

} // namespace depict
