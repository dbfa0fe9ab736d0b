#include "ringkas/model.hpp"

#include <array>
#include <string>
#include <vector>

#include "ringkas/model_data.hpp"

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

/// A forest as it is being read.
struct Draft {
    double unit = 0;
    int bias = 0;
    std::array<std::vector<std::int16_t>, kFeatureCount> cuts;
    std::vector<std::uint8_t> trees;

    bool finish(Forest& forest) const {
        std::vector<std::int16_t> all;
        std::array<std::uint8_t, kFeatureCount> counts{};
        for (std::size_t f = 0; f < kFeatureCount; ++f) {
            counts[f] = static_cast<std::uint8_t>(cuts[f].size());
            all.insert(all.end(), cuts[f].begin(), cuts[f].end());
        }
        PackedForest packed;
        packed.unit = unit;
        packed.bias = bias;
        packed.cuts = all.data();
        packed.cuts_per_feature = counts.data();
        packed.features = kFeatureCount;
        packed.trees = trees.data();
        packed.tree_bytes = trees.size();
        return decode(packed, forest);
    }
};

std::size_t feature_named(std::string_view name) {
    std::size_t f = 0;
    while (f < kFeatureCount && info(static_cast<Feature>(f)).name != name) ++f;
    return f;
}

bool read_cuts(Line& line, Draft& draft) {
    const std::size_t feature = feature_named(line.word());
    if (feature == kFeatureCount) return false;
    for (;;) {
        Line ahead = line;
        if (ahead.done()) return true;
        int value = 0;
        if (!line.whole(value, -32768, 32767) || draft.cuts[feature].size() >= 255) return false;
        draft.cuts[feature].push_back(static_cast<std::int16_t>(value));
    }
}

bool read_trees(Line& line, Draft& draft) {
    for (;;) {
        Line ahead = line;
        if (ahead.done()) return true;
        int value = 0;
        if (!line.whole(value, 0, 255)) return false;
        draft.trees.push_back(static_cast<std::uint8_t>(value));
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

bool read_forest_head(Line& line, Draft& news, Draft& general, Draft*& current) {
    const std::string_view name = line.word();
    current = name == "news" ? &news : name == "general" ? &general : nullptr;
    return current && line.number(current->unit) && line.whole(current->bias, -1000000, 1000000) && line.done();
}

}  // namespace

const Model& built_in_model() {
    static const Model model = [] {
        Model built;
        built.news_damping = kBuiltInModel.news_damping;
        built.general_damping = kBuiltInModel.general_damping;
        built.gain_words = kBuiltInModel.gain_words;
        built.target_words = kBuiltInModel.target_words;
        built.length_penalty = kBuiltInModel.length_penalty;
        // A test checks that the generated numbers decode; there is nobody to tell here.
        (void)decode(kBuiltInModel.news, built.news);
        (void)decode(kBuiltInModel.general, built.general);
        return built;
    }();
    return model;
}

Result<Model> parse_model(std::string_view text) {
    Model model;
    Draft news, general;
    Draft* current = nullptr;
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
            if (name != "ringkas-model" || !line.whole(version, 1, 1) || !line.done()) return wrong("expected \"ringkas-model 1\"");
        } else if (name.empty() || name.front() == '#') {
            continue;
        } else if (name == "forest") {
            if (!read_forest_head(line, news, general, current)) return wrong("expected \"forest news|general UNIT BIAS\"");
        } else if (name == "cuts" || name == "trees") {
            if (!current) return wrong("no forest was opened");
            if (!(name == "cuts" ? read_cuts(line, *current) : read_trees(line, *current))) return wrong("unknown feature or number out of range");
        } else if (!read_number(name, line, model)) {
            return wrong("unknown name or number out of range");
        }
    }
    if (!news.finish(model.news) || !general.finish(model.general)) return wrong("the trees do not fit together");
    return model;
}

}  // namespace ringkas
