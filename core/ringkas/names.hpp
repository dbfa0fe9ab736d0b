// The names that enumerations have in JSON, on the command line and in the module: one place for all faces.
#pragma once

#include <string_view>

#include "ringkas/summarize.hpp"

namespace ringkas {

[[nodiscard]] constexpr std::string_view name(OmitReason reason) {
    constexpr std::string_view kNames[] = {"menu",      "caption", "byline", "dateline", "advertisement", "related",   "embed",
                                           "promotion", "note",    "tags",   "comments", "footer",        "duplicate", "markup"};
    return kNames[static_cast<std::size_t>(reason)];
}

[[nodiscard]] constexpr std::string_view name(Method method) {
    constexpr std::string_view kNames[] = {"auto", "news", "general", "textrank", "lexrank", "lead"};
    return kNames[static_cast<std::size_t>(method)];
}

[[nodiscard]] constexpr std::string_view name(MethodReason reason) {
    constexpr std::string_view kNames[] = {"asked", "dateline", "reporting", "no_signs", "query"};
    return kNames[static_cast<std::size_t>(reason)];
}

[[nodiscard]] constexpr std::string_view name(Warning warning) {
    constexpr std::string_view kNames[] = {"empty", "too_short", "not_indonesian", "repaired_utf8", "over_budget", "no_article"};
    return kNames[static_cast<std::size_t>(warning)];
}

[[nodiscard]] constexpr std::string_view name(Length::By by) {
    constexpr std::string_view kNames[] = {"auto", "sentences", "ratio", "words"};
    return kNames[static_cast<std::size_t>(by)];
}

[[nodiscard]] constexpr std::string_view name(Part part) {
    constexpr std::string_view kNames[] = {"position", "length", "title", "query", "form", "content", "neighbours", "graph", "base"};
    return kNames[static_cast<std::size_t>(part)];
}

[[nodiscard]] constexpr std::string_view name(ParagraphKind kind) {
    constexpr std::string_view kNames[] = {"prose", "heading", "list_item", "table_row"};
    return kNames[static_cast<std::size_t>(kind)];
}

[[nodiscard]] constexpr std::string_view name(ErrorCode code) {
    constexpr std::string_view kNames[] = {"bad_option", "too_large", "out_of_memory", "bad_json"};
    return kNames[static_cast<std::size_t>(code)];
}

}  // namespace ringkas
