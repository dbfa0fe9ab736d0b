#include "ringkas/json.hpp"

#include <doctest/doctest.h>
#include <vector>

#include <nlohmann/json.hpp>

#include "ringkas/names.hpp"

using namespace std::string_literals;
using ringkas::ErrorCode;
using Json = nlohmann::json;

namespace {

constexpr std::string_view kText =
    "Jakarta - Pemerintah kota membuka kembali 12 taman baca yang tutup sejak tahun lalu. Wali kota 😀 menyebut taman baca itu "
    "penting bagi anak. Warga menyambut pembukaan taman baca dengan gembira.\n\nSetiap taman baca mendapat 500 buku baru.";

Json result_of(std::string_view text, const ringkas::ResultFormat& format, const ringkas::Options& options = {},
               ringkas::Length length = {}) {
    const auto analysis = ringkas::analyze(text, options);
    REQUIRE(analysis.ok());
    const auto summary = ringkas::cut(analysis.value(), length);
    REQUIRE(summary.ok());
    std::string out;
    ringkas::append_result(out, text, analysis.value(), summary.value(), format);
    return Json::parse(out);
}

std::vector<std::string> keys(const Json& object) {
    std::vector<std::string> names;
    for (const auto& member : object.items()) names.push_back(member.key());
    return names;
}

}  // namespace

TEST_CASE("options are read") {
    const auto request = ringkas::parse_request(
        R"({"words": 80, "title": "Taman", "query": "buku", "method": "textrank", "clean": false, "keep": [[3, 4], [0, 1]]})", "a😀bc");
    REQUIRE(request.ok());
    CHECK(request.value().length.by == ringkas::Length::By::kWords);
    CHECK(request.value().length.value == 80);
    CHECK(request.value().method == ringkas::Method::kTextRank);
    CHECK_FALSE(request.value().clean);
    const ringkas::Options options = request.value().options();
    CHECK(options.title == "Taman");
    CHECK(options.query == "buku");
    REQUIRE(options.keep.size() == 2);
    CHECK(options.keep[0] == ringkas::Span{5, 6});
    CHECK(options.keep[1] == ringkas::Span{0, 1});
    CHECK(ringkas::parse_request("{}", "").ok());
}

TEST_CASE("wrong options are refused by name") {
    struct Row {
        std::string json;
        ErrorCode code;
        std::string message;  // a part of it
    };
    const Row rows[] = {
        {"", ErrorCode::kBadJson, "not valid JSON"},
        {"{\"words\": 1", ErrorCode::kBadJson, "not valid JSON"},
        {"[]", ErrorCode::kBadOption, "JSON object"},
        {R"({"sentence": 3})", ErrorCode::kBadOption, "unknown option \"sentence\""},
        {R"({"sentences": 0})", ErrorCode::kBadOption, "\"sentences\" must be a whole number of at least 1"},
        {R"({"sentences": 1.5})", ErrorCode::kBadOption, "\"sentences\""},
        {R"({"sentences": "3"})", ErrorCode::kBadOption, "\"sentences\""},
        {R"({"sentences": null})", ErrorCode::kBadOption, "\"sentences\""},
        {R"({"words": -1})", ErrorCode::kBadOption, "\"words\""},
        {R"({"ratio": 0})", ErrorCode::kBadOption, "\"ratio\" must be a number over 0 and at most 1"},
        {R"({"ratio": 1.01})", ErrorCode::kBadOption, "\"ratio\""},
        {R"({"ratio": true})", ErrorCode::kBadOption, "\"ratio\""},
        {R"({"ratio": 0.5, "words": 3})", ErrorCode::kBadOption, "exclude each other"},
        {R"({"title": 3})", ErrorCode::kBadOption, "\"title\" must be a string"},
        {R"({"query": null})", ErrorCode::kBadOption, "\"query\" must be a string"},
        {R"({"clean": "no"})", ErrorCode::kBadOption, "\"clean\" must be true or false"},
        {R"({"method": "TextRank"})", ErrorCode::kBadOption, "auto, news, general, textrank, lexrank, lead"},
        {R"({"method": 1})", ErrorCode::kBadOption, "\"method\""},
        {R"({"keep": [1, 2]})", ErrorCode::kBadOption, "\"keep\""},
        {R"({"keep": [[1, 2, 3]]})", ErrorCode::kBadOption, "\"keep\""},
        {R"({"keep": [[2, 1]]})", ErrorCode::kBadOption, "\"keep\""},
        {R"({"keep": [[0, 5]]})", ErrorCode::kBadOption, "\"keep\""},
        {R"({"keep": [[0.5, 1]]})", ErrorCode::kBadOption, "\"keep\""},
        {R"({"keep": {"a": 1}})", ErrorCode::kBadOption, "\"keep\""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.json);
        const auto request = ringkas::parse_request(row.json, "abcd");
        REQUIRE_FALSE(request.ok());
        CHECK(request.error().code == row.code);
        CHECK(request.error().message.find(row.message) != std::string::npos);
    }
}

