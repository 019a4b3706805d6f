#include "session/easel.h"

#include "session/qt_image.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace depict {
namespace {

using Kind = GenerationEvent::Kind;
using State = Painting::State;

void copyPixels(QImage& surface, const Image& pixels, QPoint corner) {
    QPainter painter(&surface);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(corner, toQImage(pixels));
}

} // namespace

Easel::Easel() : m_shown(&m_blank) {}

std::unique_ptr<Painting>* Easel::slotOf(const Painting& painting) {
    const auto found = std::find_if(m_paintings.begin(), m_paintings.end(),
                                    [&](const auto& one) { return one.get() == &painting; });
    return found == m_paintings.end() ? nullptr : &*found;
}

Painting* Easel::find(JobId job, int variant) {
    for (const auto& painting : m_paintings)
        if (painting->job == job && painting->variant == variant && job != 0)
            return painting.get();
    return nullptr;
}

void Easel::show(const Painting& painting) {
    if (const auto* slot = slotOf(painting))
        m_shown = slot->get();
}

void Easel::setBlankSheet(const ShapeChoice& shape) {
    m_blank.grid = shape.grid;
    m_blank.canvas = shape.paintedPixels();
}

void Easel::expect(const Painting& sheet) {
    const std::size_t first = m_paintings.size();
    for (int variant = 0; variant < sheet.request.variants; ++variant) {
        auto painting = std::make_unique<Painting>(sheet);
        painting->id = ++m_lastId;
        painting->state = State::waiting;
        painting->variant = variant;
        m_paintings.push_back(std::move(painting));
    }
    m_shown = m_paintings[first].get();
    trim();
}

const Painting& Easel::add(Painting opened) {
    m_paintings.push_back(std::make_unique<Painting>(std::move(opened)));
    m_paintings.back()->id = ++m_lastId;
    m_shown = m_paintings.back().get();
    trim();
    return *m_shown;
}

void Easel::prepare(Painting& painting, const GenerationEvent& event) {
    if (event.canvas.isEmpty())
        return;
    const bool begins = painting.state != State::painting;
    painting.state = State::painting;
    painting.grid = event.grid;
    painting.canvas = toQt(event.canvas);
    if (painting.surface.size() != painting.canvas) {
        painting.surface = QImage(painting.canvas, QImage::Format_RGB32);
        painting.surface.fill(Qt::white);
        painting.painted = {};
    }
    // The eye follows the brush from one variant to the next, unless the user looks elsewhere.
    if (begins && m_shown->job == painting.job && m_shown->state != State::painting)
        m_shown = &painting;
}

/// Takes the codes of the new cells in, where the painter tells them.
void Easel::takeCodes(Painting& painting, const GenerationEvent& event) {
    if (event.codes.empty() || event.cellCount == 0)
        return;
    const int each = int(event.codes.size()) / event.cellCount;
    if (painting.tokens.size() != event.grid || painting.tokens.codesPerCell() != each)
        painting.tokens = LatentGrid(event.grid, each);
    std::copy(event.codes.begin(), event.codes.end(), painting.tokens.cell(event.firstCell));
}

QRect Easel::paint(Painting& painting, const GenerationEvent& event) {
    takeCodes(painting, event);
    QRect area = painting.cellArea(painting.cellsPainted).toAlignedRect();
    for (const Patch& patch : event.patches) {
        copyPixels(painting.surface, patch.pixels, {patch.area.x, patch.area.y});
        area |= toQt(patch.area);
        painting.painted |= toQt(patch.area);
    }
    painting.cellsPainted = event.cellsPainted;
    return area | painting.cellArea(painting.cellsPainted).toAlignedRect();
}

void Easel::complete(Painting& painting, const GenerationEvent& event, State state) {
    painting.state = state;
    painting.cellsPainted = event.cellsPainted;
    if (!event.tokens.isEmpty()) // a painter that failed tells none: those that came stay
        painting.tokens = event.tokens;
    // Cells that were kept are as sure as they were when they were chosen.
    const std::vector<float> kept =
        std::exchange(painting.confidence, std::vector<float>(event.confidence));
    if (kept.size() <= painting.confidence.size())
        std::copy(kept.begin(), kept.end(), painting.confidence.begin());
    if (event.kind == Kind::finished) {
        painting.plan = event.plan;
        painting.source = event.source;
    }
    painting.seconds = event.seconds;
    // A painter that failed hands nothing over: then what is on the screen is what there is.
    painting.picture = event.picture.isNull() ? toImage(painting.surface) : event.picture;
    if (!event.picture.isNull() && toQt(event.picture.size()) != painting.canvas) {
        // Painted on whole cells, then brought back to the size of what it was made from.
        painting.canvas = toQt(event.picture.size());
        painting.surface = QImage(painting.canvas, QImage::Format_RGB32);
    }
    if (!event.picture.isNull())
        copyPixels(painting.surface, event.picture, {});
}

