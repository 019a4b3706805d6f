#include "world/svg_reader.h"

#include "base/error.h"

#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace depict::world {

namespace {

using Attributes = std::map<std::string_view, std::string_view>;

/// What inner elements take over from outer ones.
struct Style {
    std::optional<Rgb> fill = Rgb{};
    double opacity = 1;
    FillRule rule = FillRule::nonZero;
    Affine transform;
};

std::string quoted(std::string_view text) {
    return std::string("\"").append(text).append("\"");
}

[[noreturn]] void fail(const std::string& sentence) {
    throw Error{ErrorKind::badFile, sentence};
}

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == ':';
}

/// Numbers separated by spaces or commas, to the end of the text.
std::vector<double> parseNumbers(std::string_view text) {
    std::vector<double> numbers;
    const char *at = text.data(), *end = at + text.size();
    while (true) {
        while (at != end && (isSpace(*at) || *at == ','))
            ++at;
        if (at == end)
            return numbers;
        const auto read = std::from_chars(at, end, numbers.emplace_back());
        if (read.ec != std::errc{})
            fail(quoted(text) + " is not a list of numbers.");
        at = read.ptr;
    }
}

double numberOf(const Attributes& attributes, std::string_view name, double otherwise) {
    const auto found = attributes.find(name);
    if (found == attributes.end())
        return otherwise;
    const auto numbers = parseNumbers(found->second);
    if (numbers.size() != 1)
        fail(quoted(found->second) + " is not a number.");
    return numbers[0];
}

Affine parseTransformFunction(std::string_view name, const std::vector<double>& v) {
    const std::size_t n = v.size();
    if (name == "matrix" && n == 6)
        return {v[0], v[1], v[2], v[3], v[4], v[5]};
    if (name == "translate" && (n == 1 || n == 2))
        return Affine::translate(v[0], n == 2 ? v[1] : 0);
    if (name == "scale" && (n == 1 || n == 2))
        return Affine::scale(v[0], n == 2 ? v[1] : v[0]);
    if (name == "rotate" && n == 1)
        return Affine::rotate(v[0]);
    if (name == "rotate" && n == 3)
        return Affine::translate(v[1], v[2]) * Affine::rotate(v[0]) *
               Affine::translate(-v[1], -v[2]);
    fail("The transform " + quoted(name) + " is unknown or has a wrong number of values.");
}

Affine parseTransform(std::string_view text) {
    Affine result;
    while (true) {
        while (!text.empty() && (isSpace(text.front()) || text.front() == ','))
            text.remove_prefix(1);
        if (text.empty())
            return result;
        const auto open = text.find('('), close = text.find(')');
        if (open == std::string_view::npos || close == std::string_view::npos || close < open)
            fail("A transform lacks its brackets.");
        const auto values = parseNumbers(text.substr(open + 1, close - open - 1));
        result = result * parseTransformFunction(text.substr(0, open), values);
        text.remove_prefix(close + 1);
    }
}

Style styleOf(const Attributes& attributes, Style style) {
    for (const auto& [name, value] : attributes) {
        if (name == "fill")
            style.fill = value == "none" ? std::nullopt : std::optional(parseColour(value));
        else if (name == "fill-opacity")
            style.opacity = numberOf(attributes, name, 1);
        else if (name == "fill-rule" && (value == "evenodd" || value == "nonzero"))
            style.rule = value == "evenodd" ? FillRule::evenOdd : FillRule::nonZero;
        else if (name == "fill-rule")
            fail("The fill rule " + quoted(value) + " is unknown.");
        else if (name == "transform")
            style.transform = style.transform * parseTransform(value);
    }
    return style;
}

