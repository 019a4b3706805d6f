// What one could ask for, as chips: only what the model can do with what is at hand.
#pragma once

#include "session/suggestions.h"

#include <QWidget>

class QToolButton;

namespace depict {

class Session;

/// Hidden while there is nothing to suggest.
class SuggestionBar : public QWidget {
    Q_OBJECT
public:
    SuggestionBar(Session& session, QWidget* parent);

Q_SIGNALS:
    /// `isSentAtOnce`: as they are; otherwise they are an example for the prompt.
    void chosen(const QString& words, bool isSentAtOnce);

private:
    void showSuggestions();
    void addChip(const Suggestion& suggestion);

    Session& m_session;
    QStringList m_shown; // labels
};

} // namespace depict
