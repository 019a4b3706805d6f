// Pictures that the next words speak of while they are still being painted, or read from the
// project: they wait their turn, and so do words that are sent meanwhile.
#include "session/session.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace depict {
namespace {

bool isPicture(const Awaited& one) {
    return one.words.isEmpty();
}

} // namespace

std::vector<const Awaited*> Session::awaitedPictures() const {
    std::vector<const Awaited*> pictures;
    for (const Awaited& one : m_awaited)
        if (isPicture(one))
            pictures.push_back(&one);
    return pictures;
}

QStringList Session::waitingWords() const {
    QStringList words;
    for (const Awaited& one : m_awaited)
        if (!isPicture(one))
            words << one.words;
    return words;
}

bool Session::paint(const QString& words) {
    if (m_awaited.empty() || words.trimmed().isEmpty())
        return paintNow(words);
    if (m_masking.isActive() && m_reply != Reply::words) { // of what is shown now
        raise(Error(ErrorKind::busy, "A picture that the words speak of is not there yet."));
        return false;
    }
    m_awaited.push_back({{}, {}, words, m_reply});
    Q_EMIT inputChanged();
    return true;
}

void Session::attachVersion(VersionId id) {
    const Version* version = m_project.document().tree().find(id);
    if (!version)
        return;
    Awaited one{{{}, id}, QString::fromStdString(version->title()), {}};
    if (m_awaited.empty()) { // what is there comes at once
        if (const Painting* painting = m_easel.withVersion(id); painting && painting->hasPicture())
            return addAttached({openedOf(*painting), id});
    }
    if (m_input && !m_isInputGiven)
        clearInput(); // it just moves along, and gives way
    m_awaited.push_back(std::move(one));
    Q_EMIT inputChanged();
    followAwaited();
}

/// Looks for those that have come, or never will.
void Session::followAwaited() {
    if (m_isTakingAwaited) // it goes on by itself
        return;
    for (std::size_t i = 0; i < m_awaited.size();)
        if (!followAwaited(i))
            ++i;
    takeAwaited();
}

/// True when the one of this index is no more.
bool Session::followAwaited(std::size_t index) {
    Awaited& one = m_awaited[index];
    if (!isPicture(one) || one.isBeingRead || !one.attached.picture.picture.isNull())
        return false;
    const VersionId id = one.attached.version;
    const Version* version = m_project.document().tree().find(id);
    const Painting* painting = m_easel.withVersion(id);
    if (painting && painting->hasPicture()) {
        one.attached.picture = openedOf(*painting);
        return false;
    }
    const bool isStopped = painting && painting->state == Painting::State::partial;
    if (version && m_project.isInWork(id) && !isStopped)
        return false;
    if (!version || version->labels.isPruned || isStopped || version->isPartial() ||
        version->picture.empty()) {
        Q_EMIT errorRaised({tr("This picture was not painted to its end."),
                            one.name + QLatin1Char(':'),
                            tr("Go on with it or attach another picture; your words stand in the "
                               "prompt.")});
        giveUp(index);
        return true;
    }
    one.isBeingRead = true;
    m_project.fetch(id, this, [this, id](FetchedVersion fetched) {
        const auto meant = std::find_if(m_awaited.begin(), m_awaited.end(), [&](const Awaited& it) {
            return it.isBeingRead && it.attached.version == id;
        });
        if (meant == m_awaited.end())
            return; // nobody wants it any more
        meant->isBeingRead = false;
        meant->attached.picture = std::move(fetched.picture);
        takeAwaited();
    });
    return false;
}

/// In their order, as far as the next picture that is not there.
void Session::takeAwaited() {
    const QScopedValueRollback taking(m_isTakingAwaited, true);
    while (!m_awaited.empty()) {
        const Awaited& first = m_awaited.front();
        if (isPicture(first) && first.attached.picture.picture.isNull())
            return;
        const Awaited next = std::move(m_awaited.front());
        m_awaited.pop_front();
        if (isPicture(next)) {
            next.file ? attach(next.attached.picture) : addAttached(next.attached);
            continue;
        }
        const QScopedValueRollback reply(m_reply, next.reply);
        if (!paintNow(next.words))
            Q_EMIT wordsWanted(next.words);
        Q_EMIT inputChanged();
    }
}

/// A picture from outside: what is said before it was read speaks of it all the same.
void Session::attachWhenRead(Source source) {
    Awaited coming;
    coming.name = source.name;
    coming.isBeingRead = true;
    coming.file = ++m_lastFile;
    const auto placeOf = [this, file = coming.file] {
        return std::find_if(m_awaited.begin(), m_awaited.end(),
                            [&](const Awaited& one) { return one.file == file; });
    };
    m_awaited.push_back(std::move(coming));
    Q_EMIT inputChanged();
    m_background.run(
        std::move(source.read),
        [this, placeOf](OpenedPicture picture) {
            const auto meant = placeOf();
            if (meant == m_awaited.end())
                return; // taken away again
            meant->isBeingRead = false;
            meant->attached.picture = std::move(picture);
            takeAwaited();
        },
        [this, placeOf](const Error& error) {
            raise(error);
            if (const auto meant = placeOf(); meant != m_awaited.end())
                giveUp(std::size_t(meant - m_awaited.begin()));
            takeAwaited();
        });
}

/// The picture does not come; what was said after it goes back to the person.
void Session::giveUp(std::size_t index) {
    const auto begin = m_awaited.begin() + std::ptrdiff_t(index);
    QStringList words;
    std::deque<Awaited> others(m_awaited.begin(), begin);
    for (auto one = std::next(begin); one != m_awaited.end(); ++one)
        if (isPicture(*one))
            others.push_back(std::move(*one));
        else
            words << one->words;
    m_awaited = std::move(others);
    if (!words.isEmpty())
        Q_EMIT wordsWanted(words.join(QLatin1Char('\n')));
    Q_EMIT inputChanged();
}

void Session::giveUpAwaited(bool onlyThoseBeingRead) {
    for (std::size_t i = 0; i < m_awaited.size();)
        if (onlyThoseBeingRead && (!m_awaited[i].isBeingRead || m_awaited[i].file))
            ++i;
        else
            giveUp(i);
    takeAwaited();
}

/// All that no words wait for.
void Session::forgetAwaited() {
    while (!m_awaited.empty() && isPicture(m_awaited.back()))
        m_awaited.pop_back();
    Q_EMIT inputChanged();
}

void Session::detachAwaited(int number) {
    for (std::size_t i = 0; i < m_awaited.size(); ++i)
        if (isPicture(m_awaited[i]) && number-- == 0) {
            giveUp(i);
            return takeAwaited();
        }
}

} // namespace depict