Path shapeOf(std::string_view element, const Attributes& attributes) {
    const auto number = [&](std::string_view name) { return numberOf(attributes, name, 0); };
    if (element == "path") {
        const auto d = attributes.find("d");
        return d == attributes.end() ? Path{} : Path::parse(d->second);
    }
    if (element == "circle")
        return Path::ellipse({number("cx"), number("cy")}, number("r"), number("r"));
    if (element == "ellipse")
        return Path::ellipse({number("cx"), number("cy")}, number("rx"), number("ry"));
    if (number("ry") != number("rx") && attributes.count("ry"))
        fail("A rectangle has two different radii.");
    return Path::rect(number("x"), number("y"), number("width"), number("height"), number("rx"));
}

void refuseUnknown(std::string_view element, const Attributes& attributes) {
    static const std::set<std::string_view> common{"fill", "fill-opacity", "fill-rule", "clip-rule",
                                                   "transform"};
    static const std::map<std::string_view, std::set<std::string_view>> known{
        {"svg", {"xmlns", "viewBox"}},
        {"g", {}},
        {"path", {"d"}},
        {"circle", {"cx", "cy", "r"}},
        {"ellipse", {"cx", "cy", "rx", "ry"}},
        {"rect", {"x", "y", "width", "height", "rx", "ry"}}};
    const auto own = known.find(element);
    if (own == known.end())
        fail("The element " + quoted(element) + " is not supported in a drawing.");
    for (const auto& [name, value] : attributes)
        if (!common.count(name) && !own->second.count(name))
            fail("The attribute " + quoted(name) + " is not supported in a drawing.");
}

class SvgReader {
public:
    explicit SvgReader(std::string_view text) : m_text(text) {}

    Drawing read() {
        do {
            skipSpace();
            expect('<');
            if (peek() == '/')
                closeElement();
            else
                openElement();
        } while (!m_open.empty());
        skipSpace();
        if (m_at != m_text.size())
            fail("Something follows the end of the drawing.");
        return std::move(m_drawing);
    }

private:
    struct Open {
        std::string_view element;
        Style style;
    };

    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void skipSpace() {
        while (isSpace(peek()))
            ++m_at;
    }
    void expect(char c) {
        if (peek() != c)
            fail("The drawing is not well-formed: \"" + std::string(1, c) +
                 "\" is missing at character " + std::to_string(m_at + 1) + ".");
        ++m_at;
    }
    std::string_view name() {
        const std::size_t first = m_at;
        while (isNameCharacter(peek()))
            ++m_at;
        return m_text.substr(first, m_at - first);
    }

    Attributes attributes() {
        Attributes result;
        for (skipSpace(); isNameCharacter(peek()); skipSpace()) {
            const auto key = name();
            expect('=');
            expect('"');
            const std::size_t first = m_at, end = m_text.find('"', m_at);
            m_at = end == std::string_view::npos ? m_text.size() : end;
            expect('"');
            if (!result.emplace(key, m_text.substr(first, end - first)).second)
                fail("The attribute " + quoted(key) + " is given twice.");
        }
        return result;
    }

    void openElement() {
        const auto element = name();
        const Attributes given = attributes();
        refuseUnknown(element, given);
        if (m_open.empty() != (element == "svg"))
            fail("A drawing must be one svg element.");
        const auto viewBox = given.find("viewBox");
        if (element == "svg" && (viewBox == given.end() || viewBox->second != "0 0 32 32"))
            fail("The drawing is not 32 units wide and high.");
        const Style style = styleOf(given, m_open.empty() ? Style{} : m_open.back().style);
        if (element != "svg" && element != "g" && style.fill)
            m_drawing.paths.push_back({shapeOf(element, given).transformed(style.transform),
                                       style.rule, *style.fill, style.opacity});
        const bool isClosed = peek() == '/';
        if (isClosed)
            ++m_at;
        else
            m_open.push_back({element, style});
        expect('>');
    }

    void closeElement() {
        expect('/');
        if (m_open.empty() || name() != m_open.back().element)
            fail("The drawing's elements are not closed in order.");
        skipSpace();
        expect('>');
        m_open.pop_back();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Open> m_open;
    Drawing m_drawing;
};

} // namespace

Drawing readSvg(std::string_view text) {
    return SvgReader(text).read();
}

} // namespace depict::world
