// ringkas::json: options and results <-> JSON. A target of its own, so that the core needs no library; this is the only place that
// includes nlohmann/json (in json_read.cpp, to read), while results are written straight into a string.
//
// In:     options, batch lines: UTF-8 JSON. Values of the pipeline.
// Out:    Request, BatchLine; JSON text in the shape documented in docs/command.md, valid UTF-8, on one line.
// Cost:   O(bytes read + bytes written); no recursion, whatever the nesting.
// Errors: kBadJson for what is not JSON or lacks a required member, kBadOption for an unknown key, a wrong type or a value out of range.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ringkas/summarize.hpp"

namespace ringkas {

/// Options with the strings they refer to, and the length asked for.
struct Request {
    Method method = Method::kAuto;
    std::string title;
    std::string query;
    bool clean = true;
    std::vector<Span> keep;  ///< bytes of the source
    Length length;

    /// For analyze(); refers to this request, which must outlive the call.
    [[nodiscard]] Options options() const;
};

/// Reads {"sentences" | "ratio" | "words", "title", "query", "method", "clean", "keep": [[begin, end], ...]}, every member optional.
/// The offsets of "keep" are UTF-16 offsets into `source`, as results give them.
[[nodiscard]] Result<Request> parse_request(std::string_view json, std::string_view source);

/// Reads {"sentences"}, {"ratio"}, {"words"} or {}, for cut().
[[nodiscard]] Result<Length> parse_length(std::string_view json);

/// The method of that name (names.hpp), if there is one.
[[nodiscard]] std::optional<Method> method_named(std::string_view text);

/// "auto, news, general, ...": for messages.
[[nodiscard]] std::string method_names();

/// One line of a batch: {"id": string | number, "text": string, "title"?: string | null}; other members are ignored.
struct BatchLine {
    std::string id;  ///< as JSON: quoted if it is a string, digit for digit if it is a number; empty where the line has none
    std::string text;
    std::string title;
};

/// Reads a line into `line`, reusing its memory. On an error `line.id` is still set if the line is JSON and has one.
[[nodiscard]] std::optional<Error> parse_batch_line(std::string_view json, BatchLine& line);

/// What a result's JSON holds beside the result.
struct ResultFormat {
    std::string_view lead;             ///< members to put first, as JSON without braces: "\"id\":7"
    bool full = true;                  ///< "sentences", and "why" in each sentence of the summary
    bool byte_offsets = false;         ///< "beginByte" and "endByte" beside "begin" and "end"
    std::optional<double> elapsed_ms;  ///< "elapsedMs" in "stats"
};

/// Appends the result of a summary as one JSON object. `source` is the text that `analysis` was made of.
void append_result(std::string& out, std::string_view source, const Analysis& analysis, const Summary& summary, const ResultFormat& format);

/// Appends {"title", "paragraphs", "omitted"}, offsets in both units.
void append_article(std::string& out, std::string_view source, const Article& article);

/// Appends {"keywords"}.
void append_keywords(std::string& out, const Analysis& analysis);

/// Appends {"id", "features": [names], "sentences": [{"text", "words", "needs": [first, last], "fit", "features": [values]}]}:
/// what a model is fitted from.
/// The analysis is one by a fitted method; `id` is JSON.
void append_features(std::string& out, std::string_view id, const Analysis& analysis);

/// Appends the members `lead` and {"error": {"code", "message"}} as one object.
void append_error(std::string& out, std::string_view lead, const Error& error);

/// Appends a JSON string. Invalid UTF-8 becomes U+FFFD.
void append_json_string(std::string& out, std::string_view text);

}  // namespace ringkas
