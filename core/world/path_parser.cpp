// SVG path data (SVG 2, chapter 9.3), read strictly.
#include "base/error.h"
#include "world/path.h"

#include <cctype>
#include <charconv>
#include <cmath>
#include <string>

namespace depict::world {

namespace {

class PathParser {
public:
    explicit PathParser(std::string_view text) : m_text(text) {}

    Path parse() {
        skipSpace();
        if (!atEnd() && m_text[m_at] != 'M' && m_text[m_at] != 'm')
            fail("does not begin with a move");
        while (!atEnd()) {
            const char command = m_text[m_at++];
            runCommand(command);
            skipSpace();
        }
        return std::move(m_path);
    }

private:
    [[noreturn]] void fail(const std::string& why) const {
        throw Error{ErrorKind::badFile,
                    "Path data " + why + " (at character " + std::to_string(m_at + 1) + ")."};
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    void skipSpace() {
        while (!atEnd() &&
               std::string_view(" \t\n\r\f").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }
    void skipSeparator() {
        skipSpace();
        if (peek() == ',') {
            ++m_at;
            skipSpace();
        }
    }
    /// Whether another group of arguments follows for the same command.
    bool hasMore() {
        skipSpace();
        const char c = peek();
        return isDigit(c) || c == '.' || c == '-' || c == '+' || c == ',';
    }

    double number() {
        skipSeparator();
        const std::size_t begin = m_at + (peek() == '+');
        const std::size_t digits = m_at + (peek() == '+' || peek() == '-');
        const bool startsNumber =
            digits < m_text.size() && (isDigit(m_text[digits]) || m_text[digits] == '.');
        double value = 0;
        const char* end = m_text.data() + m_text.size();
        const auto read = std::from_chars(m_text.data() + begin, end, value);
        if (!startsNumber || read.ec != std::errc{})
            fail("lacks a number");
        m_at = static_cast<std::size_t>(read.ptr - m_text.data());
        return value;
    }
    bool flag() {
        skipSeparator();
        if (peek() != '0' && peek() != '1')
            fail("lacks an arc flag");
        return m_text[m_at++] == '1';
    }
    Vec point() {
        const double x = number(), y = number();
        return m_relative ? Vec{m_last.x + x, m_last.y + y} : Vec{x, y};
    }
    /// The mirror image of a control point at the current point.
    [[nodiscard]] Vec mirrored(Vec control) const {
        return {2 * m_last.x - control.x, 2 * m_last.y - control.y};
    }

    void runCommand(char letter) {
        m_relative = letter >= 'a' && letter <= 'z';
        const char command = static_cast<char>(m_relative ? letter - 'a' + 'A' : letter);
        if (command == 'Z') {
            m_path.close();
            m_last = m_start;
            m_before = 'Z';
            return;
        }
        if (std::string_view("MLHVCSQTA").find(command) == std::string_view::npos) {
            --m_at;
            fail("has an unknown command");
        }
        runOnce(command);
        while (hasMore())
            runOnce(command == 'M' ? 'L' : command);
    }

    void runOnce(char command) {
        switch (command) {
        case 'M':
            m_start = m_last = point();
            m_path.moveTo(m_last);
            break;
        case 'L':
            lineTo(point());
            break;
        case 'H':
            lineTo({number() + (m_relative ? m_last.x : 0), m_last.y});
            break;
        case 'V':
            lineTo({m_last.x, number() + (m_relative ? m_last.y : 0)});
            break;
        case 'C':
        case 'S': {
            const bool smooth = m_before == 'C' || m_before == 'S';
            const Vec first = command == 'C' ? point() : smooth ? mirrored(m_control) : m_last;
            m_control = point();
            const Vec end = point();
            m_path.cubicTo(first, m_control, end);
            m_last = end;
            break;
        }
        case 'Q':
        case 'T': {
            const bool smooth = m_before == 'Q' || m_before == 'T';
            m_control = command == 'Q' ? point() : smooth ? mirrored(m_control) : m_last;
            const Vec end = point();
            m_path.quadTo(m_control, end);
            m_last = end;
            break;
        }
        case 'A': {
            const double rx = number(), ry = number(), rotation = number();
            const bool large = flag(), sweep = flag();
            const Vec end = point();
            m_path.arcTo(rx, ry, rotation, large, sweep, end);
            m_last = end;
            break;
        }
        default:
            break;
        }
        m_before = command;
    }

    void lineTo(Vec p) {
        m_path.lineTo(p);
        m_last = p;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    Path m_path;
    bool m_relative = false;
    char m_before = 'Z'; // the command before, for S and T
    Vec m_start, m_last, m_control;
};

} // namespace

Path Path::parse(std::string_view d) {
    return PathParser(d).parse();
}

} // namespace depict::world
