#include "document/conversation.h"

namespace depict {

std::vector<Turn> conversation(const Document& document, VersionId version) {
    std::vector<Turn> turns;
    for (const VersionId id : document.tree().path(version)) {
        const Version& one = *document.tree().find(id);
        turns.push_back({Turn::Kind::picture, id, one.parent, one.instruction(), {}});
        for (const Answer& answer : document.answers())
            if (answer.about == id)
                turns.push_back({Turn::Kind::answer, id, 0, answer.question, answer.words});
    }
    return turns;
}

} // namespace depict
