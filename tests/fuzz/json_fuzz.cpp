// The JSON that strangers send: options and batch lines. What is accepted must be in range and must come back as the JSON that it was.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "ringkas/json.hpp"
#include "ringkas/utf8.hpp"

namespace {

void require(bool sound) {
    if (!sound) std::abort();
}

void check_request(std::string_view json, std::string_view source) {
    const auto request = ringkas::parse_request(json, source);
    if (!request.ok()) {
        require(!request.error().message.empty());
        require(ringkas::utf8::valid_prefix(request.error().message) == request.error().message.size());
        return;
    }
    const ringkas::Request& r = request.value();
    if (r.length.by == ringkas::Length::By::kRatio) require(r.length.value > 0 && r.length.value <= 1);
    if (r.length.by == ringkas::Length::By::kSentences || r.length.by == ringkas::Length::By::kWords) require(r.length.value >= 1);
    for (const ringkas::Span span : r.keep) require(span.begin <= span.end && span.end <= source.size());
    require(ringkas::utf8::valid_prefix(r.title) == r.title.size() && ringkas::utf8::valid_prefix(r.query) == r.query.size());
}

void check_line(std::string_view json) {
    ringkas::BatchLine line;
    if (const auto error = ringkas::parse_batch_line(json, line)) {
        require(!error->message.empty());
        return;
    }
    require(!line.id.empty());
    std::string again = "{\"id\":" + line.id + ",\"text\":";
    ringkas::append_json_string(again, line.text);
    again += ",\"title\":";
    ringkas::append_json_string(again, line.title);
    again += "}";
    ringkas::BatchLine copy;
    require(!ringkas::parse_batch_line(again, copy));
    require(copy.id == line.id && copy.text == line.text && copy.title == line.title);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    check_request(input, "Satu kalimat. \xF0\x9F\x98\x80 Dua kalimat.");
    check_line(input);
    return 0;
}
