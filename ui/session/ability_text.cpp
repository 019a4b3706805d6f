#include "session/ability_text.h"

#include <QCoreApplication>

namespace depict {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("AbilityText", text);
}

constexpr struct {
    bool PainterFacts::*ability;
    const char* reason;
} kReasons[] = {
    {&PainterFacts::canEdit,
     QT_TRANSLATE_NOOP("AbilityText", "This model cannot change pictures by words")},
    {&PainterFacts::canMask,
     QT_TRANSLATE_NOOP("AbilityText", "This model cannot paint inside a selection")},
    {&PainterFacts::canSelect,
     QT_TRANSLATE_NOOP("AbilityText", "This model cannot find things in a picture")},
    {&PainterFacts::canAnswer,
     QT_TRANSLATE_NOOP("AbilityText", "This model cannot answer in words")},
};

constexpr const char* kOneShape =
    QT_TRANSLATE_NOOP("AbilityText", "This model paints %1 × %2 pixels only");

} // namespace

QString reasonAgainst(const std::optional<PainterFacts>& model, bool PainterFacts::*ability) {
    if (model && !((*model).*ability))
        for (const auto& one : kReasons)
            if (one.ability == ability)
                return tr(one.reason);
    return {};
}

QString reasonForShape(const PaintingShape& model) {
    if (!model.isFixed())
        return {};
    return tr(kOneShape)
        .arg(model.fixedGrid.columns * model.cellPixels)
        .arg(model.fixedGrid.rows * model.cellPixels);
}

} // namespace depict
