#include "ringkas/clean_dateline.hpp"

#include "ringkas/ascii.hpp"

namespace ringkas {
namespace {

using namespace ascii;

constexpr std::size_t kLongest = 96, kMostWords = 9;
constexpr std::size_t kMostWordsInPart = 4;  // of a part that is no agency's name

/// The beginning of a paragraph as classes of bytes, so that its shape can be read without looking at bounds: A capital, a small letter,
/// 0 digit, blank (no-break space too), hyphen, = other dashes, dot, comma (brackets and strokes too), ! what no dateline has, * all else.
class Head {
public:
    Head(std::string_view text, const WordTable& names) : names_(names) {
        const std::size_t size = text.size() < kLongest ? text.size() : kLongest;
        while (end_ < size) {
            const std::size_t k = end_++;
            const char c = text[k];
            folded_[k] = is_upper(c) ? static_cast<char>(c | 0x20) : c;
            shape_[k] = class_of(c);
            if (c == '\xA0' && k > 0 && text[k - 1] == '\xC2') shape_[k] = shape_[k - 1] = ' ';
            if ((c == '\x93' || c == '\x94') && k > 1 && text[k - 1] == '\x80' && text[k - 2] == '\xE2') shape_[k] = shape_[k - 1] = shape_[k - 2] = '=';
            // Behind a word in small letters nothing matters, unless it is a site's name behind a comma.
            if (shape_[k] == 'a' && k > 1 && shape_[k - 1] == ' ' && shape_[k - 2] != ',') break;
        }
    }

    Dateline find() {
        for (;;) {
            const bool spaced = shape_[at_] == ' ';
            at_ = after_blanks(at_);
            const char c = shape_[at_];
            if (c == '-' || c == '=') return at_dash(spaced);
            if (c == ',') {
                end_part();
                // "Liputan6.com, Jakarta London Love Story ...": a site and a place, and the next sentence at once.
                if (domain_ && folded_[at_] == ',') site_ = at_ + 1;
                part_ = ++at_;
            } else if (!read_word()) {
                return site_ > 0 ? undashed() : Dateline{};
            }
        }
    }

private:
    static char class_of(char c) {
        if (is_letter(c)) return is_upper(c) ? 'A' : 'a';
        if (is_digit(c)) return '0';
        if (is_blank(c)) return ' ';
        if (c == '-' || c == '.') return c;
        if (c == ',' || c == '(' || c == ')' || c == '/' || c == '|') return ',';
        return c == '"' || c == '!' || c == '?' || c == ';' || c == ':' || c == 0 ? '!' : '*';
    }

    [[nodiscard]] std::size_t after_blanks(std::size_t at) const {
        while (shape_[at] == ' ') ++at;
        return at;
    }

    /// "Wa": a sentence goes on here, behind a dash without a blank.
    [[nodiscard]] bool starts_word(std::size_t at) const { return shape_[at] == 'A' && shape_[at + 1] == 'a'; }

    /// A capitalised word, a domain name or a number. A hyphen stays inside, unless a site stands before it.
    bool read_word() {
        const std::size_t begin = at_;
        std::size_t dot = 0;
        bool plain = true, lower = false;
        for (;; ++at_) {
            const char c = shape_[at_];
            if (c == 'a') lower = true;
            else if (c == '*') plain = false;
            else if (c == '.') dot = dot > 0 ? dot : at_;
            else if (c == '-' && !domain_ && dot == 0 && shape_[at_ + 1] != '-' && shape_[at_ + 1] != ' ' && (lower || !starts_word(at_ + 1))) continue;
            else if (c != 'A' && c != '0') break;
        }
        if (at_ == begin || shape_[at_] == '!' || shape_[at_] == 0) return false;
        const bool domain = plain && dot > begin + 1 && dot + 2 < at_ && (shape_[at_ - 1] | 0x20) == 'a';
        if (shape_[begin] != 'A' && shape_[begin] != '0' && !domain) return false;
        if (shape_[at_ - 1] == '.' && at_ - begin > 4) return false;  // a sentence ends here
        domain_ = domain_ || domain;
        capitals_ = capitals_ && !lower;
        words_ += shape_[begin] == 'A' || domain;
        return ++part_words_ <= kMostWords;
    }

    void end_part() {
        std::size_t end = at_;
        while (end > part_ && shape_[end - 1] == ' ') --end;
        part_ = after_blanks(part_);
        if (is_listed(part_, end, kAgencyName)) agency_ = true;
        else if (part_words_ > kMostWordsInPart) words_ = kMostWords + 1;
        part_words_ = 0;
    }

    Dateline at_dash(bool spaced) {
        end_part();
        std::size_t end = at_;
        while (shape_[end] == '-' || shape_[end] == '=') ++end;
        const std::size_t next = after_blanks(end);
        const bool is_long = end - at_ > 1, is_signed = domain_ || agency_;
        if (words_ == 0 || words_ > kMostWords || (shape_[next] == 'a' && !is_signed)) return {};
        bool place = false;
        for (std::size_t stop, begin = 0; begin < at_; begin = stop + 1) {
            for (stop = begin; (shape_[stop] | 0x20) == 'a';) ++stop;
            place = place || is_listed(begin, stop, kPlaceName);
        }
        if (!is_signed && !place && !(capitals_ && at_ >= 4)) return {};
        if (!spaced && !is_long && !is_signed && !capitals_) return {};
        const bool glued = capitals_ && (place || at_ >= 6) && starts_word(next);
        const bool stands_off = next > end || next >= end_ || domain_ || glued || (spaced && place) || (is_long && (spaced || is_signed));
        if (!stands_off) return {};
        return {next, is_signed || (place && capitals_)};
    }

    /// Listed words behind "Site.com, ", where what follows can begin a sentence.
    [[nodiscard]] Dateline undashed() const {
        std::size_t at = after_blanks(site_), end = 0;
        while (shape_[at] == 'A') {
            const std::size_t begin = at++;
            while (shape_[at] == 'a' || (shape_[at] == 'A' && shape_[at - 1] == 'A')) ++at;
            if (!is_listed(begin, at, kPlaceName)) break;
            end = at;
            at = after_blanks(at);
            if (at == end) break;
        }
        if (end == 0) return {};
        std::size_t next = after_blanks(end);
        if (folded_[next] == ':' || folded_[next] == '-') next = after_blanks(next + 1);
        const bool starts = next >= end_ || shape_[next] == 'A' || shape_[next] == '0' || folded_[next] == '"' || folded_[next] == '\xE2';
        return starts ? Dateline{next, true} : Dateline{};
    }

    [[nodiscard]] bool is_listed(std::size_t begin, std::size_t end, std::uint32_t flag) const {
        return begin < end && (names_.find({folded_ + begin, end - begin}) & flag) != 0;
    }

    const WordTable& names_;
    char folded_[kLongest + 4] = {}, shape_[kLongest + 4] = {};
    std::size_t end_ = 0, at_ = 0, part_ = 0, site_ = 0, words_ = 0, part_words_ = 0;
    bool domain_ = false, agency_ = false, capitals_ = true;
};

}  // namespace

Dateline find_dateline(std::string_view text, const PageVocabulary& vocabulary) {
    // Nearly every paragraph goes on with a small letter: "Presiden meresmikan ..."
    std::size_t at = 0;
    while (at < text.size() && is_letter(text[at])) ++at;
    if (at + 1 < text.size() && text[at] == ' ' && is_lower(text[at + 1])) return {};
    return Head(text, vocabulary.names).find();
}

}  // namespace ringkas
