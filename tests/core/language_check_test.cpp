#include <doctest/doctest.h>

#include <string>

#include "language_samples.hpp"
#include "ringkas/language_check.hpp"

namespace {

ringkas::LanguageCheck check(std::string_view text) {
    const ringkas::Buffer<ringkas::Sentence> sentences = {{{0, static_cast<std::uint32_t>(text.size())}, 0}};
    return ringkas::check_language(
        ringkas::build_terms(text, text.empty() ? ringkas::Buffer<ringkas::Sentence>{} : sentences, ringkas::indonesian(), 8),
        ringkas::indonesian());
}

}  // namespace

TEST_CASE("Indonesian of all registers passes, also Malay, mixed, short and bare of function words") {
    for (const samples::Sample& sample : samples::kIndonesian) {
        CAPTURE(std::string(sample.what));
        CAPTURE(std::string(sample.text));
        const ringkas::LanguageCheck result = check(sample.text);
        CAPTURE(result.indonesian);
        CHECK(result.is_indonesian);
    }
}

TEST_CASE("other languages are noticed") {
    for (const samples::Sample& sample : samples::kOthers) {
        CAPTURE(std::string(sample.what));
        CAPTURE(std::string(sample.text));
        const ringkas::LanguageCheck result = check(sample.text);
        CAPTURE(result.indonesian);
        CHECK_FALSE(result.is_indonesian);
    }
}

TEST_CASE("too little to tell is no reason for a warning") {
    for (const char* text : {"", "1 2 3", "Liverpool", "OK", "Real Madrid 2-1 Barcelona", "the end"}) {
        CAPTURE(text);
        CHECK(check(text).is_indonesian);
    }
}
