#include "document/open_raster_stack.h"

#include "base/error.h"
#include "base/utf8.h"
#include "image/image.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

namespace depict {

namespace {

constexpr std::size_t kDeepest = 64; // groups in groups

Error malformed() {
    return {ErrorKind::badFile, "The OpenRaster file's list of layers is damaged."};
}

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        default:
            safe += static_cast<unsigned char>(c) < ' ' ? ' ' : c; // also line ends
        }
    }
    return safe;
}

// `&#65;` and the five names that XML knows by itself.
std::string unescaped(std::string_view text) {
    static const std::map<std::string_view, char> kNamed{
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    std::string plain;
    while (!text.empty()) {
        const std::size_t mark = std::min(text.find('&'), text.size());
        plain += text.substr(0, mark);
        text.remove_prefix(mark);
        if (text.empty())
            break;
        const std::size_t end = text.find(';');
        if (end == std::string_view::npos)
            throw malformed();
        std::string_view name = text.substr(1, end - 1);
        text.remove_prefix(end + 1);
        if (const auto named = kNamed.find(name); named != kNamed.end()) {
            plain += named->second;
            continue;
        }
        const bool isHex = name.starts_with("#x");
        if (!name.starts_with('#'))
            throw malformed();
        name.remove_prefix(isHex ? 2 : 1);
        std::uint32_t number = 0;
        const auto read =
            std::from_chars(name.data(), name.data() + name.size(), number, isHex ? 16 : 10);
        if (read.ec != std::errc() || read.ptr != name.data() + name.size())
            throw malformed();
        appendUtf8(plain, number);
    }
    return plain;
}

struct Tag {
    std::string_view name;
    std::map<std::string_view, std::string> attributes;
    bool isEnd = false, isEmpty = false;

    [[nodiscard]] std::optional<std::string> attribute(std::string_view key) const {
        const auto found = attributes.find(key);
        return found == attributes.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] double number(std::string_view key, double otherwise, double most) const {
        const auto text = attribute(key);
        if (!text)
            return otherwise;
        double number = 0;
        const auto read = std::from_chars(text->data(), text->data() + text->size(), number);
        if (read.ec != std::errc() || !(std::abs(number) <= most))
            throw malformed();
        return number;
    }
};

// One element's tag after another; text between them means nothing here.
class Tags {
public:
    explicit Tags(std::string_view xml) : m_left(xml) {}

    std::optional<Tag> next() {
        for (;;) {
            const std::size_t start = m_left.find('<');
            if (start == std::string_view::npos)
                return std::nullopt;
            m_left.remove_prefix(start);
            if (m_left.starts_with("<!--"))
                skipTo("-->");
            else if (m_left.starts_with("<?"))
                skipTo("?>");
            else if (m_left.starts_with("<!")) // declares something: nobody needs that here
                throw malformed();
            else
                return tag();
        }
    }

private:
    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
    static bool isName(char c) { return !isBlank(c) && c != '=' && c != '>' && c != '/'; }

    void skipTo(std::string_view end) {
        const std::size_t place = m_left.find(end);
        if (place == std::string_view::npos)
            throw malformed();
        m_left.remove_prefix(place + end.size());
    }
    void skipBlanks() {
        while (!m_left.empty() && isBlank(m_left.front()))
            m_left.remove_prefix(1);
    }
    char take() {
        if (m_left.empty())
            throw malformed();
        const char first = m_left.front();
        m_left.remove_prefix(1);
        return first;
    }
    std::string_view name() {
        std::size_t size = 0;
        while (size < m_left.size() && isName(m_left[size]))
            ++size;
        if (size == 0)
            throw malformed();
        const std::string_view found = m_left.substr(0, size);
        m_left.remove_prefix(size);
        return found;
    }

    Tag tag() {
        Tag tag;
        m_left.remove_prefix(1); // <
        if (m_left.starts_with('/')) {
            m_left.remove_prefix(1);
            tag.isEnd = true;
        }
        tag.name = name();
        for (skipBlanks(); !m_left.starts_with('>'); skipBlanks()) {
            if (m_left.starts_with("/>")) {
                m_left.remove_prefix(1);
                tag.isEmpty = true;
                break;
            }
            const std::string_view key = name();
            skipBlanks();
            if (take() != '=')
                throw malformed();
            skipBlanks();
            const char quote = take();
            const std::size_t end =
                quote == '"' || quote == '\'' ? m_left.find(quote) : std::string_view::npos;
            if (end == std::string_view::npos)
                throw malformed();
            tag.attributes[key] = unescaped(m_left.substr(0, end));
            m_left.remove_prefix(end + 1);
        }
        m_left.remove_prefix(1); // >
        return tag;
    }

    std::string_view m_left;
};

// A group, or the canvas itself.
struct Group {
    int x = 0, y = 0;
    double opacity = 1;
    bool isVisible = true;

    [[nodiscard]] Group with(const Tag& tag) const {
        return {x + static_cast<int>(tag.number("x", 0, kLargestSide)),
                y + static_cast<int>(tag.number("y", 0, kLargestSide)),
                opacity * std::clamp(tag.number("opacity", 1, 1e6), 0.0, 1.0),
                isVisible && tag.attribute("visibility").value_or("visible") != "hidden"};
    }
};

} // namespace

