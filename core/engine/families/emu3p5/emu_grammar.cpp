#include "engine/families/emu3p5/emu_grammar.h"

#include <algorithm>
#include <cassert>

namespace depict {

std::vector<int> emuDigits(const EmuMarks& marks, int number) {
    std::vector<int> digits;
    for (const char digit : std::to_string(number))
        digits.push_back(marks.zero + digit - '0');
    return digits;
}

std::vector<int> EmuGrammar::sizeTokens() const {
    auto tokens = emuDigits(m_marks, m_forced->rows);
    tokens.push_back(m_marks.star);
    const auto columns = emuDigits(m_marks, m_forced->columns);
    tokens.insert(tokens.end(), columns.begin(), columns.end());
    tokens.push_back(m_marks.image);
    return tokens;
}

EmuGrammar::Range EmuGrammar::next() const {
    const auto only = [](int token) { return Range{token, token + 1}; };
    const auto said = static_cast<int>(m_said.size());
    switch (m_mode) {
    case Mode::words:
        return {0, m_marks.visual};
    case Mode::size:
        if (m_forced)
            return only(sizeTokens()[m_said.size()]);
        if (said == 2) // two digits, a star, two digits
            return only(m_marks.star);
        if (said == 5)
            return only(m_marks.image);
        return {m_marks.zero + (said == 0 || said == 3 ? 1 : 0), m_marks.zero + 10};
    case Mode::codes: {
        const int place = m_taken + 1; // of the token to come, from 1
        if (place == m_grid.rows * (m_grid.columns + 1))
            return only(m_marks.endImage);
        if (place % (m_grid.columns + 1) == 0)
            return only(m_marks.endOfLine);
        return {m_marks.visual, m_marks.visual + m_codes};
    }
    }
    return {};
}

int EmuGrammar::cell() const {
    return m_taken / (m_grid.columns + 1) * m_grid.columns + m_taken % (m_grid.columns + 1);
}

void EmuGrammar::take(int token) {
    switch (m_mode) {
    case Mode::words:
        if (token == m_marks.beginImage) {
            m_mode = Mode::size;
            m_said.clear();
            m_grid = {};
        }
        return;
    case Mode::size: {
        if (token != m_marks.image) {
            m_said.push_back(token);
            return;
        }
        int* side = &m_grid.rows;
        for (const int said : m_said) {
            if (said == m_marks.star)
                side = &m_grid.columns;
            else
                *side = *side * 10 + said - m_marks.zero;
        }
        m_taken = 0;
        m_mode = Mode::codes;
        return;
    }
    case Mode::codes:
        ++m_taken;
        if (token == m_marks.endImage) {
            m_isDone = true;
            m_mode = Mode::words;
        }
    }
}

std::optional<GridSize> EmuGrammar::lastSize(const EmuMarks& marks,
                                             const std::vector<int>& prompt) {
    const auto begin = std::find(prompt.rbegin(), prompt.rend(), marks.beginImage);
    if (begin == prompt.rend())
        return {};
    EmuGrammar grammar(marks, 1, {});
    for (auto token = begin.base() - 1; token != prompt.end(); ++token) {
        grammar.take(*token);
        if (grammar.mode() == Mode::codes)
            return grammar.grid();
    }
    return {};
}

std::vector<int> emuPictureTokens(const EmuMarks& marks, const LatentGrid& picture) {
    const auto [rows, columns] = picture.size();
    std::vector<int> tokens{marks.beginImage};
    const auto add = [&](const std::vector<int>& more) {
        tokens.insert(tokens.end(), more.begin(), more.end());
    };
    add(emuDigits(marks, rows));
    tokens.push_back(marks.star);
    add(emuDigits(marks, columns));
    tokens.push_back(marks.image);
    for (int cell = 0; cell < rows * columns; ++cell) {
        if (cell > 0 && cell % columns == 0)
            tokens.push_back(marks.endOfLine);
        tokens.push_back(marks.visual + picture.cell(cell)[0]);
    }
    tokens.push_back(marks.endImage);
    return tokens;
}

} // namespace depict
