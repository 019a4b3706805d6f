#include "session/review.h"

#include "session/picture_levels.h"
#include "session/review_sheet.h"
#include "session/session.h"
#include "session/version_painting.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace depict {
namespace {

/// Copies of an image share its pixels.
bool isSame(const Image& a, const Image& b) {
    return a.isNull() == b.isNull() && (a.isNull() || a.bytes().data() == b.bytes().data());
}

bool isShownInSteps(const Painting& painting) {
    return !painting.isInWork() &&
           std::max(painting.surface.width(), painting.surface.height()) > 2 * kSmallestLevel;
}

Comparison comparisonOf(const Image& before, const Image& after, const std::optional<Mask>& mask) {
    const bool isMasked = mask && mask->size() == after.size();
    Comparison result;
    result.difference = difference(before, after, isMasked ? &*mask : nullptr);
    result.levels = strengthLevels(std::exchange(result.difference.strength, Mask()));
    return result;
}

} // namespace

bool Review::Pair::operator==(const Pair& other) const {
    return isSame(before, other.before) && isSame(after, other.after);
}

Review::Review(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_background(*this) {
    connect(&session, &Session::easelChanged, this, &Review::update);
    connect(&session, &Session::versionsChanged, this, &Review::update);
    connect(&session, &Session::projectChanged, this, [this] {
        // Numbers of versions mean others in another project.
        m_read.clear();
        m_asked.clear();
        m_chosen = 0;
        update();
    });
}

const Painting& Review::after() const {
    return m_session.shown();
}

const Painting* Review::side(bool isSecond) const {
    return isSecond == m_isSwapped ? before() : &after();
}

bool Review::isBefore(const Painting& painting) const {
    return &painting == before() && &painting != &after();
}

QString Review::title(const Painting& painting) const {
    const auto* version = m_session.project().document().tree().find(painting.version);
    return version ? QString::fromStdString(version->title()).simplified()
                   : painting.name.simplified();
}

const Painting* Review::painting(VersionId version) const {
    if (version == 0)
        return nullptr;
    if (const Painting* onEasel = m_session.easel().withVersion(version))
        return onEasel;
    const auto found = m_read.find(version);
    return found == m_read.end() ? nullptr : &found->second;
}

const QImage& Review::level(const Painting& painting, double screenWidth) const {
    const auto found = m_levels.find(painting.surface.cacheKey());
    if (found == m_levels.end() || found->second.empty())
        return !painting.overview.isNull() && screenWidth <= painting.overview.width()
                   ? painting.overview
                   : painting.surface;
    const auto& levels = found->second;
    return levels[levelFor(levels.size(), painting.surface.width(), screenWidth)];
}

bool Review::canCompare() const {
    const Painting* first = before();
    return first && first->hasPicture() && after().hasPicture() &&
           first->picture.size() == after().picture.size();
}

// ---- what the person does

void Review::open() {
    if (m_isOpen)
        return;
    m_isOpen = true;
    update();
    if (m_before == 0 && m_variants.size() > 1 && m_mode != ReviewMode::single)
        setMode(ReviewMode::variants); // what there is to compare
    Q_EMIT openChanged(true);
}

void Review::close() {
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_chosen = 0;
    update();
    Q_EMIT openChanged(false);
}

void Review::setMode(ReviewMode mode) {
    if (!m_isOpen)
        open();
    m_mode = mode;
    update();
}

void Review::step(int direction) {
    int mode = int(m_mode);
    do
        mode = (mode + direction + kReviewModes) % kReviewModes;
    while (ReviewMode(mode) == ReviewMode::variants && m_variants.size() < 2);
    setMode(ReviewMode(mode));
}

void Review::nextMode() {
    step(1);
}

void Review::previousMode() {
    step(-1);
}

void Review::swapSides() {
    m_isSwapped = !m_isSwapped;
    Q_EMIT changed();
}

void Review::compareWith(VersionId version) {
    m_chosen = version;
    if (version != 0 && (m_mode == ReviewMode::single || m_mode == ReviewMode::variants))
        m_mode = ReviewMode::wipe;
    update();
    open();
}

void Review::peek(bool held) {
    if (held == m_isPeeking)
        return;
    m_isPeeking = held;
    update();
    Q_EMIT peekChanged(held);
}

void Review::setWipe(const WipeLine& line) {
    if (line == m_wipe)
        return;
    m_wipe = line;
    m_wipe.place = {std::clamp(line.place.x(), 0.0, 1.0), std::clamp(line.place.y(), 0.0, 1.0)};
    Q_EMIT changed();
}

void Review::setOpacity(double opacity) {
    m_opacity = std::clamp(opacity, 0.0, 1.0);
    Q_EMIT changed();
}

void Review::toggleMark(ReviewMark mark) {
    const auto* version = m_session.project().document().tree().find(after().version);
    if (version)
        m_session.setReviewMark(version->id,
                                version->labels.mark == mark ? ReviewMark::none : mark);
}

void Review::writeSheet(const QString& file) {
    m_session.settings().setLastFolder(QFileInfo(file).absolutePath());
    const VersionTree& tree = m_session.project().document().tree();
    const auto sideOf = [&](const Painting& painting) {
        SheetSide side{painting.name, painting.surface, painting.canvas, {}};
        if (const Version* version = tree.find(painting.version))
            side = {QString::fromStdString(version->title()), painting.surface, painting.canvas,
                    version->labels};
        return side;
    };
    ReviewSheet sheet;
    sheet.after = sideOf(after());
    if (const Painting* first = before())
        sheet.before = sideOf(*first);
    if (const Version* version = tree.find(after().version))
        sheet.instruction = QString::fromStdString(version->instruction());
    sheet.project = QFileInfo(m_session.project().file()).completeBaseName();
    const bool counts = canCompare();
    const Image first = counts ? before()->picture : Image(), second = after().picture;
    m_background.run(
        [sheet = std::move(sheet), counts, first, second, mask = after().request.mask,
         file]() mutable {
            if (counts)
                sheet.difference = comparisonOf(first, second, mask).difference;
            depict::writeSheet(sheet, file);
            return file;
        },
        [this](const QString& written) { Q_EMIT sheetWritten(written); },
        [this](const Error& error) { raise(error); });
}

void Review::raise(const Error& error) {
    Q_EMIT errorRaised(errorText(error));
}

// ---- what follows

bool Review::isWanted(VersionId version) const {
    return version == m_before || std::count(m_variants.begin(), m_variants.end(), version) > 0;
}

void Review::update() {
    const VersionTree& tree = m_session.project().document().tree();
    const Version* shown = tree.find(after().version);
    if (!tree.find(m_chosen))
        m_chosen = 0;
    m_before = m_chosen && m_chosen != after().version ? m_chosen : shown ? shown->parent : 0;
    findVariants();
    const bool isLooking = m_isOpen || m_isPeeking;
    if (isLooking)
        want(m_before);
    if (m_isOpen && m_mode == ReviewMode::variants)
        for (const VersionId variant : m_variants)
            want(variant);
    std::erase_if(m_read, [&](const auto& read) { return !isLooking || !isWanted(read.first); });
    prepareLevels();
    compare();
    Q_EMIT changed();
}

void Review::findVariants() {
    m_variants.clear();
    const VersionTree& tree = m_session.project().document().tree();
    const Version* shown = tree.find(after().version);
    if (!shown)
        return;
    std::vector<VersionId> together, beside;
    const auto isTogether = [&](const Version& one) {
        return after().job != 0 && m_session.project().isInWork(one.id)
                   ? painting(one.id) && painting(one.id)->job == after().job
                   : one.made == shown->made;
    };
    for (const VersionId id : tree.children(shown->parent)) {
        const Version& one = *tree.find(id);
        if (id == shown->id || (one.origin != Origin::opened && isTogether(one)))
            together.push_back(id);
        if (id == shown->id || shown->parent != 0)
            beside.push_back(id);
    }
    const auto& found = together.size() > 1 ? together : beside;
    const auto place = std::find(found.begin(), found.end(), shown->id) - found.begin();
    const auto first = place / kMostVariants * kMostVariants;
    const auto last = std::min<std::ptrdiff_t>(first + kMostVariants, std::ssize(found));
    m_variants.assign(found.begin() + first, found.begin() + last);
}

void Review::want(VersionId version) {
    if (version == 0 || painting(version) || m_asked.contains(version))
        return;
    m_asked.insert(version);
    m_session.project().fetch(version, this, [this, version](FetchedVersion fetched) {
        m_asked.remove(version);
        m_read.insert_or_assign(version, paintingOf(std::move(fetched)));
        update();
    });
}

void Review::prepareLevels() {
    std::vector<const Painting*> seen;
    if (m_isOpen)
        seen.push_back(&after());
    if (m_isOpen || m_isPeeking)
        seen.push_back(before());
    if (m_isOpen && m_mode == ReviewMode::variants)
        for (const VersionId variant : m_variants)
            seen.push_back(painting(variant));
    std::map<qint64, std::vector<QImage>> kept;
    for (const Painting* painting : seen) {
        if (!painting || !isShownInSteps(*painting))
            continue;
        const qint64 key = painting->surface.cacheKey();
        if (const auto known = m_levels.find(key); known != m_levels.end()) {
            kept.insert(m_levels.extract(known));
            continue;
        }
        if (!kept.emplace(key, std::vector<QImage>()).second)
            continue;
        m_background.run([surface = painting->surface] { return pictureLevels(surface); },
                         [this, key](std::vector<QImage> levels) {
                             if (const auto wanted = m_levels.find(key); wanted != m_levels.end())
                                 wanted->second = std::move(levels);
                             Q_EMIT changed();
                         },
                         [this](const Error& error) { raise(error); });
    }
    m_levels = std::move(kept);
}

void Review::compare() {
    Pair pair;
    if (m_isOpen && canCompare())
        pair = {before()->picture, after().picture};
    if (pair == m_pair)
        return;
    m_pair = pair;
    m_comparison.reset();
    if (pair.after.isNull())
        return;
    m_background.run(
        [pair, mask = after().request.mask] { return comparisonOf(pair.before, pair.after, mask); },
        [this, pair](Comparison comparison) {
            if (!(pair == m_pair))
                return;
            m_comparison = std::move(comparison);
            Q_EMIT compared();
            Q_EMIT changed();
        },
        [this](const Error& error) { raise(error); });
}

} // namespace depict
