#include "session/lettering.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace depict {
namespace {

constexpr double kUsualShare = 0.12; // of the picture's shorter side: an em of a new text

} // namespace

const TextLayer* Lettering::text() const {
    const auto index = std::size_t(m_selected);
    return m_selected >= 0 && index < m_draft.texts.size() ? &m_draft.texts[index] : nullptr;
}

void Lettering::show(VersionId version, QSize picture, const Poster& poster) {
    if (version == m_version && picture == m_size && poster == m_kept)
        return;
    if (version != m_version || m_selected >= int(poster.texts.size()))
        m_selected = -1;
    m_isJustAdded = m_isJustAdded && version == m_version && poster == m_kept;
    m_version = version;
    m_size = picture;
    m_kept = m_draft = poster;
    Q_EMIT changed();
}

void Lettering::take(Poster poster, int selected) {
    m_selected = selected;
    m_isJustAdded = false;
    const bool isStep = poster != m_kept;
    m_kept = m_draft = std::move(poster);
    if (const TextLayer* now = text()) {
        m_style = *now;
        m_hasStyle = true;
    }
    Q_EMIT changed();
    if (isStep)
        Q_EMIT committed();
}

void Lettering::select(int index) {
    commit();
    const int selected = index >= 0 && index < int(m_draft.texts.size()) ? index : -1;
    if (selected == m_selected)
        return;
    m_selected = selected;
    m_isJustAdded = false;
    Q_EMIT changed();
}

void Lettering::add(QPointF middle, const QString& words) {
    if (!hasPicture() || m_draft.texts.size() >= kMostTexts)
        return;
    TextLayer text = m_style;
    if (!m_hasStyle)
        text.size = std::clamp(kUsualShare * std::min(m_size.width(), m_size.height()),
                               kSmallestText, kLargestText);
    text.words = words.toStdString();
    text.x = std::round(middle.x());
    text.y = std::round(middle.y());
    text.width = text.rotation = 0;
    Poster poster = m_draft;
    poster.texts.push_back(std::move(text));
    const int last = int(poster.texts.size()) - 1;
    take(std::move(poster), last);
    m_isJustAdded = true;
}

void Lettering::duplicate() {
    if (!text() || m_draft.texts.size() >= kMostTexts)
        return;
    Poster poster = m_draft;
    TextLayer copy = *text();
    copy.x += copy.size / 2;
    copy.y += copy.size / 2;
    poster.texts.insert(poster.texts.begin() + m_selected + 1, std::move(copy));
    take(std::move(poster), m_selected + 1);
}

void Lettering::remove() {
    if (!text())
        return;
    Poster poster = m_draft;
    poster.texts.erase(poster.texts.begin() + m_selected);
    take(std::move(poster), -1);
}

void Lettering::raise(int by) {
    if (!text())
        return;
    const int place = std::clamp(m_selected + by, 0, int(m_draft.texts.size()) - 1);
    Poster poster = m_draft;
    TextLayer moving = poster.texts[std::size_t(m_selected)];
    poster.texts.erase(poster.texts.begin() + m_selected);
    poster.texts.insert(poster.texts.begin() + place, std::move(moving));
    take(std::move(poster), place);
}

void Lettering::change(const TextLayer& changed) {
    draft(changed);
    commit();
}

void Lettering::setPrint(const PrintSize& print) {
    Poster poster = m_draft;
    poster.print = print;
    if (hasPicture())
        take(std::move(poster), m_selected);
}

void Lettering::draft(const TextLayer& changed) {
    if (!text() || *text() == changed)
        return;
    m_draft.texts[std::size_t(m_selected)] = changed;
    Q_EMIT this->changed();
}

void Lettering::commit() {
    m_isJustAdded = false;
    if (m_draft != m_kept)
        take(m_draft, m_selected);
}

void Lettering::revert() {
    if (m_draft == m_kept)
        return;
    m_draft = m_kept;
    Q_EMIT changed();
}

} // namespace depict
