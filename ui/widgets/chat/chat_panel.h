// The talk at the side of the window: turns, what could be asked for, the pictures that the words
// speak of, and the words.
#pragma once

#include <QWidget>

class QMimeData;

namespace depict {

class Abilities;
class PromptBox;
class Session;
class TurnView;

class ChatPanel : public QWidget {
    Q_OBJECT
public:
    ChatPanel(Session& session, QWidget* parent);

    [[nodiscard]] PromptBox& prompt() { return *m_prompt; }
    [[nodiscard]] TurnView& turns() { return *m_turns; }
    /// Attaches all pictures that are in it. False when there is none.
    bool attach(const QMimeData& content);

Q_SIGNALS:
    void sent(const QString& words);
    void picturePasted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeFoot();
    void choosePictures();
    void choose(const QString& words, bool isSentAtOnce);
    void showTurns();
    void showPlaceholder();

    Session& m_session;
    TurnView* m_turns;
    Abilities* m_abilities;
    PromptBox* m_prompt = nullptr;
};

} // namespace depict
