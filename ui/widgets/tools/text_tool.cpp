#include "widgets/tools/text_tool.h"

#include "session/text_setting.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace depict {
namespace {

constexpr double kReach = 9;     // logical pixels round a handle
constexpr double kHandle = 4.5;  // its half side
constexpr double kTurnGap = 26;  // of the handle that turns, above the box
constexpr double kTurnStep = 15; // degrees, with Shift
constexpr double kNarrowest = 1; // ems
constexpr double kFarNudge = 10; // pixels, with Shift

} // namespace

TextTool::TextTool(Masking& masking, const ToolSettings& settings, Lettering& lettering,
                   QObject* parent)
    : CanvasTool(masking, settings, parent), m_lettering(lettering) {
    connect(&lettering, &Lettering::changed, this, &CanvasTool::marksChanged);
}

TextTool::Handles TextTool::handlesOf(const TextLayer& text, const ViewTransform& transform) const {
    Handles handles;
    for (const QPointF& corner : cornersOf(text, setInType(text).box))
        handles.corners << transform.toView(corner);
    const QPolygonF& c = handles.corners;
    const QLineF up((c[2] + c[3]) / 2, (c[0] + c[1]) / 2);
    const double length = std::max(up.length(), 1.0);
    handles.turn = up.p2() + (up.p2() - up.p1()) / length * kTurnGap;
    handles.width = text.isVertical ? (c[2] + c[3]) / 2 : (c[1] + c[2]) / 2;
    return handles;
}

TextTool::Grip TextTool::gripAt(QPointF view) const {
    const TextLayer* text = m_lettering.text();
    if (!text)
        return Grip::none;
    const Handles handles = handlesOf(*text, m_transform);
    const auto isNear = [view](QPointF handle) { return QLineF(view, handle).length() < kReach; };
    if (isNear(handles.turn))
        return Grip::turn;
    if (std::any_of(handles.corners.begin(), handles.corners.end(), isNear))
        return Grip::corner;
    if (isNear(handles.width))
        return Grip::width;
    return handles.corners.containsPoint(view, Qt::OddEvenFill) ? Grip::text : Grip::none;
}

int TextTool::textAt(QPointF picture) const {
    const auto& texts = m_lettering.poster().texts;
    for (std::size_t i = texts.size(); i-- > 0;)
        if (cornersOf(texts[i], setInType(texts[i]).box).containsPoint(picture, Qt::OddEvenFill))
            return int(i);
    return -1;
}

void TextTool::press(const ToolPoint& point) {
    m_lettering.commit();
    m_grip = gripAt(point.view);
    if (m_grip == Grip::none) {
        m_lettering.select(textAt(point.picture));
        m_grip = m_lettering.text() ? Grip::text : Grip::none;
    }
    if (const TextLayer* text = m_lettering.text())
        m_before = *text;
    m_start = point.picture;
}

void TextTool::drag(const ToolPoint& point) {
    switch (m_grip) {
    case Grip::none:
        return;
    case Grip::text:
        return moveTo(point);
    case Grip::corner:
        return resize(point);
    case Grip::turn:
        return turn(point);
    case Grip::width:
        return widen(point);
    }
}

void TextTool::moveTo(const ToolPoint& point) {
    QPointF by = point.picture - m_start;
    if (point.modifiers & Qt::ShiftModifier) // along one side only
        by = std::abs(by.x()) > std::abs(by.y()) ? QPointF(by.x(), 0) : QPointF(0, by.y());
    TextLayer text = m_before;
    text.x = std::round(m_before.x + by.x());
    text.y = std::round(m_before.y + by.y());
    // The picture's middle lines hold it.
    const double reach = 6 / std::max(m_transform.zoom(), 0.01);
    const QSizeF picture = m_lettering.picture();
    if (std::abs(text.x - picture.width() / 2) < reach)
        text.x = picture.width() / 2;
    if (std::abs(text.y - picture.height() / 2) < reach)
        text.y = picture.height() / 2;
    m_lettering.draft(text);
}

void TextTool::resize(const ToolPoint& point) {
    const QPointF middle(m_before.x, m_before.y);
    const double before = QLineF(middle, m_start).length();
    if (before < 1)
        return;
    TextLayer text = m_before;
    const double scale = QLineF(middle, point.picture).length() / before;
    text.size = std::clamp(std::round(m_before.size * scale * 2) / 2, kSmallestText, kLargestText);
    m_lettering.draft(text);
}

