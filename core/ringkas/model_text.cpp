#include "ringkas/model_text.hpp"

#include <string>

namespace ringkas {
namespace {

/// The words of one line, read from the left.
class Line {
public:
    explicit Line(std::string_view text) : rest_(text) {}

    std::string_view word() {
        while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == '\t' || rest_.front() == '\r')) rest_.remove_prefix(1);
        std::size_t length = 0;
        while (length < rest_.size() && rest_[length] != ' ' && rest_[length] != '\t' && rest_[length] != '\r') ++length;
        const std::string_view found = rest_.substr(0, length);
        rest_.remove_prefix(length);
        return found;
    }

    /// Next word as a decimal number without exponent; false where there is none or it is no number.
    bool number(double& value) {
        std::string_view digits = word();
        const bool negative = !digits.empty() && digits.front() == '-';
        if (negative) digits.remove_prefix(1);
        double whole = 0, scale = 1;
        bool point = false, any = false;
        if (digits.size() > 24) return false;
        for (const char c : digits) {
            if (c == '.' && !point) {
                point = true;
                continue;
            }
            if (c < '0' || c > '9') return false;
            any = true;
            whole = whole * 10 + (c - '0');
            if (point) scale *= 10;
        }
        value = (negative ? -whole : whole) / scale;
        return any;
    }

    bool whole(int& value, int least, int most) {
        double number_read = 0;
        if (!number(number_read) || number_read < least || number_read > most) return false;
        value = static_cast<int>(number_read);
        return value == number_read;
    }

    bool done() { return word().empty(); }

private:
    std::string_view rest_;
};

bool read_bytes(Line& line, Buffer<std::uint8_t>& bytes) {
    for (;;) {
        Line ahead = line;
        if (ahead.done()) return true;
        int value = 0;
        if (!line.whole(value, 0, 255)) return false;
        bytes.push_back(static_cast<std::uint8_t>(value));
    }
}

bool read_number(std::string_view name, Line& line, Model& model) {
    struct Named {
        std::string_view name;
        double Model::*value;
        double least, most;
    };
    constexpr Named kNumbers[] = {{"news_damping", &Model::news_damping, 0, 0.999},
                                  {"general_damping", &Model::general_damping, 0, 0.999},
                                  {"gain_words", &Model::gain_words, 0, 10000},
                                  {"target_words", &Model::target_words, 1, 10000},
                                  {"length_penalty", &Model::length_penalty, 0, 1000}};
    for (const Named& named : kNumbers)
        if (named.name == name) {
            double value = 0;
            if (!line.number(value) || value < named.least || value > named.most || !line.done()) return false;
            model.*named.value = value;
            return true;
        }
    return false;
}

}  // namespace

Result<Model> parse_model(std::string_view text) {
    Model model;
    Buffer<std::uint8_t> bytes;
    std::size_t number = 0;
    const auto wrong = [&number](const char* what) {
        return Error{ErrorCode::kBadOption, "model, line " + std::to_string(number) + ": " + what};
    };
    while (!text.empty() || number == 0) {
        ++number;
        const std::size_t end = text.find('\n');
        Line line(text.substr(0, end));
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
        const std::string_view name = line.word();
        int version = 0;
        if (number == 1) {
            if (name != "ringkas-model" || !line.whole(version, 2, 2) || !line.done()) return wrong("expected \"ringkas-model 2\"");
        } else if (name.empty() || name.front() == '#') {
            continue;
        } else if (name == "network") {
            if (!read_bytes(line, bytes)) return wrong("expected numbers from 0 to 255");
        } else if (!read_number(name, line, model)) {
            return wrong("unknown name or number out of range");
        }
    }
    if (!bytes.empty() && !decode(bytes.data(), bytes.size(), model.network)) return wrong("the network's bytes do not fit together");
    return model;
}

}  // namespace ringkas
