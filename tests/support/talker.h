#pragma once

#include "generation/painter.h"

namespace depict::test {

/// Answers every request in words.
class Talker : public Painter {
public:
    [[nodiscard]] PainterFacts facts() const override {
        PainterFacts facts;
        facts.modelId = "talker";
        facts.canAnswer = true;
        return facts;
    }
    void run(const GenerationRequest&, JobControl& control) override {
        GenerationEvent event;
        event.kind = GenerationEvent::Kind::said;
        event.text = "two dogs";
        control.emit(event);
        event.kind = GenerationEvent::Kind::finished;
        event.isLast = true;
        control.emit(event);
    }
};

} // namespace depict::test
