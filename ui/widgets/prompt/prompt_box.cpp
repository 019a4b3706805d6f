#include "widgets/prompt/prompt_box.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace depict {
namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 6;
constexpr int kPadding = 6; // round the lines
constexpr int kNarrowest = 160;

/// What there is nothing for in the words is the window's: undo and redo of all that was painted,
/// and copying the picture.
class KeysLeftOver : public QObject {
public:
    explicit KeysLeftOver(PromptBox& words) : QObject(&words), m_words(words) {
        words.installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto& key = *static_cast<QKeyEvent*>(event);
        const QTextDocument& document = *m_words.document();
        const bool isLeftOver =
            (key.matches(QKeySequence::Undo) && !document.isUndoAvailable()) ||
            (key.matches(QKeySequence::Redo) && !document.isRedoAvailable()) ||
            (key.matches(QKeySequence::Copy) && !m_words.textCursor().hasSelection());
        if (isLeftOver)
            event->ignore();
        return isLeftOver;
    }

private:
    PromptBox& m_words;
};

} // namespace

PromptBox::PromptBox(QWidget* parent) : QPlainTextEdit(parent) {
    setAccessibleName(tr("Words for the painting"));
    setAccessibleDescription(tr("Enter paints, Shift+Enter begins a new line, Alt+Up and Alt+Down "
                                "bring back earlier words."));
    setPlaceholderText(tr("Say what to paint: “a red car and a dog on the beach”"));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.1);
    setFont(larger);
    // Qt keeps a document's own margin from the placeholder's right side.
    document()->setDocumentMargin(0);
    setViewportMargins(kPadding, kPadding, kPadding, kPadding);
    new KeysLeftOver(*this);
    connect(this, &QPlainTextEdit::textChanged, this, &PromptBox::follow);
    follow();
    document()->clearUndoRedoStacks(); // nobody has written anything
}

void PromptBox::setWords(const QString& words) {
    // Through the cursor, so that undo brings the earlier words back.
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(words);
    moveCursor(QTextCursor::End);
}

QSize PromptBox::sizeHint() const {
    return {kNarrowest, height()};
}

int PromptBox::heightOfLines(int lines) const {
    return int(std::ceil(fontMetrics().lineSpacing() * lines)) + 2 * kPadding + 2 * frameWidth() +
           4;
}

void PromptBox::follow() {
    // Qt finds the direction of a text by itself, but not the side where it begins.
    const QString text = toPlainText();
    const bool isFromRight =
        text.isEmpty() ? layoutDirection() == Qt::RightToLeft : text.isRightToLeft();
    const Qt::Alignment side = isFromRight ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option = document()->defaultTextOption();
    if (option.alignment() != side) {
        option.setAlignment(side);
        document()->setDefaultTextOption(option);
    }
    grow();
}

void PromptBox::grow() {
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        blockBoundingRect(block); // lays the block out where that has not happened yet
        lines += std::max(1, block.layout()->lineCount());
    }
    const int wanted = heightOfLines(std::clamp(lines, kFewestLines, kMostLines));
    if (wanted != height())
        setFixedHeight(wanted);
}

void PromptBox::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        grow();
}

void PromptBox::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        grow();
}

void PromptBox::inputMethodEvent(QInputMethodEvent* event) {
    m_isComposing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

void PromptBox::focusOutEvent(QFocusEvent* event) {
    m_isComposing = false;
    QPlainTextEdit::focusOutEvent(event);
}

bool PromptBox::walkHistory(QKeyEvent& event) {
    const bool isUp = event.key() == Qt::Key_Up;
    if (event.modifiers() != Qt::AltModifier || (!isUp && event.key() != Qt::Key_Down))
        return false;
    if (const auto words = isUp ? m_history.previous(toPlainText()) : m_history.next())
        setWords(*words);
    return true;
}

void PromptBox::keyPressEvent(QKeyEvent* event) {
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && m_isComposing) {
        event->accept(); // belongs to the input method
        return;
    }
    if (isReturn && !(event->modifiers() & Qt::ShiftModifier)) {
        event->accept();
        if (!event->isAutoRepeat())
            Q_EMIT sent();
        return;
    }
    if (!m_isComposing && walkHistory(*event)) {
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool PromptBox::canInsertFromMimeData(const QMimeData* source) const {
    // Dropped files and pictures are for the window.
    return !source->hasUrls() && !source->hasImage() &&
           QPlainTextEdit::canInsertFromMimeData(source);
}

void PromptBox::insertFromMimeData(const QMimeData* source) {
    if (source->hasUrls() || (source->hasImage() && !source->hasText()))
        Q_EMIT picturePasted();
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace depict
