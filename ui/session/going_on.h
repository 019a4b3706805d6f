// The talk goes on from the picture that is looked at: the next words change it, until somebody
// says that they paint a new one. A picture that was chosen stays.
#pragma once

#include "session/session.h"

namespace depict {

class GoingOn : public QObject {
    Q_OBJECT
public:
    explicit GoingOn(Session& session, QObject* parent = nullptr);

    /// The input is just moving along; nobody has asked for it.
    [[nodiscard]] bool isMoving() const { return m_isMoving; }
    /// The words from which the picture that is looked at was painted, once more: then another
    /// one is wanted, not a change.
    [[nodiscard]] bool asksForAnother(const QString& words) const;

private:
    void follow();
    void followResult(const Painting& result);
    [[nodiscard]] bool canFollow() const;

    Session& m_session;
    bool m_isMoving = false;
};

} // namespace depict
