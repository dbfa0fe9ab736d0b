#include "ringkas/clean_dateline.hpp"

#include "ringkas/ascii.hpp"

namespace ringkas {
namespace {

using namespace ascii;

constexpr std::size_t kLongest = 96, kMostWords = 6;

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
            if ((c == '\x93' || c == '\x94') && k > 1 && text[k - 1] == '\x80' && text[k - 2] == '\xE2')
                shape_[k] = shape_[k - 1] = shape_[k - 2] = '=';
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
                if (site_ == 0 && domain_ && folded_[at_] == ',') site_ = at_ + 1;
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
        std::size_t dot = kLongest;
        bool lower = false;
        for (char c; (c = shape_[at_]) != '!' && c != ' ' && c != ',' && c != '=' && c != 0; ++at_) {
            lower |= c == 'a';
            if (c == '.' && dot == kLongest) dot = at_;
            if (c != '-') continue;
            const char next = shape_[at_ + 1];
            if (domain_ || dot < at_ || next == '-' || next == ' ' || (!lower && starts_word(at_ + 1))) break;
        }
        const char first = shape_[begin], last = at_ > begin ? shape_[at_ - 1] : '!';
        const bool domain = dot > begin + 1 && dot + 2 < at_ && last != '.';
        if (first != 'A' && first != '0' && !domain) return false;
        if (shape_[at_] == '!' || (last == '.' && at_ - begin > 4)) return false;  // a sentence ends here
        domain_ |= domain;
        capitals_ &= !lower;
        letters_ |= first == 'A' || domain;
        return ++words_ <= kMostWords;
    }

    /// Looks for an agency between two commas or brackets.
    void end_part() {
        std::size_t end = at_;
        while (end > part_ && shape_[end - 1] == ' ') --end;
        part_ = after_blanks(part_);
        agency_ |= is_listed(part_, end, kAgencyName);
    }

    Dateline at_dash(bool spaced) {
        end_part();
        if (!letters_) return {};
        std::size_t end = at_;
        while (shape_[end] == '-' || shape_[end] == '=') ++end;
        const std::size_t next = after_blanks(end);
        if (domain_ || agency_) return {next, true};
        bool place = false;
        for (std::size_t stop, begin = 0; begin < at_; begin = stop + 1) {
            for (stop = begin; (shape_[stop] | 0x20) == 'a';) ++stop;
            place |= is_listed(begin, stop, kPlaceName);
        }
        const bool stands_off = next > end || next >= end_, is_long = end - at_ > 1;
        const bool in_capitals = capitals_ && at_ >= 4 && (spaced || stands_off || ((place || at_ >= 6) && starts_word(next)));
        const bool listed = place && (spaced || (is_long && stands_off));
        return shape_[next] != 'a' && (in_capitals || listed) ? Dateline{next, place && capitals_} : Dateline{};
    }

    /// A listed word behind "Site.com, ", where what follows can begin a sentence.
    [[nodiscard]] Dateline undashed() const {
        const std::size_t begin = after_blanks(site_);
        std::size_t end = begin;
        while (shape_[end] == 'a' || (shape_[end] == 'A' && (end == begin || shape_[end - 1] == 'A'))) ++end;
        const std::size_t next = after_blanks(end + (folded_[end] == ':'));
        const bool starts = shape_[next] != 'a' && shape_[next] != ',';
        return starts && is_listed(begin, end, kPlaceName) ? Dateline{next, true} : Dateline{};
    }

    [[nodiscard]] bool is_listed(std::size_t begin, std::size_t end, std::uint32_t flag) const {
        return begin < end && (names_.find({folded_ + begin, end - begin}) & flag) != 0;
    }

    const WordTable& names_;
    char folded_[kLongest + 4] = {}, shape_[kLongest + 4] = {};
    std::size_t end_ = 0, at_ = 0, part_ = 0, site_ = 0, words_ = 0;
    bool domain_ = false, agency_ = false, capitals_ = true, letters_ = false;
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
