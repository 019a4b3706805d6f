#include "session/turn_list.h"

#include "session/session.h"

#include <QDateTime>
#include <QImage>
#include <QLocale>
#include <QSize>

#include <algorithm>

namespace depict {
namespace {

/// Never "0 %" for something and never "100 %" for less than all.
QString percent(double share) {
    const double shown = share * 100;
    const int digits = shown < 1 || (shown > 99 && shown < 100) ? 2 : shown < 10 ? 1 : 0;
    const double step = digits == 2 ? 0.01 : digits == 1 ? 0.1 : 1;
    const double kept = shown >= 100 ? 100 : std::clamp(shown, step, 100 - step);
    return TurnList::tr("%1 %", "percent").arg(QLocale().toString(kept, 'f', digits));
}

} // namespace

QString changeInWords(const ChangeShare& share) {
    if (!share.outside) {
        if (share.inside == 0)
            return TurnList::tr("Nothing changed");
        return share.inside == 1 ? TurnList::tr("All of it changed")
                                 : TurnList::tr("%1 of it changed").arg(percent(share.inside));
    }
    const QString inside =
        share.inside == 0 ? TurnList::tr("Nothing changed in the selection")
        : share.inside == 1
            ? TurnList::tr("All of the selection changed")
            : TurnList::tr("%1 of the selection changed").arg(percent(share.inside));
    const QString outside = *share.outside == 0
                                ? TurnList::tr("nothing outside")
                                : TurnList::tr("%1 outside").arg(percent(*share.outside));
    return TurnList::tr("%1, %2", "inside, outside").arg(inside, outside);
}

TurnList::TurnList(Session& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session) {
    connect(&session, &Session::versionsChanged, this, &TurnList::synchronise);
    connect(&session, &Session::easelChanged, this, &TurnList::synchronise);
    connect(&session, &Session::pixelsPainted, this, &TurnList::refreshLast);
    connect(&session, &Session::answerChanged, this, [this] {
        if (!m_turns.empty())
            Q_EMIT dataChanged(index(rowCount() - 1), index(rowCount() - 1));
    });
    connect(&session.project(), &Project::thumbnailReady, this, [this](VersionId version) {
        for (int row = 0; row < rowCount(); ++row) {
            const Turn& turn = m_turns[std::size_t(row)];
            if (turn.version == version || turn.before == version)
                Q_EMIT dataChanged(index(row), index(row), {imageRole, beforeImageRole});
        }
    });
    synchronise();
}

int TurnList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_turns.size());
}

const Version* TurnList::versionOf(const QModelIndex& index) const {
    return m_session.project().document().tree().find(m_turns[std::size_t(index.row())].version);
}

const Painting* TurnList::inWork(VersionId version) const {
    const Painting* painting = m_session.easel().withVersion(version);
    return painting && m_session.project().isInWork(version) ? painting : nullptr;
}

QVariant TurnList::image(VersionId version) const {
    if (const Painting* painting = inWork(version))
        return painting->overview.isNull() ? painting->surface : painting->overview;
    return m_session.project().thumbnail(version);
}

QSize TurnList::size(VersionId id) const {
    if (const Painting* painting = inWork(id))
        return painting->canvas;
    const Version* version = m_session.project().document().tree().find(id);
    return version ? QSize(version->size.width, version->size.height) : QSize();
}

double TurnList::share(VersionId id) const {
    if (const Painting* painting = inWork(id)) // whole before it is written down
        return painting->grid.cells() ? double(painting->cellsPainted) / painting->grid.cells() : 0;
    const Version* version = m_session.project().document().tree().find(id);
    return version && version->grid.rows ? double(version->rowsPainted) / version->grid.rows : 1;
}

/// A sheet that turned out to be for an answer in words.
bool TurnList::isBeingAnswered(const Turn& turn) const {
    const Painting* painting = inWork(turn.version);
    return turn.kind == Turn::Kind::picture && painting && painting->isInWork() &&
           (painting->request.reply == Reply::words || !m_session.answer().isEmpty());
}

QString TurnList::settings(const Version& version) const {
    const QLocale locale;
    const Painting* painting = inWork(version.id);
    if (painting && painting->isInWork())
        return painting->state == Painting::State::waiting
                   ? tr("Waiting")
                   : tr("Row %1 of %2").arg(painting->rowsPainted()).arg(painting->grid.rows);
    QStringList parts;
    if (version.isPartial() && !painting) // until it is written down, it is not known to be whole
        parts << tr("Stopped after row %1 of %2").arg(version.rowsPainted).arg(version.grid.rows);
    parts << tr("%1 × %2").arg(version.size.width).arg(version.size.height);
    if (version.origin != Origin::opened) {
        parts << tr("seed %1").arg(version.made.request.sampling.seed +
                                   std::uint64_t(version.variant));
        if (version.seconds > 0)
            parts << tr("%1 s", "seconds")
                         .arg(locale.toString(version.seconds, 'f', version.seconds < 10 ? 1 : 0));
    }
    if (version.created > 0)
        parts << locale.toString(QDateTime::fromMSecsSinceEpoch(version.created).time(),
                                 QLocale::ShortFormat);
    return parts.join(QStringLiteral(" · "));
}

