// What the session does with text over pictures: it is a label of the version, and what is made of
// a version has its text as well.
#include "session/session.h"

namespace depict {

void Session::connectLettering() {
    const auto follow = [this] {
        const Version* version = m_project.document().tree().find(shown().version);
        const bool canWrite = version && shown().hasPicture() && !m_project.isInWork(version->id);
        m_lettering.show(canWrite ? version->id : 0, canWrite ? shown().canvas : QSize(),
                         canWrite ? version->labels.poster : Poster());
    };
    connect(this, &Session::easelChanged, &m_lettering, follow);
    connect(this, &Session::versionsChanged, &m_lettering, follow);
    connect(&m_lettering, &Lettering::committed, this, [this] {
        relabel(shown().version, ChangeKind::lettered,
                [this](Labels& labels) { labels.poster = m_lettering.kept(); });
    });
}

/// Of a version that is made of `parent` or stands beside it.
Poster Session::posterFor(VersionId parent, Size size) const {
    const Version* version = m_project.document().tree().find(parent);
    if (!version || version->size.isEmpty() || size.isEmpty())
        return {};
    const double scale = double(size.width) / version->size.width;
    return scale == 1 ? version->labels.poster : moved(version->labels.poster, scale, 0, 0);
}

} // namespace depict
