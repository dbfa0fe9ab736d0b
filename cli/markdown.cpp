#include "markdown.hpp"

namespace ringkas::cli {

std::string escape_markdown(std::string_view text) {
    constexpr std::string_view kMarkup = "\\`*_[]<>&~|";
    constexpr std::string_view kAtStart = "#+-=";
    // "1." or "1)" at the start would be a list of its own.
    const std::size_t digits = text.find_first_not_of("0123456789");
    const bool numbered = digits != 0 && digits != std::string_view::npos && (text[digits] == '.' || text[digits] == ')');
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool markup = kMarkup.find(text[i]) != std::string_view::npos;
        const bool at_start = i == 0 && kAtStart.find(text[i]) != std::string_view::npos;
        if (markup || at_start || (numbered && i == digits)) out += '\\';
        out += text[i];
    }
    return out;
}

}  // namespace ringkas::cli
