// What Janus-Pro is shown: pictures as it was trained on, and the words of a conversation.
#pragma once

#include "engine/families/janus_pro/janus_model.h"
#include "image/image.h"

#include <string>
#include <vector>

namespace depict {

/// Scaled to fit a square of this side and padded with gray.
[[nodiscard]] Image squaredForReading(const Image& picture, int side);

/// One message of a conversation; the two sides take turns, the person begins.
struct JanusTurn {
    std::string words;
    int pictures = 0; // before the words
};
/// The text of a conversation that the model is to answer.
[[nodiscard]] std::string conversationText(const std::vector<JanusTurn>& turns);
/// The text that asks for a picture; ends with the mark that begins it.
[[nodiscard]] std::string paintingText(const std::string& words);

/// Numbers of the tokens, after the mark that begins every text. The model must have words.
[[nodiscard]] std::vector<int> tokensOf(const JanusModel& model, const std::string& text);
/// Numbers of the tokens, each placeholder widened to as many as a picture has patches.
[[nodiscard]] std::vector<int> withPlaceholders(const std::vector<int>& ids,
                                                const JanusMarks& marks, int patches);
/// The prompt without its words, for guidance: all but the first and the last become padding.
[[nodiscard]] std::vector<int> withoutWords(std::vector<int> ids, const JanusMarks& marks);

/// Embeddings [T, D] of a prompt, placeholders replaced in order by `pictures` [n, D].
[[nodiscard]] std::vector<float> promptEmbeddings(const JanusModel& model,
                                                  const std::vector<int>& ids,
                                                  const std::vector<float>& pictures);

} // namespace depict