Easel::Change Easel::apply(const GenerationEvent& event) {
    Painting* painting = find(event.job, event.variant);
    Change change{painting, {}, false};
    if (painting && painting->isInWork()) {
        const State before = painting->state;
        prepare(*painting, event);
        change.isStructural = painting->state != before;
        if (event.kind == Kind::planned) {
            painting->plan = event.plan;
            change.isStructural = true;
        } else if (event.kind == Kind::said && event.stage == Stage::planning)
            painting->thoughts = QString::fromStdString(event.text);
        else if (event.kind == Kind::painted)
            change.area = paint(*painting, event);
        else if (event.kind == Kind::finished && event.unchanged)
            change.isStructural = true; // no second copy of the picture it was made from
        else if (event.kind == Kind::finished && !event.picture.isNull())
            complete(*painting, event, State::finished);
        else if ((event.kind == Kind::cancelled || event.kind == Kind::failed) &&
                 painting->state == State::painting)
            complete(*painting, event, State::partial);
    }
    const bool isEnd =
        event.kind == Kind::finished || event.kind == Kind::cancelled || event.kind == Kind::failed;
    if (isEnd) {
        change.isStructural = true;
        const bool isNothing =
            event.kind == Kind::finished
                ? event.unchanged
                : painting && painting->state == State::partial && painting->cellsPainted == 0;
        if (painting && isNothing)
            remove(*painting);
        if (event.isLast)
            dropWaiting(event.job);
        change.painting = &shown();
    }
    return change;
}

bool Easel::isWaitedFor(JobId job) const {
    return std::any_of(m_paintings.begin(), m_paintings.end(), [&](const auto& painting) {
        return painting->job == job && painting->isInWork();
    });
}

void Easel::dropWaiting(JobId job) {
    for (std::size_t i = m_paintings.size(); i-- > 0;)
        if (m_paintings[i]->job == job && m_paintings[i]->isInWork())
            remove(*m_paintings[i]);
}

bool Easel::keepRows(const Painting& partial) {
    const auto* slot = slotOf(partial);
    if (!slot || partial.state != State::partial || partial.rowsPainted() == 0)
        return false;
    Painting& painting = **slot;
    const int rows = painting.rowsPainted();
    const int height = int(painting.cellArea(rows * painting.grid.columns).y());
    LatentGrid kept({rows, painting.grid.columns}, painting.tokens.codesPerCell());
    if (!painting.tokens.isEmpty())
        std::copy_n(painting.tokens.codes().begin(), kept.codes().size(), kept.codes().begin());
    painting.tokens = std::move(kept);
    painting.confidence.resize(
        std::min(painting.confidence.size(),
                 static_cast<std::size_t>(rows) * static_cast<std::size_t>(painting.grid.columns)));
    painting.plan = {}; // it was of another shape
    painting.picture = painting.picture.cropped({0, 0, painting.canvas.width(), height});
    painting.surface = painting.surface.copy(0, 0, painting.canvas.width(), height);
    painting.canvas.setHeight(height);
    painting.grid.rows = rows;
    painting.cellsPainted = painting.grid.cells();
    painting.state = State::finished;
    return true;
}

void Easel::remove(const Painting& painting) {
    auto* slot = slotOf(painting);
    if (!slot)
        return;
    const std::size_t place = std::size_t(slot - m_paintings.data());
    const bool wasShown = m_shown == &painting;
    m_paintings.erase(m_paintings.begin() + std::ptrdiff_t(place));
    if (!wasShown)
        return;
    if (m_paintings.empty())
        m_shown = &m_blank;
    else
        m_shown = m_paintings[place > 0 ? place - 1 : 0].get();
}

void Easel::clear() {
    m_shown = &m_blank;
    m_paintings.clear();
}

void Easel::setVersion(const Painting& painting, VersionId version) {
    if (auto* slot = slotOf(painting))
        (*slot)->version = version;
}

const Painting* Easel::withVersion(VersionId version) const {
    for (const auto& painting : m_paintings)
        if (painting->version == version && version != 0)
            return painting.get();
    return nullptr;
}

VersionId Easel::versionOf(const Image& picture) const {
    // Copies of an image share its pixels.
    for (const auto& painting : m_paintings)
        if (!picture.isNull() && !painting->picture.isNull() &&
            painting->picture.bytes().data() == picture.bytes().data())
            return painting->version;
    return 0;
}

void Easel::trim() {
    for (std::size_t i = 0; i < m_paintings.size() && m_paintings.size() > kMostPaintings;) {
        if (m_paintings[i].get() == m_shown || m_paintings[i]->isInWork())
            ++i;
        else
            m_paintings.erase(m_paintings.begin() + std::ptrdiff_t(i));
    }
}

} // namespace depict
