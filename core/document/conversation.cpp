#include "document/conversation.h"

#include <unordered_map>

namespace depict {

std::vector<Turn> conversation(const Document& document, VersionId version) {
    std::unordered_map<VersionId, std::vector<const Answer*>> answers;
    for (const Answer& answer : document.answers())
        answers[answer.about].push_back(&answer);
    std::vector<Turn> turns;
    const auto addAnswers = [&](VersionId about) {
        const auto found = answers.find(about);
        if (found == answers.end())
            return;
        const std::size_t next = turns.size();
        for (const Answer* answer : found->second)
            if (!answer->question.empty())
                turns.push_back({Turn::Kind::answer, about, 0, answer->question, answer->words});
            else if (about != 0)
                turns[next - 1].answer = answer->words;
    };
    if (version == 0)
        addAnswers(0);
    for (const VersionId id : document.tree().path(version)) {
        const Version& one = *document.tree().find(id);
        turns.push_back({Turn::Kind::picture, id, one.parent, one.instruction(), {}});
        addAnswers(id);
    }
    return turns;
}

} // namespace depict