QString TurnList::description(const QModelIndex& index) const {
    QStringList parts{index.data(Qt::DisplayRole).toString()};
    for (const Role role : {answerRole, settingsRole, thoughtsRole, changedRole, seenRole})
        if (QString words = index.data(role).toString(); !words.isEmpty())
            parts << words.replace(QLatin1Char('\n'), QLatin1String("; "));
    return parts.join(QStringLiteral(". "));
}

QVariant TurnList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Turn& turn = m_turns[std::size_t(index.row())];
    const Version* version = versionOf(index);
    const bool isAnswer = turn.kind == Turn::Kind::answer || isBeingAnswered(turn);
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(turn.words);
    case Qt::AccessibleTextRole:
        return description(index);
    case kindRole:
        return int(isAnswer                                       ? Kind::answer
                   : version && version->origin == Origin::opened ? Kind::opened
                                                                  : Kind::picture);
    case versionRole:
        return QVariant::fromValue(turn.version);
    case beforeRole:
        return QVariant::fromValue(isAnswer ? VersionId(0) : turn.before);
    case answerRole:
        return turn.kind == Turn::Kind::answer ? QString::fromStdString(turn.answer)
               : isAnswer                      ? m_session.answer()
                                               : QString();
    case imageRole:
        return image(turn.version);
    case beforeImageRole:
        return isAnswer || turn.before == 0 ? QVariant() : image(turn.before);
    case sizeRole:
        return size(turn.version);
    case beforeSizeRole:
        return turn.before ? size(turn.before) : QSize();
    case shareRole:
        return share(turn.version);
    case beforeShareRole:
        return share(turn.before);
    case settingsRole:
        return version && !isAnswer ? settings(*version) : QString();
    case changedRole:
        return version && version->changed && !isAnswer ? changeInWords(*version->changed)
                                                        : QString();
    case thoughtsRole:
        return isAnswer ? QString() : thoughts(turn, version);
    case unfoldedRole:
        return m_unfolded.contains(turn.version);
    case seenRole:
        return isAnswer ? QString() : QString::fromStdString(turn.answer);
    case settledRole:
        return turn.kind == Turn::Kind::answer || !m_session.project().isInWork(turn.version);
    default:
        return {};
    }
}

QString TurnList::thoughts(const Turn& turn, const Version* version) const {
    if (const Painting* painting = inWork(turn.version))
        return painting->thoughts;
    return version ? QString::fromStdString(version->thoughts) : QString();
}

bool TurnList::areOnlyPictures(const QList<int>& roles) {
    return !roles.isEmpty() && std::all_of(roles.begin(), roles.end(), [](int role) {
        return role == imageRole || role == beforeImageRole;
    });
}

void TurnList::fold(int row) {
    const VersionId version = m_turns.at(std::size_t(row)).version;
    if (m_unfolded.erase(version) == 0)
        m_unfolded.insert(version);
    Q_EMIT dataChanged(index(row), index(row), {unfoldedRole});
}

void TurnList::synchronise() {
    auto turns = conversation(m_session.project().document(), m_session.shown().version);
    const auto isSame = [](const Turn& a, const Turn& b) {
        return a.kind == b.kind && a.version == b.version && a.words == b.words;
    };
    const auto [known, next] =
        std::mismatch(m_turns.begin(), m_turns.end(), turns.begin(), turns.end(), isSame);
    const int same = int(known - m_turns.begin());
    std::vector<int> changed;
    for (int row = 0; row + 1 < same; ++row)
        if (m_turns[std::size_t(row)] != turns[std::size_t(row)])
            changed.push_back(row);
    if (same < rowCount()) {
        beginRemoveRows({}, same, rowCount() - 1);
        m_turns.resize(std::size_t(same));
        endRemoveRows();
    }
    std::copy_n(turns.begin(), same, m_turns.begin());
    if (same < int(turns.size())) {
        beginInsertRows({}, same, int(turns.size()) - 1);
        m_turns = std::move(turns);
        endInsertRows();
    }
    if (same > 0)
        changed.push_back(same - 1); // the last of those that stay may have ended
    for (const int row : changed)
        Q_EMIT dataChanged(index(row), index(row));
}

void TurnList::refreshLast() {
    // A picture a row is enough for the eye.
    const int rows = m_session.shown().rowsPainted();
    if (m_turns.empty() || rows == m_lastRows)
        return;
    m_lastRows = rows;
    Q_EMIT dataChanged(index(rowCount() - 1), index(rowCount() - 1));
}

} // namespace depict
