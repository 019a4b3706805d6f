#include "world/phrase_noise.h"

#include "base/quotation.h"
#include "base/utf8.h"
#include "world/phrase_habits.h"

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace depict::world {
namespace {

/// A stretch of the sentence; quoted words keep their marks beside them.
struct Piece {
    std::string text, open, close;
    bool isQuoted = false;
};

std::vector<Piece> piecesOf(std::string_view sentence) {
    std::vector<Piece> pieces;
    std::size_t from = 0;
    for (const QuotedSpan& span : quotedSpans(sentence)) {
        const auto part = [&](std::size_t begin, std::size_t end) {
            return std::string(sentence.substr(begin, end - begin));
        };
        pieces.push_back({part(from, span.begin), {}, {}, false});
        pieces.push_back({part(span.innerBegin, span.innerEnd), part(span.begin, span.innerBegin),
                          part(span.innerEnd, span.end), true});
        from = span.end;
    }
    pieces.push_back({std::string(sentence.substr(from)), {}, {}, false});
    return pieces;
}

std::u32string codePoints(std::string_view text) {
    std::u32string result;
    for (std::size_t position = 0; position < text.size();) {
        const auto c = nextCodePoint(text, position);
        result += c.value_or(0xFFFD);
        position += c ? 0 : 1;
    }
    return result;
}

std::string utf8(std::u32string_view text) {
    std::string result;
    for (const char32_t c : text)
        appendUtf8(result, c);
    return result;
}

bool isBetween(char32_t c, char32_t low, char32_t high) {
    return c >= low && c <= high;
}

char32_t lowered(char32_t c) {
    if (isBetween(c, 'A', 'Z') || (isBetween(c, 0xC0, 0xDE) && c != 0xD7) ||
        isBetween(c, 0x410, 0x42F))
        return c + 0x20;
    if (isBetween(c, 0x400, 0x40F))
        return c + 0x50;
    return c == 0x152 ? 0x153 : c;
}

/// Letters of the alphabets that are typed letter by letter.
bool isLetter(char32_t c) {
    return isBetween(lowered(c), 'a', 'z') ||
           (isBetween(c, 0xC0, 0x17F) && c != 0xD7 && c != 0xF7) || isBetween(c, 0x400, 0x45F) ||
           isBetween(c, 0x620, 0x64A) || isBetween(c, 0x904, 0x94D) || isBetween(c, 0xAC00, 0xD7A3);
}

/// A key beside this one, in the same or the next row of the usual keyboards; the same letter where
/// none is known.
char32_t neighbouringKey(char32_t c, Random& random) {
    constexpr std::array<std::u32string_view, 6> rows{
        U"qwertyuiop", U"asdfghjkl", U"zxcvbnm", U"йцукенгшщзхъ", U"фывапролджэ", U"ячсмитьбю"};
    for (const std::u32string_view row : rows)
        if (const std::size_t at = row.find(c); at != std::u32string_view::npos)
            return at > 0 && (at + 1 == row.size() || random.chance(0.5)) ? row[at - 1]
                                                                          : row[at + 1];
    return c;
}

using Stretch = std::pair<std::size_t, std::size_t>; // begin, end

std::vector<Stretch> longWords(std::u32string_view text) {
    constexpr std::size_t shortest = 4;
    std::vector<Stretch> words;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && isLetter(text[end]))
            ++end;
        if (end - i >= shortest)
            words.emplace_back(i, end);
        i = end + 1;
    }
    return words;
}

class Typist {
public:
    Typist(std::string_view sentence, Random& random)
        : m_pieces(piecesOf(sentence)), m_random(random) {}

    void keepLowerCase() {
        for (Piece& piece : m_pieces)
            if (!piece.isQuoted) {
                std::u32string text = codePoints(piece.text);
                for (char32_t& c : text)
                    c = lowered(c);
                piece.text = utf8(text);
            }
    }

    void changeStop() {
        std::string& text = m_pieces.back().text;
        for (const std::string_view stop : {".", "。", "।", "?", "？", "؟", "!", "！"})
            if (text.ends_with(stop)) {
                text.resize(text.size() - stop.size());
                break;
            }
        constexpr std::array<const char*, 4> stops{"", "", "!", "..."};
        text += stops[static_cast<std::size_t>(m_random.below(4))];
    }

