#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "../support/generate.hpp"
#include "../support/random.hpp"
#include "ringkas/clean.hpp"
#include "ringkas/sentences.hpp"
#include "sentence_cases.hpp"

namespace {

using ringkas::Article;
using ringkas::Paragraph;
using ringkas::ParagraphKind;
using ringkas::Sentence;

void add_paragraph(Article& article, std::string_view text, ParagraphKind kind = ParagraphKind::kProse) {
    if (!article.text.empty()) article.text.push_back('\n');
    const auto begin = static_cast<std::uint32_t>(article.text.size());
    article.text += text;
    article.paragraphs.push_back({{begin, static_cast<std::uint32_t>(article.text.size())}, kind});
}

std::vector<std::string> split(const Article& article) {
    std::vector<std::string> out;
    for (const Sentence& sentence : ringkas::split_sentences(article, ringkas::indonesian()))
        out.emplace_back(sentence.text.of(article.text));
    return out;
}

std::vector<std::string> split(std::string_view text) {
    Article article;
    add_paragraph(article, text);
    return split(article);
}

/// A case's sentences joined by "||", with a space on both sides where the text has one.
std::string marked(std::string_view text) {
    Article article;
    add_paragraph(article, text);
    std::string out;
    std::uint32_t end = 0;
    for (const Sentence& sentence : ringkas::split_sentences(article, ringkas::indonesian())) {
        if (end != 0) out += sentence.text.begin == end ? "||" : " || ";
        out += sentence.text.of(article.text);
        end = sentence.text.end;
    }
    return out;
}

std::string without_marks(std::string_view text) {
    std::string out(text);
    for (std::size_t at = 0; (at = out.find("||", at)) != std::string::npos;) {
        out.erase(at, 2);
        if (at > 0 && out[at - 1] == ' ') out.erase(at, 1);
    }
    return out;
}

/// What holds for every text: see the header.
void check_sound(const Article& article) {
    const auto sentences = ringkas::split_sentences(article, ringkas::indonesian());
    std::size_t next = 0;
    for (std::uint32_t p = 0; p < article.paragraphs.size(); ++p) {
        std::uint32_t at = article.paragraphs[p].text.begin;
        std::size_t in_paragraph = 0;
        for (; next < sentences.size() && sentences[next].paragraph == p; ++next, ++in_paragraph) {
            const ringkas::Span span = sentences[next].text;
            REQUIRE(span.begin >= at);
            REQUIRE(span.end > span.begin);
            REQUIRE(span.end <= article.paragraphs[p].text.end);
            for (; at < span.begin; ++at) REQUIRE(article.text[at] == ' ');
            REQUIRE(article.text[span.begin] != ' ');
            REQUIRE(article.text[span.end - 1] != ' ');
            REQUIRE((static_cast<unsigned char>(article.text[span.begin]) & 0xC0) != 0x80);
            at = span.end;
        }
        REQUIRE(at == article.paragraphs[p].text.end);
        REQUIRE(in_paragraph > 0);
    }
    REQUIRE(next == sentences.size());
}

}  // namespace

TEST_CASE("sentences end where the rules say") {
    for (const ringkas::test::SentenceCase& c : ringkas::test::kSentenceCases) {
        INFO("rule: " << std::string(c.rule));
        CHECK(marked(without_marks(c.text)) == std::string(c.text));
    }
    CHECK(std::size(ringkas::test::kSentenceCases) >= 250);
}

TEST_CASE("the end of a paragraph is a border; headings and table rows are one sentence") {
    Article article;
    add_paragraph(article, "Apa itu El Nino? Ini penjelasannya", ParagraphKind::kHeading);
    add_paragraph(article, "Suhu laut naik. Hujan berkurang");
    add_paragraph(article, "1. Simpan air. Jangan boros.", ParagraphKind::kListItem);
    add_paragraph(article, "1. Persib 34 20. Lolos", ParagraphKind::kTableRow);
    CHECK(split(article) == std::vector<std::string>{"Apa itu El Nino? Ini penjelasannya", "Suhu laut naik.", "Hujan berkurang",
                                                     "1. Simpan air.", "Jangan boros.", "1. Persib 34 20. Lolos"});
}

TEST_CASE("a text without words to look up is split too") {
    ringkas::Language bare{"und"};
    Article article;
    add_paragraph(article, "Satu dua. Tiga empat.");
    CHECK(ringkas::split_sentences(article, bare).size() == 2);
    CHECK(ringkas::split_sentences(Article{}, bare).empty());
}

TEST_CASE("a case in any paragraph, between any others, splits alike: nothing leaks from one paragraph to the next") {
    ringkas::test::Random random(7);
    for (int round = 0; round < 40; ++round) {
        Article article;
        std::vector<std::string> expected;
        for (int k = 0; k < 30; ++k) {
            const auto& c = ringkas::test::kSentenceCases[random.below(std::size(ringkas::test::kSentenceCases))];
            const std::string text = without_marks(c.text);
            add_paragraph(article, text);
            for (std::string& sentence : split(text)) expected.push_back(std::move(sentence));
        }
        CHECK(split(article) == expected);
    }
}

TEST_CASE("every non-space byte of generated text is in exactly one sentence") {
    ringkas::CleanOptions plain;
    plain.enabled = false;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        check_sound(ringkas::clean(ringkas::test::generate_hostile_page(seed, 3000), plain, ringkas::indonesian()));
        check_sound(ringkas::clean(ringkas::test::generate_article(seed, 20), plain, ringkas::indonesian()));
    }
}

TEST_CASE("every short text over the bytes that matter is split soundly") {
    constexpr std::string_view kPieces[] = {".", "?", "…", "\"", "”", "“", "(", ")", "[1]", " ", "a", "Ia", "Dr", "1", "-", "。"};
    constexpr std::size_t kCount = std::size(kPieces);
    for (std::size_t code = 0; code < kCount * kCount * kCount * kCount; ++code) {
        std::string text = "A";
        for (std::size_t rest = code, k = 0; k < 4; ++k, rest /= kCount) {
            const std::string_view piece = kPieces[rest % kCount];
            if (piece != " " || text.back() != ' ') text += piece;
        }
        if (text.back() == ' ') text.pop_back();
        Article article;
        add_paragraph(article, text.substr(1).empty() || text[1] == ' ' ? text : text.substr(1));
        check_sound(article);
    }
}

TEST_CASE("hostile texts take linear time") {
    for (const char* piece :
         {".", ". ", "\"", ". \"", " \"a", "(", "A(. ", "([)].", "a.", "Aa.", "A. ", "… ", "a.[1 ", "?\"' ", "Dr. ", "1. "}) {
        std::string text;
        while (text.size() < 1'000'000) text += piece;
        if (text.back() == ' ') text.pop_back();
        Article article;
        add_paragraph(article, text[0] == ' ' ? std::string_view(text).substr(1) : std::string_view(text));
        check_sound(article);
    }
}
