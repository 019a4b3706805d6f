#include "engine/tensors/pickle_reader.h"

#include <cstring>
#include <map>

namespace depict {

namespace {

constexpr std::size_t kMostValues = 4'000'000;
constexpr std::size_t kLongestText = 4096;
constexpr std::size_t kMostSides = 8;

enum class Import { orderedDict, rebuildTensor, bf16Storage, floatStorage };

/// Values live in one list and name each other by index, so that no cycle can be a problem.
struct Value {
    enum class Kind { none, number, real, text, list, dict, import, storage, tensor, mark };
    Kind kind = Kind::none;
    std::int64_t number = 0;       // number; import
    std::string text{};            // text; storage: its key
    std::vector<std::size_t> of{}; // tuple or list; dict: key, value, key, value …
    PickledTensor tensor{};        // storage: type and count; tensor
};

class PickleReader {
public:
    PickleReader(std::span<const std::uint8_t> bytes, bool allowsFloats)
        : m_bytes(bytes), m_allowsFloats(allowsFloats) {}
    std::vector<PickledTensor> read();

private:
    using Kind = Value::Kind;

    std::uint64_t take(std::size_t count); // little-endian
    std::string takeText(std::uint64_t length);
    std::string takeLine();
    std::size_t add(Value value);
    void push(Value value) { m_stack.push_back(add(std::move(value))); }
    void pushNumber(std::int64_t number) { push({.kind = Kind::number, .number = number}); }
    std::size_t pop();
    /// What lies above the last mark; the mark goes too.
    std::vector<std::size_t> popToMark();
    void pushList(std::vector<std::size_t> items) {
        push({.kind = Kind::list, .of = std::move(items)});
    }
    void remember(std::uint64_t key);
    void recall(std::uint64_t key);
    void import(const std::string& module, const std::string& name);
    void persistent();
    void reduce();
    void build();
    void setItems(const std::vector<std::size_t>& items);
    void append(const std::vector<std::size_t>& items);
    void tuple(std::size_t count);
    void longNumber();
    bool step();
    [[nodiscard]] PickledTensor rebuilt(const std::vector<std::size_t>& arguments) const;
    [[nodiscard]] std::vector<std::int64_t> numbers(std::size_t index) const;
    [[nodiscard]] const Value& value(std::size_t index, Kind kind) const;

