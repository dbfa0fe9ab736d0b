#include "ringkas/clean_dateline.hpp"

#include <array>

#include "ringkas/ascii.hpp"

namespace ringkas {
namespace {

using namespace ascii;

constexpr std::size_t kLongest = 90;
constexpr std::uint32_t kMostWords = 9, kMostWordsInPart = 4;

class Head {
public:
    Head(std::string_view text, const WordTable& names) : text_(text.substr(0, kLongest + 40)), names_(names) {}

    Dateline find() {
        while (at_ < text_.size() && at_ < kLongest) {
            const std::size_t blanks = skip_blanks(at_);
            const bool spaced = blanks > at_;
            at_ = blanks;
            if (at_ >= text_.size()) break;
            if (const std::size_t dash = dash_size(at_)) return at_dash(dash, spaced);
            const char c = text_[at_];
            if (c == ',' || c == '(' || c == ')' || c == '/' || c == '|') {
                end_part();
                // "Liputan6.com, Jakarta London Love Story ...": a site and a place, and the next sentence at once.
                if (c == ',' && domain_) site_ = at_ + 1;
                part_ = ++at_;
            } else if (!read_word()) {
                break;
            }
        }
        return site_ > 0 ? undashed() : Dateline{};
    }

private:
    [[nodiscard]] char byte(std::size_t at) const { return at < text_.size() ? text_[at] : '\0'; }

    /// White space, no-break space included.
    [[nodiscard]] std::size_t skip_blanks(std::size_t at) const {
        for (;;) {
            if (is_blank(byte(at))) ++at;
            else if (byte(at) == '\xC2' && byte(at + 1) == '\xA0') at += 2;
            else return at;
        }
    }

    /// Size of the dash at text[at]: - -- – —; 0: none.
    [[nodiscard]] std::size_t dash_size(std::size_t at) const {
        if (byte(at) == '\xE2' && byte(at + 1) == '\x80' && (byte(at + 2) == '\x93' || byte(at + 2) == '\x94')) return 3;
        std::size_t size = 0;
        while (byte(at + size) == '-' && size < 3) ++size;
        return size;
    }

    /// A capitalised word, a domain name or a number. A hyphen stays inside, unless a site stands before it.
    bool read_word() {
        const std::size_t begin = at_;
        std::size_t dot = 0;
        bool plain = true, lower = false;
        for (; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (is_letter(c)) {
                lower |= (c & 0x20) != 0;
            } else if (is_digit(c)) {
                continue;
            } else if (c == '.') {
                if (dot == 0) dot = at_;
            } else if (c == '-') {
                const bool glued = !lower && is_upper(byte(at_ + 1)) && is_lower(byte(at_ + 2));  // "JAKARTA-Warga"
                if (glued || domain_ || dot > begin || byte(at_ + 1) == '-' || skip_blanks(at_ + 1) > at_ + 1) break;
            } else if (is_blank(c) || c == ',' || c == '(' || c == ')' || c == '/' || c == '|' || c == '\xC2' || dash_size(at_) > 0) {
                break;
            } else if (c == '"' || c == '!' || c == '?' || c == ';' || c == ':') {
                return false;
            } else {
                plain = false;
            }
        }
        const bool domain = plain && dot > begin + 1 && dot + 2 < at_ && is_letter(text_[at_ - 1]);
        if (!is_upper(text_[begin]) && !is_digit(text_[begin]) && !domain) return false;
        if (text_[at_ - 1] == '.' && at_ - begin > 4) return false;  // a sentence ends here
        domain_ = domain_ || domain;
        capitals_ = capitals_ && !lower;
        words_ += !is_digit(text_[begin]) || domain;
        return ++part_words_ <= kMostWords;
    }

    void end_part() {
        std::size_t end = at_;
        while (end > part_ && is_blank(text_[end - 1])) --end;
        part_ = skip_blanks(part_);
        if (part_ < end && is_listed(part_, end, kAgencyName)) agency_ = true;
        else if (part_words_ > kMostWordsInPart) possible_ = false;
        part_words_ = 0;
    }

    Dateline at_dash(std::size_t dash, bool spaced) {
        end_part();
        const std::size_t end = at_ + dash, next = skip_blanks(end);
        const bool is_long = dash > 1, is_signed = domain_ || agency_;
        const bool spaced_behind = next > end || next >= text_.size();
        if (!possible_ || words_ == 0 || (is_lower(byte(next)) && !is_signed)) return {};
        const bool place = has_place();
        if (!is_signed && !place && !(capitals_ && at_ >= 4)) return {};
        if (!spaced && !is_long && !is_signed && !capitals_) return {};
        const bool glued = capitals_ && (place || at_ >= 6) && is_upper(byte(next)) && is_lower(byte(next + 1));
        if (!spaced_behind && !domain_ && !glued && !(spaced && place) && !(is_long && (spaced || is_signed))) return {};
        return {next, is_signed || (place && capitals_)};
    }

    /// Listed words behind "Site.com, ", where what follows can begin a sentence.
    Dateline undashed() const {
        std::size_t at = skip_blanks(site_), end = 0;
        for (std::size_t begin = at; is_upper(byte(at)); begin = at) {
            do ++at;
            while (is_letter(byte(at)) && !(is_upper(byte(at)) && is_lower(byte(at - 1))));
            if (!is_listed(begin, at, kPlaceName)) break;
            end = at;
            at = skip_blanks(at);
            if (at == end) break;
        }
        if (end == 0) return {};
        std::size_t next = skip_blanks(end);
        if (byte(next) == ':' || byte(next) == '-') next = skip_blanks(next + 1);
        const char c = byte(next);
        if (next < text_.size() && !is_upper(c) && !is_digit(c) && c != '"' && c != '\xE2') return {};
        return {next, true};
    }

    /// One of the words before the dash is a place's.
    [[nodiscard]] bool has_place() const {
        for (std::size_t end, begin = 0; begin < at_; begin = end + 1) {
            for (end = begin; is_letter(byte(end));) ++end;
            if (is_listed(begin, end, kPlaceName)) return true;
        }
        return false;
    }

    [[nodiscard]] bool is_listed(std::size_t begin, std::size_t end, std::uint32_t flag) const {
        std::array<char, 32> folded;
        if (end - begin > folded.size()) return false;
        for (std::size_t k = begin; k < end; ++k) folded[k - begin] = is_upper(text_[k]) ? static_cast<char>(text_[k] | 0x20) : text_[k];
        return (names_.find({folded.data(), end - begin}) & flag) != 0;
    }

    std::string_view text_;
    const WordTable& names_;
    std::size_t at_ = 0, part_ = 0, site_ = 0;
    std::uint32_t words_ = 0, part_words_ = 0;
    bool domain_ = false, agency_ = false, capitals_ = true, possible_ = true;
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