TEST_CASE("batch lines") {
    struct Row {
        std::string json, id, text, title, error;
    };
    const Row rows[] = {
        {R"({"id": 7, "text": "Halo."})", "7", "Halo.", "", ""},
        {R"({"text": "Halo.", "id": "a\"\u00e9\n"})", R"("a\"é\n")", "Halo.", "", ""},
        {R"({"id": 1.50, "text": "", "title": "T"})", "1.50", "", "T", ""},
        {R"({"id": -3, "text": "x", "title": null})", "-3", "x", "", ""},
        {R"({"id": 123456789012345678901234567890, "text": "x"})", "123456789012345678901234567890", "x", "", ""},
        {R"({"id": 1, "text": "x", "meta": {"id": 2, "text": "y", "deep": [[{"title": "z"}]]}, "n": [1, "text"]})", "1", "x", "", ""},
        {R"({"id": 1, "text": "\ud83d\ude00"})", "1", "😀", "", ""},
        {R"({"text": "x"})", "", "", "", "\"id\" is missing"},
        {R"({"id": 1})", "1", "", "", "\"text\" is missing"},
        {R"({"id": 1, "text": 5})", "1", "", "", "\"text\" must be a string"},
        {R"({"id": 1, "text": ["a"]})", "1", "", "", "\"text\" must be a string"},
        {R"({"id": 1, "text": {"text": "a"}})", "1", "", "", "\"text\" must be a string"},
        {R"({"text": null, "id": 1})", "1", "", "", "\"text\" must be a string"},
        {R"({"id": 1, "text": "x", "title": 5})", "1", "", "", "\"title\" must be a string or null"},
        {R"({"id": [1], "text": "x"})", "", "", "", "\"id\" must be a string or a number"},
        {R"({"id": null, "text": "x"})", "", "", "", "\"id\" must be a string or a number"},
        {R"([{"id": 1, "text": "x"}])", "", "", "", "must be a JSON object"},
        {R"("text")", "", "", "", "must be a JSON object"},
        {"null", "", "", "", "must be a JSON object"},
        {R"({"id": 1, "text": "x")", "", "", "", "not valid JSON"},
        {R"({"id": 1, "text": "x"} {})", "", "", "", "not valid JSON"},
        {"{\"id\": 1, \"text\": \"\xFF\"}", "", "", "", "ill-formed UTF-8"},
        {R"({"id": 1, "text": "\ud83d"})", "", "", "", "not valid JSON"},
        {"{\"id\": 1, \"text\": \"a\tb\"}", "", "", "", "not valid JSON"},
        {std::string(100000, '['), "", "", "", "not valid JSON"},
    };
    ringkas::BatchLine line;
    for (const Row& row : rows) {
        CAPTURE(row.json.substr(0, 200));
        const auto error = ringkas::parse_batch_line(row.json, line);
        CHECK(line.id == row.id);
        if (row.error.empty()) {
            REQUIRE_FALSE(error.has_value());
            CHECK(line.text == row.text);
            CHECK(line.title == row.title);
        } else {
            REQUIRE(error.has_value());
            CHECK(error->code == ErrorCode::kBadJson);
            CHECK(error->message.find(row.error) != std::string::npos);
            CHECK(error->message.size() < 300);
        }
    }
}

TEST_CASE("a result has the documented shape") {
    ringkas::ResultFormat format;
    format.lead = "\"id\":7";
    format.byte_offsets = true;
    format.elapsed_ms = 0.21049;
    const Json result = result_of(kText, format);
    CHECK(keys(result) == std::vector<std::string>{"id", "keywords", "language", "length", "method", "omitted", "sentences", "stats",
                                                   "summary", "title", "warnings"});
    CHECK(result["id"] == 7);
    CHECK(result["language"] == "id");
    CHECK(keys(result["method"]) == std::vector<std::string>{"used", "why"});
    CHECK(result["length"]["by"] == "auto");
    CHECK(result["length"]["words"] == result["stats"]["summaryWords"]);
    CHECK(keys(result["length"]) == std::vector<std::string>{"by", "target", "words"});
    CHECK(result["length"]["target"].is_number_unsigned());
    CHECK(result["stats"]["elapsedMs"] == 0.21);
    CHECK(keys(result["stats"]) == std::vector<std::string>{"elapsedMs", "readingSeconds", "sentences", "summaryWords", "words"});
    REQUIRE_FALSE(result["summary"].empty());
    for (const Json& sentence : result["summary"]) {
        CHECK(keys(sentence) ==
              std::vector<std::string>{"begin", "beginByte", "end", "endByte", "index", "paragraph", "score", "text", "why"});
        const Json& listed = result["sentences"][sentence["index"].get<std::size_t>()];
        for (const char* key : {"begin", "end", "beginByte", "endByte", "paragraph", "score"}) CHECK(listed[key] == sentence[key]);
        CHECK(keys(sentence["why"]) == std::vector<std::string>{"parts", "support"});
        for (const Json& part : sentence["why"]["parts"]) CHECK(keys(part) == std::vector<std::string>{"name", "value"});
        for (const Json& support : sentence["why"]["support"])
            CHECK(keys(support) == std::vector<std::string>{"index", "shared", "similarity"});
    }
    for (const Json& keyword : result["keywords"]) CHECK(keys(keyword) == std::vector<std::string>{"count", "score", "text"});
}

