#include "widgets/poster/text_editor.h"

#include "session/lettering.h"
#include "session/text_setting.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>

#include <algorithm>

namespace depict {
namespace {

constexpr int kLeastWidth = 240, kHeight = 84;

bool endsWriting(const QKeyEvent& event) {
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return event.key() == Qt::Key_Escape || (isEnter && event.modifiers() & Qt::ControlModifier);
}

} // namespace

TextEditor::TextEditor(Lettering& lettering, CanvasView& view)
    : QPlainTextEdit(&view), m_lettering(lettering), m_view(view) {
    setAccessibleName(tr("Words of the text"));
    setToolTip(tr("Ctrl+Enter ends writing, Escape takes it back"));
    setTabChangesFocus(true);
    hide();
    connect(this, &QPlainTextEdit::textChanged, this, &TextEditor::take);
    connect(&view, &CanvasView::transformChanged, this, &TextEditor::place);
}

void TextEditor::write() {
    const TextLayer* text = m_lettering.text();
    if (!text)
        return;
    {
        const QSignalBlocker quiet(this);
        setPlainText(QString::fromStdString(text->words));
    }
    m_isWriting = true;
    place();
    show();
    raise();
    selectAll();
    setFocus(Qt::PopupFocusReason);
}

void TextEditor::place() {
    const TextLayer* text = m_lettering.text();
    if (!m_isWriting || !text)
        return;
    QRectF box;
    for (const QPointF& corner : cornersOf(*text, setInType(*text).box))
        box |= QRectF(m_view.transform().toView(corner), QSizeF(1, 1));
    const int width =
        std::clamp(int(box.width()), kLeastWidth, std::max(kLeastWidth, m_view.width() - 4 * kGap));
    // Below the text, or above it where there is no room.
    double top = box.bottom() + kGap;
    if (top + kHeight > m_view.height())
        top = box.top() - kHeight - 4 * kGap;
    const int left = std::clamp(int(box.center().x()) - width / 2, kGap,
                                std::max(kGap, m_view.width() - width - kGap));
    setGeometry(left, std::clamp(int(top), kGap, std::max(kGap, m_view.height() - kHeight - kGap)),
                width, kHeight);
}

void TextEditor::take() {
    const TextLayer* now = m_lettering.text();
    if (!m_isWriting || !now)
        return;
    TextLayer text = *now;
    text.words = toPlainText().toStdString();
    if (text.words.size() <= kLongestText)
        m_lettering.draft(text);
    place();
}

void TextEditor::finish(bool isKept) {
    if (!m_isWriting)
        return;
    m_isWriting = false;
    hide();
    const TextLayer* text = m_lettering.text();
    if (!isKept && m_lettering.isJustAdded())
        m_lettering.remove(); // there was nothing before
    else if (!isKept)
        m_lettering.revert();
    else if (text && QString::fromStdString(text->words).trimmed().isEmpty())
        m_lettering.remove(); // nothing that could be seen or taken up again
    else
        m_lettering.commit();
}

bool TextEditor::event(QEvent* event) {
    // These are the window's shortcuts elsewhere.
    if (event->type() == QEvent::ShortcutOverride && endsWriting(*static_cast<QKeyEvent*>(event)))
        event->accept();
    return QPlainTextEdit::event(event);
}

void TextEditor::keyPressEvent(QKeyEvent* event) {
    if (endsWriting(*event)) {
        finish(event->key() != Qt::Key_Escape);
        m_view.setFocus();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextEditor::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    // Menus and input methods borrow the focus.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(true);
}

} // namespace depict
