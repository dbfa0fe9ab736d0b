#include "ringkas/clean_dateline.hpp"

#include "ringkas/ascii.hpp"

namespace ringkas {
namespace {

using namespace ascii;

constexpr std::size_t kLongest = 96, kMostWords = 6;

/// Commas, brackets and strokes: they end a name, not the dateline.
constexpr bool parts(char c) { return c == ',' || c == '(' || c == ')' || c == '/' || c == '|'; }

/// No dateline has them, and none has what is behind its last byte.
constexpr bool ends(char c) { return c == 0 || c == '"' || c == '!' || c == '?' || c == ';' || c == ':'; }

/// The beginning of a paragraph with zeros behind it, so that nobody asks for bounds: blanks and dashes are ASCII, as many bytes as before.
class Head {
public:
    Head(std::string_view text, const WordTable& names) : names_(names) {
        const std::size_t size = text.size() < kLongest ? text.size() : kLongest;
        for (std::size_t k = 0; k < size; ++k) {
            char c = text[k];
            if (c == '\xA0' && k > 0 && text[k - 1] == '\xC2') text_[k - 1] = c = ' ';
            if ((c == '\x93' || c == '\x94') && k > 1 && text[k - 1] == '\x80') text_[k - 2] = text_[k - 1] = c = '-';
            text_[k] = is_blank(c) ? ' ' : c;
            folded_[k] = is_upper(c) ? static_cast<char>(c | 0x20) : c;
        }
    }

    Dateline find() {
        for (;;) {
            const std::size_t end = at_;
            at_ = after_blanks(at_);
            const char c = text_[at_];
            if (c == '-') return at_dash(end < at_);
            if (parts(c)) {
                part_ = ++at_;
                // "Liputan6.com, Jakarta London Love Story ...": a site and a place, and the next sentence at once.
                if (c == ',' && domain_ && site_ == 0) site_ = at_;
            } else if (!read_word()) {
                return {undashed_, undashed_ > 0};
            }
        }
    }

private:
    [[nodiscard]] std::size_t after_blanks(std::size_t at) const {
        while (text_[at] == ' ') ++at;
        return at;
    }

    /// "Wa": a sentence goes on here, behind a dash without a blank.
    [[nodiscard]] bool starts_word(std::size_t at) const { return is_upper(text_[at]) && is_lower(text_[at + 1]); }

    /// What the names from `begin` to the end of this word are.
    [[nodiscard]] std::uint32_t flags_from(std::size_t begin) const { return names_.find({folded_ + begin, at_ - begin}); }

    /// A capitalised word, a domain name or a number. A hyphen stays inside, unless a site stands before it.
    bool read_word() {
        const std::size_t begin = at_;
        std::size_t dot = 0;
        bool small = false;
        for (char c; !ends(c = text_[at_]) && !parts(c) && c != ' '; ++at_) {
            if (c == '-' && (domain_ || dot > 0 || !is_letter(text_[at_ + 1]) || (!small && starts_word(at_ + 1)))) break;
            if (site_ > 0 && small && is_upper(c)) break;
            small = small || is_lower(c);
            if (c == '.' && dot == 0) dot = at_;
        }
        if (at_ == begin) return false;
        const std::uint32_t flags = flags_from(begin) | flags_from(after_blanks(part_));
        const std::size_t next = after_blanks(at_ + (text_[at_] == ':'));
        if (site_ > 0 && after_blanks(site_) == begin && (flags & kPlaceName) != 0 && !is_lower(text_[next]) && !parts(text_[next]))
            undashed_ = next;
        const bool domain = dot > begin + 1 && dot + 2 < at_, name = domain || is_upper(text_[begin]);
        if ((!name && !is_digit(text_[begin])) || ends(text_[at_])) return false;
        if (text_[at_ - 1] == '.' && at_ - begin > 4) return false;  // a sentence ends here
        flags_ |= flags;
        domain_ = domain_ || domain;
        capitals_ = capitals_ && !small;
        letters_ = letters_ || name;
        return ++words_ <= kMostWords;
    }

    [[nodiscard]] Dateline at_dash(bool spaced) const {
        std::size_t end = at_;
        while (text_[end] == '-') ++end;
        const std::size_t next = after_blanks(end);
        if (!letters_) return {};
        if (domain_ || (flags_ & kAgencyName) != 0) return {next, true};
        const bool place = (flags_ & kPlaceName) != 0, stands_off = spaced || next > end || text_[next] == 0;
        const bool in_capitals = capitals_ && at_ >= 4 && (stands_off || place || at_ >= 6);
        if (is_lower(text_[next]) || !(in_capitals || (place && stands_off))) return {};
        return {next, place && capitals_};
    }

    const WordTable& names_;
    char text_[kLongest + 4] = {}, folded_[kLongest + 4] = {};
    std::size_t at_ = 0, part_ = 0, site_ = 0, undashed_ = 0, words_ = 0;
    std::uint32_t flags_ = 0;
    bool domain_ = false, capitals_ = true, letters_ = false;
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
