// What lies on the blank sheet: an invitation, a few pictures to begin with, earlier projects, and
// something to know.
#pragma once

#include "generation/example_words.h"
#include "image/image.h"
#include "session/background.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;

namespace depict {

class ExampleTile;
class Session;
class TipBar;

/// Draws a small picture of what the words say. Blocks: called on a background thread. Throws
/// Error.
using ExampleDrawer = std::function<Image(ExampleWords)>;

class WelcomeCard : public QFrame {
    Q_OBJECT
public:
    WelcomeCard(Session& session, QWidget* parent);

    /// Who draws the pictures of the examples, one after the other while the card is shown; without
    /// one they have none.
    void setDrawer(ExampleDrawer drawer);
    /// In the middle of this room, with as much as fits into it.
    void fit(const QRect& room);

Q_SIGNALS:
    void exampleChosen(const QString& words);
    void openRequested();
    void resized(); // there is more or less on it: fit it again

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeExamples();
    QWidget* makeRecent();
    void showLanguages();
    void showRecent();
    void drawNext();

    Session& m_session;
    QLabel* m_hint;
    QWidget* m_examples = nullptr;
    QWidget* m_recent = nullptr;
    QWidget* m_recentNames = nullptr;
    TipBar* m_tip = nullptr;
    std::vector<ExampleTile*> m_tiles;
    ExampleDrawer m_drawer;
    std::size_t m_drawn = 0; // pictures that have been asked for
    Background m_background; // last: ends first
};

} // namespace depict
