#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <vector>

#include "ringkas/json.hpp"
#include "ringkas/names.hpp"
#include "ringkas/utf8.hpp"

namespace ringkas {
namespace {

using Json = nlohmann::json;

constexpr Method kMethods[] = {Method::kAuto, Method::kNews, Method::kGeneral, Method::kTextRank, Method::kLexRank, Method::kLead};

Error bad_option(std::string message) { return {ErrorCode::kBadOption, std::move(message)}; }

/// The library's message without its own tag, position in lines (a request is one line) and the text last read, which may be huge.
std::string parse_message(std::size_t position, std::string_view what) {
    std::string message = "not valid JSON at byte " + std::to_string(position);
    const std::size_t tail = what.rfind("; last read");
    if (tail != std::string_view::npos) what = what.substr(0, tail);
    const std::size_t head = what.find("column ");
    const std::size_t start = head == std::string_view::npos ? head : what.find(": ", head);
    if (start != std::string_view::npos) message += what.substr(start);
    return message;
}

/// Byte offsets of ascending UTF-16 offsets; one inside a surrogate pair moves to the pair's start. Shorter than `units` where the text is.
std::vector<std::uint32_t> byte_offsets(std::string_view source, const std::vector<double>& units) {
    std::vector<std::uint32_t> bytes;
    std::size_t at = 0;
    double unit = 0;
    for (const double target : units) {
        while (at < source.size() && unit < target) {
            const utf8::CodePoint c = utf8::decode(source, at);
            const double next = unit + (c.value() >= 0x10000 ? 2 : 1);
            if (next > target) break;
            unit = next;
            at += c.length();
        }
        if (at == source.size() && unit < target) break;
        bytes.push_back(static_cast<std::uint32_t>(at));
    }
    return bytes;
}

std::optional<Error> read_keep(const Json& value, std::string_view source, std::vector<Span>& keep) {
    const auto wrong = [] {
        return bad_option("\"keep\" must be an array of [begin, end], whole numbers, 0 <= begin <= end <= length of the text");
    };
    if (!value.is_array()) return wrong();
    std::vector<double> units;
    for (const Json& pair : value) {
        if (!pair.is_array() || pair.size() != 2) return wrong();
        for (const Json& number : pair) {
            const double unit = number.is_number() ? number.get<double>() : -1;
            if (!(unit >= 0) || unit != std::floor(unit)) return wrong();
            units.push_back(unit);
        }
        if (units[units.size() - 2] > units.back()) return wrong();
    }
    std::vector<double> ascending = units;
    std::sort(ascending.begin(), ascending.end());
    const std::vector<std::uint32_t> bytes = byte_offsets(source, ascending);
    if (bytes.size() < ascending.size()) return wrong();
    const auto byte_of = [&](double unit) {
        return bytes[static_cast<std::size_t>(std::lower_bound(ascending.begin(), ascending.end(), unit) - ascending.begin())];
    };
    for (std::size_t i = 0; i < units.size(); i += 2) keep.push_back({byte_of(units[i]), byte_of(units[i + 1])});
    return {};
}

std::optional<Error> read_string(const std::string& key, const Json& value, std::string& out) {
    if (!value.is_string()) return bad_option("\"" + key + "\" must be a string");
    out = value.get_ref<const std::string&>();
    return {};
}

std::optional<Error> read_length(const std::string& key, const Json& value, Request& request) {
    if (request.length.by != Length::By::kAuto) return bad_option("\"sentences\", \"ratio\" and \"words\" exclude each other");
    const bool ratio = key == "ratio";
    const double number = value.is_number() ? value.get<double>() : 0;
    if (ratio && !(number > 0 && number <= 1)) return bad_option("\"ratio\" must be a number over 0 and at most 1");
    if (!ratio && !(number >= 1 && number == std::floor(number))) return bad_option("\"" + key + "\" must be a whole number of at least 1");
    request.length.by = ratio ? Length::By::kRatio : key == "words" ? Length::By::kWords : Length::By::kSentences;
    request.length.value = number;
    return {};
}

bool is_length(std::string_view key) { return key == "sentences" || key == "ratio" || key == "words"; }

std::optional<Error> read_member(const std::string& key, const Json& value, std::string_view source, Request& request) {
    if (is_length(key)) return read_length(key, value, request);
    if (key == "title") return read_string(key, value, request.title);
    if (key == "query") return read_string(key, value, request.query);
    if (key == "keep") return read_keep(value, source, request.keep);
    if (key == "clean") {
        if (!value.is_boolean()) return bad_option("\"clean\" must be true or false");
        request.clean = value.get<bool>();
        return {};
    }
    if (key == "method") {
        const auto method = value.is_string() ? method_named(value.get_ref<const std::string&>()) : std::nullopt;
        if (!method) return bad_option("\"method\" must be one of " + method_names());
        request.method = *method;
        return {};
    }
    return bad_option("unknown option \"" + key + "\"; known are sentences, ratio, words, title, query, method, clean, keep");
}

Result<Json> read_object(std::string_view json) {
    Json value = Json::parse(json.begin(), json.end(), nullptr, false);
    if (value.is_discarded()) return Error{ErrorCode::kBadJson, "the options are not valid JSON"};
    if (!value.is_object()) return bad_option("the options must be a JSON object");
    return value;
}

/// Picks a batch line's members out of the stream of events, so that no tree is built and the text is moved, not copied.
struct BatchReader {
    enum class Field { kNone, kId, kText, kTitle };