    /// Doubles a space or leaves it out.
    void changeSpace() {
        std::vector<std::pair<Piece*, std::size_t>> spaces;
        for (Piece& piece : m_pieces)
            for (std::size_t i = 0; i < piece.text.size() && !piece.isQuoted; ++i)
                if (piece.text[i] == ' ')
                    spaces.emplace_back(&piece, i);
        if (spaces.empty())
            return;
        const auto [piece, at] = spaces[below(spaces.size())];
        if (m_random.chance(0.5))
            piece->text.insert(at, 1, ' ');
        else
            piece->text.erase(at, 1);
    }

    void mistype() {
        std::vector<std::pair<Piece*, Stretch>> words;
        for (Piece& piece : m_pieces)
            if (!piece.isQuoted)
                for (const Stretch& word : longWords(codePoints(piece.text)))
                    words.emplace_back(&piece, word);
        if (words.empty())
            return;
        const auto [piece, word] = words[below(words.size())];
        std::u32string text = codePoints(piece->text);
        const std::size_t at = word.first + below(word.second - word.first - 1);
        switch (m_random.below(4)) {
        case 0:
            std::swap(text[at], text[at + 1]);
            break;
        case 1:
            text.erase(at + 1, 1);
            break;
        case 2:
            text.insert(at, 1, text[at]);
            break;
        default:
            text[at + 1] = neighbouringKey(text[at + 1], m_random);
        }
        piece->text = utf8(text);
    }

    void follow(const TypingHabit& habit) {
        for (Piece& piece : m_pieces)
            if (!piece.isQuoted)
                for (const TypingChange& change : habit.changes)
                    replaceAll(piece.text, change);
    }

    /// Leaves out about half of the spaces.
    void joinWords() {
        for (Piece& piece : m_pieces)
            if (!piece.isQuoted)
                std::erase_if(piece.text, [&](char c) { return c == ' ' && m_random.chance(0.5); });
    }

    void changeMarks() {
        using Marks = std::pair<const char*, const char*>;
        constexpr std::array<Marks, 7> all{
            {{"\"", "\""}, {"'", "'"}, {"«", "»"}, {"„", "“"}, {"“", "”"}, {"「", "」"}, {"", ""}}};
        const auto [open, close] = all[below(all.size())];
        for (Piece& piece : m_pieces) {
            if (!piece.isQuoted)
                continue;
            const bool isFree = *open == 0 || (piece.text.find(open) == std::string::npos &&
                                               piece.text.find(close) == std::string::npos);
            if (!isFree)
                continue; // the words hold such a mark themselves
            if (piece.open == "«" && piece.text.starts_with(' ') && piece.text.ends_with(' ') &&
                piece.text.size() > 2) // the spaces belong to the French marks
                piece.text = piece.text.substr(1, piece.text.size() - 2);
            piece.open = open;
            piece.close = close;
        }
    }

    [[nodiscard]] std::string sentence() const {
        std::string text;
        for (const Piece& piece : m_pieces)
            text += piece.open + piece.text + piece.close;
        return text;
    }

private:
    std::size_t below(std::size_t count) {
        return static_cast<std::size_t>(m_random.below(static_cast<int>(count)));
    }
    static void replaceAll(std::string& text, const TypingChange& change) {
        for (std::size_t at = text.find(change.from); at != std::string::npos;
             at = text.find(change.from, at + change.to.size()))
            text.replace(at, change.from.size(), change.to);
    }

    std::vector<Piece> m_pieces;
    Random& m_random;
};

bool speaks(const TypingHabit& habit, std::string_view language) {
    return !language.empty() && habit.languages.find(language) != std::string_view::npos;
}

} // namespace

std::string withTypingNoise(std::string_view sentence, std::string_view language, Random& random,
                            double share) {
    Typist typist(sentence, random);
    for (const TypingHabit& habit : typingHabits())
        if (speaks(habit, language) && random.chance(share))
            typist.follow(habit);
    if (language == "ko" && random.chance(share))
        typist.joinWords();
    if (random.chance(share))
        typist.mistype();
    if (random.chance(share))
        typist.changeSpace();
    if (random.chance(share))
        typist.keepLowerCase();
    if (random.chance(share))
        typist.changeStop();
    if (random.chance(share))
        typist.changeMarks();
    std::string typed = typist.sentence();
    return typed.empty() ? std::string(sentence) : typed;
}

} // namespace depict::world
