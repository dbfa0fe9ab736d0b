#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "ringkas/utf8.hpp"

namespace utf8 = ringkas::utf8;

TEST_CASE("decoding repairs by maximal subparts, as Unicode 15 table 3-8 shows") {
    struct Row {
        std::string what, bytes;
        ringkas::Buffer<std::uint32_t> lengths;
        std::vector<char32_t> values;
    };
    const Row rows[] = {
        {"ASCII", "a", {1}, {'a'}},
        {"two bytes", "\xC3\xA9", {2}, {0xE9}},
        {"three bytes", "\xE2\x80\x9C", {3}, {0x201C}},
        {"four bytes", "\xF0\x9F\x98\x80", {4}, {0x1F600}},
        {"overlong", "\xC0\xAF", {1, 1}, {0xFFFD, 0xFFFD}},
        {"overlong of three", "\xE0\x80\xAF", {1, 1, 1}, {0xFFFD, 0xFFFD, 0xFFFD}},
        {"surrogate", "\xED\xA0\x80", {1, 1, 1}, {0xFFFD, 0xFFFD, 0xFFFD}},
        {"beyond U+10FFFF", "\xF4\x91\x92\x93", {1, 1, 1, 1}, {0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD}},
        {"cut after two",
         "\xE1\x80\xE2\xF0\x91\x92\xF1\xBF"
         "A",
         {2, 1, 3, 2, 1},
         {0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD, 'A'}},
        {"cut at the end", "\xF0\x9F\x98", {3}, {0xFFFD}},
        {"lone continuation", "\x80", {1}, {0xFFFD}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        std::size_t at = 0;
        for (std::size_t k = 0; k < row.lengths.size(); ++k) {
            REQUIRE(at < row.bytes.size());
            const utf8::CodePoint c = utf8::decode(row.bytes, at);
            CHECK(c.length() == row.lengths[k]);
            CHECK(c.value() == row.values[k]);
            CHECK(c.valid() == (row.values[k] != 0xFFFD));
            at += c.length();
        }
        CHECK(at == row.bytes.size());
    }
}

TEST_CASE("every scalar value survives append and decode") {
    for (char32_t c = 0; c < 0x110000; c += c < 0x3000 ? 1 : 37) {
        if (c >= 0xD800 && c < 0xE000) continue;
        std::string bytes;
        utf8::append(bytes, c);
        const utf8::CodePoint back = utf8::decode(bytes, 0);
        if (back.value() != c || back.length() != bytes.size() || !back.valid() || utf8::valid_prefix(bytes) != bytes.size()) {
            CAPTURE(static_cast<std::uint32_t>(c));
            CHECK(back.value() == c);
        }
    }
    CHECK(utf8::valid_prefix("lima belas huruf \xC3\xA9 dan \xFF sisa") == 24);
}

TEST_CASE("white space is ECMAScript's") {
    for (const char32_t c :
         {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0xA0, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF})
        CHECK(utf8::is_space(c));
    for (const char32_t c : {0x00, 0x1C, 0x85, 0x180E, 0x200B, 0x2060, 0x41}) CHECK(!utf8::is_space(c));
}

TEST_CASE("folding: lower case without diacritics, invisible characters vanish") {
    struct Row {
        char32_t from, to;
    };
    const Row rows[] = {{'A', 'a'},   {'z', 'z'},       {0xC9, 'e'},  {0xE9, 'e'},      {0xD1, 'n'},       {0xC6, 'a'},    {0xD8, 'o'},
                        {0x160, 's'}, {0x142, 'l'},     {0xAD, 0},    {0x200B, 0},      {0x301, 0},        {0x394, 0x394}, {0x416, 0x416},
                        {'1', '1'},   {0x201C, 0x201C}, {0xD7, 0xD7}, {0x4E2D, 0x4E2D}, {0x1F600, 0x1F600}};
    for (const Row& row : rows) {
        CAPTURE(static_cast<std::uint32_t>(row.from));
        CHECK(utf8::fold(row.from) == row.to);
    }
    CHECK(utf8::is_upper(0xC9));
    CHECK(!utf8::is_upper(0xE9));
    CHECK(utf8::is_letter(0x4E2D));
    CHECK(utf8::is_letter(0x627));
    CHECK(!utf8::is_letter(0x201C));
    CHECK(!utf8::is_letter('1'));
}

TEST_CASE("offsets in UTF-16 units") {
    const std::string text =
        "a\xC3\xA9\xE2\x80\x9C\xF0\x9F\x98\x80"
        "bcdefghijklmnop\xFFz";
    const ringkas::Buffer<std::uint32_t> bytes = {0, 1, 3, 6, 10, 25, 26, 27};
    CHECK(utf8::utf16_offsets(text, bytes) == ringkas::Buffer<std::uint32_t>{0, 1, 2, 3, 5, 20, 21, 22});
    CHECK(utf8::utf16_offsets("", {}).empty());
}
