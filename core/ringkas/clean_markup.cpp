#include "ringkas/clean_markup.hpp"

#include "ringkas/ascii.hpp"
#include "ringkas/word_table.hpp"

namespace ringkas {
namespace {

constexpr std::size_t kLongestTag = 4096, kLongestName = 12;

enum Element : std::uint32_t { kInline = 1, kBlock = 2, kRaw = 4 };

constexpr WordGroup kElements[] = {
    {kBlock,
     "address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 "
     "h4 h5 h6 head header hr html iframe legend li main menu nav noscript ol option p pre section select summary svg table tbody td textarea "
     "tfoot th thead title tr ul video"},
    {kBlock | kRaw, "script style"},
    {kInline,
     "a abbr amp-ad amp-img audio b big canvas cite code del dfn em embed font i img input ins kbd label link mark meta object path picture q s "
     "samp small source span strike strong sub sup template time u var wbr"},
};

constexpr bool is_name(char c) { return ascii::is_letter(c) || ascii::is_digit(c) || c == '-'; }

class MarkupFinder {
public:
    explicit MarkupFinder(std::string_view source) : source_(source), elements_(kElements) {}

    std::vector<Markup> find() {
        for (std::size_t at = 0; (at = source_.find('<', at)) != source_.npos;) {
            bool ends_line = false;
            const std::size_t end = source_.substr(at, 4) == "<!--" ? after("-->", at + 4, comments_end_) : end_of_tag(at, ends_line);
            if (end == 0) {
                ++at;
                continue;
            }
            found_.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}, ends_line});
            at = end;
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] char byte(std::size_t at) const { return at < source_.size() ? source_[at] : '\0'; }

    /// Offset after the tag at `at`, or after a script or a style, or 0.
    std::size_t end_of_tag(std::size_t at, bool& ends_line) {
        const bool closes = byte(at + 1) == '/';
        char name[kLongestName];
        std::size_t size = 0;
        for (at += closes ? 2 : 1; is_name(byte(at)) && size < kLongestName; ++at)
            name[size++] = ascii::is_upper(source_[at]) ? static_cast<char>(source_[at] | 0x20) : source_[at];
        const std::uint32_t element = size > 0 && (byte(at) == '>' || byte(at) == '/' || ascii::is_blank(byte(at))) ? elements_.find({name, size}) : 0;
        if (element == 0) return 0;
        ends_line = (element & kBlock) != 0;
        char quote = 0;
        for (const std::size_t limit = at + kLongestTag; at < limit; ++at) {
            const char c = byte(at);
            if (quote != 0 && at < source_.size()) {
                if (c == quote) quote = 0;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '<' || at >= source_.size()) {
                return 0;
            } else if (c == '>') {
                break;
            }
        }
        if (byte(at) != '>' || quote != 0) return 0;
        ++at;
        if ((element & kRaw) == 0 || closes) return at;
        const std::size_t end = name[1] == 'c' ? after("</script>", at, scripts_end_) : after("</style>", at, styles_end_);
        return end > 0 ? end : at;
    }

    /// Offset after the next `mark`, or 0. Where there is none behind a place, none is looked for behind it again.
    std::size_t after(std::string_view mark, std::size_t at, std::size_t& none_from) {
        if (at >= none_from) return 0;
        for (std::size_t open = at; (open = source_.find(mark[0], open)) != source_.npos; ++open) {
            std::size_t k = 1;
            while (k < mark.size() && (ascii::is_letter(byte(open + k)) ? byte(open + k) | 0x20 : byte(open + k)) == mark[k]) ++k;
            if (k == mark.size()) return open + k;
        }
        none_from = at;
        return 0;
    }

    std::string_view source_;
    WordTable elements_;
    std::vector<Markup> found_;
    std::size_t comments_end_ = std::string_view::npos, scripts_end_ = comments_end_, styles_end_ = comments_end_;
};

}  // namespace

std::vector<Markup> find_markup(std::string_view source) { return MarkupFinder(source).find(); }

}  // namespace ringkas