    BatchLine& line;
    std::optional<Error> error;  // of the first member that has a wrong type; reading goes on for the id's sake
    bool syntax_error = false;
    bool has_text = false;
    std::size_t depth = 0;
    Field field = Field::kNone;

    bool refuse(const char* message) {
        if (!error) error = Error{ErrorCode::kBadJson, message};
        return true;
    }

    /// A value that is no string, at whatever depth.
    bool other(bool is_null = false) {
        if (depth == 0) return refuse("the line must be a JSON object");
        if (depth == 1 && field == Field::kId) refuse("\"id\" must be a string or a number");
        if (depth == 1 && field == Field::kText) refuse("\"text\" must be a string");
        if (depth == 1 && field == Field::kTitle && !is_null) refuse("\"title\" must be a string or null");
        return true;
    }
    bool id_number(std::string digits) {
        if (depth != 1 || field != Field::kId) return other();
        line.id = std::move(digits);
        return true;
    }

    bool null() { return other(true); }
    bool boolean(bool) { return other(); }
    bool number_integer(std::int64_t value) { return id_number(std::to_string(value)); }
    bool number_unsigned(std::uint64_t value) { return id_number(std::to_string(value)); }
    bool number_float(double, const std::string& digits) { return id_number(digits); }
    bool binary(Json::binary_t&) { return other(); }
    bool string(std::string& value) {
        if (depth != 1) return depth != 0 || other();
        if (field == Field::kId) {
            line.id.clear();
            append_json_string(line.id, value);
        } else if (field == Field::kText) {
            line.text.swap(value);
            has_text = true;
        } else if (field == Field::kTitle) {
            line.title.swap(value);
        }
        return true;
    }
    bool key(std::string& name) {
        if (depth == 1) field = name == "id" ? Field::kId : name == "text" ? Field::kText : name == "title" ? Field::kTitle : Field::kNone;
        return true;
    }
    bool start_object(std::size_t) {
        if (depth != 0) other();
        ++depth;
        return true;
    }
    bool start_array(std::size_t) {
        other();
        ++depth;
        return true;
    }
    bool end_object() { return --depth, true; }
    bool end_array() { return --depth, true; }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& what) {
        error = Error{ErrorCode::kBadJson, parse_message(position, what.what())};
        syntax_error = true;
        return false;
    }
};

}  // namespace

std::optional<Method> method_named(std::string_view text) {
    for (const Method method : kMethods) {
        if (name(method) == text) return method;
    }
    return {};
}

std::string method_names() {
    std::string names;
    for (const Method method : kMethods) {
        if (!names.empty()) names += ", ";
        names += name(method);
    }
    return names;
}

Options Request::options() const {
    Options options;
    options.method = method;
    options.title = title;
    options.query = query;
    options.clean = clean;
    options.keep = keep;
    return options;
}

Result<Request> parse_request(std::string_view json, std::string_view source) {
    const auto value = read_object(json);
    if (!value.ok()) return value.error();
    Request request;
    for (const auto& [key, member] : value.value().items()) {
        if (auto error = read_member(key, member, source, request)) return *std::move(error);
    }
    return request;
}

Result<Length> parse_length(std::string_view json) {
    const auto value = read_object(json);
    if (!value.ok()) return value.error();
    Request request;
    for (const auto& [key, member] : value.value().items()) {
        if (!is_length(key)) return bad_option("unknown option \"" + key + "\"; known are sentences, ratio, words");
        if (auto error = read_length(key, member, request)) return *std::move(error);
    }
    return request.length;
}

std::optional<Error> parse_batch_line(std::string_view json, BatchLine& line) {
    line.id.clear();
    line.text.clear();
    line.title.clear();
    BatchReader reader{line, {}};
    Json::sax_parse(json.begin(), json.end(), &reader);
    if (reader.syntax_error) line.id.clear();
    if (reader.error) return std::move(reader.error);
    if (line.id.empty()) return Error{ErrorCode::kBadJson, "\"id\" is missing"};
    if (!reader.has_text) return Error{ErrorCode::kBadJson, "\"text\" is missing"};
    return {};
}

}  // namespace ringkas