void TextTool::turn(const ToolPoint& point) {
    const QPointF middle(m_before.x, m_before.y);
    const double angle = QLineF(middle, m_start).angleTo(QLineF(middle, point.picture));
    double rotation = std::remainder(m_before.rotation - angle, 360);
    const double step = point.modifiers & Qt::ShiftModifier ? kTurnStep : 1;
    rotation = std::round(rotation / step) * step;
    TextLayer text = m_before;
    text.rotation = rotation;
    m_lettering.draft(text);
}

void TextTool::widen(const ToolPoint& point) {
    TextLayer text = m_before;
    const QPointF own = placeOf(text).inverted().map(point.picture);
    const double half = std::abs(text.isVertical ? own.y() : own.x());
    text.width = std::max(kNarrowest, std::round(20 * half / text.size) / 10);
    m_lettering.draft(text);
}

void TextTool::release(const ToolPoint&) {
    m_grip = Grip::none;
    m_lettering.commit();
}

void TextTool::hover(const ToolPoint& point) {
    const Grip grip = gripAt(point.view);
    const Qt::CursorShape shape = grip == Grip::corner  ? Qt::SizeAllCursor
                                  : grip == Grip::turn  ? Qt::PointingHandCursor
                                  : grip == Grip::width ? Qt::SplitHCursor
                                  : grip == Grip::text  ? Qt::SizeAllCursor
                                                        : Qt::CrossCursor;
    if (shape != m_cursor.shape()) {
        m_cursor = shape;
        Q_EMIT marksChanged();
    }
}

void TextTool::doubleClick(const ToolPoint& point) {
    m_grip = Grip::none;
    m_lettering.revert();
    const int text = textAt(point.picture);
    if (text >= 0)
        m_lettering.select(text);
    else
        m_lettering.add(point.picture, tr("Text"));
    if (m_lettering.text())
        Q_EMIT writingWanted();
}

void TextTool::begin() {
    const QSizeF picture = m_lettering.picture();
    m_lettering.add(QPointF(picture.width() / 2, picture.height() / 2), tr("Text"));
    if (m_lettering.text())
        Q_EMIT writingWanted();
}

// ---- keys

bool TextTool::wantsKey(const QKeyEvent& event) const {
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_lettering.text() && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    default:
        return false;
    }
}

bool TextTool::keyPress(const QKeyEvent& event) {
    if (!wantsKey(event))
        return false;
    const double step = event.modifiers() & Qt::ShiftModifier ? kFarNudge : 1;
    switch (event.key()) {
    case Qt::Key_Left:
        nudge({-step, 0});
        break;
    case Qt::Key_Right:
        nudge({step, 0});
        break;
    case Qt::Key_Up:
        nudge({0, -step});
        break;
    case Qt::Key_Down:
        nudge({0, step});
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_lettering.remove();
        break;
    default:
        Q_EMIT writingWanted();
    }
    return true;
}

void TextTool::nudge(QPointF by) {
    TextLayer text = *m_lettering.text();
    text.x += by.x();
    text.y += by.y();
    m_isNudging = true;
    m_lettering.draft(text);
}

bool TextTool::keyRelease(const QKeyEvent& event) {
    if (!m_isNudging || event.isAutoRepeat())
        return false;
    m_isNudging = false;
    m_lettering.commit(); // however long the key was held: one step
    return true;
}

bool TextTool::cancel() {
    const bool isDragging = m_grip != Grip::none;
    m_grip = Grip::none;
    if (isDragging) {
        m_lettering.revert();
        return true;
    }
    if (!m_lettering.text())
        return false;
    m_lettering.select(-1);
    return true;
}

void TextTool::draw(QPainter& painter, const ViewTransform& transform) const {
    m_transform = transform;
    const TextLayer* text = m_lettering.text();
    if (!text)
        return;
    const Handles handles = handlesOf(*text, transform);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addPolygon(handles.corners);
    outline.closeSubpath();
    outline.moveTo((handles.corners[0] + handles.corners[1]) / 2);
    outline.lineTo(handles.turn);
    drawOutline(painter, outline);
    painter.setPen(QPen(currentTheme().accent, 1.5));
    painter.setBrush(currentTheme().onAccent);
    for (const QPointF& corner : handles.corners)
        painter.drawRect(
            QRectF(corner - QPointF(kHandle, kHandle), QSizeF(2 * kHandle, 2 * kHandle)));
    painter.drawEllipse(handles.turn, kHandle + 1, kHandle + 1);
    painter.drawEllipse(handles.width, kHandle, kHandle);
    painter.restore();
}

} // namespace depict
