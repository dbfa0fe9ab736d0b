#include "ringkas/model_text.hpp"

#include <locale>
#include <sstream>
#include <string>

namespace ringkas {
namespace {

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

/// Reads what follows a name. False: the name is unknown, or what follows is not what it takes.
bool read_item(const std::string& name, std::istream& line, Model& model, Buffer<std::uint8_t>& bytes) {
    double value = 0;
    if (name == "network") {
        while (line >> value) {
            if (!(value >= 0 && value <= 255)) return false;
            bytes.push_back(static_cast<std::uint8_t>(value));
        }
        return line.eof();
    }
    for (const Named& number : kNumbers)
        if (number.name == name) {
            if (!(line >> value && value >= number.least && value <= number.most)) return false;
            model.*number.value = value;
            return (line >> std::ws).eof();
        }
    return false;
}

}  // namespace

Result<Model> parse_model(std::string_view text) {
    Model model;
    Buffer<std::uint8_t> bytes;
    std::istringstream lines{std::string(text)};
    std::string row, name;
    for (std::size_t number = 1; std::getline(lines, row) || number == 1; ++number) {
        std::istringstream line(row);
        line.imbue(std::locale::classic());
        name.clear();
        line >> name;
        if (number == 1 ? row != "ringkas-model 4" : !name.empty() && name[0] != '#' && !read_item(name, line, model, bytes))
            return Error{ErrorCode::kBadOption,
                         "model, line " + std::to_string(number) +
                             (number == 1 ? ": expected \"ringkas-model 4\"" : ": unknown name or number out of range")};
    }
    if (!bytes.empty()) {
        if (!Network::is_packed(bytes.data(), bytes.size()))
            return Error{ErrorCode::kBadOption, "model: the network's bytes do not fit together"};
        model.network.read(bytes.data());
    }
    return model;
}

}  // namespace ringkas
