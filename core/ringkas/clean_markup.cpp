#include "ringkas/clean_markup.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace ringkas {
namespace {

constexpr std::size_t kLongestTag = 4096;

constexpr std::string_view kBlocks[] = {
    "address", "article", "aside", "blockquote", "body", "br", "button", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html",
    "iframe", "legend", "li", "main", "menu", "nav", "noscript", "ol", "optgroup", "option", "p", "pre", "script", "section", "select",
    "style", "summary", "svg", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "title", "tr", "ul", "video",
};
constexpr std::string_view kInline[] = {
    "a", "abbr", "acronym", "amp-ad", "amp-img", "audio", "b", "bdi", "bdo", "big", "canvas", "cite", "code", "data", "del", "dfn", "em", "embed",
    "font", "i", "img", "input", "ins", "kbd", "label", "link", "map", "mark", "meta", "nobr", "object", "output", "param", "path", "picture",
    "q", "rp", "rt", "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "template", "time", "track", "tt", "u",
    "var", "wbr",
};

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c; }
constexpr bool is_name(char c) { return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') || c == '-'; }

struct Name {
    std::array<char, 12> letters{};
    std::size_t size = 0;
    [[nodiscard]] std::string_view view() const { return {letters.data(), size}; }
};

Name read_name(std::string_view source, std::size_t at) {
    Name name;
    while (at < source.size() && is_name(source[at]) && name.size < name.letters.size()) name.letters[name.size++] = lower(source[at++]);
    return name;
}

/// Offset after the '>' that closes a tag whose attributes start at `at`, or 0.
std::size_t end_of_tag(std::string_view source, std::size_t at) {
    const std::size_t limit = std::min(source.size(), at + kLongestTag);
    char quote = 0;
    for (; at < limit; ++at) {
        const char c = source[at];
        if (quote != 0) {
            if (c == quote) quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return at + 1;
        } else if (c == '<') {
            return 0;
        }
    }
    return 0;
}

/// Finds ends of raw elements; remembers that there is none behind a place, so that hostile texts cost one pass.
class EndFinder {
public:
    EndFinder(std::string_view source, std::string_view end) : source_(source), end_(end) {}

    std::size_t after(std::size_t at) {
        if (none_) return source_.npos;
        for (std::size_t open = source_.find(end_.front(), at); open != source_.npos; open = source_.find(end_.front(), open + 1)) {
            std::size_t k = 0;
            while (k < end_.size() && open + k < source_.size() && lower(source_[open + k]) == end_[k]) ++k;
            if (k == end_.size()) return open + k;
        }
        none_ = true;
        return source_.npos;
    }

private:
    std::string_view source_, end_;
    bool none_ = false;
};

}  // namespace

std::vector<Markup> find_markup(std::string_view source) {
    std::vector<Markup> found;
    EndFinder comment(source, "-->"), script(source, "</script>"), style(source, "</style>");
    const auto put = [&](std::size_t begin, std::size_t end, bool ends_line) {
        found.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, ends_line});
    };
    std::size_t at = 0;
    while ((at = source.find('<', at)) != source.npos) {
        if (source.substr(at, 4) == "<!--") {
            const std::size_t end = comment.after(at + 4);
            if (end != source.npos) {
                put(at, end, false);
                at = end;
                continue;
            }
        }
        const bool closes = at + 1 < source.size() && source[at + 1] == '/';
        const std::size_t name_at = at + (closes ? 2 : 1);
        const Name name = read_name(source, name_at);
        const bool block = std::binary_search(std::begin(kBlocks), std::end(kBlocks), name.view());
        const bool known = name.size > 0 && (block || std::binary_search(std::begin(kInline), std::end(kInline), name.view()));
        const char next = name_at + name.size < source.size() ? source[name_at + name.size] : '\0';
        const bool borders = next == '>' || next == '/' || next == ' ' || next == '\t' || next == '\n' || next == '\r';
        std::size_t end = known && borders ? end_of_tag(source, name_at + name.size) : 0;
        if (end == 0) {
            ++at;
            continue;
        }
        if (!closes && (name.view() == "script" || name.view() == "style")) {
            const std::size_t content = (name.view() == "script" ? script : style).after(end);
            if (content != source.npos) end = content;
        }
        put(at, end, block);
        at = end;
    }
    return found;
}

}  // namespace ringkas