    std::span<const std::uint8_t> m_bytes;
    bool m_allowsFloats;
    std::size_t m_position = 0;
    std::vector<Value> m_values;
    std::vector<std::size_t> m_stack;
    std::map<std::uint64_t, std::size_t> m_memo;
};

[[noreturn]] void refuse(const std::string& why) {
    throw PickleRefused(why);
}

std::uint64_t PickleReader::take(std::size_t count) {
    if (m_bytes.size() - m_position < count)
        refuse("its list of tensors ends too early");
    std::uint64_t result = 0;
    std::memcpy(&result, m_bytes.data() + m_position, count);
    m_position += count;
    return result;
}

std::string PickleReader::takeText(std::uint64_t length) {
    if (length > kLongestText)
        refuse("a text in its list of tensors is too long");
    if (m_bytes.size() - m_position < length)
        refuse("its list of tensors ends too early");
    std::string text(reinterpret_cast<const char*>(m_bytes.data()) + m_position, length);
    m_position += length;
    return text;
}

std::string PickleReader::takeLine() {
    std::string line;
    while (line.size() <= kLongestText) {
        const auto c = static_cast<char>(take(1));
        if (c == '\n')
            return line;
        line += c;
    }
    refuse("a text in its list of tensors is too long");
}

std::size_t PickleReader::add(Value value) {
    if (m_values.size() >= kMostValues)
        refuse("its list of tensors is too long");
    m_values.push_back(std::move(value));
    return m_values.size() - 1;
}

std::size_t PickleReader::pop() {
    if (m_stack.empty() || m_values[m_stack.back()].kind == Kind::mark)
        refuse("its list of tensors is not in order");
    const auto top = m_stack.back();
    m_stack.pop_back();
    return top;
}

std::vector<std::size_t> PickleReader::popToMark() {
    std::size_t mark = m_stack.size();
    while (mark > 0 && m_values[m_stack[mark - 1]].kind != Kind::mark)
        --mark;
    if (mark == 0)
        refuse("its list of tensors is not in order");
    std::vector<std::size_t> items(m_stack.begin() + static_cast<std::ptrdiff_t>(mark),
                                   m_stack.end());
    m_stack.resize(mark - 1);
    return items;
}

const Value& PickleReader::value(std::size_t index, Kind kind) const {
    if (m_values[index].kind != kind)
        refuse("its list of tensors is not in order");
    return m_values[index];
}

void PickleReader::remember(std::uint64_t key) {
    const auto top = pop();
    m_stack.push_back(top);
    m_memo[key] = top;
}

void PickleReader::recall(std::uint64_t key) {
    const auto found = m_memo.find(key);
    if (found == m_memo.end())
        refuse("its list of tensors is not in order");
    m_stack.push_back(found->second);
}

void PickleReader::import(const std::string& module, const std::string& name) {
    const auto whole = module + "." + name;
    Import known{};
    if (whole == "collections.OrderedDict")
        known = Import::orderedDict;
    else if (whole == "torch._utils._rebuild_tensor_v2")
        known = Import::rebuildTensor;
    else if (whole == "torch.BFloat16Storage")
        known = Import::bf16Storage;
    else if (whole == "torch.FloatStorage" && m_allowsFloats)
        known = Import::floatStorage;
    else
        refuse("it wants to import " + whole.substr(0, 100) + ", which weights do not need");
    push({.kind = Kind::import, .number = static_cast<std::int64_t>(known)});
}

/// ("storage", type, key, device, count)
void PickleReader::persistent() {
    const auto& parts = value(pop(), Kind::list).of;
    if (parts.size() != 5 || value(parts[0], Kind::text).text != "storage")
        refuse("it refers to something that is not a storage");
    const auto type = static_cast<Import>(value(parts[1], Kind::import).number);
    if (type != Import::bf16Storage && type != Import::floatStorage)
        refuse("it refers to something that is not a storage");
    Value storage{.kind = Kind::storage, .text = value(parts[2], Kind::text).text};
    storage.tensor.type = type == Import::bf16Storage ? torch::kBFloat16 : torch::kFloat;
    storage.tensor.count = value(parts[4], Kind::number).number;
    push(std::move(storage));
}

std::vector<std::int64_t> PickleReader::numbers(std::size_t index) const {
    std::vector<std::int64_t> result;
    for (const auto item : value(index, Kind::list).of)
        result.push_back(value(item, Kind::number).number);
    if (result.size() > kMostSides)
        refuse("a tensor has too many sides");
    return result;
}

/// (storage, offset, shape, strides, requires_grad, hooks)
PickledTensor PickleReader::rebuilt(const std::vector<std::size_t>& arguments) const {
    if (arguments.size() < 6)
        refuse("a tensor lacks what describes it");
    const Value& storage = value(arguments[0], Kind::storage);
    PickledTensor tensor = storage.tensor;
    tensor.storage = storage.text;
    tensor.offset = value(arguments[1], Kind::number).number;
    tensor.shape = numbers(arguments[2]);
    tensor.strides = numbers(arguments[3]);
    return tensor;
}

void PickleReader::reduce() {
    const auto arguments = value(pop(), Kind::list).of; // a copy: m_values may move
    switch (static_cast<Import>(value(pop(), Kind::import).number)) {
    case Import::orderedDict:
        if (!arguments.empty())
            refuse("a dictionary is made in an unknown way");
        return push({.kind = Kind::dict});
    case Import::rebuildTensor: {
        Value tensor{.kind = Kind::tensor};
        tensor.tensor = rebuilt(arguments);
        return push(std::move(tensor));
    }
    default:
        refuse("it calls something that makes no tensor");
    }
}

/// A dictionary may be given attributes (torch's versions of modules); they are not needed.
void PickleReader::build() {
    static_cast<void>(value(pop(), Kind::dict));
    const auto target = pop();
    static_cast<void>(value(target, Kind::dict));
    m_stack.push_back(target);
}

void PickleReader::setItems(const std::vector<std::size_t>& items) {
    if (items.size() % 2 != 0 || m_stack.empty())
        refuse("its list of tensors is not in order");
    static_cast<void>(value(m_stack.back(), Kind::dict));
    auto& of = m_values[m_stack.back()].of;
    of.insert(of.end(), items.begin(), items.end());
}

void PickleReader::append(const std::vector<std::size_t>& items) {
    if (m_stack.empty())
        refuse("its list of tensors is not in order");
    static_cast<void>(value(m_stack.back(), Kind::list));
    auto& of = m_values[m_stack.back()].of;
    of.insert(of.end(), items.begin(), items.end());
}

void PickleReader::tuple(std::size_t count) {
    std::vector<std::size_t> items(count);
    for (auto item = items.rbegin(); item != items.rend(); ++item)
        *item = pop();
    pushList(std::move(items));
}

void PickleReader::longNumber() {
    const auto length = take(1);
    if (length > 8)
        refuse("a number in its list of tensors is too large");
    auto bits = take(length);
    if (length > 0 && length < 8 && (bits >> (8 * length - 1) & 1) != 0)
        bits |= ~std::uint64_t{0} << (8 * length);
    pushNumber(static_cast<std::int64_t>(bits));
}

/// One instruction; false at the end.
bool PickleReader::step() {
    const auto operation = static_cast<unsigned char>(take(1));
    switch (operation) {
    case 0x80: // protocol
        if (take(1) > 5)
            refuse("its list of tensors is of an unknown version");
        return true;
    case 0x95: // frame
        take(8);
        return true;
    case '(':
        push({.kind = Kind::mark});
        return true;
    case 'N':
        push({});
        return true;
    case 0x88: // true
        pushNumber(1);
        return true;
    case 0x89: // false
        pushNumber(0);
        return true;
    case 'J':
        pushNumber(static_cast<std::int32_t>(take(4)));
        return true;
    case 'K':
        pushNumber(static_cast<std::int64_t>(take(1)));
        return true;
    case 'M':
        pushNumber(static_cast<std::int64_t>(take(2)));
        return true;
    case 0x8a:
        longNumber();
        return true;
    case 'G':
        take(8);
        push({.kind = Kind::real});
        return true;
    case 'X':
        push({.kind = Kind::text, .text = takeText(take(4))});
        return true;
    case 0x8c:
        push({.kind = Kind::text, .text = takeText(take(1))});
        return true;
    case '}':
        push({.kind = Kind::dict});
        return true;
    case ']':
    case ')':
        pushList({});
        return true;
    case 't':
        pushList(popToMark());
        return true;
    case 0x85:
    case 0x86:
    case 0x87:
        tuple(operation - 0x84U);
        return true;
    case 's': {
        const auto item = pop(), key = pop();
        setItems({key, item});
        return true;
    }
    case 'u':
        setItems(popToMark());
        return true;
    case 'a':
        append({pop()});
        return true;
    case 'e':
        append(popToMark());
        return true;
    case 'q':
        remember(take(1));
        return true;
    case 'r':
        remember(take(4));
        return true;
    case 0x94:
        remember(m_memo.size());
        return true;
    case 'h':
        recall(take(1));
        return true;
    case 'j':
        recall(take(4));
        return true;
    case 'c': {
        const auto module = takeLine();
        import(module, takeLine());
        return true;
    }
    case 0x93: {
        const auto name = value(pop(), Kind::text).text, module = value(pop(), Kind::text).text;
        import(module, name);
        return true;
    }
    case 'Q':
        persistent();
        return true;
    case 'R':
        reduce();
        return true;
    case 'b':
        build();
        return true;
    case '.':
        return false;
    default:
        refuse("its list of tensors has an instruction that weights do not need");
    }
}

std::vector<PickledTensor> PickleReader::read() {
    while (step()) {
    }
    auto dict = pop();
    static_cast<void>(value(dict, Kind::dict));
    const auto& outer = m_values[dict].of;
    for (std::size_t i = 0; i + 1 < outer.size(); i += 2)
        if (m_values[outer[i]].kind == Kind::text && m_values[outer[i]].text == "state_dict" &&
            m_values[outer[i + 1]].kind == Kind::dict) {
            dict = outer[i + 1];
            break;
        }
    std::vector<PickledTensor> tensors;
    const auto& items = m_values[dict].of;
    for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
        if (m_values[items[i + 1]].kind != Kind::tensor)
            continue;
        tensors.push_back(m_values[items[i + 1]].tensor);
        tensors.back().name = value(items[i], Kind::text).text;
    }
    return tensors;
}

} // namespace

std::vector<PickledTensor> readPickle(std::span<const std::uint8_t> bytes, bool allowsFloats) {
    return PickleReader(bytes, allowsFloats).read();
}

} // namespace depict
