#include <cstring>
#include <memory>
#include <new>

#include "ringkas/json.hpp"
#include "ringkas/names.hpp"
#include "ringkas/ringkas.h"

struct ringkas_analysis {
    std::string source;  // offsets are counted in it
    ringkas::Analysis analysis;
};

namespace {

ringkas_status status_of(ringkas::ErrorCode code) {
    switch (code) {
        case ringkas::ErrorCode::kBadOption: return RINGKAS_BAD_OPTION;
        case ringkas::ErrorCode::kTooLarge: return RINGKAS_TOO_LARGE;
        case ringkas::ErrorCode::kOutOfMemory: return RINGKAS_OUT_OF_MEMORY;
        case ringkas::ErrorCode::kBadJson: return RINGKAS_BAD_JSON;
    }
    return RINGKAS_BAD_OPTION;
}

/// Null where memory ran out.
char* copied(std::string_view text) {
    char* copy = new (std::nothrow) char[text.size() + 1];
    if (copy == nullptr) return nullptr;
    std::memcpy(copy, text.data(), text.size());
    copy[text.size()] = '\0';
    return copy;
}

ringkas_status fail(char** message, ringkas_status status, std::string_view text) {
    if (message != nullptr) *message = copied(text);
    return status;
}

ringkas_status fail(char** message, const ringkas::Error& error) { return fail(message, status_of(error.code), error.message); }

ringkas::Result<ringkas::Request> request_of(const char* options, std::string_view source) {
    return options == nullptr ? ringkas::Request{} : ringkas::parse_request(options, source);
}

ringkas_status analyze(std::string_view text, const ringkas::Request& request, ringkas::Analysis& analysis, char** message) {
    auto analyzed = ringkas::analyze(text, request.options());
    if (!analyzed.ok()) return fail(message, analyzed.error());
    analysis = std::move(analyzed.value());
    return RINGKAS_OK;
}

ringkas_status cut(std::string_view text, const ringkas::Analysis& analysis, const ringkas::Length& length, char** result) {
    const auto summary = ringkas::cut(analysis, length);
    if (!summary.ok()) return fail(result, summary.error());
    std::string json;
    ringkas::ResultFormat format;
    format.byte_offsets = true;
    ringkas::append_result(json, text, analysis, summary.value(), format);
    *result = copied(json);
    return *result == nullptr ? RINGKAS_OUT_OF_MEMORY : RINGKAS_OK;
}

/// Runs `work`; no exception crosses the border to C.
template <class Work>
ringkas_status guarded(char** message, Work work) {
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return fail(message, RINGKAS_OUT_OF_MEMORY, "memory ran out");
    }
}

}  // namespace

const char* ringkas_version(void) { return RINGKAS_VERSION; }

const char* ringkas_status_name(ringkas_status status) {
    constexpr const char* kNames[] = {"ok", "bad_option", "too_large", "out_of_memory", "bad_json", "bad_argument"};
    return status >= RINGKAS_OK && status <= RINGKAS_BAD_ARGUMENT ? kNames[status] : "unknown";
}

ringkas_status ringkas_summarize(const char* text, size_t length, const char* options, char** result) {
    if (result == nullptr || (text == nullptr && length > 0)) return RINGKAS_BAD_ARGUMENT;
    *result = nullptr;
    return guarded(result, [&] {
        const std::string_view source(text == nullptr ? "" : text, length);
        const auto request = request_of(options, source);
        if (!request.ok()) return fail(result, request.error());
        ringkas::Analysis analysis;
        const ringkas_status status = analyze(source, request.value(), analysis, result);
        return status != RINGKAS_OK ? status : cut(source, analysis, request.value().length, result);
    });
}

ringkas_status ringkas_analyze(const char* text, size_t length, const char* options, ringkas_analysis** analysis, char** message) {
    if (message != nullptr) *message = nullptr;
    if (analysis == nullptr || (text == nullptr && length > 0)) return RINGKAS_BAD_ARGUMENT;
    *analysis = nullptr;
    return guarded(message, [&] {
        auto made = std::make_unique<ringkas_analysis>();
        if (length > ringkas::kMaxTextBytes) return fail(message, RINGKAS_TOO_LARGE, "the text is longer than 128 MiB");
        made->source.assign(text == nullptr ? "" : text, length);
        const auto request = request_of(options, made->source);
        if (!request.ok()) return fail(message, request.error());
        if (request.value().length.by != ringkas::Length::By::kAuto)
            return fail(message, RINGKAS_BAD_OPTION, "\"sentences\", \"ratio\" and \"words\" belong to ringkas_cut()");
        const ringkas_status status = analyze(made->source, request.value(), made->analysis, message);
        if (status == RINGKAS_OK) *analysis = made.release();
        return status;
    });
}

ringkas_status ringkas_cut(const ringkas_analysis* analysis, const char* options, char** result) {
    if (analysis == nullptr || result == nullptr) return RINGKAS_BAD_ARGUMENT;
    *result = nullptr;
    return guarded(result, [&] {
        const auto length = options == nullptr ? ringkas::Result<ringkas::Length>(ringkas::Length{}) : ringkas::parse_length(options);
        if (!length.ok()) return fail(result, length.error());
        return cut(analysis->source, analysis->analysis, length.value(), result);
    });
}

void ringkas_free_string(char* string) { delete[] string; }

void ringkas_free_analysis(ringkas_analysis* analysis) { delete analysis; }
