// Generated texts: Indonesian-looking articles of any length for benchmarks and differential tests, hostile pages for fuzzing.
// Equal seeds give equal bytes on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace ringkas::test {

/// News prose: paragraphs of one to four sentences of 6 to 26 words, word frequencies like Zipf's, a vocabulary that grows with the
/// text, names, numbers, quotes, abbreviations, and topics that run through neighbouring sentences.
std::string generate_article(std::uint64_t seed, std::size_t sentences);

/// An article as it is copied from a news page: menus, title, byline, dateline, links in between, footer.
std::string generate_page(std::uint64_t seed, std::size_t sentences);

/// A page that tries to confuse: pieces of an article among menus, captions, markup, control characters, broken UTF-8, endless
/// words, quotes that never close, dots without end. About `bytes` long.
std::string generate_hostile_page(std::uint64_t seed, std::size_t bytes);

}  // namespace ringkas::test
