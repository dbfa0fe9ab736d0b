#include <doctest/doctest.h>

#include "ringkas/clean.hpp"

using namespace std::string_literals;

TEST_CASE("a text span maps back to the bytes of the source that it was made of") {
    struct Row {
        std::string what, source, text;
        ringkas::Span span, expected;
    };
    const Row rows[] = {
        {"unchanged", "Satu dua.", "Satu dua.", {5, 9}, {5, 9}},
        {"folded white space", "Satu \t  dua.", "Satu dua.", {5, 9}, {8, 12}},
        {"no-break space is two bytes",
         "Satu\xC2\xA0"
         "dua.",
         "Satu dua.",
         {0, 9},
         {0, 10}},
        {"an invalid byte at the end is one byte of the source", "Satu\xFF", "Satu\xEF\xBF\xBD", {0, 7}, {0, 5}},
        {"an invalid byte before others",
         "a\xFF"
         "b",
         "a\xEF\xBF\xBD"
         "b",
         {1, 4},
         {1, 2}},
        {"second paragraph", "Satu.\n\nDua.", "Satu.\nDua.", {6, 10}, {7, 11}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        ringkas::CleanOptions options;
        options.enabled = false;
        const ringkas::Article article = ringkas::clean(row.source, options, ringkas::indonesian());
        REQUIRE(article.text == row.text);
        const ringkas::Span span = article.source_of(row.span);
        CHECK(span.begin == row.expected.begin);
        CHECK(span.end == row.expected.end);
    }
}