std::string stackXml(Size size, const std::vector<StackedLayer>& layers) {
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image version=\"0.0.3\" w=\"" +
                      std::to_string(size.width) + "\" h=\"" + std::to_string(size.height) +
                      "\" xres=\"72\" yres=\"72\">\n <stack>\n";
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) { // the highest first
        std::array<char, 32> opacity{};
        const auto end = std::to_chars(opacity.begin(), opacity.end(), layer->opacity,
                                       std::chars_format::fixed, 4);
        xml += "  <layer name=\"" + escaped(layer->name) + "\" src=\"" + escaped(layer->source) +
               "\" x=\"" + std::to_string(layer->x) + "\" y=\"" + std::to_string(layer->y) +
               "\" opacity=\"" + std::string(opacity.begin(), end.ptr) + "\" visibility=\"" +
               (layer->isVisible ? "visible" : "hidden") + "\" composite-op=\"svg:src-over\"/>\n";
    }
    return xml + " </stack>\n</image>\n";
}

std::vector<StackedLayer> readStackXml(std::string_view xml, Size& size) {
    Tags tags(xml);
    std::vector<StackedLayer> layers; // the highest first
    std::vector<Group> groups;
    bool isInside = false;
    while (const auto tag = tags.next()) {
        if (tag->name == "image" && !tag->isEnd) {
            isInside = true;
            size = {static_cast<int>(tag->number("w", 0, kLargestSide)),
                    static_cast<int>(tag->number("h", 0, kLargestSide))};
            if (size.isEmpty() || std::int64_t{size.width} * size.height > kLargestArea)
                throw malformed();
            groups.assign(1, {});
        } else if (!isInside) {
            throw malformed();
        } else if (tag->name == "stack" && tag->isEnd) {
            if (groups.size() < 2)
                throw malformed();
            groups.pop_back();
        } else if (tag->name == "stack" && !tag->isEmpty) {
            if (groups.size() > kDeepest)
                throw malformed();
            groups.push_back(groups.back().with(*tag));
        } else if (tag->name == "layer" && !tag->isEnd) {
            const Group place = groups.back().with(*tag);
            layers.push_back({tag->attribute("src").value_or(""),
                              tag->attribute("name").value_or(""), place.x, place.y, place.opacity,
                              place.isVisible});
        }
    }
    if (!isInside || groups.size() != 1)
        throw malformed();
    std::reverse(layers.begin(), layers.end());
    return layers;
}

} // namespace depict