TEST_CASE("scores survive the way through JSON to the bit") {
    const auto analysis = ringkas::analyze(kText, {});
    REQUIRE(analysis.ok());
    const Json result = result_of(kText, {});
    const auto& score = analysis.value().ranking.score;
    REQUIRE(result["sentences"].size() == score.size());
    for (std::size_t i = 0; i < score.size(); ++i) CHECK(result["sentences"][i]["score"].get<double>() == score[i]);
}

TEST_CASE("a short result leaves out sentences, reasons, byte offsets and time") {
    ringkas::ResultFormat format;
    format.full = false;
    const Json result = result_of(kText, format);
    CHECK_FALSE(result.contains("sentences"));
    CHECK_FALSE(result["stats"].contains("elapsedMs"));
    const Json full = result_of(kText, {});
    REQUIRE(result["summary"].size() == full["summary"].size());
    for (std::size_t i = 0; i < result["summary"].size(); ++i) {
        CHECK(keys(result["summary"][i]) == std::vector<std::string>{"begin", "end", "index", "paragraph", "score", "text"});
        CHECK(result["summary"][i]["begin"] == full["summary"][i]["begin"]);
    }
}

TEST_CASE("a title from the caller has no offsets, none is null") {
    ringkas::Options options;
    options.title = "Taman \"baca\"\xFF dibuka";
    ringkas::ResultFormat format;
    format.byte_offsets = true;
    const Json title = result_of(kText, format, options)["title"];
    CHECK(title["text"] == "Taman \"baca\"\xEF\xBF\xBD dibuka");
    for (const char* key : {"begin", "end", "beginByte", "endByte"}) CHECK(title[key].is_null());
    CHECK(result_of("", {})["title"].is_null());
}

TEST_CASE("nothing in gives an empty result with a warning") {
    const Json result = result_of("", {});
    CHECK(result["summary"].empty());
    CHECK(result["sentences"].empty());
    CHECK(result["omitted"].empty());
    CHECK(result["stats"]["words"] == 0);
    CHECK(result["warnings"] == Json::array({"empty"}));
}

TEST_CASE("strings are escaped, broken bytes repaired") {
    struct Row {
        std::string text, json;
    };
    const Row rows[] = {
        {"", R"("")"},
        {"a\"b\\c", R"("a\"b\\c")"},
        {"\n\r\t\b\f", R"("\n\r\t\b\f")"},
        {"\x01\x1f\x7f\0x"s, "\"\\u0001\\u001f\x7f\\u0000x\""},
        {"😀é", "\"😀é\""},
        {"a\xF0\x9F\x98z\xFF", "\"a\xEF\xBF\xBDz\xEF\xBF\xBD\""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        std::string out;
        ringkas::append_json_string(out, row.text);
        CHECK(out == row.json);
        CHECK(Json::accept(out));
    }
}

TEST_CASE("an error has a code and a message") {
    std::string out;
    ringkas::append_error(out, "\"line\":3", {ErrorCode::kTooLarge, "too \"large\""});
    CHECK(out == R"({"line":3,"error":{"code":"too_large","message":"too \"large\""}})");
}

TEST_CASE("methods are known by their names") {
    CHECK(ringkas::method_named("lead") == ringkas::Method::kLead);
    CHECK_FALSE(ringkas::method_named("Lead").has_value());
    CHECK_FALSE(ringkas::method_named("").has_value());
    CHECK(ringkas::method_names() == "auto, news, general, textrank, lexrank, lead");
}

TEST_CASE("an article as JSON") {
    const std::string text = "Satu dua tiga 😀 empat lima.\n\nEnam tujuh delapan.";
    ringkas::CleanOptions options;
    options.enabled = false;
    std::string out;
    ringkas::append_article(out, text, ringkas::clean(text, options, ringkas::indonesian()));
    const Json article = Json::parse(out);
    CHECK(keys(article) == std::vector<std::string>{"omitted", "paragraphs", "title"});
    REQUIRE(article["paragraphs"].size() == 2);
    CHECK(article["paragraphs"][1] ==
          Json{{"text", "Enam tujuh delapan."}, {"kind", "prose"}, {"begin", 30}, {"end", 49}, {"beginByte", 32}, {"endByte", 51}});
}
