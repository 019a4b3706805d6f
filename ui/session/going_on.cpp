#include "session/going_on.h"

#include "generation/task_words.h"

#include <QScopedValueRollback>

namespace depict {

GoingOn::GoingOn(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session, &Session::easelChanged, this, &GoingOn::follow);
    connect(&session, &Session::modelReady, this, &GoingOn::follow);
    connect(&session, &Session::paintingFinished, this, &GoingOn::followResult);
}

/// A map is only looked at.
bool GoingOn::canFollow() const {
    const auto facts = m_session.facts();
    const Painting& shown = m_session.shown();
    return (!facts || facts->canEdit) && shown.hasPicture() && !asksForMap(shown.request.words);
}

void GoingOn::follow() {
    if (m_isMoving || m_session.inputs().size() > 1 || !m_session.awaitedPictures().empty())
        return;
    const QScopedValueRollback moving(m_isMoving, true);
    const auto& input = m_session.input();
    const bool isFollowed = input && !m_session.isInputGiven();
    const auto facts = m_session.facts();
    const bool isBlank = m_session.shown().state == Painting::State::blank;
    if (isFollowed && (isBlank || (facts && !facts->canEdit)))
        return m_session.clearInput();
    if (!canFollow())
        return;
    // One that the project names is still being read.
    const VersionId named = m_session.project().document().workspace().input;
    const bool isFree = !m_session.isAfresh() && (named == 0 || named == m_session.shown().version);
    if ((input ? isFollowed : isFree) && m_session.canEditShown())
        m_session.goOnFromShown();
}

/// What an edit has made of another picture than the one that was looked at.
void GoingOn::followResult(const Painting& result) {
    const auto& inputs = result.request.inputs;
    if (inputs.empty() || !m_session.input() || m_session.input()->picture != inputs[0] ||
        &result != &m_session.shown() || !canFollow())
        return;
    const QScopedValueRollback moving(m_isMoving, true);
    m_session.goOnFromShown();
}

bool GoingOn::asksForAnother(const QString& words) const {
    const Painting& shown = m_session.shown();
    return m_session.inputs().size() == 1 && m_session.input()->picture == shown.picture &&
           shown.hasPicture() && shown.request.inputs.empty() && !shown.request.words.empty() &&
           // a field of text has other line ends and spaces than a file
           QString::fromStdString(shown.request.words).simplified() == words.simplified() &&
           m_session.reply() != Reply::words && !m_session.masking().isActive();
}

} // namespace depict
